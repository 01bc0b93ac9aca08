import { limits } from '@app/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useT } from '../../i18n';
import { failureText, fieldTexts } from '../../lib/failures';
import { api } from '../../lib/http';
import { Banner } from '../../ui/banner';
import { Button, ButtonLink } from '../../ui/button';
import { PasswordField } from '../../ui/field';
import { EmptyState } from '../../ui/states';
import { Door } from './door';
import { useEnter } from './enter';
import s from './door.module.css';

const route = getRouteApi('/token/$token');

/** Where the link of an invitation or of a reset mail leads. */
export function TokenPage() {
  const t = useT();
  const enter = useEnter();
  const { token } = route.useParams();
  const { data, error } = useQuery({
    queryKey: ['token', token],
    queryFn: () => api('POST /tokens/read', { body: { token } }),
    retry: false,
    staleTime: Infinity,
  });
  const use = useMutation({
    mutationFn: (password: string) => api('POST /tokens/use', { body: { token, password } }),
    onSuccess: (me) => enter(me),
  });
  if (error)
    return (
      <Door title={t('identity.tokenSpent')}>
        <EmptyState
          title={failureText(error)}
          actions={
            <ButtonLink to="/forgot" variant="primary">
              {t('identity.forgotSend')}
            </ButtonLink>
          }
        />
      </Door>
    );
  if (!data) return null;
  const wrong = fieldTexts(use.error);
  return (
    <Door
      title={data.purpose === 'invitation' ? t('identity.inviteTitle', { name: data.name }) : t('identity.resetTitle')}
      lead={t('identity.tokenBody', { email: data.email })}
    >
      <form
        className={`${s.card} ${s.form}`}
        onSubmit={(event) => {
          event.preventDefault();
          if (!use.isPending) use.mutate(String(new FormData(event.currentTarget).get('password')));
        }}
      >
        {use.error && !wrong.password && (
          <Banner tone="bad" role="alert">
            {failureText(use.error)}
          </Banner>
        )}
        <input type="email" name="email" autoComplete="username" value={data.email} readOnly hidden />
        <PasswordField
          label={t('identity.newPassword')}
          hint={t('identity.passwordHint', { count: limits.passwordMin })}
          error={wrong.password}
          name="password"
          autoComplete="new-password"
          minLength={limits.passwordMin}
          maxLength={limits.passwordMax}
          required
          autoFocus
        />
        <Button type="submit" variant="primary" large busy={use.isPending}>
          {t('identity.tokenSend')}
        </Button>
      </form>
    </Door>
  );
}
