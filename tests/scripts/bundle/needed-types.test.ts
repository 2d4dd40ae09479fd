import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { keepNeededTypes } from '../../../scripts/bundle/needed-types.ts';
import { folderWith } from '../../run-cli.ts';

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('keepNeededTypes', () => {
  it('keeps what the entries lead to, in circles too, and nothing else', () => {
    const folder = folderWith({
      'index.d.ts': "export { type A } from './core/a.js';\nimport type { Json } from 'elsewhere';\n",
      'testing.d.ts': "export declare const b: import('./core/b.d.ts').B;\n",
      'core/a.d.ts': 'import type { C } from "../ports/c.js";\nexport type A = C;\n',
      'core/b.d.ts': 'export interface B {}\n',
      'core/unused.d.ts': "import type { A } from './a.js';\n",
      'ports/c.d.ts': "import '../core/a.js';\nexport interface C {}\n",
      'adapters/deep/d.d.ts': 'export {};\n',
    });
    keepNeededTypes(folder, ['index.d.ts', 'testing.d.ts']);
    expect(filesIn(folder)).toEqual(['core', 'core/a.d.ts', 'core/b.d.ts', 'index.d.ts', 'ports', 'ports/c.d.ts', 'testing.d.ts']);
  });

  it('says what is missing', () => {
    const folder = folderWith({ 'index.d.ts': "export * from './gone.js';\n" });
    expect(() => keepNeededTypes(folder, ['index.d.ts'])).toThrow(/index\.d\.ts needs .*gone\.js/);
  });
});
