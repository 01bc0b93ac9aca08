/**
 * contract: what server and web agree on. Owns the schemas of requests, answers and events, error codes and limits.
 * Announces nothing. Refuses any import but zod.
 */
export * from './endpoints.js';
export * from './currencies.js';
export * from './endpoint.js';
export * from './errors.js';
export * from './events.js';
export * from './frame.js';
export * from './imports.js';
export * from './limits.js';
export * from './shapes.js';
export * from './identity.js';
export * from './people.js';
export * from './projects.js';
export * from './audiences.js';
export * from './wall.js';
export * from './broadcast.js';
export * from './feedback.js';
export * from './expertise.js';
export * from './requests.js';
export * from './ledger.js';
export * from './notifications.js';
export * from './search.js';
export * from './realtime.js';
export * from './transfer.js';
export { openApi } from './openapi.js';
