/**
 * audiences: to whom something is said. Owns audiences, groups and memberships, and the one rule of who may see.
 * Announces that people asked to join a group, or were welcomed in one; streams tell who joined and left.
 * Refuses to let anybody learn of a secret group, or of an audience that names a confidential client, from outside.
 */
export { groupRequested, groupWelcomed } from './audiences.facts.js';
export { AudiencesModule } from './audiences.module.js';
export type { AudienceRow } from './audiences.policy.js';
export { Audiences } from './audiences.service.js';
export { ChosenPeople } from './chosen-people.service.js';
export { groupHasPosts } from './group-has-posts.js';
export { mayRead } from './may-read.js';
export { Memberships } from './memberships.service.js';
