import { Fragment, type RefObject } from 'react';
import { Menu, MenuItem as Item, Popover, Separator } from 'react-aria-components';
import { Check } from 'lucide-react';
import { Kbd } from './kbd';
import type { MenuItem } from './menu';
import s from './overlays.module.css';

interface Props {
  label: string;
  items: MenuItem[][];
  placement: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right bottom';
  triggerRef: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

export default function MenuPopover({ label, items, placement, triggerRef, onClose }: Props) {
  const act = (id: string) =>
    items
      .flat()
      .find((item) => item.id === id)
      ?.onAction();
  return (
    <Popover
      isOpen
      triggerRef={triggerRef}
      placement={placement}
      className={s.popover}
      aria-label={label}
      onOpenChange={(open) => !open && onClose()}
    >
      <Menu
        autoFocus="first"
        className={s.menu}
        aria-label={label}
        onClose={onClose}
        onAction={(id) => act(String(id))}
        disabledKeys={items.flat().flatMap((item) => (item.disabled ? [item.id] : []))}
      >
        {items.map((group, i) => (
          <Fragment key={group[0]!.id}>
            {i > 0 && <Separator className={s.menuLine} />}
            {group.map((item) => (
              <Item
                key={item.id}
                id={item.id}
                textValue={item.label}
                className={s.menuItem}
                data-danger={item.danger || undefined}
                data-selected={item.selected || undefined}
              >
                {item.icon}
                <span>
                  {item.label}
                  {item.hint && <small>{item.hint}</small>}
                </span>
                {item.selected && <Check aria-hidden="true" />}
                {item.keys && <Kbd keys={item.keys} />}
              </Item>
            ))}
          </Fragment>
        ))}
      </Menu>
    </Popover>
  );
}
