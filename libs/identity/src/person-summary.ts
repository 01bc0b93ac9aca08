/**
 * SQL for a person as others see them beside everything they write (`PersonSummary` of the contract). One fragment, so
 * that the shape is the same wherever a person stands; `alias` names a row of `people`.
 */
export const personSummary = (alias: string): string =>
  `json_build_object('id', ${alias}.id::text, 'handle', ${alias}.handle, 'name', ${alias}.display_name,
    'title', ${alias}.title, 'photo', '/api/photos/' || ${alias}.photo_key, 'guest', ${alias}.guest)`;
