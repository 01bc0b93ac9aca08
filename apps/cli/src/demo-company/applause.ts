import { type Calendar } from './calendar.js';
import { Random } from './random.js';
import type { Person, Post, Reaction } from './types.js';
import type { Wall } from './wall.js';

const HOUR = 3_600_000;
const FACES: Record<string, string[]> = {
  update: ['👍', '👍', '👏', '❤️', '👍', '💡'],
  question: ['👍', '🤔', '💡', '👍'],
  announcement: ['👍', '👏', '❤️', '🎉', '👍', '👏', '🤔'],
  praise: ['👏', '❤️', '🎉', '👏', '❤️'],
  idea: ['💡', '👍', '👏', '💡', '❤️', '🤔'],
};
const THANKS = ['👍', '👍', '❤️', '👏', '💡', '👍'];
const CROWD: Record<string, [number, number]> = {
  announcement: [14, 58],
  praise: [7, 26],
  idea: [3, 18],
  update: [1, 11],
  question: [0, 5],
};

/** Who reacted to what: more people where more may read, and mostly within a day. */
export function applaud(wall: Wall, calendar: Calendar): Reaction[] {
  const random = new Random('applause');
  const posts = new Map(wall.posts.map((post) => [post.id, post]));
  const reactions: Reaction[] = [];
  for (const post of wall.posts) {
    const [least, most] = CROWD[post.kind] ?? [0, 6];
    const count = random.int(least, most);
    for (const person of crowd(wall, post, post.authorId, count, random)) {
      reactions.push({
        postId: post.id,
        personId: person.id,
        emoji: random.pick(FACES[post.kind] ?? ['👍']),
        createdAt: soon(post.createdAt, calendar, random),
      });
    }
  }
  for (const comment of wall.comments) {
    const post = posts.get(comment.postId);
    if (post === undefined || !random.chance(0.34)) continue;
    for (const person of crowd(wall, post, comment.authorId, random.int(1, 4), random)) {
      reactions.push({
        commentId: comment.id,
        personId: person.id,
        emoji: random.pick(THANKS),
        createdAt: soon(comment.createdAt, calendar, random),
      });
    }
  }
  return reactions;
}

/** The cast is more talkative than the rest, here as elsewhere. */
function crowd(wall: Wall, post: Post, authorId: string, count: number, random: Random): Person[] {
  const readers = wall.readers(post.audience, new Date(post.createdAt)).filter((person) => person.id !== authorId);
  const weighted = readers.flatMap((person) => (person.key === undefined ? [person] : [person, person]));
  return [...new Set(random.sample(weighted, Math.min(count, Math.ceil(readers.length * 0.7))))];
}

function soon(after: string, calendar: Calendar, random: Random): string {
  const start = Date.parse(after);
  const room = calendar.now.getTime() - 5000 - start;
  const wanted = HOUR * (random.chance(0.7) ? random.next() * 6 : random.next() * 60);
  return new Date(start + Math.max(1000, Math.min(wanted, room * random.next()))).toISOString();
}
