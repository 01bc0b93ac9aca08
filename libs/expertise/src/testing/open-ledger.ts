import { IdentityModule } from '@app/identity';
import { Clock, Database, Facts, PlatformModule, readConfig, type Actor, type Fact } from '@app/platform';
import { createTestDatabase } from '@app/platform/testing';
import type { ClaimInput, Role } from '@app/contract';
import { Test } from '@nestjs/testing';
import { ExpertiseModule, Ledger } from '../index.js';
import { LedgerBooks } from '../ledger.books.service.js';
import { LedgerRates } from '../ledger.rates.service.js';

/** A ledger on a database of its own, without HTTP, whose calendar the test turns. */
export interface TestLedger {
  db: Database;
  ledger: Ledger;
  books: LedgerBooks;
  rates: LedgerRates;
  /** Somebody of finance, who took part in nothing. */
  keeper: Actor;
  /** The day it is, `YYYY-MM-DD`. */
  setDay(day: string): void;
  unit(parentId?: string): Promise<string>;
  skill(label: string): Promise<string>;
  person(of?: { unitId?: string; managerId?: string; roles?: Role[] }): Promise<Actor>;
  manage(person: Actor, manager: Actor): Promise<void>;
  tell<T>(fact: Fact<T>, told: T): Promise<void>;
  close(): Promise<void>;
}

export async function openLedger(day: string): Promise<TestLedger> {
  const database = await createTestDatabase();
  const config = readConfig({
    PARVIS_MODE: 'test',
    DATABASE_URL: database.url,
    DATABASE_POOL: '8',
    CHECK_ANSWERS: 'true',
  });
  let now = day;
  const app = await Test.createTestingModule({
    imports: [PlatformModule.with(config, []), IdentityModule, ExpertiseModule],
  })
    .overrideProvider(Clock)
    .useValue({ now: () => new Date(`${now}T12:00:00Z`) })
    .compile();
  await app.init();
  const db = app.get(Database);
  const insert = async (sql: string, values: unknown[]): Promise<string> =>
    (await db.row<{ id: string }>(`${sql} returning id`, values))!.id;
  let number = 0;
  const person: TestLedger['person'] = async ({ unitId, managerId, roles } = {}) => {
    const personId = await insert(
      `insert into people (handle, given_name, family_name, display_name, unit_id, manager_id) values ($1, $1, $1, $1, $2, $3)`,
      [`person-${++number}`, unitId ?? null, managerId ?? null],
    );
    return { personId, roles: roles ?? ['employee'], sessionId: '1' };
  };
  return {
    db,
    ledger: app.get(Ledger),
    books: app.get(LedgerBooks),
    rates: app.get(LedgerRates),
    keeper: await person({ roles: ['finance'] }),
    setDay: (to) => void (now = to),
    async unit(parentId) {
      const id = await insert(`insert into units (name, parent_id) values ($1, $2)`, [
        `Unit ${++number}`,
        parentId ?? null,
      ]);
      await db.run(
        `insert into unit_lines select $1::bigint, $1::bigint union all select $1, above_id from unit_lines where unit_id = $2`,
        [id, parentId ?? null],
      );
      return id;
    },
    skill: (label) => insert(`insert into skills (label_fr) values ($1)`, [label]),
    person,
    async manage({ personId }, manager) {
      await db.run(`update people set manager_id = $2 where id = $1`, [personId, manager.personId]);
    },
    tell: (fact, told) => db.transaction(() => app.get(Facts).tell(fact, told)),
    async close() {
      await app.close();
      await database.drop();
    },
  };
}

/** A claim of somebody whom another helped; 1,000.00 of the house were quoted. */
export const aClaimOf = (requester: Actor, helper: Actor, quote: Partial<ClaimInput['quote']> = {}): ClaimInput => ({
  requesterId: requester.personId,
  helpers: [{ personId: helper.personId, hours: 2 }],
  skillIds: [],
  quote: { amount: 100_000, currency: 'EUR', supplier: 'Studio', category: null, document: 'D-1', ...quote },
});
