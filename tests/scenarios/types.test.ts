import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { folderWith, runCli } from '../run-cli.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const PROMPTS = {
  'prompts/planner_v1.prompt.yaml':
    'template: "Plan {{query}} in the tone {{tone}} with {{steps}}"\nvariables:\n  - {name: query, type: string, description: what the user asked}\n  - {name: tone, enum: [dry, warm], default: dry}\n  - {name: steps, type: integer}\n',
  'prompts/plain.prompt.yaml': 'template: Say hello\n',
};

describe('promptops types', () => {
  let cwd = '';
  const compile = (code: string): string => {
    writeFileSync(join(cwd, 'app.ts'), code);
    const { stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', cwd], { encoding: 'utf8', cwd });
    return stdout;
  };

  beforeAll(async () => {
    cwd = folderWith(PROMPTS);
    const { code, stderr } = await runCli(['types', '-o', 'promptops.d.ts'], { cwd });
    expect([code, stderr]).toEqual([0, 'Wrote promptops.d.ts\n']);
    // The package as it is installed, with types made from its source.
    mkdirSync(join(cwd, 'node_modules/promptops'), { recursive: true });
    execFileSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/typescript/bin/tsc'),
        '-p',
        join(ROOT, 'tsconfig.types.json'),
        '--outDir',
        join(cwd, 'node_modules/promptops/types'),
      ],
      {
        cwd: ROOT,
      },
    );
    const manifest = { name: 'promptops', type: 'module', types: './types/index.d.ts', exports: { '.': { types: './types/index.d.ts' } } };
    writeFileSync(join(cwd, 'node_modules/promptops/package.json'), JSON.stringify(manifest));
    mkdirSync(join(cwd, 'node_modules/@types'));
    symlinkSync(join(ROOT, 'node_modules/@types/node'), join(cwd, 'node_modules/@types/node'));
    const options = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: ['node'], skipLibCheck: true };
    writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['app.ts', 'promptops.d.ts'] }));
    writeFileSync(join(cwd, 'package.json'), '{"type":"module"}');
  }, 120_000);

  const CALL = "import { Promptops } from 'promptops';\nconst prompts = new Promptops();\n";

  it('lets through what rendering takes', () => {
    const code = `${CALL}const planner = await prompts.load('planner_v1@production');
planner.render({ query: 'a tea shop', steps: 3 });
planner.render({ query: 'a tea shop', steps: 3, tone: 'warm' });
(await prompts.load('prompts:/planner_v1/3')).render({ query: 'a', steps: 1 });
(await prompts.load('plain')).render();
(await prompts.load('unknown@production')).render({ anything: 1 });
(await prompts.load('unknown')).render();
const name: string = 'planner_v1';
(await prompts.load(name)).render({ anything: 1 });
const text: string | undefined = (await prompts.load('plain', { fallback: 'Hi' })).render().text;
`;
    expect(compile(code)).toBe('');
  }, 60_000);

  it.each([
    ['a missing variable', "(await prompts.load('planner_v1@production')).render({ query: 'a' });", /TS2345.*steps|steps/s],
    ['no values at all', "(await prompts.load('planner_v1')).render();", /TS2554/],
    ['a wrong type', "(await prompts.load('planner_v1/2')).render({ query: 1, steps: 2 });", /TS2322/],
    ['a value that is no choice', "(await prompts.load('planner_v1')).render({ query: 'a', steps: 2, tone: 'loud' });", /TS2322/],
    ['a name that is no variable', "(await prompts.load('planner_v1')).render({ query: 'a', steps: 2, tune: 'dry' });", /TS2561|TS2353/],
    ['values for a prompt without any', "(await prompts.load('plain')).render({ query: 'a' });", /TS2322/],
  ])(
    '%s does not compile',
    (_, line, error) => {
      expect(compile(`${CALL}${line}\n`)).toMatch(error);
    },
    60_000,
  );

  it('prints where no file is named', async () => {
    const { stdout } = await runCli(['types', 'prompts/plain.prompt.yaml'], { cwd });
    expect(stdout).toContain('"plain": Readonly<Record<string, never>>;');
    expect(stdout).not.toContain('planner_v1');
  });

  it('writes nothing when a file cannot be read', async () => {
    const broken = folderWith({ ...PROMPTS, 'prompts/broken.prompt.yaml': 'template: [\n' });
    writeFileSync(join(broken, 'out.d.ts'), 'as it was');
    const { code, stderr } = await runCli(['types', '-o', 'out.d.ts'], { cwd: broken });
    expect([code, readFileSync(join(broken, 'out.d.ts'), 'utf8')]).toEqual([1, 'as it was']);
    expect(stderr).toContain('prompts/broken.prompt.yaml: ');
  });
});
