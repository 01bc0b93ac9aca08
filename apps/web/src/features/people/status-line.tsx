import type { Profile, Status } from '@app/contract';
import { useFormat, useT } from '../../i18n';
import { cx } from '../../lib/classes';
import { openStatus } from '../../lib/overlays';
import { unbroken } from '../../lib/typography';
import { Button } from '../../ui/button';
import { Time, useMinute } from '../../ui/time';
import { Availability } from './availability';
import { useConfirmStatus } from './people.acts';
import s from './people.module.css';

const day = 86_400_000;
/** A status without an end fades when nobody has confirmed it for two weeks. */
const fresh = 14 * day;

/** Until when, in the shortest words: a time today, a date later. */
export function useUntil(): (until: string) => string {
  const t = useT();
  const format = useFormat();
  return (until) =>
    new Date(until).toDateString() === new Date().toDateString()
      ? t('people.statusUntilTime', { time: format.time(until) })
      : t('people.statusUntilDay', { day: format.day(until) });
}

/** What a person says about now; an old word is faded, and asks its author whether it still holds. */
export function StatusLine({ profile }: { profile: Profile }) {
  const t = useT();
  const until = useUntil();
  const now = useMinute();
  const confirm = useConfirmStatus();
  const own = profile.can.edit;
  const status = valid(profile.status, now);
  if (!status) return null;
  const stale = status.until === null && now - new Date(status.confirmedAt).getTime() > fresh;
  return (
    <div className={cx(s.status, stale && s.stale)} data-testid="status">
      <p>
        {status.emoji && <span aria-hidden="true">{status.emoji}</span>}
        <span>
          {unbroken(status.text)}{' '}
          <small>{status.until ? until(status.until) : stale ? <Time at={status.confirmedAt} /> : null}</small>
        </span>
      </p>
      <Availability value={status.availability} />
      {own && stale && (
        <span className={s.ask}>
          {t('people.stillRight')}
          <Button variant="ghost" onClick={() => confirm.mutate()}>
            {t('people.stillRightYes')}
          </Button>
        </span>
      )}
      {own && (
        <Button variant="ghost" onClick={openStatus}>
          {t('people.statusChange')}
        </Button>
      )}
    </div>
  );
}

/** A status that has ended says nothing any more, also before the server is asked again. */
export const valid = (status: Status | null, now: number): Status | null =>
  status && (status.until === null || new Date(status.until).getTime() > now) ? status : null;
