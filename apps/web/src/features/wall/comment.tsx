import { limits, type CommentDto } from '@app/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { Ellipsis, Link2, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { cx } from '../../lib/classes';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { Menu, type MenuItem } from '../../ui/menu';
import { Time } from '../../ui/time';
import { copyLink } from './copy-link';
import { Markdown } from './markdown';
import { PersonLink } from './person-link';
import { Reactions } from './reactions';
import { useReactToComment } from './comment.acts';
import { patchComment } from './wall.cache';
import s from './wall.module.css';

interface Props {
  comment: CommentDto;
  linked: boolean;
  small?: boolean;
  onAnswer: () => void;
}

export function Comment({ comment, linked, small, onAnswer }: Props) {
  const t = useT();
  const react = useReactToComment();
  const [editing, setEditing] = useState(false);
  if (comment.removed) return <p className={s.gone}>{t('wall.commentRemoved')}</p>;
  return (
    <article
      id={`comment-${comment.id}`}
      className={cx(s.comment, linked && s.linked)}
      tabIndex={-1}
      aria-label={t('wall.commentBy', { name: comment.author.name })}
    >
      <Avatar person={comment.author} size={small ? 28 : 34} />
      <div>
        <p className={s.meta}>
          <PersonLink person={comment.author} />
          <Time at={comment.createdAt} />
          {comment.editedAt && <span>· {t('wall.edited')}</span>}
        </p>
        {editing ? (
          <Edit comment={comment} onDone={() => setEditing(false)} />
        ) : (
          <Markdown text={comment.body} mentions={comment.mentions} />
        )}
        <div className={s.commentActs}>
          <Reactions
            small
            counts={comment.reactions}
            mine={comment.myReaction}
            onReact={(emoji) => react.mutate({ comment, emoji })}
          />
          <button type="button" className={cx(s.act, s.smallAct)} onClick={onAnswer}>
            {t('wall.answer')}
          </button>
          <CommentMenu comment={comment} onEdit={() => setEditing(true)} />
        </div>
      </div>
    </article>
  );
}

function CommentMenu({ comment, onEdit }: { comment: CommentDto; onEdit: () => void }) {
  const t = useT();
  const queryClient = useQueryClient();
  const { pathname } = useLocation();
  const remove = () => {
    patchComment(queryClient, comment, (now) => ({ ...now, removed: true }));
    const putBack = () => patchComment(queryClient, comment, () => comment);
    api('DELETE /comments/:id', { params: { id: comment.id } }).then(
      () =>
        toast(t('wall.commentRemovedNow'), {
          undo: () =>
            void api('POST /comments/:id/restoration', { params: { id: comment.id } }).then(putBack, (error: unknown) =>
              toast(failureText(error), { bad: true }),
            ),
        }),
      (error: unknown) => {
        putBack();
        toast(failureText(error), { bad: true });
      },
    );
  };
  const items: MenuItem[] = [
    {
      id: 'copy',
      label: t('wall.copyLink'),
      icon: <Link2 />,
      onAction: () => void copyLink(`${pathname}?c=${comment.id}`),
    },
    ...(comment.can.edit ? [{ id: 'edit', label: t('wall.edit'), icon: <Pencil />, onAction: onEdit }] : []),
    ...(comment.can.remove
      ? [{ id: 'remove', label: t('wall.remove'), icon: <Trash2 />, danger: true, onAction: remove }]
      : []),
  ];
  return (
    <Menu label={t('wall.commentMenu', { name: comment.author.name })} items={items}>
      {(trigger) => (
        <IconButton label={t('wall.commentMenu', { name: comment.author.name })} {...trigger}>
          <Ellipsis size={16} />
        </IconButton>
      )}
    </Menu>
  );
}

function Edit({ comment, onDone }: { comment: CommentDto; onDone: () => void }) {
  const t = useT();
  const queryClient = useQueryClient();
  const [body, setBody] = useState(comment.body);
  const edit = useMutation({
    mutationFn: () =>
      api('PATCH /comments/:id', { params: { id: comment.id }, body: { version: comment.version, body } }),
    onSuccess: (now) => {
      patchComment(queryClient, comment, () => now);
      onDone();
    },
  });
  return (
    <form
      className={s.editor}
      onSubmit={(event) => {
        event.preventDefault();
        edit.mutate();
      }}
    >
      <TextArea
        label={t('wall.textField')}
        hideLabel
        rows={3}
        value={body}
        maxLength={limits.commentBody}
        error={edit.error ? failureText(edit.error) : undefined}
        onChange={(event) => setBody(event.target.value)}
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
