import { readFileSync } from 'node:fs';

/** What our icons need of lucide's component; its own does more for twice the size. */
const component = `
import { createElement } from 'react';
export default ({ node }) => ({ size = 24, ...rest }) =>
  createElement(
    'svg',
    {
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      'aria-hidden': rest['aria-label'] ? undefined : true,
      ...rest,
    },
    ...node.map(([tag, attributes]) => createElement(tag, attributes)),
  );`;

/**
 * Makes icons as small as their shapes. Each module imports its own one by one: through the file that exports them all,
 * every icon of every screen would seem to belong to the first.
 */
export function icons() {
  const all = readFileSync(new URL('../esm/lucide-react.mjs', import.meta.resolve('lucide-react')), 'utf8');
  const files = new Map();
  for (const [, names, file] of all.matchAll(/export \{([^}]+)\} from '\.\/icons\/([\w-]+)\.mjs'/g))
    for (const [, name] of names.matchAll(/default as (\w+)/g)) files.set(name, file);
  return {
    name: 'parvis:icons',
    apply: 'build',
    enforce: 'post',
    load: (id) => (id.endsWith('/lucide-react/dist/esm/createLucideIcon.mjs') ? component : undefined),
    transform(code, id) {
      if (id.includes('/lucide-react/dist/esm/icons/'))
        return { code: code.replace(/^ *name: .*$/m, '').replace(/, key: "\w+"/g, ''), map: null };
      if (id.includes('/node_modules/') || !code.includes('lucide-react')) return undefined;
      const changed = code.replace(/import\s*\{([^}]*)\}\s*from\s*["']lucide-react["'];?/g, (_, names) =>
        names
          .split(',')
          .map((entry) => entry.trim().split(/\s+as\s+/))
          .filter(([name]) => name !== '')
          .map(([name, local = name]) => `import ${local} from 'lucide-react/icons/${files.get(name)}';`)
          .join(''),
      );
      return { code: changed, map: null };
    },
  };
}
