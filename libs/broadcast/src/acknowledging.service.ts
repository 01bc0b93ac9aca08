import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { AnnouncementPart } from '@app/contract';
import { Audiences } from '@app/audiences';
import { AppError, Database, Fact, Facts, notHere, Streams, Written, type Actor } from '@app/platform';
import { Batch, Posts } from '@app/wall';
import {
  AnnouncementRepository,
  type Acknowledgement,
  type LockedAnnouncement,
  type Standing,
} from './announcement.repository.js';

/** Somebody has said “I have read version v”. */
export const acknowledgementGiven = new Fact<Acknowledgement>('acknowledgement.given');

const pairOf = ({ postId, personId }: Pick<Standing, 'postId' | 'personId'>): string => `${postId} ${personId}`;

type Confirmed = Written<AnnouncementPart>;

/**
 * “I have read version v.” What many say at the same moment is written together, and each of them hears only after the
 * commit: all the same answer, written once. An older version is refused, so that nobody signs unseen text: the version is
 * that of the locked announcement, which an edit has to wait for.
 */
@Injectable()
export class Acknowledging implements OnModuleDestroy {
  private readonly batch = new Batch<Acknowledgement, Confirmed>((given) => this.write(given));

  constructor(
    private readonly db: Database,
    private readonly repository: AnnouncementRepository,
    private readonly posts: Posts,
    private readonly audiences: Audiences,
    private readonly streams: Streams,
    private readonly facts: Facts,
  ) {}

  acknowledge(me: Actor, postId: string, version: number): Promise<Confirmed> {
    return this.batch.add({ postId, personId: me.personId, version });
  }

  onModuleDestroy(): Promise<void> {
    return this.batch.drain();
  }

  private write(given: Acknowledgement[]): Promise<(Confirmed | Error)[]> {
    return this.db.transaction(async () => {
      const announcements = await this.repository.lock([...new Set(given.map(({ postId }) => postId))]);
      const known = given.filter(({ postId }) => announcements.has(postId));
      const standings = new Map(
        (
          await this.repository.standings(
            known.map(({ postId }) => postId),
            known.map(({ personId }) => personId),
          )
        ).map((standing) => [pairOf(standing), standing]),
      );
      const fresh = new Map<string, Acknowledgement>();
      const refusals = given.map((one) => {
        const standing = standings.get(pairOf(one));
        if (!standing) return notHere();
        if (one.version !== announcements.get(one.postId)!.version) return new AppError('announcement.version-old');
        if (one.version !== standing.acknowledgedVersion) fresh.set(pairOf(one), one);
        return undefined;
      });
      const moved = await this.keep([...fresh.values()], standings);
      const confirmed = new Map([...announcements].map(([id, one]) => [id, confirm(one, moved.get(id) ?? 0)]));
      return given.map(({ postId }, i) => refusals[i] ?? confirmed.get(postId)!);
    });
  }

  /** By how much each counter moved. */
  private async keep(fresh: Acknowledgement[], standings: Map<string, Standing>): Promise<Map<string, number>> {
    const moved = new Map<string, number>();
    if (fresh.length === 0) return moved;
    for (const one of fresh)
      if (standings.get(pairOf(one))!.counts) moved.set(one.postId, (moved.get(one.postId) ?? 0) + 1);
    await this.repository.acknowledge(fresh, moved);

    const inboxes = await this.audiences.inboxes(fresh.map(({ personId }) => personId));
    for (const { postId, personId, version } of fresh)
      this.streams.append(inboxes.get(personId)!, 'acknowledgement.given', { postId, version });
    for (const one of fresh) await this.facts.tell(acknowledgementGiven, one);
    await this.posts.countsMoved(...moved.keys());
    return moved;
  }
}

/** The announcement as everybody has it who has just acknowledged it. */
function confirm({ version, part }: LockedAnnouncement, moved: number): Confirmed {
  const acknowledged = part.acknowledged === null ? null : part.acknowledged + moved;
  return new Written(
    JSON.stringify({ ...part, acknowledged, acknowledgedVersion: version } satisfies AnnouncementPart),
  );
}
