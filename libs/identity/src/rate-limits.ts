import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  type RateLimiterAbstract,
  type RateLimiterRes,
} from 'rate-limiter-flexible';
import type { RedisClientType } from 'redis';
import { Config, log } from '@app/platform';

export interface Limit {
  name: string;
  /** How often within `seconds`; the house multiplies it by its rate factor. */
  times: number;
  seconds: number;
}

export interface Refusal {
  /** Seconds until it is worth trying again. */
  retryAfter: number;
  /** Whether this is the first one too many. */
  first: boolean;
}

/**
 * How often somebody may do something. Counted in this process, or for all nodes together when there is Redis; while
 * Redis is away each node counts for itself, so that a limit never falls.
 */
@Injectable()
export class RateLimits implements OnModuleInit, OnModuleDestroy {
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private redis: RedisClientType | undefined;

  constructor(private readonly config: Config) {}

  async onModuleInit(): Promise<void> {
    const { redisUrl } = this.config;
    if (!redisUrl) return;
    const { createClient } = await import('redis');
    this.redis = createClient({
      url: redisUrl,
      name: 'parvis-rate-limits',
      disableOfflineQueue: true,
    }) as RedisClientType;
    this.redis.on('error', (error: unknown) => log.warn({ error }, 'Redis is away: each node counts for itself'));
    this.redis.connect().catch(() => undefined);
  }

  onModuleDestroy(): void {
    this.redis?.destroy();
  }

  /** Counts one; answers a refusal when it was one too many. */
  async spend(limit: Limit, who: string): Promise<Refusal | undefined> {
    const limiter = this.limiter(limit);
    try {
      await limiter.consume(who);
      return undefined;
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal;
      const { msBeforeNext, consumedPoints } = refusal as RateLimiterRes;
      return { retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)), first: consumedPoints === limiter.points + 1 };
    }
  }

  /** Takes one back: it turned out not to count. */
  async giveBack(limit: Limit, who: string): Promise<void> {
    await this.limiter(limit).reward(who);
  }

  async forget(limit: Limit, who: string): Promise<void> {
    await this.limiter(limit).delete(who);
  }

  private limiter({ name, times, seconds }: Limit): RateLimiterAbstract {
    let limiter = this.limiters.get(name);
    if (!limiter) {
      const points = Math.max(1, Math.round(times * this.config.rateFactor));
      const options = { keyPrefix: `parvis:${name}`, points, duration: seconds };
      const here = new RateLimiterMemory(options);
      limiter = this.redis
        ? new RateLimiterRedis({
            ...options,
            storeClient: this.redis,
            useRedisPackage: true,
            rejectIfRedisNotReady: true,
            insuranceLimiter: here,
          })
        : here;
      this.limiters.set(name, limiter);
    }
    return limiter;
  }
}
