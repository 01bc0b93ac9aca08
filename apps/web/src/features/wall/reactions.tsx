import { reactionEmojis } from '@app/contract';
import { SmilePlus } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useFormat, useT, type Key } from '../../i18n';
import { cx } from '../../lib/classes';
import s from './wall.module.css';

export const reactionName: Record<string, Extract<Key, `wall.reaction.${string}`>> = {
  '👍': 'wall.reaction.useful',
  '❤️': 'wall.reaction.support',
  '👏': 'wall.reaction.bravo',
  '💡': 'wall.reaction.insight',
  '🎉': 'wall.reaction.celebrate',
  '🤔': 'wall.reaction.wonder',
};

interface Props {
  counts: Record<string, number>;
  mine: string | null;
  onReact: (emoji: string | null) => void;
  small?: boolean;
}

/** One click is « Utile »; a rest of the pointer, a long press or ↓ opens the six. */
export function Reactions({ counts, mine, onReact, small }: Props) {
  const t = useT();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const clock = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(clock.current), []);

  const total = Object.values(counts).reduce((a, b) => a + b, 0);
  const top = Object.entries(counts)
    .filter(([, n]) => n > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([emoji]) => emoji);
  const later = (act: () => void, ms: number) => {
    clearTimeout(clock.current);
    clock.current = setTimeout(act, ms);
  };
  const close = () => {
    clearTimeout(clock.current);
    setOpen(false);
  };
  const choose = (emoji: string) => {
    onReact(mine === emoji ? null : emoji);
    close();
  };
  const openWithKeys = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[data-pick]')?.focus());
  };
  const within = (event: KeyboardEvent) => {
    if (!open) return;
    const picks = [...(box.current?.querySelectorAll<HTMLElement>('[data-pick]') ?? [])];
    const at = picks.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      box.current?.querySelector<HTMLElement>('button')?.focus();
    } else if (at >= 0 && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      picks[(at + (event.key === 'ArrowRight' ? 1 : picks.length - 1)) % picks.length]?.focus();
    }
  };

  return (
    <div
      className={s.reactions}
      ref={box}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('wall.react')}
      onPointerEnter={() => clearTimeout(clock.current)}
      onPointerLeave={() => later(close, 250)}
      onKeyDown={within}
      onBlur={(event) => box.current?.contains(event.relatedTarget) || close()}
    >
      <button
        type="button"
        className={cx(s.act, small && s.smallAct)}
        data-react
        aria-pressed={mine !== null}
        aria-expanded={open}
        data-tip={t(reactionName[mine ?? '']! ?? 'wall.react')}
        data-keys={small ? undefined : 'L'}
        aria-label={t('wall.reactLabel', {
          name: t(reactionName[mine ?? '']! ?? 'wall.react'),
          count: total,
        })}
        onClick={() => choose(mine ?? reactionEmojis[0])}
        onKeyDown={openWithKeys}
        onPointerEnter={(event) => event.pointerType === 'mouse' && later(() => setOpen(true), 380)}
        onContextMenu={(event) => {
          event.preventDefault();
          setOpen(true);
        }}
      >
        {mine ? <span className={s.emoji}>{mine}</span> : <SmilePlus size={small ? 16 : 18} aria-hidden="true" />}
        {total > 0 && (
          <>
            <span className={s.emojis} aria-hidden="true">
              {top.filter((emoji) => emoji !== mine).join('')}
            </span>
            <span className="num">{format.number(total)}</span>
          </>
        )}
      </button>
      {open && (
        <div className={s.picker} role="group" aria-label={t('wall.reactWith')}>
          {reactionEmojis.map((emoji) => (
            <button
              key={emoji}
              type="button"
              data-pick
              aria-pressed={mine === emoji}
              aria-label={t(reactionName[emoji]!)}
              data-tip={t(reactionName[emoji]!)}
              onClick={() => choose(emoji)}
            >
              <span aria-hidden="true">{emoji}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
