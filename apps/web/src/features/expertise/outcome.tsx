import type { RequestDetail } from '@app/contract';
import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useT } from '../../i18n';
import { Card } from '../../ui/card';
import { Time } from '../../ui/time';
import { PersonLine } from '../people/person-line';
import s from './requests.module.css';

/** What was delivered, by whom, and the posts that carry it. */
export function Outcome({ outcome: { note, posts, by, at } }: { outcome: NonNullable<RequestDetail['outcome']> }) {
  const t = useT();
  return (
    <Card className={s.part}>
      <h2>{t('requests.outcome')}</h2>
      <PersonLine person={by}>
        <small>
          <Time at={at} />
        </small>
      </PersonLine>
      {note !== '' && <p className={s.said}>{note}</p>}
      {posts.length > 0 && (
        <ul className={s.documents}>
          {posts.map(({ id, title }) => (
            <li key={id}>
              <FileText aria-hidden="true" />
              <Link to="/posts/$id" params={{ id }}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
