import type { Answer, Input, RequestDetail, RequestInput, RequestPart } from '@app/contract';
import { ChosenPeople } from '@app/audiences';
import { AppError, Database, lastId, notHere, pageOf, readCursor, type Actor } from '@app/platform';
import { Posts, type PostPart, type ToldPost } from '@app/wall';
import { Injectable } from '@nestjs/common';
import { LedgerBooks } from './ledger.books.service.js';
import { toPart } from './request.mapper.js';
import { hasPassed, knows, roleOf } from './request.policy.js';
import { RequestDetailRepository } from './request-detail.repository.js';
import { requestOf, RequestRepository, type RequestRow } from './request.repository.js';

const pageSize = 20;
const titleLength = 120;

/** What makes a post a request for help, and what each of its readers may know of it. */
@Injectable()
export class Requests implements PostPart<'request'> {
  readonly name = 'request';

  constructor(
    private readonly db: Database,
    private readonly repository: RequestRepository,
    private readonly details: RequestDetailRepository,
    private readonly posts: Posts,
    private readonly chosen: ChosenPeople,
    private readonly books: LedgerBooks,
  ) {}

  /** A confidential request begins with its asker alone; whoever is invited comes in. */
  address(author: Actor): Promise<string> {
    return this.chosen.make(author.personId);
  }

  async create(post: ToldPost, input: RequestInput): Promise<void> {
    await this.check(input, 'body.request');
    await this.repository.insert(post.id, post.authorId, input);
    await this.repository.log(post.id, { act: 'ask', actorId: post.authorId, state: 'open' });
  }

  /** What the request names exists, and its deadline is to come. */
  async check(need: Pick<RequestInput, 'deadline' | 'siteId'>, path: string): Promise<void> {
    if (need.deadline && hasPassed(need.deadline, await this.repository.lastToday()))
      throw new AppError('request.deadline-passed');
    if (need.siteId && !(await this.repository.siteExists(need.siteId)))
      throw new AppError('request.invalid', undefined, [{ path: `${path}.siteId`, rule: 'unknown' }]);
  }

  column(viewer: string): string {
    return requestOf(viewer);
  }

  read(value: unknown): RequestPart {
    return toPart(value as RequestRow);
  }

  async one(me: Actor, postId: string): Promise<RequestDetail> {
    return this.db.transaction(async () => {
      await this.posts.seen(me, postId);
      const row = await this.repository.find(me.personId, postId);
      if (!row) throw notHere();
      return this.describe(me, postId, row);
    });
  }

  async list(me: Actor, query: Input<'GET /requests'>['query']): Promise<Answer<'GET /requests'>> {
    const rows = await this.repository.list(me.personId, query, readCursor(query.after)?.id ?? lastId, pageSize + 1);
    const { items, next } = pageOf(rows, pageSize);
    return {
      items: items.map(({ id, createdAt, ...row }) => ({ postId: id, ...row, createdAt: createdAt.toISOString() })),
      next,
    };
  }

  private async describe(me: Actor, postId: string, row: RequestRow): Promise<RequestDetail> {
    const role = roleOf(row.asks, row.mine);
    const invitations = await this.details.invitations(postId);
    const work = knows.work(role) ? await this.details.work(postId) : [];
    const entries = work.map(({ minutes, ...entry }) => ({
      ...entry,
      hours: minutes / 60,
      at: entry.at.toISOString(),
    }));
    return {
      ...toPart(row),
      invitations: invitations
        .filter(({ person }) => knows.invitation(role, person.id === me.personId))
        .map((invitation) => ({
          ...invitation,
          sentAt: invitation.sentAt.toISOString(),
          remindedAt: invitation.remindedAt?.toISOString() ?? null,
          escalatedAt: invitation.escalatedAt?.toISOString() ?? null,
          answeredAt: invitation.answeredAt?.toISOString() ?? null,
        })),
      work: entries,
      hours: entries.reduce((sum, { hours }) => sum + hours, 0),
      outcome: await this.outcome(me, postId),
      claim: await this.books.ofRequest(me, postId),
      ratings: (await this.details.ratings(postId, me.personId)).map((r) => ({ ...r, at: r.at.toISOString() })),
      history: knows.history(role)
        ? (await this.details.history(postId)).map((step) => ({ ...step, at: step.at.toISOString() }))
        : [],
    };
  }

  private async outcome(me: Actor, postId: string): Promise<RequestDetail['outcome']> {
    const outcome = await this.details.outcome(postId);
    if (!outcome) return null;
    const visible = await this.posts.visible(me, outcome.postIds);
    const posts = outcome.postIds.flatMap((id) => {
      const post = visible.get(id);
      return post ? [{ id, title: post.title ?? post.body.slice(0, titleLength) }] : [];
    });
    return { note: outcome.note, posts, by: outcome.by, at: outcome.at.toISOString() };
  }
}
