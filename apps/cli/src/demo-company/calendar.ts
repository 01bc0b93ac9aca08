/** Dates are counted back from the `now` that the caller gives, so that the company is always alive today. */
export class Calendar {
  constructor(readonly now: Date) {}

  /** The day `months` away from now, `days` more, as `2026-03-14`. */
  day(months: number, days = 0): string {
    const date = new Date(this.now);
    date.setUTCDate(15);
    date.setUTCMonth(date.getUTCMonth() + Math.trunc(months));
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  }

  today(): string {
    return this.now.toISOString().slice(0, 10);
  }

  daysAgo(days: number): string {
    return new Date(this.now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  }

  /** The moment when the clocks of a time zone show that day, hour and minute. */
  moment(day: string, hour: number, minute: number, second: number, timezone: string): Date {
    const wanted = Date.parse(`${day}T${two(hour)}:${two(minute)}:${two(second)}Z`);
    const guess = new Date(wanted - offset(new Date(wanted), timezone));
    return new Date(wanted - offset(guess, timezone));
  }

  weekday(day: string): number {
    return new Date(`${day}T12:00:00Z`).getUTCDay();
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
export function offset(at: Date, timezone: string): number {
  const part = partsOf(at, timezone);
  return (
    Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) -
    Math.floor(at.getTime() / 1000) * 1000
  );
}

export function partsOf(at: Date, timezone: string) {
  let clock = clocks.get(timezone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timezone, clock);
  }
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const parts = clock.formatToParts(at);
  return {
    year: value('year'),
    month: value('month'),
    day: value('day'),
    hour: value('hour'),
    minute: value('minute'),
    second: value('second'),
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
