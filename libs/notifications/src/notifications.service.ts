import { Injectable } from '@nestjs/common';
import { time, type Answer, type Input, type NotificationDto, type PersonSummary } from '@app/contract';
import { Audiences } from '@app/audiences';
import { People } from '@app/people';
import { AppError, Database, readCursor, Streams, writeCursor, type Actor } from '@app/platform';
import { NotificationRepository, type Moment, type NotificationRow } from './notification.repository.js';

const pageSize = 20;
const words = 140;

/** The bell of one person: its lines, and how many of them are unread on every device. */
@Injectable()
export class Notifications {
  constructor(
    private readonly db: Database,
    private readonly notifications: NotificationRepository,
    private readonly people: People,
    private readonly audiences: Audiences,
    private readonly streams: Streams,
  ) {}

  async list(me: Actor, query: Input<'GET /notifications'>['query']): Promise<Answer<'GET /notifications'>> {
    const rows = await this.notifications.list(me.personId, {
      unread: query.unread === 'true',
      before: placeOf(query.after),
      limit: pageSize + 1,
    });
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    const people = await this.people.summaries(page.flatMap((row) => row.actorIds.slice(0, 3)));
    return {
      items: page.map((row) => toDto(row, people)),
      next: last && rows.length > pageSize ? writeCursor({ id: last.id, key: last.at.toISOString() }) : null,
      unread: await this.notifications.unread(me.personId),
    };
  }

  async read(me: Actor, ids: string[]): Promise<{ unread: number }> {
    return this.db.transaction(async () => {
      const moved = await this.notifications.markRead(me.personId, ids);
      const unread = await this.notifications.unread(me.personId);
      if (moved > 0) {
        const inbox = (await this.audiences.inboxes([me.personId])).get(me.personId)!;
        this.streams.append(inbox, 'notification.raised', { unread });
      }
      return { unread };
    });
  }
}

/** The list is ordered by moments; lines of the same moment by their ids. */
function placeOf(cursor: string | undefined): Moment | null {
  const place = readCursor(cursor);
  if (!place) return null;
  if (!time.safeParse(place.key).success)
    throw new AppError('request.invalid', undefined, [{ path: 'query.cursor', rule: 'cursor' }]);
  return { at: new Date(place.key), id: place.id };
}

function toDto(row: NotificationRow, people: Map<string, PersonSummary>): NotificationDto {
  const actors = row.actorIds.slice(0, 3).flatMap((id) => people.get(id) ?? []);
  return {
    id: row.id,
    reason: row.reason,
    actors,
    others: row.actorIds.length - actors.length,
    about: row.postTitle ?? row.groupName ?? cut(row.postBody ?? ''),
    excerpt: cut(row.commentBody ?? (row.postTitle ? (row.postBody ?? '') : '')),
    link: linkOf(row),
    at: row.at.toISOString(),
    read: row.read,
  };
}

function linkOf(row: NotificationRow): string {
  if (row.postId) return `/posts/${row.postId}${row.commentId ? `?c=${row.commentId}` : ''}`;
  return `/groups/${row.groupSlug}${row.reason === 'group-request' ? '/members' : ''}`;
}

/** The first words, on one line, without Markdown's marks. */
function cut(markdown: string): string {
  const plain = markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`>#~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > words ? `${plain.slice(0, words - 1).trimEnd()}…` : plain;
}
