/**
 * projects: whom the company serves, with what, and who takes part. Owns clients, projects and assignments.
 * Announces that an assignment, a project or a client changed.
 * Refuses to show a confidential client, or anything that names it, to people who never served it.
 */
export { clientVisibleTo } from './client-visible-to.js';
export { assignmentChanged, clientChanged, projectChanged } from './projects.facts.js';
export { ProjectsModule } from './projects.module.js';
