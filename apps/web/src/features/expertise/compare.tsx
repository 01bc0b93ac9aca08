import { limits, type ExpertResult } from '@app/contract';
import { useQueries } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { HandHelping, Scale, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { requestCompose } from '../../lib/compose';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import { Meter } from '../../ui/meter';
import { Availability } from '../people/availability';
import { useLanguageName } from '../people/languages';
import { personSkillsQuery } from './expertise.api';
import { ShortReason } from './reasons';
import { skillName } from './skill-name';
import s from './compare.module.css';

const most = 4;
const skillsShown = 8;

/** Whom one compares, as the address has it. */
export function useCompared() {
  const navigate = useNavigate({ from: '/people' });
  const { vs } = useSearch({ from: '/house/people' });
  const ids = vs?.split(',').slice(0, most) ?? [];
  const go = (next: string[], side?: 'side') =>
    void navigate({
      search: (now) =>
        ({ ...now, ...(side && { p: undefined }), vs: next.join(',') || undefined, view: side }) as typeof now,
      replace: true,
      resetScroll: false,
    });
  const toggle = (id: string) => go(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
  return { ids, isFull: ids.length >= most, go, toggle };
}

/** Takes somebody into the comparison, or out of it. */
export function CompareButton({ personId }: { personId: string }) {
  const t = useT();
  const { ids, isFull, toggle } = useCompared();
  const on = ids.includes(personId);
  return (
    <Button
      variant={on ? 'soft' : 'outline'}
      aria-pressed={on}
      disabled={!on && isFull}
      data-tip={!on && isFull ? t('people.compare.full', { most }) : undefined}
      icon={<Scale aria-hidden="true" />}
      onClick={() => toggle(personId)}
    >
      {t('people.compare')}
    </Button>
  );
}

/** At the foot of the results: who is chosen so far, and the comparison itself. */
export function Compare({ results }: { results: ExpertResult[] }) {
  const t = useT();
  const { view } = useSearch({ from: '/house/people' });
  const { ids, go, toggle } = useCompared();
  const chosen = ids.flatMap((id) => results.find(({ person }) => person.id === id) ?? []);
  if (chosen.length === 0) return null;
  return (
    <div className={s.bar} role="group" aria-label={t('people.compare.chosen')}>
      <ul>
        {chosen.map(({ person }) => (
          <li key={person.id}>
            <Avatar person={person} size={28} />
            <span className={s.name}>{person.name}</span>
            <IconButton label={t('people.compare.remove', { name: person.name })} onClick={() => toggle(person.id)}>
              <X size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
      {chosen.length < 2 ? (
        <small>{t('people.compare.more')}</small>
      ) : (
        <Button variant="primary" onClick={() => go(ids, 'side')}>
          {t('people.compare.open', { count: chosen.length })}
        </Button>
      )}
      {view === 'side' && chosen.length > 1 && (
        <Dialog open wide onClose={() => go(ids)} title={t('people.compare.title')}>
          <SideBySide chosen={chosen} />
        </Dialog>
      )}
    </div>
  );
}

function SideBySide({ chosen }: { chosen: ExpertResult[] }) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const languageName = useLanguageName();
  const { q = '' } = useSearch({ from: '/house/people' });
  const answers = useQueries({ queries: chosen.map(({ person }) => personSkillsQuery(person.id)) });
  const skills = answers.map(({ data }) => (data ?? []).map(({ skill }) => skill));
  const holders = (id: string) => skills.filter((list) => list.some((skill) => skill.id === id)).length;
  const ask = (handle: string) => {
    if (!requestCompose({ kind: 'request', title: q.slice(0, limits.postTitle), body: `@${handle} ` }))
      void navigate({ to: '/' });
  };
  return (
    // What scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={s.side} tabIndex={0} role="group" aria-label={t('people.compare.title')}>
      {chosen.map(({ person, score, reasons, availability, site, unit, languages, now }, i) => {
        const own = skills[i]!.toSorted((a, b) => holders(b.id) - holders(a.id)).slice(0, skillsShown);
        return (
          <article key={person.id} aria-label={person.name}>
            <header>
              <Avatar person={person} size={48} />
              <div>
                <h3>
                  <Link to="/people/$handle" params={{ handle: person.handle }}>
                    {person.name}
                  </Link>
                </h3>
                <p>{person.title}</p>
              </div>
            </header>
            <Fact term={t('people.why')}>
              {score > 0 && (
                <Meter value={score / 1000} label={t('people.strength', { share: format.percent(score / 1000) })} />
              )}
              {reasons.slice(0, 3).map((reason, n) => (
                <ShortReason key={n} reason={reason} />
              ))}
            </Fact>
            <Fact term={t('people.filterAvailability')}>
              {availability ? <Availability value={availability} /> : t('people.statusUnsaid')}
            </Fact>
            <Fact term={t('people.site')}>{site?.name ?? '–'}</Fact>
            <Fact term={t('people.unit')}>{unit?.name ?? '–'}</Fact>
            <Fact term={t('people.languages')}>
              {languages.length > 0 ? format.list(languages.map(languageName)) : '–'}
            </Fact>
            <Fact term={t('people.now')}>{now.length > 0 ? now.slice(0, 3).join(', ') : '–'}</Fact>
            <Fact term={t('people.skills')}>
              {own.length === 0 && '–'}
              <ul>
                {own.map((skill) => (
                  <li key={skill.id}>
                    <Link to="/skills/$id" params={{ id: skill.id }}>
                      {skillName(skill)}
                    </Link>
                    {holders(skill.id) > 1 && <small>{t('people.compare.shared')}</small>}
                  </li>
                ))}
              </ul>
            </Fact>
            <footer>
              <Button icon={<HandHelping aria-hidden="true" />} onClick={() => ask(person.handle)}>
                {t('people.askHelp')}
              </Button>
            </footer>
          </article>
        );
      })}
    </div>
  );
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className={s.fact}>
    <h4>{term}</h4>
    <div>{children}</div>
  </div>
);
