/**
 * search: one box for everything that has a name. Owns no table: reads people, groups, projects, clients and posts.
 * Announces nothing. Refuses to answer, or to count, what the searcher may not see.
 */
export { SearchModule } from './search.module.js';
