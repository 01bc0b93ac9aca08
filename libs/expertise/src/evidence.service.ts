import { clientChanged, assignmentChanged, projectChanged } from '@app/projects';
import { personChanged, personJoined } from '@app/people';
import { Database, Facts, Jobs } from '@app/platform';
import {
  commentEdited,
  commentPublished,
  commentRemoved,
  commentRestored,
  postEdited,
  postPublished,
  postRemoved,
  postRestored,
} from '@app/wall';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EvidenceRepository } from './evidence.repository.js';
import { evidenceKinds, type EvidenceKind } from './evidence.sources.js';
import { requestClosed, requestReopened } from './request.facts.js';

/** Keeps what shows that somebody knows something in step with what is true, in the transaction that makes it true. */
@Injectable()
export class Evidence implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly repository: EvidenceRepository,
  ) {}

  onModuleInit(): void {
    const { facts } = this;
    for (const fact of [personJoined, personChanged])
      facts.on(fact, ({ personIds }) => this.people(['name', 'title', 'bio'], personIds));
    facts.on(assignmentChanged, ({ assignmentIds }) => this.sources('assignment', assignmentIds));
    facts.on(projectChanged, ({ projectIds }) => this.assignmentsOf('project_id', projectIds));
    facts.on(clientChanged, ({ clientIds }) => this.assignmentsOf('client_id', clientIds));
    facts.on(postPublished, ({ post }) => this.sources('post', [post.id]));
    facts.on(postEdited, async ({ post }) => this.post(post.id, await this.repository.answersTo(post.id)));
    for (const fact of [postRemoved, postRestored])
      facts.on(fact, async ({ post }) => this.post(post.id, await this.repository.commentsOf(post.id)));
    for (const fact of [commentPublished, commentEdited, commentRemoved, commentRestored])
      facts.on(fact, ({ comment }) => this.sources('comment', [comment.id]));
    facts.on(requestClosed, ({ requestId }) => this.sources('help', [requestId]));
    facts.on(requestReopened, ({ requestId }) => this.sources('help', [requestId]));
    this.jobs.every('*/15 * * * *', 'expertise.new-words', () => this.repository.addRecentWords());
    this.jobs.every('20 2 * * *', 'expertise.words', () => this.recountWords());
  }

  /** What this person claims has changed, and with it what their word is worth when they confirm others. */
  async skillChanged(personId: string, skillId: string): Promise<void> {
    await this.people(['skill', 'endorsement'], [personId]);
    await this.people(['endorsement'], await this.repository.endorsedBy(personId, skillId));
  }

  async skillRenamed(holderIds: string[]): Promise<void> {
    await this.people(['skill', 'endorsement'], holderIds);
  }

  async endorsementChanged(personId: string): Promise<void> {
    await this.people(['endorsement'], [personId]);
  }

  /** After rows were written in bulk: all evidence (of some people) afresh, in one statement a kind. */
  async rebuild({ personIds }: { personIds?: string[] } = {}): Promise<void> {
    await this.db.transaction(async () => {
      await this.repository.takeYourTime();
      await this.repository.completeAliases();
      if (personIds) return this.people(evidenceKinds, personIds);
      await this.repository.fill(async () => {
        for (const kind of evidenceKinds) await this.repository.sync(kind, 'everything', null);
      });
      await this.recountWords();
      await this.repository.analyze();
    });
  }

  /** Brings the words that typing errors are corrected to, and what is known of common words, up to date. */
  async recountWords(): Promise<void> {
    await this.db.transaction(async () => {
      await this.repository.takeYourTime();
      await this.repository.recountWords();
      await this.repository.recountPeaks();
    });
  }

  private async people(kinds: readonly EvidenceKind[], personIds: string[]): Promise<void> {
    if (personIds.length === 0) return;
    for (const kind of kinds) await this.repository.sync(kind, 'people', personIds);
  }

  private async sources(kind: EvidenceKind, ids: string[]): Promise<void> {
    if (ids.length > 0) await this.repository.sync(kind, 'sources', ids);
  }

  /** What a post shows, and those of its comments that change with it. */
  private async post(id: string, commentIds: string[]): Promise<void> {
    await this.sources('post', [id]);
    await this.sources('help', [id]);
    await this.sources('participation', [id]);
    await this.sources('comment', commentIds);
  }

  private async assignmentsOf(column: 'project_id' | 'client_id', ids: string[]): Promise<void> {
    await this.sources('assignment', await this.repository.assignmentsOf(column, ids));
  }
}
