import { parseArgs } from 'node:util';
import type { ImportDto } from '@app/contract';
import { readEnvironment } from '@app/platform';
import { TerminalImports } from '@app/transfer';
import type { Command } from '../command.js';
import { openContext } from '../launch/context.js';
import { openDatabase } from '../launch/database.js';
import { dataFolder, typedPath } from '../launch/folders.js';
import { migrateDatabase } from '../launch/server.js';
import { print, Refusal, table, type Terminal } from '../terminal.js';

const options = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  'skip-refused': { type: 'boolean' },
  'override-guard': { type: 'boolean' },
  source: { type: 'string' },
} as const;

export const importFile: Command = {
  usage: 'import PATH [--dry-run] [--json] [--skip-refused] [--override-guard] [--source NAME]',
  summary:
    'Brings in a Parvis archive (a folder or ZIP), the skills of ESCO, or the people of an HR file. Run again, it goes on.',
  async run(args, closing, terminal) {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw new Refusal('Name one file or folder to import.', 2);
    const folder = dataFolder();
    const url = await openDatabase(readEnvironment(), folder, closing, terminal);
    await migrateDatabase(url, closing);
    const imports = (await openContext({ DATABASE_URL: url, DATA_FOLDER: folder }, closing)).get(TerminalImports);

    const checked = await imports.open(typedPath(path), values.source ?? '', follow(terminal));
    const skipRefused = values['skip-refused'] ?? false;
    const overrideGuard = values['override-guard'] ?? false;
    const refused = Object.values(checked.counts).some((count) => count.refused > 0);
    const held = checked.state === 'failed' || (refused && !skipRefused) || (checked.guard !== null && !overrideGuard);
    const resumed = checked.state === 'applying';
    if (!resumed && (values['dry-run'] || held)) {
      terminal.clear();
      print(values.json ? JSON.stringify(checked, null, 2) : reportOf(checked));
      if (values['dry-run'] || checked.state !== 'failed') await imports.forget(checked.id);
      if (!values['dry-run'] && refused && !skipRefused && !values.json)
        terminal.say('Nothing was brought in. Correct the records, or leave them out with --skip-refused.');
      if (!values['dry-run'] && checked.guard && !overrideGuard && !values.json)
        terminal.say('Nothing was brought in. If so many people have really left, say so with --override-guard.');
      return held ? 3 : 0;
    }
    const applied = await imports.run(checked.id, { skipRefused, overrideGuard }, follow(terminal));
    terminal.clear();
    print(values.json ? JSON.stringify(applied, null, 2) : reportOf(applied));
    return applied.state === 'applied' ? 0 : 1;
  },
};

const sentences: Record<string, string> = {
  reading: 'Reading',
  checking: 'Checking',
  lines: 'Drawing the organisation',
  audiences: 'Working out who belongs where',
  recount: 'Counting comments and reactions',
  finish: 'Working out who knows what',
};

/** A line that counts along. */
export function follow(terminal: Terminal): (row: Pick<ImportDto, 'progress'>) => void {
  const startedAt = performance.now();
  return ({ progress: { done, total, step } }) => {
    const rate = Math.round(done / Math.max((performance.now() - startedAt) / 1000, 0.1)).toLocaleString('en');
    const much =
      total > 0 ? `${done.toLocaleString('en')} of ${total.toLocaleString('en')}` : done.toLocaleString('en');
    terminal.step(sentences[step] ?? `Bringing in ${step}`, `(${much}, ${rate} a second)`);
  };
}

function reportOf(imported: ImportDto): string {
  const { counts, unknownFields, problems, problemCount, guard } = imported;
  const heading = ['', 'read', 'created', 'updated', 'unchanged', 'refused'];
  const rows = Object.entries(counts).map(([kind, c]) =>
    [kind, c.read, c.created, c.updated, c.unchanged, c.refused].map((cell) =>
      typeof cell === 'number' ? cell.toLocaleString('en') : cell,
    ),
  );
  const parts = [
    `Import ${imported.id} of ${imported.name} (${imported.source || 'unknown source'}): ${imported.state}`,
  ];
  if (rows.length > 0) parts.push('', table([heading, ...rows]));
  if (guard) parts.push('', `The file would end ${guard.leaving} of ${guard.staff} accounts.`);
  if (unknownFields.length > 0)
    parts.push(
      '',
      'Fields kept out:',
      table(unknownFields.map(({ file, field, lines }) => [file, field, `${lines} lines`])),
    );
  if (problems.length > 0) {
    const shown = problems.map(({ file, line, field, code, value }) => [
      line > 0 ? `${file}:${line}` : file,
      code,
      field ?? '',
      value ?? '',
    ]);
    parts.push('', `Problems (${problems.length} of ${problemCount.toLocaleString('en')}):`, table(shown));
  }
  return parts.join('\n');
}
