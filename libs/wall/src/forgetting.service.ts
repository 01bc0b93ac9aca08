import { Database, Jobs } from '@app/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ForgettingRepository } from './forgetting.repository.js';
import { PostImport } from './post-import.service.js';

const atOnce = 200;

/** What is removed can be brought back for a while; then it is gone for good, and so are drafts that nobody goes on with. */
@Injectable()
export class ForgettingPosts implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: ForgettingRepository,
    private readonly posts: PostImport,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('47 3 * * *', 'wall.forget', () => this.forget());
  }

  async forget(): Promise<void> {
    while ((await this.db.transaction(() => this.somePosts())) === atOnce);
    while ((await this.db.transaction(() => this.repository.emptyComments(atOnce))) === atOnce);
    await this.repository.dropDrafts();
  }

  private async somePosts(): Promise<number> {
    const ids = await this.repository.postsForGood(atOnce);
    await this.posts.remove(ids);
    return ids.length;
  }
}
