import type { Profile } from '@app/contract';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n';
import { Card } from '../../ui/card';
import s from './people.module.css';

/** The person in their own words; nothing when they said none. */
export function About({ profile }: { profile: Profile }) {
  const t = useT();
  if (profile.bio === '' && !profile.can.edit) return null;
  return (
    <Card className={s.part}>
      <div className={s.partHead}>
        <h2>{t('people.about')}</h2>
      </div>
      {profile.bio === '' ? (
        <p className={s.nothing}>
          {t('people.aboutEmpty')} <Link to="/settings/profile">{t('people.aboutEdit')}</Link>
        </p>
      ) : (
        <p className={s.bio} dir="auto">
          {profile.bio}
        </p>
      )}
    </Card>
  );
}
