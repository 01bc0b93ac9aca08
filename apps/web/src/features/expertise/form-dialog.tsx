import { useId, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import s from './requests.module.css';

interface Props {
  title: string;
  /** What sending it does, in its own words. */
  submit: string;
  danger?: boolean;
  wide?: boolean;
  ready?: boolean;
  busy: boolean;
  error: unknown;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A few questions before an act: it sends them once, stays while that fails, and says why. */
export function FormDialog({ ready = true, busy, error, onSubmit, onClose, children, ...look }: Props) {
  const t = useT();
  const form = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      title={look.title}
      {...(look.wide && { wide: true })}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button variant={look.danger ? 'danger' : 'primary'} type="submit" form={form} disabled={!ready} busy={busy}>
            {look.submit}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) onSubmit();
        }}
      >
        {children}
        {error !== null && (
          <p className={s.wrong} role="alert">
            {failureText(error)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
