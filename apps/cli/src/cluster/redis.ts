import { spawn } from 'node:child_process';
import type { Closing } from '../launch/closing.js';
import { listening } from '../launch/server.js';
import { findProgram } from './program.js';
import { endOf } from './end.js';

/** Starts Redis with the rules of `docker/compose.yml`; answers its address. It carries only what may be lost. */
export async function startRedis(port: number, closing: Pick<Closing, 'add'>): Promise<string> {
  const options = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'];
  const memory = ['--maxmemory', '256mb', '--maxmemory-policy', 'allkeys-lru'];
  // In a group of its own, so that Ctrl-C reaches it through us and in order.
  const child = spawn(findProgram('redis-server'), [...options, ...memory], { stdio: 'ignore', detached: true });
  closing.add(() => endOf(child));
  await listening(port);
  return `redis://127.0.0.1:${port}`;
}
