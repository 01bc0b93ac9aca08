import { Database } from '@app/platform';
import { PostImport } from '@app/wall';
import { Injectable } from '@nestjs/common';
import { kinds, type Kind } from './records/kinds.js';

interface Undo {
  table: string;
  /** SQL for the rows that people have used since, or that still carry something: they stay. `t` is the row. */
  used: string;
  /** Rows of others that fall with it. */
  before?: string[];
}

const none = 'false';
const audienceOf = (kind: string): string =>
  `select a.id from audiences a where a.kind = '${kind}' and a.ref_id = t.id`;
const hasPosts = (kind: string): string => `exists (select from posts p where p.audience_id in (${audienceOf(kind)}))`;
/** With its stream: nobody is left to hear it. */
const dropAudience = (kind: string): string => `
  with gone as materialized (select id from audiences where kind = '${kind}' and ref_id = any($1::bigint[])),
    events as (delete from events e using gone where e.audience_id = gone.id),
    streams as (delete from streams s using gone where s.audience_id = gone.id)
  delete from audiences a using gone where a.id = gone.id`;

/** From the last to the first: what was brought below something is gone before it is asked whether anything is left. */
const undo: Record<Exclude<Kind, 'posts' | 'person-skills' | 'memberships' | 'reactions'>, Undo> = {
  comments: {
    table: 'comments',
    used: `exists (select from comments o where o.parent_id = t.id)
      or exists (select from comment_reactions o where o.comment_id = t.id)`,
    before: [`delete from mentions where comment_id = any($1::bigint[])`],
  },
  groups: {
    table: 'groups',
    used: `${hasPosts('group')} or exists (select from group_members o where o.group_id = t.id)`,
    before: [dropAudience('group')],
  },
  assignments: { table: 'assignments', used: none },
  projects: {
    table: 'projects',
    used: `${hasPosts('project')} or exists (select from assignments o where o.project_id = t.id)`,
    before: [dropAudience('project')],
  },
  clients: {
    table: 'clients',
    used: `${hasPosts('client')} or exists (select from projects o where o.client_id = t.id)`,
    before: [dropAudience('client')],
  },
  skills: {
    table: 'skills',
    used: `exists (select from person_skills o where o.skill_id = t.id)
      or exists (select from ledger_skills o where o.skill_id = t.id) or exists (select from skills o where o.broader_id = t.id
      and not exists (select from import_keys k where k.kind = 'skills' and k.local_id = o.id and k.import_id = $2))`,
    before: [`update skills set broader_id = null where broader_id = any($1::bigint[])`],
  },
  people: {
    table: 'people',
    used: `exists (select from posts o where o.author_id = t.id) or exists (select from comments o where o.author_id = t.id)
      or exists (select from sign_ins o where o.person_id = t.id and o.last_used_at is not null)
      or exists (select from sessions o where o.person_id = t.id)
      or exists (select from images o where o.owner_id = t.id)
      or exists (select from groups o where o.created_by = t.id)
      or exists (select from imports o where o.started_by = t.id)
      or exists (select from ledger_claims o where o.claimant_id = t.id or o.requester_id = t.id)
      or exists (select from ledger_helpers o where o.person_id = t.id)
      or exists (select from ledger_acts o where o.by_id = t.id)
      or exists (select from exchange_rates o where o.entered_by = t.id)
      or exists (select from unit_rates o where o.entered_by = t.id)
      or exists (select from people o where o.manager_id = t.id
        and not exists (select from import_keys k where k.kind = 'people' and k.local_id = o.id and k.import_id = $2 and k.created))`,
    before: [`update people set manager_id = null where manager_id = any($1::bigint[])`, dropAudience('person')],
  },
  units: {
    table: 'units',
    used: `${hasPosts('unit')} or exists (select from people o where o.unit_id = t.id)
      or exists (select from unit_rates o where o.unit_id = t.id)
      or exists (select from ledger_claims o where o.unit_id = t.id)
      or exists (select from ledger_helpers o where o.unit_id = t.id)
      or exists (select from units o where o.parent_id = t.id
        and not exists (select from import_keys k where k.kind = 'units' and k.local_id = o.id and k.import_id = $2 and k.created))`,
    before: [`update units set parent_id = null where parent_id = any($1::bigint[])`, dropAudience('unit')],
  },
  sites: {
    table: 'sites',
    used: `${hasPosts('site')} or exists (select from people o where o.site_id = t.id)`,
    before: [dropAudience('site')],
  },
};

const pairs = {
  'person-skills': [`delete from person_skills t using k where t.person_id = k.local_id and t.skill_id = k.second_id`],
  memberships: [`delete from group_members t using k where t.group_id = k.local_id and t.person_id = k.second_id`],
  reactions: [
    `delete from post_reactions t using k where k.source_id like 'post%' and t.post_id = k.local_id and t.person_id = k.second_id`,
    `delete from comment_reactions t using k where k.source_id like 'comment%' and t.comment_id = k.local_id and t.person_id = k.second_id`,
  ],
} as const;

