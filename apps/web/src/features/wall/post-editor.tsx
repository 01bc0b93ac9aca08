import { limits } from '@app/contract';
import { useState } from 'react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { ApiError, api } from '../../lib/http';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { useEditPost } from './post.acts';
import type { FeedPost } from './wall.api';
import s from './wall.module.css';

/** Editing in place. When somebody else has changed the post meanwhile, both texts stay: theirs is shown above. */
export default function PostEditor({ post, onDone }: { post: FeedPost; onDone: () => void }) {
  const t = useT();
  const edit = useEditPost();
  const [title, setTitle] = useState(post.title ?? '');
  const [body, setBody] = useState(post.body);
  const [base, setBase] = useState(post);
  const [theirs, setTheirs] = useState<FeedPost>();
  const save = () =>
    edit.mutate(
      { post: base, title: title.trim() === '' ? null : title.trim(), body },
      {
        onSuccess: onDone,
        onError: (error) => {
          if (!(error instanceof ApiError) || error.code !== 'post.changed') return;
          void api('GET /posts/:id', { params: { id: post.id } }).then((now) => {
            setTheirs(now);
            setBase(now);
          });
        },
      },
    );
  return (
    <form
      className={s.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {theirs && (
        <div className={s.theirs} role="alert">
          <p>{t('wall.changedMeanwhile')}</p>
          <blockquote>{theirs.body}</blockquote>
        </div>
      )}
      {post.title !== null && (
        <TextField
          label={t('wall.titleField')}
          value={title}
          maxLength={limits.postTitle}
          onChange={(event) => setTitle(event.target.value)}
        />
      )}
      <TextArea
        label={t('wall.textField')}
        hideLabel
        rows={5}
        value={body}
        maxLength={limits.postBody}
        error={edit.error && !theirs ? failureText(edit.error) : undefined}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          if (event.key === 'Escape') onDone();
        }}
      />
      <div className={s.editorFoot}>
        <Button variant="ghost" onClick={onDone}>
          {t('ui.cancel')}
        </Button>
        <Button variant="primary" type="submit" busy={edit.isPending} disabled={body.trim() === ''}>
          {t('wall.saveEdit')}
        </Button>
      </div>
    </form>
  );
}
