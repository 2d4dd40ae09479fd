import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Values } from '../../../src/core/template/syntax.ts';

const VERSION = '3.1.6';
const FOLDER = fileURLToPath(new URL(`../../../node_modules/.cache/promptops-tests/jinja2-${VERSION}`, import.meta.url));

/** MLflow 3.17.2 renders a prompt with `{% … %}` by `SandboxedEnvironment(undefined=Undefined)`, nothing else set. */
const PROGRAM = `
import json, sys
from jinja2 import Undefined
from jinja2.sandbox import SandboxedEnvironment
environment = SandboxedEnvironment(undefined=Undefined)
def render(text, values):
    try:
        return {"text": environment.from_string(text).render(**values)}
    except Exception as error:
        return {"error": type(error).__name__ + ": " + str(error)}
sys.stdout.buffer.write(json.dumps([render(*job) for job in json.load(sys.stdin)]).encode())
`;

export interface PythonResult {
  readonly text?: string;
  readonly error?: string;
}

/** A Python that has this Jinja2: the system's own, or one that is set up once below node_modules. */
function findPython(): { readonly python: string } | { readonly absent: string } {
  if (hasJinja('python3')) return { python: 'python3' };
  const own = `${FOLDER}/bin/python`;
  if (existsSync(own) && hasJinja(own)) return { python: own };
  const setUps = [
    [
      ['python3', '-m', 'venv', FOLDER],
      [own, '-m', 'pip', 'install', '--quiet', `jinja2==${VERSION}`],
    ],
    [
      ['uv', 'venv', '--quiet', FOLDER],
      ['uv', 'pip', 'install', '--quiet', '--python', own, `jinja2==${VERSION}`],
    ],
  ];
  for (const steps of setUps) {
    const done = steps.every(([command = '', ...args]) => spawnSync(command, args, { timeout: 120_000 }).status === 0);
    if (done && hasJinja(own)) return { python: own };
  }
  return { absent: `there is no Python with jinja2 ${VERSION}, and none could be set up` };
}

function hasJinja(python: string): boolean {
  const { stdout } = spawnSync(python, ['-c', 'import jinja2; print(jinja2.__version__)'], { encoding: 'utf8' });
  return stdout?.trim() === VERSION;
}

const found = findPython();

/** For `describeWith('jinja2', jinja2Absent, …)`. */
export const jinja2Absent = 'absent' in found ? found.absent : undefined;

/** All templates in one process. */
export function renderInPython(jobs: readonly (readonly [text: string, values: Values])[]): readonly PythonResult[] {
  if ('absent' in found) throw new Error(found.absent);
  const { stdout, stderr } = spawnSync(found.python, ['-c', PROGRAM], {
    input: JSON.stringify(jobs),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, PYTHONHASHSEED: '0' },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
