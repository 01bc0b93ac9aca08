import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { limits, type PersonSummary } from '@app/contract';
import { Database, drawPicture, notHere, Storage, uploaded, type Actor } from '@app/platform';
import { Profiles } from './profiles.service.js';
import { ProfilesRepository } from './profiles.repository.js';

const portrait = { portrait: { width: 256, height: 256, fit: 'cover' } } as const;

/** The pictures of people. A picture never changes: a new one has a new name, so browsers may keep it for a year. */
@Injectable()
export class Photos {
  constructor(
    private readonly repository: ProfilesRepository,
    private readonly profiles: Profiles,
    private readonly storage: Storage,
    private readonly db: Database,
  ) {}

  async replace(me: Actor, request: FastifyRequest): Promise<PersonSummary> {
    const key = await this.store(await uploaded(request, limits.photoBytes, (part) => part.toBuffer()));
    try {
      return await this.set(me.personId, key);
    } catch (error) {
      await this.storage.remove(key);
      throw error;
    }
  }

  async remove(me: Actor): Promise<PersonSummary> {
    return this.set(me.personId, null);
  }

  async read(viewer: Actor, key: string): Promise<Buffer> {
    if (!(await this.repository.isPhotoVisible(viewer, key))) throw notHere();
    return buffer(this.storage.read(key));
  }

  /** Draws the portrait and keeps it; its key goes into `people.photo_key` (an import writes it there by itself). */
  async store(bytes: Buffer, how?: { patient: boolean }): Promise<string> {
    const drawn = await drawPicture(bytes, portrait, how);
    const key = this.storage.newKey();
    await this.storage.put(key, drawn.portrait.bytes);
    return key;
  }

  private async set(personId: string, key: string | null): Promise<PersonSummary> {
    return this.db.transaction(async () => {
      const old = await this.repository.setPhoto(personId, key);
      if (old) this.db.afterCommit(() => void this.storage.remove(old).catch(() => undefined));
      return this.profiles.changed(personId);
    });
  }
}
