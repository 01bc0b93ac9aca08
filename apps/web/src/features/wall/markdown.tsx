import type { PersonSummary } from '@app/contract';
import { Link } from '@tanstack/react-router';
import { Fragment, memo, type ReactNode } from 'react';
import { unbroken } from '../../lib/typography';
import s from './writing.module.css';

/**
 * The Markdown of posts as React nodes: paragraphs, headings, lists, quotes, code, emphasis, links, @mentions and #tags.
 * No HTML is ever made or read, so there is nothing to sanitise; only http, https and mailto become links.
 */
export const Markdown = memo(function Markdown({
  text,
  mentions = [],
  language,
}: {
  text: string;
  mentions?: PersonSummary[];
  language?: string | null;
}) {
  const people = new Map(mentions.map((person) => [person.handle, person]));
  return (
    <div className={s.rich} lang={language ?? undefined} dir="auto">
      {blocks(text).map((block, i) => (
        <Fragment key={i}>{render(block, people)}</Fragment>
      ))}
    </div>
  );
});

type People = Map<string, PersonSummary>;
type Block =
  { kind: 'paragraph' | 'heading' | 'quote' | 'code'; text: string } | { kind: 'bullets' | 'numbers'; items: string[] };

const fence = /^```/;
const bullet = /^\s{0,3}[-*•]\s+/;
const number = /^\s{0,3}\d{1,3}[.)]\s+/;
const quote = /^\s{0,3}>\s?/;
const heading = /^#{1,4}\s+/;

export function blocks(text: string): Block[] {
  const found: Block[] = [];
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const taken = (from: number, while_: (line: string) => boolean) => {
    let to = from;
    while (to < lines.length && while_(lines[to]!)) to++;
    return lines.slice(from, to);
  };
  for (let i = 0; i < lines.length;) {
    const line = lines[i]!;
    if (line.trim() === '') i++;
    else if (fence.test(line)) {
      const body = taken(i + 1, (l) => !fence.test(l));
      found.push({ kind: 'code', text: body.join('\n') });
      i += body.length + 2;
    } else if (heading.test(line)) {
      found.push({ kind: 'heading', text: line.replace(heading, '') });
      i++;
    } else {
      const [kind, mark] = (
        [
          ['bullets', bullet],
          ['numbers', number],
          ['quote', quote],
        ] as const
      ).find(([, m]) => m.test(line)) ?? ['paragraph' as const, undefined];
      const part = mark
        ? taken(i, (l) => mark.test(l))
        : taken(i, (l) => l.trim() !== '' && ![fence, heading, bullet, number, quote].some((m) => m.test(l)));
      const body = mark ? part.map((l) => l.replace(mark, '')) : part;
      if (kind === 'bullets' || kind === 'numbers') found.push({ kind, items: body });
      else found.push({ kind, text: body.join('\n') });
      i += part.length;
    }
  }
  return found;
}

function render(block: Block, people: People): ReactNode {
  switch (block.kind) {
    case 'bullets':
      return <ul>{items(block.items, people)}</ul>;
    case 'numbers':
      return <ol>{items(block.items, people)}</ol>;
    case 'code':
      return <pre>{block.text}</pre>;
    case 'quote':
      return <blockquote>{inline(block.text, people)}</blockquote>;
    case 'heading':
      return <p className={s.heading}>{inline(block.text, people)}</p>;
    case 'paragraph':
      return <p>{inline(block.text, people)}</p>;
  }
}
const items = (lines: string[], people: People) => lines.map((line, i) => <li key={i}>{inline(line, people)}</li>);

const marks =
  /`([^`\n]+)`|\*\*(.+?)\*\*|(?<![\p{L}\d*])[*_](\S(?:[^*_\n]*\S)?)[*_](?![\p{L}\d*])|\[([^\]\n]{1,300})\]\(([^)\s]{1,2000})\)|(https?:\/\/[^\s<>]*[^\s<>.,;:!?»)\]'"’])|(?<![\p{L}\d_.@/])@([a-z0-9]+(?:[.-][a-z0-9]+)*)|(?<![\p{L}\d&/])#(\p{L}[\p{L}\d_-]{1,49})|\n/gu;

function inline(text: string, people: People): ReactNode[] {
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    const [whole, code, strong, soft, label, target, address, handle, tag] = match;
    const at = match.index;
    if (at > from) nodes.push(unbroken(text.slice(from, at)));
    from = at + whole.length;
    if (whole === '\n') nodes.push(<br key={at} />);
    else if (code) nodes.push(<code key={at}>{code}</code>);
    else if (strong) nodes.push(<strong key={at}>{inline(strong, people)}</strong>);
    else if (soft) nodes.push(<em key={at}>{inline(soft, people)}</em>);
    else if (label && target) nodes.push(isSafe(target) ? outside(at, target, label) : whole);
    else if (address) nodes.push(outside(at, address, address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')));
    else if (handle) nodes.push(mention(at, whole, people.get(handle)));
    else if (tag) nodes.push(<span key={at} className={s.tag}>{`#${tag}`}</span>);
  }
  if (from < text.length) nodes.push(unbroken(text.slice(from)));
  return nodes;
}

const isSafe = (target: string) => /^(https?:\/\/|mailto:)/i.test(target);
const outside = (key: number, target: string, label: string) => (
  <a key={key} href={target} target="_blank" rel="noopener noreferrer nofollow">
    {label}
  </a>
);
/** Somebody who cannot read the post is not a mention: their handle stays text. */
const mention = (key: number, text: string, person: PersonSummary | undefined) =>
  person ? (
    <Link key={key} className={s.mention} to="/people/$handle" params={{ handle: person.handle }}>
      {person.name}
    </Link>
  ) : (
    text
  );
