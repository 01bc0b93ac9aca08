/**
 * identity: who may enter, and as what. Owns accounts, ways to sign in, sessions, roles, one-use links, mails, rate limits
 * and the audit log. Announces accountSuspended. Refuses every request that the contract does not allow.
 */
export { abilities, areRolesSound } from './accounts.policy.js';
export { Accounts } from './accounts.service.js';
export { Audit } from './audit.service.js';
export { Credentials } from './credentials.service.js';
export { accountSuspended } from './facts.js';
export { Invitations } from './invitations.service.js';
export { IdentityModule } from './identity.module.js';
export { Mails } from './mails.service.js';
export { personSummary } from './person-summary.js';
export { RateLimits, type Limit } from './rate-limits.js';
export { isOwnOrigin, isOwnSite } from './same-site.policy.js';
export { Self, type Entry } from './self.service.js';
export { Sessions } from './sessions.service.js';
export { Settings, type SettingsOfHouse } from './settings.js';
export { Setup } from './setup.service.js';
export { letIn, visitOf, type Visit } from './visit.js';
