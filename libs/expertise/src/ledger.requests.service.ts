import { limits, type Currency } from '@app/contract';
import { Audit } from '@app/identity';
import { Clock, Facts } from '@app/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LedgerBooking } from './ledger.booking.service.js';
import { ratesEntered } from './ledger.facts.js';
import { dayOf, LedgerRepository } from './ledger.repository.js';
import { Ledger } from './ledger.service.js';
import { requestClosed, requestReopened, type ClosedRequest, type ReopenedRequest } from './request.facts.js';

/**
 * What requests for help bring into the ledger. A request with a quote that is closed is claimed by its asker in the same
 * transaction, with the hours of its work log. A rate that is missing never keeps a request open: its claim waits, outside
 * every total, and is booked at the rates of its day as soon as finance enters them. Of a confidential request
 * those who keep the ledger learn its money and its people, never its words.
 */
@Injectable()
export class LedgerRequests implements OnModuleInit {
  constructor(
    private readonly facts: Facts,
    private readonly repository: LedgerRepository,
    private readonly booking: LedgerBooking,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.facts.on(requestClosed, (request) => this.claim(request));
    this.facts.on(requestReopened, (request) => this.withdraw(request));
    this.facts.on(ratesEntered, ({ house }) => this.bookWaiting(house));
  }

  /** Once: what was confirmed before the request was reopened stands, and is not claimed again. */
  private async claim({ requestId, askerId, work, quote, skills }: ClosedRequest): Promise<void> {
    if (!quote) return;
    await this.repository.holdCurrency();
    if (await this.repository.claimOf(requestId)) return;
    const { document, ...offer } = quote;
    const units = await this.repository.unitsOf([askerId, ...work.map(({ personId }) => personId)]);
    const at = this.clock.now();
    const claim = {
      requestId,
      day: dayOf(at),
      claimantId: askerId,
      requesterId: askerId,
      unitId: units.get(askerId) ?? null,
      quote: { ...offer, category: null },
      skillIds: skills.slice(0, limits.claimSkills),
      helpers: work.map((part) => ({ ...part, unitId: units.get(part.personId) ?? null })),
    };
    const id = await this.repository.addClaim(claim);
    if (!(await this.booking.book({ ...claim, id }, document))) return;
    const me = { personId: askerId };
    await this.audit.write(me, 'claim.waiting', `claim:${id}`, { requestId, ...offer });
    if (!document) return;
    await this.repository.addAct({ claimId: id, kind: 'documented', byId: askerId, at, document });
    await this.audit.write(me, 'claim.documented', `claim:${id}`, { from: 'waiting', document });
  }

  /** A claim that nobody has confirmed goes with the closing it came from; beyond that, reversing is for who confirmed. */
  private async withdraw({ requestId, askerId, wasClosed, reason }: ReopenedRequest): Promise<void> {
    const id = wasClosed ? await this.repository.claimOf(requestId) : undefined;
    const claim = id && (await this.repository.lockClaim(id));
    if (claim && (claim.state === 'waiting' || claim.state === 'claimed'))
      await this.ledger.reverse({ personId: askerId, roles: [], sessionId: '' }, id, reason);
  }

  private async bookWaiting(house: Currency): Promise<void> {
    for (const claim of await this.repository.waiting(house)) {
      // It may have been reversed since it was found.
      const { state } = (await this.repository.lockClaim(claim.id))!;
      if (state === 'waiting') await this.booking.book(claim);
    }
  }
}
