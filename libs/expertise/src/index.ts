/**
 * expertise: who knows what, and what shows it. Owns skills, claims, endorsements, evidence and the search over people.
 * Announces skills.changed to everyone's stream; tells no fact.
 * Refuses to rank, count, quote or correct by anything that the searcher may not read.
 */
export { Evidence } from './evidence.service.js';
export { ExpertiseModule } from './expertise.module.js';
export { Experts } from './experts.service.js';
export type { NewSkill } from './skills.repository.js';
export { Skills } from './skills.service.js';
export { seedVocabulary, type SeedSkill } from './vocabulary/seed-vocabulary.js';
