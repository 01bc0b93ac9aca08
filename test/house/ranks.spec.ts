import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { plant, repository, runPackage } from './planted.js';

jest.setTimeout(180_000);

interface Report {
  summary: { error: number; violations: { rule: { name: string }; from: string }[] };
}

const cruise = async (files: Record<string, string>): Promise<Report> => {
  const planted = await plant(files, ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']);
  try {
    const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs', 'test'];
    const { stdout } = await runPackage('dependency-cruiser/bin/dependency-cruise.mjs', args, planted.folder);
    return JSON.parse(stdout) as Report;
  } finally {
    await planted.remove();
  }
};

const sound: Record<string, string> = {
  'libs/contract/src/index.ts': `import { z } from 'zod';\nexport const Post = z.object({});`,
  'libs/platform/src/index.ts': `export { read } from './database/read.js';`,
  'libs/platform/src/database/read.ts': `import pg from 'pg';\nimport { DataSource } from 'typeorm';\nexport const read = [pg, DataSource];`,
  'libs/platform/src/testing/index.ts': `import pg from 'pg';\nexport const makePost = () => pg;`,
  'libs/people/src/index.ts': `import { read } from '@app/platform';\nexport const people = read;`,
  'libs/wall/src/index.ts': `export { posts } from './post.repository.js';`,
  'libs/wall/src/post.repository.ts': `import { In } from 'typeorm';\nimport { people } from '@app/people';\nexport const posts = [In, people];`,
  'libs/wall/src/post.db.spec.ts': `import { makePost } from '../../platform/src/testing/index.js';\nimport { posts } from './post.repository.js';\nit('x', () => expect(makePost).toBe(posts));`,
  'libs/ideas/src/index.ts': `import { posts } from '@app/wall';\nimport { Post } from '@app/contract';\nexport const ideas = [posts, Post];`,
  'libs/search/src/index.ts': `import { ideas } from '@app/ideas';\nexport const search = ideas;`,
  'apps/api/src/main.ts': `import { search } from '@app/search';\nimport { migrations } from './migrations/index.js';\nexport default [search, migrations];`,
  'apps/api/src/migrations/index.ts': `import { type MigrationInterface } from 'typeorm';\nexport const migrations: MigrationInterface[] = [];`,
  'apps/cli/src/main.ts': `import { ideas } from '@app/ideas';\nexport default ideas;`,
  'apps/web/src/app/routes.ts': `import { board } from '../features/ideas/board.js';\nexport default board;`,
  'apps/web/src/features/ideas/board.ts': `import { Post } from '@app/contract';\nimport { feed } from '../wall/feed.js';\nimport { button } from '../../ui/button.js';\nexport const board = [Post, feed, button];`,
  'apps/web/src/features/wall/feed.ts': `export const feed = 1;`,
  'apps/web/src/ui/button.ts': `export const button = 1;`,
  'test/api/wall.e2e.ts': `import main from '../../apps/api/src/main.js';\nimport { posts } from '@app/wall';\nit('x', () => expect(main).toBe(posts));`,
};

/** Per planted file: its text, and the rule that must refuse it. */
const violations: Record<string, [text: string, rule: string]> = {
  'libs/people/src/upward.ts': [
    `import { posts } from '@app/wall';\nexport default posts;`,
    'libs: people may import only rows above',
  ],
  'libs/people/src/upward-type.ts': [
    `import type { posts } from '@app/wall';\nexport type Posts = typeof posts;`,
    'libs: people may import only rows above',
  ],
  'libs/decisions/src/index.ts': [
    `import { ideas } from '@app/ideas';\nexport default ideas;`,
    'libs: broadcast, feedback, decisions, ideas, documents, expertise, recognition may import only rows above',
  ],
  'libs/insights/src/index.ts': [
    `import { search } from '@app/search';\nexport default search;`,
    'libs: notifications, search, realtime, insights, transfer, moderation may import only rows above',
  ],
  'libs/ideas/src/past-index.ts': [
    `import { posts } from '../../wall/src/post.repository.js';\nexport default posts;`,
    'a lib is entered through its index',
  ],
  'test/api/past-index.e2e.ts': [
    `import { posts } from '../../libs/wall/src/post.repository.js';\nit('x', () => expect(posts));`,
    'a lib is entered through its index',
  ],
  'libs/search/src/of-app.ts': [
    `import main from '../../../apps/api/src/main.js';\nexport default main;`,
    'nobody imports an app',
  ],
  'apps/cli/src/of-app.ts': [
    `import main from '../../api/src/main.js';\nexport default main;`,
    'nobody imports an app',
  ],
  'apps/web/src/lib/server.ts': [
    `import type { posts } from '@app/wall';\nexport type Posts = typeof posts;`,
    'the web knows only the contract',
  ],
  'apps/web/src/features/wall/upward.ts': [
    `import { board } from '../ideas/board.js';\nexport default board;`,
    'apps/web/src/features: wall may import only rows above',
  ],
  'apps/web/src/features/wall/of-app.ts': [
    `import routes from '../../app/routes.js';\nexport default routes;`,
    'the web is built app over features over ui and lib',
  ],
  'apps/web/src/ui/of-feature.ts': [
    `import { feed } from '../features/wall/feed.js';\nexport default feed;`,
    'ui and lib of the web know no feature',
  ],
  'libs/contract/src/socket.ts': [
    `import { Server } from 'socket.io';\nexport default Server;`,
    'the contract depends on nothing but zod',
  ],
  'libs/wall/src/wall.service.ts': [`import { In } from 'typeorm';\nexport default In;`, 'SQL lives in repositories'],
  'apps/cli/src/sql.ts': [`import { In } from 'typeorm';\nexport default In;`, 'SQL lives in repositories'],
  'libs/wall/src/driver.repository.ts': [
    `import pg from 'pg';\nexport default pg;`,
    'only platform speaks to the database driver',
  ],
  'libs/wall/src/fake.ts': [
    `import { makePost } from '../../platform/src/testing/index.js';\nexport default makePost;`,
    'test code stays in tests',
  ],
  'libs/wall/src/fake-alias.ts': [
    `import { makePost } from '@app/platform/testing';\nexport default makePost;`,
    'test code stays in tests',
  ],
  'apps/api/src/development.ts': [
    `import { test } from 'fast-check';\nexport default test;`,
    'the server runs without development packages',
  ],
  'libs/gossip/src/index.ts': [`import { Post } from '@app/contract';\nexport default Post;`, 'every lib has a rank'],
  'libs/wall/src/nowhere.ts': [
    `import { x } from './elsewhere.js';\nexport default x;`,
    'every import leads somewhere',
  ],
  'libs/wall/src/circle-a.ts': [`import b from './circle-b.js';\nexport default [b];`, 'no cycles'],
};

describe('the ranks', () => {
  it('let a sound tree pass', async () => {
    const { summary } = await cruise(sound);
    expect(summary.violations).toEqual([]);
  });

  it('refuse every kind of violation, and nothing else', async () => {
    const planted = Object.fromEntries(Object.entries(violations).map(([path, [text]]) => [path, text]));
    const otherHalf = { 'libs/wall/src/circle-b.ts': `import a from './circle-a.js';\nexport default [a];` };
    const { summary } = await cruise({ ...sound, ...planted, ...otherHalf });
    const found = new Set(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`));

    const expected = Object.entries(violations).map(([path, [, rule]]) => `${path}: ${rule}`);
    expect(expected.filter((line) => !found.has(line))).toEqual([]);
    expect(summary.violations.filter(({ from }) => !(from in violations))).toEqual([]);
  });

  it('are tried by at least one violation each', () => {
    const load = createRequire(import.meta.url);
    const { forbidden } = load(join(repository, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };
    const tried = new Set(Object.values(violations).map(([, rule]) => rule));
    const untried = forbidden.map(({ name }) => name).filter((name) => !tried.has(name));
    // The rows are made by one function; a few of them stand for all.
    expect(untried.filter((name) => !name.endsWith('may import only rows above'))).toEqual([]);
  });

  it('know every lib', async () => {
    const libs = await readdir(join(repository, 'libs'));
    const config = createRequire(import.meta.url)(join(repository, '.dependency-cruiser.cjs')) as {
      forbidden: { name: string }[];
    };
    const ranked = config.forbidden.map(({ name }) => /^libs: (.*) may import/.exec(name)?.[1] ?? '').join(', ');
    expect(libs.filter((lib) => !ranked.split(', ').includes(lib))).toEqual([]);
  });
});
