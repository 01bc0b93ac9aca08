import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { line } from '@app/contract';
import { isEsco } from '../esco/read-esco.js';
import { archiveLimits, readSmall, Unreadable, type Archive } from './archive.js';
import { FolderArchive } from './folder.js';
import { ZipArchive } from './zip.js';

export interface Manifest {
  source: string;
}

const manifestShape = z.object({ format: z.literal('parvis-archive'), version: z.literal(1), source: line(80) });

/** Opens a folder or a ZIP; what it calls itself is in its manifest. */
export async function openArchive(path: string): Promise<{ archive: Archive; manifest: Manifest }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Unreadable('not-found');
  const archive = found.isDirectory() ? await FolderArchive.open(path) : await ZipArchive.open(path);
  try {
    return { archive, manifest: await readManifest(archive) };
  } catch (error) {
    await archive.close();
    throw error;
  }
}

async function readManifest(archive: Archive): Promise<Manifest> {
  if (isEsco(archive)) return { source: 'esco' };
  if (!archive.files.has('manifest.json')) throw new Unreadable('manifest-missing');
  const bytes = await readSmall(archive, 'manifest.json', archiveLimits.manifestBytes);
  try {
    return manifestShape.parse(JSON.parse(bytes!.toString('utf8').replace(/^\ufeff/, '')));
  } catch {
    throw new Unreadable('manifest-invalid');
  }
}
