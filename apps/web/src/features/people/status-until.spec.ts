import { endOfTerm } from './status-until';

describe('the end of a status', () => {
  const wednesday = new Date(2026, 10, 25, 14, 5);
  const local = (iso: string | null) => (iso === null ? null : new Date(iso).toString().slice(0, 21));

  it('is half an hour from now, tonight, Sunday night or the night of a day', () => {
    expect(local(endOfTerm('half', '', wednesday))).toBe('Wed Nov 25 2026 14:35');
    expect(local(endOfTerm('today', '', wednesday))).toBe('Wed Nov 25 2026 23:59');
    expect(local(endOfTerm('week', '', wednesday))).toBe('Sun Nov 29 2026 23:59');
    expect(local(endOfTerm('day', '2026-12-03', wednesday))).toBe('Thu Dec 03 2026 23:59');
  });

  it('is this very night when the week ends today', () => {
    expect(local(endOfTerm('week', '', new Date(2026, 10, 29, 9, 0)))).toBe('Sun Nov 29 2026 23:59');
  });

  it('does not come when none is named', () => {
    expect(endOfTerm('open', '', wednesday)).toBeNull();
    expect(endOfTerm('day', '', wednesday)).toBeNull();
  });
});
