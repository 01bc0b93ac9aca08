import { errors, type ErrorCode } from '@app/contract';

/** A refusal that the person can understand: its code gives the status and the sentence. */
export class AppError extends Error {
  readonly status: number;
  constructor(
    readonly code: ErrorCode,
    readonly data?: Record<string, unknown>,
    readonly fields?: { path: string; rule: string }[],
  ) {
    super(code);
    this.status = errors[code];
  }
}

/** For what does not exist, or may not be seen: nobody can tell the two apart. */
export const notHere = (): AppError => new AppError('nothing.here');

/** Throws the error unless the condition holds: the first line of a use case. */
export function demand(condition: boolean, code: ErrorCode): asserts condition {
  if (!condition) throw new AppError(code);
}
