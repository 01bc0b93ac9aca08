// Who may import whom. Each row may import only the rows above it; names on one row are strangers.
const ranks = [
  ['contract'],
  ['platform'],
  ['identity'],
  ['people'],
  ['projects'],
  ['audiences'],
  ['wall'],
  ['broadcast', 'feedback', 'decisions', 'ideas', 'documents', 'expertise', 'recognition'],
  ['ledger'],
  ['notifications', 'search', 'realtime', 'insights', 'transfer', 'moderation'],
];
const anyOf = (names) => `(${names.join('|')})`;
const specs = '\\.spec\\.tsx?$';
/** A folder `testing`, or its alias `@app/…/testing`, which dependency-cruiser leaves unresolved. */
const testing = '/testing(/|$)';

const downwardOnly = (root) =>
  ranks.map((row, i) => ({
    name: `${root}: ${row.join(', ')} may import only rows above`,
    from: { path: `^${root}/${anyOf(row)}/` },
    to: { path: `^${root}/${anyOf(ranks.slice(i).flat())}/`, pathNot: `^${root}/$1/` },
  }));

const forbidden = [
  ...downwardOnly('libs'),
  ...downwardOnly('apps/web/src/features'),
  {
    name: 'every lib has a rank',
    from: { path: '^libs/', pathNot: `^libs/${anyOf(ranks.flat())}/` },
    to: {},
  },
  {
    name: 'a lib is entered through its index',
    from: { path: '^(libs/[^/]+|apps/[^/]+|test)/' },
    to: { path: '^libs/[^/]+/src/', pathNot: ['^$1/', '/src/index\\.ts$', '/src/testing/'] },
  },
  {
    name: 'nobody imports an app',
    from: { path: '^(libs|apps/[^/]+)/' },
    to: { path: '^apps/', pathNot: '^$1/' },
  },
  {
    name: 'the web knows only the contract',
    from: { path: '^apps/web/' },
    to: { path: '^libs/', pathNot: '^libs/contract/' },
  },
  {
    name: 'the web is built app over features over ui and lib',
    from: { path: '^apps/web/src/(features|ui|lib)/' },
    to: { path: '^apps/web/src/app/' },
  },
  {
    name: 'ui and lib of the web know no feature',
    from: { path: '^apps/web/src/(ui|lib)/' },
    to: { path: '^apps/web/src/features/' },
  },
  {
    name: 'the contract depends on nothing but zod',
    from: { path: '^libs/contract/', pathNot: specs },
    to: { pathNot: ['^libs/contract/', 'node_modules/zod/'] },
  },
  {
    name: 'SQL lives in repositories',
    from: {
      path: '^(libs|apps)/',
      pathNot: [
        '\\.(repository|entity)\\.ts$',
        specs,
        testing,
        '^libs/platform/src/database/',
        '^apps/api/src/migrations/',
      ],
    },
    to: { path: 'node_modules/typeorm/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'only platform speaks to the database driver',
    from: { path: '^(libs|apps)/', pathNot: ['^libs/platform/', specs, testing] },
    to: { path: 'node_modules/(@types/)?pg/' },
  },
  {
    name: 'test code stays in tests',
    from: { path: '^(libs|apps)/', pathNot: [specs, testing] },
    to: { path: testing, pathNot: 'node_modules' },
  },
  {
    name: 'the server runs without development packages',
    from: { path: '^(libs|apps/(api|cli))/', pathNot: [specs, testing] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  },
  {
    name: 'every import leads somewhere',
    from: {},
    to: { couldNotResolve: true, pathNot: ['^virtual:', '\\?', '^@app/[^/]+/testing$'] },
  },
  {
    // A type goes away when it is compiled.
    name: 'no cycles',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
];

module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/browser/artifacts/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
