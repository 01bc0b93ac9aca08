import { limits } from '@app/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { FileText, Plus, Search, X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useT } from '../../i18n';
import { api } from '../../lib/http';
import c from '../../ui/choices.module.css';
import { TextField } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { useMe } from '../identity/identity.api';
import { wallQuery } from '../wall/wall.api';
import s from './requests.module.css';

export interface ChosenPost {
  id: string;
  title: string;
}
const shown = 5;
/** The beginning of a text that has no title, not in the middle of a word. */
const firstWords = (text: string): string => {
  const line = text.trim().split('\n', 1)[0]!;
  return line.length <= 90 ? line : `${line.slice(0, 90).replace(/\s+\S*$/, '')}…`;
};

/** Posts that carry an outcome: one's latest ones, or those that are looked for. */
export function PostPicker({
  but,
  value,
  onChange,
}: {
  but: string;
  value: ChosenPost[];
  onChange: (posts: ChosenPost[]) => void;
}) {
  const t = useT();
  const me = useMe();
  const [q, setQ] = useState('');
  const asked = useDeferredValue(q.trim());
  const { data: mine } = useInfiniteQuery(wallQuery({ authorId: me.person.id }));
  const { data: found } = useQuery({
    queryKey: ['posts-named', asked],
    queryFn: ({ signal }) => api('GET /search', { query: { q: asked }, signal }),
    enabled: asked.length > 1,
    placeholderData: (before) => before,
  });
  const offered: ChosenPost[] =
    asked.length > 1
      ? (found?.posts ?? []).map(({ id, excerpt }) => ({ id, title: firstWords(excerpt) }))
      : (mine?.pages[0]?.items ?? []).map(({ id, title, body }) => ({ id, title: title ?? firstWords(body) }));
  const taken = new Set([but, ...value.map(({ id }) => id)]);
  const open = offered.filter(({ id, title }) => !taken.has(id) && title !== '').slice(0, shown);
  return (
    <div className={s.picker}>
      <p className={c.label}>{t('requests.documents')}</p>
      {value.length > 0 && (
        <ul className={s.documents}>
          {value.map((post) => (
            <li key={post.id}>
              <FileText aria-hidden="true" />
              <span>{post.title}</span>
              <IconButton
                label={t('people.takeOff', { name: post.title })}
                onClick={() => onChange(value.filter(({ id }) => id !== post.id))}
              >
                <X size={16} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {value.length < limits.attachments && (
        <>
          <TextField
            label={t('requests.findPost')}
            hideLabel
            type="search"
            icon={<Search aria-hidden="true" />}
            placeholder={t('requests.findPost')}
            hint={t('requests.documentsHint')}
            maxLength={100}
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
          <ul className={c.choices} aria-label={t('requests.documents')}>
            {open.map((post) => (
              <li key={post.id}>
                <button type="button" onClick={() => onChange([...value, post])}>
                  <FileText aria-hidden="true" />
                  <span>{post.title}</span>
                  <Plus aria-hidden="true" />
                </button>
              </li>
            ))}
            {open.length === 0 && asked.length > 1 && <li className={c.none}>{t('requests.noPost', { q: asked })}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
