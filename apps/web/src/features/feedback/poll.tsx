import type { PollPart } from '@app/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat, useLanguage, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { unbroken } from '../../lib/typography';
import { Button } from '../../ui/button';
import type { FeedPost } from '../wall/wall.api';
import { patchPost } from '../wall/wall.cache';
import s from './poll.module.css';

/** A text in the reader's language, or in the one there is. */
const useIn = () => {
  const language = useLanguage();
  return (text: { fr?: string | undefined; en?: string | undefined }) =>
    unbroken(text[language] ?? text[language === 'fr' ? 'en' : 'fr'] ?? '');
};

/** A poll inside a post: one votes, then sees how the others did; the vote can be changed while it is open. */
export function Poll({ post, poll }: { post: FeedPost; poll: PollPart }) {
  const t = useT();
  const format = useFormat();
  const read = useIn();
  const queryClient = useQueryClient();
  const voted = poll.options.some((option) => option.mine);
  const [changing, setChanging] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const known = poll.options.every((option) => option.votes !== null);
  const answering = !poll.closed && (!voted || changing);
  const vote = useMutation({
    mutationFn: (optionIds: string[]) => api('PUT /posts/:id/vote', { params: { id: post.id }, body: { optionIds } }),
    onSuccess: (now) => {
      patchPost(queryClient, post.id, (old) => ({ ...old, poll: now }));
      setChanging(false);
    },
    onError: (error) => toast(failureText(error), { bad: true }),
  });
  const choose = (id: string) => {
    if (poll.multiple) setChosen((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
    else vote.mutate([id]);
  };
  const most = Math.max(1, ...poll.options.map((option) => option.votes ?? 0));
  return (
    <fieldset className={s.poll} aria-busy={vote.isPending}>
      <legend>{read(poll.question)}</legend>
      {poll.options.map((option) => {
        const share = known && poll.voters > 0 ? (option.votes ?? 0) / poll.voters : 0;
        const on = answering && poll.multiple ? chosen.includes(option.id) : option.mine;
        return (
          <label key={option.id} data-on={on || undefined} data-closed={!answering || undefined}>
            {answering && (
              <input
                type={poll.multiple ? 'checkbox' : 'radio'}
                name={`poll-${post.id}`}
                checked={vote.isPending && !poll.multiple ? vote.variables?.[0] === option.id : on}
                onChange={() => choose(option.id)}
              />
            )}
            <span className={s.label}>{read(option.label)}</span>
            {known && !answering && (
              <>
                <span className="num">{format.percent(share)}</span>
                <span
                  className={s.fill}
                  data-best={option.votes === most || undefined}
                  style={{ inlineSize: `${share * 100}%` }}
                />
              </>
            )}
          </label>
        );
      })}
      <p className={s.foot}>
        <span>{t('wall.poll.voters', { count: poll.voters })}</span>
        {poll.closed ? (
          <span>· {t('wall.poll.closed')}</span>
        ) : poll.closesAt ? (
          <span>· {t('wall.poll.closes', { when: format.ago(poll.closesAt) })}</span>
        ) : null}
        {answering && !voted && <span>· {t('wall.poll.hidden')}</span>}
        {answering && poll.multiple && (
          <Button
            variant="primary"
            disabled={chosen.length === 0}
            busy={vote.isPending}
            onClick={() => vote.mutate(chosen)}
          >
            {t('wall.poll.vote')}
          </Button>
        )}
        {!answering && !poll.closed && (
          <button
            type="button"
            className={s.change}
            onClick={() => {
              setChosen(poll.options.filter((option) => option.mine).map((option) => option.id));
              setChanging(true);
            }}
          >
            {t('wall.poll.change')}
          </button>
        )}
      </p>
    </fieldset>
  );
}
