/**
 * broadcast: what the company tells its people. Owns announcements: their languages, receipts, acknowledgements of a
 * version, and the dashboard. Announces `acknowledgementGiven`. Refuses announcements by others than executives, and
 * figures for fewer people than the minimum cell.
 */
export { BroadcastModule } from './broadcast.module.js';
export { acknowledgementGiven } from './acknowledging.service.js';
export { hasSeen, reachOf } from './addressed.js';
