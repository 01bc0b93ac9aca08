/** Writes docker/.env.example from the configuration schema: `node tools/env-example.mjs`. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What compose.yml cannot do without stands at the head. */
const asked = ['PUBLIC_URL'];
/** compose.yml sets these itself. */
const setByCompose = ['DATABASE_URL', 'REDIS_URL', 'TRUST_PROXY', 'HOST', 'PORT', 'DATA_FOLDER'];

const head = `# Copy this file to .env beside it. \`node tools/env-example.mjs\` writes it from the configuration schema.

# Password of the database. Letters and digits: it becomes part of an address.
POSTGRES_PASSWORD=
# The address that people type, as https://parvis.example.com: cookies and sockets depend on it.
PUBLIC_URL=
# Nodes behind nginx
# API_REPLICAS=2
`;

export function render(variables) {
  const entry = ({ name, comment, default: value }) => `\n# ${comment}\n# ${name}=${value ?? ''}\n`;
  const [own, composed] = [false, true].map((wanted) =>
    variables.filter(({ name }) => !asked.includes(name) && setByCompose.includes(name) === wanted).map(entry),
  );
  return [
    head,
    ...own,
    '\n# --- compose.yml sets the following; they are for a node that runs without it. ---\n',
    ...composed,
  ].join('');
}

async function write() {
  const { build } = await import('./build.mjs');
  await build();
  const repository = resolve(import.meta.dirname, '..');
  const { describeConfig } = await import(join(repository, 'dist/libs/platform/src/config.js'));
  await writeFile(join(repository, 'docker/.env.example'), render(describeConfig()));
}

if (process.argv[1] === import.meta.filename) void write();
