import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Memberships } from '@app/audiences';
import { Evidence } from '@app/expertise';
import { migrate, migrateJobs, readConfig } from '@app/platform';
import pg from 'pg';
import { migrations } from '../../apps/api/src/migrations/index.js';
import { createServer } from '../../apps/api/src/server.js';
import type { Size } from './figures.js';
import { skills } from './words.js';

export interface Company {
  people: number;
  posts: number;
  /** Another seed, another company of the same shape. */
  seed: number;
}
export const sizes: Record<Size, Company> = {
  XS: { people: 800, posts: 8_000, seed: 1 },
  S: { people: 4_000, posts: 100_000, seed: 1 },
  M: { people: 40_000, posts: 1_000_000, seed: 1 },
  L: { people: 100_000, posts: 5_000_000, seed: 1 },
};
const postsAtOnce = 10_000;

/** The cookie of a person of the benchmark: everybody is signed in. */
export const cookieOf = (personId: number): string =>
  `parvis=${createHash('sha256').update(`bench ${personId}`).digest('base64url')}`;
/** One in fifty is a guest: half of them read three quiet groups only, half three rare ones. */
export const guestsOf = (people: number): number => Math.floor(people / 50);
export const staffOf = (people: number): number => people - guestsOf(people);
/** Of all groups, the last five were quiet for a year and a half; the twenty before hardly anybody writes in. */
const groupsOf = (people: number): number => Math.max(60, Math.floor(people / 90));

type Say = (line: string) => void;

/** This company, as the product would have written it; made once, and kept until what makes it changes. */
export async function openData(server: string, folder: string, company: Company, say: Say): Promise<string> {
  const { people, posts, seed } = company;
  const name = `bench_${people}_${posts}_${seed}`;
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const key = await keyOfData();
  await using(server, async (db) => {
    const { rows } = await db.query(
      `select shobj_description(oid, 'pg_database') as key from pg_database where datname = $1`,
      [name],
    );
    if (rows[0]?.key === key) return;
    await db.query(`drop database if exists ${name} with (force)`);
    await db.query(`create database ${name}`);
    await fill(url, folder, company, say);
    await db.query(`comment on database ${name} is '${key}'`);
  });
  await using(url, (db) => db.query(`update sessions set last_seen_at = now(), expires_at = now() + interval '1 day'`));
  return url;
}

export async function using<T>(url: string, work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    return await work(db);
  } finally {
    await db.end();
  }
}

async function keyOfData(): Promise<string> {
  const hash = createHash('sha256').update(migrations.map(String).join());
  for (const file of ['data.js', 'words.js']) hash.update(await readFile(join(import.meta.dirname, file)));
  return hash.digest('hex');
}

async function fill(url: string, folder: string, { people, posts, seed }: Company, say: Say): Promise<void> {
  await migrate(url, migrations);
  await migrateJobs(url);
  const app = await createServer(readConfig({ DATABASE_URL: url, DATA_FOLDER: folder, LOG_LEVEL: 'error' }));
  try {
    await app.init();
    await using(url, async (db) => {
      await db.query('set synchronous_commit = off');
      say(`${people.toLocaleString()} people`);
      await db.query(words(seed));
      for (const sql of organisation(people)) await db.query(sql);
      await db.query(`delete from skills`);
      await db.query(`alter table skills alter id restart`);
      await db.query(`insert into skills (label_fr, label_en) select * from unnest($1::text[], $2::text[])`, [
        skills.map(({ fr }) => fr),
        skills.map(({ en }) => en),
      ]);
      for (const sql of knowledge) await db.query(sql);
      await app.get(Memberships).rebuild();
      await db.query(targets(people));
      await withoutIndexes(db, async () => {
        for (let from = 1; from <= posts; from += postsAtOnce) {
          if (from % 100_000 === 1) say(`${(from - 1).toLocaleString()} of ${posts.toLocaleString()} posts`);
          await db.query(writing(from, Math.min(posts, from + postsAtOnce - 1), people, posts));
        }
      });
      for (const sql of announcements(people)) await db.query(sql);
      say('what everybody knows');
      await app.get(Evidence).rebuild();
      await db.query('vacuum analyze');
    });
  } finally {
    await app.close();
  }
}

