import { limits } from '@app/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { HandHelping, Search, UserSearch, X } from 'lucide-react';
import { Fragment, useCallback, useEffect, useMemo, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { useFormat, useT } from '../../i18n';
import { requestCompose } from '../../lib/compose';
import { useMedia } from '../../lib/media';
import { useSearchText } from '../../lib/search-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { availabilities } from '../people/availability';
import { Compare, useCompared } from './compare';
import { Constraints, Others } from './constraints';
import { expertsQuery, type ExpertFilter } from './expertise.api';
import { Filters } from './filters';
import { FoundNames, FoundTabs, nameKinds } from './found-names';
import { Preview } from './preview';
import { ResultRow } from './result-row';
import { Unmet } from './unmet';
import s from './expertise.module.css';

/** So far down the address is followed. */
const furthest = 100;

/** “Who knows …?”: a need in plain words, people with what speaks for them, and a look at each beside the list. */
export function PeoplePage() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate({ from: '/people' });
  const search = useSearch({ from: '/house/people' });
  const { q = '', p: chosen } = search;
  const kind = nameKinds.find((one) => one === search.tab);
  const filter = useMemo<ExpertFilter>(
    () => ({
      q: search.q,
      unitId: search.unit,
      siteId: search.site,
      language: search.lang,
      availability: availabilities.find((value) => value === search.avail),
      ignore: search.ignore,
    }),
    [search.q, search.unit, search.site, search.lang, search.avail, search.ignore],
  );
  const { data, error, isPending, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(expertsQuery(filter));
  const wide = useMedia('(min-width: 1081px)');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  const [text, setText] = useSearchText(
    q,
    (next) =>
      void navigate({
        search: (now) =>
          ({ ...now, q: next || undefined, ignore: undefined, p: undefined, vs: undefined }) as typeof now,
        replace: true,
      }),
  );
  const open = useCallback(
    (personId: string | undefined) =>
      void navigate({ search: (now) => ({ ...now, p: personId }) as typeof now, replace: true, resetScroll: false }),
    [navigate],
  );
  const reach = useCallback(
    (event: FocusEvent<HTMLButtonElement>, personId: string) => {
      if (wide && event.currentTarget.matches(':focus-visible')) open(personId);
    },
    [wide, open],
  );

  const [first] = data?.pages ?? [];
  const results = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  // Those whom the address compares may stand further down.
  const { ids: compared } = useCompared();
  const isMissing = results.length < furthest && compared.some((id) => !results.some(({ person }) => person.id === id));
  useEffect(() => {
    if (isMissing && hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [isMissing, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);
  const current = results.find(({ person }) => person.id === chosen) ?? (wide ? results[0] : undefined);
  const filtered = filter.unitId ?? filter.siteId ?? filter.language ?? filter.availability;
  const constraints = first?.constraints ?? [];
  const others = first && first.meeting < first.total ? first.meeting : undefined;
  const understood = first?.understood ?? [];

  const countOf = (total: number) =>
    t(q && total >= limits.found ? 'people.atLeast' : 'people.count', { count: total });
  const clearFilters = () => void navigate({ search: q === '' ? {} : { q } });
  const compose = (kind: 'question' | 'request') => {
    const here = requestCompose({ kind, title: q.slice(0, limits.postTitle) });
    if (!here) void navigate({ to: '/' });
  };
  const walk = useCallback((event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-person], [data-found]') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? input.current : rows[Math.min(next, rows.length - 1)])?.focus();
  }, []);

  return (
    <div className={s.frame}>
      <Page title={t('people.title')} lead={t('people.lead')} width="full">
        <search className={s.search}>
          <div className={s.field}>
            <Search size={20} aria-hidden="true" />
            <input
              ref={input}
              type="search"
              value={text}
              maxLength={limits.query}
              placeholder={t('people.searchLabel')}
              aria-label={t('people.searchLabel')}
              aria-describedby="people-tip"
              autoComplete="off"
              enterKeyHint="search"
              onChange={(event) => setText(event.target.value)}
              onKeyDown={walk}
            />
            {text !== '' && (
              <IconButton
                label={t('people.searchClear')}
                onClick={() => {
                  setText('');
                  input.current?.focus();
                }}
              >
                <X size={18} />
              </IconButton>
            )}
          </div>
          <span id="people-tip" className="vh">
            {t('people.tip')}
          </span>
          <FoundTabs people={first?.total} />
          {!kind && (
            <>
              <Constraints all={constraints} ignored={search.ignore} />
              <Filters facets={first?.facets} />
            </>
          )}
        </search>
        {kind ? (
          <FoundNames kind={kind} list={list} onWalk={walk} />
        ) : (
          <>
            <div className={s.countLine}>
              <p className={s.count} role="status">
                {first ? countOf(first.total) : '\u00a0'}
                {first && first.corrected.length > 0 && (
                  <>
                    {' · '}
                    {t('people.understood', { words: understood.join(' ') })}
                    {', '}
                    {t('people.correctedFrom', { words: format.list(first.corrected.map(({ from }) => from)) })}
                  </>
                )}
              </p>
              {q !== '' && results.length > 0 && (
                <Button variant="soft" icon={<HandHelping aria-hidden="true" />} onClick={() => compose('request')}>
                  {t('people.askHelp')}
                </Button>
              )}
            </div>
            {isPending ? (
              <RowSkeletons />
            ) : !data ? (
              <ErrorState error={error} onRetry={() => void refetch()} />
            ) : results.length === 0 ? (
              <EmptyState
                icon={<UserSearch aria-hidden="true" />}
                title={t('people.emptyTitle')}
                actions={
                  <>
                    <Button variant="primary" onClick={() => compose('question')}>
                      {t('people.emptyAsk')}
                    </Button>
                    <Button onClick={() => compose('request')}>{t('people.askHelp')}</Button>
                    {understood.length > 1 &&
                      understood.slice(0, 2).map((word) => (
                        <Button
                          key={word}
                          onClick={() =>
                            void navigate({
                              search: (now) => ({ ...now, q: word, ignore: undefined, p: undefined }) as typeof now,
                            })
                          }
                        >
                          {t('people.emptyWiden', { word })}
                        </Button>
                      ))}
                    {filtered !== undefined && <Button onClick={clearFilters}>{t('people.clearFilters')}</Button>}
                  </>
                }
              >
                {t('people.emptyBody')}
                {q !== '' && filtered === undefined && !isPlaceholderData && (
                  <>
                    <br />
                    <Unmet q={q} />
                  </>
                )}
              </EmptyState>
            ) : (
              <>
                <ul
                  ref={list}
                  className={s.list}
                  aria-label={t('people.results')}
                  data-stale={isPlaceholderData || undefined}
                >
                  {results.map((result, i) => (
                    <Fragment key={result.person.id}>
                      {i === others && <Others constraints={constraints} nobody={i === 0} />}
                      <ResultRow
                        result={result}
                        current={result.person.id === current?.person.id}
                        onOpen={open}
                        onReach={reach}
                        onWalk={walk}
                      />
                    </Fragment>
                  ))}
                </ul>
                <Compare results={results} />
                <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
              </>
            )}
          </>
        )}
      </Page>
      {wide && !kind && (
        <aside className={s.side} aria-label={t('people.preview')}>
          {current && <Preview key={current.person.id} result={current} />}
        </aside>
      )}
      {!wide && !kind && current && (
        <Dialog open onClose={() => open(undefined)} title={t('people.preview')} sheet>
          <Preview result={current} />
        </Dialog>
      )}
    </div>
  );
}

const RowSkeletons = () => (
  <ul className={s.list} aria-busy="true">
    {Array.from({ length: 7 }, (_, i) => (
      <li key={i} className={s.skeleton}>
        <Skeleton width={48} height={48} round />
        <span>
          <Skeleton width="34%" />
          <Skeleton width="52%" height={12} />
          <Skeleton width="44%" height={12} />
        </span>
      </li>
    ))}
  </ul>
);
