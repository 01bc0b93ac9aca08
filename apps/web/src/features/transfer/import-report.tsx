import type { ImportDto } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormat, useT } from '../../i18n';
import { Banner } from '../../ui/banner';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { Meter } from '../../ui/meter';
import { BackIcon, backClass } from '../../ui/page';
import { SkeletonCards } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { Time } from '../../ui/time';
import { KindIcon, StateTag } from './earlier-imports';
import { ApplyCard, ResumeButton } from './import-apply';
import { CountsCard } from './import-counts';
import { ProblemsCard, UnknownFieldsCard } from './import-problems';
import { UndoButton } from './import-undo';
import { importQuery, isAtWork } from './transfer.api';
import { stepText } from './words';
import s from './transfer.module.css';

/** One import, wherever it stands: what it would do, how far it is, what it did. */
export function ImportReport({ id }: { id: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(importQuery(id));
  return (
    <>
      <div className={s.back}>
        <Link to="/admin/import" search={{}} className={backClass}>
          <BackIcon /> {t('admin.imports.back')}
        </Link>
      </div>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonCards count={2} />}
      {data && <Report found={data} />}
    </>
  );
}

function Report({ found }: { found: ImportDto }) {
  const t = useT();
  const { state } = found;
  const waits = state === 'checked' || state === 'guarded';
  return (
    <>
      <Card className={s.head}>
        <KindIcon kind={found.kind} />
        <div>
          <h2>{found.name}</h2>
          <p>
            {t(`admin.imports.${found.kind}`)}
            {found.source !== '' && ` · ${t('admin.imports.source', { source: found.source })}`}
            {' · '}
            <Time at={found.finishedAt ?? found.createdAt} />
          </p>
        </div>
        <span role="status">
          <StateTag found={found} />
        </span>
        {state === 'applied' && <UndoButton found={found} />}
      </Card>
      {isAtWork(found) && <ProgressCard found={found} />}
      {state === 'failed' && <Failed found={found} />}
      {state !== 'checking' && Object.keys(found.counts).length > 0 && <CountsCard found={found} />}
      {waits && <ApplyCard key={`${found.id} ${found.finishedAt}`} found={found} />}
      {state !== 'checking' && <ProblemsCard found={found} />}
      {state !== 'checking' && state !== 'undone' && found.unknownFields.length > 0 && (
        <UnknownFieldsCard found={found} />
      )}
    </>
  );
}

export function ProgressCard({ found: { state, progress } }: { found: ImportDto }) {
  const t = useT();
  const format = useFormat();
  const { done, total, step } = progress;
  const share = total > 0 ? done / total : 0;
  const undoing = state === 'undoing';
  if (!undoing && (state !== 'applying' || total === 0))
    return (
      <Card className={s.progress}>
        <h2>{t('admin.report.checking')}</h2>
        <p className="num">{t('admin.report.lines', { count: done })}</p>
      </Card>
    );
  return (
    <Card className={s.progress}>
      <h2>{t(undoing ? 'admin.undo.running' : 'admin.apply.running')}</h2>
      <Meter value={share} label={format.percent(share)} />
      <p className="num">
        {t('admin.apply.progress', { done, total })}
        {stepText(t, step) && ` · ${stepText(t, step)}`}
      </p>
      <p>{t(undoing ? 'admin.undo.leave' : 'admin.apply.leave')}</p>
    </Card>
  );
}

/** What was begun can go on; what could not even be read is over. */
function Failed({ found }: { found: ImportDto }) {
  const t = useT();
  const begun = found.progress.total > 0;
  return (
    <Banner
      tone="bad"
      role="alert"
      actions={
        begun ? (
          <ResumeButton found={found} />
        ) : (
          <ButtonLink to="/admin/import" search={{}}>
            {t('admin.apply.other')}
          </ButtonLink>
        )
      }
    >
      {t(begun ? 'admin.apply.failed' : 'admin.apply.unread')}
    </Banner>
  );
}
