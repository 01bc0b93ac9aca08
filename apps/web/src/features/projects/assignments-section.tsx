import type { Assignment } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { ChevronRight, Pencil, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { t as say, useT } from '../../i18n';
import { toast } from '../../lib/toasts';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { IconButton } from '../../ui/icon-button';
import { Skeleton } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { today } from './days';
import { AssignmentRows, isNow } from './assignment-rows';
import { useAssignmentActs } from './projects.acts';
import { assignmentsQuery } from './projects.api';
import s from './projects.module.css';
import parts from '../people/people.module.css';

const AssignmentDialog = lazy(() => import('./assignment-dialog'));

/** What a person works on, for whom, and what came before. One's own is kept true here. */
export function AssignmentsSection({ personId, own }: { personId: string; own: boolean }) {
  const t = useT();
  const { data, error, refetch } = useQuery(assignmentsQuery(personId));
  const [editing, setEditing] = useState<Assignment | 'new'>();
  const now = data?.filter(isNow) ?? [];
  const later = data?.filter(({ state }) => state === 'future') ?? [];
  const past = data?.filter(({ state }) => state === 'past') ?? [];
  const act = own ? (one: Assignment) => <Own assignment={one} onEdit={() => setEditing(one)} /> : undefined;
  const rows = (assignments: Assignment[]) => <AssignmentRows assignments={assignments} {...(act && { act })} />;
  return (
    <Card className={parts.part} id="work">
      <div className={parts.partHead}>
        <h2>{t('projects.now')}</h2>
        {own && (
          <Button variant="ghost" icon={<Plus aria-hidden="true" />} onClick={() => setEditing('new')}>
            {t('projects.add')}
          </Button>
        )}
      </div>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={96} />}
      {data && now.length === 0 && (
        <p className={parts.nothing}>{t(own ? 'projects.nowEmptyOwn' : 'projects.nowEmpty')}</p>
      )}
      {rows(now)}
      {later.length > 0 && (
        <>
          <h3 className={parts.label}>{t('projects.later')}</h3>
          {rows(later)}
        </>
      )}
      {past.length > 0 && (
        <details className={s.fold} open={now.length === 0}>
          <summary>
            <ChevronRight aria-hidden="true" />
            {t('projects.pastCount', { count: past.length })}
          </summary>
          {rows(past)}
        </details>
      )}
      {editing && (
        <Suspense fallback={null}>
          <AssignmentDialog
            {...(editing === 'new' ? {} : { assignment: editing })}
            onClose={() => setEditing(undefined)}
          />
        </Suspense>
      )}
    </Card>
  );
}

/** What one can do with one's own part: correct it, and say whether it still holds. */
function Own({ assignment, onEdit }: { assignment: Assignment; onEdit: () => void }) {
  const t = useT();
  const { change, confirm } = useAssignmentActs();
  const { id, project, state } = assignment;
  const end = () =>
    change.mutate({ id, part: { to: today(-1) } }, { onSuccess: () => toast(say('projects.endedNow')) });
  return (
    <>
      <IconButton label={t('projects.edit', { name: project.name })} onClick={onEdit}>
        <Pencil size={16} />
      </IconButton>
      {state === 'doubtful' && (
        <p className={s.own}>
          <b>{t('projects.stillRight')}</b>
          <Button
            variant="soft"
            onClick={() => confirm.mutate(id, { onSuccess: () => toast(say('projects.confirmed')) })}
          >
            {t('projects.stillRightYes')}
          </Button>
          <Button variant="ghost" busy={change.isPending} onClick={end}>
            {t('projects.stillRightNo')}
          </Button>
        </p>
      )}
    </>
  );
}
