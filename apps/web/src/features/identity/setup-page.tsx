import { limits, type Call } from '@app/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useLanguage, useT } from '../../i18n';
import { failureText, fieldTexts } from '../../lib/failures';
import { api } from '../../lib/http';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { PasswordField, TextField } from '../../ui/field';
import { Door } from './door';
import { useEnter } from './enter';
import { signInQuery } from './identity.api';
import s from './door.module.css';

type Body = Call<'POST /setup'>['body'];
const route = getRouteApi('/setup');

/** The first page of an empty house. */
export function SetupPage() {
  const t = useT();
  const language = useLanguage();
  const enter = useEnter();
  const queryClient = useQueryClient();
  const { token } = route.useSearch();
  const { data } = useQuery(signInQuery);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: Body) => api('POST /setup', { body }),
    onSuccess: (me) => {
      queryClient.removeQueries({ queryKey: signInQuery.queryKey });
      return enter(me);
    },
  });
  if (data && data.state !== 'setup') return <Navigate to="/signin" replace />;
  const wrong = fieldTexts(error);
  return (
    <Door title={t('identity.setupTitle')} lead={t('identity.setupLead')}>
      <form
        className={`${s.card} ${s.wide} ${s.form}`}
        onSubmit={(event) => {
          event.preventDefault();
          const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
          if (!isPending) mutate({ ...(values as Omit<Body, 'language'>), language });
        }}
      >
        {error && (
          <Banner tone="bad" role="alert">
            {failureText(error)}
          </Banner>
        )}
        <TextField
          label={t('identity.setupToken')}
          error={wrong.token}
          name="token"
          defaultValue={token}
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus={!token}
        />
        <TextField
          label={t('identity.company')}
          error={wrong.company}
          name="company"
          maxLength={80}
          required
          autoComplete="organization"
          autoFocus={!!token}
        />
        <div className={s.pair}>
          <TextField
            label={t('identity.givenName')}
            error={wrong.givenName}
            name="givenName"
            maxLength={80}
            required
            autoComplete="given-name"
          />
          <TextField
            label={t('identity.familyName')}
            error={wrong.familyName}
            name="familyName"
            maxLength={80}
            required
            autoComplete="family-name"
          />
        </div>
        <TextField
          label={t('identity.email')}
          error={wrong.email}
          name="email"
          type="email"
          required
          autoComplete="username"
        />
        <PasswordField
          label={t('identity.newPassword')}
          hint={t('identity.passwordHint', { count: limits.passwordMin })}
          error={wrong.password}
          name="password"
          minLength={limits.passwordMin}
          maxLength={limits.passwordMax}
          required
          autoComplete="new-password"
        />
        <Button type="submit" variant="primary" large busy={isPending}>
          {t('identity.setupSend')}
        </Button>
      </form>
    </Door>
  );
}
