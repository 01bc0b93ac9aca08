import { limits, type Language } from '@app/contract';
import { ChartNoAxesColumn, X } from 'lucide-react';
import { useId, useRef, type Dispatch } from 'react';
import { useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Segmented } from '../../ui/segmented';
import { usePostParts } from '../wall/parts';
import { useMe } from '../identity/identity.api';
import { pollOf, stateOf, withPoll, type BroadcastDraft } from './broadcast-draft';
import s from './new-broadcast.module.css';

interface Props {
  draft: BroadcastDraft;
  onChange: Dispatch<(now: BroadcastDraft) => BroadcastDraft>;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The message as it will be read, one language at a time. */
export function Paper({ draft, onChange, language, onLanguage }: Props) {
  const t = useT();
  const parts = usePostParts();
  const me = useMe();
  const id = useId();
  const body = useRef<HTMLTextAreaElement>(null);
  const write = (part: 'Title' | 'Body', words: string) =>
    onChange((now) => ({ ...now, [`${language}${part}`]: words }));
  const tab = (one: Language) => ({
    value: one,
    label: (
      <>
        {t(`broadcast.language.${one}`)}
        {stateOf(draft, one) !== 'complete' && (
          <span className={s.missing}>
            <span className="vh">, {t('broadcast.toWrite')}</span>
          </span>
        )}
      </>
    ),
  });
  return (
    <section className={s.paper} aria-label={t('broadcast.message')}>
      <div className={s.byline}>
        <Avatar person={me.person} size={32} />
        <span>{t('broadcast.by', { name: me.person.name })}</span>
        <Segmented
          label={t('broadcast.languageOf')}
          value={language}
          onChange={onLanguage}
          options={[tab('fr'), tab('en')]}
        />
      </div>
      <label className="vh" htmlFor={`${id}-title`}>
        {t('broadcast.titleField')}
      </label>
      <textarea
        key={`${language}-title`}
        id={`${id}-title`}
        className={s.title}
        lang={language}
        rows={1}
        maxLength={limits.postTitle}
        placeholder={t('broadcast.titlePrompt')}
        value={draft[`${language}Title`]}
        onChange={(event) => write('Title', event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          body.current?.focus();
        }}
      />
      <label className="vh" htmlFor={`${id}-body`}>
        {t('broadcast.bodyField')}
      </label>
      <textarea
        key={`${language}-body`}
        ref={body}
        id={`${id}-body`}
        className={s.body}
        lang={language}
        rows={7}
        maxLength={limits.postBody}
        placeholder={t('broadcast.bodyPrompt')}
        value={draft[`${language}Body`]}
        onChange={(event) => write('Body', event.target.value)}
        aria-describedby={`${id}-left`}
      />
      <p className={s.left} id={`${id}-left`}>
        {draft[`${language}Body`].length > limits.postBody - 500 &&
          t('ui.remaining', { count: limits.postBody - draft[`${language}Body`].length })}
      </p>
      {draft.hasPoll ? (
        <section className={s.poll} aria-labelledby={`${id}-poll`}>
          <div className={s.pollHead}>
            <h2 id={`${id}-poll`}>{t('broadcast.poll')}</h2>
            <IconButton
              label={t('broadcast.removePoll')}
              onClick={() => onChange((now) => ({ ...now, hasPoll: false }))}
            >
              <X size={18} />
            </IconButton>
          </div>
          {parts.pollEditor?.(pollOf(draft), (poll) => onChange((now) => withPoll(now, poll)), language)}
        </section>
      ) : (
        <Button
          variant="ghost"
          className={s.addPoll}
          icon={<ChartNoAxesColumn aria-hidden="true" />}
          onClick={() => onChange((now) => ({ ...now, hasPoll: true }))}
        >
          {t('broadcast.addPoll')}
        </Button>
      )}
    </section>
  );
}
