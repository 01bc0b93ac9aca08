import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { AudiencesModule } from '@app/audiences';
import { BroadcastModule } from '@app/broadcast';
import { ExpertiseModule } from '@app/expertise';
import { FeedbackModule } from '@app/feedback';
import { IdentityModule } from '@app/identity';
import { NotificationsModule } from '@app/notifications';
import { PeopleModule } from '@app/people';
import { AnswersInterceptor, PlatformModule, ProblemFilter, type Config } from '@app/platform';
import { ProjectsModule } from '@app/projects';
import { RealtimeModule } from '@app/realtime';
import { SearchModule } from '@app/search';
import { TransferModule } from '@app/transfer';
import { CommentEntity, ImageEntity, PostEntity, WallModule } from '@app/wall';
import { Requests } from './requests.js';

const entities = [PostEntity, CommentEntity, ImageEntity];

/** Every lib's module by rank, nothing else: listeners of a fact hear it in this order. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, entities),
        IdentityModule,
        PeopleModule,
        ProjectsModule,
        AudiencesModule,
        WallModule,
        BroadcastModule,
        FeedbackModule,
        ExpertiseModule,
        NotificationsModule,
        SearchModule,
        RealtimeModule,
        TransferModule,
      ],
      providers: [
        Requests,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useExisting: AnswersInterceptor },
      ],
    };
  }
}
