import type { ProjectDto } from '@app/contract';
import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '../../i18n';
import { Tag } from '../../ui/tag';
import { today } from './days';
import s from './projects.module.css';

export const hasEnded = ({ endedOn }: Pick<ProjectDto, 'endedOn'>): boolean => endedOn !== null && endedOn < today();

/** A project in a list: its name, for whom, how many work on it now. */
export function ProjectItem({ project, ofClient }: { project: ProjectDto; ofClient?: boolean }) {
  const t = useT();
  const format = useFormat();
  return (
    <li>
      <Link to="/projects/$id" params={{ id: project.id }} preload="intent" className={s.item}>
        <span>
          <strong>{project.name}</strong>
          {!ofClient && <small>{project.client?.name ?? t('projects.internal')}</small>}
          {project.tags.length > 0 && (
            <span className={s.tags}>
              {project.tags.slice(0, 5).map((tag) => (
                <Tag key={tag}>{tag}</Tag>
              ))}
            </span>
          )}
        </span>
        <span className={s.side}>
          {hasEnded(project) ? (
            <Tag>{t('projects.ended')}</Tag>
          ) : (
            <span>{t('projects.people', { count: project.people })}</span>
          )}
          {project.startedOn && (
            <span>
              {project.endedOn
                ? t('projects.from', { from: format.month(project.startedOn), to: format.month(project.endedOn) })
                : t('projects.since', { day: format.month(project.startedOn) })}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
