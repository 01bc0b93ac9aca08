import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useT } from '../i18n';
import { cx } from '../lib/classes';
import { standOnTop } from '../lib/overlays';
import { Button } from './button';
import { IconButton } from './icon-button';
import s from './overlays.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** The buttons at the foot. The one with `data-autofocus` has the focus: the least that can happen. */
  actions?: ReactNode;
  wide?: boolean;
  /** At the side of a wide screen, from below on a phone. */
  sheet?: boolean;
}

/** The browser's own modal dialog: it holds the focus, Escape closes it, and the focus returns to where it was. */
export function Dialog({ open, onClose, title, children, actions, wide, sheet }: Props) {
  const t = useT();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return undefined;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    const leave = standOnTop(dialog);
    (dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog.querySelector<HTMLElement>('h2'))?.focus();
    // A text that scrolls and holds nothing to focus must be reachable itself.
    const body = dialog.querySelector<HTMLElement>('[data-body]')!;
    if (body.scrollHeight > body.clientHeight && !body.querySelector('a, button, input, select, textarea'))
      body.tabIndex = 0;
    return () => {
      leave();
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={ref}
      className={cx(s.dialog, wide && s.wide, sheet && s.sheet)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <header className={s.head}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <IconButton label={t('ui.close')} keys="Esc" onClick={onClose}>
          <X size={19} />
        </IconButton>
      </header>
      <div className={s.body} data-body>
        {children}
      </div>
      {actions && <footer className={s.foot}>{actions}</footer>}
    </dialog>
  );
}

interface ConfirmProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What happens then, and whether it can be undone. */
  children: ReactNode;
  /** What the button does, in its own words; never "OK". */
  confirm: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
}
export function ConfirmDialog({ open, onClose, title, children, confirm, danger, busy, onConfirm }: ConfirmProps) {
  const t = useT();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button variant="ghost" onClick={onClose} data-autofocus>
            {t('ui.cancel')}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <p className={s.lead}>{children}</p>
    </Dialog>
  );
}
