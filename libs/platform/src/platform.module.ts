import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { openDataSource } from './database/data-source.js';
import { Database } from './database/database.js';
import { Facts } from './facts.js';
import { AnswersInterceptor } from './http/answers.interceptor.js';
import { Jobs } from './jobs.js';
import { Metrics } from './metrics.js';
import { Storage } from './storage.js';
import { Forgetting } from './streams/forgetting.js';
import { Streams } from './streams/streams.js';
import { Tailer } from './streams/tailer.js';

const parts = [Clock, Facts, Jobs, Storage, Streams, Tailer, Forgetting, AnswersInterceptor];

@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, entities: EntityTarget<ObjectLiteral>[]): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: config },
        {
          provide: Database,
          useFactory: async () =>
            new Database(await openDataSource({ url: config.databaseUrl, pool: config.databasePool, entities })),
        },
        { provide: Metrics, useFactory: () => Metrics.open(config) },
        ...parts,
      ],
      exports: [Config, Database, Metrics, ...parts],
    };
  }
}
