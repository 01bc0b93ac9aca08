import type { Kind } from '../records/kinds.js';

/** What every step of applying knows: `c` are the records of this turn, `args` what it is part of. */
export const turn = `
  with args as materialized (
    select $1::text as kind, $2::int as after, $3::int as upto, $4::text as source, $5::bigint as import_id
  ), c as materialized (
    select r.* from import_records r, args where r.kind = args.kind and r.n > args.after and r.n <= args.upto and not r.refused
  )`;

/** What another record of the source became here. */
export const ref = (kind: Kind | `${string}||${string}`, name: string): string => `
  (select k.local_id from import_keys k where k.source = (select source from args)
     and k.kind = ${kind.includes('||') ? kind : `'${kind}'`} and k.source_id = ${name})`;

export const field = (name: string): string => `(c.data->>'${name}')`;

/** A list of texts; empty when nothing or null was given. */
export const list = (name: string): string =>
  `array(select jsonb_array_elements_text(case jsonb_typeof(c.data->'${name}') when 'array' then c.data->'${name}' end))`;

/** For an update: the given value, or what stands there when the source says nothing about it. */
export const given = (name: string, value: string, column: string): string =>
  `${column} = case when c.data ? '${name}' then ${value} else t.${column} end`;

export const created = `c.act = 'create'`;
/** Known before, and not the same as before: changed by the source, or met here for the first time. */
export const changed = `c.act in ('update', 'adopt')`;
export const touched = `c.act in ('create', 'update', 'adopt')`;
/** Rows of the house that this source knows already under another name: they are not met a second time. */
export const unknownTo = (kind: Kind, id: string): string =>
  `not exists (select from import_keys o where o.source = (select source from args) and o.kind = '${kind}' and o.local_id = ${id})`;
