import type { PersonSummary } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Search, X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import c from '../../ui/choices.module.css';
import { TextField } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { useMe } from '../identity/identity.api';
import { mentionQuery } from './mention.api';

interface Props {
  label: string;
  hint?: string;
  optional?: boolean;
  value: PersonSummary | undefined;
  onChange: (person: PersonSummary | undefined) => void;
  /** Ids of who cannot be chosen. */
  without: readonly string[];
  error?: string | undefined;
}

/** One colleague, found by name. */
export function ColleaguePicker({ label, hint, optional = false, value, onChange, without, error }: Props) {
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
        <p className={c.label}>{label}</p>
        <div className={c.chosen}>
          <Avatar person={value} size={32} />
          <strong>{value.name}</strong>
          <IconButton label={t('people.takeOff', { name: value.name })} onClick={() => onChange(undefined)}>
            <X size={16} />
          </IconButton>
        </div>
        {error && <p className={c.wrong}>{error}</p>}
      </div>
    );
  const found = asked.length > 1 ? data?.filter(({ id, guest }) => !guest && !without.includes(id)) : undefined;
  return (
    <div>
      <TextField
        label={label}
        optional={optional}
        {...(hint !== undefined && { hint })}
        {...(error && { error })}
        type="search"
        icon={<Search aria-hidden="true" />}
        placeholder={t('people.personPrompt')}
        autoComplete="off"
        maxLength={100}
        value={q}
        onChange={({ target }) => setQ(target.value)}
      />
      {found && (
        <ul className={c.choices} aria-label={label}>
          {found.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                onClick={() => {
                  setQ('');
                  onChange(person);
                }}
              >
                <Avatar person={person} size={32} />
                <span>
                  {person.name}
                  <small>{person.title}</small>
                </span>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className={c.none}>{t('people.nobodyCalled', { q: asked })}</li>}
        </ul>
      )}
    </div>
  );
}
