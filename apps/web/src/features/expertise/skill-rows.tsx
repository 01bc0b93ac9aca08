import type { PersonSkill } from '@app/contract';
import { Link } from '@tanstack/react-router';
import { BadgeCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { Avatars } from '../../ui/avatar';
import { Level } from '../../ui/meter';
import { skillName } from './skill-name';
import s from './skills.module.css';

const levels = { 1: 'people.level.1', 2: 'people.level.2', 3: 'people.level.3', 4: 'people.level.4' } as const;
export const levelKey = (level: number) => levels[level as keyof typeof levels];

/** Skills with what the person says of each and who confirms it. */
export function SkillRows({ skills, act }: { skills: PersonSkill[]; act?: (skill: PersonSkill) => ReactNode }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className={s.skills}>
      {skills.map((one) => (
        <li key={one.skill.id} className={act ? s.acted : undefined}>
          <p>
            <strong>
              <Link to="/skills/$id" params={{ id: one.skill.id }} preload="intent">
                {skillName(one.skill)}
              </Link>
            </strong>
            <small>
              {[
                one.level === null ? undefined : t(levelKey(one.level)),
                one.years === null ? undefined : t('people.years', { count: one.years }),
                ...one.wantsTo.map((wish) => t(`people.wants.${wish}`)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </p>
          {one.level === null ? <span /> : <Level level={one.level} />}
          {act?.(one)}
          <p
            className={s.confirmed}
            data-tip={
              one.endorsers.length > 0
                ? t('people.confirmedBy', { names: format.list(one.endorsers.slice(0, 5).map(({ name }) => name)) })
                : undefined
            }
          >
            {one.endorsements > 0 && (
              <>
                <BadgeCheck aria-hidden="true" />
                {t('people.confirmations', { count: one.endorsements })}
                <Avatars people={one.endorsers.slice(0, 3)} size={20} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
