import type { ExpertResult } from '@app/contract';
import { Briefcase } from 'lucide-react';
import { memo, type FocusEvent, type KeyboardEvent } from 'react';
import { useFormat, useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Meter } from '../../ui/meter';
import { Availability } from '../people/availability';
import { Presence } from '../people/presence';
import { ShortReason } from './reasons';
import s from './expertise.module.css';

interface Props {
  result: ExpertResult;
  current: boolean;
  onOpen: (personId: string) => void;
  onReach: (event: FocusEvent<HTMLButtonElement>, personId: string) => void;
  onWalk: (event: KeyboardEvent) => void;
}

/** One person found: who, where, what they do now, and the best of what speaks for them. */
export const ResultRow = memo(function ResultRow({ result, current, onOpen, onReach, onWalk }: Props) {
  const t = useT();
  const format = useFormat();
  const { person, site, unit, now, score, reasons } = result;
  const where = [person.title, site?.name ?? unit?.name].filter(Boolean).join(' · ');
  return (
    <li>
      <button
        type="button"
        className={s.row}
        data-person={person.id}
        aria-current={current || undefined}
        onClick={() => onOpen(person.id)}
        onFocus={(event) => onReach(event, person.id)}
        onKeyDown={onWalk}
      >
        <Avatar person={person} size={48} />
        <span className={s.who}>
          <strong>
            {person.name}
            <Presence personId={person.id} />
          </strong>
          <span>{where}</span>
          {now.length > 0 && (
            <span className={s.now}>
              <Briefcase aria-hidden="true" />
              <span>{now.slice(0, 3).join(', ')}</span>
            </span>
          )}
        </span>
        <span className={s.why}>
          <ShortReason reason={reasons[0]} />
          {score > 0 && (
            <span className={s.strength}>
              <Meter value={score / 1000} label={t('people.strength', { share: format.percent(score / 1000) })} />
            </span>
          )}
          <ShortReason reason={reasons[1]} />
        </span>
        <span className={s.free}>
          <Availability value={result.availability} />
        </span>
      </button>
    </li>
  );
});
