import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '@app/platform';
import { createTestDatabase } from '@app/platform/testing';
import pg from 'pg';
import { startNginx } from '../../../apps/cli/src/cluster/nginx.js';
import { createServer } from '../../../apps/api/src/server.js';
import { freePort } from '../../../apps/cli/src/launch/server.js';
import { as } from '../../support/as.js';
import { openCast, type Cast } from '../../support/cast.js';
import { migrateWithServer, openFolder, Postgres, Redis, ServerNode } from './processes.js';

const rules = resolve(import.meta.dirname, '../../../docker/nginx.conf');

const metricsToken = 'figures-of-a-run-and-of-nothing-else';

export interface Setup {
  /** How many nodes; from two on they stand behind nginx. */
  nodes?: number;
  redis?: boolean;
  /** A PostgreSQL of its own, with these settings over those that people run. */
  postgres?: Record<string, string> | undefined;
  /** Settings of every node. */
  env?: Record<string, string>;
  /** Words for the Node of the n-th node. */
  execArgv?: (n: number) => string[];
}

type Closer = () => Promise<unknown> | void;

/** Everything of a run: real processes and the people in them. */
export class World {
  readonly nodes: ServerNode[] = [];
  postgres: Postgres | undefined;
  redis: Redis | undefined;
  cast: Cast;
  folder: string;
  /** The address that people know. */
  url: string;
  databaseUrl: string;
  /** A closed group of Alice, Bob, Carol, Eve and Mona. */
  group: { id: string; audienceId: string };
  private readonly closers: Closer[] = [];

  static async open(setup: Setup = {}): Promise<World> {
    const world = new World();
    try {
      await world.build(setup);
    } catch (error) {
      await world.close();
      throw error;
    }
    return world;
  }

  get node(): ServerNode {
    return this.nodes[0]!;
  }

  async sql<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query(text, values)).rows as T[];
    } finally {
      await client.end();
    }
  }

  /** A figure of a node, from its own metrics. */
  async figure(node: ServerNode, name: string): Promise<number> {
    const answer = await fetch(`${node.url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await answer.text())?.[1]);
  }

  /** Writes so many events into a stream at once, as a crowd would; each carries so many bytes. */
  async flood(audienceId: string, events: number, bytes: number): Promise<void> {
    await this.sql(
      `with moved as (
         insert into streams as s (audience_id, seq) values ($1, $2)
         on conflict (audience_id) do update set seq = s.seq + excluded.seq returning seq),
       written as (
         insert into events (audience_id, seq, name, payload)
         select $1, seq - $2 + i, 'draft.changed', jsonb_build_object('key', repeat('x', $3), 'gone', false)
         from moved, generate_series(1, $2::int) i returning seq)
       select pg_notify('parvis_streams', $1 || ':' || max(seq)) from written`,
      [audienceId, events, bytes],
    );
  }

  /** Until PostgreSQL answers again. */
  async back(): Promise<void> {
    for (const end = Date.now() + 60_000; ; await wait(100)) {
      const answers = await this.sql('select 1').catch(() => undefined);
      if (answers) return;
      if (Date.now() > end) throw new Error('PostgreSQL did not come back');
    }
  }

  /** What is opened later is closed earlier. */
  closing(closer: Closer): void {
    this.closers.push(closer);
  }

  async close(): Promise<void> {
    for (const close of this.closers.splice(0).reverse()) await close();
  }

  private async build(setup: Setup): Promise<void> {
    const folder = await openFolder();
    this.folder = folder.path;
    this.closing(() => folder.remove());
    await this.openDatabase(setup.postgres);
    await this.openPeople();
    if (setup.redis) await this.openRedis();
    await this.openNodes(setup);
    this.group = await this.openGroup();
  }

  private async openDatabase(settings: Record<string, string> | undefined): Promise<void> {
    if (settings) {
      this.postgres = new Postgres(this.folder, { shared_buffers: '64MB', ...settings });
      await this.postgres.start();
      this.closing(() => this.postgres!.stop());
      this.databaseUrl = this.postgres.url;
      await migrateWithServer(this.databaseUrl);
    } else {
      const database = await createTestDatabase();
      this.closing(() => database.drop());
      this.databaseUrl = database.url;
    }
  }

  /** The people come in through the product's own doors, in a server that closes again before anything is tried. */
  private async openPeople(): Promise<void> {
    const config = readConfig({ DATABASE_URL: this.databaseUrl, DATA_FOLDER: this.folder, LOG_LEVEL: 'silent' });
    const app = await createServer(config);
    try {
      await app.init();
      this.cast = await openCast({ app, url: '', databaseUrl: this.databaseUrl, close: () => app.close() });
    } finally {
      await app.close();
    }
  }

  private async openRedis(): Promise<void> {
    this.redis = new Redis(await freePort());
    this.closing(() => this.redis!.end('SIGKILL'));
    await this.redis.start();
  }

  private async openNodes({ nodes = 1, env, execArgv }: Setup): Promise<void> {
    for (let n = 0; n < nodes; n++) {
      const settings = {
        DATABASE_URL: this.databaseUrl,
        DATABASE_POOL: '6',
        DATA_FOLDER: this.folder,
        LOG_LEVEL: 'info',
        RATE_FACTOR: '1000',
        METRICS_TOKEN: metricsToken,
        ...(this.redis ? { REDIS_URL: this.redis.url } : {}),
        ...(nodes > 1 ? { TRUST_PROXY: '127.0.0.1' } : {}),
        ...env,
      };
      this.nodes.push(new ServerNode(await freePort(), settings, execArgv?.(n)));
    }
    this.closing(() => Promise.all(this.nodes.map((node) => node.end('SIGKILL'))));
    await Promise.all(this.nodes.map((node) => node.start()));
    this.url = nodes > 1 ? await this.openNginx() : this.node.url;
    for (const player of this.players) player.api = as({ url: this.url }, player.cookie);
  }

  private async openNginx(): Promise<string> {
    const port = await freePort();
    const nodes = this.nodes.map((node) => node.port);
    const folder = join(this.folder, 'nginx');
    await startNginx({ rules, folder, host: '127.0.0.1', port, nodes }, { add: (closer) => this.closing(closer) });
    return `http://127.0.0.1:${port}`;
  }

  private async openGroup(): Promise<World['group']> {
    const { alice, bob, carol, eve, mona } = this.cast;
    const body = { name: `Run ${randomBytes(3).toString('hex')}`, description: '', access: 'closed' as const };
    const { id, audienceId } = (await alice.api('POST /groups', { body })).body;
    for (const { id: personId } of [bob, carol, eve, mona])
      await alice.api('PUT /groups/:id/members/:personId', { params: { id, personId }, body: { role: 'member' } });
    return { id, audienceId };
  }

  private get players() {
    const { units: _u, sites: _s, nobody: _n, join: _j, close: _c, ...players } = this.cast;
    return Object.values(players);
  }
}
