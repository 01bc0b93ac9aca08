import { Outlet, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { useMe } from '../../features/identity/identity.api';
import { useT, withMessages } from '../../i18n';
import { idle } from '../../lib/idle';
import { useKeys, type KeyMap } from '../../lib/keys';
import { startRealtime } from '../../lib/realtime';
import { WithPostParts } from '../post-parts';
import { ErrorBoundary } from '../../ui/error-boundary';
import { Announcer } from './announcer';
import { placesFor } from './navigation';
import { PhoneTabs, PhoneTop, useWrite } from './phone-bars';
import { PrintFoot } from './print-foot';
import { openPalette, openShortcuts, useOverlay } from '../../lib/overlays';
import { SideColumn } from './side-column';
import s from './shell.module.css';

const Banners = lazy<ComponentType>(() =>
  idle()
    .then(() => withMessages(import('./banners'), 'aside'))
    .catch(() => ({ default: () => null })),
);
const loadPalette = () => withMessages(import('./palette'), 'aside');
const Palette = lazy(loadPalette);
const Shortcuts = lazy(() => withMessages(import('./shortcuts'), 'aside'));
const StatusDialog = lazy(() => withMessages(import('../../features/people/status-dialog'), 'people'));

/** The frame around every screen of somebody who is signed in. */
export function Shell() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [overlay, close] = useOverlay();
  const write = useWrite();

  useEffect(() => startRealtime(queryClient, () => import('../realtime')), [queryClient]);
  useEffect(() => {
    let stop: (() => void) | undefined;
    const start = () =>
      import('../../lib/offline').then(
        ({ keepOffline }) => (stop = keepOffline(queryClient, me.person.id)),
        () => undefined,
      );
    const timer = setTimeout(() => void start(), 3000);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [queryClient, me.person.id]);
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette().catch(() => undefined), 12_000);
    return () => clearTimeout(timer);
  }, []);

  const keys: KeyMap = Object.fromEntries(
    placesFor(me).map(({ to, key }) => [`g ${key}`, () => void navigate({ to })]),
  );
  useKeys({
    ...keys,
    'g n': () => void navigate({ to: '/notifications' }),
    'g s': () => void navigate({ to: '/settings/profile' }),
    'g d': () => void navigate({ to: '/drafts' }),
    '?': openShortcuts,
    'mod+k': (event) => {
      event.preventDefault();
      openPalette();
    },
    '/': (event) => {
      event.preventDefault();
      openPalette();
    },
    n: (event) => {
      event.preventDefault();
      write();
    },
  });

  return (
    <>
      <a className={s.skip} href="#main">
        {t('shell.skip')}
      </a>
      <Suspense fallback={null}>
        <Banners />
      </Suspense>
      <PhoneTop onSearch={openPalette} />
      <div className={s.frame}>
        <SideColumn onSearch={openPalette} />
        <main id="main" tabIndex={-1} className={s.main}>
          <WithPostParts>
            <Outlet />
          </WithPostParts>
        </main>
      </div>
      <PhoneTabs />
      <PrintFoot />
      <Announcer />
      <ErrorBoundary>
        <Suspense fallback={null}>
          {overlay === 'palette' && <Palette onClose={close} />}
          {overlay === 'shortcuts' && <Shortcuts onClose={close} />}
          {overlay === 'status' && <StatusDialog onClose={close} />}
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
