import type { UnmetNeed } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { SearchCheck } from 'lucide-react';
import { useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { needsQuery, useNeedActs } from './admin-needs.api';
import { NameDialog, SkillOfNeedDialog } from './need-dialog';
import s from './admin-needs.module.css';

/** Needs that found nobody, and what the vocabulary makes of them. */
export function AdminNeedsPage() {
  const t = useT();
  const { data, error, refetch } = useQuery(needsQuery);
  return (
    <>
      <p className={s.lead}>{t('admin.needs.lead')}</p>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={5} />}
      {data?.length === 0 && (
        <EmptyState icon={<SearchCheck aria-hidden="true" />} title={t('admin.needs.empty')}>
          {t('admin.needs.emptyBody')}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <Card flush>
          <ul aria-label={t('admin.needs.list')}>
            {data.map((need) => (
              <Need key={need.id} need={need} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Need({ need }: { need: UnmetNeed }) {
  const t = useT();
  const format = useFormat();
  const { ignore } = useNeedActs(need);
  const [open, setOpen] = useState<'name' | 'skill'>();
  const { words, times, lastAt } = need;
  const close = () => setOpen(undefined);
  return (
    <li className={s.need}>
      <div>
        <strong>{words}</strong>
        <small>
          {t('admin.needs.last', { times: t('admin.needs.times', { count: times }), when: format.ago(lastAt) })}
        </small>
      </div>
      <div className={s.acts}>
        <Button variant="soft" aria-label={`${t('admin.needs.asName')} ${words}`} onClick={() => setOpen('name')}>
          {t('admin.needs.asName')}
        </Button>
        <Button aria-label={`${t('admin.needs.asSkill')} ${words}`} onClick={() => setOpen('skill')}>
          {t('admin.needs.asSkill')}
        </Button>
        <Button
          variant="ghost"
          aria-label={`${t('admin.needs.ignore')} ${words}`}
          busy={ignore.isPending}
          onClick={() => ignore.mutate()}
        >
          {t('admin.needs.ignore')}
        </Button>
      </div>
      {open === 'name' && <NameDialog need={need} onClose={close} />}
      {open === 'skill' && <SkillOfNeedDialog need={need} onClose={close} />}
    </li>
  );
}
