import type { Actor } from '@app/platform';
import { Publishing } from '@app/wall';
import type { TestWall } from '@app/wall/testing';

const texts = { fr: { title: 'Cap', body: 'Nous tenons le cap.' } };
const announcement = { mustRead: true, texts };
const words = { title: texts.fr.title, body: texts.fr.body, language: 'fr' as const };

/** Publishes an announcement that must be read, as an executive would; answers its id. */
export async function announce(wall: TestWall, author: Actor, audienceId: string): Promise<string> {
  const post = { ...words, kind: 'announcement' as const, audienceId, images: [], announcement };
  return (await wall.app.get(Publishing).publish(author, post)).id;
}

/** Edits it: the next version, which nobody has acknowledged. */
export async function editAnnouncement(wall: TestWall, author: Actor, id: string, version: number): Promise<void> {
  await wall.app.get(Publishing).edit(author, id, { ...words, version, announcement });
}
