import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** The log of the process, JSON lines on standard error. Names and texts of people never go in. */
export const log = pino(
  {
    level: 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: pino.stdSerializers.err },
    redact: ['req.headers.cookie', 'req.headers.authorization', 'password', 'token'],
  },
  pino.destination({ dest: 2, sync: false }),
);

/** Nest's own words, as debug lines. */
export class NestLog implements LoggerService {
  log(message: unknown): void {
    log.debug(String(message));
  }
  error(message: unknown, stack?: unknown): void {
    log.error({ stack }, String(message));
  }
  warn(message: unknown): void {
    log.warn(String(message));
  }
}
