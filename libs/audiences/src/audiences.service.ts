import type { Answer, Audience, AudienceKind, AudienceRef, Input, PersonSummary } from '@app/contract';
import { notHere, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { canPost, speaksToAll, type AudienceRow } from './audiences.policy.js';
import { AudiencesRepository } from './audiences.repository.js';

/** What other libs ask about audiences. */
@Injectable()
export class Audiences {
  constructor(private readonly repository: AudiencesRepository) {}

  async refs(ids: string[]): Promise<Map<string, AudienceRef>> {
    const unique = [...new Set(ids)];
    return new Map(unique.length === 0 ? [] : (await this.repository.refs(unique)).map((ref) => [ref.id, ref]));
  }

  /**
   * The audience, for who reads it or may write to it; nothing for anybody else. It opens no post: every read of posts
   * starts from `mayRead` by itself.
   */
  async readable(actor: Actor, audienceId: string): Promise<AudienceRow> {
    const audience = await this.repository.find(actor.personId, audienceId);
    if (!audience || !(audience.reads || canPost(actor, audience))) throw notHere();
    return audience;
  }

  canPost(actor: Actor, audience: Pick<AudienceRow, 'kind' | 'member' | 'secret'>): boolean {
    return canPost(actor, audience);
  }

  /** The audience of each person alone: where events go that concern only them. */
  async inboxes(personIds: string[]): Promise<Map<string, string>> {
    const unique = [...new Set(personIds)];
    if (unique.length === 0) return new Map();
    return new Map((await this.repository.inboxes(unique)).map(({ id, personId }) => [personId, id]));
  }

  /** All audiences that a person is a member of, the inbox among them. */
  of(personId: string): Promise<string[]> {
    return this.repository.of(personId);
  }

  async one(actor: Actor, audienceId: string): Promise<Answer<'GET /audiences/:id'>> {
    return toDto(actor, await this.readable(actor, audienceId));
  }

  async writable(actor: Actor, query: Input<'GET /audiences'>['query']): Promise<Audience[]> {
    const search = {
      q: query.q ?? '',
      kind: (query.kind as AudienceKind | undefined) ?? null,
      all: speaksToAll(actor),
    };
    const rows = await this.repository.list(actor.personId, search);
    return rows.filter((audience) => canPost(actor, audience)).map((audience) => toDto(actor, audience));
  }

  /** Whom a mention in the audience would reach, by the beginning of any of their names. */
  async people(
    actor: Actor,
    audienceId: string,
    { q, limit }: Input<'GET /audiences/:id/people'>['query'],
  ): Promise<PersonSummary[]> {
    await this.readable(actor, audienceId);
    const words = q.split(/[\s\p{P}\p{S}]+/u).filter(Boolean);
    // Marks alone name nobody.
    if (words.length === 0 && q.trim() !== '') return [];
    return this.repository.people(actor.personId, audienceId, words.slice(0, 4), limit ?? 8);
  }
}

export function toDto(actor: Actor, audience: Omit<AudienceRow, 'reads'>): Audience {
  const { id, kind, name, refId, size, open, member } = audience;
  return { id, kind, name, refId, size, open, member, can: { post: canPost(actor, audience) } };
}
