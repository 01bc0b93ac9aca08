import type { RequestPart } from '@app/contract';
import { emptyNeed, faultsOf, keepNeed, keptNeed, needOf, requestOf, type Need } from './need';

const today = '2026-03-02';
const faults = (more: Partial<Need>) => [...faultsOf({ ...emptyNeed, ...more }, today)];
const quote = { amount: '10 000', currency: 'USD', supplier: ' Studio Nord ', document: '' } as const;

describe('what a request says beside its text', () => {
  it('may be nothing at all', () => {
    expect(faults({})).toEqual([]);
    expect(requestOf(emptyNeed)).toEqual({
      deadline: null,
      effortHours: null,
      language: null,
      siteId: null,
      quote: null,
    });
  });

  it('becomes what the contract takes', () => {
    const need: Need = { ...emptyNeed, ...quote, deadline: '2026-03-20', hours: '20', language: 'en', siteId: '7' };
    expect(requestOf(need)).toEqual({
      deadline: '2026-03-20',
      effortHours: 20,
      language: 'en',
      siteId: '7',
      quote: { amount: 1_000_000, currency: 'USD', supplier: 'Studio Nord', document: null },
    });
    expect(keptNeed(keepNeed(need))).toEqual(need);
  });

  it('comes back as it was published', () => {
    const part = {
      deadline: null,
      effortHours: 8,
      language: 'fr',
      site: { id: '3', name: 'Lyon' },
      confidential: true,
      quote: { amount: 1_000_050, currency: 'EUR', supplier: 'Studio Nord', document: 'devis.pdf' },
    } as RequestPart;
    const need = needOf(part);
    expect(faultsOf(need, today).size).toBe(0);
    expect(requestOf(need)).toMatchObject({ effortHours: 8, siteId: '3', quote: part.quote });
  });

  it('says what is not right yet: a quote is whole or not there', () => {
    expect(faults({ deadline: '2026-03-01' })).toEqual(['deadline']);
    expect(faults({ deadline: today })).toEqual([]);
    for (const hours of ['0', '1,5', 'vingt', '2001']) expect(faults({ hours })).toEqual(['hours']);
    expect(faults(quote)).toEqual([]);
    expect(faults({ ...quote, supplier: ' ' })).toEqual(['supplier']);
    expect(faults({ ...quote, amount: '' })).toEqual(['amount']);
    expect(faults({ document: 'devis.pdf' })).toEqual(['amount', 'supplier']);
  });
});
