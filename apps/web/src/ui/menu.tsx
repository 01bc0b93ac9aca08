import {
  lazy,
  Suspense,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react';

export interface MenuItem {
  id: string;
  label: string;
  hint?: string;
  icon?: ReactNode;
  /** The shortcut that does the same: the menu teaches it. */
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  selected?: boolean;
  onAction: () => void;
}
export interface TriggerProps {
  ref: Ref<HTMLButtonElement>;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerEnter: () => void;
  onFocus: () => void;
}
export interface MenuState {
  open: boolean;
  triggerRef: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}
type Placement = 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right bottom';

const loadPopover = () => import('./menu-popover');
const MenuPopover = lazy(loadPopover);

/**
 * The button of a menu, and whether the menu is open. Its machinery, and with `load` also what it offers, is fetched when
 * somebody first comes near the button.
 */
export function useMenu(load?: () => Promise<unknown>): { trigger: TriggerProps; near: boolean; menu: MenuState } {
  const [state, setState] = useState<'far' | 'near' | 'open'>('far');
  const ref = useRef<HTMLButtonElement>(null);
  const open = () => setState('open');
  const comeNear = () => {
    setState((now) => (now === 'far' ? 'near' : now));
    Promise.all([loadPopover(), load?.()]).catch(() => undefined);
  };
  const trigger: TriggerProps = {
    ref,
    'aria-haspopup': 'menu',
    'aria-expanded': state === 'open',
    onClick: open,
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      open();
    },
    onPointerEnter: comeNear,
    onFocus: comeNear,
  };
  return {
    trigger,
    near: state !== 'far',
    menu: { open: state === 'open', triggerRef: ref, onClose: () => setState('near') },
  };
}

interface ItemsProps extends MenuState {
  label: string;
  /** Groups of items, with a line between them. */
  items: MenuItem[] | MenuItem[][];
  placement?: Placement;
}
/** What a menu offers, beside its button while it is open. */
export function MenuItems({ label, items, placement = 'bottom end', open, ...rest }: ItemsProps) {
  return (
    open && (
      <Suspense fallback={null}>
        <MenuPopover {...{ label, placement }} items={groups(items)} {...rest} />
      </Suspense>
    )
  );
}
const groups = (items: MenuItem[] | MenuItem[][]): MenuItem[][] =>
  Array.isArray(items[0]) ? (items as MenuItem[][]).filter((group) => group.length > 0) : [items as MenuItem[]];

interface Props extends Pick<ItemsProps, 'label' | 'items' | 'placement'> {
  /** The button: `{(trigger) => <IconButton label="…" {...trigger}>…</IconButton>}`. */
  children: (trigger: TriggerProps) => ReactElement;
}
/** A menu of actions. */
export function Menu({ children, ...items }: Props) {
  const { trigger, menu } = useMenu();
  return (
    <>
      {children(trigger)}
      <MenuItems {...items} {...menu} />
    </>
  );
}
