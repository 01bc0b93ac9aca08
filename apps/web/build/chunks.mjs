/**
 * Few files for the first screen: everything that the page and the wall stand on goes into one; the line to the server
 * and what tells about it into a second; what only later screens share (icons, fields, dialogs) into a third; the machinery
 * of menus into a fourth.
 */
const first = ['src/app/main.tsx', 'src/app/screens/home-screen.tsx'];
const live = ['src/lib/line.ts', 'src/app/realtime.ts', 'src/app/shell/banners.tsx', 'src/ui/tooltip-layer.tsx'];
const aria = /node_modules\/(react-aria|react-stately|@react-|@internationalized|clsx)/;
const parts = /\/apps\/web\/src\/(ui|lib)\/(?!menu-popover)|node_modules\/lucide-react/;

/** Within reach of the first screen only because a package exports it beside other things; later screens use it. */
const later = /(useQueries|queriesObserver|contract\/src\/(imports|currencies))\.[jt]s$/;

/** What these modules import, directly or not, without a dynamic import between. */
function reachable(context, ids) {
  const seen = new Set();
  const visit = (id) => {
    if (seen.has(id) || later.test(id)) return;
    seen.add(id);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  ids.forEach(visit);
  return seen;
}

/** The groups of the build. @param {string} web the folder of the web, with its slash */
export function chunks(web) {
  const from = (roots) => {
    let ids;
    return (id, context) => {
      ids ??= reachable(
        context,
        roots.map((root) => web + root),
      );
      return ids.has(id);
    };
  };
  const [isFirst, isLive] = [from(first), from(live)];
  return [
    { name: (id, context) => (isFirst(id, context) ? 'base' : null), priority: 4 },
    { name: (id, context) => (isLive(id, context) ? 'live' : null), priority: 3 },
    { name: 'aria', test: aria, priority: 2 },
    { name: 'parts', test: parts, priority: 1 },
  ];
}
