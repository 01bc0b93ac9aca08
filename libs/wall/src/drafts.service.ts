import type { Answer, Input } from '@app/contract';
import { AppError, Database, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DraftsRepository, type DraftRow } from './drafts.repository.js';
import { Inbox } from './inbox.js';

const toDraft = ({ key, content, updatedAt }: DraftRow) => ({ key, content, updatedAt: updatedAt.toISOString() });

/** What a person has begun to write, the same on all their devices. */
@Injectable()
export class Drafts {
  constructor(
    private readonly db: Database,
    private readonly repository: DraftsRepository,
    private readonly inbox: Inbox,
  ) {}

  async all(me: Actor): Promise<Answer<'GET /drafts'>> {
    return (await this.repository.of(me.personId)).map(toDraft);
  }

  async keep(
    me: Actor,
    key: string,
    { content }: Input<'PUT /drafts/:key'>['body'],
  ): Promise<Answer<'PUT /drafts/:key'>> {
    return this.db.transaction(async () => {
      const draft = await this.repository.put(me.personId, key, content);
      if (!draft) throw new AppError('draft.too-many');
      await this.inbox.tell(me.personId, 'draft.changed', { key, gone: false });
      return toDraft(draft);
    });
  }

  async forget(me: Actor, key: string): Promise<void> {
    await this.db.transaction(async () => {
      if (await this.repository.remove(me.personId, key))
        await this.inbox.tell(me.personId, 'draft.changed', { key, gone: true });
    });
  }
}
