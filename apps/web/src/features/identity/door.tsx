import { Languages, Moon, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { setLanguage, useLanguage, useT } from '../../i18n';
import { setTheme, useShownTheme } from '../../lib/theme';
import { useTitle } from '../../lib/title';
import { IconButton } from '../../ui/icon-button';
import { Logo } from '../../ui/logo';
import s from './door.module.css';

/** The frame of the pages one sees before one is inside. */
export function Door({
  title,
  windowTitle,
  lead,
  children,
}: {
  title: string;
  windowTitle?: string;
  lead?: string;
  children: ReactNode;
}) {
  const t = useT();
  const language = useLanguage();
  const theme = useShownTheme();
  useTitle(windowTitle ?? title);
  return (
    <div className={s.door}>
      <header className={s.top}>
        <span className={s.logo}>
          <Logo />
          Parvis
        </span>
        <span>
          <IconButton
            label={t('shell.switchLanguage')}
            onClick={() => void setLanguage(language === 'fr' ? 'en' : 'fr')}
          >
            <Languages size={18} />
          </IconButton>
          <IconButton
            label={t(theme === 'dark' ? 'shell.toLight' : 'shell.toDark')}
            onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
          >
            {theme === 'dark' ? <Sun size={18} /> : <Moon size={18} />}
          </IconButton>
        </span>
      </header>
      <main className={s.middle} id="main">
        <div className={s.title}>
          <h1>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        {children}
      </main>
    </div>
  );
}
