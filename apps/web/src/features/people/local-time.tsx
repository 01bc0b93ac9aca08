import { useLanguage, useT } from '../../i18n';
import { useMinute } from '../../ui/time';

/** What time it is where somebody works; nothing when it is the same as here. */
export function LocalTime({ zone }: { zone: string }) {
  const t = useT();
  const language = useLanguage();
  const now = useMinute();
  const clock = (timeZone?: string) =>
    new Intl.DateTimeFormat(language, { weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone }).format(now);
  let there: string;
  try {
    there = clock(zone);
  } catch {
    return null;
  }
  if (there === clock()) return null;
  return <small> · {t('people.localTime', { time: there })}</small>;
}
