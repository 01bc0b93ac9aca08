import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  Bell,
  Building2,
  FolderKanban,
  GraduationCap,
  Keyboard,
  Languages,
  LogOut,
  Megaphone,
  MessageSquareText,
  Moon,
  PencilLine,
  Plus,
  Search,
  Settings,
  Sun,
  UsersRound,
} from 'lucide-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { skillName } from '../../features/expertise/skill-name';
import { signOut, useMe, usePreferences } from '../../features/identity/identity.api';
import { useT } from '../../i18n';
import { api } from '../../lib/http';
import { useShownTheme } from '../../lib/theme';
import { Avatar } from '../../ui/avatar';
import { placesFor } from './navigation';
import { openShortcuts } from '../../lib/overlays';
import { useWrite } from './phone-bars';
import s from './palette.module.css';

interface Row {
  id: string;
  name: string;
  detail?: string;
  icon: ReactNode;
  act: () => void;
}
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One field that reaches everything: people, skills, groups, projects, clients, posts, pages and actions. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [q, setQ] = useState('');
  const asked = useDeferredValue(q.trim());
  const { data: found } = useQuery({
    queryKey: ['palette', asked],
    queryFn: ({ signal }) => api('GET /search', { query: { q: asked }, signal }),
    enabled: asked.length > 1,
    placeholderData: (before) => before,
  });
  const navigate = useNavigate();
  const fits = ({ name }: Row) => plain(name).includes(plain(q.trim()));
  const results = asked.length > 1 ? found : undefined;
  const sections: [string, Row[]][] = [
    [
      t('shell.people'),
      (results?.people ?? []).map((person) => ({
        id: `person-${person.id}`,
        name: person.name,
        ...(person.title && { detail: person.title }),
        icon: <Avatar person={person} size={28} />,
        act: () => void navigate({ to: '/people/$handle', params: { handle: person.handle } }),
      })),
    ],
    [
      t('aside.skills'),
      (results?.skills ?? []).map((skill) => ({
        id: `skill-${skill.id}`,
        name: skillName(skill),
        icon: <GraduationCap aria-hidden="true" />,
        act: () => void navigate({ to: '/skills/$id', params: { id: skill.id } }),
      })),
    ],
    [
      t('shell.groups'),
      (results?.groups ?? []).map(({ id, slug, name }) => ({
        id: `group-${id}`,
        name,
        icon: <UsersRound aria-hidden="true" />,
        act: () => void navigate({ to: '/groups/$slug', params: { slug } }),
      })),
    ],
    [
      t('shell.projects'),
      (results?.projects ?? []).map(({ id, name, client }) => ({
        id: `project-${id}`,
        name,
        ...(client && { detail: client }),
        icon: <FolderKanban aria-hidden="true" />,
        act: () => void navigate({ to: '/projects/$id', params: { id } }),
      })),
    ],
    [
      t('shell.clients'),
      (results?.clients ?? []).map(({ id, name }) => ({
        id: `client-${id}`,
        name,
        icon: <Building2 aria-hidden="true" />,
        act: () => void navigate({ to: '/clients/$id', params: { id } }),
      })),
    ],
    [
      t('aside.posts'),
      (results?.posts ?? []).map(({ id, author, excerpt }) => ({
        id: `post-${id}`,
        name: excerpt,
        detail: author,
        icon: <MessageSquareText aria-hidden="true" />,
        act: () => void navigate({ to: '/posts/$id', params: { id } }),
      })),
    ],
    [t('aside.pages'), usePages().filter(fits)],
    [t('aside.actions'), useActions().filter(fits)],
  ];
  const rows = new Map(sections.flatMap(([, list]) => list.map((row) => [row.id, row])));
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && onClose()} className={s.overlay}>
      <Modal className={s.modal}>
        <Dialog className={s.palette} aria-label={t('aside.palette')}>
          <div
            className={s.catch}
            onKeyDownCapture={(event) => {
              // The search field would take the first Escape to clear itself.
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              onClose();
            }}
          >
            <Autocomplete inputValue={q} onInputChange={setQ}>
              <SearchField autoFocus aria-label={t('aside.palette')} className={s.field}>
                <Search size={18} aria-hidden="true" />
                <Input className={s.input} placeholder={t('aside.palettePlaceholder')} />
              </SearchField>
              <Menu
                className={s.list}
                aria-label={t('aside.palette')}
                onAction={(id) => {
                  onClose();
                  rows.get(String(id))?.act();
                }}
                renderEmptyState={() => <p className={s.empty}>{t('aside.paletteEmpty', { q })}</p>}
              >
                {sections
                  .filter(([, list]) => list.length > 0)
                  .map(([title, list]) => (
                    <MenuSection key={title} id={title}>
                      <Header className={s.section}>{title}</Header>
                      {list.map(({ id, name, detail, icon }) => (
                        <MenuItem key={id} id={id} textValue={name} className={s.row}>
                          {icon}
                          <span>{name}</span>
                          {detail && <small>{detail}</small>}
                        </MenuItem>
                      ))}
                    </MenuSection>
                  ))}
              </Menu>
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function usePages(): Row[] {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  return [
    ...placesFor(me).map(({ to, label, icon: Icon }) => ({
      id: to,
      name: t(label),
      icon: <Icon aria-hidden="true" />,
      act: () => void navigate({ to }),
    })),
    {
      id: '/notifications',
      name: t('shell.notifications'),
      icon: <Bell aria-hidden="true" />,
      act: () => void navigate({ to: '/notifications' }),
    },
    {
      id: '/clients',
      name: t('shell.clients'),
      icon: <Building2 aria-hidden="true" />,
      act: () => void navigate({ to: '/clients' }),
    },
    {
      id: '/drafts',
      name: t('shell.drafts'),
      icon: <PencilLine aria-hidden="true" />,
      act: () => void navigate({ to: '/drafts' }),
    },
    {
      id: '/settings',
      name: t('shell.settings'),
      icon: <Settings aria-hidden="true" />,
      act: () => void navigate({ to: '/settings/profile' }),
    },
  ];
}

function useActions(): Row[] {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const write = useWrite();
  const [{ language }, change] = usePreferences();
  const dark = useShownTheme() === 'dark';
  const actions: Row[] = [
    { id: 'write', name: t('aside.keyNew'), detail: 'N', icon: <Plus aria-hidden="true" />, act: write },
    {
      id: 'announce',
      name: t('shell.newBroadcast'),
      icon: <Megaphone aria-hidden="true" />,
      act: () => void navigate({ to: '/broadcasts/new' }),
    },
    {
      id: 'theme',
      name: t(dark ? 'shell.toLight' : 'shell.toDark'),
      icon: dark ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />,
      act: () => change({ theme: dark ? 'light' : 'dark' }),
    },
    {
      id: 'language',
      name: t('shell.switchLanguage'),
      icon: <Languages aria-hidden="true" />,
      act: () => change({ language: language === 'fr' ? 'en' : 'fr' }),
    },
    { id: 'keys', name: t('aside.shortcuts'), detail: '?', icon: <Keyboard aria-hidden="true" />, act: openShortcuts },
    { id: 'out', name: t('shell.signOut'), icon: <LogOut aria-hidden="true" />, act: () => void signOut() },
  ];
  return actions.filter(({ id }) => id !== 'announce' || me.can.announce);
}
