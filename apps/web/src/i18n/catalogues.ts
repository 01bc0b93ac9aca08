/**
 * Every catalogue by namespace and language. What the first screen needs travels in one file per language (`first`);
 * the others are loaded by the routes that show them. A new namespace: two JSON files, a line here, a line in `Messages`.
 */
import type { Language } from '@app/contract';
import type { Messages as Admin } from './gen/admin';
import type { Messages as Aside } from './gen/aside';
import type { Messages as Broadcast } from './gen/broadcast';
import type { Messages as Composer } from './gen/composer';
import type { Messages as ErrorMessages } from './gen/error';
import type { Messages as Groups } from './gen/groups';
import type { Messages as Identity } from './gen/identity';
import type { Messages as Ledger } from './gen/ledger';
import type { Messages as Notifications } from './gen/notifications';
import type { Messages as People } from './gen/people';
import type { Messages as Projects } from './gen/projects';
import type { Messages as Requests } from './gen/requests';
import type { Messages as Settings } from './gen/settings';
import type { Messages as Shell } from './gen/shell';
import type { Messages as Ui } from './gen/ui';
import type { Messages as Wall } from './gen/wall';

export type Messages = Admin &
  Aside &
  Broadcast &
  Composer &
  ErrorMessages &
  Groups &
  Identity &
  Ledger &
  Notifications &
  People &
  Projects &
  Requests &
  Settings &
  Shell &
  Ui &
  Wall;

type Load = () => Promise<{ default: Record<string, unknown> }>;
export const catalogues = {
  first: { fr: () => import('./first.fr'), en: () => import('./first.en') },
  admin: { fr: () => import('./admin.fr.json'), en: () => import('./admin.en.json') },
  aside: { fr: () => import('./aside.fr.json'), en: () => import('./aside.en.json') },
  broadcast: { fr: () => import('./broadcast.fr.json'), en: () => import('./broadcast.en.json') },
  composer: { fr: () => import('./composer.fr.json'), en: () => import('./composer.en.json') },
  error: { fr: () => import('./error.fr.json'), en: () => import('./error.en.json') },
  groups: { fr: () => import('./groups.fr.json'), en: () => import('./groups.en.json') },
  identity: { fr: () => import('./identity.fr.json'), en: () => import('./identity.en.json') },
  ledger: { fr: () => import('./ledger.fr.json'), en: () => import('./ledger.en.json') },
  notifications: { fr: () => import('./notifications.fr.json'), en: () => import('./notifications.en.json') },
  people: { fr: () => import('./people.fr.json'), en: () => import('./people.en.json') },
  projects: { fr: () => import('./projects.fr.json'), en: () => import('./projects.en.json') },
  requests: { fr: () => import('./requests.fr.json'), en: () => import('./requests.en.json') },
  settings: { fr: () => import('./settings.fr.json'), en: () => import('./settings.en.json') },
} satisfies Record<string, Record<Language, Load>>;
export type Namespace = keyof typeof catalogues;
