import type { PersonSkill } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Check, Pencil, Plus, ThumbsUp } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../i18n';
import { cx } from '../../lib/classes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { IconButton } from '../../ui/icon-button';
import { Skeleton } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { useMe } from '../identity/identity.api';
import parts from '../people/people.module.css';
import { personSkillsQuery, useEndorse } from './expertise.api';
import { skillName } from './skill-name';
import { SkillRows } from './skill-rows';
import s from './skills.module.css';

const SkillDialog = lazy(() => import('./skill-dialog'));
const SuggestedSkills = lazy(() => import('./suggested-skills'));

/** What a person knows: their own word, and the colleagues who confirm it. */
export function SkillsSection({ personId, own }: { personId: string; own: boolean }) {
  const t = useT();
  const me = useMe();
  const { data, error, refetch } = useQuery(personSkillsQuery(personId));
  const [editing, setEditing] = useState<PersonSkill | 'new'>();
  const endorse = useEndorse(personId);
  const act = (one: PersonSkill) => {
    const name = skillName(one.skill);
    if (own)
      return (
        <span className={s.act}>
          <IconButton label={t('people.skillEdit', { name })} onClick={() => setEditing(one)}>
            <Pencil size={16} />
          </IconButton>
        </span>
      );
    if (!me.can.create) return null;
    return (
      <span className={cx(s.act, s.endorse)}>
        <Button
          variant={one.endorsedByMe ? 'soft' : 'ghost'}
          aria-pressed={one.endorsedByMe}
          aria-label={t('people.endorseLabel', { name })}
          icon={one.endorsedByMe ? <Check aria-hidden="true" /> : <ThumbsUp aria-hidden="true" />}
          onClick={() => endorse(one)}
        >
          {t(one.endorsedByMe ? 'people.endorsed' : 'people.endorse')}
        </Button>
      </span>
    );
  };
  return (
    <Card className={parts.part} id="skills">
      <div className={parts.partHead}>
        <h2>{t('people.skills')}</h2>
        {own && (
          <Button variant="ghost" icon={<Plus aria-hidden="true" />} onClick={() => setEditing('new')}>
            {t('people.skillAdd')}
          </Button>
        )}
      </div>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={120} />}
      {data && data.length === 0 && (
        <p className={parts.nothing}>{t(own ? 'people.skillsEmptyOwn' : 'people.skillsEmpty')}</p>
      )}
      {data && <SkillRows skills={data} act={act} />}
      {own && (
        <Suspense fallback={null}>
          <SuggestedSkills />
        </Suspense>
      )}
      {editing && (
        <Suspense fallback={null}>
          <SkillDialog
            {...(editing === 'new' ? {} : { skill: editing })}
            known={data ?? []}
            onClose={() => setEditing(undefined)}
          />
        </Suspense>
      )}
    </Card>
  );
}
