import { Config, log } from '@app/platform';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { RedisClientType } from 'redis';

const channel = 'parvis:signals';

/** What passes between nodes and is never stored. Losing it loses nothing. */
export interface Whispers {
  typed: { audienceId: string; postId: string; person: { id: string; name: string } };
  /** Who of these people is here? */
  who: { personIds: string[] };
  here: { personIds: string[] };
  gone: { personIds: string[] };
}
type Listener = (told: never) => void;

/** The other nodes of the house, when there are some (`REDIS_URL`). Alone, a node speaks to nobody. */
@Injectable()
export class Neighbours implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly listeners = new Map<string, Listener>();
  private readonly reunions: (() => void)[] = [];
  private speaking: RedisClientType | undefined;
  private hearing: RedisClientType | undefined;

  constructor(private readonly config: Config) {}

  on<K extends keyof Whispers>(name: K, listener: (told: Whispers[K]) => void): void {
    this.listeners.set(name, listener as Listener);
  }

  /** Called when the neighbours can be heard again: something may have been said meanwhile. */
  onReunion(listener: () => void): void {
    this.reunions.push(listener);
  }

  get expected(): boolean {
    return this.config.redisUrl !== undefined;
  }

  whisper<K extends keyof Whispers>(name: K, told: Whispers[K]): void {
    if (!this.speaking?.isReady) return;
    this.speaking.publish(channel, JSON.stringify({ node: this.node, name, told })).catch(() => undefined);
  }

  private readonly node = `${process.pid}-${Date.now()}`;

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.redisUrl) return;
    const { createClient } = await import('redis');
    const open = (): RedisClientType => {
      const client = createClient({ url: this.config.redisUrl!, disableOfflineQueue: true }) as RedisClientType;
      client.on('error', (error: unknown) =>
        log.warn({ error }, 'redis is away; presence and typing stay on this node'),
      );
      return client;
    };
    this.speaking = open();
    this.hearing = open();
    // Nobody waits for it: the client goes on trying by itself.
    void this.speaking.connect().catch(() => undefined);
    void this.hearing
      .connect()
      .then(() => this.hearing!.subscribe(channel, (message) => this.hear(message)))
      .catch(() => undefined);
    this.hearing.on('ready', () => this.reunions.forEach((listener) => listener()));
  }

  onModuleDestroy(): void {
    for (const client of [this.speaking, this.hearing]) if (client?.isOpen) client.destroy();
  }

  private hear(message: string): void {
    const { node, name, told } = JSON.parse(message) as { node: string; name: string; told: never };
    if (node !== this.node) this.listeners.get(name)?.(told);
  }
}
