import type { Closing } from './launch/closing.js';
import type { Terminal } from './terminal.js';

/** One word of the command line. */
export interface Command {
  /** How it is called. */
  usage: string;
  /** What it does, one sentence. */
  summary: string;
  /** Runs until it is done and gives the exit code. What it opens goes into `closing`. */
  run(args: string[], closing: Closing, terminal: Terminal): Promise<number>;
  /** The exit code when Ctrl-C ends it; for a server that is how it ends well. */
  whenInterrupted?: number;
}
