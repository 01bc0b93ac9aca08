import type { RequestDetail } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { useT } from '../../i18n';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SkeletonCards } from '../../ui/skeleton';
import { useMe } from '../identity/identity.api';
import type { FeedPost } from '../wall/wall.api';
import { Asked } from './asked';
import { Candidates } from './candidates';
import { Outcome } from './outcome';
import { Ratings } from './ratings';
import { RequestHistory } from './request-history';
import { requestQuery } from './requests.api';
import { Saved } from './saved';
import { WorkLog } from './work-log';
import s from './requests.module.css';

const dialogs = {
  amend: lazy(() => import('./amend-dialog')),
  close: lazy(() => import('./close-dialog')),
  deliver: lazy(() => import('./deliver-dialog')),
  leave: lazy(async () => {
    const { default: DeclineDialog } = await import('./decline-dialog');
    return { default: (props: DialogProps) => <DeclineDialog {...props} helping /> };
  }),
  reopen: lazy(() => import('./reopen-dialog')),
  withdraw: lazy(() => import('./withdraw-dialog')),
} satisfies Record<string, ComponentType<DialogProps>>;
export type DialogName = keyof typeof dialogs;
export interface DialogProps {
  post: FeedPost;
  request: RequestDetail;
  onClose: () => void;
}

/** How a request goes on, for those who ask or help: who is asked and who could be, the work, the outcome, the thanks. */
export default function RequestDesk({ post }: { post: FeedPost }) {
  const me = useMe();
  const { data: request, isPending } = useQuery(requestQuery(post.id));
  const [dialog, setDialog] = useState<DialogName>();
  if (!request) return isPending ? <SkeletonCards count={1} /> : null;
  const asks = post.author.id === me.person.id;
  const helps = request.mine === 'accepted';
  const Chosen = dialog && dialogs[dialog];
  return (
    <>
      {request.outcome && <Outcome outcome={request.outcome} />}
      {request.claim && <Saved claim={request.claim} />}
      <Next request={request} onOpen={setDialog} />
      {asks && request.invitations.length > 0 && <Asked post={post} request={request} />}
      {(helps || request.work.length > 0) && <WorkLog postId={post.id} request={request} />}
      {request.state === 'closed' && <Ratings post={post} request={request} />}
      {request.can.invite && <Candidates postId={post.id} request={request} />}
      {request.history.length > 0 && <RequestHistory request={request} />}
      {Chosen && (
        <Suspense fallback={null}>
          <Chosen post={post} request={request} onClose={() => setDialog(undefined)} />
        </Suspense>
      )}
    </>
  );
}

/** What this person can do next, the likeliest first. */
function Next({ request: { can, mine }, onOpen }: { request: RequestDetail; onOpen: (dialog: DialogName) => void }) {
  const t = useT();
  const offered: [DialogName, boolean][] = [
    ['deliver', can.deliver],
    ['close', can.close],
    ['reopen', can.reopen],
    ['amend', can.amend],
    ['leave', can.decline && mine === 'accepted'],
    ['withdraw', can.withdraw],
  ];
  const open = offered.flatMap(([name, may]) => (may ? name : []));
  if (open.length === 0) return null;
  return (
    <Card className={s.next}>
      {open.map((name, i) => (
        <Button
          key={name}
          variant={i > 0 ? 'ghost' : name === 'deliver' || name === 'close' ? 'primary' : 'outline'}
          aria-haspopup="dialog"
          onClick={() => onOpen(name)}
        >
          {t(`requests.${name}`)}
        </Button>
      ))}
    </Card>
  );
}
