import type { Answer, Candidate, ExpertResult, Input } from '@app/contract';
import { AppError, notHere, type Actor } from '@app/platform';
import { Posts } from '@app/wall';
import { Injectable } from '@nestjs/common';
import { AsksRepository } from './asks.repository.js';
import { Experts } from './experts.service.js';
import { InvitationRepository } from './invitation.repository.js';
import { can, mayBeInvited, refusalOf, roleOf } from './request.policy.js';
import { RequestRepository, type RequestRow } from './request.repository.js';
import { needOf } from './request.words.js';

type Query = Input<'GET /posts/:id/candidates'>['query'];
const furthest = 500;

/** Who could help with a request: those whom somebody proposed, then those who have shown that they know how. */
@Injectable()
export class Candidates {
  constructor(
    private readonly experts: Experts,
    private readonly asks: AsksRepository,
    private readonly invitations: InvitationRepository,
    private readonly repository: RequestRepository,
    private readonly posts: Posts,
  ) {}

  async find(me: Actor, postId: string, query: Query): Promise<Answer<'GET /posts/:id/candidates'>> {
    const post = await this.posts.seen(me, postId);
    const request = await this.repository.find(me.personId, postId);
    if (!request) throw notHere();
    const role = roleOf(request.asks, request.mine);
    if (!can('invite', role, request.state)) throw new AppError(refusalOf('invite', role));
    const { offset } = query;
    const filters = query.wider ? {} : filtersOf(request);
    const page = await this.experts.knowing(me, query.q || needOf(post), { offset, ...filters });
    const proposed = offset === 0 ? await this.invitations.proposed(postId) : new Map<string, never>();
    const items = await this.merge(me, postId, page.items, proposed);
    const end = offset + page.items.length;
    const next = page.items.length > 0 && end < page.total && end <= furthest ? end : null;
    return { items, total: page.total, understood: page.understood, next };
  }

  /** The first few who could be asked now. */
  async first(me: Actor, postId: string, count: number): Promise<string[]> {
    if (!(await this.posts.visible(me, [postId])).has(postId)) return [];
    const { items } = await this.find(me, postId, { offset: 0 });
    return items
      .filter(({ available }) => available)
      .slice(0, count)
      .map(({ person }) => person.id);
  }

  private async merge(
    me: Actor,
    postId: string,
    found: ExpertResult[],
    proposed: Map<string, Candidate['proposedBy']>,
  ): Promise<Candidate[]> {
    const known = new Set(found.map(({ person }) => person.id));
    const others = await this.experts.named(
      me,
      [...proposed.keys()].filter((id) => !known.has(id)),
    );
    const all = new Map([...others, ...found].map((expert) => [expert.person.id, expert]));
    const standings = await this.asks.standings(postId, [...all.keys()]);
    const byId = new Map(standings.map((standing) => [standing.id, standing]));
    const candidates = [...all.values()].flatMap((expert): Candidate[] => {
      const { id } = expert.person;
      const standing = byId.get(id);
      if (!standing || id === me.personId || !mayBeInvited(standing.invitation)) return [];
      const { available, substitute } = standing;
      return [{ ...expert, available, substitute, proposedBy: proposed.get(id) ?? [] }];
    });
    const place = ({ available, proposedBy }: Candidate): number =>
      (available ? 0 : 2) + (proposedBy.length > 0 ? 0 : 1);
    return candidates.toSorted((a, b) => place(a) - place(b));
  }
}

const filtersOf = ({ language, site }: RequestRow) => ({
  ...(language !== null && { language }),
  ...(site !== null && { siteId: site.id }),
});
