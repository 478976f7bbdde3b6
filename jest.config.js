/** Packages that ship only ES modules and that Univer reaches; jest transforms just these. */
const ESM_PACKAGES = [
  'rbush',
  'nanoid',
  'quickselect',
  'kdbush',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
];

/** @type {import('jest').Config} */
const shared = {
  transform: { '^.+\\.(?:ts|tsx|mts)$': '@swc/jest', '^.+\\.m?js$': '@swc/jest' },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_PACKAGES.join('|')})/)`],
  moduleNameMapper: {
    '^lodash-es$': require.resolve('lodash'),
    '\\.css$': '<rootDir>/tests/support/empty.cjs',
  },
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/architecture/seeded/'],
};

/**
 * Three projects: pure and headless code in Node, the pane's components in jsdom, and the browser
 * tests last because they need the bundles that their global set-up builds.
 * @type {import('jest').Config}
 */
module.exports = {
  testTimeout: 60_000,
  // By default one core is left idle; on two cores that is half of them.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/tests/{domain,app,commands,security,excel,documents,host,xlsx,cli,bench,architecture,manifest,tools}/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/tests/support/jsdom-setup.ts'],
      testMatch: ['<rootDir>/tests/{taskpane,workbench,selftest}/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/tests/e2e/support/patience.ts'],
      globalSetup: '<rootDir>/tests/e2e/global-setup.ts',
      globalTeardown: '<rootDir>/tests/e2e/global-teardown.ts',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
  ],
};
