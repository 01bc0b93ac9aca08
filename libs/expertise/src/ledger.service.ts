import type { Claim, ClaimInput } from '@app/contract';
import { Audit } from '@app/identity';
import { AppError, Clock, Database, demand, notHere, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { LedgerBooks } from './ledger.books.service.js';
import { LedgerBooking } from './ledger.booking.service.js';
import { mayClaim, refusal, transitions, type ClaimAct } from './ledger.policy.js';
import { dayOf, LedgerRepository, type NewAct } from './ledger.repository.js';

/**
 * External spend that in-house help has avoided: claimed by who took part, confirmed by the requester's manager, audited by
 * finance. Every act adds rows, in double entry; nothing is ever changed.
 */
@Injectable()
export class Ledger {
  constructor(
    private readonly db: Database,
    private readonly repository: LedgerRepository,
    private readonly books: LedgerBooks,
    private readonly booking: LedgerBooking,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Claims quote less internal cost at the rates of today; answers the claim's id. A rate that is missing refuses the
   * claim and says for which day: who claims by hand can ask for it. What requests claim waits (see `LedgerRequests`).
   */
  claim(me: Pick<Actor, 'personId'>, input: ClaimInput): Promise<string> {
    return this.db.transaction(async () => {
      const { requesterId, helpers, quote } = input;
      demand(mayClaim(me.personId, { requesterId, helperIds: helpers.map((h) => h.personId) }), 'claim.not-yours');
      await this.repository.holdCurrency();
      const units = await this.checkKnown(input);
      const claim = {
        ...input,
        requestId: null,
        day: dayOf(this.clock.now()),
        claimantId: me.personId,
        unitId: units.get(requesterId)!,
        helpers: helpers.map((part) => ({ ...part, unitId: units.get(part.personId)! })),
      };
      const id = await this.repository.addClaim(claim);
      const refused = await this.booking.book({ ...claim, id }, quote.document);
      if (refused) throw refused;
      return id;
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
        to === claim.state ? [] : await this.booking.linesTo(to, claim),
      );
      const { kind, ...said } = entry;
      await this.audit.write(me, `claim.${kind}`, `claim:${claimId}`, { from: claim.state, ...said });
      return this.books.read(me, claimId);
    });
  }

  /** Everybody who took part works here, and skills exist; answers the units of the people. */
  private async checkKnown({ requesterId, helpers, skillIds }: ClaimInput): Promise<Map<string, string | null>> {
    if (helpers.some(({ personId }) => personId === requesterId)) throw wrong('helpers', 'requester');
    const units = await this.repository.unitsOfStaff([requesterId, ...helpers.map(({ personId }) => personId)]);
    if (!units.has(requesterId)) throw wrong('requesterId', 'unknown');
    if (helpers.some(({ personId }) => !units.has(personId))) throw wrong('helpers', 'unknown');
    if ((await this.repository.unknownSkills(skillIds)).length > 0) throw wrong('skillIds', 'unknown');
    return units;
  }
}

const wrong = (field: string, rule: string): AppError =>
  new AppError('request.invalid', undefined, [{ path: `body.${field}`, rule }]);

function gone(): never {
  throw notHere();
}
