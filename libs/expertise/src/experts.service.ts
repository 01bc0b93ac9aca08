import type { Answer, ExpertResult, Input } from '@app/contract';
import type { Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { ExpertsRepository, type Described, type Filters, type RankedPerson } from './experts.repository.js';
import { inPoints } from './points.js';
import { Understanding, type Asked } from './understanding.service.js';

type Found = Answer<'GET /expertise'>;

/** “Who knows …?” */
@Injectable()
export class Experts {
  constructor(
    private readonly understanding: Understanding,
    private readonly repository: ExpertsRepository,
  ) {}

  /** Who knows what the words are about; first those of whom is true what the words say of people. */
  async find(me: Actor, { q, ignore, ...filters }: Input<'GET /expertise'>['query']): Promise<Found> {
    const { constraints, ...asked } = await this.understanding.asked(me, q, ignore?.split(',') ?? []);
    return { ...(await this.rank(me, asked, filters)), constraints };
  }

  /** Who knows what a text is about. Where and when it is needed stands beside the text. */
  async knowing(me: Actor, q: string, filters: Filters): Promise<Omit<Found, 'constraints'>> {
    return this.rank(me, { ...(await this.understanding.of(me, q)), wishes: [] }, filters);
  }

  private async rank(me: Actor, { understood, corrected, ...need }: Omit<Asked, 'constraints'>, filters: Filters) {
    const { items, total, meeting, facets } = await this.repository.rank(me.personId, need, filters);
    const described = await this.repository.describe(
      me.personId,
      items.map(({ id }) => id),
    );
    return {
      items: items.map((item) => toResult(item, described.get(item.id)!)),
      total,
      meeting,
      understood,
      corrected,
      facets,
    };
  }

  /** People whom somebody named: nothing was searched for, so nothing shows that they know it. */
  async named(me: Actor, personIds: string[]): Promise<ExpertResult[]> {
    const described = await this.repository.describe(me.personId, personIds);
    return [...described.values()].map((person) =>
      toResult({ id: person.person.id, score: 0, count: 0, reasons: [] }, person),
    );
  }
}

/** The weights as whole numbers, and the profile for a proof that is a part of it. */
export function toResult(item: RankedPerson, person: Described): ExpertResult {
  const rest = Math.max(0, item.score - item.reasons.reduce((sum, { weight }) => sum + weight, 0));
  const { score, points } = inPoints([...item.reasons.map(({ weight }) => weight), rest]);
  const profile = `/people/${person.person.handle}`;
  const reasons = item.reasons.map((reason, i) => ({
    ...reason,
    weight: points[i]!,
    at: reason.at && new Date(reason.at).toISOString(),
    link: reason.link ?? profile,
  }));
  return { ...person, score, reasons, more: item.count - reasons.length, moreWeight: points.at(-1)! };
}
