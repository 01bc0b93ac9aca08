import { Audiences, ChosenPeople } from '@app/audiences';
import { Streams } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { LockedRequest } from './request.repository.js';

/** Who sees and hears of a request. */
@Injectable()
export class RequestCircle {
  constructor(
    private readonly chosen: ChosenPeople,
    private readonly audiences: Audiences,
    private readonly streams: Streams,
  ) {}

  /** Whoever is invited to a confidential request sees it from now on, */
  async letIn({ confidential, audienceId }: LockedRequest, personId: string): Promise<void> {
    if (confidential) await this.chosen.add(audienceId, personId);
  }

  /** and no more once nothing is asked of them. */
  async letGo({ confidential, audienceId }: LockedRequest, personIds: string[]): Promise<void> {
    if (confidential && personIds.length > 0) await this.chosen.remove(audienceId, personIds);
  }

  /** What every reader sees is told to the audience, the rest to those whom it concerns. */
  async tell({ postId, audienceId }: LockedRequest, shared: boolean, concerned: string[]): Promise<void> {
    if (shared) this.streams.append(audienceId, 'request.changed', { postId });
    for (const inbox of (await this.audiences.inboxes(concerned)).values())
      this.streams.append(inbox, 'request.changed', { postId });
  }
}
