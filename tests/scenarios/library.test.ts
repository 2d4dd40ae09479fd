import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import * as library from '../../src/index.ts';
import * as testing from '../../src/testing.ts';
import { describeWith } from '../require.ts';
import { scratchFolder } from '../scratch.ts';

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

  it('leaves out of an application what it does not use', () => {
    const bundled = (code: string): number => {
      const folder = scratchFolder({ 'app.mjs': code });
      mkdirSync(join(folder, 'node_modules'));
      symlinkSync(root, join(folder, 'node_modules/promptops'));
      const options = { cwd: folder, input: 'app.mjs', platform: 'node', logLevel: 'silent' };
      // What is loaded when the application starts.
      const script = `const { rolldown } = await import('rolldown');
        const { output } = await (await rolldown(${JSON.stringify(options)})).generate({ format: 'esm' });
        const size = new Map(output.map((chunk) => [chunk.fileName, chunk]));
        const reached = new Set();
        const visit = (name) => { if (reached.has(name)) return; reached.add(name); for (const other of size.get(name)?.imports ?? []) visit(other); };
        visit(output.find((chunk) => chunk.isEntry).fileName);
        console.log([...reached].reduce((sum, name) => sum + (size.get(name)?.code?.length ?? 0), 0));`;
      return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' }));
    };
    expect(bundled("import { isPromptopsError } from 'promptops';\nconsole.log(isPromptopsError(1));\n")).toBeLessThan(15_000);
    expect(bundled("import { Promptops } from 'promptops';\nconsole.log(Promptops);\n")).toBeGreaterThan(30_000);
  });
});
