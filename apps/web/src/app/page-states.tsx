import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Compass, Lock } from 'lucide-react';
import { useT } from '../i18n';
import { failureText } from '../lib/failures';
import { ApiError } from '../lib/http';
import { ButtonLink } from '../ui/button';
import { EmptyState, ErrorState } from '../ui/states';
import { Page } from '../ui/page';
import { SkeletonCards } from '../ui/skeleton';

/** What is not there, or not for this reader: the two cannot be told apart. */
export const isGone = (error: unknown): boolean => error instanceof ApiError && error.status === 404;

export function NotFound() {
  const t = useT();
  return (
    <Page title={<span className="vh">{t('shell.notFoundTitle')}</span>} windowTitle={t('shell.notFoundTitle')}>
      <EmptyState
        icon={<Compass aria-hidden="true" />}
        title={t('shell.notFoundTitle')}
        actions={
          <ButtonLink to="/" variant="primary">
            {t('shell.toHome')}
          </ButtonLink>
        }
      >
        {t('shell.notFoundBody')}
      </EmptyState>
    </Page>
  );
}

/** What a route shows when it breaks: the frame stays, and the way out is one button. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const t = useT();
  const router = useRouter();
  if (isGone(error)) return <NotFound />;
  if (error instanceof ApiError && error.status === 403)
    return (
      <Page title={<span className="vh">{t('shell.errorTitle')}</span>} windowTitle={t('shell.errorTitle')}>
        <EmptyState
          icon={<Lock aria-hidden="true" />}
          title={failureText(error)}
          actions={<Link to="/">{t('shell.toHome')}</Link>}
        />
      </Page>
    );
  return (
    <Page title={<span className="vh">{t('shell.errorTitle')}</span>} windowTitle={t('shell.errorTitle')}>
      <ErrorState
        error={error}
        title={t('shell.errorTitle')}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </Page>
  );
}

export const PagePending = () => (
  <div style={{ paddingTop: 70, maxWidth: 712 }}>
    <SkeletonCards />
  </div>
);
