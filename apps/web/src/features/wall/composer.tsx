import type { AudienceRef } from '@app/contract';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useT } from '../../i18n';
import { openedWith, useComposeRequest, type Opening } from '../../lib/compose';
import { Avatar } from '../../ui/avatar';
import { IconButton } from '../../ui/icon-button';
import { useMe } from '../identity/identity.api';
import { blank } from './composer-draft';
import { kindIcons, kinds } from './composer-kinds';
import { useDraft } from './drafts';
import s from './wall.module.css';

const load = () => import('./composer-form');
const ComposerForm = lazy(load);

interface Props {
  /** The wall one writes on; without it, the whole company, which the writer may change. */
  audience?: AudienceRef;
}

/** One composer for every kind. It opens in place and keeps what is written; a draft opens it by itself. */
export function Composer({ audience }: Props) {
  const t = useT();
  const me = useMe();
  const key = audience ? `post:${audience.id}` : 'post:home';
  const draft = useDraft(key, blank);
  const [opened, setOpened] = useState(false);
  const begin = (opening: Opening = {}) => {
    if (opening.kind) draft.change((now) => openedWith(now, opening));
    setOpened(true);
  };
  useComposeRequest(begin);
  // Fetched while nothing else happens, so that the first letters go where they should.
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), 2500);
    return () => clearTimeout(timer);
  }, []);

  const bar = (
    <div className={s.closed}>
      <Avatar person={me.person} size={40} />
      <button type="button" className={s.prompt} aria-keyshortcuts="N" onClick={() => begin()}>
        {t('wall.prompt')}
      </button>
      <span className={s.quick}>
        {kinds.slice(1).map((kind) => {
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
  if (!opened && draft.content.body === '' && draft.content.title === '') return bar;
  return (
    <Suspense fallback={bar}>
      <ComposerForm
        draftKey={key}
        draft={draft}
        focus={opened}
        {...(audience ? { audience } : {})}
        onClose={() => setOpened(false)}
      />
    </Suspense>
  );
}
