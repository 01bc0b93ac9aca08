import type { GroupDto, PersonSummary } from '@app/contract';
import { personSummary } from '@app/identity';
import { Database, type Place } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { groupHasPosts } from './group-has-posts.js';
import type { GroupRow } from './groups.policy.js';
import { mayRead } from './may-read.js';

const unreadCap = 100;

/** A secret group exists for its members alone; for guests, every group. */
const visible = (isGuest: string): string => `(gm.role is not null or (g.access <> 'secret' and not ${isGuest}))`;

/** Unread is counted as the wall counts it: posts of others, since the person joined and above what they have read. */
const dto = `g.id, g.slug, g.name, g.description, g.access, a.id as "audienceId", a.size as members,
  coalesce(gm.role, case when gr.at is not null then 'requested' else 'none' end) as membership,
  ${mayRead('a.id', '$1')} as reads, ${groupHasPosts('g.id')} as written,
  case when gm.role is null then 0 else (
    select count(*)::int from (
      select from posts p
      where p.audience_id = a.id and p.removed_at is null and p.author_id <> $1
        and p.id > greatest(
          (select r.post_id from read_positions r where r.person_id = $1 and r.audience_id = a.id),
          (select (greatest(extract(epoch from m.joined_at) - 631152000, 1) * 1000)::bigint << 20
           from audience_members m where m.person_id = $1 and m.audience_id = a.id))
      limit ${unreadCap}) newer) end as unread,
  case when ${mayRead('a.id', '$1')} then (
    select p.created_at from posts p where p.audience_id = a.id and p.removed_at is null order by p.id desc limit 1)
  end as "lastPostAt"`;
const tables = `groups g
  join audiences a on a.kind = 'group' and a.ref_id = g.id
  left join group_members gm on gm.group_id = g.id and gm.person_id = $1
  left join group_requests gr on gr.group_id = g.id and gr.person_id = $1`;

export interface Viewer {
  personId: string;
  guest: boolean;
}
export interface MemberRow {
  id: string;
  key: string;
  person: PersonSummary;
  role: 'member' | 'owner';
  joinedAt: Date;
}
type Access = GroupDto['access'];

@Injectable()
export class GroupsRepository {
  constructor(private readonly db: Database) {}

  list(
    viewer: Viewer,
    query: { q: string; mine: boolean },
    after: Place | undefined,
    size: number,
  ): Promise<(GroupRow & { key: string })[]> {
    return this.db.rows(
      `select ${dto}, g.search_name as key from ${tables}
       where ${visible('$2::boolean')}
         and (not $3 or gm.role is not null)
         and ($4 = '' or strpos(g.search_name, plain($4)) > 0 or strpos(plain(g.description), plain($4)) > 0)
         and ($5::text is null or (g.search_name, g.id) > ($5, $6::bigint))
       order by g.search_name, g.id limit $7`,
      [viewer.personId, viewer.guest, query.mine, query.q.trim(), after?.key ?? null, after?.id ?? null, size],
    );
  }

  find(viewer: Viewer, by: { id: string } | { slug: string }): Promise<GroupRow | undefined> {
    const [column, key] = 'id' in by ? ['g.id', by.id] : ['g.slug', by.slug];
    return this.db.row<GroupRow>(`select ${dto} from ${tables} where ${column} = $3 and ${visible('$2::boolean')}`, [
      viewer.personId,
      viewer.guest,
      key,
    ]);
  }

  /** One who changes a group at a time: its last owner cannot leave twice. */
  async lock(id: string): Promise<void> {
    await this.db.rows(`select from groups where id = $1 for update`, [id]);
  }

  /** Whether the group has posts. Nobody writes to it until the transaction ends, and who is about to is waited for. */
  async hasPosts(id: string): Promise<boolean> {
    await this.db.rows(`select from audiences where kind = 'group' and ref_id = $1 for update`, [id]);
    const row = await this.db.row<{ written: boolean }>(`select ${groupHasPosts('$1::bigint')} as written`, [id]);
    return row!.written;
  }

  async lockNames(): Promise<void> {
    await this.db.rows(`select pg_advisory_xact_lock(hashtext('groups.name'))`);
  }

  async isNamed(name: string, butId: string | null): Promise<boolean> {
    const row = await this.db.row(
      `select from groups where search_name = plain($1) and access <> 'secret' and id is distinct from $2`,
      [name, butId],
    );
    return row !== undefined;
  }

