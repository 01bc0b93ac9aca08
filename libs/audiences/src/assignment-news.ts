import { everyone, Streams } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { AudiencesRepository } from './audiences.repository.js';

/** Tells that a person's part in a project changed: the company, or only those who serve a confidential client. */
@Injectable()
export class AssignmentNews {
  constructor(
    private readonly repository: AudiencesRepository,
    private readonly streams: Streams,
  ) {}

  async tell(personId: string, projectId: string): Promise<void> {
    const confidential = await this.repository.ofConfidentialClient(projectId);
    this.streams.append(confidential ?? everyone, 'assignment.changed', { personId, projectId });
  }
}
