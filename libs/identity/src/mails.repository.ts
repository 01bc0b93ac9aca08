import { Injectable } from '@nestjs/common';
import { Database } from '@app/platform';

export interface MailRow {
  id: string;
  to: string;
  subject: string;
  text: string;
  at: Date;
}

@Injectable()
export class MailsRepository {
  constructor(private readonly db: Database) {}

  async add(to: string, subject: string, text: string): Promise<string> {
    const row = await this.db.row<{ id: string }>(
      `insert into mails (recipient, subject, body) values ($1, $2, $3) returning id`,
      [to, subject, text],
    );
    return row!.id;
  }

  async unsent(id: string): Promise<MailRow | undefined> {
    return this.db.row(
      `select id, recipient as "to", subject, body as text, at from mails where id = $1 and sent_at is null`,
      [id],
    );
  }

  /** Once it is sent nobody needs the text again, and it may carry a link. */
  async sent(id: string): Promise<void> {
    await this.db.run(`update mails set sent_at = now(), body = '' where id = $1`, [id]);
  }

  async newest(limit: number): Promise<MailRow[]> {
    return this.db.rows(
      `select id, recipient as "to", subject, body as text, at from mails order by id desc limit $1`,
      [limit],
    );
  }

  async removeOld(): Promise<void> {
    await this.db.run(`delete from mails where coalesce(sent_at, at) < now() - interval '30 days'`);
  }
}