/** What the posts refer to is there: nothing is looked up, and their indexes are built once, at their end. */
async function withoutIndexes(db: pg.Client, write: () => Promise<void>): Promise<void> {
  const { rows } = await db.query<{ name: string; definition: string }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid in ('posts'::regclass, 'comments'::regclass, 'post_reactions'::regclass) and not indisunique`);
  for (const { name } of rows) await db.query(`drop index ${name}`);
  await db.query(`set session_replication_role = replica`);
  await write();
  await db.query(`reset session_replication_role`);
  await db.query(`set maintenance_work_mem = '512MB'`);
  for (const { definition } of rows) await db.query(definition);
}

/** A number from 0 to 1 that depends on its arguments alone: the same company whenever it is made. */
const words = (seed: number): string => `
  create schema bench;
  create function bench.roll(i bigint, salt int) returns float8 language sql immutable
    return (hashint8extended(i, salt + ${seed - 1} * 1000) & 1073741823)::float8 / 1073741824;
  create table bench.sentences as
  select s as n, string_agg(word, ' ' order by k) || '.' as text from generate_series(1, 4000) s
  cross join lateral generate_series(1, 6 + (8 * bench.roll(s, 1))::int) k
  cross join lateral (select floor(exp(bench.roll(s * 100 + k, 2) * ln(8000)))::int as w) z
  cross join lateral (
    select y[1 + w % 20] || y[1 + w / 20 % 20] || y[1 + w / 400 % 20] as word
    from (values (string_to_array('ba cle dor fi gan hu jo kel lam mé nu por qui ra sol ta vin zé bru cha', ' '))) v (y)) x
  group by s;
  create unique index on bench.sentences (n);`;

const organisation = (people: number): string[] => {
  const sites = Math.max(4, Math.floor(people / 700));
  const units = 9 + Math.floor(people / 50);
  const groups = groupsOf(people);
  const staff = staffOf(people);
  const usual = groups - 25;
  return [
    `insert into units (parent_id, name)
     select case when i = 1 then null when i < 10 then 1 else 2 + i % 8 end, 'Unit ' || i from generate_series(1, ${units}) i`,
    `insert into unit_lines with recursive line (unit_id, above_id) as (
       select id, id from units union all
       select l.unit_id, u.parent_id from line l join units u on u.id = l.above_id where u.parent_id is not null)
     select * from line`,
    `insert into sites (name, city, country, timezone)
     select 'Site ' || i, 'City ' || i, 'FR', 'Europe/Paris' from generate_series(1, ${sites}) i`,
    `insert into people (handle, given_name, family_name, display_name, email, title, unit_id, site_id, languages, bio, guest)
     select 'p' || i, g, f, g || ' ' || f, 'p' || i || '@bench.test', t, case when i <= ${staff} then 10 + floor(bench.roll(i, 3) * ${units - 9}) end,
       case when i <= ${staff} then 1 + floor(bench.roll(i, 4) ^ 2 * ${sites}) end, array['fr'], b.text, i > ${staff}
     from generate_series(1, ${people}) i
     cross join lateral (select
       (array['Anaïs','Bruno','Chloé','David','Élise','Farid','Gaëlle','Hugo','Inès','Jules'])[1 + i % 10] as g,
       (array['Lefèvre','Moreau','Nguyen','Okafor','Petit','Rossi','Schmidt','Traoré'])[1 + i / 10 % 8] || ' ' || i as f,
       (array['Engineer','Cheffe de projet','Technicien','Consultante','Buyer','Juriste'])[1 + i % 6] as t) x
     join bench.sentences b on b.n = 1 + i % 4000`,
    `insert into accounts (person_id, roles)
     select i, case when i = 1 then array['employee','executive'] when i > ${staff} then array['guest'] else array['employee'] end
     from generate_series(1, ${people}) i`,
    `insert into sessions (hash, person_id, provider, agent, address, expires_at)
     select sha256(translate(rtrim(encode(sha256(('bench ' || i)::bytea), 'base64'), '='), '+/', '-_')::bytea), i, 'local', '', '', now()
     from generate_series(1, ${people}) i`,
    `insert into groups (slug, name, access, created_by)
     select 'group-' || i, 'Group ' || i, (array['closed','open','closed','closed','open','secret'])[1 + i % 6], 1
     from generate_series(1, ${groups}) i`,
    `insert into group_members (group_id, person_id, role)
     select i, 1 + (i * 7) % ${staff}, 'owner' from generate_series(1, ${groups}) i`,
    // Half the people are in three to seven groups, one in a hundred in fifty.
    `insert into group_members (group_id, person_id, role)
     select 1 + floor(${usual} * bench.roll(i * 1000 + k, 6) ^ 1.7), i, 'member' from generate_series(1, ${staff}) i
     cross join lateral generate_series(1, least(${usual}, 4.2 / greatest(bench.roll(i, 5), 0.0001) ^ 0.53 - 2)::int) k
     on conflict do nothing`,
    `insert into group_members (group_id, person_id, role)
     select case when i % 2 = 0 then ${groups - 4} + (i + k) % 5 else ${groups - 24} + (i + k) % 20 end, i, 'member'
     from generate_series(${staff + 1}, ${people}) i, generate_series(1, 3) k on conflict do nothing`,
  ];
};

/** What a person knows follows from their number, and so does what they write about. */
const skillOf = (person: string, n: string): string => `(1 + (${person} * 7 + (${n}) * 31) % ${skills.length})`;
const knowledge = [
  `insert into person_skills (person_id, skill_id, level, years)
   select p.id, ${skillOf('p.id', 'k')}, 1 + floor(4 * bench.roll(p.id * 10 + k, 8))::int, 3
   from people p cross join lateral generate_series(0, floor(bench.roll(p.id, 7) ^ 2 * 7)::int) k where not p.guest`,
  `insert into endorsements (person_id, skill_id, endorser_id)
   select s.person_id, s.skill_id, 1 + s.person_id % 50 from person_skills s
   where bench.roll(s.person_id * 1000 + s.skill_id, 9) < 0.3 and s.person_id <> 1 + s.person_id % 50`,
];

/** Where posts go: everyone, sites, the smaller units, groups; with the members of each. */
const targets = (people: number): string => `
  create table bench.targets as
  select a.kind, case a.kind when 'unit' then a.ref_id - 9 else a.ref_id end as n, a.id as audience_id,
    array(select person_id::int from audience_members m where m.audience_id = a.id order by 1) as members
  from audiences a where a.kind in ('site', 'group') or a.kind = 'unit' and a.ref_id >= 10
  union all
  select 'everyone', 1, 1, array(select generate_series(1, least(2000, ${staffOf(people)})));
  delete from bench.targets where cardinality(members) = 0;
  create unique index on bench.targets (kind, n);`;

/** Three in a hundred posts go to everyone, seventeen to sites and units, the others to groups by Zipf's law. */
const writing = (from: number, to: number, people: number, posts: number): string => {
  const groups = groupsOf(people);
  const member = (i: string, salt: number) =>
    `t.members[1 + floor(cardinality(t.members) * bench.roll(${i}, ${salt}))::int]`;
  return `
  with placed as materialized (
    select i, case when r < 0.03 then 'everyone' when r < 0.12 then 'site' when r < 0.2 then 'unit' else 'group' end as kind,
      case when r < 0.03 then 1
           when r < 0.12 then 1 + floor(bench.roll(i, 11) ^ 2 * ${Math.max(4, Math.floor(people / 700))})
           when r < 0.2 then 1 + floor(bench.roll(i, 11) * ${Math.floor(people / 50)})
           when i < ${posts} / 4 and r > 0.99 then ${groups - 4} + floor(bench.roll(i, 11) * 5)
           else floor(exp(bench.roll(i, 11) * ln(${groups - 4}))) end as n
    from (select i::bigint, bench.roll(i, 10) as r from generate_series(${from}, ${to}) i) x),
  told as materialized (
    select p.i, t.audience_id, t.members, a.author, time_id(a.at) as id, a.at,
      array(select distinct ${member('p.i * 20 + k', 13)} from generate_series(1, floor(9 * bench.roll(p.i, 14) ^ 3)::int) k) as reactors,
      array(select ${member('p.i * 20 + k', 15)} from generate_series(1, floor(4 * bench.roll(p.i, 16) ^ 3)::int) k) as commenters
    from placed p join bench.targets t on t.kind = p.kind and t.n = p.n
    cross join lateral (select ${member('p.i', 12)} as author,
      now() - interval '730 days' * (1 - p.i::float8 / ${posts + 1}) as at) a
    order by p.i),
  published as (
    insert into posts (id, kind, author_id, audience_id, body, language, created_at, comment_count, reaction_counts)
    select t.id, case when t.i % 25 = 0 then 'question' else 'update' end, t.author, t.audience_id,
      case t.i % 4 when 0 then 'Retour sur : ' || s.label_fr || '. ' when 1 then 'Notes on ' || s.label_en || '. ' else '' end || b.body,
      'fr', t.at, cardinality(t.commenters),
      case cardinality(t.reactors) when 0 then '{}' else jsonb_build_object('👍', cardinality(t.reactors)) end
    from told t
    join skills s on s.id = ${skillOf('t.author', 't.i % 2')}
    cross join lateral (
      select string_agg(e.text, ' ' order by k) as body from generate_series(1, 2 + floor(5 * bench.roll(t.i, 17))::int) k
      join bench.sentences e on e.n = 1 + floor(4000 * bench.roll(t.i * 10 + k, 18))::int) b
    order by t.i),
  answered as (
    insert into comments (id, post_id, author_id, body, created_at)
    select time_id(t.at + place * interval '1 hour'), t.id, who, e.text, t.at + place * interval '1 hour'
    from told t cross join lateral unnest(t.commenters) with ordinality as x (who, place)
    join bench.sentences e on e.n = 1 + (t.i + place) % 4000)
  insert into post_reactions (post_id, person_id, emoji, at)
  select t.id, r, '👍', t.at from told t cross join lateral unnest(t.reactors) r`;
};

/** Ten announcements of the last weeks that must be read; four in five have confirmed each. */
const announcements = (people: number): string[] => [
  `insert into posts (id, kind, author_id, audience_id, parts, title, body, language, created_at)
   select time_id(at), 'announcement', 1, 1, '{announcement}', 'Annonce ' || k, 'Ce qui change pour nous.', 'fr', at
   from generate_series(1, 10) k cross join lateral (select now() - k * interval '8 days' as at) x`,
  `insert into announcements (post_id, author_id, audience_id, version, must_read, texts, reach)
   select id, author_id, audience_id, version, true, jsonb_build_object('fr', jsonb_build_object('title', title, 'body', body)), ${staffOf(people)} - 1
   from posts where kind = 'announcement'`,
  `insert into announcement_receipts (post_id, person_id, seen_at, acknowledged_at, acknowledged_version)
   select a.post_id, p, now(), now(), 1 from announcements a cross join generate_series(2, ${staffOf(people)}) p
   where bench.roll(p * 20 + a.post_id % 20, 19) < 0.8`,
  `update announcements a set acknowledged_count = (
     select count(*) from announcement_receipts r where r.post_id = a.post_id and r.acknowledged_version = 1)`,
];
