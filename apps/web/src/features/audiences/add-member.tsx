import type { GroupDto } from '@app/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Check, Plus, Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { ErrorState } from '../../ui/states';
import { useMe } from '../identity/identity.api';
import { mentionQuery } from './mention.api';
import { useMemberActs } from './audiences.acts';
import { membersQuery } from './audiences.api';
import s from './groups.module.css';

/** An owner takes colleagues in; the dialog stays open for the next one. */
export function AddMember({ group, open, onClose }: { group: GroupDto; open: boolean; onClose: () => void }) {
  const t = useT();
  const me = useMe();
  const [q, setQ] = useState('');
  const asked = useDeferredValue(q.trim());
  const { admit } = useMemberActs(group.id);
  const { data, error, refetch } = useQuery({
    ...mentionQuery(me.everyone, asked),
    enabled: open && asked.length > 1,
    placeholderData: (before) => before,
  });
  const { data: found } = useInfiniteQuery({
    ...membersQuery(group.id, asked),
    enabled: open && asked.length > 1,
  });
  const people = asked.length > 1 ? data : undefined;
  const inside = new Set(found?.pages.flatMap((page) => page.items.map(({ person }) => person.id)));
  return (
    <Dialog open={open} onClose={onClose} title={t('groups.addTitle', { name: group.name })}>
      <TextField
        label={t('groups.findPerson')}
        hideLabel
        type="search"
        icon={<Search aria-hidden="true" />}
        placeholder={t('groups.findPerson')}
        value={q}
        maxLength={100}
        data-autofocus
        onChange={(event) => setQ(event.target.value)}
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      <ul className={s.found}>
        {people?.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              aria-disabled={inside.has(person.id) || undefined}
              onClick={() =>
                !inside.has(person.id) &&
                admit.mutate({
                  personId: person.id,
                  role: 'member',
                  said: t('groups.accepted', { name: person.name }),
                })
              }
            >
              <Avatar person={person} size={36} />
              <span>
                {person.name}
                <small>{inside.has(person.id) ? t('groups.alreadyIn') : person.title}</small>
              </span>
              {inside.has(person.id) ? <Check size={18} aria-hidden="true" /> : <Plus size={18} aria-hidden="true" />}
            </button>
          </li>
        ))}
        {people?.length === 0 && <li className={s.none}>{t('groups.nobody', { q: asked })}</li>}
        {!people && !error && <li className={s.none}>{t('groups.findHint')}</li>}
      </ul>
    </Dialog>
  );
}
