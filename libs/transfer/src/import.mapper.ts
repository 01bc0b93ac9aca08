import type { ImportDto } from '@app/contract';
import type { ImportRow } from './imports.repository.js';

export function toImport(row: ImportRow): ImportDto {
  const { id, name, kind, source, state, counts, unknownFields, problems, problemCount, progress, mapping, guard } =
    row;
  const shown = {
    id,
    name,
    kind,
    source,
    state,
    counts,
    unknownFields,
    problems,
    problemCount,
    progress,
    mapping,
    guard,
  };
  return { ...shown, createdAt: row.createdAt.toISOString(), finishedAt: row.finishedAt?.toISOString() ?? null };
}
