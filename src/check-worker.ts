import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import type { CheckDone, CheckTask } from './adapters/checks/check-task.ts';
import { isRecord, type Json } from './core/json.ts';

// One task at a time; whoever waits ends this thread when it takes too long.
parentPort?.on('message', (task: CheckTask) => {
  void run(task).then((done) => parentPort?.postMessage(done));
});

async function run(task: CheckTask): Promise<CheckDone> {
  try {
    return task.kind === 'regex' ? { value: new RegExp(task.pattern).test(task.text) } : await runFile(task);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function runFile({ file, name, output, context }: Extract<CheckTask, { kind: 'file' }>): Promise<CheckDone> {
  const loaded: unknown = await import(pathToFileURL(file).href);
  const check = functionOf(loaded, name);
  if (check === undefined) return { problem: `it exports no function \`${name}\`` };
  const returned: unknown = await check(output, context);
  if (returned === undefined) return { problem: 'its function returned nothing' };
  // As JSON, so that neither methods nor what cannot be cloned reach the other thread.
  return { value: JSON.parse(JSON.stringify(returned)) as Json };
}

type CheckFunction = (output: string, context: Json) => unknown;

/** CommonJS modules, and those that were compiled from ES modules, have their exports below `default`. */
function functionOf(loaded: unknown, name: string): CheckFunction | undefined {
  for (let from = loaded; isRecord(from) || typeof from === 'function'; ) {
    const own = (from as Record<string, unknown>)[name];
    if (typeof own === 'function') return own as CheckFunction;
    if (name === 'default' && typeof from === 'function') return from as CheckFunction;
    const inner = (from as Record<string, unknown>)['default'];
    if (inner === from) return undefined;
    from = inner;
  }
  return undefined;
}

parentPort?.postMessage('ready');