/** Takes a batch back out, and nothing else. */
@Injectable()
export class UndoRepository {
  readonly order: readonly Kind[] = [...kinds].reverse();

  constructor(
    private readonly db: Database,
    private readonly wall: PostImport,
  ) {}

  /** One turn: how many records went, none when nothing of the kind is left that can go, and whose photos went with them. */
  async turn(kind: Kind, importId: string, size: number): Promise<{ taken: number; photos: string[] }> {
    await this.takeTime();
    if (kind === 'posts') return { taken: await this.posts(importId, size), photos: [] };
    if (kind === 'reactions' || kind === 'memberships' || kind === 'person-skills')
      return { taken: await this.pairs(kind, importId, size), photos: [] };
    const { table, used, before = [] } = undo[kind];
    const rows = await this.db.rows<{ id: string }>(
      `select t.id from import_keys k join ${table} t on t.id = k.local_id
       where k.kind = $1 and k.import_id = $2 and k.created and not (${used}) order by t.id limit $3`,
      [kind, importId, size],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return { taken: 0, photos: [] };
    const photos = kind === 'people' ? await this.photoKeys(ids) : [];
    await this.wall.recount(kind === 'comments' ? await this.postsOf(ids) : [], async () => {
      for (const sql of before) await this.db.rows(sql, [ids]);
      await this.db.rows(`delete from ${table} where id = any($1::bigint[])`, [ids]);
    });
    await this.forget(kind, importId, ids);
    return { taken: ids.length, photos };
  }

  async takeTime(): Promise<void> {
    await this.db.takeTime('10min');
  }

  /** What stays because it is in use; what the batch added to what it only met goes, with the keys of that. */
  async rest(importId: string): Promise<{ kind: Kind; sourceId: string }[]> {
    await this.db.rows(`delete from import_keys where import_id = $1 and not created`, [importId]);
    await this.db.rows(`delete from skill_aliases where import_id = $1`, [importId]);
    return this.db.rows(
      `select kind, source_id as "sourceId" from import_keys where import_id = $1 order by kind, source_id limit 5000`,
      [importId],
    );
  }

  async photosInUse(keys: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ key: string }>(
      `select photo_key as key from people where photo_key = any($1::text[])`,
      [keys],
    );
    return rows.map(({ key }) => key);
  }

  /** A post that somebody has commented on or reacted to since is theirs, too. */
  private async posts(importId: string, size: number): Promise<number> {
    const rows = await this.db.rows<{ id: string }>(
      `select t.id from import_keys k join posts t on t.id = k.local_id
       where k.kind = 'posts' and k.import_id = $1 and k.created
         and not exists (select from comments o where o.post_id = t.id)
         and not exists (select from post_reactions o where o.post_id = t.id)
         and not exists (select from announcement_receipts o where o.post_id = t.id and o.acknowledged_at is not null)
       limit $2`,
      [importId, size],
    );
    const ids = rows.map(({ id }) => id);
    await this.wall.remove(ids);
    await this.forget('posts', importId, ids);
    return ids.length;
  }

  private async pairs(kind: keyof typeof pairs, importId: string, size: number): Promise<number> {
    // A claim that colleagues have confirmed is in use.
    const free =
      kind === 'person-skills'
        ? `not exists (select from endorsements e where e.person_id = i.local_id and e.skill_id = i.second_id)`
        : 'true';
    const rows = await this.db.rows<{ id: string }>(
      `select source_id as id from import_keys i where kind = $1 and import_id = $2 and created and ${free}
       order by source_id limit $3`,
      [kind, importId, size],
    );
    if (rows.length === 0) return 0;
    const taken = [kind, importId, rows.map(({ id }) => id)];
    const these = `kind = $1 and import_id = $2 and source_id = any($3::text[])`;
    const k = `k as (select * from import_keys where ${these})`;
    const reactedTo =
      kind === 'reactions'
        ? await this.db.rows<{ id: string }>(
            `with ${k} select local_id as id from k where source_id like 'post%'
             union select c.post_id from k join comments c on c.id = k.local_id where k.source_id like 'comment%'`,
            taken,
          )
        : [];
    await this.wall.recount(
      reactedTo.map(({ id }) => id),
      async () => {
        for (const sql of pairs[kind]) await this.db.rows(`with ${k} ${sql}`, taken);
      },
    );
    return this.db.run(`delete from import_keys where ${these}`, taken);
  }

  private async postsOf(commentIds: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `select distinct post_id as id from comments where id = any($1::bigint[])`,
      [commentIds],
    );
    return rows.map(({ id }) => id);
  }

  private async photoKeys(personIds: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ key: string }>(
      `select photo_key as key from people where id = any($1::bigint[]) and photo_key is not null`,
      [personIds],
    );
    return rows.map(({ key }) => key);
  }

  private async forget(kind: Kind, importId: string, ids: string[]): Promise<void> {
    await this.db.rows(`delete from import_keys where kind = $1 and import_id = $2 and local_id = any($3::bigint[])`, [
      kind,
      importId,
      ids,
    ]);
  }
}
