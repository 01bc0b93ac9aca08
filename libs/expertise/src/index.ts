/**
 * expertise: who knows what, what shows it, who helps whom and what it saves. Owns skills, claims, endorsements, evidence, the
 * skills it suggests, the search over people, requests for help as a part of a post, and the ledger. Announces skills.changed to everyone's stream,
 * and of requests every invitation, answer, delivery, closing and reopening.
 * Refuses to rank, count, quote or correct by anything that the searcher may not read, to ask again who declined, and to
 * change what is booked.
 */
export { Asking } from './asking.service.js';
export { Evidence } from './evidence.service.js';
export { ExpertiseModule } from './expertise.module.js';
export { Experts } from './experts.service.js';
export { Helping } from './helping.service.js';
export { Inviting } from './inviting.service.js';
export { LedgerRates } from './ledger.rates.service.js';
export { Ledger } from './ledger.service.js';
export {
  invitationAnswered,
  invitationSent,
  invitationUnanswered,
  requestClosed,
  requestDelivered,
  requestReopened,
  type ClosedRequest,
  type ReopenedRequest,
} from './request.facts.js';
export type { Concept } from './concepts.js';
export type { NewSkill } from './skills.repository.js';
export { Skills } from './skills.service.js';
export { Understanding } from './understanding.service.js';
export { seedVocabulary, type SeedSkill } from './vocabulary/seed-vocabulary.js';
