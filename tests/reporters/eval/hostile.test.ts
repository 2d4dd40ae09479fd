import { describe, expect, it } from '@jest/globals';
import { readXml } from '../../../src/core/eval/markup/xml.ts';
import type { Evaluation } from '../../../src/core/eval/result.ts';
import { EVAL_REPORTERS } from '../../../src/reporters/eval/index.ts';
import { misfits } from '../../misfits.ts';
import { aCase, aCheck, anArm, anAttempt, anEvaluation, aPrompt, HOSTILE_TEXTS, REPORT } from './an-evaluation.ts';

/** An evaluation in which everything that others wrote is this text. */
function saying(text: string): Evaluation {
  const judge = { provider: text, source: 'live', costUsd: null, rubricHash: 'ab'.repeat(32) } as const;
  const check = aCheck({
    type: text,
    metric: `${text}.`,
    status: 'failed',
    reason: text,
    expected: text,
    judge,
    details: { [text]: text },
  });
  const group = aCheck({ type: 'assert-set', status: 'failed', reason: text, members: [check, { ...check, expected: [text] }] });
  const facts = {
    description: text,
    tags: [text],
    vars: { [text]: text },
    expected: text,
    cluster: text,
    rendered: [{ role: 'user', content: text }],
  };
  const tools = [{ name: text, arguments: text }];
  const cases = [
    aCase({
      ...facts,
      id: `failed ${text}`,
      critical: true,
      attempts: [anAttempt({ output: text, checks: [check, group] }), anAttempt({ output: text })],
      status: 'failed',
    }),
    aCase({ ...facts, id: `error ${text}`, attempts: [anAttempt({ checks: [], problem: { code: text, message: text } })] }),
    aCase({
      ...facts,
      id: `tools ${text}`,
      attempts: [anAttempt({ answer: { text: '', toolCalls: tools, model: text }, checks: [check] })],
    }),
    aCase({ ...facts, id: `left ${text}`, status: 'not-run', attempts: [], note: text }),
    aCase({ ...facts, id: `good ${text}` }),
  ];
  const baseline = anArm(
    cases.map((one) => ({ ...one, status: 'passed' as const })),
    { label: text, provider: text, version: 7, contentHash: 'b7'.repeat(32) },
  );
  const ids = cases.map(({ id }) => id);
  const prompt = aPrompt({
    ...{ cases, name: `n${text}`, file: `f${text}`, casesFile: `c${text}`, gateFrom: text, baseline, gitSha: text },
    candidate: anArm(cases, { label: `l${text}`, provider: text, params: { [text]: text } }),
    comparison: { baseline: text, paired: 5, regressed: ids, fixed: ids, p: 0.5, leftOut: ids },
    gates: [{ rule: text, verdict: 'inconclusive', detail: text }],
    warnings: [text],
  });
  return anEvaluation({ prompts: [prompt], id: `i${text}`, tool: text, stopped: text, reproduce: text });
}

const render = async (id: string, evaluation: Evaluation) =>
  (await EVAL_REPORTERS.find((one) => one.id === id)!.load()).render(evaluation, REPORT);

const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const TEXTS = [...HOSTILE_TEXTS, HOSTILE_TEXTS.join('\n')];

describe.each(EVAL_REPORTERS.map(({ id }) => id))('what others wrote, in %s', (id) => {
  it.each(TEXTS)('is written out: %j', async (text) => {
    const report = await render(id, saying(text));
    expect(report).not.toMatch(UNSEEN);
    expect(report).not.toContain('##[');
    expect(report).not.toMatch(/^\s*::/m);
  });

  it('may be a megabyte', async () => {
    const long = '<b>`::\u001b['.repeat(125_000);
    const check = aCheck({ status: 'failed', reason: long, expected: long });
    const attempts = [anAttempt({ output: long, checks: [check] }), anAttempt({ checks: [], problem: { code: 'BROKEN', message: long } })];
    const report = await render(id, anEvaluation({ cases: [aCase({ attempts })] }));
    expect(report).not.toMatch(UNSEEN);
    expect(report).toContain('ann-en');
    if (id === 'text' || id === 'markdown') expect(report.length).toBeLessThan(65_000);
  });
});

describe('hostile words cannot leave their place', () => {
  it.each(TEXTS)('in JSON: %j', async (text) => {
    const report = await render('json', saying(text));
    expect(misfits(report)).toEqual([]);
    const { cases, warnings } = JSON.parse(report).prompts[0];
    expect(warnings).toEqual([text]);
    expect(cases[0].attempts[0].answer.text).toBe(text);
    expect(cases[0].vars).toEqual({ [text]: text });
  });

  it.each(TEXTS)('in XML: %j', async (text) => {
    const report = await render('junit', saying(text));
    expect(report).not.toMatch(/[\ufffe\uffff]/);
    const [, body = ''] = report.split('<?xml version="1.0" encoding="UTF-8"?>\n');
    const root = readXml(body);
    expect(root).not.toHaveProperty('problem');
    expect([...body.matchAll(/<(\w[\w-]*)/g)].map(([, name]) => name).filter((name) => !XML_NAMES.has(name!))).toEqual([]);
  });

  it.each(TEXTS)('in HTML: %j', async (text) => {
    const report = await render('html', saying(text));
    const [plain, ours] = [shape(await render('html', anEvaluation())), shape(report)];
    expect(ours).toEqual(plain);
    const [, data = ''] = /<script type="application\/json" id="data">([^<>]*)<\/script>/.exec(report) ?? [];
    expect(JSON.parse(data).prompts[0].warnings).toEqual([text]);
  });

  it.each(TEXTS)('in Markdown: %j', async (text) => {
    const report = await render('markdown', saying(text));
    const outside = withoutFences(report);
    expect(outside).not.toMatch(/@|(?<!&)#\d|!\[|\]\(|javascript:|https?:/);
    expect([...outside.matchAll(/<\/?([a-z!]+)/gi)].map(([, name]) => name).filter((name) => !MARKDOWN_NAMES.has(name!))).toEqual([]);
    expect(report.match(/^<details>/gm)).toHaveLength(3);
    const rows = outside.split('\n').filter((line) => line.startsWith('| '));
    expect(new Set(rows.map((row) => row.split('|').length))).toEqual(new Set([5, 10]));
  });
});

const XML_NAMES = new Set(['testsuites', 'testsuite', 'testcase', 'properties', 'property', 'failure', 'error', 'skipped', 'system-out']);
const MARKDOWN_NAMES = new Set(['details', 'summary', 'code', 'span', 'sub', 'b']);

/** Every tag of the page, without what is between them. */
function shape(page: string): readonly string[] {
  return [...page.replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '').matchAll(/<[^>]*>/g)].map(([tag]) => tag);
}

/** What CommonMark does not read as a fenced block; one that never ends fails. */
function withoutFences(report: string): string {
  const kept: string[] = [];
  let fence = '';
  for (const line of report.split('\n')) {
    if (fence === '') {
      fence = /^ {0,3}(`{3,})/.exec(line)?.[1] ?? '';
      if (fence === '') kept.push(line);
    } else if (new RegExp(`^ {0,3}${fence}\`*\\s*$`).test(line)) fence = '';
  }
  expect(fence).toBe('');
  return kept.join('\n');
}
