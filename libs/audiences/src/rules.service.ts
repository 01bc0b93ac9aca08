import type { Answer, Audience, AudienceRule } from '@app/contract';
import { AppError, Database, demand, everyone, Streams, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Audiences } from './audiences.service.js';
import { MembershipsRepository } from './memberships.repository.js';
import { RulesRepository } from './rules.repository.js';

const longestName = 200;

/** Audiences by attributes: so many units at so many sites. */
@Injectable()
export class Rules {
  constructor(
    private readonly repository: RulesRepository,
    private readonly memberships: MembershipsRepository,
    private readonly audiences: Audiences,
    private readonly streams: Streams,
    private readonly db: Database,
  ) {}

  preview(rule: AudienceRule): Promise<Answer<'POST /audiences/preview'>> {
    return this.repository.reach(rule);
  }

  /** The same people are the same audience, in whatever order they are named; a rule that narrows nothing is everyone. */
  async keep(me: Actor, given: AudienceRule): Promise<Audience> {
    const rule = { unitIds: inOrder(given.unitIds), siteIds: inOrder(given.siteIds) };
    if (rule.unitIds.length + rule.siteIds.length === 0) return this.audiences.one(me, everyone);
    return this.db.transaction(async () => {
      const names = await this.repository.names(rule);
      if (names.length < rule.unitIds.length + rule.siteIds.length)
        throw new AppError('request.invalid', undefined, [{ path: 'body', rule: 'an unknown unit or site' }]);
      // Nobody changes where they belong while the members are counted.
      await this.memberships.lockAll();
      const { id, fresh } = await this.repository.keep(rule, names.join(' · ').slice(0, longestName));
      const audience = await this.audiences.one(me, id);
      demand(audience.size > 0, 'audience.empty');
      if (fresh) this.streams.append(everyone, 'audience.made', { audienceId: id });
      return audience;
    });
  }
}

const inOrder = (ids: string[]): string[] => [...new Set(ids)].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
