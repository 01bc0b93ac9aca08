import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AudiencesModule } from '@app/audiences';
import { BroadcastModule } from '@app/broadcast';
import { ExpertiseModule } from '@app/expertise';
import { FeedbackModule } from '@app/feedback';
import { IdentityModule } from '@app/identity';
import { NotificationsModule } from '@app/notifications';
import { PeopleModule } from '@app/people';
import { environmentWith, log, NestLog, PlatformModule, readConfig, type Config } from '@app/platform';
import { ProjectsModule } from '@app/projects';
import { ImportsModule } from '@app/transfer';
import { CommentEntity, ImageEntity, PostEntity, WallModule } from '@app/wall';
import type { Closing } from './closing.js';

const entities = [PostEntity, CommentEntity, ImageEntity];

/** The libs that commands work with, by rank: no server, no sockets, no jobs. */
@Module({})
class CommandModule {
  static with(config: Config): DynamicModule {
    return {
      module: CommandModule,
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
        ImportsModule,
      ],
    };
  }
}

/** The same libs as the server's, in this process. */
export async function openContext(
  settings: Record<string, string>,
  closing: Closing,
): Promise<INestApplicationContext> {
  const config = readConfig(environmentWith({ LOG_LEVEL: 'error', ...settings }));
  log.level = config.logLevel;
  const context = await NestFactory.createApplicationContext(CommandModule.with(config), {
    logger: new NestLog(),
    abortOnError: false,
  });
  // Whoever is done early closes early.
  let closed: Promise<void> | undefined;
  const close = context.close.bind(context);
  context.close = () => (closed ??= close());
  closing.add(() => context.close());
  return context;
}
