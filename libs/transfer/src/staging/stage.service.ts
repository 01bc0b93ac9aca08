import { Injectable } from '@nestjs/common';
import type { ImportProblemCode } from '@app/contract';
import { kinds, type Kind, type Sound } from '../records/kinds.js';
import type { Report } from '../report.js';
import { circlesIn } from './circles.js';
import { lines, references } from './references.js';
import { StagingRepository, type Found } from './staging.repository.js';

const batch = 2_000;

/** Brings the records of an import together and asks what no record can tell of itself. */
@Injectable()
export class Stage {
  constructor(private readonly repository: StagingRepository) {}

  /** Stages what is read, in its order: read again, every record has the same number. */
  async fill(records: AsyncIterable<Sound>, moved: (read: number) => Promise<void>): Promise<number> {
    await this.repository.clear();
    let waiting: (Sound & { n: number })[] = [];
    let n = 0;
    for await (const record of records) {
      waiting.push({ ...record, n: ++n });
      if (waiting.length < batch) continue;
      await this.repository.add(waiting);
      waiting = [];
      await moved(n);
    }
    if (waiting.length > 0) await this.repository.add(waiting);
    await this.repository.analyze();
    return n;
  }

  /** Everything between the records, told record by record: names used twice, names of nothing, circles, conflicts. */
  async examine(source: string, report: Report): Promise<void> {
    const tell: Tell = (code, field, { count, first }) => {
      for (const problem of first) report.add({ ...problem, code, field });
      report.problemCount += count - first.length;
      return count;
    };
    tell('record.repeated', 'id', await this.repository.refuseRepeated());
    tell('email.taken', 'email', await this.repository.refuseTakenEmails(source));
    for (const kind of ['clients', 'groups'] as const)
      tell('name.taken', 'name', await this.repository.refuseTakenNames(kind, source));
    tell('group.opened-wider', 'access', await this.repository.refuseOpenedGroups(source));
    tell('post.moved', 'audience', await this.repository.refuseMovedPosts(source));
    for (const kind of kinds) await this.examineReferences(kind, source, tell);
    tell('reference.left-empty', 'participants', await this.repository.dropUnknownParticipants(source));
    tell('reference.elsewhere', 'parentId', await this.repository.refuseStrayAnswers());
    await this.examineReferences('comments', source, tell);
    await this.examineReferences('reactions', source, tell);
    for (const line of lines) {
      const circular = circlesIn(await this.repository.parents(line, source));
      if (circular.size === 0) continue;
      tell('reference.circle', line.field, await this.repository.emptyField(line.kind, line.field, [...circular]));
    }
  }

  private async examineReferences(kind: Kind, source: string, tell: Tell): Promise<void> {
    for (const reference of references[kind]) {
      if (reference.optional) {
        const found = await this.repository.emptyDangling(kind, source, reference);
        tell('reference.left-empty', reference.field, found);
        continue;
      }
      // What names a refused record of its own kind goes with it.
      do {
        const found = await this.repository.refuseDangling(kind, source, reference);
        if (tell('reference.dangling', reference.field, found) === 0) break;
      } while (reference.to === kind);
    }
  }
}

type Tell = (code: ImportProblemCode, field: string | null, found: Found) => number;
