import { limits, type AudienceRef, type Call, type PostKind } from '@app/contract';
import { AtSign, ChartNoAxesColumn, CircleHelp, HandHeart, ImagePlus, Lightbulb, MessageSquare } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { getLanguage, useT } from '../../i18n';
import { useComposeRequest } from '../../lib/compose';
import { freshKey } from '../../lib/http';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useMe } from '../identity/identity.api';
import { AudiencePicker } from './audience-picker';
import { ComposerImages, useDrop, useImages } from './composer-images';
import { useDraft } from './drafts';
import { MentionArea, type AreaHandle } from './mention-area';
import { usePostParts } from './parts';
import { preview, usePublish } from './wall.acts';
import s from './wall.module.css';

type Kind = Extract<PostKind, 'update' | 'question' | 'idea' | 'praise' | 'poll'>;
type Poll = NonNullable<Call<'POST /posts'>['body']['poll']>;
const icons = {
  update: MessageSquare,
  question: CircleHelp,
  idea: Lightbulb,
  poll: ChartNoAxesColumn,
  praise: HandHeart,
} as const;
const kinds = Object.keys(icons) as Kind[];
const titled = new Set<Kind>(['question', 'idea']);
const emptyPoll: Poll = { question: {}, options: [{}, {}], multiple: false };
const near = 500;

interface Props {
  /** The wall one writes on; without it, the whole company, which the writer may change. */
  audience?: AudienceRef;
}

/** One composer for every kind. It opens in place, keeps what is written, and publishes with Ctrl Enter. */
export function Composer({ audience: fixed }: Props) {
  const t = useT();
  const me = useMe();
  const parts = usePostParts();
  const publish = usePublish();
  const area = useRef<AreaHandle>(null);
  const key = fixed ? `post:${fixed.id}` : 'post:home';
  const draft = useDraft(key, { kind: 'update' as string, title: '', body: '', audienceId: fixed?.id ?? me.everyone });
  const { body, title } = draft.content;
  const kind = draft.content.kind as Kind;
  const [opened, setOpen] = useState(false);
  const open = opened || body !== '' || title !== '';
  const [poll, setPoll] = useState(emptyPoll);
  const [audience, setAudience] = useState<AudienceRef>(
    fixed ?? { id: me.everyone, kind: 'everyone', name: '', refId: null },
  );
  const images = useImages();
  const form = useRef<HTMLFormElement>(null);
  const dragging = useDrop(form, images.add);

  const begin = (next: Kind = kind, about = '') => {
    flushSync(() => {
      setOpen(true);
      draft.change((now) => ({ ...now, kind: next, title: now.title || about }));
    });
    area.current?.focus();
  };
  useComposeRequest((opening) => begin(opening.kind, opening.title));

  const asksTitle = titled.has(kind);
  const pollReady =
    kind !== 'poll' ||
    (hasText(poll.question) && poll.options.length >= 2 && poll.options.every((option) => hasText(option)));
  const ready =
    (body.trim() !== '' || images.done.length > 0) && (!asksTitle || title.trim() !== '') && pollReady && !images.busy;

  const send = () => {
    if (!ready) return;
    const publication: Call<'POST /posts'>['body'] = {
      kind,
      audienceId: audience.id,
      body: body.trim(),
      language: getLanguage(),
      images: images.done.map(({ id, alt }) => ({ id, alt })),
      draft: key,
      ...(asksTitle ? { title: title.trim() } : {}),
      ...(kind === 'poll' ? { poll } : {}),
    };
    publish.mutate({
      key: freshKey(),
      body: publication,
      shown: preview(me, publication, { audience, images: images.done }),
    });
    draft.clear();
    images.clear();
    setPoll(emptyPoll);
    setOpen(false);
    scrollTo({ top: 0, behavior: 'instant' });
  };

  if (!open)
    return (
      <div className={s.closed}>
        <Avatar person={me.person} size={40} />
        <button type="button" className={s.prompt} aria-keyshortcuts="N" onClick={() => begin()}>
          {t('wall.prompt')}
        </button>
        <span className={s.quick}>
          {kinds.slice(1).map((other) => {
            const Icon = icons[other];
            return (
              <IconButton key={other} label={t(`wall.kind.${other}`)} onClick={() => begin(other)}>
                <Icon size={19} />
              </IconButton>
            );
          })}
        </span>
      </div>
    );
  return (
    <form
      ref={form}
      className={s.composer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset className={s.kinds}>
        <legend className="vh">{t('wall.kindOfPost')}</legend>
        {kinds.map((other) => {
          const Icon = icons[other];
          return (
            <label key={other}>
              <input
                type="radio"
                name={`${key}-kind`}
                checked={other === kind}
                onChange={() => draft.change((now) => ({ ...now, kind: other }))}
              />
              <Icon size={16} aria-hidden="true" />
              {t(`wall.kind.${other}`)}
            </label>
          );
        })}
      </fieldset>
      {asksTitle && (
        <input
          className={s.titleField}
          aria-label={t('wall.titleField')}
          placeholder={t(kind === 'question' ? 'wall.questionTitle' : 'wall.ideaTitle')}
          maxLength={limits.postTitle}
          value={title}
          dir="auto"
          onChange={(event) => draft.change((now) => ({ ...now, title: event.target.value }))}
        />
      )}
      <MentionArea
        ref={area}
        audienceId={audience.id}
        label={t('wall.textField')}
        placeholder={t(
          kind === 'praise' ? 'wall.praisePrompt' : kind === 'update' ? 'wall.prompt' : 'wall.detailPrompt',
        )}
        value={body}
        maxLength={limits.postBody}
        onChange={(next) => draft.change((now) => ({ ...now, body: next }))}
        onSend={send}
        onEscape={() => body === '' && title === '' && setOpen(false)}
        onFiles={images.add}
      />
      {kind === 'poll' && parts.pollEditor?.(poll, setPoll)}
      <ComposerImages images={images} />
      <div className={s.tools}>
        <label className={s.tool} data-tip={t('wall.addImage')}>
          <ImagePlus size={19} aria-hidden="true" />
          <span className="vh">{t('wall.addImage')}</span>
          <input
            type="file"
            className="vh"
            accept="image/jpeg,image/png,image/webp,image/gif"
            multiple
            onChange={(event) => {
              images.add(event.target.files ?? []);
              event.target.value = '';
            }}
          />
        </label>
        <IconButton
          label={t('wall.mentionSomebody')}
          onClick={() => area.current?.type(body === '' || /\s$/.test(body) ? '@' : ' @')}
        >
          <AtSign size={19} />
        </IconButton>
        {fixed ? null : <AudiencePicker value={audience} onChange={setAudience} />}
        <span className={s.grow} />
        <span className={s.saved} aria-live="polite">
          {body.length > limits.postBody - near
            ? t('ui.remaining', { count: limits.postBody - body.length })
            : draft.saved
              ? t('wall.draftSaved')
              : ''}
        </span>
        <Button
          variant="ghost"
          onClick={() => (draft.change((now) => ({ ...now, body: '', title: '' })), setOpen(false))}
        >
          {t('wall.discard')}
        </Button>
        <Button variant="primary" type="submit" disabled={!ready} data-tip={t('wall.publishHint')}>
          {t('wall.publish')}
        </Button>
      </div>
      {dragging && (
        <div className={s.drop} aria-hidden="true">
          {t('wall.dropHere')}
        </div>
      )}
    </form>
  );
}

const hasText = (text: { fr?: string; en?: string }) =>
  Object.values(text).some((value) => (value ?? '').trim() !== '');
