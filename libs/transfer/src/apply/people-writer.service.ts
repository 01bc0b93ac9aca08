import { limits } from '@app/contract';
import { Accounts } from '@app/identity';
import { freeHandles, handleBase, Photos } from '@app/people';
import { Database, Storage } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { readSmall, type Archive } from '../archive/archive.js';
import { problemCodeOf, type Report } from '../report.js';
import { ApplyRepository, type Turn } from './apply.repository.js';

/** What people need beyond their rows: handles, faces, and doors that close behind who has left. */
@Injectable()
export class PeopleWriter {
  constructor(
    private readonly repository: ApplyRepository,
    private readonly accounts: Accounts,
    private readonly photos: Photos,
    private readonly storage: Storage,
    private readonly db: Database,
  ) {}

  /** A handle for everybody who is new: the one asked for when it is free, else made of the name. */
  async giveHandles(turn: Turn): Promise<void> {
    const people = await this.repository.newPeople(turn);
    if (people.length === 0) return;
    const wishes = people.map(({ wish, ...p }) => wish ?? handleBase(p.givenName, p.familyName, p.email));
    const handles = freeHandles(wishes, await this.repository.handlesLike(wishes));
    await this.repository.giveHandles(people.map(({ n }, i) => ({ n, handle: handles[i]! })));
  }

  /** Where somebody's address changed, their local way in follows. */
  async followAddresses(turn: Turn): Promise<void> {
    const personIds = await this.repository.changedPeople(turn);
    if (personIds.length > 0) await this.accounts.followAddresses(personIds);
  }

  async takePhotos(turn: Turn, archive: Archive, report: Report): Promise<void> {
    for (const { id, path, file, line, old } of await this.repository.photos(turn)) {
      const bytes = await readSmall(archive, path, limits.photoBytes);
      if (!bytes) {
        report.add({ file, line, field: 'photo', code: 'file.too-large', value: path });
        continue;
      }
      try {
        await this.repository.setPhoto(id, await this.photos.store(bytes, { patient: true }));
        if (old) this.db.afterCommit(() => void this.storage.remove(old).catch(() => undefined));
      } catch (error) {
        report.add({ file, line, field: 'photo', code: problemCodeOf(error), value: path });
      }
    }
  }

  /**
   * Whoever has left by now: the account closes and every session ends; the last administrator stays. Whoever is back
   * gets the account back.
   */
  async closeAndReopen(turn: Turn, report: Report): Promise<void> {
    for (const personId of await this.repository.returned(turn)) await this.accounts.reinstate(null, personId);
    for (const { personId, file, line } of await this.repository.leavers(turn)) {
      try {
        await this.accounts.leave(null, [personId]);
      } catch (error) {
        report.add({ file, line, field: 'leftOn', code: problemCodeOf(error) });
      }
    }
  }
}
