import type { Readable } from 'node:stream';
import { archiveLimits } from './archive.js';

export type Line = { line: number } & (
  { text: string; fault?: undefined } | { fault: 'line.too-long' | 'line.not-utf8' }
);

const newline = 0x0a;

/**
 * The lines of a UTF-8 file, numbered from 1, empty ones left out. A line that is too long or is not UTF-8 is told as
 * such and never kept: memory holds one line and one chunk.
 */
export async function* linesOf(stream: Readable, most: number = archiveLimits.lineBytes): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 0;
  let parts: Buffer[] = [];
  let size = 0;
  let skipping = false;

  const finish = (): Line | undefined => {
    line++;
    const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    const tooLong = skipping;
    parts = [];
    size = 0;
    skipping = false;
    if (tooLong) return { line, fault: 'line.too-long' };
    try {
      const text = decoder.decode(line === 1 && bytes.subarray(0, 3).equals(byteOrderMark) ? bytes.subarray(3) : bytes);
      const trimmed = text.trim();
      return trimmed === '' ? undefined : { line, text: trimmed };
    } catch {
      return { line, fault: 'line.not-utf8' };
    }
  };
  const keep = (bytes: Buffer): void => {
    size += bytes.length;
    if (size > most) {
      skipping = true;
      parts = [];
    }
    if (!skipping && bytes.length > 0) parts.push(bytes);
  };

  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      const found = finish();
      if (found) yield found;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) {
    const found = finish();
    if (found) yield found;
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
