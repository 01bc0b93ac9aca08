import type { Language } from '@app/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { CircleAlert, Languages, Lock, Send } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { getLanguage, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api, freshKey } from '../../lib/http';
import { useOnline } from '../../lib/online';
import { Banner } from '../../ui/banner';
import { Button, ButtonLink } from '../../ui/button';
import { backClass, BackIcon, Page } from '../../ui/page';
import { EmptyState } from '../../ui/states';
import { Switch } from '../../ui/switch';
import { useMe } from '../identity/identity.api';
import { useDraft } from '../wall/drafts';
import { prependPosts } from '../wall/wall.cache';
import { announcementsKey } from './broadcast.api';
import {
  blankDraft,
  draftKey,
  languages,
  obstacleOf,
  publicationOf,
  ruleOf,
  stateOf,
  untranslatedPoll,
  type BroadcastDraft,
} from './broadcast-draft';
import { Paper } from './paper';
import { Recipients, useReach } from './recipients';
import s from './new-broadcast.module.css';

export function NewBroadcastPage() {
  const t = useT();
  const me = useMe();
  const back = (
    <Link to="/broadcasts" className={backClass}>
      <BackIcon /> {t('broadcast.allMessages')}
    </Link>
  );
  if (me.can.announce) return <Writing back={back} />;
  return (
    <Page title={t('broadcast.new')} back={back}>
      <EmptyState
        icon={<Lock aria-hidden="true" />}
        title={t('broadcast.notAllowed')}
        actions={<ButtonLink to="/">{t('broadcast.toWall')}</ButtonLink>}
      >
        {t('broadcast.notAllowedBody')}
      </EmptyState>
    </Page>
  );
}

/** A message to many: on the left as it will be read, on the right to whom it goes and what it asks. */
function Writing({ back }: { back: ReactNode }) {
  const t = useT();
  const me = useMe();
  const isOnline = useOnline();
  const { content: draft, change, clear, saved } = useDraft<BroadcastDraft>(draftKey, blankDraft);
  const [language, setLanguage] = useState<Language>(getLanguage());
  const reach = useReach(draft);
  const send = useSend(clear);
  const audienceOf = async () =>
    draft.to === 'rule'
      ? (await api('POST /audiences', { body: ruleOf(draft) })).id
      : draft.to === 'one'
        ? draft.audienceId
        : me.everyone;
  const missing = languages.filter((one) => stateOf(draft, one) === 'empty');
  const untranslated = untranslatedPoll(draft);
  const obstacle = obstacleOf(draft);
  const why = !isOnline
    ? t('broadcast.offline')
    : obstacle
      ? t(`broadcast.obstacle.${obstacle}`)
      : reach.size === 0
        ? t('broadcast.obstacle.nobody')
        : undefined;
  // The number on the button is the number of people who receive it, or nothing can be sent.
  const ready = why === undefined && reach.size !== undefined && !reach.isCounting;
  return (
    <Page
      title={t('broadcast.new')}
      back={back}
      width="full"
      actions={
        <span className={s.saved} role="status">
          {saved ? t('wall.draftSaved') : ''}
        </span>
      }
    >
      <div className={s.columns}>
        <Paper draft={draft} onChange={change} language={language} onLanguage={setLanguage} />
        <aside className={s.side} aria-label={t('broadcast.sending')}>
          <Recipients draft={draft} onChange={change} reach={reach} />
          <section className={s.panel} aria-labelledby="feedback">
            <h2 id="feedback">{t('broadcast.feedback')}</h2>
            <Switch
              label={t('broadcast.mustRead')}
              hint={t('broadcast.mustReadHint')}
              on={draft.mustRead}
              onChange={(mustRead) => change((now) => ({ ...now, mustRead }))}
            />
          </section>
          {missing.length === 1 && obstacle !== 'text' && (
            <Banner tone="warn" icon={<Languages aria-hidden="true" />}>
              {t(`broadcast.onlyIn.${missing[0] === 'en' ? 'fr' : 'en'}`)}
            </Banner>
          )}
          {untranslated.map((one) => (
            <Banner key={one} tone="warn" icon={<Languages aria-hidden="true" />}>
              {t(`broadcast.pollNotIn.${one}`)}
            </Banner>
          ))}
          {send.error && (
            <Banner tone="bad" role="alert" icon={<CircleAlert aria-hidden="true" />}>
              {failureText(send.error)} {t('broadcast.kept')}
            </Banner>
          )}
          <div className={s.send}>
            <Button
              variant="primary"
              large
              wide
              icon={<Send aria-hidden="true" />}
              busy={send.isPending}
              disabled={!ready}
              {...(why !== undefined && { 'data-tip': why })}
              onClick={() => send.mutate({ draft, audienceOf })}
            >
              {reach.size ? t('broadcast.send', { count: reach.size }) : t('broadcast.sendPlain')}
            </Button>
            <p className={s.note}>{why ?? t('broadcast.sendHint')}</p>
          </div>
        </aside>
      </div>
    </Page>
  );
}

interface Sent {
  draft: BroadcastDraft;
  audienceOf: () => Promise<string>;
}
/** Sends, and goes to what comes back. The same message sent again has the same key: it is published once. */
function useSend(clear: () => void) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const last = useRef({ text: '', key: '' });
  return useMutation({
    mutationFn: async ({ draft, audienceOf }: Sent) => {
      const body = publicationOf(draft, await audienceOf());
      const text = JSON.stringify(body);
      if (last.current.text !== text) last.current = { text, key: freshKey() };
      return api('POST /posts', { body, key: last.current.key });
    },
    onSuccess: (post) => {
      clear();
      prependPosts(queryClient, [post]);
      void queryClient.invalidateQueries({ queryKey: announcementsKey });
      void navigate({ to: '/broadcasts/$id/insights', params: { id: post.id } });
    },
  });
}
