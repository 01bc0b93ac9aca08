/**
 * Everything, our sources and the ESM packages alike, is compiled to CommonJS while testing:
 * that runs on Node 20 without flags and costs the least CPU.
 */
const script = (parser, transform) => ({
  jsc: { parser, transform, target: 'es2022', keepClassNames: true },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  swcrc: false,
});
const nest = { legacyDecorator: true, decoratorMetadata: true };
const react = {
  react: { runtime: 'automatic' },
  optimizer: { globals: { vars: { 'import.meta.env.DEV': 'false', 'import.meta.env.PROD': 'true' } } },
};

const common = {
  rootDir: import.meta.dirname,
  cacheDirectory: '<rootDir>/.cache/jest',
  testEnvironment: 'node',
  resolver: '<rootDir>/tools/jest/resolver.cjs',
  moduleNameMapper: {
    '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@app/([^/]+)/testing$': '<rootDir>/libs/$1/src/testing/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/.data/'],
  transformIgnorePatterns: [],
  transform: {
    '\\.tsx?$': ['@swc/jest', script({ syntax: 'typescript', tsx: false, decorators: true }, nest)],
    // "unknown" keeps sloppy CommonJS packages sloppy.
    '\\.m?js$': ['@swc/jest', { ...script({ syntax: 'ecmascript' }), isModule: 'unknown' }],
  },
};

/** These tests get databases by `createTestDatabase()`. */
const withDatabase = {
  ...common,
  globalSetup: '<rootDir>/tools/jest/database-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/database-teardown.mjs',
  setupFiles: ['<rootDir>/test/support/migrate-template.ts'],
};

const unit = [
  '<rootDir>/libs/**/*.spec.ts',
  '<rootDir>/apps/{api,cli}/**/*.spec.ts',
  '<rootDir>/tools/**/*.spec.ts',
  '<rootDir>/test/relevance/*.spec.ts',
];

export default {
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
  testTimeout: 60_000,
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...common, displayName: 'unit', testMatch: unit, testPathIgnorePatterns: ['\\.db\\.spec\\.ts$'] },
    { ...withDatabase, displayName: 'db', testMatch: unit.map((glob) => glob.replace('*.spec', '*.db.spec')) },
    { ...withDatabase, displayName: 'api', testMatch: ['<rootDir>/test/{api,security,faults}/**/*.e2e.ts'] },
    // The whole set of faults: `npm run test:faults`. Those named e2e run in the project api, too.
    { ...withDatabase, displayName: 'faults', testMatch: ['<rootDir>/test/faults/f*.{e2e,fault}.ts'] },
    {
      ...withDatabase,
      displayName: 'browser',
      globalSetup: '<rootDir>/tools/jest/browser-setup.mjs',
      testMatch: ['<rootDir>/test/browser/**/*.e2e.ts'],
    },
    { ...withDatabase, displayName: 'house', testMatch: ['<rootDir>/test/house/*.spec.ts'] },
    {
      ...common,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/apps/web/**/*.spec.{ts,tsx}'],
      setupFiles: ['<rootDir>/tools/jest/web-setup.mjs'],
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '\\.module\\.css$': '<rootDir>/tools/jest/css-module.cjs',
        '\\.(css|svg|png|webp|woff2)(\\?\\w+)?$': '<rootDir>/tools/jest/asset.cjs',
      },
      transform: {
        '/src/i18n/[a-z]+\\.(fr|en)\\.json$': '<rootDir>/tools/jest/catalogue.mjs',
        '\\.tsx?$': ['@swc/jest', script({ syntax: 'typescript', tsx: true }, react)],
        '\\.m?js$': common.transform['\\.m?js$'],
      },
    },
  ],
};
