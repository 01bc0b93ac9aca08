/**
 * SQL: does anything stand that was written for this group? Then it may be narrowed, and never widened again: what was
 * written is not uncovered, neither by an owner nor by an import.
 */
export const groupHasPosts = (groupId: string): string => `exists (
  select from audiences written_for join posts written
    on written.audience_id = written_for.id and written.removed_at is null
  where written_for.kind = 'group' and written_for.ref_id = ${groupId})`;
