import { createHash } from 'node:crypto';
import { endpoints, type Endpoint } from '@app/contract';
import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type OnModuleInit,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { firstValueFrom, from, map, type Observable } from 'rxjs';
import type { z } from 'zod';
import { Config } from '../config.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs.js';
import { AppError } from './app-error.js';
import { endpointOf, type ParvisRequest } from './endpoint.js';
import { writeAnswer } from './written.js';

/**
 * Gives an operation that is marked idempotent its promise: the key, what the handler writes and its answer commit
 * together, so a retry finds either nothing or the whole first answer. In tests it also holds every answer to the
 * contract.
 */
@Injectable()
export class AnswersInterceptor implements NestInterceptor, OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('27 3 * * *', 'platform.forget-answers', () => this.forget());
  }

  /** A retry comes within days; a first answer older than a week is forgotten. */
  async forget(): Promise<void> {
    await this.db.run(`delete from idempotency_keys where at < now() - interval '7 days'`);
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const key = endpointOf(context)!;
    const endpoint: Endpoint = endpoints[key];
    const request = context.switchToHttp().getRequest<ParvisRequest>();
    const retryKey = endpoint.idempotent ? request.headers['idempotency-key'] : undefined;
    const answers =
      typeof retryKey === 'string' && request.actor
        ? from(this.once(key, retryKey, request, context.switchToHttp().getResponse<FastifyReply>(), next))
        : next.handle();
    if (!this.config.checkAnswers || endpoint.response === 'bytes') return answers;
    const schema = endpoint.response as z.ZodType;
    return answers.pipe(
      map((answer) => schema.parse(answer === undefined ? undefined : JSON.parse(writeAnswer(answer)))),
    );
  }

  private async once(
    endpoint: string,
    key: string,
    request: ParvisRequest,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    if (!/^[\x21-\x7e]{8,100}$/.test(key)) throw new AppError('request.malformed');
    const { personId } = request.actor!;
    const hash = createHash('sha256')
      .update(`${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest('base64url');
    return this.db.transaction(async () => {
      // Waits for a first attempt that is still running.
      const claimed = await this.db.run(
        `insert into idempotency_keys (person_id, key, endpoint, request_hash) values ($1, $2, $3, $4) on conflict do nothing`,
        [personId, key, endpoint, hash],
      );
      if (claimed === 0) {
        const first = await this.db.row<{ request_hash: string; response: unknown }>(
          `select request_hash, response from idempotency_keys where person_id = $1 and key = $2 and endpoint = $3`,
          [personId, key, endpoint],
        );
        if (first?.request_hash !== hash) throw new AppError('request.key-reused');
        void reply.header('idempotency-replayed', 'true').status(200);
        return first.response;
      }
      const answer = await firstValueFrom(next.handle());
      await this.db.run(`update idempotency_keys set response = $3 where person_id = $1 and key = $2`, [
        personId,
        key,
        writeAnswer(answer),
      ]);
      return answer;
    });
  }
}
