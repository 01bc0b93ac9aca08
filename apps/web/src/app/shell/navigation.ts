import type { Me } from '@app/contract';
import {
  HandHelping,
  House,
  Megaphone,
  MessageCircleQuestionMark,
  Network,
  FolderKanban,
  Banknote,
  SlidersHorizontal,
  Users,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { Key } from '../../i18n';

export interface Place {
  to:
    | '/'
    | '/people'
    | '/org'
    | '/requests'
    | '/projects'
    | '/broadcasts'
    | '/questions'
    | '/groups'
    | '/ledger'
    | '/admin';
  label: Extract<
    Key,
    `shell.${'home' | 'people' | 'org' | 'requests' | 'projects' | 'broadcasts' | 'questions' | 'groups' | 'ledger' | 'admin'}`
  >;
  icon: LucideIcon;
  /** The second letter of its shortcut: `g h`. */
  key: string;
}
const everybody: Place[] = [
  { to: '/', label: 'shell.home', icon: House, key: 'h' },
  { to: '/people', label: 'shell.people', icon: Users, key: 'p' },
  { to: '/org', label: 'shell.org', icon: Network, key: 'o' },
  { to: '/requests', label: 'shell.requests', icon: HandHelping, key: 'r' },
  { to: '/projects', label: 'shell.projects', icon: FolderKanban, key: 'j' },
  { to: '/broadcasts', label: 'shell.broadcasts', icon: Megaphone, key: 'm' },
  { to: '/questions', label: 'shell.questions', icon: MessageCircleQuestionMark, key: 'q' },
  { to: '/groups', label: 'shell.groups', icon: UsersRound, key: 'g' },
  { to: '/ledger', label: 'shell.ledger', icon: Banknote, key: 'v' },
];
const administration: Place = { to: '/admin', label: 'shell.admin', icon: SlidersHorizontal, key: 'a' };

/** Where this person can go: only what is open to them. */
export function placesFor(me: Me): Place[] {
  const guest = me.roles.every((role) => role === 'guest');
  const open = guest
    ? everybody.filter(({ to }) => !['/people', '/org', '/requests', '/projects', '/ledger'].includes(to))
    : everybody;
  return me.can.administer ? [...open, administration] : open;
}
/** Is this place, or something inside it, on screen? */
export const isCurrent = (to: string, path: string): boolean =>
  to === '/'
    ? path === '/'
    : path === to || path.startsWith(`${to}/`) || (to === '/projects' && path.startsWith('/clients'));
