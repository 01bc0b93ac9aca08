/**
 * SQL: may the viewer see what is addressed to this audience? The one place where this is written. A member may, and so
 * may a member of the wider audience that reads along (`readers_id`: everyone, for open groups, and for projects and clients
 * that are not confidential). Both arguments are SQL: `where ${mayRead('p.audience_id', '$1')}`.
 */
export const mayRead = (audienceId: string, viewer: string): string => `exists (
  select from audiences seen
  join audience_members seeing
    on seeing.person_id = ${viewer} and seeing.audience_id in (seen.id, seen.readers_id)
  where seen.id = ${audienceId})`;
