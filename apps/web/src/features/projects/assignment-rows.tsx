import type { Assignment } from '@app/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { cx } from '../../lib/classes';
import s from './projects.module.css';

/** What is said to be true now, even when it waits to be confirmed. */
export const isNow = ({ state }: Assignment): boolean => state === 'current' || state === 'doubtful';

/** The dates of a part in words: since, until, from … to …. */
export function useDates(): (part: Pick<Assignment, 'from' | 'to' | 'state'>) => string {
  const t = useT();
  const format = useFormat();
  return ({ from, to, state }) => {
    if (from && state === 'future') return t('projects.starts', { day: format.day(from) });
    if (from && to && state === 'past') return t('projects.from', { from: format.month(from), to: format.month(to) });
    if (to) return t('projects.until', { day: format.day(to) });
    return from ? t('projects.since', { day: format.month(from) }) : '';
  };
}

/** For whom, on what, as what, how much and until when. */
export function AssignmentRows({
  assignments,
  act,
}: {
  assignments: Assignment[];
  act?: (assignment: Assignment) => ReactNode;
}) {
  const format = useFormat();
  const dates = useDates();
  return (
    <ul className={s.rows}>
      {assignments.map((assignment) => (
        <li
          key={assignment.id}
          className={cx(s.assignment, act && s.acted, assignment.state === 'doubtful' && s.doubtful)}
        >
          <p className={s.what}>
            <Link to="/projects/$id" params={{ id: assignment.project.id }}>
              {assignment.project.name}
            </Link>
            <span>
              {assignment.client && (
                <Link to="/clients/$id" params={{ id: assignment.client.id }}>
                  {assignment.client.name}
                </Link>
              )}
              {assignment.client && assignment.role && ' · '}
              {assignment.role}
            </span>
          </p>
          <p className={s.when}>
            {assignment.share !== null && <b className="num">{format.percent(assignment.share / 100)}</b>}
            <span>{dates(assignment)}</span>
          </p>
          {act?.(assignment)}
        </li>
      ))}
    </ul>
  );
}
