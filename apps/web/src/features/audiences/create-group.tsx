import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n';
import { freshKey } from '../../lib/http';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useCreateGroup } from './audiences.acts';
import { type GroupInput } from './audiences.api';
import { GroupFields } from './group-form';

const blank: GroupInput = { name: '', description: '', access: 'open' };

/** Starts a group, and goes there. What was typed stays when the dialog is closed by mistake. */
export function CreateGroup({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [value, setValue] = useState(blank);
  const { mutate, isPending, error, reset } = useCreateGroup();
  const create = () => {
    if (value.name.trim() === '' || isPending) return;
    mutate(
      { ...value, key: freshKey() },
      {
        onSuccess: (group) => {
          setValue(blank);
          onClose();
          void navigate({ to: '/groups/$slug', params: { slug: group.slug } });
        },
      },
    );
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('groups.create')}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button variant="primary" busy={isPending} disabled={value.name.trim() === ''} onClick={create}>
            {t('groups.createNow')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <GroupFields
          value={value}
          error={error}
          onChange={(next) => {
            if (error) reset();
            setValue(next);
          }}
        />
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
