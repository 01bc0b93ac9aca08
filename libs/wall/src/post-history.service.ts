import type { Answer } from '@app/contract';
import { People } from '@app/people';
import type { Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { summariesOf } from './post.mapper.js';
import { Posts } from './posts.service.js';
import { PostsRepository } from './posts.repository.js';

/** What a post said before: whoever sees the post sees how it came about. */
@Injectable()
export class PostHistory {
  constructor(
    private readonly posts: Posts,
    private readonly repository: PostsRepository,
    private readonly people: People,
  ) {}

  /** Newest first, the text of today included. */
  async versions(me: Actor, id: string): Promise<Answer<'GET /posts/:id/versions'>> {
    const { version, title, body, editedAt, createdAt, authorId } = await this.posts.seen(me, id);
    const now = { version, title, body, at: editedAt ?? createdAt, editorId: authorId };
    const all = [now, ...(await this.repository.pastVersions(id))];
    const people = await this.people.summaries([...new Set(all.map(({ editorId }) => editorId))]);
    return all.flatMap(({ editorId, at, ...text }) =>
      summariesOf(people, [editorId]).map((editor) => ({ ...text, at: at.toISOString(), editor })),
    );
  }
}
