import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(__dirname, '..');
const keys = readdirSync(join(folder, 'i18n'))
  .filter((file) => file.endsWith('.fr.json'))
  .flatMap((file) => Object.keys(JSON.parse(readFileSync(join(folder, 'i18n', file), 'utf8')) as object));
/** In the first download, or fetched for everybody soon after. */
const everywhere = ['shell', 'ui', 'wall', 'error'];
const words = (text = '') => [...text.matchAll(/'([a-z]+)'/g)].map(([, word]) => word!);
const nameOf = (block: string) => /const (\w+) = createRoute/.exec(block)?.[1];

interface Screen {
  path: string;
  file: string;
  loads: string[];
}
/** The screens of the routes, with the messages that they and the routes around them load. */
function screens(): Screen[] {
  const source = readFileSync(join(folder, 'app/routes.tsx'), 'utf8');
  const door = words(/const door = \(\) => loadMessages\((.*)\)/.exec(source)![1]);
  const blocks = source.split(/(?=\bconst \w+ = createRoute|\n {2}createRoute\()/).slice(1);
  const loadsOf = (block: string): string[] => [
    ...words(/loadMessages\((.*?)\)/.exec(block.split('\nconst door')[0]!)?.[1]),
    ...(/loader: .*\bdoor\b/.test(block) ? door : []),
    ...blocks.filter((outer) => nameOf(outer) && nameOf(outer) === parentOf(block)).flatMap(loadsOf),
  ];
  const parentOf = (block: string) => /getParentRoute: \(\) => (\w+)/.exec(block)?.[1];
  return blocks.flatMap((block) => {
    const [, file] = /import\('(\..*?)'\)/.exec(block) ?? [];
    const [, path] = /path: '(.*?)'/.exec(block) ?? [];
    return file ? [{ path: path!, file: join(folder, 'app', file), loads: loadsOf(block) }] : [];
  });
}

/** Everything that a file brings with it, itself included. */
function brought(path: string, known = new Set<string>()): Set<string> {
  const file = ['.tsx', '.ts', '/index.ts'].map((ending) => path + ending).find(existsSync);
  if (!file || known.has(file) || file.includes('/i18n/')) return known;
  known.add(file);
  const imports = /^(?:import|export) (?!type )[^;]*?from '(\..*?)'|import\('(\..*?)'\)/gm;
  for (const [, some, later] of readFileSync(file, 'utf8').matchAll(imports))
    brought(join(dirname(file), (some ?? later)!), known);
  return known;
}

/** The catalogues that a file fetches together with a later part of itself. */
const fetched = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/withMessages\(import\(.*?\), (.*?)\)/g)].flatMap(([, names]) =>
    words(names),
  );
/** The catalogues of the messages that a file says. */
const spoken = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/['"`]([a-z]+)(\.[\w.-]+)/g)]
    .filter(([, namespace, rest]) => keys.some((key) => key.startsWith(namespace! + rest!)))
    .map(([, namespace]) => namespace!);

test.each(screens())('$path has all its words when it opens', ({ file, loads }) => {
  const parts = [...brought(file)];
  const ready = new Set([...everywhere, ...loads, ...parts.flatMap(fetched)]);
  const missing = parts.flatMap((part) =>
    spoken(part)
      .filter((namespace) => !ready.has(namespace))
      .map((namespace) => `${part.slice(folder.length)}: ${namespace}`),
  );
  expect(missing).toEqual([]);
});

test('every screen is looked at', () => {
  expect(screens().length).toBeGreaterThan(30);
});
