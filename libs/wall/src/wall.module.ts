import { AudiencesModule } from '@app/audiences';
import { IdentityModule } from '@app/identity';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { CommentsController } from './comments.controller.js';
import { CommentsRepository } from './comments.repository.js';
import { Comments } from './comments.service.js';
import { Commenting } from './commenting.service.js';
import { CountsRepository } from './counts.repository.js';
import { Counts } from './counts.service.js';
import { DraftsRepository } from './drafts.repository.js';
import { Drafts } from './drafts.service.js';
import { ForgettingRepository } from './forgetting.repository.js';
import { ForgettingPosts } from './forgetting.service.js';
import { ImagesController } from './images.controller.js';
import { ImagesRepository } from './images.repository.js';
import { Images } from './images.service.js';
import { Inbox } from './inbox.js';
import { KeepingOrder } from './keeping-order.service.js';
import { PostHistory } from './post-history.service.js';
import { PostHydrator } from './post-hydrator.js';
import { PostImportRepository } from './post-import.repository.js';
import { PostImport } from './post-import.service.js';
import { PostParts } from './post-parts.js';
import { PostsController } from './posts.controller.js';
import { PostsRepository } from './posts.repository.js';
import { Posts } from './posts.service.js';
import { Publishing } from './publishing.service.js';
import { ReactionsController } from './reactions.controller.js';
import { ReactionsRepository } from './reactions.repository.js';
import { Reactions } from './reactions.service.js';
import { ReadsController } from './reads.controller.js';
import { ReadsRepository } from './reads.repository.js';
import { Reads } from './reads.service.js';
import { SharedPosts } from './shared-posts.service.js';
import { WallRepository } from './wall.repository.js';
import { Walls } from './wall.service.js';

const repositories = [
  WallRepository,
  PostsRepository,
  CommentsRepository,
  ReactionsRepository,
  CountsRepository,
  ReadsRepository,
  DraftsRepository,
  ImagesRepository,
  PostImportRepository,
  ForgettingRepository,
];
const reading = [Walls, SharedPosts, PostHydrator, PostHistory, Comments, Reads];
const writing = [Posts, KeepingOrder, Publishing, Commenting, Reactions, Drafts, Images, PostImport];
const services = [...reading, ...writing, PostParts, Counts, Inbox, ForgettingPosts];

@Module({
  imports: [IdentityModule, PeopleModule, AudiencesModule],
  controllers: [PostsController, CommentsController, ReactionsController, ReadsController, ImagesController],
  providers: [...repositories, ...services],
  exports: [Posts, PostParts, PostImport, Publishing],
})
export class WallModule {}
