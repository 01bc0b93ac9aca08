import { useT } from '../../i18n';
import { Card } from '../../ui/card';
import { Switch } from '../../ui/switch';
import { usePreferences } from '../identity/identity.api';
import s from '../identity/settings.module.css';

const kinds = ['mentions', 'comments', 'announcements'] as const;

/** What raises a notification; each switch holds at once, on every device. */
export function NotificationSettings() {
  const t = useT();
  const [{ notify }, change] = usePreferences();
  return (
    <Card className={s.rows}>
      <p className={s.lead}>{t('notifications.settingsLead')}</p>
      {kinds.map((kind) => (
        <div key={kind} className={s.row}>
          <Switch
            label={t(`notifications.notify.${kind}`)}
            hint={t(`notifications.notify.${kind}Hint`)}
            on={notify[kind]}
            onChange={(on) => change({ notify: { ...notify, [kind]: on } })}
          />
        </div>
      ))}
    </Card>
  );
}
