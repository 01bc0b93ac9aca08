import type { AudienceRef } from '@app/contract';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useT, withMessages } from '../../i18n';
import { openedWith, useComposeRequest, type Opening } from '../../lib/compose';
import { Avatar } from '../../ui/avatar';
import { IconButton } from '../../ui/icon-button';
import { useMe } from '../identity/identity.api';
import { blank } from './composer-draft';
import { kindIcons, kindsFor } from './composer-kinds';
import { useDraft } from './drafts';
import s from './wall.module.css';

const load = () => withMessages(import('./composer-form'), 'composer');
const prepare = () => void load().catch(() => undefined);
const ComposerForm = lazy(load);

interface Props {
  /** The wall one writes on; without it, the whole company, which the writer may change. */
  audience?: AudienceRef;
  /** Who else reads that wall, for the writer to know. */
  note?: string;
}

/** One composer for every kind. It opens in place and keeps what is written; a draft opens it by itself. */
export function Composer({ audience, note }: Props) {
  const t = useT();
  const me = useMe();
  const key = audience ? `post:${audience.id}` : 'post:home';
  const draft = useDraft(key, blank);
  const [opened, setOpened] = useState<'asked' | 'draft'>();
  // Once open it stays, also while the writer empties it.
  const { body, title } = draft.content;
  if (opened === undefined && (body !== '' || title !== '')) setOpened('draft');
  const begin = (opening: Opening = {}) => {
    if (opening.kind) draft.change((now) => openedWith(now, opening));
    setOpened('asked');
  };
  useComposeRequest(begin);
  // Fetched while nothing else happens, or when somebody comes near, so that the first letters go where they should.
  useEffect(() => {
    const timer = setTimeout(prepare, 2500);
    return () => clearTimeout(timer);
  }, []);

  const bar = (
    <div className={s.closed}>
      <Avatar person={me.person} size={40} />
      <button
        type="button"
        className={s.prompt}
        aria-keyshortcuts="N"
        onClick={() => begin()}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        {t('wall.prompt')}
      </button>
      <span className={s.quick}>
        {kindsFor(me)
          .slice(1)
          .map((kind) => {
            const Icon = kindIcons[kind];
            return (
              <IconButton key={kind} label={t(`wall.kind.${kind}`)} onClick={() => begin({ kind })}>
                <Icon size={19} />
              </IconButton>
            );
          })}
      </span>
    </div>
  );
  if (opened === undefined) return bar;
  return (
    <Suspense fallback={bar}>
      <ComposerForm
        draftKey={key}
        draft={draft}
        focus={opened === 'asked'}
        {...(audience ? { audience } : {})}
        {...(note === undefined ? {} : { note })}
        onClose={() => setOpened(undefined)}
      />
    </Suspense>
  );
}
