import { Injectable } from '@nestjs/common';
import type { Answer } from '@app/contract';
import { everyone, Database } from '@app/platform';
import { clientVisibleTo } from '@app/projects';
import { maySeePost } from '@app/wall';

type Found = Answer<'GET /search'>;
const most = 6;

/** Every word that is typed begins a word of the name, or is one edit away from one; accents and case do not matter. */
const named = (column: string): string => `not exists (
  select from regexp_split_to_table(plain($2), '[^a-z0-9]+') as typed
  where typed <> '' and not exists (
    select from regexp_split_to_table(${column}, '[^a-z0-9]+') as word
    where starts_with(word, typed)
      or (length(typed) between 4 and 60 and levenshtein_less_equal(left(word, 60), typed, 1) <= 1)))`;
const best = (column: string): string =>
  `(plain($2) = ${column}) desc, starts_with(${column}, plain($2)) desc, word_similarity(plain($2), ${column}) desc, length(${column})`;

/** Is the viewer staff? Guests know people and groups they share an audience with, and nothing of projects and clients. */
const isStaff = `exists (select from audience_members where audience_id = ${everyone} and person_id = $1)`;

@Injectable()
export class SearchRepository {
  constructor(private readonly db: Database) {}

  async people(viewerId: string, q: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `select p.id from people p
       where p.left_on is null and ${named('p.search_name')}
         and (${isStaff} or exists (
           select from audience_members mine
           join audience_members theirs on theirs.audience_id = mine.audience_id and theirs.person_id = p.id
           where mine.person_id = $1))
       order by ${best('p.search_name')}, p.id limit ${most}`,
      [viewerId, q],
    );
    return rows.map((row) => row.id);
  }

  async groups(viewerId: string, q: string): Promise<Found['groups']> {
    return this.db.rows(
      `select g.id, g.slug, g.name from groups g
       where ${named('g.search_name')}
         and ((g.access <> 'secret' and ${isStaff}) or exists (select from group_members m where m.group_id = g.id and m.person_id = $1))
       order by ${best('g.search_name')}, g.id limit ${most}`,
      [viewerId, q],
    );
  }

  async projects(viewerId: string, q: string): Promise<Found['projects']> {
    return this.db.rows(
      `select p.id, p.name, c.name as client from projects p left join clients c on c.id = p.client_id
       where ${isStaff} and ${named('p.search_name')} and ${clientVisibleTo('p.client_id', '$1')}
       order by ${best('p.search_name')}, p.id limit ${most}`,
      [viewerId, q],
    );
  }

  async clients(viewerId: string, q: string): Promise<Found['clients']> {
    return this.db.rows(
      `select c.id, c.name from clients c
       where ${isStaff} and ${named('c.search_name')} and ${clientVisibleTo('c.id', '$1')}
       order by ${best('c.search_name')}, c.id limit ${most}`,
      [viewerId, q],
    );
  }

  /** The newest posts with all the words, in either language; the searcher's permission comes before the limit. */
  async posts(viewerId: string, q: string): Promise<Found['posts']> {
    const rows = await this.db.rows<{ id: string; author: string; excerpt: string; at: Date }>(
      `select p.id, a.display_name as author, left(regexp_replace(coalesce(p.title || ' — ', '') || p.body, '\\s+', ' ', 'g'), 160) as excerpt,
              p.created_at as at
       from posts p join people a on a.id = p.author_id
       where p.removed_at is null and ${maySeePost('p', '$1')}
         and p.words @@ (websearch_to_tsquery('house_fr', $2) || websearch_to_tsquery('house_en', $2))
       order by p.id desc limit ${most}`,
      [viewerId, q],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }
}
