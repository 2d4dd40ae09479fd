/** Jest in ESM mode: see the `test` script for the Node flags it needs. */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/run-folder.mjs',
  globalTeardown: '<rootDir>/tests/clear-run-folder.mjs',
  setupFiles: ['<rootDir>/tests/fixed-seed.mjs'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  coverageProvider: 'v8',
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
