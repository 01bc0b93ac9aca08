import { Injectable } from '@nestjs/common';

/**
 * Something that has just become true, told inside the transaction that made it true. The lib that owns a fact exports
 * it; libs of a higher rank listen. A listener that throws undoes the whole act.
 */
export class Fact<T> {
  /** Never set: keeps the type of what is told with the fact. */
  declare readonly told: T;
  constructor(readonly name: string) {}
}

type Listener = (told: never) => Promise<void>;

@Injectable()
export class Facts {
  private readonly listeners = new Map<string, Listener[]>();

  /** Listeners hear in the order in which they were added, the order of the modules, and wait for nobody. */
  on<T>(fact: Fact<T>, listener: (told: T) => Promise<void>): void {
    const list = this.listeners.get(fact.name) ?? [];
    list.push(listener as Listener);
    this.listeners.set(fact.name, list);
  }

  async tell<T>(fact: Fact<T>, told: T): Promise<void> {
    const listeners = this.listeners.get(fact.name) ?? [];
    const ended = await Promise.allSettled(listeners.map(async (listener) => listener(told as never)));
    // Only once all have ended: whoever still wrote would write after the act was undone.
    const failed = ended.find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  }
}
