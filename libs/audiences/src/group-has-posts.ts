/**
 * SQL: has anything been written for this group? Then it may be narrowed, and never widened again: what was written is not
 * uncovered, neither by an owner nor by an import. What was removed counts as well, because it may be put back.
 */
export const groupHasPosts = (groupId: string): string => `exists (
  select from audiences written_for
  where written_for.kind = 'group' and written_for.ref_id = ${groupId}
    and (exists (select from posts p where p.audience_id = written_for.id and p.removed_at is null)
      or exists (select from posts p where p.audience_id = written_for.id and p.removed_at is not null)))`;
