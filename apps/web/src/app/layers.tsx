import { lazy, Suspense, type ComponentType } from 'react';
import { idle } from '../lib/idle';
import { Toasts } from '../ui/toasts';

// What only explains waits until the page is there, and is nothing to fail for.
const Explaining = lazy<ComponentType>(() =>
  idle()
    .then(() => import('./explaining-layers'))
    .catch(() => ({ default: () => null })),
);

/** What lies over every screen. */
export const Layers = () => (
  <>
    <Toasts />
    <Suspense fallback={null}>
      <Explaining />
    </Suspense>
  </>
);
