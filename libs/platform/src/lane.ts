import { AppError } from './http/app-error.js';

/** Heavy work, a few at once; who would have to wait behind too many is told that the house is busy, unless patient. */
export class Lane {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waiting: number,
  ) {}

  async run<T>(work: () => Promise<T>, { patient = false } = {}): Promise<T> {
    if (this.running < this.atOnce) this.running++;
    else {
      if (!patient && this.queue.length >= this.waiting) throw new AppError('server.busy');
      await new Promise<void>((resolve) => this.queue.push(resolve));
    }
    try {
      return await work();
    } finally {
      // The place goes to the next in line, so that nobody who comes now can slip in between.
      const next = this.queue.shift();
      if (next) next();
      else this.running--;
    }
  }
}
