import { useQuery } from '@tanstack/react-query';
import { MailOpen } from 'lucide-react';
import { useT } from '../../i18n';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { SkeletonCards } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { Time } from '../../ui/time';
import { outboxQuery } from './admin.api';
import s from './admin.module.css';

/** The mails of a demo, which never leave the house: their links work. */
export function AdminOutboxPage() {
  const t = useT();
  const { data, error, refetch } = useQuery(outboxQuery);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonCards />;
  if (data.length === 0)
    return (
      <EmptyState
        icon={<MailOpen aria-hidden="true" />}
        title={t('admin.outbox.empty')}
        actions={<ButtonLink to="/admin/people">{t('admin.outbox.toPeople')}</ButtonLink>}
      >
        {t('admin.outbox.emptyBody')}
      </EmptyState>
    );
  return (
    <div className={s.mails}>
      <p className={s.lead}>{t('admin.outbox.lead')}</p>
      {data.map((mail) => (
        <Card key={mail.id} className={s.mail}>
          <h2>{mail.subject}</h2>
          <p>
            {t('admin.outbox.to', { address: mail.to })} · <Time at={mail.at} />
          </p>
          <pre>{withLinks(mail.text)}</pre>
        </Card>
      ))}
    </div>
  );
}

/** The links of a mail lead into this house, by whatever name it was reached. */
const withLinks = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, i) => {
    if (i % 2 === 0) return part;
    const { pathname, search, hash } = new URL(part);
    return (
      <a key={i} href={pathname + search + hash}>
        {part}
      </a>
    );
  });
