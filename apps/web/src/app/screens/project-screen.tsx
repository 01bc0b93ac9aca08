import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CalendarDays, ChevronRight, Handshake } from 'lucide-react';
import { JoinButton } from '../../features/projects/join-button';
import { hasEnded } from '../../features/projects/project-item';
import { projectQuery } from '../../features/projects/projects.api';
import s from '../../features/projects/projects.module.css';
import { Team } from '../../features/projects/team';
import { useFormat, useT } from '../../i18n';
import { Card } from '../../ui/card';
import { backClass, BackIcon, Page, Section } from '../../ui/page';
import { SkeletonCards } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { Tag } from '../../ui/tag';
import { AudienceWall } from './audience-wall';
import { isGone, NotFound } from '../page-states';

/** A project: what it is, for whom, who works on it, and what they say there. */
export function ProjectScreen() {
  const t = useT();
  const format = useFormat();
  const { id } = useParams({ from: '/house/projects/$id' });
  const { data: project, error, refetch } = useQuery(projectQuery(id));
  if (!project && isGone(error)) return <NotFound />;
  const back = (
    <Link to="/projects" className={backClass}>
      <BackIcon /> {t('projects.backProjects')}
    </Link>
  );
  if (!project)
    return (
      <Page title="&nbsp;" windowTitle={t('projects.title')} back={back} rail={<span />}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonCards count={2} />}
      </Page>
    );
  const { client, startedOn, endedOn, description, tags, assignments, audience } = project;
  const team = <Team assignments={assignments} />;
  return (
    <Page
      title={project.name}
      back={back}
      actions={<JoinButton project={project} assignments={assignments} />}
      rail={<Section title={t('projects.team')}>{team}</Section>}
      railLabel={t('projects.team')}
    >
      <Card className={s.about}>
        <p className={s.facts}>
          <span>
            <Handshake aria-hidden="true" />
            {client ? (
              <Link to="/clients/$id" params={{ id: client.id }}>
                {client.name}
              </Link>
            ) : (
              t('projects.internal')
            )}
          </span>
          {startedOn && (
            <span>
              <CalendarDays aria-hidden="true" />
              {endedOn
                ? t('projects.from', { from: format.month(startedOn), to: format.month(endedOn) })
                : t('projects.since', { day: format.month(startedOn) })}
            </span>
          )}
          {hasEnded(project) && <Tag>{t('projects.ended')}</Tag>}
        </p>
        {description !== '' && (
          <p className={s.text} dir="auto">
            {description}
          </p>
        )}
        {tags.length > 0 && (
          <p className={s.tags}>
            {tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </p>
        )}
      </Card>
      <Card className={s.narrow}>
        <details className={s.fold}>
          <summary>
            <ChevronRight aria-hidden="true" />
            {t('projects.team')}
          </summary>
          {team}
        </details>
      </Card>
      {audience && (
        <>
          <h2 className={s.part}>{t('projects.wall')}</h2>
          <AudienceWall key={audience.id} audience={audience} label={t('projects.wall')} />
        </>
      )}
    </Page>
  );
}
