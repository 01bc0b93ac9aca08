import type { UnmetNeed } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { getLanguage, useT } from '../../i18n';
import { Chip, Chips } from '../../ui/chip';
import { TextField } from '../../ui/field';
import { useNeedActs } from './admin-needs.api';
import { skillsNamedQuery } from './expertise.api';
import { FormDialog } from './form-dialog';
import { skillName } from './skill-name';
import s from './requests.module.css';

interface Props {
  need: UnmetNeed;
  onClose: () => void;
}
const offered = 8;

/** The words are another name of a skill that the house knows. */
export function NameDialog({ need, onClose }: Props) {
  const t = useT();
  const { asName } = useNeedActs(need);
  const [q, setQ] = useState('');
  const [skillId, choose] = useState<string>();
  const { data = [] } = useQuery(skillsNamedQuery(useDeferredValue(q.trim())));
  return (
    <FormDialog
      title={t('admin.needs.asNameFor', { words: need.words })}
      submit={t('admin.needs.learn')}
      ready={skillId !== undefined}
      busy={asName.isPending}
      error={asName.error}
      onSubmit={() => asName.mutate(skillId!, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p className={s.lead}>{t('admin.needs.asNameLead')}</p>
      <TextField
        label={t('admin.needs.which')}
        value={q}
        maxLength={80}
        autoComplete="off"
        data-autofocus
        onChange={({ target }) => {
          setQ(target.value);
          choose(undefined);
        }}
      />
      {q.trim() !== '' && data.length > 0 && (
        <Chips label={t('admin.needs.known')}>
          {data.slice(0, offered).map((skill) => (
            <Chip key={skill.id} on={skill.id === skillId} onChange={(on) => choose(on ? skill.id : undefined)}>
              {skillName(skill)}
            </Chip>
          ))}
        </Chips>
      )}
    </FormDialog>
  );
}

/** The words are a skill that the house did not know. */
export function SkillOfNeedDialog({ need, onClose }: Props) {
  const t = useT();
  const { asSkill } = useNeedActs(need);
  const shown = need.words.charAt(0).toLocaleUpperCase() + need.words.slice(1);
  const [label, setLabel] = useState({ fr: '', en: '', [getLanguage()]: shown });
  const given = Object.fromEntries(
    (['fr', 'en'] as const).flatMap((language) => {
      const name = label[language].trim();
      return name === '' ? [] : [[language, name]];
    }),
  );
  return (
    <FormDialog
      title={t('admin.needs.asSkillFor', { words: need.words })}
      submit={t('admin.needs.learn')}
      ready={Object.keys(given).length > 0}
      busy={asSkill.isPending}
      error={asSkill.error}
      onSubmit={() => asSkill.mutate(given, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p className={s.lead}>{t('admin.needs.asSkillLead', { words: need.words })}</p>
      {(['fr', 'en'] as const).map((language) => (
        <TextField
          key={language}
          label={t(language === 'fr' ? 'admin.needs.labelFr' : 'admin.needs.labelEn')}
          value={label[language]}
          maxLength={80}
          autoComplete="off"
          onChange={({ target }) => setLabel({ ...label, [language]: target.value })}
        />
      ))}
    </FormDialog>
  );
}
