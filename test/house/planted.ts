import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const repository = resolve(import.meta.dirname, '../..');

export interface Planted {
  folder: string;
  remove(): Promise<void>;
}

/** A small repository in the temp folder, with our packages and the given configuration, to try the rules on. */
export async function plant(files: Record<string, string>, configuration: string[]): Promise<Planted> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-planted-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const path of configuration) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(repository, path), join(folder, path));
  }
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Runs a program of our packages and gives what it printed, whatever its exit code. */
export function runPackage(script: string, args: string[], folder: string): Promise<{ code: number; stdout: string }> {
  return new Promise((done) => {
    const command = [join(repository, 'node_modules', script), ...args];
    execFile(process.execPath, command, { cwd: folder, maxBuffer: 50_000_000 }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code ?? 1) : 0, stdout: stdout || stderr }),
    );
  });
}
