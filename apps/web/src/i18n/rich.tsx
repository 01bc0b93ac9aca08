import { Fragment, type ReactNode } from 'react';
import type { Tag } from './arguments';
import type { Messages } from './catalogues';
import { t, useLanguage, type Key } from './translate';

type TagNames<K extends Key> = { [N in keyof Messages[K]]: Messages[K][N] extends Tag ? N : never }[keyof Messages[K]];
type Props<K extends Key> = { id: K; components: Pick<Messages[K], TagNames<K>> } & (Record<never, never> extends Omit<
  Messages[K],
  TagNames<K>
>
  ? { values?: undefined }
  : { values: Omit<Messages[K], TagNames<K>> });

// A "<" that came with a value is text, never a tag.
const guarded = '\ue000';

/** A message with marked parts: `<T id="people.ask" components={{ link: (text) => <a href="/">{text}</a> }} />`. */
export function T<K extends Key>({ id, values, components }: Props<K>): ReactNode {
  useLanguage();
  const safe = Object.fromEntries(
    Object.entries(values ?? {}).map(([k, v]) => [k, typeof v === 'string' ? v.replaceAll('<', guarded) : v]),
  );
  const text = (t as (key: string, values: unknown) => string)(id, safe);
  const parts = text.split(/<([a-zA-Z]+)>(.*?)<\/\1>/s).map((part) => part.replaceAll(guarded, '<'));
  return parts.map((part, i) => {
    if (i % 3 === 1) return null;
    const tag = i % 3 === 2 ? (components as Record<string, Tag>)[parts[i - 1]!] : undefined;
    return <Fragment key={i}>{tag ? tag(part) : part}</Fragment>;
  });
}
