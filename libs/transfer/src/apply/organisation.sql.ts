import { created, changed, field, given, list, ref, touched, turn, unknownTo } from './sql.js';
import type { KindSql } from './steps.js';

const date = (name: string): string => `(${field(name)})::date`;

export const sites: KindSql = {
  id: `nextval('sites_id_seq')`,
  adopt: `${turn} update import_records r set act = 'adopt', local_id = t.id from c join sites t on plain(t.name) = plain(${field('name')})
    where r.kind = c.kind and r.n = c.n and c.act = 'create' and ${unknownTo('sites', 't.id')}`,
  write: [
    `${turn} insert into sites (id, name, city, country, timezone) overriding system value
     select local_id, ${field('name')}, ${field('city')}, ${field('country')}, ${field('timezone')} from c where ${created}`,
    `${turn} update sites t set name = ${field('name')}, ${given('city', field('city'), 'city')},
       ${given('country', field('country'), 'country')}, ${given('timezone', field('timezone'), 'timezone')}
     from c where t.id = c.local_id and ${changed}`,
  ],
};

export const units: KindSql = {
  id: `nextval('units_id_seq')`,
  // The same name under the same name.
  adopt: `${turn} update import_records r set act = 'adopt', local_id = t.id
    from c left join import_records above on above.kind = 'units' and above.key = ${field('parentId')}
    join units t on plain(t.name) = plain(${field('name')}) left join units over on over.id = t.parent_id
    where r.kind = c.kind and r.n = c.n and c.act = 'create' and ${unknownTo('units', 't.id')}
      and plain(over.name) is not distinct from plain(above.data->>'name')`,
  write: [
    `${turn} insert into units (id, name) overriding system value select local_id, ${field('name')} from c where ${created}`,
    `${turn} update units t set name = ${field('name')} from c where t.id = c.local_id and ${changed}`,
  ],
  /** When all are there. */
  link: [
    `${turn} update units t set parent_id = nullif(${ref('units', field('parentId'))}, t.id)
     from c where t.id = c.local_id and ${touched} and c.data ? 'parentId'`,
  ],
};

const roles = `case when jsonb_array_length(coalesce(nullif(c.data->'roles', 'null'), '[]')) > 0 then ${list('roles')} else '{employee}' end`;

export const people: KindSql = {
  id: `nextval('people_id_seq')`,
  // An address is one person's: whoever bears it here is meant.
  adopt: `${turn} update import_records r set act = 'adopt', local_id = t.id from c join people t on lower(t.email) = ${field('email')}
    where r.kind = c.kind and r.n = c.n and c.act = 'create' and ${unknownTo('people', 't.id')}`,
  write: [
    `${turn} insert into people (id, handle, given_name, family_name, display_name, email, title, unit_id, site_id, languages,
       bio, phone, started_on, left_on, guest, external) overriding system value
     select local_id, ${field('handle')}, ${field('givenName')}, ${field('familyName')},
       coalesce(${field('displayName')}, ${field('givenName')} || ' ' || ${field('familyName')}), ${field('email')},
       ${field('title')}, ${ref('units', field('unitId'))}, ${ref('sites', field('siteId'))}, ${list('languages')},
       coalesce(${field('bio')}, ''), ${field('phone')}, ${date('startedOn')}, ${date('leftOn')},
       ${roles} @> '{guest}', coalesce(nullif(c.data->'external', 'null'), '{}')
     from c where ${created}`,
    // Rights are given once: what an administrator has decided since is not taken back by a file.
    `${turn} insert into accounts (person_id, state, roles)
     select local_id, case when ${date('leftOn')} < current_date then 'left' else 'active' end, ${roles} from c where ${created}`,
    `${turn} update people t set given_name = ${field('givenName')}, family_name = ${field('familyName')},
       display_name = coalesce(${field('displayName')}, ${field('givenName')} || ' ' || ${field('familyName')}),
       ${given('email', field('email'), 'email')}, ${given('title', field('title'), 'title')},
       ${given('unitId', ref('units', field('unitId')), 'unit_id')}, ${given('siteId', ref('sites', field('siteId')), 'site_id')},
       ${given('languages', list('languages'), 'languages')}, ${given('bio', `coalesce(${field('bio')}, '')`, 'bio')},
       ${given('phone', field('phone'), 'phone')}, ${given('startedOn', date('startedOn'), 'started_on')},
       ${given('leftOn', date('leftOn'), 'left_on')},
       ${given('external', `coalesce(nullif(c.data->'external', 'null'), '{}')`, 'external')}, updated_at = now()
     from c where t.id = c.local_id and ${changed}`,
  ],
  link: [
    `${turn} update people t set manager_id = nullif(${ref('people', field('managerId'))}, t.id)
     from c where t.id = c.local_id and ${touched} and c.data ? 'managerId'`,
  ],
};

