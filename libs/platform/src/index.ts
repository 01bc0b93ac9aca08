/**
 * platform: what every other lib stands on. Owns configuration, the database and its transactions, HTTP binding and
 * errors, facts, streams, jobs, storage, clock and log. Announces nothing of its own. Refuses any word of the domain.
 */
export {
  Config,
  ConfigError,
  describeConfig,
  environmentWith,
  readConfig,
  readEnvironment,
  type Environment,
} from './config.js';
export { backUp } from './backup/back-up.js';
export { BackupError, type Manifest as BackupManifest } from './backup/manifest.js';
export { restore } from './backup/restore.js';
export { Clock } from './clock.js';
export { Database } from './database/database.js';
export { migrate, openDataSource } from './database/data-source.js';
export { keepEmbeddedPostgres } from './database/keep-postgres.js';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './database/embedded-postgres.js';
export { Fact, Facts } from './facts.js';
export { AppError, demand, notHere } from './http/app-error.js';
export {
  Endpoint,
  Given,
  Me,
  endpointOf,
  isGuest,
  unboundEndpoints,
  type Actor,
  type ParvisRequest,
} from './http/endpoint.js';
export { checkText } from './http/check-text.js';
export { lastId, pageOf, readCursor, writeCursor, type Place } from './http/cursor.js';
export { uploaded } from './http/uploaded.js';
export { ProblemFilter, sendProblem } from './http/problem-filter.js';
export { writeAnswer, Written } from './http/written.js';
export { AnswersInterceptor } from './http/answers.interceptor.js';
export { Gather } from './gather.js';
export { Jobs, migrateJobs } from './jobs.js';
export { Lane } from './lane.js';
export { log, NestLog } from './log.js';
export { Metrics } from './metrics.js';
export { drawPicture, type Picture } from './pictures.js';
export { PlatformModule } from './platform.module.js';
export { Storage } from './storage.js';
export { everyone, Streams } from './streams/streams.js';
export { Tailer } from './streams/tailer.js';
