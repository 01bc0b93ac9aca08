import { CircleAlert, X } from 'lucide-react';
import { createPortal } from 'react-dom';
import { useT } from '../i18n';
import { useTop } from '../lib/overlays';
import { closeToast, holdToast, runToast, useToasts } from '../lib/toasts';
import s from './overlays.module.css';

/** What `toast()` says, at the foot of the page, also while a dialog is open; the clock stops under the pointer and with the focus inside. */
export function Toasts() {
  const t = useT();
  const messages = useToasts();
  return createPortal(
    <div className={s.toasts} role="status" aria-live="polite">
      {messages.map(({ id, text, undo, bad }) => (
        <div
          key={id}
          className={s.toast}
          onPointerEnter={() => holdToast(id)}
          onPointerLeave={() => runToast(id)}
          onFocus={() => holdToast(id)}
          onBlur={() => runToast(id)}
        >
          {bad && <CircleAlert aria-hidden="true" />}
          <span>{text}</span>
          {undo ? (
            <button
              type="button"
              onClick={() => {
                undo();
                closeToast(id);
              }}
            >
              {t('ui.undo')}
            </button>
          ) : (
            <button
              type="button"
              className={s.toastClose}
              aria-label={t('ui.close')}
              data-tip={t('ui.close')}
              onClick={() => closeToast(id)}
            >
              <X size={16} />
            </button>
          )}
        </div>
      ))}
    </div>,
    useTop(),
  );
}
