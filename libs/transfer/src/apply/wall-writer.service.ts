import { limits, type ImportProblemCode } from '@app/contract';
import { PostImport } from '@app/wall';
import { Injectable } from '@nestjs/common';
import { readSmall, type Archive } from '../archive/archive.js';
import { problemCodeOf, type Report } from '../report.js';
import type { Turn } from './apply.repository.js';
import { WallRowsRepository } from './wall-rows.repository.js';

/** Hands what people wrote to the wall, in its own words. */
@Injectable()
export class WallWriter {
  constructor(
    private readonly repository: WallRowsRepository,
    private readonly wall: PostImport,
  ) {}

  async write(turn: Turn): Promise<void> {
    if (turn.kind === 'posts') {
      await this.wall.posts(await this.repository.posts(turn));
      await this.repository.announcements(turn);
    }
    if (turn.kind === 'comments') await this.wall.comments(await this.repository.comments(turn));
    if (turn.kind === 'reactions') {
      await this.wall.reactions('post', await this.repository.reactions(turn, 'post'));
      await this.wall.reactions('comment', await this.repository.reactions(turn, 'comment'));
    }
  }

  /** All comments are there: those that answer others are put below them. */
  async answers(turn: Turn): Promise<void> {
    const comments = await this.repository.answers(turn);
    await this.wall.comments(comments.filter(({ parentId }) => parentId !== null));
  }

  async images(turn: Turn, archive: Archive, report: Report): Promise<void> {
    for (const { id: postId, authorId: ownerId, file, line, attachments } of await this.repository.images(turn)) {
      await this.wall.removeImages(await this.repository.dropImages(postId));
      for (const [position, { path, name, alt }] of attachments.entries()) {
        const refused = await this.image(archive, path, { postId, ownerId, position, name, alt: alt ?? '' });
        if (refused) report.add({ file, line, field: `attachments.${position}.path`, code: refused, value: path });
      }
    }
  }

  recount(postIds: string[]): Promise<void> {
    return this.wall.recount(postIds);
  }

  /** Posts below which the import has written. */
  touchedPosts(): Promise<string[]> {
    return this.repository.touchedPosts();
  }

  /** Audiences on whose walls the import has written. */
  touchedAudiences(): Promise<string[]> {
    return this.repository.touchedAudiences();
  }

  private async image(
    archive: Archive,
    path: string,
    place: { postId: string; ownerId: string; position: number; name: string; alt: string },
  ): Promise<ImportProblemCode | undefined> {
    const file = await readSmall(archive, path, limits.imageBytes);
    if (!file) return 'file.too-large';
    try {
      await this.wall.image({ ...place, file });
      return undefined;
    } catch (error) {
      return problemCodeOf(error);
    }
  }
}
