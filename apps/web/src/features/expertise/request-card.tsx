import type { RequestPart } from '@app/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CalendarClock, Hourglass, Languages, Lock, MapPin, ReceiptText } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { useMoney } from '../../lib/money';
import { Avatars } from '../../ui/avatar';
import { Button, ButtonLink } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { useMe } from '../identity/identity.api';
import { useLanguageName } from '../people/languages';
import { rereadPost } from '../wall/reread';
import type { FeedPost } from '../wall/wall.api';
import { StateTag } from './request-state';
import { requestQuery, useAnswer } from './requests.api';
import s from './requests.module.css';

const DeclineDialog = lazy(() => import('./decline-dialog'));
/** Where a request stands, what it asks for, and the answer of whoever is asked. */
export default function RequestCard({ post, alone }: { post: FeedPost; alone: boolean }) {
  const queryClient = useQueryClient();
  // What came over the socket is the same for everybody: ask once for what this reader may know.
  const missing = post.shared === true;
  useEffect(() => {
    if (missing) void rereadPost(queryClient, post.id);
  }, [missing, post.id, queryClient]);
  if (!post.request) return <Skeleton height={60} />;
  return (
    <section className={s.card}>
      <Facts request={post.request} />
      <Acts post={post} request={post.request} alone={alone} />
    </section>
  );
}

function Facts({ request }: { request: RequestPart }) {
  const t = useT();
  const format = useFormat();
  const money = useMoney();
  const languageName = useLanguageName();
  const { state, deadline, effortHours, site, language, confidential, quote, helpers } = request;
  return (
    <>
      <ul className={s.facts} aria-label={t('requests.facts')}>
        <li>
          <StateTag state={state} />
        </li>
        {deadline && (
          <li>
            <CalendarClock aria-hidden="true" />
            {t('requests.until', { day: format.day(deadline) })}
          </li>
        )}
        {effortHours !== null && (
          <li>
            <Hourglass aria-hidden="true" />
            {t('requests.effort', { count: effortHours })}
          </li>
        )}
        {site && (
          <li>
            <MapPin aria-hidden="true" />
            {site.name}
          </li>
        )}
        {language && (
          <li>
            <Languages aria-hidden="true" />
            {languageName(language)}
          </li>
        )}
        {confidential && (
          <li>
            <Lock aria-hidden="true" />
            {t('requests.confidential')}
          </li>
        )}
        {quote && (
          <li className={s.quote}>
            <ReceiptText aria-hidden="true" />
            <span>
              {t('requests.quote', { amount: money.exact(quote.amount, quote.currency), supplier: quote.supplier })}
              {quote.document && <small> · {quote.document}</small>}
            </span>
          </li>
        )}
      </ul>
      {helpers.length > 0 && (
        <p className={s.helpers}>
          <Avatars people={helpers.slice(0, 4)} />
          <span>
            {t(state === 'closed' ? 'requests.helped' : 'requests.helping', {
              names: format.list(helpers.map(({ name }) => name)),
              count: helpers.length,
            })}
          </span>
        </p>
      )}
    </>
  );
}

function Acts({ post, request, alone }: { post: FeedPost; request: RequestPart; alone: boolean }) {
  const t = useT();
  const me = useMe();
  const [declining, setDeclining] = useState(false);
  const answer = useAnswer(post);
  const { can, state, mine } = request;
  const asks = post.author.id === me.person.id;
  const invited = can.accept;
  const follows = !alone && (asks || mine === 'accepted');
  if (!invited && !follows) return null;
  return (
    <div className={s.acts}>
      {invited && (
        <>
          <p>{t('requests.asked', { name: post.author.name })}</p>
          <Note postId={post.id} />
          <Button variant="primary" busy={answer.isPending} onClick={() => answer.mutate({ answer: 'accept' })}>
            {t('requests.accept')}
          </Button>
          <Button aria-haspopup="dialog" onClick={() => setDeclining(true)}>
            {t('requests.decline')}
          </Button>
        </>
      )}
      {follows && (
        <ButtonLink variant="soft" to="/posts/$id" params={{ id: post.id }}>
          {t(asks && state === 'open' ? 'requests.findHelp' : 'requests.follow')}
        </ButtonLink>
      )}
      {declining && (
        <Suspense fallback={null}>
          <DeclineDialog post={post} helping={false} onClose={() => setDeclining(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** What the asker wrote to this reader alone. */
function Note({ postId }: { postId: string }) {
  const t = useT();
  const { data } = useQuery(requestQuery(postId));
  const note = data?.invitations[0]?.note;
  return note ? <blockquote className={s.noted}>{t('requests.quoted', { text: note })}</blockquote> : null;
}
