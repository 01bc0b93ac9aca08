import { limits } from '@app/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Laptop, Smartphone } from 'lucide-react';
import { useRef } from 'react';
import { useFormat, useT } from '../../i18n';
import { failureText, fieldTexts } from '../../lib/failures';
import { api, ApiError } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { PasswordField } from '../../ui/field';
import { SkeletonCards } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { Tag } from '../../ui/tag';
import { Time } from '../../ui/time';
import { agentName, isPhone } from './agent';
import { sessionsQuery, useMe } from './identity.api';
import s from './settings.module.css';

export function SessionSettings() {
  return (
    <>
      <Sessions />
      <PasswordForm />
    </>
  );
}

function Sessions() {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const settled = (text: string) => {
    toast(text);
    return queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  };
  const fail = (failure: unknown) => toast(failureText(failure), { bad: true });
  const end = useMutation({
    mutationFn: (id: string) => api('DELETE /me/sessions/:id', { params: { id } }),
    onSuccess: () => settled(t('settings.ended')),
    onError: fail,
  });
  const endOthers = useMutation({
    mutationFn: () => api('DELETE /me/sessions'),
    onSuccess: () => settled(t('settings.othersEnded')),
    onError: fail,
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonCards count={1} />;
  return (
    <Card className={s.rows}>
      <p className={s.lead}>{t('settings.sessionsLead')}</p>
      {data.map((session) => (
        <div key={session.id} className={s.row}>
          {isPhone(session.agent) ? (
            <Smartphone size={20} aria-hidden="true" />
          ) : (
            <Laptop size={20} aria-hidden="true" />
          )}
          <span className={s.session}>
            <strong title={session.agent}>
              {agentName(session.agent)}
              {session.current && <Tag tone="good">{t('settings.thisDevice')}</Tag>}
            </strong>
            <small>
              {t('settings.since', { day: format.day(session.createdAt) })} · {session.address} ·{' '}
              <Time at={session.lastSeenAt} />
            </small>
          </span>
          {!session.current && (
            <Button
              busy={end.isPending && end.variables === session.id}
              aria-label={t('settings.endLabel', { agent: agentName(session.agent) })}
              onClick={() => end.mutate(session.id)}
            >
              {t('settings.end')}
            </Button>
          )}
        </div>
      ))}
      {data.length > 1 && (
        <div className={s.row}>
          <Button variant="ghost" busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t('settings.endOthers')}
          </Button>
        </div>
      )}
    </Card>
  );
}

function PasswordForm() {
  const t = useT();
  const { person } = useMe();
  const form = useRef<HTMLFormElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: { current: string; next: string }) => api('PUT /me/password', { body }),
    onSuccess: () => {
      form.current?.reset();
      toast(t('settings.passwordChanged'));
    },
  });
  const wrong = fieldTexts(error);
  const code = error instanceof ApiError ? error.code : undefined;
  const onCurrent = code === 'password.wrong' ? failureText(error) : wrong.current;
  const onNext = code === 'password.weak' ? failureText(error) : wrong.next;
  return (
    <Card>
      <form
        ref={form}
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          const values = new FormData(event.currentTarget);
          if (!isPending) mutate({ current: String(values.get('current')), next: String(values.get('next')) });
        }}
      >
        <h2>{t('settings.passwordTitle')}</h2>
        {error && !onCurrent && !onNext && (
          <Banner tone="bad" role="alert">
            {failureText(error)}
          </Banner>
        )}
        <input name="username" autoComplete="username" value={person.handle} readOnly hidden />
        <PasswordField
          label={t('settings.passwordCurrent')}
          name="current"
          autoComplete="current-password"
          required
          error={onCurrent}
        />
        <PasswordField
          label={t('identity.newPassword')}
          hint={t('identity.passwordHint', { count: limits.passwordMin })}
          name="next"
          autoComplete="new-password"
          minLength={limits.passwordMin}
          maxLength={limits.passwordMax}
          required
          error={onNext}
        />
        <Button type="submit" variant="primary" busy={isPending}>
          {t('settings.passwordChange')}
        </Button>
      </form>
    </Card>
  );
}
