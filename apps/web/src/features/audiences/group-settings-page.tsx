import type { GroupDto } from '@app/contract';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n';
import { toast } from '../../lib/toasts';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/states';
import { useChangeGroup } from './audiences.acts';
import { type GroupInput } from './audiences.api';
import { GroupFields } from './group-form';
import { GroupFrame } from './group-frame';
import s from './groups.module.css';

export function GroupSettingsPage() {
  const t = useT();
  const { slug } = useParams({ from: '/house/groups/$slug/settings' });
  return (
    <GroupFrame slug={slug}>
      {(group) =>
        group.can.manage ? (
          <Settings key={group.id} group={group} />
        ) : (
          <EmptyState title={t('groups.ownersOnly')}>{t('groups.ownersOnlyBody')}</EmptyState>
        )
      }
    </GroupFrame>
  );
}

function Settings({ group }: { group: GroupDto }) {
  const t = useT();
  const navigate = useNavigate();
  const kept: GroupInput = { name: group.name, description: group.description, access: group.access };
  const [value, setValue] = useState(kept);
  const { mutate, isPending, error, reset } = useChangeGroup(group.id);
  const isChanged = JSON.stringify(value) !== JSON.stringify(kept);
  const save = () => {
    if (!isChanged || isPending || value.name.trim() === '') return;
    mutate(value, {
      onSuccess: (now) => {
        toast(t('groups.saved'));
        setValue({ name: now.name, description: now.description, access: now.access });
        if (now.slug !== group.slug)
          void navigate({ to: '/groups/$slug/settings', params: { slug: now.slug }, replace: true });
      },
    });
  };
  return (
    <Card>
      <form
        className={s.settings}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <GroupFields
          value={value}
          error={error}
          widest={group.can.widen ? 'open' : group.access}
          onChange={(next) => {
            if (error) reset();
            setValue(next);
          }}
        />
        {!group.can.widen && !(group.access === 'open' && value.access === 'open') && (
          <p className={s.aboutText}>{t('groups.narrowed')}</p>
        )}
        {group.access === 'closed' && value.access === 'open' && (
          <p className={s.aboutText}>{t('groups.opensWaiting')}</p>
        )}
        <div className={s.formFoot}>
          {isChanged && (
            <Button variant="ghost" onClick={() => setValue(kept)}>
              {t('ui.cancel')}
            </Button>
          )}
          <Button type="submit" variant="primary" busy={isPending} disabled={!isChanged || value.name.trim() === ''}>
            {t('groups.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
