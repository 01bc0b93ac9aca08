import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../dist/apps/cli/src/main.js');

/** A command of the compiled command line, in a process of its own. */
export interface RunningCommand {
  child: ChildProcess;
  /** What it has printed so far. */
  out(): string;
  said(): string;
  ended: Promise<number | null>;
}

export function runCommand(folder: string, args: string[], env: Record<string, string>): RunningCommand {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], DATA_FOLDER: folder, LOG_LEVEL: 'error', ...env },
  });
  let out = '';
  let said = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (said += data));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, out: () => out, said: () => said, ended };
}

export async function until(running: RunningCommand, condition: () => boolean): Promise<void> {
  const ended = running.ended.then(() => 'ended' as const);
  while (!condition()) {
    const state = await Promise.race([ended, new Promise((done) => setTimeout(done, 20))]);
    if (state === 'ended' && !condition()) throw new Error(`It ended too early.\n${running.out()}\n${running.said()}`);
  }
}
