import { useQueries } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronRight, RotateCw } from 'lucide-react';
import { useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { Avatar } from '../../ui/avatar';
import { Skeleton } from '../../ui/skeleton';
import { orgQuery } from './people.api';
import { visibleRows, type Branch } from './org-branches';
import s from './org.module.css';

/**
 * The chart as a tree that a keyboard and a screen reader know: arrows walk, right unfolds, left folds, a letter finds
 * a name, Enter opens the profile. Reports of a person are read when they are unfolded.
 */
export function OrgTree({
  roots,
  open,
  focus,
  label,
}: {
  roots: Branch[];
  open: string[];
  focus?: string;
  label: string;
}) {
  const t = useT();
  const navigate = useNavigate();
  const tree = useRef<HTMLUListElement>(null);
  const [unfolded, setUnfolded] = useState(() => new Set(open));
  const [at, setAt] = useState(focus ?? roots[0]?.node.person.id);
  const typed = useRef({ text: '', at: 0 });

  // What was given comes with the first answer; everybody else's reports are asked for one by one.
  const given = new Set(
    flat(roots)
      .filter(({ below }) => below)
      .map(({ node }) => node.person.id),
  );
  const asked = [...unfolded].filter((id) => !given.has(id));
  const below = useQueries({
    queries: asked.map((id) => orgQuery(id)),
    combine: (answers) =>
      new Map(
        answers.map(({ data, error, refetch }, i) => [
          asked[i]!,
          { nodes: data?.reports, failed: error !== null, error, again: () => void refetch() },
        ]),
      ),
  });
  const rows = visibleRows(roots, unfolded, below);

  const fold = (id: string, on: boolean) =>
    setUnfolded((now) => {
      const next = new Set(now);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  const reach = (id: string | undefined) => {
    if (id === undefined) return;
    setAt(id);
    tree.current?.querySelector<HTMLElement>(`[data-person="${id}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const i = rows.findIndex(({ node }) => node.person.id === at);
    const row = rows[i];
    if (!row) return;
    const { id } = row.node.person;
    const ids = rows.map(({ node }) => node.person.id);
    const acts: Record<string, () => void> = {
      ArrowDown: () => reach(ids[i + 1]),
      ArrowUp: () => reach(ids[i - 1]),
      Home: () => reach(ids[0]),
      End: () => reach(ids.at(-1)),
      ArrowRight: () => (row.node.reports === 0 ? undefined : row.unfolded ? reach(ids[i + 1]) : fold(id, true)),
      ArrowLeft: () => (row.unfolded ? fold(id, false) : reach(row.parent)),
      Enter: () => void navigate({ to: '/people/$handle', params: { handle: row.node.person.handle } }),
    };
    const act = acts[event.key];
    if (act) {
      event.preventDefault();
      act();
    } else if (event.key.length === 1 && event.key !== ' ') {
      event.preventDefault();
      find(event.key, i, event.timeStamp);
    }
  };
  /** Letters typed in one breath find the next name that begins with them. */
  const find = (letter: string, from: number, now: number) => {
    typed.current = { text: now - typed.current.at < 700 ? typed.current.text + letter : letter, at: now };
    const wanted = plain(typed.current.text);
    const start = typed.current.text.length > 1 ? from : from + 1;
    const order = [...rows.slice(start), ...rows.slice(0, start)];
    reach(order.find(({ node }) => plain(node.person.name).startsWith(wanted))?.node.person.id);
  };

  return (
    <ul ref={tree} role="tree" aria-label={label} aria-describedby="org-tip" className={s.tree} onKeyDown={onKey}>
      {rows.map(({ node, level, unfolded: isOpen, waiting, failed, position, size }) => {
        const { person } = node;
        return (
          <li
            key={person.id}
            role="treeitem"
            data-person={person.id}
            tabIndex={person.id === at ? 0 : -1}
            aria-level={level + 1}
            aria-posinset={position}
            aria-setsize={size}
            aria-selected={person.id === focus}
            aria-expanded={node.reports > 0 ? isOpen : undefined}
            className={s.node}
            style={{ '--level': level } as CSSProperties}
            onFocus={() => setAt(person.id)}
          >
            <span className={s.card}>
              {node.reports > 0 ? (
                <button
                  type="button"
                  tabIndex={-1}
                  className={s.fold}
                  aria-hidden="true"
                  data-testid={`unfold-${person.handle}`}
                  data-open={isOpen || undefined}
                  onClick={() => fold(person.id, !isOpen)}
                >
                  <ChevronRight size={17} />
                </button>
              ) : (
                <span className={s.fold} />
              )}
              <Avatar person={person} size={40} />
              <span className={s.name}>
                <Link to="/people/$handle" params={{ handle: person.handle }} tabIndex={-1}>
                  {person.name}
                </Link>
                <small>{[person.title, node.unit].filter(Boolean).join(' · ')}</small>
              </span>
              {node.reports > 0 && (
                <Link
                  to="/org/$handle"
                  params={{ handle: person.handle }}
                  tabIndex={-1}
                  className={s.team}
                  data-tip={t('people.reports', { count: node.reports })}
                >
                  <span className="num" aria-hidden="true">
                    {node.reports}
                  </span>
                  <span className="vh">{t('people.reports', { count: node.reports })}</span>
                </Link>
              )}
            </span>
            {waiting && <Skeleton width={220} height={40} />}
            {failed && (
              <span className={s.failed} role="alert">
                {failureText(below.get(person.id)?.error)}
                <button type="button" onClick={below.get(person.id)?.again}>
                  <RotateCw size={15} aria-hidden="true" /> {t('ui.retry')}
                </button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const flat = (branches: Branch[]): Branch[] => branches.flatMap((branch) => [branch, ...flat(branch.below ?? [])]);
