import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PenLine, Trash2 } from 'lucide-react';
import { useT } from '../../i18n';
import { api } from '../../lib/http';
import { Card } from '../../ui/card';
import { IconButton } from '../../ui/icon-button';
import { Page } from '../../ui/page';
import { SkeletonCards } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { Time } from '../../ui/time';
import { draftsQuery } from './wall.api';
import s from './wall.module.css';

/** Everything begun and not sent, on any device. */
export function DraftsPage() {
  const t = useT();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(draftsQuery);
  const forget = (key: string) => {
    localStorage.removeItem(`draft:${key}`);
    void api('DELETE /drafts/:key', { params: { key } }).then(() =>
      queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey }),
    );
  };
  return (
    <Page title={t('shell.drafts')}>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <SkeletonCards count={2} lines={1} />}
      {data?.length === 0 && (
        <EmptyState icon={<PenLine aria-hidden="true" />} title={t('wall.noDrafts')}>
          {t('wall.noDraftsBody')}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <Card flush>
          <ul className={s.drafts}>
            {data.map((draft) => (
              <li key={draft.key}>
                <Link {...placeOf(draft.key)}>
                  <strong>{wordsOf(draft.content) ?? t('wall.emptyDraft')}</strong>
                  <small>
                    <Time at={draft.updatedAt} />
                  </small>
                </Link>
                <IconButton label={t('wall.discardDraft')} onClick={() => forget(draft.key)}>
                  <Trash2 size={18} />
                </IconButton>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}

/** The first words of a draft, of a message in any of its languages. */
const wordsOf = (content: Record<string, unknown>) =>
  ['title', 'frTitle', 'enTitle', 'body', 'frBody', 'enBody']
    .map((field) => content[field])
    .find((words): words is string => typeof words === 'string' && words.trim() !== '');

/** Where a draft goes on: `comment:7` under post 7, a message where messages are written, the rest on the home wall. */
function placeOf(key: string) {
  const [place, id = ''] = key.split(':');
  if (place === 'broadcast') return { to: '/broadcasts/new' as const };
  return place === 'comment' ? { to: '/posts/$id' as const, params: { id } } : { to: '/' as const };
}
