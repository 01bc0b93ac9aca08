import { limits, type CommentDto } from '@app/contract';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { freshKey } from '../../lib/http';
import { typing } from '../../lib/signals';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { useMe } from '../identity/identity.api';
import { useDraft } from './drafts';
import { MentionArea, type AreaHandle } from './mention-area';
import { useComment } from './comment.acts';
import type { FeedPost } from './wall.api';
import s from './wall.module.css';

/** Where one answers. What is written stays until it is sent: a failure says so and loses nothing. */
export function CommentBox({ post, parent, onDone }: { post: FeedPost; parent?: CommentDto; onDone?: () => void }) {
  const t = useT();
  const me = useMe();
  const area = useRef<AreaHandle>(null);
  const key = parent ? `answer:${parent.id}` : `comment:${post.id}`;
  const draft = useDraft(key, { body: '' });
  const send = useComment(post.id);
  const attempt = useRef(freshKey());
  const { body } = draft.content;
  useEffect(() => {
    if (parent) area.current?.focus();
  }, [parent]);

  const submit = () => {
    if (body.trim() === '' || send.isPending) return;
    send.mutate(
      { key: attempt.current, body: body.trim(), draft: key, ...(parent ? { parentId: parent.id } : {}) },
      {
        onSuccess: () => {
          attempt.current = freshKey();
          draft.clear();
          onDone?.();
        },
      },
    );
  };
  return (
    <form
      className={s.commentBox}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Avatar person={me.person} size={34} />
      <div className={s.commentField}>
        <MentionArea
          ref={area}
          rows={1}
          audienceId={post.audience.id}
          label={t('wall.commentField')}
          placeholder={parent ? t('wall.answerTo', { name: parent.author.name }) : t('wall.commentPrompt')}
          value={body}
          maxLength={limits.commentBody}
          onChange={(next) => {
            typing(post.id);
            draft.change({ body: next });
          }}
          onSend={submit}
          onEscape={onDone}
        />
        {send.error && (
          <p className={s.failed} role="alert">
            {failureText(send.error)}
          </p>
        )}
        {(body !== '' || parent) && (
          <div className={s.editorFoot}>
            {onDone && (
              <Button variant="ghost" onClick={onDone}>
                {t('ui.cancel')}
              </Button>
            )}
            <Button variant="primary" type="submit" busy={send.isPending} disabled={body.trim() === ''}>
              {t(send.error ? 'wall.retry' : 'wall.send')}
            </Button>
          </div>
        )}
      </div>
    </form>
  );
}
