export const terms = ['open', 'half', 'today', 'week', 'day'] as const;
export type Term = (typeof terms)[number];

const endOf = (date: Date): string => {
  date.setHours(23, 59, 59, 0);
  return date.toISOString();
};

/** When a status ends: in half an hour, tonight, on Sunday night, at the end of a chosen day (`YYYY-MM-DD`), or never. */
export function endOfTerm(term: Term, day: string, now = new Date()): string | null {
  const date = new Date(now);
  switch (term) {
    case 'open':
      return null;
    case 'half':
      return new Date(now.getTime() + 30 * 60_000).toISOString();
    case 'today':
      return endOf(date);
    case 'week':
      date.setDate(date.getDate() + ((7 - date.getDay()) % 7));
      return endOf(date);
    case 'day':
      return day === '' ? null : endOf(new Date(`${day}T12:00:00`));
  }
}
