import type { ImportDto } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileArchive, FileSpreadsheet, Inbox } from 'lucide-react';
import { useFormat, useT } from '../../i18n';
import { Card } from '../../ui/card';
import { Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { Tag, type Tone } from '../../ui/tag';
import { Time } from '../../ui/time';
import { importsQuery, isAtWork, sumOf } from './transfer.api';
import s from './transfer.module.css';

/** What was brought in before, newest first. */
export function EarlierImports() {
  const t = useT();
  const { data, error, refetch } = useQuery(importsQuery);
  return (
    <div className={s.before}>
      <Section title={t('admin.imports.earlier')}>
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <SkeletonRows count={3} />}
        {data?.length === 0 && (
          <EmptyState icon={<Inbox aria-hidden="true" />} title={t('admin.imports.none')}>
            {t('admin.imports.noneBody')}
          </EmptyState>
        )}
        {data && data.length > 0 && (
          <Card flush>
            <ul>
              {data.map((found) => (
                <li key={found.id} className={s.earlier}>
                  <EarlierImport found={found} />
                </li>
              ))}
            </ul>
          </Card>
        )}
      </Section>
    </div>
  );
}

function EarlierImport({ found }: { found: ImportDto }) {
  const t = useT();
  const format = useFormat();
  const { created, updated } = sumOf(found.counts);
  return (
    <>
      <KindIcon kind={found.kind} />
      <div>
        <Link to="/admin/import" search={{ id: found.id }}>
          {found.name}
        </Link>
        <small>
          <Time at={found.createdAt} />
          {found.state === 'applied' &&
            ` · ${format.number(created)} ${t('admin.report.created')}, ${format.number(updated)} ${t('admin.report.updated')}`}
        </small>
      </div>
      <StateTag found={found} />
    </>
  );
}

export const KindIcon = ({ kind }: Pick<ImportDto, 'kind'>) =>
  kind === 'archive' ? <FileArchive size={20} aria-hidden="true" /> : <FileSpreadsheet size={20} aria-hidden="true" />;

const tones: Record<ImportDto['state'], Tone | undefined> = {
  checking: 'accent',
  checked: 'signal',
  guarded: 'signal',
  applying: 'accent',
  applied: 'good',
  undoing: 'accent',
  undone: undefined,
  failed: 'bad',
};
export function StateTag({ found }: { found: Pick<ImportDto, 'state'> }) {
  const t = useT();
  return (
    <Tag tone={tones[found.state]} dot live={isAtWork(found)}>
      {t(`admin.importState.${found.state}`)}
    </Tag>
  );
}
