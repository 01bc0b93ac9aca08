import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Briefcase } from 'lucide-react';
import { useFormat, useT } from '../../i18n';
import { Section } from '../../ui/page';
import { useMe } from '../identity/identity.api';
import { assignmentsQuery } from './projects.api';
import s from './my-assignments.module.css';

/** What the person works on now, beside the wall. */
export function MyAssignments() {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const { data } = useQuery({ ...assignmentsQuery(me.person.id), enabled: me.can.create });
  const now = (data ?? []).filter((assignment) => assignment.state === 'current' || assignment.state === 'doubtful');
  if (!me.can.create || !data) return null;
  return (
    <Section
      title={t('shell.assignments')}
      action={
        <Link to="/people/$handle" params={{ handle: me.person.handle }}>
          {t('shell.updateAssignments')}
        </Link>
      }
    >
      <ul className={s.list}>
        {now.map((assignment) => (
          <li key={assignment.id}>
            <Briefcase size={16} aria-hidden="true" />
            <p>
              <Link to="/projects/$id" params={{ id: assignment.project.id }}>
                {assignment.client?.name ?? assignment.project.name}
              </Link>
              {assignment.client && <span>{assignment.project.name}</span>}
              <span>
                {[
                  assignment.share === null ? undefined : format.percent(assignment.share / 100),
                  assignment.to ? t('shell.until', { day: format.day(assignment.to) }) : undefined,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {now.length === 0 && <p className={s.nothing}>{t('shell.noAssignments')}</p>}
    </Section>
  );
}
