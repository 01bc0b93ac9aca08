import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnnouncementInput, AnnouncementPart } from '@app/contract';
import type { z } from 'zod';
import { Database, Fact, Facts, Jobs, type Actor } from '@app/platform';
import { postRemoved, postRestored, postsRead, type PostPart, type ToldPost } from '@app/wall';
import { AnnouncementRepository, announcementOf, pendingFor } from './announcement.repository.js';

/** Announcements have reached a person's device or screen for the first time. */
export const announcementsReceived = new Fact<{ postIds: string[]; personId: string }>('announcements.received');

type Given = z.infer<typeof AnnouncementInput>;

/** What makes a post an announcement: its texts and who has received them. */
@Injectable()
export class Announcements implements OnModuleInit, PostPart<'announcement'> {
  readonly name = 'announcement';

  constructor(
    private readonly db: Database,
    private readonly repository: AnnouncementRepository,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.facts.on(postsRead, ({ personId, postIds }) => this.receive(personId, postIds, true));
    this.facts.on(postRemoved, ({ post }) => this.repository.setRemoved(post.id, true));
    this.facts.on(postRestored, ({ post }) => this.repository.setRemoved(post.id, false));
    this.jobs.every('40 3 * * *', 'broadcast.recount', () => this.recount());
  }

  /** People come and go, and an import writes posts before it has everybody: once a night the counters follow. */
  async recount(): Promise<void> {
    for (const id of await this.repository.recent()) {
      await this.db.transaction(async () => {
        await this.repository.lock([id]);
        await this.repository.recount(id);
      });
    }
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

  counted(postIds: string[]): Promise<Map<string, number | null>> {
    return this.repository.acknowledged(postIds);
  }

  /** What stands on top of the person's wall until it is acknowledged. */
  waiting(viewer: string): string {
    return pendingFor(viewer);
  }

  async deliver(me: Actor, postIds: string[]): Promise<void> {
    await this.db.transaction(() => this.receive(me.personId, postIds, false));
  }

  private async receive(personId: string, postIds: string[], seen: boolean): Promise<void> {
    const moved = await this.repository.receive(personId, postIds, seen);
    if (moved.length > 0) await this.facts.tell(announcementsReceived, { postIds: moved, personId });
  }
}
