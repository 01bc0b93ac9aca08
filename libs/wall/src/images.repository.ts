import { Database } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { ImageEntity } from './image.entity.js';
import { maySeePost } from './may-see-post.js';

const mostLoose = 30;
const looseFor = '24 hours';

@Injectable()
export class ImagesRepository {
  constructor(private readonly db: Database) {}

  /** One upload of a person at a time, until the open transaction has ended, so that the limit holds. */
  async lockUploads(ownerId: string): Promise<void> {
    await this.db.rows(`select pg_advisory_xact_lock(hashtextextended('images ' || $1::text, 0))`, [ownerId]);
  }

  /** Whether the person may upload one more. */
  async hasRoom(ownerId: string): Promise<boolean> {
    const row = await this.db.row<{ loose: number }>(
      `select count(*)::int as loose from images where owner_id = $1 and post_id is null`,
      [ownerId],
    );
    return row!.loose < mostLoose;
  }

  async insert(image: Omit<ImageEntity, 'id'>): Promise<string> {
    const { identifiers } = await this.db.manager.insert(ImageEntity, image);
    return String(identifiers[0]!['id']);
  }

  /** For those who see its post; while it belongs to none, for who uploaded it. */
  async find(viewerId: string, id: string): Promise<{ key: string; name: string } | undefined> {
    const [row] = await this.db.hot<{ key: string; name: string }>(
      `select i.key, i.name from images i left join posts p on p.id = i.post_id
       where i.id = $2 and case when i.post_id is null then i.owner_id = $1
         else p.removed_at is null and ${maySeePost('p', '$1')} end`,
      [viewerId, id],
    );
    return row;
  }

  /** Forgets images that no post took within a day, and says where their files are. */
  async removeLoose(): Promise<string[]> {
    const rows = await this.db.rows<{ key: string }>(
      `delete from images where post_id is null and created_at < now() - interval '${looseFor}' returning key`,
    );
    return rows.map(({ key }) => key);
  }
}
