import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audiences, groupRequested, groupWelcomed } from '@app/audiences';
import {
  invitationAnswered,
  invitationSent,
  invitationUnanswered,
  requestClosed,
  requestDelivered,
  requestReopened,
} from '@app/expertise';
import { Database, Facts, Jobs, Streams } from '@app/platform';
import {
  commentEdited,
  commentPublished,
  postEdited,
  postPublished,
  postsRead,
  type ToldComment,
  type ToldPost,
} from '@app/wall';
import { NotificationRepository, type Raised } from './notification.repository.js';

/** An announcement that is being raised: how far that has come. */
interface Announced {
  postId: string;
  audienceId: string;
  after: string;
  told: number;
}
const job = 'notifications.announce';
const atOnce = 1_000;

/**
 * Who is told what, in the transaction of the act. One act tells a person once: a mention goes before an answer, an
 * answer before a comment. An announcement is raised afterwards, some people at a time, however many it is for: the act
 * itself costs the same for ten people and for a hundred thousand.
 */
@Injectable()
export class Raising implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly notifications: NotificationRepository,
    private readonly audiences: Audiences,
    private readonly streams: Streams,
    private readonly facts: Facts,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<Announced>(job, (announced) => this.announce(announced));
    this.facts.on(postPublished, ({ post }) => this.post(post));
    this.facts.on(postEdited, ({ post, previousMentions }) => this.newMentions(post, previousMentions));
    this.facts.on(commentPublished, ({ comment }) => this.comment(comment));
    this.facts.on(commentEdited, ({ comment, previousMentions }) => this.newCommentMentions(comment, previousMentions));
    this.facts.on(postsRead, async ({ personId, postIds }) => {
      if ((await this.notifications.markPostsRead(personId, postIds)) > 0) await this.tellUnread(personId);
    });
    this.facts.on(groupRequested, async ({ groupId, personId, ownerIds }) => {
      await this.raise(ownerIds, { reason: 'group-request', subject: `group:${groupId}`, actorId: personId, groupId });
    });
    this.facts.on(groupWelcomed, async ({ groupId, personId, actorId }) => {
      await this.raise([personId], { reason: 'group-welcome', subject: `group:${groupId}`, actorId, groupId });
    });
    this.hearRequests();
  }

  /** Whoever is asked hears from who asks, and who asks from whoever answers. */
  private hearRequests(): void {
    const { facts } = this;
    const about = (postId: string, actorId: string) => ({ subject: `post:${postId}`, postId, actorId });
    facts.on(invitationSent, ({ postId, askerId, personId }) =>
      this.raise([personId], { ...about(postId, askerId), reason: 'request-invited' }),
    );
    facts.on(invitationAnswered, ({ postId, askerId, personId, accepted }) =>
      this.raise([askerId], { ...about(postId, personId), reason: accepted ? 'request-accepted' : 'request-declined' }),
    );
    facts.on(invitationUnanswered, ({ postId, askerId, personId }) =>
      this.raise([askerId], { ...about(postId, personId), reason: 'request-unanswered' }),
    );
    facts.on(requestDelivered, ({ postId, askerId, personId }) =>
      this.raise([askerId], { ...about(postId, personId), reason: 'request-delivered' }),
    );
    facts.on(requestClosed, ({ requestId, askerId, helperIds }) =>
      this.raise(helperIds, { ...about(requestId, askerId), reason: 'request-closed' }),
    );
    facts.on(requestReopened, ({ requestId, askerId, helperIds }) =>
      this.raise(helperIds, { ...about(requestId, askerId), reason: 'request-reopened' }),
    );
  }

  private async post(post: ToldPost): Promise<void> {
    const about = { subject: `post:${post.id}`, actorId: post.authorId, postId: post.id };
    await this.raise(post.mentions, { ...about, reason: 'mention' });
    if (post.kind !== 'announcement') return;
    const announced: Announced = { postId: post.id, audienceId: post.audienceId, after: '0', told: 0 };
    await this.jobs.add(job, announced);
  }

  /** Raises the lines of the next people; the last turn tells the audience, with one event for all of them. */
  private async announce({ postId, audienceId, after, told }: Announced): Promise<void> {
    await this.db.transaction(async () => {
      const turn = await this.notifications.announce(postId, after, atOnce);
      if (turn) {
        const rest: Announced = { postId, audienceId, after: turn.last, told: told + turn.told };
        await this.jobs.add(job, rest);
      } else if (told > 0) this.streams.append(audienceId, 'announcement.raised', { postId, people: told });
    });
  }

  private async newMentions(post: ToldPost, previous: string[]): Promise<void> {
    const added = post.mentions.filter((id) => !previous.includes(id));
    await this.raise(added, { reason: 'mention', subject: `post:${post.id}`, actorId: post.authorId, postId: post.id });
  }

  private async newCommentMentions(comment: ToldComment, previous: string[]): Promise<void> {
    const added = comment.mentions.filter((id) => !previous.includes(id));
    await this.raise(added, { ...aboutComment(comment), reason: 'mention', subject: `comment:${comment.id}` });
  }

  private async comment(comment: ToldComment): Promise<void> {
    const about = aboutComment(comment);
    const told = new Set([comment.authorId]);
    const tell = async (people: string[], raised: Raised): Promise<void> => {
      const rest = people.filter((id) => !told.has(id));
      for (const id of rest) told.add(id);
      await this.raise(rest, raised);
    };
    await tell(comment.mentions, { ...about, reason: 'mention', subject: `comment:${comment.id}` });
    if (comment.parent) {
      await tell([comment.parent.authorId], { ...about, reason: 'reply', subject: `comment:${comment.parent.id}` });
    }
    const concerned = [comment.post.authorId, ...(await this.notifications.commenters(comment.post.id))];
    await tell(concerned, { ...about, reason: 'comment', subject: `post:${comment.post.id}` });
  }

  private async raise(people: string[], raised: Raised): Promise<void> {
    if (people.length === 0) return;
    const reached = await this.notifications.raise([...new Set(people)], raised);
    for (const { inbox, unread } of reached) this.streams.append(inbox, 'notification.raised', { unread });
  }

  private async tellUnread(personId: string): Promise<void> {
    const inbox = (await this.audiences.inboxes([personId])).get(personId);
    if (!inbox) return;
    this.streams.append(inbox, 'notification.raised', { unread: await this.notifications.unread(personId) });
  }
}

const aboutComment = (comment: ToldComment) => ({
  actorId: comment.authorId,
  postId: comment.post.id,
  commentId: comment.id,
});
