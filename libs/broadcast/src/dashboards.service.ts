import { Injectable } from '@nestjs/common';
import type { Answer, Dashboard, Input } from '@app/contract';
import { Audiences } from '@app/audiences';
import { People } from '@app/people';
import { demand, lastId, notHere, readCursor, writeCursor, type Actor } from '@app/platform';
import { canMeasure, Posts } from '@app/wall';
import { AnnouncementRepository, type ListedRow } from './announcement.repository.js';
import { safeFigures, safeSplit } from './dashboard.policy.js';
import { DashboardRepository } from './dashboard.repository.js';

const pageSize = 20;

/** What announcements have brought so far: in a list for their readers, in figures for who sent them. */
@Injectable()
export class Dashboards {
  constructor(
    private readonly figures: DashboardRepository,
    private readonly announcements: AnnouncementRepository,
    private readonly posts: Posts,
    private readonly audiences: Audiences,
    private readonly people: People,
  ) {}

  async read(me: Actor, postId: string): Promise<Dashboard> {
    const post = (await this.posts.visible(me, [postId])).get(postId);
    const totals = post && (await this.figures.totals(postId));
    if (!post || !totals) throw notHere();
    demand(canMeasure(me, post), 'dashboard.not-yours');
    const [units, sites, series, poll, refs, author] = await Promise.all([
      this.figures.split(postId, 'unit'),
      this.figures.split(postId, 'site'),
      this.figures.series(postId),
      this.figures.poll(postId),
      this.audiences.refs([post.audienceId]),
      this.people.summary(post.authorId),
    ]);
    const byUnit = safeSplit(units);
    return safeFigures({
      postId,
      titles: titlesOf(totals.texts),
      audience: refs.get(post.audienceId)!,
      author,
      sentAt: post.createdAt.toISOString(),
      mustRead: totals.mustRead,
      reach: totals.reach,
      delivered: totals.delivered,
      seen: totals.seen,
      acknowledged: totals.acknowledged,
      comments: post.commentCount,
      reactions: post.reactionCounts,
      poll: poll ?? null,
      byUnit: byUnit.rows,
      bySite: safeSplit(sites).rows,
      hidden: byUnit.hidden,
      series: series.map((step) => ({ ...step, at: step.at.toISOString() })),
      at: new Date().toISOString(),
    });
  }

  async list(me: Actor, query: Input<'GET /announcements'>['query']): Promise<Answer<'GET /announcements'>> {
    const rows = await this.announcements.list(me.personId, {
      mine: query.mine === 'true',
      before: readCursor(query.after)?.id ?? lastId,
      limit: pageSize + 1,
    });
    const page = rows.slice(0, pageSize);
    const [authors, audiences] = await Promise.all([
      this.people.summaries(page.map((row) => row.authorId)),
      this.audiences.refs(page.map((row) => row.audienceId)),
    ]);
    return {
      items: page.map((row) => ({
        postId: row.postId,
        titles: titlesOf(row.texts),
        author: authors.get(row.authorId)!,
        audience: audiences.get(row.audienceId)!,
        sentAt: row.createdAt.toISOString(),
        mustRead: row.mustRead,
        reach: row.reach,
        acknowledged: row.acknowledged,
        mine: { acknowledged: row.acknowledgedVersion === row.version },
        can: { measure: canMeasure(me, { authorId: row.authorId, kind: 'announcement' }) },
      })),
      next: rows.length > pageSize ? writeCursor({ id: page.at(-1)!.postId }) : null,
    };
  }
}

const titlesOf = ({ fr, en }: ListedRow['texts']) => ({
  ...(fr && { fr: fr.title }),
  ...(en && { en: en.title }),
});
