/**
 * people: who works here. Owns profiles, units, sites, the chart, photos and statuses, and adds people with their accounts.
 * Announces personJoined, personChanged, unitsChanged and sitesChanged. Refuses to show a guest anyone they share nothing with.
 */
export { freeHandles, handleBase } from './handles.policy.js';
export { personChanged, personJoined, sitesChanged, unitsChanged } from './facts.js';
export { isHere, isStaff, maySeePerson } from './may-see-person.js';
export { Organisation } from './organisation.service.js';
export { PeopleModule } from './people.module.js';
export type { NewPerson } from './people.repository.js';
export { People } from './people.service.js';
export { Photos } from './photos.service.js';
export { currentStatus } from './statuses.repository.js';
