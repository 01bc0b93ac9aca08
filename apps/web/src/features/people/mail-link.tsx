import { Mail } from 'lucide-react';
import { useT } from '../../i18n';
import s from './people.module.css';

/** Writes to somebody with this device's mail program. */
export function MailLink({ email }: { email: string }) {
  const t = useT();
  return (
    <a className={s.mail} href={`mailto:${email}`}>
      <Mail aria-hidden="true" />
      {t('people.writeMail')}
    </a>
  );
}
