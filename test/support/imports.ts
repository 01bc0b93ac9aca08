import type { ImportDto } from '@app/contract';
import { Database } from '@app/platform';
import { TerminalImports, type ImportOptions } from '@app/transfer';
import type { House } from './house.js';

const plainly: ImportOptions = { skipRefused: false, overrideGuard: false };

/** Checks and applies a file, as the terminal does. */
export async function bringIn(house: House, path: string, options: Partial<ImportOptions> = {}): Promise<ImportDto> {
  const imports = house.app.get(TerminalImports);
  const { id } = await imports.open(path, '', () => {});
  return imports.run(id, { ...plainly, ...options }, () => {});
}

/** Only the check. */
export const check = (house: House, path: string): Promise<ImportDto> =>
  house.app.get(TerminalImports).open(path, '', () => {});

/** Tables that an import may write, with everything in them that is not a number of the house or its clock. */
const contents = {
  units: `select u.name, p.name as parent from units u left join units p on p.id = u.parent_id`,
  unit_lines: `select u.name, a.name as above from unit_lines l join units u on u.id = l.unit_id join units a on a.id = l.above_id`,
  sites: `select name, city, country, timezone from sites`,
  people: `select p.handle, p.given_name, p.family_name, p.display_name, p.email, p.title, p.languages, p.bio, p.started_on,
    p.left_on, p.guest, u.name as unit, s.name as site, m.handle as manager, p.photo_key is not null as photo, a.state, a.roles
    from people p left join units u on u.id = p.unit_id left join sites s on s.id = p.site_id
    left join people m on m.id = p.manager_id left join accounts a on a.person_id = p.id`,
  skills: `select s.label_fr, s.label_en, b.label_fr as broader from skills s left join skills b on b.id = s.broader_id`,
  aliases: `select s.label_fr, a.alias from skill_aliases a join skills s on s.id = a.skill_id`,
  person_skills: `select p.handle, s.label_fr, k.level, k.years, k.wants_to from person_skills k
    join people p on p.id = k.person_id join skills s on s.id = k.skill_id`,
  clients: `select name, sector, confidential from clients`,
  projects: `select p.name, c.name as client, p.tags, p.started_on from projects p left join clients c on c.id = p.client_id`,
  assignments: `select p.handle, j.name, a.role, a.share, a.from_on, a.to_on from assignments a
    join people p on p.id = a.person_id join projects j on j.id = a.project_id`,
  groups: `select name, description, access from groups`,
  members: `select g.name, p.handle, m.role from group_members m join groups g on g.id = m.group_id join people p on p.id = m.person_id`,
  audiences: `select kind, name, size, readers_id from audiences`,
  belonging: `select a.kind, a.name, p.handle from audience_members m join audiences a on a.id = m.audience_id join people p on p.id = m.person_id`,
  posts: `select o.kind, p.handle, a.kind as audience, a.name, o.title, o.body, o.tags, o.version, o.created_at, o.comment_count,
    o.reaction_counts from posts o join people p on p.id = o.author_id join audiences a on a.id = o.audience_id`,
  order: `select array_agg(body order by id) from posts`,
  announcements: `select o.title, a.texts from announcements a join posts o on o.id = a.post_id`,
  comments: `select c.body, u.body as parent, p.handle, c.created_at, c.reaction_counts from comments c
    join people p on p.id = c.author_id left join comments u on u.id = c.parent_id`,
  reactions: `select p.handle, o.body, r.emoji from post_reactions r join posts o on o.id = r.post_id join people p on p.id = r.person_id
    union all select p.handle, c.body, r.emoji from comment_reactions r join comments c on c.id = r.comment_id join people p on p.id = r.person_id`,
  mentions: `select o.body, p.handle from mentions m join posts o on o.id = m.post_id join people p on p.id = m.person_id`,
  images: `select o.body, i.position, i.name, i.alt, i.width, i.height from images i join posts o on o.id = i.post_id`,
  evidence: `select p.handle, e.kind, e.text from evidence e join people p on p.id = e.person_id`,
  notifications: `select count(*) from notifications`,
  mails: `select count(*) from mails`,
};

/** Everything that the house holds, so that two houses can be compared. */
export const holdings = (house: House): Promise<Record<string, unknown>> => {
  const db = house.app.get(Database);
  return holdingsOf((sql) => db.rows(sql));
};

/** The same of any database. */
export async function holdingsOf(ask: (sql: string) => Promise<unknown[]>): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, sql] of Object.entries(contents)) {
    const rows = await ask(`select to_jsonb(t) as row from (${sql}) t order by to_jsonb(t)::text`);
    found[name] = (rows as { row: unknown }[]).map(({ row }) => row);
  }
  return found;
}