  async slugs(): Promise<string[]> {
    return (await this.db.rows<{ slug: string }>(`select slug from groups`)).map(({ slug }) => slug);
  }

  async add(group: { slug: string; name: string; description: string; access: Access }, by: string): Promise<string> {
    const row = await this.db.row<{ id: string }>(
      `insert into groups (slug, name, description, access, created_by) values ($1, $2, $3, $4, $5) returning id`,
      [group.slug, group.name, group.description, group.access, by],
    );
    return row!.id;
  }

  async change(id: string, group: { slug: string; name: string; description: string; access: Access }): Promise<void> {
    await this.db.run(`update groups set slug = $2, name = $3, description = $4, access = $5 where id = $1`, [
      id,
      group.slug,
      group.name,
      group.description,
      group.access,
    ]);
  }

  /** The audience of a group has its name, and is read by everyone while the group is open. */
  async keepAudience(id: string): Promise<string> {
    const row = await this.db.row<{ id: string }>(
      `insert into audiences (kind, ref_id, name, readers_id)
       select 'group', id, name, case access when 'open' then 1 end from groups where id = $1
       on conflict (kind, ref_id) where ref_id is not null do update
         set name = excluded.name, readers_id = excluded.readers_id
       returning id`,
      [id],
    );
    return row!.id;
  }

  owners(id: string): Promise<{ personId: string }[]> {
    return this.db.rows(`select person_id as "personId" from group_members where group_id = $1 and role = 'owner'`, [
      id,
    ]);
  }

  async roleOf(id: string, personId: string): Promise<'member' | 'owner' | undefined> {
    const row = await this.db.row<{ role: 'member' | 'owner' }>(
      `select role from group_members where group_id = $1 and person_id = $2`,
      [id, personId],
    );
    return row?.role;
  }

  /** Whether there is somebody to take in: a person who has not left. */
  async isHere(personId: string): Promise<boolean> {
    const row = await this.db.row(
      `select from people p join accounts c on c.person_id = p.id
       where p.id = $1 and c.state <> 'left' and (p.left_on is null or p.left_on >= current_date)`,
      [personId],
    );
    return row !== undefined;
  }

  async setMember(id: string, personId: string, role: 'member' | 'owner'): Promise<void> {
    await this.db.run(
      `insert into group_members (group_id, person_id, role) values ($1, $2, $3)
       on conflict (group_id, person_id) do update set role = excluded.role`,
      [id, personId, role],
    );
    await this.withdraw(id, personId);
  }

  async removeMember(id: string, personId: string): Promise<void> {
    await this.db.run(`delete from group_members where group_id = $1 and person_id = $2`, [id, personId]);
  }

  async request(id: string, personId: string): Promise<void> {
    await this.db.run(
      `insert into group_requests (group_id, person_id) values ($1, $2) on conflict (group_id, person_id) do nothing`,
      [id, personId],
    );
  }

  async withdraw(id: string, personId: string): Promise<number> {
    return this.db.run(`delete from group_requests where group_id = $1 and person_id = $2`, [id, personId]);
  }

  /** Takes everybody out of the waiting room; answers who waited there. */
  async emptyWaitingRoom(id: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `delete from group_requests where group_id = $1 returning person_id as id`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** A page of those who belong: owners first, then by name. */
  members(id: string, q: string, after: Place | undefined, size: number): Promise<MemberRow[]> {
    const key = `(case m.role when 'owner' then '0' else '1' end || p.search_name)`;
    return this.db.rows<MemberRow>(
      `select p.id, ${key} as key, ${personSummary('p')} as person, m.role, m.joined_at as "joinedAt"
       from group_members m join people p on p.id = m.person_id
       where m.group_id = $1
         and exists (
           select from audiences a join audience_members x on x.audience_id = a.id
           where a.kind = 'group' and a.ref_id = $1 and x.person_id = p.id)
         and ($2 = '' or strpos(p.search_name, rtrim(name_words($2))) > 0)
         and ($3::text is null or (${key}, p.id) > ($3, $4::bigint))
       order by ${key}, p.id limit $5`,
      [id, q.trim(), after?.key ?? null, after?.id ?? null, size],
    );
  }

  requests(id: string): Promise<{ person: PersonSummary; at: Date }[]> {
    return this.db.rows(
      `select ${personSummary('p')} as person, r.at from group_requests r join people p on p.id = r.person_id
       where r.group_id = $1 order by r.at limit 200`,
      [id],
    );
  }
}
