import { currencies, limits, type Answer, type Currency, type Input } from '@app/contract';
import { Audit, Settings } from '@app/identity';
import { AppError, Database, demand, Facts, lastId, pageOf, readCursor, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { ratesEntered } from './ledger.facts.js';
import { LedgerRatesRepository, type NewRate } from './ledger.rates.repository.js';
import { checkRates, readRates } from './ledger.rates.csv.js';

/** So many lines of a file are shown before they are entered. */
const shown = 20;
type Entered = Answer<'POST /ledger/rates'>;

/** What an hour and a foreign currency are worth. A correction is a newer rate: claims keep the one they were made with. */
@Injectable()
export class LedgerRates {
  constructor(
    private readonly db: Database,
    private readonly repository: LedgerRatesRepository,
    private readonly settings: Settings,
    private readonly audit: Audit,
    private readonly facts: Facts,
  ) {}

  async currency(): Promise<Currency> {
    return (await this.settings.get('ledger.currency')) ?? 'EUR';
  }

  chooseCurrency(me: Actor, currency: Currency): Promise<{ currency: Currency }> {
    return this.db.transaction(async () => {
      await this.repository.lockCurrency();
      const from = await this.currency();
      if (from !== currency) {
        demand(!(await this.repository.isInUse()), 'ledger.currency-fixed');
        await this.settings.set('ledger.currency', currency);
        await this.audit.write(me, 'ledger.currency-chosen', 'ledger:currency', { from, to: currency });
      }
      return { currency };
    });
  }

  enter(me: Actor, { source, ...rate }: Input<'POST /ledger/rates'>['body']): Promise<Entered> {
    return this.add(me, [rate], source);
  }

  async importCsv(me: Actor, { csv, source }: Input<'POST /ledger/rates/import'>['body']): Promise<Entered> {
    return this.add(me, await readRates(csv, await this.foreign()), source);
  }

  async checkCsv({ csv }: Input<'POST /ledger/rates/check'>['body']): Promise<Answer<'POST /ledger/rates/check'>> {
    const { rates, problems } = await checkRates(csv, await this.foreign());
    return { count: rates.length, first: rates.slice(0, shown), problems: problems.slice(0, shown) };
  }

  async list({ after, ...filter }: Input<'GET /ledger/rates'>['query']): Promise<Answer<'GET /ledger/rates'>> {
    const rows = await this.repository.page(filter, readCursor(after)?.id ?? lastId, limits.page + 1);
    const { items, next } = pageOf(rows, limits.page);
    return { items: items.map((row) => ({ ...row, at: row.at.toISOString() })), next };
  }

  enterUnitRate(me: Actor, rate: Input<'POST /ledger/unit-rates'>['body']): Promise<Entered> {
    return this.db.transaction(async () => {
      await this.repository.lockCurrency();
      if (!(await this.repository.unitExists(rate.unitId))) throw wrong('unitId', 'unknown');
      await this.repository.addUnitRate(rate, me.personId);
      await this.audit.write(me, 'ledger.unit-rate-entered', `unit:${rate.unitId}`, rate);
      await this.facts.tell(ratesEntered, { house: await this.currency() });
      return { entered: 1 };
    });
  }

  async unitRates({
    after,
    unitId,
  }: Input<'GET /ledger/unit-rates'>['query']): Promise<Answer<'GET /ledger/unit-rates'>> {
    const rows = await this.repository.unitRates(unitId, readCursor(after)?.id ?? lastId, limits.page + 1);
    const { items, next } = pageOf(rows, limits.page);
    return { items: items.map((row) => ({ ...row, hourly: Number(row.hourly), at: row.at.toISOString() })), next };
  }

  /** The rate of that very day. */
  ofDay(currency: Currency, day: string): Promise<{ id: string; rate: string } | undefined> {
    return this.repository.ofDay(currency, day);
  }

  hourlyOf(unitIds: string[], day: string): Promise<Map<string, number>> {
    return this.repository.hourlyOf(unitIds, day);
  }

  /** What a rate can be of: every currency but that of the house. */
  private async foreign(): Promise<Currency[]> {
    const house = await this.currency();
    return currencies.filter((one) => one !== house);
  }

  private add(me: Actor, rates: NewRate[], source: string): Promise<Entered> {
    return this.db.transaction(async () => {
      await this.repository.lockCurrency();
      const house = await this.currency();
      if (rates.some(({ currency }) => currency === house)) throw wrong('currency', 'house');
      const entered = await this.repository.add(rates, source, me.personId);
      const days = rates.map(({ day }) => day).sort();
      const detail = entered === 1 ? { ...rates[0] } : { entered, from: days[0], until: days.at(-1) };
      await this.audit.write(me, 'ledger.rates-entered', 'ledger:rates', { ...detail, source });
      await this.facts.tell(ratesEntered, { house });
      return { entered };
    });
  }
}

const wrong = (field: string, rule: string): AppError =>
  new AppError('request.invalid', undefined, [{ path: `body.${field}`, rule }]);
