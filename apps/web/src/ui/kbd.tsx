import s from './parts.module.css';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
/** Writes keys as this device names them: `Ctrl K` is `⌘ K` on a Mac. */
export const keysText = (keys: string) => (isMac ? keys.replace('Ctrl', '⌘') : keys);

export const Kbd = ({ keys }: { keys: string }) => (
  <kbd className={s.kbd} aria-hidden="true">
    {keysText(keys)}
  </kbd>
);
