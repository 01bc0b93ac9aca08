import { Injectable } from '@nestjs/common';
import { limits, type Answer } from '@app/contract';
import { pageOf, readCursor, type Actor } from '@app/platform';
import { AuditRepository } from './audit.repository.js';

/**
 * Who did what to whom: written in the transaction of the act, so that neither exists without the other, and never
 * changed (the database refuses).
 */
@Injectable()
export class Audit {
  constructor(private readonly repository: AuditRepository) {}

  /** `actor` is null for what the house does by itself; `subject` reads `person:12`. */
  async write(
    actor: Pick<Actor, 'personId'> | null,
    action: string,
    subject: string,
    detail: object = {},
  ): Promise<void> {
    await this.repository.add(actor?.personId ?? null, action, subject, detail);
  }

  async list(query: { action?: string; after?: string }): Promise<Answer<'GET /admin/audit'>> {
    const rows = await this.repository.page(query.action, readCursor(query.after)?.id, limits.page + 1);
    const { items, next } = pageOf(rows, limits.page);
    return { items: items.map((row) => ({ ...row, at: row.at.toISOString() })), next };
  }
}
