import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CLI } from '../programs.ts';
import { folderWith, runCli } from '../run-cli.ts';
import { aModelServer, type ModelServerRequest } from '../scenarios/a-model-server.ts';

const LONG = 900_000;
/** Each one is a process: a nightly run asks for more. */
const KILLS = Number(process.env.PROMPTOPS_KILLS ?? 6);
const CASES = 40;

const FILES = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  'prompts/greet.prompt.yaml':
    'name: greet\nmodel: openai/gpt-4.1-mini\ntemplate: "Greet {{name}}"\nvariables: [{name: name, description: whom}]\n',
  'prompts/greet.eval.yaml': `version: 1\nrepeat: 2\ngate: ["pass_rate >= 0.5"]\ntests:\n${Array.from(
    { length: CASES },
    (_, n) => `  - {id: c${n}, vars: {name: N${n}x}, assert: [{type: contains, value: "${n % 3 === 0 ? 'nobody' : `N${n}x`}"}]}`,
  ).join('\n')}\n`,
};
const answer = ({ messages }: ModelServerRequest) => `Hello ${messages[0]?.content}`;

/** The report without what only a clock or a connection knows. */
function report(stdout: string) {
  return JSON.parse(stdout, (key, value) => (['id', 'at', 'seconds', 'latencyMs', 'reproduce'].includes(key) ? undefined : value));
}

describe('an evaluation in a process of its own', () => {
  it(
    'is killed at any request and goes on with --resume, to the report it would have had',
    async () => {
      const calm = await aModelServer(answer);
      const whole = await runCli(['eval', '--json'], { cwd: folderWith(FILES), env: calm.env });
      expect(whole).toMatchObject({ code: 0, stderr: '' });

      let kills = 0;
      for (let seed = 1; kills < KILLS; seed++) {
        const cwd = folderWith(FILES);
        let [at, victim] = [0, undefined as ReturnType<typeof spawn> | undefined];
        const server = await aModelServer((request, nth) => {
          if (nth === at) victim?.kill('SIGKILL');
          return answer(request);
        });
        // Again and again, until one gets through.
        for (let args = ['eval', '--json']; ; args = ['eval', '--resume', '--json']) {
          at = server.requests.length + ((seed * 7919 + kills * 104_729) % 37);
          const child = spawn(process.execPath, [CLI, ...args], {
            cwd,
            env: { PATH: process.env.PATH, ...server.env },
            stdio: ['ignore', 'pipe', 'pipe'],
          });
          victim = child;
          let stdout = '';
          child.stdout?.on('data', (text) => (stdout += text));
          const [code] = await once(child, 'close');
          if (code === null && begun(cwd)) kills += 1;
          else if (code !== null) {
            expect(code).toBe(0);
            expect(report(stdout)).toEqual(report(whole.stdout));
            break;
          }
        }
        const [journal] = readdirSync(join(cwd, '.promptops/evals')).filter((name) => !name.startsWith('.'));
        const units =
          readFileSync(join(cwd, '.promptops/evals', journal!, 'journal.jsonl'), 'utf8')
            .split('\n')
            .filter(Boolean).length - 1;
        expect(units).toBe(CASES * 2);
        // What was under way when it was killed was paid for in vain, and nothing else.
        expect(server.requests.length).toBeLessThanOrEqual(CASES * 2 + kills * 8);
      }
    },
    LONG,
  );

  it(
    'ends with 130 on Ctrl-C, and its journal has what was answered',
    async () => {
      const cwd = folderWith(FILES);
      let child: ReturnType<typeof spawn> | undefined;
      const server = await aModelServer((request, nth) => {
        if (nth === 5) child?.kill('SIGINT');
        return answer(request);
      });
      const env = { PATH: process.env.PATH, ...server.env };
      child = spawn(process.execPath, [CLI, 'eval', '--concurrency', '1'], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
      let stderr = '';
      child.stderr?.on('data', (text) => (stderr += text));
      const [code] = await once(child, 'close');
      expect(code).toBe(130);
      expect(stderr).toMatch(/Go on with `promptops eval --resume \w+`/);
      const asked = server.requests.length;
      expect(asked).toBeLessThan(CASES * 2);
      await expect(runCli(['eval', '--resume'], { cwd, env: server.env })).resolves.toMatchObject({ code: 0 });
      expect(server.requests).toHaveLength(CASES * 2);
    },
    LONG,
  );
});

function begun(cwd: string): boolean {
  try {
    return readdirSync(join(cwd, '.promptops/evals')).length > 1;
  } catch {
    return false;
  }
}

describe('a journal with a torn last line', () => {
  it('loses that unit and no other', async () => {
    const { appendFileSync } = await import('node:fs');
    const cwd = folderWith(FILES);
    const server = await aModelServer(answer);
    await runCli(['eval', '--json'], { cwd, env: server.env });
    const [id] = readdirSync(join(cwd, '.promptops/evals')).filter((name) => !name.startsWith('.'));
    appendFileSync(join(cwd, '.promptops/evals', id!, 'journal.jsonl'), '{"unit":"half a li');
    const asked = server.requests.length;
    await expect(runCli(['eval', '--resume', id!], { cwd, env: server.env })).resolves.toMatchObject({ code: 0 });
    expect(server.requests).toHaveLength(asked);
  });
});
