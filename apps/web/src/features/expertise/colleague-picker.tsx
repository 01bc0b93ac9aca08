import type { PersonSummary } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Search, X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { TextField } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { mentionQuery } from '../audiences/mention.api';
import { useMe } from '../identity/identity.api';
import s from './requests.module.css';

interface Props {
  label: string;
  hint?: string;
  value: PersonSummary | undefined;
  onChange: (person: PersonSummary | undefined) => void;
  /** Besides oneself, who cannot be chosen. */
  but?: string[];
}

/** One colleague, found by name. */
export function ColleaguePicker({ label, hint, value, onChange, but = [] }: Props) {
  const t = useT();
  const me = useMe();
  const [q, setQ] = useState('');
  const asked = useDeferredValue(q.trim());
  const { data } = useQuery({
    ...mentionQuery(me.everyone, asked),
    enabled: asked.length > 1,
    placeholderData: (before) => before,
  });
  const people =
    asked.length > 1 ? data?.filter(({ id, guest }) => !guest && id !== me.person.id && !but.includes(id)) : undefined;
  if (value)
    return (
      <div>
        <p className={s.label}>{label}</p>
        <p className={s.chosen}>
          <Avatar person={value} size={32} />
          <strong>{value.name}</strong>
          <IconButton label={t('requests.takeOff', { name: value.name })} onClick={() => onChange(undefined)}>
            <X size={16} />
          </IconButton>
        </p>
      </div>
    );
  return (
    <div>
      <TextField
        label={label}
        optional
        {...(hint !== undefined && { hint })}
        type="search"
        icon={<Search aria-hidden="true" />}
        placeholder={t('requests.personPrompt')}
        autoComplete="off"
        maxLength={100}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      {people && (
        <ul className={s.choices} aria-label={label}>
          {people.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                onClick={() => {
                  onChange(person);
                  setQ('');
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
          {people.length === 0 && <li className={s.none}>{t('requests.nobodyCalled', { q: asked })}</li>}
        </ul>
      )}
    </div>
  );
}
