import { Module } from '@nestjs/common';
import { AudiencesModule } from '@app/audiences';
import { PostParts, WallModule } from '@app/wall';
import { PollRepository } from './poll.repository.js';
import { PollsController } from './polls.controller.js';
import { Polls } from './polls.service.js';
import { Voting } from './voting.service.js';

@Module({
  imports: [AudiencesModule, WallModule],
  controllers: [PollsController],
  providers: [Polls, PollRepository, Voting],
})
export class FeedbackModule {
  constructor(parts: PostParts, polls: Polls) {
    parts.register(polls);
  }
}
