import type { ImageDto } from '@app/contract';
import { Database, demand, drawPicture, Jobs, notHere, Storage, type Actor } from '@app/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ImageEntity } from './image.entity.js';
import { plainName, sizes, type Size } from './image-file.js';
import { ImagesRepository } from './images.repository.js';
import { toImage } from './post.mapper.js';

type KeptImage = Omit<ImageEntity, 'id' | 'ownerId'>;
interface File {
  name: string;
  bytes: Buffer;
}
const fileOf = (key: string, size: Size): string => `${key}-${size}`;

/** Images of posts: uploaded first, then taken by a post; loose ones are removed after a day. */
@Injectable()
export class Images implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: ImagesRepository,
    private readonly storage: Storage,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('17 * * * *', 'wall.remove-loose-images', () => this.removeLoose());
    this.jobs.handle<{ keys: string[] }>('wall.remove-image-files', ({ keys }) => this.removeFiles(keys));
  }

  async upload(me: Actor, read: () => Promise<File>): Promise<ImageDto> {
    // Asked before a byte of it is read, and again, for uploads of the same moment, before it is kept.
    demand(await this.repository.hasRoom(me.personId), 'file.too-many');
    const image = await this.keep(await read());
    try {
      return await this.db.transaction(async () => {
        await this.repository.lockUploads(me.personId);
        demand(await this.repository.hasRoom(me.personId), 'file.too-many');
        const id = await this.repository.insert({ ...image, ownerId: me.personId });
        return toImage({ ...image, id, alt: '' });
      });
    } catch (error) {
      await this.removeFiles([image.key]);
      throw error;
    }
  }

  /** Draws a picture afresh and stores it; nothing points to it yet. */
  async keep(file: File, how?: { patient: boolean }): Promise<KeptImage> {
    const { full, thumb } = await drawPicture(file.bytes, sizes, how);
    const key = this.storage.newKey();
    await this.storage.put(fileOf(key, 'full'), full.bytes);
    await this.storage.put(fileOf(key, 'thumb'), thumb.bytes);
    const bytes = full.bytes.length + thumb.bytes.length;
    return { name: plainName(file.name), width: full.width, height: full.height, bytes, key };
  }

  async open(me: Actor, id: string, size: Size) {
    const image = await this.repository.find(me.personId, id);
    if (!image) throw notHere();
    return { name: image.name, stream: this.storage.read(fileOf(image.key, size)) };
  }

  async removeLoose(): Promise<void> {
    await this.db.transaction(async () => this.removeLater(await this.repository.removeLoose()));
  }

  /** In the transaction that removes the rows: with it stands the promise that their files go too. */
  async removeLater(keys: string[]): Promise<void> {
    if (keys.length > 0) await this.jobs.add('wall.remove-image-files', { keys });
  }

  async removeFiles(keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.storage.remove(fileOf(key, 'full'));
      await this.storage.remove(fileOf(key, 'thumb'));
    }
  }
}
