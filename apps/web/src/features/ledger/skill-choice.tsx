import { limits, type Claim } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useT } from '../../i18n';
import { Chip, Chips } from '../../ui/chip';
import { TextField } from '../../ui/field';
import { skillsNamedQuery } from '../expertise/expertise.api';
import { skillName } from '../expertise/skill-name';
import s from './form.module.css';

type Skills = Claim['skills'];

/** The skills that the help took, out of those that the house knows. */
export function SkillChoice({ value, onChange }: { value: Skills; onChange: (skills: Skills) => void }) {
  const t = useT();
  const [q, setQ] = useState('');
  const { data } = useQuery(skillsNamedQuery(useDeferredValue(q.trim())));
  const chosen = new Set(value.map(({ id }) => id));
  const found = q.trim() === '' ? [] : (data ?? []).filter(({ id }) => !chosen.has(id)).slice(0, 6);
  return (
    <div className={s.skills}>
      <TextField
        label={t('ledger.skillsField')}
        optional
        placeholder={t('ledger.addSkill')}
        value={q}
        maxLength={80}
        autoComplete="off"
        disabled={value.length >= limits.claimSkills}
        onChange={({ target }) => setQ(target.value)}
      />
      {value.length + found.length > 0 && (
        <Chips label={t('ledger.skillsField')}>
          {value.map((skill) => (
            <Chip key={skill.id} on onChange={() => onChange(value.filter(({ id }) => id !== skill.id))}>
              {skillName(skill)}
            </Chip>
          ))}
          {found.map((skill) => (
            <Chip
              key={skill.id}
              on={false}
              onChange={() => {
                setQ('');
                onChange([...value, skill]);
              }}
            >
              {skillName(skill)}
            </Chip>
          ))}
        </Chips>
      )}
    </div>
  );
}
