const [major, minor] = process.versions.node.split('.').map(Number);
/** Before Node 24.9 jest requires no package that has ES modules alone. Of `cookie`, fastify's `inject` needs nothing in our tests. */
const withoutRequireOfModules = major < 24 || (major === 24 && minor < 9) ? { '^cookie$': '<rootDir>/tests/no-cookies.cjs' } : {};

/** Jest in ESM mode: see the `test` script for the Node flags it needs. */
export default {
  testEnvironment: 'node',
  // Whole runs of git and of the command line, several at a time: on a busy machine five seconds are not a defect.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/tests/run-folder.mjs',
  globalTeardown: '<rootDir>/tests/clear-run-folder.mjs',
  setupFiles: ['<rootDir>/tests/fixed-seed.mjs'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  coverageProvider: 'v8',
  moduleNameMapper: withoutRequireOfModules,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.d.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', importAttributes: true },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
