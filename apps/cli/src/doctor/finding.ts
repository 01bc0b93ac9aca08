/** What the doctor says about one thing; a warning works, a failure does not. */
export interface Finding {
  level: 'ok' | 'warn' | 'fail';
  what: string;
  /** What was found and, unless all is well, the way out. */
  says: string;
}

export const ok = (what: string, says: string): Finding => ({ level: 'ok', what, says });
export const warn = (what: string, says: string): Finding => ({ level: 'warn', what, says });
export const fail = (what: string, says: string): Finding => ({ level: 'fail', what, says });

/** The words of an error without its stack, which may carry an address but never a password. */
export const wordsOf = (error: unknown): string => {
  const { message, code } = error as { message?: string; code?: string };
  return (message || code || String(error)).split('\n')[0]!;
};
