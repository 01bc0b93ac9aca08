import { Jobs, Storage } from '@app/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UndoRepository } from './undo.repository.js';

const job = 'transfer.remove-photos';

/** Portraits whose people an undo has taken back. */
@Injectable()
export class LeftPhotos implements OnModuleInit {
  constructor(
    private readonly repository: UndoRepository,
    private readonly storage: Storage,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ keys: string[] }>(job, async ({ keys }) => {
      const used = new Set(await this.repository.photosInUse(keys));
      for (const key of keys) if (!used.has(key)) await this.storage.remove(key);
    });
  }

  /** In the transaction that removes the people: with it stands the promise that their portraits go too. */
  async remove(keys: string[]): Promise<void> {
    if (keys.length > 0) await this.jobs.add(job, { keys });
  }
}
