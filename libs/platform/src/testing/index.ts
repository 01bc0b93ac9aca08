export { isAlive } from '../database/embedded-postgres.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
