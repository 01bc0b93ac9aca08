const plainEvery = 5_000;

/**
 * What a command says while it works, on the error stream, so that its result has the output to itself. In a terminal
 * one line rewrites itself; in a pipe every step is a line, and a running count a line now and then.
 */
export class Terminal {
  private current: string | undefined;
  private printedAt = 0;
  private printedStep = '';

  constructor(
    private readonly stream: NodeJS.WriteStream = process.stderr,
    private readonly now: () => number = Date.now,
  ) {}

  /** What is going on; `detail` may change many times a second. */
  step(name: string, detail = ''): void {
    const text = detail ? `${name} ${detail}` : `${name} …`;
    if (this.stream.isTTY) {
      if (text === this.current) return;
      this.current = text;
      this.stream.write(`\r\u001b[2K${text.slice(0, (this.stream.columns || 80) - 1)}`);
      return;
    }
    if (name === this.printedStep && this.now() - this.printedAt < plainEvery) return;
    this.printedStep = name;
    this.printedAt = this.now();
    this.stream.write(`${text}\n`);
  }

  /** A line that stays. */
  say(text: string): void {
    this.clear();
    this.stream.write(`${text}\n`);
  }

  clear(): void {
    if (this.current !== undefined) this.stream.write('\r\u001b[2K');
    this.current = undefined;
  }
}

/** Rows under each other; every column is as wide as its longest cell. */
export function table(rows: string[][]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i]!)).join('   ')}`.trimEnd()).join('\n');
}

/** What a command prints as its result. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** A refusal that needs no stack: the sentence and, usually, the way out. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
