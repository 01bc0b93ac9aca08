import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answers, Connected, Heard, Opening, Report } from './fleet.js';
import type { Bench } from './house.js';

const patience = 20_000;

/** The clients of one server, in a process of their own. */
export class Fleet {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<string, (heard: Heard) => void>();

  constructor(bench: Bench) {
    this.child = bench.fork('fleet.js');
    this.child.on('message', (report: Report) => {
      if ('mark' in report) this.waiting.get(report.mark)?.(report);
    });
  }

  /** Connects them anew; those that were there are gone. */
  async open(
    opening: Omit<Opening, 'greets'> & { greets?: boolean },
    halfway: () => void | Promise<void> = () => undefined,
  ): Promise<Connected> {
    const answers = Promise.all([this.answer('connected'), this.answer('halfway').then(halfway)]);
    this.child.send({ open: { greets: true, ...opening } });
    return (await answers)[0];
  }

  async close(): Promise<void> {
    const closed = this.answer('closed');
    this.child.send({ close: true });
    await closed;
  }

  /** How many events of the kind that is counted each has had. */
  async counted(): Promise<Answers['counted']> {
    const counted = this.answer('counted');
    this.child.send({ count: true });
    return counted;
  }

  /** Every client asks for what it missed of everyone's stream since this position. */
  async catchUp(mark: string, from: number): Promise<Answers['caughtUp']> {
    const caughtUp = this.answer('caughtUp');
    this.child.send({ catchUp: { mark, from } });
    return caughtUp;
  }

  /** When every client has had the message; fails when one misses it or has it twice. */
  async expect(mark: string, sockets: number): Promise<Heard> {
    const heard = await Promise.race([
      new Promise<Heard>((resolve) => this.waiting.set(mark, resolve)),
      wait(patience, undefined, { ref: false }),
    ]);
    this.waiting.delete(mark);
    if (heard?.reached !== sockets) throw new Error(`${mark} did not reach all ${sockets} clients`);
    if (heard.twice > 0) throw new Error(`${mark} came twice to ${heard.twice} clients`);
    return heard;
  }

  private answer<K extends keyof Answers>(kind: K): Promise<Answers[K]> {
    return new Promise((resolve, reject) => {
      const hear = (report: Report): void => {
        if (!(kind in report)) return;
        this.child.off('message', hear);
        this.child.off('exit', end);
        resolve((report as Answers)[kind]);
      };
      const end = (): void => reject(new Error(`the clients ended before they were ${kind}`));
      this.child.on('message', hear);
      this.child.once('exit', end);
    });
  }
}
