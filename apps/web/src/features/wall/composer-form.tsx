import { limits, type AudienceRef, type Call, type PostDto } from '@app/contract';
import { useLocation, useRouter } from '@tanstack/react-router';
import { AtSign, ImagePlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { getLanguage, useT, type Key } from '../../i18n';
import { openedWith, useComposeRequest } from '../../lib/compose';
import { freshKey } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useMe } from '../identity/identity.api';
import { today } from '../projects/days';
import { AudiencePicker } from './audience-picker';
import { ComposerImages, useDrop, useImages } from './composer-images';
import { kindIcons, kindsFor, type Kind } from './composer-kinds';
import { addressed, addressOf, blank, type Written } from './composer-draft';
import type { Drafting } from './drafts';
import { MentionArea, type AreaHandle } from './mention-area';
import { faultsOf, keepNeed, keptNeed, requestOf } from './need';
import { usePostParts } from './parts';
import { preview, usePublish } from './wall.acts';
import s from './wall.module.css';

type Poll = NonNullable<Call<'POST /posts'>['body']['poll']>;
const titles: Partial<Record<Kind, Extract<Key, `composer.${string}Title`>>> = {
  question: 'composer.questionTitle',
  request: 'composer.requestTitle',
  idea: 'composer.ideaTitle',
};
const invited: AudienceRef = { id: '', kind: 'chosen', name: '', refId: null };
const emptyPoll: Poll = { question: {}, options: [{}, {}], multiple: false };
const near = 500;

interface Props {
  draftKey: string;
  draft: Drafting<Written>;
  focus: boolean;
  audience?: AudienceRef;
  note?: string;
  onClose: () => void;
}

/** The open composer: it publishes with Ctrl Enter. */
export default function ComposerForm({ draftKey, draft, focus, audience: fixed, note, onClose }: Props) {
  const t = useT();
  const me = useMe();
  const parts = usePostParts();
  const publish = usePublish();
  const area = useRef<AreaHandle>(null);
  const { body, title } = draft.content;
  const kind = draft.content.kind as Kind;
  useEffect(() => {
    if (focus) area.current?.focus();
  }, [focus]);
  useComposeRequest((opening) => {
    if (opening.kind) draft.change((now) => openedWith(now, opening));
    area.current?.focus();
  });
  const [poll, setPoll] = useState(emptyPoll);
  const audience = fixed ?? addressOf(draft.content) ?? { id: me.everyone, kind: 'everyone', name: '', refId: null };
  const images = useImages();
  const form = useRef<HTMLFormElement>(null);
  const dragging = useDrop(form, images.add);

  const titleKey = titles[kind];
  const asksTitle = titleKey !== undefined;
  const need = keptNeed(draft.content.need);
  const asksHelp = kind === 'request';
  const confidential = asksHelp && !fixed && need.confidential;
  const needReady = !asksHelp || faultsOf(need, today()).size === 0;
  const pollReady =
    kind !== 'poll' ||
    (hasText(poll.question) && poll.options.length >= 2 && poll.options.every((option) => hasText(option)));
  const ready =
    (body.trim() !== '' || images.done.length > 0 || asksHelp) &&
    (!asksTitle || title.trim() !== '') &&
    pollReady &&
    needReady &&
    !images.busy;

  const { pathname } = useLocation();
  const router = useRouter();
  /** Who asks for help is shown at once who could give it, unless they have gone elsewhere. */
  const goOn = ({ id, kind: published }: PostDto) => {
    if (published === 'request' && router.state.location.pathname === pathname)
      void router.navigate({ to: '/posts/$id', params: { id } });
  };
  const send = () => {
    if (!ready) return;
    const publication: Call<'POST /posts'>['body'] = {
      kind,
      ...(confidential ? {} : { audienceId: audience.id }),
      body: body.trim(),
      language: getLanguage(),
      images: images.done.map(({ id, alt }) => ({ id, alt })),
      draft: draftKey,
      ...(asksTitle ? { title: title.trim() } : {}),
      ...(kind === 'poll' ? { poll } : {}),
      ...(asksHelp ? { request: { ...requestOf(need), confidential } } : {}),
    };
    const shown = preview(me, publication, { audience: confidential ? invited : audience, images: images.done });
    void publish.mutateAsync({ key: freshKey(), body: publication, shown }).then(goOn, () => undefined);
    draft.clear();
    images.clear();
    setPoll(emptyPoll);
    onClose();
    scrollTo({ top: 0, behavior: 'instant' });
  };

  const discard = () => {
    const written = draft.content;
    draft.change(blank);
    images.clear();
    onClose();
    if (written.body !== '' || written.title !== '')
      toast(t('composer.discarded'), { undo: () => draft.change(written) });
  };
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
        <legend className="vh">{t('composer.kindOfPost')}</legend>
        {kindsFor(me).map((other) => {
          const Icon = kindIcons[other];
          return (
            <label key={other}>
              <input
                type="radio"
                name={`${draftKey}-kind`}
                checked={other === kind}
                onChange={() => draft.change((now) => ({ ...now, kind: other }))}
              />
              <Icon size={16} aria-hidden="true" />
              {t(`wall.kind.${other}`)}
            </label>
          );
        })}
      </fieldset>
      {titleKey && (
        <input
          className={s.titleField}
          aria-label={t('wall.titleField')}
          placeholder={t(titleKey)}
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
          kind === 'praise' ? 'composer.praisePrompt' : kind === 'update' ? 'wall.prompt' : 'composer.detailPrompt',
        )}
        value={body}
        maxLength={limits.postBody}
        onChange={(next) => draft.change((now) => ({ ...now, body: next }))}
        onSend={send}
        onEscape={() => body === '' && title === '' && onClose()}
        onFiles={images.add}
      />
      {kind === 'poll' && parts.pollEditor?.(poll, setPoll)}
      {asksHelp &&
        parts.needEditor?.(need, (next) => draft.change((now) => ({ ...now, need: keepNeed(next) })), !fixed)}
      <ComposerImages images={images} />
      <div className={s.tools}>
        <label className={s.tool} data-tip={t('composer.addImage')}>
          <ImagePlus size={19} aria-hidden="true" />
          <span className="vh">{t('composer.addImage')}</span>
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
          label={t('composer.mentionSomebody')}
          onClick={() => area.current?.type(body === '' || /\s$/.test(body) ? '@' : ' @')}
        >
          <AtSign size={19} />
        </IconButton>
        {confidential ? (
          <span className={s.note}>{t('composer.audience.chosen')}</span>
        ) : fixed ? (
          note !== undefined && <span className={s.note}>{note}</span>
        ) : (
          <AudiencePicker value={audience} onChange={(to) => draft.change((now) => addressed(now, to))} />
        )}
        <span className={s.grow} />
        <span className={s.saved} aria-live="polite">
          {body.length > limits.postBody - near
            ? t('ui.remaining', { count: limits.postBody - body.length })
            : draft.saved
              ? t('wall.draftSaved')
              : ''}
        </span>
        <Button variant="ghost" onClick={discard}>
          {t('wall.discard')}
        </Button>
        <Button variant="primary" type="submit" disabled={!ready} data-tip={t('composer.publishHint')}>
          {t('wall.publish')}
        </Button>
      </div>
      {dragging && (
        <div className={s.drop} aria-hidden="true">
          {t('composer.dropHere')}
        </div>
      )}
    </form>
  );
}

const hasText = (text: { fr?: string; en?: string }) =>
  Object.values(text).some((value) => (value ?? '').trim() !== '');
