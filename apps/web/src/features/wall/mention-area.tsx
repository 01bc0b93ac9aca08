import { useQuery } from '@tanstack/react-query';
import { useId, useImperativeHandle, useLayoutEffect, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { mentionQuery, mentionsShown } from '../audiences/mention.api';
import { useMe } from '../identity/identity.api';
import s from './wall.module.css';

export interface AreaHandle {
  focus(): void;
  /** Types at the cursor, so that Ctrl Z takes it back. */
  type(text: string): void;
}
interface Props {
  ref?: Ref<AreaHandle>;
  audienceId: string;
  label: string;
  placeholder: string;
  value: string;
  maxLength: number;
  rows?: number;
  onChange: (value: string) => void;
  onSend: () => void;
  onEscape?: () => void;
  onFiles?: (files: Iterable<File>) => void;
}
interface Asked {
  q: string;
  from: number;
  x: number;
  y: number;
}

/** A plain textarea, with a list of those whom `@` would reach. Undo, spell-check and every keyboard go on working. */
export function MentionArea({ ref, audienceId, label, placeholder, value, maxLength, rows = 3, ...on }: Props) {
  const t = useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<Asked>();
  const [selected, setSelected] = useState(0);
  const id = useId();
  const { data: people = [] } = useQuery({
    ...mentionQuery(audienceId, asked?.q ?? ''),
    enabled: asked !== undefined,
    placeholderData: (before) => before,
  });
  // When all whom it would reach are in the list, whoever else has such a name would not read it, and the list says so.
  const { everyone, can } = useMe();
  const { data: colleagues = [] } = useQuery({
    ...mentionQuery(everyone, asked?.q ?? ''),
    enabled: asked !== undefined && audienceId !== everyone && can.create && people.length < mentionsShown,
    placeholderData: (before) => before,
  });
  const outside =
    audienceId === everyone
      ? []
      : colleagues
          .filter((colleague) => people.every(({ id: reached }) => reached !== colleague.id))
          .slice(0, mentionsShown - people.length);
  const open = asked !== undefined && people.length + outside.length > 0;

  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    type: (text) => {
      area.current?.focus();
      document.execCommand('insertText', false, text);
    },
  }));
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [value]);

  const look = () => {
    const element = area.current!;
    const before = element.value.slice(0, element.selectionStart);
    const found = /(?:^|[\s(])@([\p{L}\d.'’-]{0,40}(?: \p{L}{1,30})?)$/u.exec(before);
    if (!found) return setAsked(undefined);
    const from = element.selectionStart - found[1]!.length - 1;
    setSelected(0);
    setAsked({ q: found[1]!, from, ...placeOf(element, from) });
  };
  const pick = (index: number) => {
    const person = people[index];
    const element = area.current;
    if (!person || !asked || !element) return;
    element.setSelectionRange(asked.from, element.selectionStart);
    document.execCommand('insertText', false, `@${person.handle} `);
    setAsked(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const act = () => event.preventDefault();
    if (open && event.key === 'Escape') return (act(), event.stopPropagation(), setAsked(undefined));
    if (open && people.length > 0) {
      if (event.key === 'ArrowDown') return (act(), setSelected((selected + 1) % people.length));
      if (event.key === 'ArrowUp') return (act(), setSelected((selected + people.length - 1) % people.length));
      if (event.key === 'Enter' || event.key === 'Tab') return (act(), pick(selected));
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      act();
      on.onSend();
    } else if (event.key === 'Escape') on.onEscape?.();
  };

  return (
    <div className={s.area}>
      <label className="vh" htmlFor={`${id}-text`}>
        {label}
      </label>
      <textarea
        id={`${id}-text`}
        ref={area}
        rows={rows}
        dir="auto"
        value={value}
        maxLength={maxLength}
        placeholder={placeholder}
        onChange={(event) => {
          on.onChange(event.target.value);
          look();
        }}
        onSelect={() => asked && look()}
        onKeyDown={onKeyDown}
        onBlur={() => setTimeout(() => setAsked(undefined), 150)}
        onPaste={(event) => {
          if (!on.onFiles || event.clipboardData.files.length === 0) return;
          event.preventDefault();
          on.onFiles(event.clipboardData.files);
        }}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open && people.length > 0 ? `${id}-${selected}` : undefined}
      />
      {open && (
        <div
          id={`${id}-list`}
          role="listbox"
          className={s.suggestions}
          aria-label={t('wall.mentionList')}
          style={{ left: asked.x, top: asked.y }}
        >
          {people.map((person, i) => (
            <div
              key={person.id}
              tabIndex={-1}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === selected}
              onPointerDown={(event) => {
                event.preventDefault();
                pick(i);
              }}
              onPointerMove={() => setSelected(i)}
            >
              <Avatar person={person} size={28} />
              <span>{person.name}</span>
              {person.title && <small>{person.title}</small>}
            </div>
          ))}
          {outside.map((person) => (
            <div
              key={person.id}
              tabIndex={-1}
              role="option"
              aria-selected={false}
              aria-disabled="true"
              onPointerDown={(event) => event.preventDefault()}
            >
              <Avatar person={person} size={28} />
              <span>{person.name}</span>
              <small>{t('wall.mentionOut')}</small>
            </div>
          ))}
        </div>
      )}
      <span className="vh" role="status">
        {open ? t('wall.mentionStatus', { count: people.length, name: people[selected]?.name ?? '' }) : ''}
      </span>
    </div>
  );
}

const copied = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
  'paddingTop',
  'paddingLeft',
  'paddingRight',
  'borderTopWidth',
  'borderLeftWidth',
  'width',
  'boxSizing',
  'direction',
] as const;
/** Where in the field a character stands: measured in a twin of the textarea. */
function placeOf(element: HTMLTextAreaElement, at: number): { x: number; y: number } {
  const twin = document.createElement('div');
  const style = getComputedStyle(element);
  for (const property of copied) twin.style[property] = style[property];
  Object.assign(twin.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    top: '0',
    left: '0',
  });
  twin.textContent = element.value.slice(0, at);
  const mark = document.createElement('span');
  mark.textContent = '.';
  twin.append(mark);
  document.body.append(twin);
  const y = mark.offsetTop + mark.offsetHeight + 6 - element.scrollTop;
  const x = Math.max(0, Math.min(mark.offsetLeft, element.clientWidth - 300));
  twin.remove();
  return { x, y };
}
