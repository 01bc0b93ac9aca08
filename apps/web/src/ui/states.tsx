import { CloudOff, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { failureCode, failureText } from '../lib/failures';
import { Button } from './button';
import s from './parts.module.css';

/** Nothing here yet: what it would be, and how to begin. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={s.state}>
      {icon}
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {actions && <div className={s.stateActions}>{actions}</div>}
    </div>
  );
}

/** Something did not work: what, what is safe, how to try again, and a code to read out. */
export function ErrorState({ error, onRetry, title }: { error: unknown; onRetry?: () => void; title?: string }) {
  const t = useT();
  const code = failureCode(error);
  return (
    <div className={s.state} role="alert">
      <CloudOff aria-hidden="true" />
      <h2>{title ?? t('ui.errorTitle')}</h2>
      <p>{failureText(error)}</p>
      {code && <code>{t('ui.code', { code })}</code>}
      {onRetry && (
        <div className={s.stateActions}>
          <Button icon={<RotateCw aria-hidden="true" />} onClick={onRetry}>
            {t('ui.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}
