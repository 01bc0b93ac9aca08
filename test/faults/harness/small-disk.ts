import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of a few megabytes in a folder. `npm run test:faults` gives the runs a name space in which that is allowed. */
export class SmallDisk {
  readonly means = 'tmpfs';
  private readonly ballast: string;

  constructor(
    private readonly folder: string,
    megabytes: number,
  ) {
    this.ballast = join(folder, 'ballast');
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', folder], { stdio: 'pipe' });
  }

  /** Not one byte is left. */
  fill(): void {
    const file = openSync(this.ballast, 'w');
    try {
      for (let size = 65_536; size >= 1;) {
        try {
          if (writeSync(file, Buffer.alloc(size)) < size) size = Math.floor(size / 2);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
          size = Math.floor(size / 2);
        }
      }
    } finally {
      closeSync(file);
    }
  }
  clear(): void {
    rmSync(this.ballast);
  }
  remove(): void {
    execFileSync('umount', ['--lazy', this.folder], { stdio: 'pipe' });
  }
}
