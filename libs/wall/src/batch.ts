import { AsyncResource } from 'node:async_hooks';
import { AppError } from '@app/platform';

interface Waiting<T, R> {
  item: T;
  resolve(answer: R): void;
  reject(error: unknown): void;
}

/**
 * Gathers what many people do at the same moment into one write, one write at a time: what comes while one is under way
 * leaves together in the next, so the busier it is, the less each costs, and in a quiet house nobody waits for company.
 * Each caller hears when theirs has committed. `write` answers in the order of its items; an Error in its answer is that
 * caller's alone.
 */
export class Batch<T, R> {
  private waiting: Waiting<T, R>[] = [];
  private leaving: NodeJS.Immediate | undefined;
  private writing: Promise<void> | undefined;
  /** A batch belongs to nobody: it must not run inside the transaction of the caller that filled it. */
  private readonly outside = new AsyncResource('Batch');

  constructor(
    private readonly write: (items: T[]) => Promise<(R | Error)[]>,
    private readonly size = 500,
    private readonly mostWaiting = 20_000,
  ) {}

  add(item: T): Promise<R> {
    if (this.waiting.length >= this.mostWaiting) return Promise.reject(new AppError('server.busy'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.writing && !this.leaving) this.outside.runInAsyncScope(() => this.schedule());
    });
  }

  /** Writes everything that waits: before the process ends. */
  async drain(): Promise<void> {
    while (this.waiting.length > 0 || this.writing) {
      this.start();
      await this.writing;
    }
  }

  private schedule(): void {
    this.leaving = setImmediate(() => this.start());
  }

  private start(): void {
    clearImmediate(this.leaving);
    this.leaving = undefined;
    if (this.writing || this.waiting.length === 0) return;
    const batch = this.waiting.splice(0, this.size);
    this.writing = this.run(batch).finally(() => {
      this.writing = undefined;
      if (this.waiting.length > 0) this.schedule();
    });
  }

  private async run(batch: Waiting<T, R>[]): Promise<void> {
    try {
      const answers = await this.write(batch.map(({ item }) => item));
      batch.forEach(({ resolve, reject }, i) => {
        const answer = answers[i] as R | Error;
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
