import { AppError } from './http/app-error.js';

/** As long as anybody waits for a connection (ms): a database that answers nobody must not gather all questions. */
const patience = 5_000;

interface Waiting<Q, A> {
  question: Q;
  /** By `performance.now()`. */
  since: number;
  resolve(answer: A): void;
  reject(error: unknown): void;
}

/**
 * Asks for many at once what each would have asked alone. Nobody waits for company: a question leaves at the end of its
 * turn of the loop while fewer than `inFlight` are under way, and those that come meanwhile travel together in the next.
 * So a quiet server answers as without it, and a busy one pays for one statement instead of many. An answer is never read
 * before it was asked for; who has waited too long for a place is told to come again. `ask` answers in the order of its
 * questions; when it fails, it fails for all of them. Not for use inside a transaction: questions of one would be asked
 * in another.
 */
export class Gather<Q, A> {
  private waiting: Waiting<Q, A>[] = [];
  private underWay = 0;
  private watch: NodeJS.Timeout | undefined;

  constructor(
    private readonly ask: (questions: Q[]) => Promise<A[]>,
    private readonly inFlight = 2,
    private readonly atOnce = 128,
  ) {}

  add(question: Q): Promise<A> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, since: performance.now(), resolve, reject });
      if (this.waiting.length === 1) setImmediate(() => this.leave());
    });
  }

  private leave(): void {
    const tooLate = performance.now() - patience;
    const inTime = this.waiting.findIndex(({ since }) => since > tooLate);
    for (const { reject } of this.waiting.splice(0, inTime < 0 ? Infinity : inTime))
      reject(new AppError('server.busy'));
    while (this.underWay < this.inFlight && this.waiting.length > 0)
      void this.travel(this.waiting.splice(0, this.atOnce));
    this.look();
  }

  /** Looks again when the first of those who wait has waited long enough, should no trip have ended before. */
  private look(): void {
    const first = this.waiting[0];
    if (!first) return;
    const again = () => {
      this.watch = undefined;
      this.leave();
    };
    this.watch ??= setTimeout(again, first.since + patience - performance.now() + 1).unref();
  }

  private async travel(together: Waiting<Q, A>[]): Promise<void> {
    this.underWay++;
    try {
      const answers = await this.ask(together.map(({ question }) => question));
      together.forEach(({ resolve }, i) => resolve(answers[i]!));
    } catch (error) {
      for (const { reject } of together) reject(error);
    } finally {
      this.underWay--;
      this.leave();
    }
  }
}
