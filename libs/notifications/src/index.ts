/**
 * notifications: what concerns one person. Owns the bell: one line a reason and thing, however many people act.
 * Announces nothing; listens to the wall, the groups and requests for help. Refuses to tell anybody of what they may not read.
 */
export { NotificationsModule } from './notifications.module.js';
