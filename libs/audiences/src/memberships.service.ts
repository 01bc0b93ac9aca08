import { Database, everyone, Streams } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { AudiencesRepository } from './audiences.repository.js';
import { MembershipsRepository, type Change } from './memberships.repository.js';

/** Beyond this many differences everybody reads afresh instead of hearing of each. */
const toldOneByOne = 2_000;
/** So many people are compared in one statement, and moved in one transaction. */
const turnedAtOnce = 200;

/** Keeps who belongs where in step with what is true of people, in the transaction that makes it true. */
@Injectable()
export class Memberships {
  constructor(
    private readonly db: Database,
    private readonly streams: Streams,
    private readonly repository: MembershipsRepository,
    private readonly audiences: AudiencesRepository,
  ) {}

  /** Units, sites, projects or clients have come, moved or have a new name: so has the audience of each. */
  async name(kind: 'unit' | 'site' | 'project' | 'client', refIds: string[]): Promise<void> {
    await this.repository.createNamed(kind, refIds);
    if (kind === 'unit') await this.sync(await this.repository.peopleUnder(refIds));
  }

  /** Something about these people has changed: compares where they belong with where they are, and tells. */
  async sync(personIds: string[]): Promise<void> {
    const unique = [...new Set(personIds)];
    if (unique.length === 0) return;
    await this.db.transaction(async () => {
      await this.repository.lock(unique);
      await this.repository.createInboxes(unique);
      const changes = await this.repository.align(unique);
      if (changes.length === 0) return;
      await this.repository.resize(sizes(changes));
      if (changes.length > toldOneByOne) this.reset(changes.map(({ audienceId }) => audienceId));
      else await this.tell(changes);
    });
  }

  /**
   * After rows were written in bulk: gives every unit, site, project, client, group and person its audience and works out
   * all memberships and sizes in a few statements. `only` narrows it to some people. Nobody is told one by one: each
   * audience that changed has its stream reset, and so has everyone's.
   */
  async rebuild({ only }: { only?: string[] } = {}): Promise<void> {
    await this.db.transaction(async () => {
      await this.repository.lockAll();
      await this.repository.createMissing();
      const changed = await this.repository.alignMany(only ?? null);
      await this.repository.recount();
      if (changed.length > 0) this.reset(changed);
    });
  }

  /** Days have passed: assignments have begun and ended, people have left. What fails is tried again from the same day. */
  async turnTheDay(): Promise<void> {
    const { today, personIds } = await this.repository.dated();
    for (let i = 0; i < personIds.length; i += turnedAtOnce)
      await this.sync(await this.repository.strayed(personIds.slice(i, i + turnedAtOnce)));
    await this.repository.turned(today);
  }

  private reset(audienceIds: string[]): void {
    for (const audienceId of new Set([everyone, ...audienceIds])) this.streams.append(audienceId, 'stream.reset', {});
  }

  private async tell(changes: Change[]): Promise<void> {
    const people = [...new Set(changes.map(({ personId }) => personId))];
    const inboxes = new Map((await this.audiences.inboxes(people)).map(({ id, personId }) => [personId, id]));
    const heads = await this.streams.heads([...new Set(changes.map(({ audienceId }) => audienceId))]);
    for (const { audienceId, personId, joined } of changes) {
      const inbox = inboxes.get(personId)!;
      if (audienceId !== inbox)
        this.streams.append(audienceId, joined ? 'member.joined' : 'member.left', { audienceId, personId });
      // The position is a lower bound: whoever starts there misses nothing.
      if (joined) this.streams.append(inbox, 'audience.entered', { audienceId, seq: heads[audienceId]! });
      else this.streams.append(inbox, 'audience.left', { audienceId });
    }
  }
}

function sizes(changes: Change[]): Map<string, number> {
  const deltas = new Map<string, number>();
  for (const { audienceId, joined } of changes)
    deltas.set(audienceId, (deltas.get(audienceId) ?? 0) + (joined ? 1 : -1));
  return deltas;
}
