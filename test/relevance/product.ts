import { createHash, randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { using } from '../bench/data.js';
import type { Bench, Running } from '../bench/house.js';
import { ask, type Asked } from '../bench/load.js';
import type { Kind, Pack } from './pack.js';

/** As deep as recall is measured. */
const depth = 100;
const firstPage = 20;
const database = 'relevance';

export interface Answered {
  /** Ids of the archive, best first. */
  ranking: string[];
  /** Until the first page was there. */
  milliseconds: number;
}

/** The product with the pack's company in it, asked by somebody of it whom no question is about. */
export class Product {
  private constructor(
    private readonly server: Running,
    private readonly cookie: string,
    private readonly kind: Kind,
    /** The archive's id of everything by its id here. */
    private readonly ids: Map<string, string>,
    private readonly candidates: Set<string> | undefined,
  ) {}

  /** Imports the archive into a fresh database, as an administrator would, and starts the server on it. */
  static async open(bench: Bench, pack: Pack, kind: Kind, also: string[] = []): Promise<Product> {
    const url = Object.assign(new URL(bench.postgres.url), { pathname: `/${database}` }).href;
    const drop = () => using(bench.postgres.url, (db) => db.query(`drop database if exists ${database} with (force)`));
    await drop();
    bench.atLast(() => drop().then(() => undefined));
    await using(bench.postgres.url, (db) => db.query(`create database ${database}`));
    const settings = { DATABASE_URL: url, DATA_FOLDER: bench.files, LOG_LEVEL: 'error' };
    const imports = [pack.archive, ...also].map((path) => ['import', path, '--skip-refused']);
    for (const command of [['migrate'], ...imports]) {
      const { code, said } = await bench.parvis(command, settings);
      if (code !== 0) throw new Error(`parvis ${command.join(' ')} failed:\n${said}`);
    }
    const judged = [...pack.grades.values()].flatMap((grades) => [...grades.keys()]);
    const token = randomBytes(32).toString('base64url');
    const ids = await using(url, async (db) => {
      await db.query(
        `with asking as (
           select p.id from people p join accounts a on a.person_id = p.id
           join audience_members m on m.person_id = p.id and m.audience_id = 1
           where not p.guest and p.left_on is null and a.roles = '{employee}' and not exists (
             select from import_keys k where k.kind = 'people' and k.local_id = p.id and k.source_id = any($1))
           order by p.id limit 1),
         active as (update accounts set state = 'active' where person_id in (select id from asking))
         insert into sessions (hash, person_id, provider, agent, address, expires_at)
         select $2, id, 'local', '', '', now() + interval '1 day' from asking`,
        [judged, createHash('sha256').update(token).digest()],
      );
      const kinds = kind === 'people' ? ['people'] : ['documents', 'posts'];
      const { rows } = await db.query<{ local_id: string; source_id: string }>(
        `select local_id, source_id from import_keys where kind = any($1)`,
        [kinds],
      );
      return new Map(rows.map((row) => [row.local_id, row.source_id]));
    });
    return new Product(await bench.product(url), `parvis=${token}`, kind, ids, pack.candidates);
  }

  async rank(text: string): Promise<Answered> {
    const start = performance.now();
    const found = await this.page(text, 0);
    const milliseconds = performance.now() - start;
    if (this.kind === 'people')
      for (let offset = firstPage; found.length === offset && offset < depth; offset += firstPage)
        found.push(...(await this.page(text, offset)));
    const ranking = found.map((id) => this.ids.get(id)).filter((id) => id !== undefined);
    return { ranking: ranking.filter((id) => !this.candidates || this.candidates.has(id)), milliseconds };
  }

  private async page(text: string, offset: number): Promise<string[]> {
    if (this.kind === 'documents') {
      const { posts } = await this.get<{ posts: { id: string }[] }>(
        `/api/search?q=${encodeURIComponent(text.slice(0, 100))}&most=${firstPage}`,
      );
      return posts.map(({ id }) => id);
    }
    const { items } = await this.get<{ items: { person: { id: string } }[] }>(
      `/api/expertise?q=${encodeURIComponent(text)}&offset=${offset}`,
    );
    return items.map(({ person }) => person.id);
  }

  private get<T>(path: string): Promise<T> {
    return ask<T>(this.server.url, { path, cookie: this.cookie } satisfies Asked);
  }
}
