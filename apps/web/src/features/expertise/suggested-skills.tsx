import type { SuggestedSkill } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight, Lock, Plus } from 'lucide-react';
import { useRef } from 'react';
import { useT } from '../../i18n';
import { Button } from '../../ui/button';
import { Time } from '../../ui/time';
import { useMe } from '../identity/identity.api';
import { skillName } from './skill-name';
import { Excerpt, ReasonKind } from './reasons';
import { suggestedQuery, useSuggestionAnswer, type SuggestionAnswer } from './suggested.api';
import s from './suggested.module.css';

/** On one's own profile: skills that one's own words suggest, for oneself to take or leave. Nothing when there are none. */
export default function SuggestedSkills() {
  const t = useT();
  const { person } = useMe();
  const { data } = useQuery(suggestedQuery(person.id));
  const give = useSuggestionAnswer();
  const heading = useRef<HTMLHeadingElement>(null);
  if (!data || data.items.length === 0) return null;
  const answer = (one: SuggestedSkill, given: SuggestionAnswer) => {
    // The row goes, and with it the button that was used.
    heading.current?.focus();
    give(one, given);
  };
  return (
    <section className={s.suggested} aria-labelledby="suggested-skills">
      <header>
        <h3 id="suggested-skills" ref={heading} tabIndex={-1}>
          {t('people.suggestedTitle')}
        </h3>
        <p>
          <Lock aria-hidden="true" />
          {t('people.suggestedPrivate')}
        </p>
        <Link to="/settings/profile" hash="inference">
          {t('people.suggestedSettings')}
        </Link>
      </header>
      <ul>
        {data.items.map((one) => (
          <li key={one.skill.id}>
            <Suggestion suggestion={one} onAnswer={(given) => answer(one, given)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Suggestion({
  suggestion: { skill, reasons, more },
  onAnswer,
}: {
  suggestion: SuggestedSkill;
  onAnswer: (answer: SuggestionAnswer) => void;
}) {
  const t = useT();
  const name = skillName(skill);
  return (
    <>
      <p className={s.name}>
        <Link to="/skills/$id" params={{ id: skill.id }} preload="intent">
          {name}
        </Link>
      </p>
      <div className={s.answers} role="group" aria-label={name}>
        <Button variant="soft" icon={<Plus aria-hidden="true" />} onClick={() => onAnswer('accept')}>
          {t('people.suggestedAdd')}
        </Button>
        <Button variant="ghost" onClick={() => onAnswer('hide')}>
          {t('people.suggestedLater')}
        </Button>
        <Button variant="ghost" onClick={() => onAnswer('not-me')}>
          {t('people.suggestedNotMe')}
        </Button>
      </div>
      <details className={s.why}>
        <summary>
          <ChevronRight aria-hidden="true" />
          {t('people.suggestedWhy', { count: reasons.length + more })}
        </summary>
        <ul>
          {reasons.map((reason, i) => (
            <li key={i}>
              <Excerpt reason={reason} />
              <p className={s.about}>
                <ReasonKind reason={reason} />
                {reason.at && <Time at={reason.at} />}
              </p>
            </li>
          ))}
          {more > 0 && <li className={s.about}>{t('people.moreReasons', { count: more })}</li>}
        </ul>
      </details>
    </>
  );
}
