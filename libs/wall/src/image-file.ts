/** As wide as a post shows it; taller pictures (a long screenshot) keep a readable width. */
export const sizes = {
  full: { width: 1600, height: 4800, fit: 'inside', withoutEnlargement: true },
  thumb: { width: 480, height: 1440, fit: 'inside', withoutEnlargement: true },
} as const;
export type Size = keyof typeof sizes;

/** The last part of a name that somebody's computer gave, without signs that lead astray. */
export function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const signs = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029"<>:|?*]/gu;
  const plain = [...last.replace(signs, '').trim()].slice(0, 120).join('').replace(/^\.+/, '');
  return plain || 'image';
}

/** RFC 6266: for a browser that saves the picture, which is WebP whatever its name said. */
export function dispositionOf(name: string): string {
  const webp = `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.webp`;
  const ascii = webp.replace(/[^\x20-\x7e]|[%"\\]/g, '_');
  const encoded = encodeURIComponent(webp).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `inline; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
