import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronRight, Lock } from 'lucide-react';
import { ProjectItem } from '../../features/projects/project-item';
import { clientQuery } from '../../features/projects/projects.api';
import s from '../../features/projects/projects.module.css';
import { Team } from '../../features/projects/team';
import { useT } from '../../i18n';
import { Banner } from '../../ui/banner';
import { Card } from '../../ui/card';
import { backClass, BackIcon, Page, Section } from '../../ui/page';
import { SkeletonCards } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { AudienceWall } from './audience-wall';
import { isGone, NotFound } from '../page-states';

/** A client: what is done for them, who serves them, and what those people say. */
export function ClientScreen() {
  const t = useT();
  const { id } = useParams({ from: '/house/clients/$id' });
  const { data: client, error, refetch } = useQuery(clientQuery(id));
  if (!client && isGone(error)) return <NotFound />;
  const back = (
    <Link to="/clients" className={backClass}>
      <BackIcon /> {t('projects.backClients')}
    </Link>
  );
  if (!client)
    return (
      <Page title="&nbsp;" windowTitle={t('projects.clients')} back={back} rail={<span />}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonCards count={2} />}
      </Page>
    );
  const { sector, confidential, projectList, assignments, audience } = client;
  const team = <Team assignments={assignments} withProject />;
  return (
    <Page
      title={client.name}
      lead={sector}
      back={back}
      rail={<Section title={t('projects.serving')}>{team}</Section>}
      railLabel={t('projects.serving')}
    >
      {confidential && (
        <Banner tone="warn" icon={<Lock aria-hidden="true" />}>
          {t('projects.confidential')}. {t('projects.confidentialHint')}
        </Banner>
      )}
      {projectList.length > 0 && (
        <>
          <h2 className={s.part}>{t('projects.projectsOf')}</h2>
          <ul className={s.list}>
            {projectList.map((project) => (
              <ProjectItem key={project.id} project={project} ofClient />
            ))}
          </ul>
        </>
      )}
      <Card className={s.narrow}>
        <details className={s.fold}>
          <summary>
            <ChevronRight aria-hidden="true" />
            {t('projects.serving')}
          </summary>
          {team}
        </details>
      </Card>
      {audience && (
        <>
          <h2 className={s.part}>{t('projects.wallClient')}</h2>
          <AudienceWall key={audience.id} audience={audience} label={t('projects.wallClient')} />
        </>
      )}
    </Page>
  );
}