export const clients: KindSql = {
  id: `nextval('clients_id_seq')`,
  adopt: `${turn} update import_records r set act = 'adopt', local_id = t.id from c join clients t on t.search_name = plain(${field('name')})
    where r.kind = c.kind and r.n = c.n and c.act = 'create'`,
  write: [
    `${turn} insert into clients (id, name, sector, confidential) overriding system value
     select local_id, ${field('name')}, ${field('sector')}, coalesce((${field('confidential')})::boolean, false) from c where ${created}`,
    // Another source does not make public what the house keeps confidential.
    `${turn} update clients t set name = ${field('name')}, ${given('sector', field('sector'), 'sector')},
       confidential = coalesce((${field('confidential')})::boolean, t.confidential) or (c.act = 'adopt' and t.confidential)
     from c where t.id = c.local_id and ${changed}`,
  ],
};

export const projects: KindSql = {
  id: `nextval('projects_id_seq')`,
  adopt: `${turn} update import_records r set act = 'adopt', local_id = t.id
    from c join projects t on t.search_name = plain(${field('name')})
    where r.kind = c.kind and r.n = c.n and c.act = 'create' and ${unknownTo('projects', 't.id')}
      and t.client_id is not distinct from ${ref('clients', field('clientId'))}`,
  write: [
    `${turn} insert into projects (id, name, client_id, description, tags, started_on, ended_on) overriding system value
     select local_id, ${field('name')}, ${ref('clients', field('clientId'))}, coalesce(${field('description')}, ''),
       ${list('tags')}, ${date('startedOn')}, ${date('endedOn')} from c where ${created}`,
    `${turn} update projects t set name = ${field('name')},
       ${given('clientId', ref('clients', field('clientId')), 'client_id')},
       ${given('description', `coalesce(${field('description')}, '')`, 'description')}, ${given('tags', list('tags'), 'tags')},
       ${given('startedOn', date('startedOn'), 'started_on')}, ${given('endedOn', date('endedOn'), 'ended_on')}
     from c where t.id = c.local_id and ${changed}`,
  ],
};

const share = `(${field('share')})::int`;
export const assignments: KindSql = {
  id: `nextval('assignments_id_seq')`,
  adopt: `${turn} update import_records r set act = 'adopt', local_id = t.id
    from c join assignments t on t.person_id = ${ref('people', field('personId'))}
      and t.project_id = ${ref('projects', field('projectId'))}
      and t.role is not distinct from ${field('role')} and t.from_on is not distinct from ${date('from')}
    where r.kind = c.kind and r.n = c.n and c.act = 'create' and ${unknownTo('assignments', 't.id')}`,
  write: [
    `${turn} insert into assignments (id, person_id, project_id, role, share, from_on, to_on) overriding system value
     select local_id, ${ref('people', field('personId'))}, ${ref('projects', field('projectId'))}, ${field('role')}, ${share},
       ${date('from')}, ${date('to')} from c where ${created}`,
    `${turn} update assignments t set ${given('share', share, 'share')}, ${given('to', date('to'), 'to_on')}
     from c where t.id = c.local_id and ${changed}`,
  ],
};
