import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import { workerChecks } from '../../../src/adapters/checks/worker-checks.ts';
import { serviceExchange } from '../../../src/adapters/http/service-exchange.ts';
import type { Checks } from '../../../src/ports/checks.ts';
import { gradedOf } from '../../core/eval/assertions/example-graded.ts';
import { CHECK_WORKER } from '../../programs.ts';
import { folderWith } from '../../run-cli.ts';

const opened: Checks[] = [];
afterAll(async () => {
  await Promise.all(opened.map((checks) => checks.close()));
});

function open(options: Partial<Parameters<typeof workerChecks>[0]> = {}): Checks {
  const checks = workerChecks({
    program: CHECK_WORKER,
    root: '/nowhere',
    allowCode: true,
    hosts: [],
    exchange: () => serviceExchange({}, '0'),
    regexMs: 1000,
    ...options,
  });
  opened.push(checks);
  return checks;
}

describe('a pattern', () => {
  it('is searched for', async () => {
    const { matches } = open();
    expect(await matches('^Order \\d+$', 'Order 17')).toBe(true);
    expect(await matches('^Order \\d+$', 'order 17')).toBe(false);
  });

  it('that backtracks without end is stopped, and what waits behind it has its answer', async () => {
    const { matches } = open();
    const asked = [matches('a', 'a'), matches('^(a+)+$', `${'a'.repeat(40)}!`), matches('b', 'b'), matches('c', 'd')];
    expect(await Promise.all(asked)).toEqual([
      true,
      { problem: 'the search for /^(a+)+$/ has no result: stopped after 1000 ms' },
      true,
      false,
    ]);
  });

  it('that is none is a problem', async () => {
    expect(await open().matches('(', 'x')).toEqual({ problem: expect.stringContaining('Invalid regular expression') });
  });

  it('has no result where there is no thread, or none any more', async () => {
    const without = open({ program: undefined });
    expect(await without.matches('a', 'a')).toEqual({ problem: expect.any(String) });
    const closed = open();
    await closed.close();
    expect(await closed.matches('a', 'a')).toEqual({ problem: expect.stringContaining('has ended') });
  });
});

describe('a file', () => {
  const root = folderWith({
    'checks/kind.mjs':
      'export default (output, { vars }) => output.includes(vars.name);\nexport const scored = async () => ({ pass: true, score: 0.7, reason: "so so" });\n',
    'checks/old.cjs': 'module.exports = (output) => output.length;\n',
    'checks/hangs.mjs': 'export default () => { for (;;); };\n',
    'checks/throws.mjs': 'export default () => { throw new Error("no idea"); };\n',
    'checks/leaves.mjs': 'export default () => { process.exit(0); };\n',
    'checks/beside.mjs': 'export default () => { queueMicrotask(() => { throw new Error("beside"); }); return true; };\n',
    'checks/nothing.mjs': 'export default () => {};\n',
    'checks/none.mjs': 'export const x = 1;\n',
    'checks/environment.mjs': 'export default () => Object.keys(process.env).length;\n',
  });
  const graded = gradedOf({ output: 'Hello Ann', vars: { name: 'Ann' } });
  const checks = open({ root, codeMs: 4000 });
  const run = (value: string) => checks.runCode!('javascript', value, graded);

  it.each([
    ['file://checks/kind.mjs', true],
    ['file://checks/kind.mjs:scored', { pass: true, score: 0.7, reason: 'so so' }],
    ['file://checks/old.cjs', 9],
    ['file://checks/environment.mjs', 0],
  ])('%s says what it says', async (value, returned) => {
    expect(await run(value)).toEqual({ returned });
  });

  it.each([
    ['file://checks/throws.mjs', 'checks/throws.mjs: no idea'],
    ['file://checks/leaves.mjs', 'checks/leaves.mjs: the thread ended before it answered'],
    ['file://checks/nothing.mjs', 'checks/nothing.mjs: its function returned nothing'],
    ['file://checks/none.mjs', 'checks/none.mjs: it exports no function `default`'],
    ['file://checks/kind.mjs:other', 'checks/kind.mjs: it exports no function `other`'],
    ['file://checks/missing.mjs', 'there is no file checks/missing.mjs'],
    ['file://../outside.mjs', '../outside.mjs is outside of the repository'],
    ['output.length > 3', 'the value is no `file://` of the repository; code within a case is not run'],
  ])('%s has no verdict', async (value, error) => {
    expect(await run(value)).toEqual({ error });
  });

  it('that does not end is stopped', async () => {
    const quick = open({ root, codeMs: 1000 });
    expect(await quick.runCode!('javascript', 'file://checks/hangs.mjs', graded)).toEqual({
      error: 'checks/hangs.mjs: stopped after 1000 ms',
    });
  });

  it('that breaks beside its answer ends its own thread and nothing else', async () => {
    expect(await run('file://checks/beside.mjs')).toEqual({ error: 'checks/beside.mjs: beside' });
    expect(await run('file://checks/kind.mjs')).toEqual({ returned: true });
  });

  it('is not run where that is not allowed', () => {
    expect(open({ root, allowCode: false }).runCode).toBeUndefined();
  });
});

describe('a webhook', () => {
  const replies: Readonly<Record<string, readonly [number, string]>> = {
    '/fine': [200, '{"pass": true, "reason": "kind"}'],
    '/page': [200, '<html>'],
    '/broken': [500, '{"pass": true}'],
    '/elsewhere': [302, ''],
  };
  const server = createServer((request, response) => {
    const [status, body] = replies[request.url ?? ''] ?? [404, ''];
    response.writeHead(status, { location: '/fine' }).end(body);
  });
  afterAll(() => {
    server.close();
  });
  const listening = new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
  const ask = async (path: string, hosts = ['127.0.0.1']) =>
    open({ hosts }).runCode!('webhook', `${await listening}${path}`, gradedOf('Hello'));

  it('of a listed host is asked', async () => {
    expect(await ask('/fine')).toEqual({ returned: { pass: true, reason: 'kind' } });
  });

  it.each([
    ['/page', 'the answer is not JSON'],
    ['/broken', 'answered with status 500'],
    ['/elsewhere', 'answered with status 302'],
    ['/missing', 'answered with status 404'],
  ])('that answers otherwise has no verdict: %s', async (path, said) => {
    expect(await ask(path)).toEqual({ error: expect.stringContaining(said) });
  });

  it('of another host is not asked', async () => {
    expect(await ask('/fine', ['example.com'])).toEqual({ notRun: '127.0.0.1 is not among the `hosts` of the configuration' });
    expect(await open().runCode!('webhook', 'not an address', gradedOf('x'))).toEqual({
      error: expect.stringContaining('no http address'),
    });
  });
});
