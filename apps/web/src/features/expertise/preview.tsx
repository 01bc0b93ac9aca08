import { limits, type ExpertResult } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Building2, HandHelping, Languages, MapPin } from 'lucide-react';
import { useFormat, useT } from '../../i18n';
import { requestCompose } from '../../lib/compose';
import { Avatar } from '../../ui/avatar';
import { Button, ButtonLink } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { useMe } from '../identity/identity.api';
import { AssignmentRows, isNow } from '../projects/assignment-rows';
import { assignmentsQuery } from '../projects/projects.api';
import { Availability } from '../people/availability';
import { useLanguageName } from '../people/languages';
import { MailLink } from '../people/mail-link';
import { Presence } from '../people/presence';
import { profileQuery } from '../people/people.api';
import { CompareButton } from './compare';
import { Reasons } from './reasons';
import { SkillRows } from './skill-rows';
import { personSkillsQuery } from './expertise.api';
import s from './expertise.module.css';

/** Who it is, why they were found, and what they do now, without leaving the results. */
export function Preview({ result }: { result: ExpertResult }) {
  const t = useT();
  const format = useFormat();
  const languageName = useLanguageName();
  const me = useMe();
  const navigate = useNavigate();
  const { q = '' } = useSearch({ from: '/house/people' });
  const { person, unit, site, languages } = result;
  const { data: profile } = useQuery(profileQuery(person.handle));
  const { data: assignments } = useQuery(assignmentsQuery(person.id));
  const { data: skills } = useQuery(personSkillsQuery(person.id));
  const now = assignments?.filter(isNow);
  const ask = () => {
    const opening = { kind: 'request', title: q.slice(0, limits.postTitle), body: `@${person.handle} ` };
    if (!requestCompose(opening)) void navigate({ to: '/' });
  };
  return (
    <div className={s.preview}>
      <div className={s.previewHead}>
        <Avatar person={person} size={72} />
        <div>
          <h2>{person.name}</h2>
          <p>{person.title}</p>
          <p className={s.dim}>
            {site && (
              <span>
                <MapPin aria-hidden="true" />
                {site.name}
              </span>
            )}
            {unit && (
              <span>
                <Building2 aria-hidden="true" />
                {unit.name}
              </span>
            )}
            <Presence personId={person.id} />
            {languages.length > 0 && (
              <span>
                <Languages aria-hidden="true" />
                {format.list(languages.map(languageName))}
              </span>
            )}
          </p>
        </div>
      </div>
      <div className={s.previewActs}>
        <ButtonLink to="/people/$handle" params={{ handle: person.handle }} variant="primary">
          {t('people.openProfile')}
        </ButtonLink>
        {person.id !== me.person.id && (
          <Button icon={<HandHelping aria-hidden="true" />} onClick={ask}>
            {t('people.card.ask')}
          </Button>
        )}
        {profile?.email && <MailLink email={profile.email} />}
        <CompareButton personId={person.id} />
        <Availability value={result.availability} />
      </div>
      {result.reasons.length > 0 && (
        <section>
          <h3>{t('people.why')}</h3>
          <Reasons result={result} />
        </section>
      )}
      {(now === undefined || now.length > 0) && (
        <section>
          <h3>{t('people.now')}</h3>
          {now === undefined ? <Skeleton height={64} /> : <AssignmentRows assignments={now} />}
        </section>
      )}
      {(skills === undefined || skills.length > 0) && (
        <section>
          <h3>{t('people.skills')}</h3>
          {skills === undefined ? <Skeleton height={64} /> : <SkillRows skills={skills.slice(0, 6)} />}
        </section>
      )}
    </div>
  );
}
