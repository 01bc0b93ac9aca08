import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { MailCheck } from 'lucide-react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Door } from './door';
import s from './door.module.css';

export function ForgotPage() {
  const t = useT();
  const { mutate, isPending, isSuccess, variables, error } = useMutation({
    mutationFn: (email: string) => api('POST /password-resets', { body: { email } }),
  });
  return (
    <Door title={t('identity.forgotTitle')}>
      {isSuccess ? (
        <div className={`${s.card} ${s.sent}`} role="status">
          <MailCheck size={28} aria-hidden="true" />
          <p>{t('identity.forgotSent', { email: variables })}</p>
          <Link to="/signin" className={s.link}>
            {t('identity.back')}
          </Link>
        </div>
      ) : (
        <form
          className={`${s.card} ${s.form}`}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isPending) mutate(String(new FormData(event.currentTarget).get('email')));
          }}
        >
          <p>{t('identity.forgotBody')}</p>
          {error && (
            <Banner tone="bad" role="alert">
              {failureText(error)}
            </Banner>
          )}
          <TextField label={t('identity.email')} name="email" type="email" autoComplete="username" required autoFocus />
          <Button type="submit" variant="primary" large busy={isPending}>
            {t('identity.forgotSend')}
          </Button>
          <Link to="/signin" className={s.link}>
            {t('identity.back')}
          </Link>
        </form>
      )}
    </Door>
  );
}
