import type { PersonSummary } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { mentionQuery } from '../audiences/mention.api';
import { useMe } from '../identity/identity.api';
import s from './choices.module.css';

interface Props {
  label: string;
  value: PersonSummary | undefined;
  onChange: (person: PersonSummary | undefined) => void;
  /** Who cannot be chosen. */
  without: readonly string[];
  error?: string | undefined;
}

/** Finds a colleague by name. */
export function PersonChoice({ label, value, onChange, without, error }: Props) {
  const t = useT();
  const { everyone } = useMe();
  const [q, setQ] = useState('');
  const asked = useDeferredValue(q.trim());
  const { data } = useQuery({
    ...mentionQuery(everyone, asked),
    enabled: !value && asked.length > 1,
    placeholderData: (before) => before,
  });
  if (value)
    return (
      <div>
        <p className={s.label}>{label}</p>
        <div className={s.chosen}>
          <Avatar person={value} size={30} />
          <strong>{value.name}</strong>
          <Button
            variant="ghost"
            onClick={() => {
              setQ('');
              onChange(undefined);
            }}
          >
            {t('ledger.changePerson')}
          </Button>
        </div>
        {error && <p className={s.wrong}>{error}</p>}
      </div>
    );
  const found = asked.length > 1 ? data?.filter(({ id, guest }) => !guest && !without.includes(id)) : undefined;
  return (
    <div>
      <TextField
        label={label}
        placeholder={t('ledger.findPerson')}
        type="search"
        icon={<Search aria-hidden="true" />}
        value={q}
        maxLength={100}
        autoComplete="off"
        {...(error && { error })}
        onChange={({ target }) => setQ(target.value)}
      />
      {found && (
        <ul className={s.choices} aria-label={label}>
          {found.map((person) => (
            <li key={person.id}>
              <button type="button" onClick={() => onChange(person)}>
                <Avatar person={person} size={30} />
                <span>
                  {person.name}
                  <small>{person.title}</small>
                </span>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className={s.none}>{t('ledger.nobody')}</li>}
        </ul>
      )}
    </div>
  );
}
