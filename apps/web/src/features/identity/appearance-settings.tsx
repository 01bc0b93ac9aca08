import { useT } from '../../i18n';
import { openShortcuts } from '../../lib/overlays';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Segmented } from '../../ui/segmented';
import { Switch } from '../../ui/switch';
import { usePreferences } from './identity.api';
import s from './settings.module.css';

/** Language, theme, density and shortcuts: each holds at once, here and on every other device. */
export function AppearanceSettings() {
  const t = useT();
  const [{ language, theme, compact, shortcuts }, change] = usePreferences();
  return (
    <Card className={s.rows}>
      <div className={s.row}>
        <span>{t('settings.language')}</span>
        <Segmented
          label={t('settings.language')}
          value={language}
          onChange={(value) => change({ language: value })}
          options={[
            { value: 'fr', label: <span lang="fr">{t('settings.french')}</span> },
            { value: 'en', label: <span lang="en">{t('settings.english')}</span> },
          ]}
        />
      </div>
      <div className={s.row}>
        <span>{t('settings.theme')}</span>
        <Segmented
          label={t('settings.theme')}
          value={theme}
          onChange={(value) => change({ theme: value })}
          options={[
            { value: 'system', label: t('settings.system') },
            { value: 'light', label: t('settings.light') },
            { value: 'dark', label: t('settings.dark') },
          ]}
        />
      </div>
      <div className={s.row}>
        <span>{t('settings.density')}</span>
        <Segmented
          label={t('settings.density')}
          value={compact ? 'compact' : 'comfortable'}
          onChange={(value) => change({ compact: value === 'compact' })}
          options={[
            { value: 'comfortable', label: t('settings.comfortable') },
            { value: 'compact', label: t('settings.compact') },
          ]}
        />
      </div>
      <div className={s.row}>
        <Switch
          label={t('settings.shortcuts')}
          hint={t('settings.shortcutsHint')}
          on={shortcuts}
          onChange={(on) => change({ shortcuts: on })}
        />
      </div>
      <div className={s.row}>
        <Button variant="ghost" onClick={openShortcuts}>
          {t('settings.shortcutsShow')}
        </Button>
      </div>
    </Card>
  );
}
