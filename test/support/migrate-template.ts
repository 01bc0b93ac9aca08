import { migrate, migrateJobs } from '@app/platform';
import { migrations } from '../../apps/api/src/migrations/index.js';

/** How the template database of all suites comes to its schema: as every other database does. */
globalThis.migrateTemplate = async (url) => {
  await migrate(url, migrations);
  await migrateJobs(url);
};
