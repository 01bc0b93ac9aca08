import { limits, type Answer, type Claim, type Input, type LedgerEntry, type RequestDetail } from '@app/contract';
import { AppError, Clock, lastId, notHere, pageOf, readCursor, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { LedgerBooksRepository, type ClaimRow, type Scope } from './ledger.books.repository.js';
import { csvOf } from './ledger.csv.js';
import { claimsTable, entriesTable } from './ledger.export.js';
import { toClaim, toFigures, toRow } from './ledger.mapper.js';
import { seesLedger } from './ledger.policy.js';
import { LedgerRates } from './ledger.rates.service.js';
import { dayOf, LedgerRepository } from './ledger.repository.js';

type Query = Omit<Scope, 'viewer' | 'until'> & { until?: string | undefined };

/** Reads the ledger as it stood on a day. Every figure is a sum of the lines up to it. */
@Injectable()
export class LedgerBooks {
  constructor(
    private readonly books: LedgerBooksRepository,
    private readonly claims: LedgerRepository,
    private readonly rates: LedgerRates,
    private readonly clock: Clock,
  ) {}

  /** Of the whole company, for everybody in it. */
  async total({ until }: { until?: string | undefined }): Promise<Answer<'GET /ledger/total'>> {
    return this.standing({ viewer: null, until: until ?? this.today() });
  }

  async dashboard(me: Actor, { by, ...query }: Input<'GET /ledger'>['query']): Promise<Answer<'GET /ledger'>> {
    const scope = this.scopeOf(me, query);
    const [currency, { total, rows }] = await Promise.all([this.rates.currency(), this.books.split(scope, by)]);
    const { from = null, until } = scope;
    return { currency, from, until, total: toFigures(total), rows: rows.map(toRow) };
  }

  async list(
    me: Actor,
    { after, ...query }: Input<'GET /ledger/claims'>['query'],
  ): Promise<Answer<'GET /ledger/claims'>> {
    const scope = this.scopeOf(me, query);
    const before = readCursor(after)?.id ?? lastId;
    const [standing, rows] = await Promise.all([
      this.standing(scope),
      this.books.claims(scope, { before }, limits.page + 1),
    ]);
    const { items, next } = pageOf(rows, limits.page);
    return { ...standing, items: await this.shown(me, scope, items), next };
  }

  /** As it stands now, whatever day it is. */
  async read(me: Actor, claimId: string): Promise<Claim> {
    const scope = { ...this.scopeOf(me, {}), until: 'infinity' };
    const [claim] = await this.shown(me, scope, await this.books.claims(scope, { claimId, before: lastId }, 1));
    if (!claim) throw notHere();
    return claim;
  }

  /** What a request has brought, as its page tells it; null for who may not see that, or when there is nothing. */
  async ofRequest(me: Actor, requestId: string): Promise<RequestDetail['claim']> {
    const found = await this.books.ofRequest(viewerOf(me), requestId);
    if (!found) return null;
    const [{ id, state, figures }, currency] = await Promise.all([this.read(me, found), this.rates.currency()]);
    return { id, state, avoided: figures.avoided, currency };
  }

  /** Its double entry as it stands now. */
  async entriesOf(me: Actor, claimId: string): Promise<LedgerEntry[]> {
    await this.demandSeen(me, claimId);
    return (await this.books.entriesOf(claimId)).map((entry) => ({
      ...entry,
      amount: Number(entry.amount),
      houseAmount: Number(entry.houseAmount),
    }));
  }

  async demandSeen(me: Actor, claimId: string): Promise<void> {
    if (!(await this.books.isSeen(viewerOf(me), claimId))) throw notHere();
  }

  /** Every claim or line of a period as a table; what does not fit is refused, never cut. */
  async export(me: Actor, query: Input<'GET /ledger/export'>['query']): Promise<{ name: string; text: string }> {
    const { of, language, ...days } = query;
    const scope = this.scopeOf(me, days);
    const house = await this.rates.currency();
    const most = limits.ledgerExport;
    const table =
      of === 'claims'
        ? claimsTable(all(await this.books.claims(scope, { before: lastId }, most + 1), most), house, language)
        : entriesTable(all(await this.books.entries(scope, most + 1), most), house, language);
    return { name: `parvis-ledger-${of}-${scope.until}.csv`, text: csvOf(table, language) };
  }

  private async standing(scope: Scope): Promise<Answer<'GET /ledger/total'>> {
    const [currency, sums] = await Promise.all([this.rates.currency(), this.books.total(scope)]);
    return { currency, until: scope.until, total: toFigures(sums) };
  }

  private async shown(me: Actor, { until }: Scope, rows: ClaimRow[]): Promise<Claim[]> {
    const now = until >= this.today();
    const managers = await this.claims.managersOf([...new Set(rows.map(({ requester }) => requester.id))]);
    return rows.map((row) => toClaim(me, row, managers.get(row.requester.id) ?? [], now));
  }

  private scopeOf(me: Actor, query: Query): Scope {
    return { ...query, viewer: viewerOf(me), until: query.until ?? this.today() };
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}

/** Finance and executives see every entry. */
const viewerOf = (me: Actor): string | null => (seesLedger(me.roles) ? null : me.personId);

function all<T>(rows: T[], most: number): T[] {
  if (rows.length > most) throw new AppError('ledger.export-too-long', { most });
  return rows;
}
