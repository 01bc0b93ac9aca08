import type { UseQueryResult } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useId, useState } from 'react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { Button } from '../../ui/button';
import { Chip, Chips } from '../../ui/chip';
import { TextField } from '../../ui/field';
import { Skeleton } from '../../ui/skeleton';
import { idsIn } from './broadcast-draft';
import s from './new-broadcast.module.css';

interface Place {
  id: string;
  name: string;
  people: number;
  parentId?: string | null;
}
interface Props {
  title: string;
  query: UseQueryResult<Place[]>;
  chosen: string;
  onToggle: (id: string) => void;
}
const few = 9;
const many = 60;
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Places or units to choose from, the largest first; the others are found by name. */
export function RuleChips({ title, query: { data, error, refetch }, chosen, onToggle }: Props) {
  const t = useT();
  const id = useId();
  const [q, setQ] = useState('');
  const [all, setAll] = useState(false);
  const on = new Set(idsIn(chosen));
  const places = choices(data ?? []);
  const found = places.filter(({ name }) => plain(name).includes(plain(q.trim())));
  const shown = found.filter((place, i) => i < (all ? many : few) || on.has(place.id));
  if (data?.length === 0) return null;
  return (
    <div className={s.rule}>
      <h3 id={id}>{title}</h3>
      {all && (
        <TextField
          label={t('broadcast.findPlace')}
          hideLabel
          type="search"
          icon={<Search aria-hidden="true" />}
          placeholder={t('broadcast.findPlace')}
          value={q}
          maxLength={100}
          onChange={(event) => setQ(event.target.value)}
        />
      )}
      {!data && !error && <Skeleton height={106} />}
      {error && !data && (
        <p className={s.note}>
          {failureText(error)}{' '}
          <Button variant="ghost" onClick={() => void refetch()}>
            {t('ui.retry')}
          </Button>
        </p>
      )}
      <Chips label={title}>
        {shown.map((place) => (
          <Chip key={place.id} on={on.has(place.id)} count={place.people} onChange={() => onToggle(place.id)}>
            {place.name}
          </Chip>
        ))}
        {!all && places.length > few && (
          <Button variant="ghost" onClick={() => setAll(true)}>
            {t('broadcast.morePlaces', { count: places.length - few })}
          </Button>
        )}
      </Chips>
      {all && shown.length === 0 && <p className={s.note}>{t('broadcast.noPlace')}</p>}
    </div>
  );
}

/** The largest first, without those where nobody is, and without a root that is the whole company. */
function choices(places: Place[]): Place[] {
  const roots = places.filter((place) => place.parentId === null);
  return places
    .filter((place) => place.people > 0 && !(roots.length === 1 && places.length > 1 && place === roots[0]))
    .sort((a, b) => b.people - a.people || a.name.localeCompare(b.name));
}
