export { isAlive } from '../database/is-alive.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
