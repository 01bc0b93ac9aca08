import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './planted.js';

const guides = ['README.md', 'CONTRIBUTING.md'].filter((name) => existsSync(join(repository, name)));
const roots = readdirSync(repository);

/** The paths that a guide names: links, and code that begins with something at our root or ends like a folder. */
function pathsIn(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target!);
  const code = [...text.matchAll(/`([^`\n]+)`/g), ...text.matchAll(/^\s*([\w.-]+\/[\w./-]*)\s/gm)].map(([, c]) => c!);
  return [
    ...links.filter((target) => !/^[a-z]+:/.test(target)),
    ...code.filter((words) => /^[\w.@-]+(\/[\w.@-]+)*\/?$/.test(words) && isOurs(words)),
  ];
}

function isOurs(words: string): boolean {
  return roots.includes(words.split('/')[0]!) || /^[\w.-]+\/$/.test(words);
}

/** What running the product makes, and a fresh clone has not. */
const made = /^(dist|\.data|\.cache|node_modules)(\/|$)/;

describe('what a guide names', () => {
  it('is found by this test', () => {
    expect(
      pathsIn('[a](test/house/readme.spec.ts#x) `libs/wall` `gone/` `npm start` [b](https://example.org)'),
    ).toEqual(['test/house/readme.spec.ts', 'libs/wall', 'gone/']);
    expect(pathsIn('```\napps/api/    the server\n```\n')).toEqual(['apps/api/']);
  });

  for (const name of guides) {
    const text = readFileSync(join(repository, name), 'utf8');

    it(`exists: the paths in ${name}`, () => {
      const paths = pathsIn(text).filter((path) => !made.test(path));
      expect(paths.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
    });

    it(`exists: the scripts in ${name}`, () => {
      const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: object };
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script!);
      expect(named.filter((script) => !(script in scripts))).toEqual([]);
    });
  }
});
