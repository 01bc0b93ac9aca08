import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnnouncementInput, AnnouncementPart } from '@app/contract';
import type { z } from 'zod';
import { Audiences } from '@app/audiences';
import { Database, demand, Fact, Facts, notHere, Streams, type Actor } from '@app/platform';
import { Posts, postsRead, type PostPart, type ToldPost } from '@app/wall';
import { AnnouncementRepository, announcementOf, pendingFor } from './announcement.repository.js';

/** Somebody has said “I have read version v”. */
export const acknowledgementGiven = new Fact<{ postId: string; personId: string; version: number }>(
  'acknowledgement.given',
);
/** Announcements have reached a person's device or screen for the first time. */
export const announcementsReceived = new Fact<{ postIds: string[]; personId: string }>('announcements.received');

type Given = z.infer<typeof AnnouncementInput>;

@Injectable()
export class Announcements implements OnModuleInit, PostPart<'announcement'> {
  readonly name = 'announcement';

  constructor(
    private readonly db: Database,
    private readonly repository: AnnouncementRepository,
    private readonly posts: Posts,
    private readonly audiences: Audiences,
    private readonly streams: Streams,
    private readonly facts: Facts,
  ) {}

  onModuleInit(): void {
    this.facts.on(postsRead, ({ personId, postIds }) => this.receive(personId, postIds, true));
  }

  async create(post: ToldPost, input: Given): Promise<void> {
    await this.repository.insert(post.id, input.mustRead, input.texts);
  }

  /** A new version has to be acknowledged anew. */
  async update(post: ToldPost, input: Given): Promise<void> {
    await this.repository.replace(post.id, input.mustRead, input.texts);
  }

  column(viewer: string): string {
    return announcementOf(viewer);
  }

  read(value: unknown): AnnouncementPart {
    return value as AnnouncementPart;
  }

  counted(postIds: string[]): Promise<Map<string, number>> {
    return this.repository.acknowledged(postIds);
  }

  /** What stands on top of the person's wall until it is acknowledged. */
  waiting(viewer: string): string {
    return pendingFor(viewer);
  }

  /** The acknowledgement is for the version that was read: an older one is refused, so that nobody signs unseen text. */
  async acknowledge(me: Actor, postId: string, version: number): Promise<AnnouncementPart> {
    return this.db.transaction(async () => {
      const post = (await this.posts.visible(me, [postId])).get(postId);
      const announcement = await this.repository.find(me.personId, postId);
      if (!post || !announcement) throw notHere();
      demand(version === post.version, 'announcement.version-old');
      if (await this.repository.acknowledge(postId, me.personId, version)) {
        await this.posts.countsMoved(postId);
        const inbox = (await this.audiences.inboxes([me.personId])).get(me.personId)!;
        this.streams.append(inbox, 'acknowledgement.given', { postId, version });
        await this.facts.tell(acknowledgementGiven, { postId, personId: me.personId, version });
      }
      return (await this.repository.find(me.personId, postId))!;
    });
  }

  async deliver(me: Actor, postIds: string[]): Promise<void> {
    await this.db.transaction(() => this.receive(me.personId, postIds, false));
  }

  private async receive(personId: string, postIds: string[], seen: boolean): Promise<void> {
    const moved = await this.repository.receive(personId, postIds, seen);
    if (moved.length > 0) await this.facts.tell(announcementsReceived, { postIds: moved, personId });
  }
}
