import { Database, everyone } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Archive } from '../archive/archive.js';
import type { Report } from '../report.js';
import { ApplyRepository, type Turn } from './apply.repository.js';
import { Derived } from './derived.service.js';
import { PeopleWriter } from './people-writer.service.js';
import { sqlOf, steps, type OnceAction, type Step } from './steps.js';
import { WallWriter } from './wall-writer.service.js';

const recounted = 1_000;

/** How far an import has come: kept in the same transaction as what it wrote. */
export interface Cursor {
  step: number;
  after: number;
}
export interface Application {
  importId: string;
  source: string;
  /** Absent for a CSV file, which carries no pictures. */
  archive: Archive | undefined;
  report: Report;
  cursor: Cursor;
  done: number;
  begins(step: string): void;
  /** Called inside the transaction of every turn. */
  keep(cursor: Cursor, done: number, step: string): Promise<void>;
  stopped(): boolean;
}

/**
 * Turns staged records into rows, in short transactions. Killed anywhere, it goes on from the last turn that committed
 * and ends the same; nobody is notified, and clients read afresh at the end.
 */
@Injectable()
export class Apply {
  constructor(
    private readonly db: Database,
    private readonly repository: ApplyRepository,
    private readonly people: PeopleWriter,
    private readonly wall: WallWriter,
    private readonly derived: Derived,
  ) {}

  /** False when it was asked to stop before the end. */
  async run(application: Application): Promise<boolean> {
    for (let { step, after } = application.cursor; step < steps.length; step++, after = 0) {
      const now = steps[step]!;
      application.begins('once' in now ? now.once : now.kind);
      if ('once' in now) {
        if (application.stopped()) return false;
        if (now.once === 'recount') await this.recount(application);
        await this.turn(application, { step: step + 1, after: 0 }, now.once, () => this.once(now.once, application));
        continue;
      }
      for (let upto = await this.end(now, after); upto !== undefined; after = upto, upto = await this.end(now, after)) {
        if (application.stopped()) return false;
        const turn: Turn = { kind: now.kind, after, upto, source: application.source, importId: application.importId };
        await this.turn(application, { step, after: upto }, now.kind, () => this.part(now, turn, application));
      }
    }
    return true;
  }

  private end(step: Extract<Step, { kind: unknown }>, after: number): Promise<number | undefined> {
    return this.repository.end(step, after);
  }

  private async turn(
    application: Application,
    cursor: Cursor,
    name: string,
    work: () => Promise<number>,
  ): Promise<void> {
    const { report } = application;
    const mark = report.mark();
    application.done += await this.db.transaction(async () => {
      // A turn that collides is done again, and counted once.
      report.back(mark);
      await this.repository.takeTime();
      const done = await work();
      await application.keep(cursor, application.done + done, name);
      return done;
    });
  }

  /** Answers how many records are done with it. */
  private async part(
    step: Extract<Step, { kind: unknown }>,
    turn: Turn,
    { archive, report }: Application,
  ): Promise<number> {
    if ('each' in step) {
      if (step.each === 'photos' && archive) await this.people.takePhotos(turn, archive, report);
      if (step.each === 'leavers') await this.people.closeAndReopen(turn, report);
      if (step.each === 'images' && archive) await this.wall.images(turn, archive, report);
      if (step.each === 'answers') await this.wall.answers(turn);
      return 0;
    }
    const sql = sqlOf[turn.kind];
    if (step.part === 'link') {
      await this.repository.write(turn, sql.link ?? []);
      return 0;
    }
    await this.repository.classify(turn);
    if (turn.kind === 'people') await this.people.giveHandles(turn);
    await this.repository.write(turn, sql.write);
    await this.wall.write(turn);
    if (turn.kind === 'people') await this.people.followAddresses(turn);
    const acted = await this.repository.remember(turn);
    const count = report.count(turn.kind);
    count.created += acted.created;
    count.updated += acted.updated;
    count.unchanged += acted.unchanged;
    return acted.created + acted.updated + acted.unchanged;
  }

  /** In transactions of their own: nobody who reacts meanwhile waits for more than one of them. */
  private async recount({ report }: Application): Promise<void> {
    if (!wroteIn(report, 'posts', 'comments', 'reactions')) return;
    const touched = await this.db.transaction(async () => {
      await this.repository.takeTime();
      await this.repository.analyze(['posts', 'comments', 'post_reactions', 'comment_reactions', 'mentions']);
      return this.wall.touchedPosts();
    });
    for (let i = 0; i < touched.length; i += recounted)
      await this.db.transaction(async () => {
        await this.repository.takeTime();
        await this.wall.recount(touched.slice(i, i + recounted));
      });
  }

  private async once(action: OnceAction, { report }: Application): Promise<number> {
    const wrote = (...kinds: string[]) => wroteIn(report, ...kinds);
    const belonging = wrote('sites', 'units', 'people', 'clients', 'projects', 'assignments', 'groups', 'memberships');
    if (action === 'lines' && wrote('units')) await this.derived.units();
    // Who may read what has to be right before there is anything to read.
    if (action === 'audiences' && belonging) {
      await this.repository.analyze([
        'units',
        'unit_lines',
        'people',
        'accounts',
        'projects',
        'assignments',
        'group_members',
      ]);
      await this.derived.memberships();
      await this.repository.analyze(['audiences', 'audience_members']);
    }
    if (action === 'finish') {
      if (belonging || wrote('skills', 'person-skills', 'posts', 'comments')) await this.derived.knowledge();
      const audiences = new Set(await this.wall.touchedAudiences());
      if (belonging || audiences.size > 0) audiences.add(everyone);
      this.derived.reset(audiences);
    }
    return 0;
  }
}

const wroteIn = ({ counts }: Report, ...kinds: string[]): boolean =>
  kinds.some((kind) => (counts[kind]?.created ?? 0) + (counts[kind]?.updated ?? 0) > 0);
