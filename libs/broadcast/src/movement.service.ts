import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Audiences } from '@app/audiences';
import { Database, Facts, log, Streams } from '@app/platform';
import { acknowledgementGiven } from './acknowledging.service.js';
import { AnnouncementRepository } from './announcement.repository.js';
import { announcementsReceived } from './announcements.service.js';

const every = 1_000;

/**
 * Tells the author's open dashboard that its figures have moved, at most once a second however many people act. The hint
 * may be lost with the process: the figures themselves are rows, and a dashboard reads them afresh when it reconnects.
 */
@Injectable()
export class Movement implements OnModuleInit, OnModuleDestroy {
  private readonly moved = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly announcements: AnnouncementRepository,
    private readonly audiences: Audiences,
    private readonly streams: Streams,
    private readonly facts: Facts,
  ) {}

  onModuleInit(): void {
    this.facts.on(acknowledgementGiven, async ({ postId }) => this.mark([postId]));
    this.facts.on(announcementsReceived, async ({ postIds }) => this.mark(postIds));
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
  }

  private mark(postIds: string[]): void {
    this.db.afterCommit(() => {
      for (const id of postIds) this.moved.add(id);
      this.timer ??= setTimeout(() => void this.tell(), every);
    });
  }

  private async tell(): Promise<void> {
    this.timer = undefined;
    const ids = [...this.moved];
    this.moved.clear();
    try {
      await this.db.transaction(async () => {
        const authors = await this.announcements.authors(ids);
        const inboxes = await this.audiences.inboxes(authors.map(({ authorId }) => authorId));
        for (const { postId, authorId } of authors)
          this.streams.append(inboxes.get(authorId)!, 'dashboard.moved', { postId });
      });
    } catch (error) {
      log.warn({ error }, 'dashboards were not told');
    }
  }
}
