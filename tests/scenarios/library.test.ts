import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import * as library from '../../src/index.ts';
import * as testing from '../../src/testing.ts';
import { describeWith } from '../require.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const absent = existsSync(`${root}dist/index.mjs`) ? undefined : 'dist/ is not built';

const exportsOf = (specifier: string): unknown => {
  const code = `import(${JSON.stringify(specifier)}).then((all) => console.log(JSON.stringify(Object.keys(all))))`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }));
};

describeWith('dist', absent, () => {
  it.each([
    ['promptops', library],
    ['promptops/testing', testing],
  ])('%s gives what its source exports', (specifier, source) => {
    expect(exportsOf(specifier)).toEqual(Object.keys(source).sort());
  });
});
