import type { Answer } from '@app/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { Avatar } from '../../ui/avatar';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { PasswordField, TextField } from '../../ui/field';
import { Tag } from '../../ui/tag';
import { ErrorState } from '../../ui/states';
import { Door } from './door';
import { useEnter } from './enter';
import { signInQuery } from './identity.api';
import s from './door.module.css';

type DemoPerson = Answer<'GET /sign-in'>['demo'][number];
type DemoRole = Parameters<typeof api<'POST /session/demo'>>[1]['body']['role'];

export function SignInPage() {
  const t = useT();
  const { data, error, refetch } = useQuery(signInQuery);
  if (data?.state === 'setup') return <Navigate to="/setup" replace />;
  if (error && !data)
    return (
      <Door title={t('identity.signInTitle')}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Door>
    );
  if (!data) return null;
  return (
    <Door
      title={t('identity.welcome', { company: data.company })}
      windowTitle={t('identity.signInTitle')}
      lead={t('identity.lead')}
    >
      {data.state === 'demo' ? (
        <div className={s.both}>
          <DemoCast people={data.demo} />
          <SignInForm title={t('identity.demoOr')} />
        </div>
      ) : (
        <SignInForm />
      )}
    </Door>
  );
}

const route = getRouteApi('/signin');

function DemoCast({ people }: { people: DemoPerson[] }) {
  const t = useT();
  const enter = useEnter();
  const { next } = route.useSearch();
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (role: string) => api('POST /session/demo', { body: { role: role as DemoRole } }),
    onSuccess: (me) => enter(me, next),
  });
  return (
    <section className={s.card} aria-labelledby="demo">
      <h2 id="demo">{t('identity.demoTitle')}</h2>
      <p>{t('identity.demoBody')}</p>
      {error && (
        <Banner tone="bad" role="alert">
          {failureText(error)}
        </Banner>
      )}
      <ul className={s.cast}>
        {people.map((person) => (
          <li key={person.role}>
            <button
              type="button"
              className={s.person}
              aria-busy={(isPending && variables === person.role) || undefined}
              onClick={() => !isPending && mutate(person.role)}
            >
              <Avatar person={{ id: person.email, name: person.name, photo: person.photo }} size={48} />
              <span className={s.who}>
                <span className="vh">{t('identity.demoAs', { name: '' })}</span>
                <strong>{person.name}</strong>
                <small>{person.title}</small>
              </span>
              <Tag>{t('identity.demoRole', { role: person.role })}</Tag>
              <ChevronRight size={18} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SignInForm({ title }: { title?: string }) {
  const t = useT();
  const enter = useEnter();
  const { next } = route.useSearch();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: { email: string; password: string }) => api('POST /session', { body }),
    onSuccess: (me) => enter(me, next),
  });
  return (
    <form
      className={`${s.card} ${s.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        if (!isPending) mutate({ email: String(form.get('email')), password: String(form.get('password')) });
      }}
    >
      {title && <h2>{title}</h2>}
      {error && (
        <Banner tone="bad" role="alert">
          {failureText(error)}
        </Banner>
      )}
      <TextField
        label={t('identity.email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        autoFocus={!title}
      />
      <PasswordField label={t('identity.password')} name="password" autoComplete="current-password" required />
      <Button type="submit" variant="primary" large busy={isPending}>
        {t('identity.signIn')}
      </Button>
      <Link to="/forgot" className={s.link}>
        {t('identity.forgot')}
      </Link>
    </form>
  );
}
