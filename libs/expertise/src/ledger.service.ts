import type { Claim, ClaimInput, ClaimState } from '@app/contract';
import { Audit } from '@app/identity';
import { AppError, Clock, Database, demand, notHere, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { LedgerBooks } from './ledger.books.service.js';
import { costOf, inHouse, linesOf, mostInHouse } from './ledger.lines.js';
import { mayClaim, refusal, transitions, type ClaimAct } from './ledger.policy.js';
import { LedgerRates } from './ledger.rates.service.js';
import { dayOf, LedgerRepository, type LockedClaim, type NewAct } from './ledger.repository.js';

/**
 * External spend that in-house help has avoided: claimed by who took part, confirmed by the requester's manager, audited by
 * finance. Every act adds rows, in double entry; nothing is ever changed.
 */
@Injectable()
export class Ledger {
  constructor(
    private readonly db: Database,
    private readonly repository: LedgerRepository,
    private readonly rates: LedgerRates,
    private readonly books: LedgerBooks,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Claims quote less internal cost at the rates of today; answers the claim's id. A request (`requestId`) is claimed
   * once, unless its claim was reversed. A rate that is missing refuses the claim and says for which day.
   */
  claim(me: Pick<Actor, 'personId'>, input: ClaimInput, requestId: string | null = null): Promise<string> {
    return this.db.transaction(async () => {
      const { requesterId, quote, skillIds } = input;
      demand(
        mayClaim(me.personId, { requesterId, helperIds: input.helpers.map((h) => h.personId) }),
        'claim.not-yours',
      );
      await this.repository.holdCurrency();
      if (requestId) {
        await this.repository.lockRequest(requestId);
        demand(!(await this.repository.hasClaim(requestId)), 'claim.already-made');
      }
      const units = await this.checkKnown(input);
      const at = this.clock.now();
      const day = dayOf(at);
      const house = await this.rates.currency();
      const rate = quote.currency === house ? null : await this.rates.ofDay(quote.currency, day);
      const quoteInHouse = inHouse(quote.amount, quote.currency, rate?.rate ?? '1', house);
      if (quoteInHouse > mostInHouse) throw wrong('quote.amount', 'max');
      const helpers = await this.priced(input.helpers, units, day);
      const claimId = await this.repository.addClaim({
        requestId,
        day,
        requesterId,
        quote,
        skillIds,
        helpers,
        claimantId: me.personId,
        unitId: units.get(requesterId)!,
        rateId: rate?.id ?? null,
      });
      const internalCost = helpers.reduce((sum, { cost }) => sum + cost, 0);
      const money = { quote: quote.amount, currency: quote.currency, quoteInHouse, house, internalCost };
      await this.repository.addAct(
        { claimId, kind: 'claimed', byId: me.personId, at, document: quote.document },
        linesOf(null, 'claimed', money),
      );
      await this.audit.write(me, 'claim.claimed', `claim:${claimId}`, {
        amount: quote.amount,
        currency: quote.currency,
        avoided: quoteInHouse - internalCost,
        house,
        ...(requestId ? { requestId } : {}),
      });
      return claimId;
    });
  }

  /** The same, and answers the claim as the claimant sees it. */
  async claimAndRead(me: Actor, input: ClaimInput): Promise<Claim> {
    return this.db.transaction(async () => this.books.read(me, await this.claim(me, input)));
  }

  attachDocument(me: Actor, claimId: string, document: string): Promise<Claim> {
    return this.act(me, claimId, 'document', { kind: 'documented', document });
  }

  confirm(me: Actor, claimId: string): Promise<Claim> {
    return this.act(me, claimId, 'confirm', { kind: 'confirmed' });
  }

  auditClaim(me: Actor, claimId: string): Promise<Claim> {
    return this.act(me, claimId, 'audit', { kind: 'audited' });
  }

  reverse(me: Actor, claimId: string, reason: string): Promise<Claim> {
    return this.act(me, claimId, 'reverse', { kind: 'reversed', reason });
  }

  private act(
    me: Actor,
    claimId: string,
    act: ClaimAct,
    entry: Pick<NewAct, 'kind' | 'document' | 'reason'>,
  ): Promise<Claim> {
    return this.db.transaction(async () => {
      await this.books.demandSeen(me, claimId);
      const claim = (await this.repository.lockClaim(claimId)) ?? gone();
      const managers = (await this.repository.managersOf([claim.requesterId])).get(claim.requesterId) ?? [];
      const refused = refusal(act, me, { ...claim, managers });
      if (refused) throw new AppError(refused);
      const to = transitions[act][claim.state]!;
      await this.repository.addAct(
        { claimId, byId: me.personId, at: this.clock.now(), ...entry },
        to === claim.state ? [] : await this.moving(claim, to),
      );
      const { kind, ...said } = entry;
      await this.audit.write(me, `claim.${kind}`, `claim:${claimId}`, { from: claim.state, ...said });
      return this.books.read(me, claimId);
    });
  }

  private async moving({ state, money }: LockedClaim, to: ClaimState) {
    return state === 'reversed' ? [] : linesOf(state, to, { ...money, house: await this.rates.currency() });
  }

  /** Everybody who took part works here, and skills exist; answers the units of the people. */
  private async checkKnown({ requesterId, helpers, skillIds }: ClaimInput): Promise<Map<string, string | null>> {
    if (helpers.some(({ personId }) => personId === requesterId)) throw wrong('helpers', 'requester');
    const units = await this.repository.unitsOf([requesterId, ...helpers.map(({ personId }) => personId)]);
    if (!units.has(requesterId)) throw wrong('requesterId', 'unknown');
    if (helpers.some(({ personId }) => !units.has(personId))) throw wrong('helpers', 'unknown');
    if ((await this.repository.unknownSkills(skillIds)).length > 0) throw wrong('skillIds', 'unknown');
    return units;
  }

  private async priced(helpers: ClaimInput['helpers'], units: Map<string, string | null>, day: string) {
    const unitIds = helpers.flatMap(({ personId }) => units.get(personId) ?? []);
    const hourlies = await this.rates.hourlyOf([...new Set(unitIds)], day);
    return helpers.map(({ personId, hours }) => {
      const unitId = units.get(personId) ?? null;
      const hourly = unitId === null ? undefined : hourlies.get(unitId);
      if (hourly === undefined) throw new AppError('ledger.unit-rate-missing', { day, unitId, personId });
      return { personId, unitId, hours, hourly, cost: costOf(hours, hourly) };
    });
  }
}

const wrong = (field: string, rule: string): AppError =>
  new AppError('request.invalid', undefined, [{ path: `body.${field}`, rule }]);

function gone(): never {
  throw notHere();
}
