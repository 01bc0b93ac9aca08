import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, Languages } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFormat, useLanguage, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { unbroken } from '../../lib/typography';
import { Button } from '../../ui/button';
import { Meter } from '../../ui/meter';
import { Markdown } from '../wall/markdown';
import type { FeedPost } from '../wall/wall.api';
import { patchPost, putPost } from '../wall/wall.cache';
import { shareOf } from './share-of';
import s from './announcement.module.css';

/** The voice of the company, in the reader's language; the other one is a click away when there is one. */
export function AnnouncementText({ post }: { post: FeedPost }) {
  const t = useT();
  const mine = useLanguage();
  const texts = post.announcement?.texts ?? {};
  const first = texts[mine] ? mine : mine === 'fr' ? 'en' : 'fr';
  const [other, setOther] = useState(false);
  const language = other ? (first === 'fr' ? 'en' : 'fr') : first;
  const text = texts[language] ?? { title: post.title ?? '', body: post.body };
  const both = texts.fr !== undefined && texts.en !== undefined;
  return (
    <div className={s.text} lang={texts[language] ? language : (post.language ?? undefined)}>
      <h3>{unbroken(text.title)}</h3>
      <Markdown text={text.body} mentions={post.mentions} />
      {both && (
        <button type="button" className={s.other} onClick={() => setOther(!other)}>
          <Languages size={15} aria-hidden="true" />
          {t(language === 'fr' ? 'wall.readInEnglish' : 'wall.readInFrench')}
        </button>
      )}
    </div>
  );
}

/** « J'ai lu », for the version on screen, and how many have. */
export function Acknowledge({ post }: { post: FeedPost }) {
  const t = useT();
  const queryClient = useQueryClient();
  const part = post.announcement;
  // What came over the socket is the same for everybody: ask once for what this reader owes.
  const missing = post.shared === true;
  useEffect(() => {
    if (missing)
      void api('GET /posts/:id', { params: { id: post.id } }).then(
        (mine) => putPost(queryClient, mine),
        () => undefined,
      );
  }, [missing, post.id, queryClient]);
  const acknowledge = useMutation({
    mutationFn: () =>
      api('POST /posts/:id/acknowledgement', { params: { id: post.id }, body: { version: post.version } }),
    onSuccess: (announcement) => patchPost(queryClient, post.id, (old) => ({ ...old, announcement })),
    onError: (error) => {
      toast(failureText(error), { bad: true });
      void api('GET /posts/:id', { params: { id: post.id } }).then((now) => putPost(queryClient, now));
    },
  });
  if (!part?.mustRead) return null;
  const done = part.acknowledgedVersion === post.version;
  return (
    <div className={s.foot}>
      {done ? (
        <span className={s.done}>
          <Check size={17} aria-hidden="true" />
          {t('wall.acknowledged')}
        </span>
      ) : (
        <Button variant="primary" busy={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
          {t('wall.acknowledge')}
        </Button>
      )}
      {part.acknowledged !== null && <ReadBy count={part.acknowledged} total={part.reach} />}
    </div>
  );
}

function ReadBy({ count, total }: { count: number; total: number }) {
  const t = useT();
  const format = useFormat();
  const share = shareOf(count, total);
  return (
    <span className={s.reach}>
      <Meter value={share} label={t('wall.readShare', { share: format.percent(share) })} />
      {t('wall.readBy', { count, total })}
    </span>
  );
}
