import type { AudienceRef } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Lock, MessageSquare } from 'lucide-react';
import { useMemo } from 'react';
import { audienceQuery } from '../../features/audiences/audience-query';
import { Composer } from '../../features/wall/composer';
import { Feed } from '../../features/wall/feed';
import { useT } from '../../i18n';
import { useWatch } from '../../lib/signals';
import { SkeletonCards } from '../../ui/skeleton';
import { EmptyState } from '../../ui/states';

/** The wall of a project or a client: for its team, and whoever may write to them. */
export function AudienceWall({ audience, label }: { audience: AudienceRef; label: string }) {
  const t = useT();
  const { data, error } = useQuery(audienceQuery(audience.id));
  const filter = useMemo(() => ({ audienceId: audience.id }), [audience.id]);
  useWatch(data && !data.member ? audience.id : undefined);
  if (error && !data) return <EmptyState icon={<Lock aria-hidden="true" />} title={t('projects.wallClosed')} />;
  if (!data) return <SkeletonCards count={2} />;
  return (
    <>
      {data.can.post && (
        <Composer key={audience.id} audience={audience} {...(data.open && { note: t('wall.staffReads') })} />
      )}
      <Feed
        filter={filter}
        label={label}
        empty={
          <EmptyState icon={<MessageSquare aria-hidden="true" />} title={t('projects.wallEmpty')}>
            {data.can.post && t('projects.wallEmptyBody')}
          </EmptyState>
        }
      />
    </>
  );
}
