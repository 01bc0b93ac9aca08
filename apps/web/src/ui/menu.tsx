import {
  lazy,
  Suspense,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
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
interface Props {
  label: string;
  /** Groups of items, with a line between them. */
  items: MenuItem[] | MenuItem[][];
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right bottom';
  /** The button: `{(trigger) => <IconButton label="…" {...trigger}>…</IconButton>}`. */
  children: (trigger: TriggerProps) => ReactElement;
}

const load = () => import('./menu-popover');
const MenuPopover = lazy(load);

/** A menu of actions. Its machinery is fetched when somebody first comes near it. */
export function Menu({ label, items, placement = 'bottom end', children }: Props) {
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  return (
    <>
      {children({
        ref,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onClick: () => setOpen(true),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        },
        onPointerEnter: () => void load(),
        onFocus: () => void load(),
      })}
      {open && (
        <Suspense fallback={null}>
          <MenuPopover
            {...{ label, placement }}
            items={groups(items)}
            triggerRef={ref}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
const groups = (items: MenuItem[] | MenuItem[][]): MenuItem[][] =>
  Array.isArray(items[0]) ? (items as MenuItem[][]).filter((group) => group.length > 0) : [items as MenuItem[]];
