import type { Assignment } from '@app/contract';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { Button } from '../../ui/button';
import { PersonLine } from '../people/person-line';
import { isNow, useDates } from './assignment-rows';
import s from './projects.module.css';

/** At most this many at once. */
const shown = 12;

/** Who takes part now, with role, share and dates; who did before is folded away. */
export function Team({ assignments, withProject }: { assignments: Assignment[]; withProject?: boolean }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const now = assignments.filter((one) => isNow(one) || one.state === 'future');
  const past = assignments.filter(({ state }) => state === 'past');
  const people = (list: Assignment[]) => (
    <ul className={s.team}>
      {list.map((one) => (
        <Member key={one.id} assignment={one} withProject={withProject ?? false} />
      ))}
    </ul>
  );
  return (
    <>
      {now.length === 0 && <p className={s.text}>{t('projects.noTeam')}</p>}
      {people(all ? now : now.slice(0, shown))}
      {!all && now.length > shown && (
        <Button variant="ghost" onClick={() => setAll(true)}>
          {t('projects.showTeam', { count: now.length })}
        </Button>
      )}
      {past.length > 0 && (
        <details className={s.fold}>
          <summary>
            <ChevronRight aria-hidden="true" />
            {t('projects.before')}
          </summary>
          {people(past)}
        </details>
      )}
    </>
  );
}

function Member({ assignment, withProject }: { assignment: Assignment; withProject: boolean }) {
  const format = useFormat();
  const dates = useDates();
  const { person, project, role, share } = assignment;
  const said = [
    withProject ? project.name : undefined,
    role ?? person.title,
    share === null ? undefined : format.percent(share / 100),
    // A date stays on one line.
    dates(assignment).replaceAll(' ', '\u00a0'),
  ];
  return (
    <li>
      <PersonLine person={person} size={36}>
        <small>{said.filter(Boolean).join(' · ')}</small>
      </PersonLine>
    </li>
  );
}
