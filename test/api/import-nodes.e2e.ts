import { Database } from '@app/platform';
import { Imports } from '@app/transfer';
import pg from 'pg';
import { openCast, type Cast } from '../support/cast.js';
import { openHouse, type House } from '../support/house.js';

/** Held by whoever works on an import. */
const workLock = 7_270_130;
let one: House;
let other: House;
let cast: Cast;
let busy: pg.Client;
beforeAll(async () => {
  one = await openHouse();
  other = await openHouse({ DATABASE_URL: one.databaseUrl });
  cast = await openCast(one);
  busy = new pg.Client({ connectionString: one.databaseUrl });
  await busy.connect();
}, 60_000);
afterAll(async () => {
  await busy.end();
  cast.close();
  await other.close();
  await one.close();
});

/** Asks for the work while somebody else is at it; both nodes then wait for their turn. */
async function asked(request: () => Promise<unknown>): Promise<void> {
  await busy.query(`select pg_advisory_lock(${workLock})`);
  await request();
  const waiting = await Promise.all([one, other].map(({ app }) => app.get(Imports).resume()));
  await busy.query(`select pg_advisory_unlock(${workLock})`);
  await Promise.all(waiting.map(({ over }) => over));
}

test('what two nodes want to work on is worked on once', async () => {
  const db = one.app.get(Database);
  await db.run(`create table finishes (n serial, state text)`);
  await db.run(`create function note() returns trigger language plpgsql as
    $$ begin insert into finishes (state) values (new.state); return null; end $$`);
  await db.run(`create trigger finished after update on imports for each row
    when (new.finished_at is distinct from old.finished_at) execute function note()`);

  let id = '';
  await asked(async () => {
    const bytes = Buffer.from('Matricule;Prénom;Nom\n1;Léa;Sorel\n');
    id = (await cast.ada.api('POST /admin/imports', { file: { name: 'rh.csv', bytes } })).body.id;
  });
  const params = { id };
  await asked(() => cast.ada.api('POST /admin/imports/:id/application', { params, body: { skipRefused: false } }));
  await asked(() => cast.ada.api('DELETE /admin/imports/:id/application', { params }));

  expect((await cast.ada.api('GET /admin/imports/:id', { params })).body.state).toBe('undone');
  const finishes = await db.rows<{ state: string }>(`select state from finishes order by n`);
  expect(finishes.map(({ state }) => state)).toEqual(['checked', 'applied', 'undone']);
}, 60_000);
