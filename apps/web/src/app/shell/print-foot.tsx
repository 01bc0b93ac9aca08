import { useFormat } from '../../i18n';
import { usePrinting } from '../../lib/media';
import s from './shell.module.css';

/** On paper: from where, and from when. */
export function PrintFoot() {
  const format = useFormat();
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <footer className={s.printFoot}>
      <span>{location.href}</span>
      <time>{format.full(new Date())}</time>
    </footer>
  );
}
