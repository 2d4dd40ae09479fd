import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { ROOT } from '../../bench/places.ts';
import { mlflowAbsent, mlflowPython } from '../python-mlflow.ts';
import { describeWith } from '../require.ts';
import { type Application, anApplication, distAbsent, ran, served } from './an-application.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const section = readme.slice(readme.indexOf('## In a running application'), readme.indexOf('## Before every commit'));
const blocksOf = (language: string): readonly string[] =>
  [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
const PLAN = 'Create a plan for: a tea shop';

describeWith('dist', distAbsent, () => {
  let application: Application;
  let server: Awaited<ReturnType<typeof served>>;
  beforeAll(async () => {
    application = anApplication();
    server = await served(application.folder);
  }, 60_000);
  afterAll(() => server.stop());
  const there = (code: string) => code.replaceAll('http://127.0.0.1:5050', server.uri);

  it('the five lines of TypeScript', async () => {
    const [code = ''] = blocksOf('ts');
    writeFileSync(join(application.folder, 'start.ts'), `${code}console.log(text, planner.isFallback);\n`);
    expect(await application.node(['start.ts'])).toMatchObject({ stdout: `${PLAN} false\n`, stderr: '', status: 0 });
  });

  describeWith('mlflow', mlflowAbsent, () => {
    it('the five lines of Python', async () => {
      const [code = ''] = blocksOf('python');
      const { stdout, status } = await ran(mlflowPython, ['-c', `${there(code)}print(text)`], application.folder, process.env);
      expect([stdout, status]).toEqual([`${PLAN}\n`, 0]);
    });
  });

  it('the lines of curl', async () => {
    const [code = ''] = blocksOf('sh');
    const { stdout, status } = await ran(
      'sh',
      ['-c', there(code).replaceAll('curl ', 'curl -fsS -w "\\n" ')],
      application.folder,
      process.env,
    );
    const [prompt, filled] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect([prompt, filled, status]).toMatchObject([{ version: 1 }, { rendered: { text: PLAN } }, 0]);
  });

  it('the lines of LangGraph', async () => {
    const [, code = ''] = blocksOf('ts');
    const model = 'const model = { invoke: async ([{ content }]) => ({ content: `Done: ${content}` }) };\n';
    writeFileSync(join(application.folder, 'node.mjs'), `${model}${code}console.log(await planner({ query: 'a tea shop' }));\n`);
    expect(await application.node(['node.mjs'])).toMatchObject({ stdout: `{ plan: 'Done: ${PLAN}' }\n`, stderr: '', status: 0 });
  });

  it('the lines of Kubernetes name what the command writes', () => {
    const [, command = ''] = /`promptops (env [^|`]+) \| kubectl/.exec(section) ?? [];
    const { stdout, status } = application.promptops(...command.trim().split(' '));
    expect(status).toBe(0);
    const written = load(stdout) as { kind: string; metadata: { name: string }; data: Record<string, string> };
    const pod = load(blocksOf('yaml')[0] ?? '') as { containers: { envFrom: { configMapRef: { name: string } }[] }[] };
    expect(pod.containers[0]?.envFrom[0]?.configMapRef.name).toBe(written.metadata.name);
    expect(written).toMatchObject({ kind: 'ConfigMap', data: { PROMPT_NAME: 'planner_v1', PROMPT_VERSION: '1' } });
  });
});
