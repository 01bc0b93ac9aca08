import type { ClaimState } from '@app/contract';
import { Audit } from '@app/identity';
import { AppError, Clock } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { costOf, inHouse, linesOf, mostInHouse, type Line } from './ledger.lines.js';
import { LedgerRates } from './ledger.rates.service.js';
import { LedgerRepository, type LockedClaim, type Unbooked } from './ledger.repository.js';

/** Brings claims onto the books: what a quote and hours were worth on the day of the claim. */
@Injectable()
export class LedgerBooking {
  constructor(
    private readonly repository: LedgerRepository,
    private readonly rates: LedgerRates,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Books the claim today; or answers what is missing, and books nothing. */
  async book(claim: Unbooked, document: string | null = null): Promise<AppError | undefined> {
    const { id: claimId, claimantId: byId, requestId, day, quote } = claim;
    const house = await this.rates.currency();
    const rate = quote.currency === house ? null : await this.rates.ofDay(quote.currency, day);
    if (rate === undefined) return new AppError('ledger.rate-missing', { day, currency: quote.currency });
    const quoteInHouse = inHouse(quote.amount, quote.currency, rate?.rate ?? '1', house);
    if (quoteInHouse > mostInHouse)
      return new AppError('request.invalid', undefined, [{ path: 'body.quote.amount', rule: 'max' }]);

    // Who noted no hours costs nothing, whatever their unit.
    const working = claim.helpers.filter(({ hours }) => hours > 0);
    const hourlies = await this.rates.hourlyOf([...new Set(working.flatMap(({ unitId }) => unitId ?? []))], day);
    const costs: { personId: string; hourly: number; cost: number }[] = [];
    for (const { personId, unitId, hours } of working) {
      const hourly = unitId === null ? undefined : hourlies.get(unitId);
      if (hourly === undefined) return new AppError('ledger.unit-rate-missing', { day, unitId, personId });
      costs.push({ personId, hourly, cost: costOf(hours, hourly) });
    }

    const internalCost = costs.reduce((sum, { cost }) => sum + cost, 0);
    const money = { quote: quote.amount, currency: quote.currency, quoteInHouse, house, internalCost };
    await this.repository.addAct(
      { claimId, kind: 'claimed', byId, at: this.clock.now(), document, rateId: rate?.id ?? null },
      linesOf(null, 'claimed', money),
      costs,
    );
    await this.audit.write({ personId: byId }, 'claim.claimed', `claim:${claimId}`, {
      ...quote,
      avoided: quoteInHouse - internalCost,
      house,
      ...(requestId ? { requestId } : {}),
    });
    return undefined;
  }

  /** What an act that leads to this state writes; nothing is written of what was never booked. */
  async linesTo(to: ClaimState, { state, money }: LockedClaim): Promise<Line[]> {
    if (state === 'waiting' || state === 'reversed' || to === 'waiting') return [];
    return linesOf(state, to, { ...money, house: await this.rates.currency() });
  }
}
