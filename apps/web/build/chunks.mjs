/**
 * Few files for the first screen: everything that the page and the wall stand on goes into one, what only later screens
 * share (icons, fields, dialogs) into a second, the machinery of menus into a third.
 */
const roots = ['src/app/main.tsx', 'src/app/screens/home-screen.tsx'];
const aria = /node_modules\/(react-aria|react-stately|@react-|@internationalized|clsx)/;
const parts = /\/apps\/web\/src\/(ui|lib)\/(?!menu-popover)|node_modules\/lucide-react/;

/** What these modules import, directly or not, without a dynamic import between. */
function reachable(context, ids) {
  const seen = new Set();
  const visit = (id) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  ids.forEach(visit);
  return seen;
}

/** The groups of the build. @param {string} web the folder of the web, with its slash */
export function chunks(web) {
  let first;
  const isFirst = (id, context) => {
    first ??= reachable(
      context,
      roots.map((root) => web + root),
    );
    return first.has(id);
  };
  return [
    { name: (id, context) => (isFirst(id, context) ? 'base' : null), priority: 3 },
    { name: 'aria', test: aria, priority: 2 },
    { name: 'parts', test: parts, priority: 1 },
  ];
}
