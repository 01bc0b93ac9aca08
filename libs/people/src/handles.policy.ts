const longest = 40;

/** The letters of a name as a handle can bear them: `Éva-Lou O’Neil` → `eva-lou.oneil`. */
export function handleBase(givenName: string, familyName: string, email?: string | null): string {
  const name = [givenName, familyName].map(letters).filter(Boolean).join('.');
  const base = name || letters(email?.split('@')[0] ?? '') || 'person';
  const short = base.slice(0, longest).replace(/[.-]+$/, '');
  // A handle is never a number: profiles are found by handle or by id.
  return /^[a-z]/.test(short) ? short : `p.${short}`;
}

/** A free handle for each base, in order: the base itself, then with the next free number. */
export function freeHandles(bases: string[], taken: Iterable<string>): string[] {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return bases.map((base) => {
    let handle = base;
    for (let n = next.get(base) ?? 2; used.has(handle); n++) {
      handle = `${base}${n}`;
      next.set(base, n + 1);
    }
    used.add(handle);
    return handle;
  });
}

const joined: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => joined[letter]!)
    .replace(/[\s_.-]+/g, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '');
