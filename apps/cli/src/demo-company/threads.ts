import type { Audience, Language } from './types.js';

/**
 * A thread as it is written in `posts/`:
 *
 *     === question camille group:eau 3d id=night-pump
 *     # A title, for questions and announcements
 *     The body, Markdown.
 *     > mehdi: a comment
 *     >> camille: a reply to the comment above
 *
 * `camille` is somebody of the cast; `~eau-pot.nantes.f` is any woman of that unit and site, the same one throughout
 * the thread. After the audience: `en`; an age (`25m`, `3h`, `2d`, `today` for this morning); `m12` for a month of the
 * year; `am` or `pm`; `id=`.
 */
export type Thread = {
  id: string;
  kind: string;
  author: string;
  audience: Audience;
  language: Language;
  age?: number | 'today';
  month?: number;
  half?: 'am' | 'pm';
  title?: string;
  body: string;
  comments: { author: string; body: string; reply: boolean }[];
};

const MINUTES: Record<string, number> = { m: 1, h: 60, d: 1440 };

export function parseThreads(theme: string, text: string): Thread[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block, i) => parseThread(`${theme}-${String(i + 1).padStart(3, '0')}`, block));
}

function parseThread(id: string, block: string): Thread {
  const [head = '', ...lines] = block.split('\n');
  const [kind = '', author = '', audience = '', ...options] = head.trim().split(/\s+/);
  const thread: Thread = {
    id,
    kind,
    author,
    audience: audienceOf(audience, head),
    language: 'fr',
    body: '',
    comments: [],
  };
  for (const option of options) readOption(thread, option);
  for (const line of lines) readLine(thread, line);
  thread.body = thread.body.trim();
  if (thread.body === '') throw new Error(`An empty post: ${head}`);
  return thread;
}

function audienceOf(text: string, head: string): Audience {
  if (text === 'all') return { type: 'everyone' };
  const [type = '', id = ''] = text.split(':');
  if (!['unit', 'site', 'project', 'client', 'group'].includes(type)) throw new Error(`No audience in: ${head}`);
  return { type: type as Audience['type'], id };
}

function readOption(thread: Thread, option: string): void {
  const age = /^(\d+)([mhd])$/.exec(option);
  if (option === 'en') thread.language = 'en';
  else if (option === 'am' || option === 'pm') thread.half = option;
  else if (option === 'today') thread.age = 'today';
  else if (option.startsWith('id=')) thread.id = option.slice(3);
  else if (age !== null) thread.age = Number(age[1]) * (MINUTES[age[2] ?? ''] ?? 1);
  else if (/^m\d+$/.test(option)) thread.month = Number(option.slice(1));
  else throw new Error(`Unknown option ${option} in thread ${thread.id}`);
}

function readLine(thread: Thread, line: string): void {
  const comment = /^(>{1,2}) (\S+?): (.*)$/.exec(line);
  if (comment !== null) {
    thread.comments.push({ author: comment[2] ?? '', body: comment[3] ?? '', reply: comment[1] === '>>' });
  } else if (line.startsWith('>')) {
    throw new Error(`Not a comment: ${line}`);
  } else if (line.startsWith('# ') && thread.title === undefined && thread.body === '') {
    thread.title = line.slice(2).trim();
  } else {
    const last = thread.comments.at(-1);
    if (last === undefined) thread.body += `${line}\n`;
    else if (line.trim() !== '') last.body += `\n${line}`;
  }
}
