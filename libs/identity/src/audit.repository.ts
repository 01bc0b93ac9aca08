import { Injectable } from '@nestjs/common';
import type { PersonSummary } from '@app/contract';
import { Database } from '@app/platform';
import { personSummary } from './person-summary.js';

export interface AuditRow {
  id: string;
  at: Date;
  actor: PersonSummary | null;
  action: string;
  subject: string;
  about: PersonSummary | null;
  detail: Record<string, unknown>;
}

@Injectable()
export class AuditRepository {
  constructor(private readonly db: Database) {}

  async add(actorId: string | null, action: string, subject: string, detail: object): Promise<void> {
    await this.db.run(`insert into audit_entries (actor_id, action, subject, detail) values ($1, $2, $3, $4)`, [
      actorId,
      action,
      subject,
      JSON.stringify(detail),
    ]);
  }

  async page(action: string | undefined, before: string | undefined, limit: number): Promise<AuditRow[]> {
    return this.db.rows(
      `select e.id, e.at, case when p.id is not null then ${personSummary('p')} end as actor, e.action, e.subject, e.detail,
              case when s.id is not null then ${personSummary('s')} end as about
       from audit_entries e left join people p on p.id = e.actor_id
         left join people s on s.id = coalesce(
           substring(e.subject from '^person:(\\d{1,18})$'), substring(e.detail->>'personId' from '^\\d{1,18}$'))::bigint
       where ($1::text is null or e.action = $1) and ($2::bigint is null or e.id < $2)
       order by e.id desc limit $3`,
      [action ?? null, before ?? null, limit],
    );
  }
}
