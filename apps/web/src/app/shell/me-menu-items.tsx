import { useNavigate } from '@tanstack/react-router';
import { CircleUserRound, LogOut, PencilLine, Settings } from 'lucide-react';
import { signOut, useMe } from '../../features/identity/identity.api';
import { useT } from '../../i18n';
import { MenuItems, type MenuItem, type MenuState } from '../../ui/menu';

export default function MeMenuItems({ menu }: { menu: MenuState }) {
  const t = useT();
  const { person } = useMe();
  const navigate = useNavigate();
  const items: MenuItem[][] = [
    [
      {
        id: 'profile',
        label: t('shell.myProfile'),
        icon: <CircleUserRound />,
        onAction: () => void navigate({ to: '/people/$handle', params: { handle: person.handle } }),
      },
      {
        id: 'drafts',
        label: t('shell.drafts'),
        icon: <PencilLine />,
        onAction: () => void navigate({ to: '/drafts' }),
      },
      {
        id: 'settings',
        label: t('shell.settings'),
        icon: <Settings />,
        keys: 'G S',
        onAction: () => void navigate({ to: '/settings/profile' }),
      },
    ],
    [{ id: 'out', label: t('shell.signOut'), icon: <LogOut />, onAction: () => void signOut() }],
  ];
  return <MenuItems label={t('shell.myAccount')} items={items} placement="top start" {...menu} />;
}
