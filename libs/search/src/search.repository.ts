import { Injectable } from '@nestjs/common';
import type { Answer } from '@app/contract';
import type { Concept } from '@app/expertise';
import { isHere, maySeePerson } from '@app/people';
import { Database, isGuest, type Actor } from '@app/platform';
import { clientVisibleTo } from '@app/projects';
import { nameOrder, named, wordsOf, type Mercy } from './names.js';
import { rankedPosts } from './posts.sql.js';

type Found = Answer<'GET /search'>;
/** So many of each, where nobody says how many. */
const few = 6;
/** Of what stands for a word, its own name in either language and other words for it: not its kin, nor a part of it. */
const sameThing = 0.9;

@Injectable()
export class SearchRepository {
  constructor(private readonly db: Database) {}

  async people(viewer: Actor, q: string, most = few): Promise<string[]> {
    const rows = await this.byName<{ id: string }>(
      q,
      (name) => `
        select p.id from people p
        where ${name('p.search_name')} and ${isHere('p')} and ${maySeePerson(viewer, 'p.id', '$1')}`,
      ['p.search_name', 'p.id'],
      viewer,
      most,
    );
    return rows.map((row) => row.id);
  }

  groups(viewer: Actor, q: string, most = few): Promise<Found['groups']> {
    return this.byName(
      q,
      (name) => `
        select g.id, g.slug, g.name from groups g
        where ${name('name_words(g.name)')}
          and (${isGuest(viewer) ? 'false' : `g.access <> 'secret'`}
            or exists (select from group_members m where m.group_id = g.id and m.person_id = $1))`,
      ['name_words(g.name)', 'g.id'],
      viewer,
      most,
    );
  }

  projects(viewer: Actor, q: string, most = few): Promise<Found['projects']> {
    return this.byName(
      q,
      (name) => `
        select p.id, p.name, c.name as client from projects p left join clients c on c.id = p.client_id
        where ${name('name_words(p.name)')} and ${clientVisibleTo('p.client_id', '$1')}`,
      ['name_words(p.name)', 'p.id'],
      viewer,
      most,
    );
  }

  clients(viewer: Actor, q: string, most = few): Promise<Found['clients']> {
    return this.byName(
      q,
      (name) => `
        select c.id, c.name from clients c where ${name('name_words(c.name)')} and ${clientVisibleTo('c.id', '$1')}`,
      ['name_words(c.name)', 'c.id'],
      viewer,
      most,
    );
  }

  /** The posts that say most of what is asked for, in either language. */
  async posts(viewerId: string, concepts: Concept[], most = few): Promise<Found['posts']> {
    const texts = concepts.flatMap(({ texts: all, required }, i) =>
      required ? all.filter(({ quality }) => quality >= sameThing).map((one) => ({ ...one, concept: i + 1 })) : [],
    );
    if (texts.length === 0) return [];
    const rows = await this.db.hot<{ id: string; author: string; excerpt: string; at: Date }>(rankedPosts, [
      viewerId,
      texts.map(({ concept }) => concept),
      texts.map(({ text }) => text),
      texts.map(({ quality }) => quality),
      most,
    ]);
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** Whatever is named as typed; where that is little, also what is nearly named so. */
  private async byName<T>(
    q: string,
    select: (name: (column: string) => string) => string,
    [column, id]: [string, string],
    viewer: Actor,
    most: number,
  ): Promise<T[]> {
    const words = wordsOf(q);
    if (words.length === 0) return [];
    const ask = (mercy: Mercy) =>
      this.db.rows<T>(
        `${select((name) => `$1::bigint is not null and ${named(name, words, mercy)}`)}
         order by ${nameOrder(column, words)}, ${id} limit ${most}`,
        [viewer.personId, ...words],
      );
    const exact = await ask('none');
    return exact.length < most ? ask('typos and initials') : exact;
  }
}
