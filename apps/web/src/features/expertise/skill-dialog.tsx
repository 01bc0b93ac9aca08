import type { PersonSkill } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState, type FormEvent } from 'react';
import { t as say, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { toast } from '../../lib/toasts';
import { Button } from '../../ui/button';
import { Chip, Chips } from '../../ui/chip';
import { Dialog } from '../../ui/dialog';
import { Select, TextField } from '../../ui/field';
import { skillsNamedQuery, useSkillActs } from './expertise.api';
import { skillName } from './skill-name';
import { levelKey } from './skill-rows';
import s from './skills.module.css';

type Claim = Pick<PersonSkill, 'skill' | 'level' | 'years' | 'wantsTo'>;
const wishes = ['askMe', 'mentor', 'learn'] as const;

/** Says that one knows something, and how well: a known skill, or a name that nobody has used yet. */
export default function SkillDialog({
  skill,
  fresh = false,
  known,
  onClose,
}: {
  skill?: Claim;
  /** The skill is not declared yet: there is nothing to take back. */
  fresh?: boolean;
  known: PersonSkill[];
  onClose: () => void;
}) {
  const t = useT();
  const formId = useId();
  const { declare, name, remove } = useSkillActs();
  const [label, setLabel] = useState(skill ? skillName(skill.skill) : '');
  const [level, setLevel] = useState<number | null>(skill ? skill.level : 2);
  const [wantsTo, setWants] = useState(skill?.wantsTo ?? []);
  const asked = useDeferredValue(label.trim());
  const { data: found = [] } = useQuery({ ...skillsNamedQuery(asked), enabled: !skill && asked !== '' });
  const mine = new Set(known.map((one) => one.skill.id));
  const suggestions = found.filter(({ id }) => !mine.has(id)).slice(0, 6);
  const busy = declare.isPending || name.isPending;
  const error = declare.error ?? name.error;
  const ready = label.trim() !== '';

  const done = () => {
    onClose();
    toast(say('people.skillSaved'));
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || busy) return;
    if (skill) {
      const claim = { level, years: skill.years, wantsTo };
      declare.mutate({ id: skill.skill.id, claim }, { onSuccess: done });
    } else name.mutate({ label: label.trim(), level }, { onSuccess: done });
  };
  const takeBack = () => {
    if (!skill) return;
    const { years } = skill;
    remove.mutate(skill);
    onClose();
    toast(say('people.skillRemoved'), {
      undo: () => declare.mutate({ id: skill.skill.id, claim: { level: skill.level, years, wantsTo: skill.wantsTo } }),
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={skill ? skillName(skill.skill) : t('people.skillAdd')}
      actions={
        <>
          {skill && !fresh && (
            <Button variant="ghost" onClick={takeBack}>
              {t('people.skillRemove')}
            </Button>
          )}
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button variant="primary" type="submit" form={formId} disabled={!ready} busy={busy}>
            {t('people.skillSave')}
          </Button>
        </>
      }
    >
      <form id={formId} className={s.form} onSubmit={save}>
        {!skill && (
          <div>
            <TextField
              label={t('people.skillName')}
              placeholder={t('people.skillNamePrompt')}
              value={label}
              maxLength={80}
              autoComplete="off"
              data-autofocus
              onChange={(event) => setLabel(event.target.value)}
            />
            {suggestions.length > 0 && (
              <div className={s.suggestions}>
                <Chips label={t('people.skillSuggestions')}>
                  {suggestions.map((one) => (
                    <Chip
                      key={one.id}
                      on={skillName(one) === label}
                      onChange={(on) => setLabel(on ? skillName(one) : '')}
                    >
                      {skillName(one)}
                    </Chip>
                  ))}
                </Chips>
              </div>
            )}
          </div>
        )}
        <Select
          label={t('people.skillLevel')}
          value={level ?? ''}
          onChange={(event) => setLevel(event.target.value === '' ? null : Number(event.target.value))}
        >
          <option value="">{t('people.skillNoLevel')}</option>
          {[1, 2, 3, 4].map((step) => (
            <option key={step} value={step}>
              {t(levelKey(step))}
            </option>
          ))}
        </Select>
        {skill && (
          <Chips label={skillName(skill.skill)}>
            {wishes.map((wish) => (
              <Chip
                key={wish}
                on={wantsTo.includes(wish)}
                onChange={(on) => setWants(on ? [...wantsTo, wish] : wantsTo.filter((other) => other !== wish))}
              >
                {t(`people.wants.${wish}`)}
              </Chip>
            ))}
          </Chips>
        )}
        {error && (
          <p className={s.wrong} role="alert">
            {failureText(error)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
