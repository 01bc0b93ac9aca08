import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { from, mergeMap, type Observable } from 'rxjs';
import { AppError, endpointOf, type Actor, type ParvisRequest } from '@app/platform';
import { SessionsRepository } from './sessions.repository.js';

/** An answer that took longer than this may tell of a time when its person was still allowed to hear it. */
const late = 500;
/** A catch-up reads, though it is a POST. */
const reads = (key: string): boolean => key.startsWith('GET ') || key === 'POST /catch-up';

/**
 * Whatever takes long is asked about again before it is told: an answer that waited while its session ended is not given,
 * nor is what was read for somebody from whom an audience has been taken meanwhile. They are asked to come again.
 */
@Injectable()
export class LateAnswers implements NestInterceptor {
  constructor(private readonly sessions: SessionsRepository) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { actor } = context.switchToHttp().getRequest<ParvisRequest>();
    if (!actor) return next.handle();
    const begun = performance.now();
    return next.handle().pipe(
      mergeMap((answer) => {
        const took = performance.now() - begun;
        // Nothing tells nothing: whoever signs out slowly has still signed out.
        if (took < late || answer === undefined) return [answer];
        return from(this.demandStill(actor, reads(endpointOf(context)!), took).then(() => answer));
      }),
    );
  }

  private async demandStill(actor: Actor, read: boolean, took: number): Promise<void> {
    const { alive, lost } = await this.sessions.since(actor, took / 1000);
    if (!alive) throw new AppError('session.refused');
    if (read && lost) throw new AppError('server.busy');
  }
}
