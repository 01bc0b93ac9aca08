import { readdirSync, readFileSync } from 'node:fs';

/** `USER_HZ` of Linux: the unit of the times in /proc. */
const ticksPerSecond = 100;

/** CPU seconds that a process has used so far, and its children that have ended. */
function cpuOf(pid: number): { own: number; ended: number; parent: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent, utime, stime, cutime, cstime] = [fields[1]!, fields[11]!, fields[12]!, fields[13]!, fields[14]!];
    return { own: (utime + stime) / ticksPerSecond, ended: (cutime + cstime) / ticksPerSecond, parent };
  } catch {
    return undefined;
  }
}

/** CPU seconds of one process. */
export const cpuSeconds = (pid: number): number => cpuOf(pid)?.own ?? 0;

/** CPU seconds of a process with all its children, living or ended: a PostgreSQL server with its backends. */
export function cpuSecondsOfFamily(pid: number): number {
  const head = cpuOf(pid);
  let sum = (head?.own ?? 0) + (head?.ended ?? 0);
  for (const name of readdirSync('/proc')) {
    const child = /^\d+$/.test(name) ? cpuOf(Number(name)) : undefined;
    if (child?.parent === pid) sum += child.own;
  }
  return sum;
}

/** Megabytes that a process holds in memory, or has held at most; none once it has ended. */
export function memory(pid: number, which: 'now' | 'most' = 'now'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = (which === 'now' ? /^VmRSS:\s+(\d+)/m : /^VmHWM:\s+(\d+)/m).exec(status)?.[1] ?? 0;
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
