import { limits, type SkillPost } from '@app/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Check, GraduationCap, HandHelping, UserSearch } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { requestCompose } from '../../lib/compose';
import { ApiError } from '../../lib/http';
import { Avatar } from '../../ui/avatar';
import { Button, ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { backClass, BackIcon, Page } from '../../ui/page';
import { SkeletonCards, SkeletonRows } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { Time } from '../../ui/time';
import { useMe } from '../identity/identity.api';
import { Availability } from '../people/availability';
import { expertsQuery, personSkillsQuery, skillQuery } from './expertise.api';
import { skillName } from './skill-name';
import { ShortReason } from './reasons';
import { SkillTrend } from './skill-trend';
import s from './skill-page.module.css';

const SkillDialog = lazy(() => import('./skill-dialog'));
/** How many of those who know it stand on the page. */
const best = 10;

/** A skill: its names and kin, who knows it and why, how the evidence grows, who asks about it and who writes about it. */
export function SkillPage() {
  const t = useT();
  const { id } = useParams({ from: '/house/skills/$id' });
  const { data, error, refetch } = useQuery(skillQuery(id));
  const back = (
    <Link to="/people" className={backClass}>
      <BackIcon /> {t('people.title')}
    </Link>
  );
  // What is not there is said by the route.
  if (!data && error instanceof ApiError && error.status === 404) throw error;
  if (!data)
    return (
      <Page title="&nbsp;" windowTitle={t('people.skills')} back={back}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonCards count={3} />}
      </Page>
    );
  const { skill, aliases, broader, narrower } = data;
  const name = skillName(skill);
  const { labelFr, labelEn } = skill;
  const others = [...[labelFr, labelEn].filter((label) => label !== null && label !== name), ...aliases];
  const kin = (skills: (typeof skill)[]) =>
    skills.map((one) => (
      <Link key={one.id} to="/skills/$id" params={{ id: one.id }} preload="intent" className={s.kin}>
        {skillName(one)}
      </Link>
    ));
  return (
    <Page
      title={name.charAt(0).toLocaleUpperCase() + name.slice(1)}
      back={back}
      actions={<Acts name={name} skill={skill} />}
    >
      <dl className={s.names}>
        {others.length > 0 && (
          <Names term={t('people.skillPage.aka')}>
            <span>{others.join(', ')}</span>
          </Names>
        )}
        {broader && <Names term={t('people.skillPage.broader')}>{kin([broader])}</Names>}
        {narrower.length > 0 && <Names term={t('people.skillPage.narrower')}>{kin(narrower)}</Names>}
      </dl>
      <div className={s.parts}>
        <Experts name={name} declared={data.declared} endorsed={data.endorsed} />
        <SkillTrend trend={data.trend} />
        <Posts
          title={t('people.skillPage.questions')}
          none={t('people.skillPage.noQuestions')}
          posts={data.questions}
        />
        <Posts title={t('people.skillPage.posts')} none={t('people.skillPage.noPosts')} posts={data.posts} />
      </div>
    </Page>
  );
}

const Names = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** Asking for it, and saying that one knows it. */
function Acts({ name, skill }: { name: string; skill: Parameters<typeof skillName>[0] }) {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const { data: mine } = useQuery(personSkillsQuery(me.person.id));
  const claim = mine?.find((one) => one.skill.id === skill.id);
  const ask = () => {
    if (!requestCompose({ kind: 'request', title: name.slice(0, limits.postTitle) })) void navigate({ to: '/' });
  };
  if (!me.can.create) return null;
  return (
    <>
      <Button
        icon={claim ? <Check aria-hidden="true" /> : <GraduationCap aria-hidden="true" />}
        disabled={!mine}
        onClick={() => setOpen(true)}
      >
        {t(claim ? 'people.skillPage.mine' : 'people.skillPage.iKnow')}
      </Button>
      <Button variant="primary" icon={<HandHelping aria-hidden="true" />} onClick={ask}>
        {t('people.askHelp')}
      </Button>
      {open && mine && (
        <Suspense fallback={null}>
          <SkillDialog
            skill={claim ?? { skill, level: 2, years: null, wantsTo: [] }}
            fresh={!claim}
            known={mine}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

/** The best by the search for its name, and the way to all of them. */
function Experts({ name, declared, endorsed }: { name: string; declared: number; endorsed: number }) {
  const t = useT();
  const { data, error, refetch } = useInfiniteQuery(expertsQuery({ q: name }));
  const [first] = data?.pages ?? [];
  return (
    <Card>
      <div className={s.head}>
        <div>
          <h2>{t('people.skillPage.who')}</h2>
          <p>
            {t('people.skillPage.declared', { count: declared })}
            {endorsed > 0 && ` ${t('people.skillPage.endorsed', { count: endorsed })}`}
          </p>
        </div>
        {first && first.total > 0 && (
          <ButtonLink variant="soft" to="/people" search={{ q: name }}>
            {t(first.total >= limits.found ? 'people.atLeast' : 'people.skillPage.all', { count: first.total })}
          </ButtonLink>
        )}
      </div>
      {error && !first && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!first && !error && <SkeletonRows count={3} />}
      {first?.items.length === 0 && (
        <EmptyState icon={<UserSearch aria-hidden="true" />} title={t('people.skillPage.nobody')}>
          {t('people.skillPage.nobodyBody')}
        </EmptyState>
      )}
      <ol className={s.experts} aria-label={t('people.skillPage.who')}>
        {first?.items.slice(0, best).map(({ person, site, unit, availability, reasons }) => (
          <li key={person.id}>
            <Avatar person={person} size={40} />
            <span className={s.who}>
              <Link to="/people/$handle" params={{ handle: person.handle }} preload="intent">
                {person.name}
              </Link>
              <span>{[person.title, site?.name ?? unit?.name].filter(Boolean).join(' · ')}</span>
            </span>
            <span className={s.why}>
              <ShortReason reason={reasons[0]} />
              <ShortReason reason={reasons[1]} />
            </span>
            <span className={s.free}>
              <Availability value={availability} />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

const Posts = ({ title, none, posts }: { title: string; none: string; posts: SkillPost[] }) => (
  <Card>
    <div className={s.head}>
      <h2>{title}</h2>
    </div>
    {posts.length === 0 && <p className={s.none}>{none}</p>}
    <ul className={s.posts}>
      {posts.map(({ id, author, excerpt, at }) => (
        <li key={id}>
          <Avatar person={author} size={28} />
          <span>
            <Link to="/posts/$id" params={{ id }} preload="intent">
              {excerpt}
            </Link>
            <small>
              {author.name} · <Time at={at} />
            </small>
          </span>
        </li>
      ))}
    </ul>
  </Card>
);
