import type { Profile } from '@app/contract';
import { Link } from '@tanstack/react-router';
import { Building2, MapPin, Network, Pencil, SmilePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { openStatus } from '../../lib/overlays';
import { Button, ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import { useMinute } from '../../ui/time';
import { useMe } from '../identity/identity.api';
import { useLanguageName } from './languages';
import { LocalTime } from './local-time';
import { MailLink } from './mail-link';
import { PersonLine } from './person-line';
import { Presence } from './presence';
import { StatusLine, valid } from './status-line';
import s from './people.module.css';

/** Who it is: face, name, what they do and where, and what they say about now. */
export function ProfileHead({ profile }: { profile: Profile }) {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const now = useMinute();
  return (
    <Card className={s.head}>
      <Avatar person={profile} size={96} />
      <div className={s.texts}>
        <h1>
          {profile.name}
          {profile.pronunciation && <small>{t('people.pronounced', { text: profile.pronunciation })}</small>}
        </h1>
        {profile.title && <p className={s.role}>{profile.title}</p>}
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
            </span>
          )}
          <Presence personId={profile.id} />
          {profile.guest && <Tag tone="plum">{t('people.guest')}</Tag>}
          {profile.leftOn && <Tag>{t('people.left', { day: format.day(profile.leftOn) })}</Tag>}
        </p>
      </div>
      <StatusLine profile={profile} />
      <div className={s.acts}>
        {profile.can.edit && !valid(profile.status, now) && (
          <Button icon={<SmilePlus aria-hidden="true" />} onClick={openStatus}>
            {t('people.statusSet')}
          </Button>
        )}
        {profile.can.edit ? (
          <ButtonLink to="/settings/profile" icon={<Pencil aria-hidden="true" />}>
            {t('people.editProfile')}
          </ButtonLink>
        ) : (
          profile.email && <MailLink email={profile.email} />
        )}
        {!profile.guest && me.can.create && (
          <ButtonLink to="/org/$handle" params={{ handle: profile.handle }} icon={<Network aria-hidden="true" />}>
            {t('people.orgChart')}
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}

/** How to reach somebody, and where they stand. What is not said leaves no gap. */
export function ProfileFacts({ profile }: { profile: Profile }) {
  const t = useT();
  const format = useFormat();
  const languageName = useLanguageName();
  const { unit, site, manager, email, phone, languages, startedOn } = profile;
  return (
    <dl className={s.facts}>
      {fact(t('people.email'), email && <a href={`mailto:${email}`}>{email}</a>)}
      {fact(t('people.phone'), phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>)}
      {fact(
        t('people.site'),
        site && (
          <>
            <Link to="/people" search={{ site: site.id }}>
              {site.name}
            </Link>
            {site.timezone && <LocalTime zone={site.timezone} />}
          </>
        ),
      )}
      {fact(
        t('people.unit'),
        unit && (
          <Link to="/people" search={{ unit: unit.id }}>
            {unit.name}
          </Link>
        ),
      )}
      {fact(t('people.manager'), manager && <PersonLine person={manager} size={32} />)}
      {fact(t('people.languages'), languages.length > 0 && format.list(languages.map(languageName)))}
      {fact(t('people.since'), startedOn && format.month(startedOn))}
    </dl>
  );
}

const fact = (name: string, value: ReactNode) =>
  value ? (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  ) : null;
