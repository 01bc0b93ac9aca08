import { lazy, Suspense } from 'react';
import { useMe } from '../../features/identity/identity.api';
import { Avatar } from '../../ui/avatar';
import { useMenu } from '../../ui/menu';
import s from './shell.module.css';

const load = () => import('./me-menu-items');
const MeMenuItems = lazy(load);

/** My face and name, and what belongs to me behind it. */
export function MeMenu() {
  const { person } = useMe();
  const { trigger, near, menu } = useMenu(load);
  return (
    <>
      <button type="button" className={s.me} data-tip-narrow={person.name} {...trigger}>
        <Avatar person={person} size={30} />
        <span>{person.name}</span>
      </button>
      <Suspense fallback={null}>{near && <MeMenuItems menu={menu} />}</Suspense>
    </>
  );
}
