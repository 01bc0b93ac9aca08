import type { Constraint } from '@app/contract';
import { useNavigate } from '@tanstack/react-router';
import { useFormat, useT } from '../../i18n';
import { Chips, RemovableChip } from '../../ui/chip';
import { useLanguageName } from '../people/languages';
import s from './expertise.module.css';

/** What a constraint asks of people, in the reader's language. */
function useConstraintName(): (constraint: Constraint) => string {
  const t = useT();
  const languageName = useLanguageName();
  return ({ kind, value, label }) => {
    if (kind === 'present') return t('people.constraint.present');
    if (kind === 'availability') return t('people.constraint.available');
    if (kind === 'language') return t('people.constraint.language', { name: languageName(value) });
    return t(kind === 'unit' ? 'people.constraint.unit' : 'people.constraint.site', { name: label });
  };
}

/** What the words of the need say of people; taken away, the words are searched for like the others. */
export function Constraints({ all, ignored }: { all: Constraint[]; ignored: string | undefined }) {
  const t = useT();
  const nameOf = useConstraintName();
  const navigate = useNavigate({ from: '/people' });
  if (all.length === 0) return null;
  const ignore = ({ kind, value }: Constraint) => {
    const next = [...(ignored?.split(',') ?? []), `${kind}:${value}`].join(',');
    void navigate({ search: (now) => ({ ...now, ignore: next, p: undefined }) as typeof now, resetScroll: false });
  };
  return (
    <div className={s.constraints}>
      <Chips label={t('people.constraints')}>
        {all.map((constraint) => (
          <RemovableChip
            key={`${constraint.kind}:${constraint.value}`}
            label={t('people.constraintRemove', { name: nameOf(constraint), words: constraint.words })}
            // Nobody is found who has left: there is nothing to take away.
            onRemove={constraint.kind === 'present' ? undefined : () => ignore(constraint)}
          >
            {nameOf(constraint)}
          </RemovableChip>
        ))}
      </Chips>
    </div>
  );
}

/** Says where those begin who know, but do not meet what was asked of people. */
export function Others({ constraints, nobody }: { constraints: Constraint[]; nobody: boolean }) {
  const t = useT();
  const format = useFormat();
  const languageName = useLanguageName();
  const names = constraints
    .filter(({ kind }) => kind !== 'present')
    .map(({ kind, value, label }) =>
      kind === 'availability' ? t('people.constraint.available') : kind === 'language' ? languageName(value) : label,
    );
  return (
    <li className={s.others}>
      {t(nobody ? 'people.constraintNobody' : 'people.constraintOthers', { names: format.list(names) })}
    </li>
  );
}
