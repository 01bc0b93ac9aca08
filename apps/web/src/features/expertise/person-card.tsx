import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { AtSign, Building2, HandHelping, MapPin } from 'lucide-react';
import { useT } from '../../i18n';
import { requestCompose } from '../../lib/compose';
import { unbroken } from '../../lib/typography';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { Level } from '../../ui/meter';
import { Skeleton } from '../../ui/skeleton';
import { useMinute } from '../../ui/time';
import { useMe } from '../identity/identity.api';
import { Availability } from '../people/availability';
import { LocalTime } from '../people/local-time';
import { MailLink } from '../people/mail-link';
import { profileQuery } from '../people/people.api';
import { Presence } from '../people/presence';
import { valid } from '../people/status-line';
import { personSkillsQuery } from './expertise.api';
import { skillName } from './skill-name';
import s from './person-card.module.css';

const skillsShown = 2;

/** Who it is in a few lines, and one gesture to reach them. */
export default function PersonCard({ handle, byKey, onDone }: { handle: string; byKey: boolean; onDone: () => void }) {
  const t = useT();
  const me = useMe();
  const now = useMinute();
  const navigate = useNavigate();
  const { data: profile, error } = useQuery(profileQuery(handle));
  const mayKnow = me.can.create && profile !== undefined && !profile.guest;
  const { data: skills } = useQuery({ ...personSkillsQuery(profile?.id ?? ''), enabled: mayKnow });
  if (error && !profile) return null;
  if (!profile)
    return (
      <div className={s.card} aria-busy="true">
        <Skeleton width={56} height={56} round />
        <Skeleton width="60%" />
      </div>
    );
  const status = valid(profile.status, now);
  const write = (kind: 'update' | 'request') => {
    onDone();
    if (!requestCompose({ kind, body: `@${profile.handle} ` })) void navigate({ to: '/' });
  };
  return (
    <section className={s.card} aria-label={profile.name}>
      <div className={s.head}>
        <Avatar person={profile} size={56} />
        <div>
          <Link to="/people/$handle" params={{ handle: profile.handle }} onClick={onDone}>
            {profile.name}
          </Link>
          {profile.title && <p>{profile.title}</p>}
          <Presence personId={profile.id} />
        </div>
      </div>
      {(profile.unit || profile.site) && (
        <p className={s.where}>
          {profile.unit && (
            <span>
              <Building2 aria-hidden="true" />
              {profile.unit.name}
            </span>
          )}
          {profile.site && (
            <span>
              <MapPin aria-hidden="true" />
              {profile.site.name}
              {profile.site.timezone && <LocalTime zone={profile.site.timezone} />}
            </span>
          )}
        </p>
      )}
      {status && (
        <p className={s.status}>
          <span>
            {status.emoji && <span aria-hidden="true">{status.emoji} </span>}
            {unbroken(status.text)}
          </span>
          <Availability value={status.availability} />
        </p>
      )}
      {skills && skills.length > 0 && (
        <ul className={s.skills} aria-label={t('people.skills')}>
          {skills.slice(0, skillsShown).map(({ skill, level }) => (
            <li key={skill.id}>
              <Link to="/skills/$id" params={{ id: skill.id }} onClick={onDone}>
                {skillName(skill)}
              </Link>
              {level !== null && <Level level={level} />}
            </li>
          ))}
        </ul>
      )}
      {profile.id !== me.person.id && profile.leftOn === null && (
        <div className={s.acts}>
          <Button variant="soft" icon={<AtSign aria-hidden="true" />} onClick={() => write('update')}>
            {t('people.card.mention')}
          </Button>
          {mayKnow && (
            <Button icon={<HandHelping aria-hidden="true" />} onClick={() => write('request')}>
              {t('people.card.ask')}
            </Button>
          )}
          {profile.email && <MailLink email={profile.email} />}
        </div>
      )}
      {byKey && <small className={s.tip}>{t('people.card.tip')}</small>}
    </section>
  );
}
