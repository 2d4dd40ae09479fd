import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { ROOT } from '../../bench/places.ts';
import { type Application, anApplication, distAbsent } from '../docs/an-application.ts';
import { describeWith } from '../require.ts';

const node = (variables: string) => `
import { promptNode } from 'promptops/langgraph';
export const node = promptNode({
  prompt: 'support@production',
  model: async () => 'answer',
  variables: (state: { question: string }) => (${variables}),
  update: ({ text }) => ({ text }),
});
`;
const OPTIONS = { strict: true, module: 'nodenext', target: 'es2023', types: ['node'], skipLibCheck: true, noEmit: true };

describeWith('dist', distAbsent, () => {
  let application: Application;

  beforeAll(() => {
    application = anApplication({
      'right.ts': node('{ question: state.question }'),
      'wrong.ts': node('{ query: state.question }'),
      ...Object.fromEntries(
        ['right', 'wrong'].map((name) => [
          `tsconfig.${name}.json`,
          JSON.stringify({ compilerOptions: OPTIONS, include: [`${name}.ts`, 'promptops.d.ts'] }),
        ]),
      ),
    });
    mkdirSync(join(application.folder, 'node_modules/@langchain'));
    for (const name of ['@types', '@langchain/langgraph'])
      symlinkSync(join(ROOT, 'node_modules', name), join(application.folder, 'node_modules', name));
    expect(application.promptops('types', '-o', 'promptops.d.ts').status).toBe(0);
  }, 60_000);

  const compile = (name: string) => application.node([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', `tsconfig.${name}.json`]);

  it('a node with the variables of its prompt compiles', async () => {
    expect(await compile('right')).toMatchObject({ stdout: '', status: 0 });
  });

  it('a missing variable does not', async () => {
    const { stdout, status } = await compile('wrong');
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/^wrong\.ts\(6,.*\n.*'"question"' is missing/);
  });
});
