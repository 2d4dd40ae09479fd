import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { RULES } from '../../src/core/lint/rules/index.ts';
import { github } from '../../src/reporters/github.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { REPORTERS } from '../../src/reporters/index.ts';
import { json } from '../../src/reporters/json.ts';
import { junit } from '../../src/reporters/junit.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { aFinding, aResult, HOSTILE, OPTIONS } from './a-result.ts';

const GREET = 'prompts/greet.prompt.yaml';
const TEXT = 'name: greet\ntemplate: {{user}}\n';
const fix = { description: 'Quote it.', edits: [{ span: { start: 22, end: 30 }, text: '"{{user}}"' }] };
const MIXED = [
  aFinding({ line: 2, column: 11, endColumn: 19, fix, hint: 'Quote it.' }),
  aFinding({ severity: 'warning', rule: 'security/pii', message: 'An IBAN is written here.', path: '/template' }),
  aFinding({ severity: 'info', rule: 'meta/description', message: 'No description.', file: 'b/c d#1.prompt.yaml' }),
];

const schema = JSON.parse(readFileSync(new URL('../../schemas/output/lint.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const valid = ajv.compile(schema);

describe('the list', () => {
  it('has the formats of the design, each with a line about itself', async () => {
    expect(REPORTERS.map(({ id }) => id)).toEqual(['stylish', 'json', 'github', 'sarif', 'junit', 'gitlab']);
    for (const { summary } of await Promise.all(REPORTERS.map(({ load }) => load()))) expect(summary).toMatch(/^for .{10,70}$/);
  });
});

describe('json', () => {
  const read = async (...given: Parameters<typeof json.render>) => JSON.parse(await json.render(...given));

  it('is the object of the design, with fixes by line and column', async () => {
    const result = await read(aResult(MIXED, { [GREET]: TEXT }), OPTIONS);
    expect(Object.keys(result)).toEqual(['format', 'command', 'ok', 'files', 'findings', 'errors', 'warnings', 'passRate']);
    expect(result).toMatchObject({ format: 1, command: 'lint', ok: false, files: 2, errors: 1, warnings: 1, passRate: 0.5 });
    expect(result.findings[0]).toEqual({
      rule: 'template/undeclared-variable',
      severity: 'error',
      message: '`nmae` is used but not declared.',
      file: GREET,
      line: 2,
      column: 11,
      endLine: 2,
      endColumn: 19,
      path: '',
      fixable: true,
      fix: { description: 'Quote it.', edits: [{ line: 2, column: 11, endLine: 2, endColumn: 19, text: '"{{user}}"' }] },
      url: 'https://example.com/rules/template/undeclared-variable.md',
    });
  });

  it('names files from the working directory', async () => {
    const { findings } = await read(aResult(MIXED), { ...OPTIONS, cwd: 'prompts' });
    expect(findings.map(({ file }: { file: string }) => file)).toEqual([
      'greet.prompt.yaml',
      'greet.prompt.yaml',
      '../b/c d#1.prompt.yaml',
    ]);
  });

  it.each([
    ['findings', aResult(MIXED, { [GREET]: TEXT })],
    ['none', aResult([], {}, 1)],
    ['no files', { ...aResult([], {}, 1), files: 0, passRate: 1 }],
  ])('fits its schema: %s', async (_, result) => {
    const output = await read(result, OPTIONS);
    expect(valid(output) ? [] : valid.errors).toEqual([]);
  });

  it.each([
    ['without findings', { format: 1, command: 'lint', ok: true }],
    ['of another format', { format: 2, command: 'lint', ok: false, error: { code: 'USAGE', message: 'm', hint: 'h' } }],
    [
      'with findings and an error',
      { format: 1, command: 'lint', ok: false, findings: [], error: { code: 'USAGE', message: 'm', hint: 'h' } },
    ],
  ])('the schema refuses what is %s', (_, output) => {
    expect(valid(output)).toBe(false);
  });

  it('the schema takes an error', () => {
    expect(valid({ format: 1, command: 'lint', ok: false, error: { code: 'NO_FILES', message: 'm', hint: 'h' } })).toBe(true);
  });
});

describe('github', () => {
  it('writes one annotation a finding, errors first', async () => {
    expect(await github.render(aResult([...MIXED].reverse()), OPTIONS)).toBe(
      `::error file=prompts/greet.prompt.yaml,line=2,endLine=2,col=11,endColumn=19,title=template/undeclared-variable::\`nmae\` is used but not declared. Quote it.
::warning file=prompts/greet.prompt.yaml,line=1,endLine=1,col=1,endColumn=5,title=security/pii::An IBAN is written here.
::notice file=b/c d#1.prompt.yaml,line=1,endLine=1,col=1,endColumn=5,title=meta/description::No description.`,
    );
  });

  it('leaves columns out where a finding has several lines', async () => {
    expect(await github.render(aResult([aFinding({ endLine: 3 })]), OPTIONS)).toContain('line=1,endLine=3,title=');
  });

  it('stops at ten of each level and says how many are left', async () => {
    const many = Array.from({ length: 13 }, (_, line) => aFinding({ line: line + 1 }));
    const lines = (
      await github.render(aResult([...many, ...many.map((one) => ({ ...one, severity: 'warning' as const }))]), OPTIONS)
    ).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('3 errors, 3 warnings more not shown as annotations.');
  });

  it('stays on paths from the root', async () => {
    expect(await github.render(aResult([aFinding()]), { ...OPTIONS, cwd: 'prompts' })).toContain('file=prompts/greet.prompt.yaml,');
  });

  it.each(HOSTILE)('escapes %j', async (hostile) => {
    const text = await github.render(aResult([aFinding({ message: hostile, file: `f${hostile}`, rule: `r/${hostile}` })]), OPTIONS);
    expect(text).toMatch(/^::error file=[^:,]*,line=1,endLine=1,col=1,endColumn=5,title=[^:,]*::[^\n\r]*$/);
    expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
  });
});

describe('sarif', () => {
  it('has what code scanning asks for', async () => {
    const log = JSON.parse(await sarif.render(aResult(MIXED), OPTIONS));
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver).toMatchObject({ name: 'promptops', version: expect.stringMatching(/^\d/) });
    for (const { id, helpUri } of run.tool.driver.rules) {
      expect(RULES.map((rule) => rule.id)).toContain(id);
      expect(helpUri).toMatch(/^https:/);
    }
    expect(run.results).toHaveLength(3);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.partialFingerprints['promptopsFinding/v1']).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(run.results[0]).toMatchObject({
      level: 'error',
      message: { text: '`nmae` is used but not declared. Quote it.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: GREET, uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 11, endLine: 2, endColumn: 19 },
          },
        },
      ],
    });
    expect(run.results[2]).toMatchObject({
      level: 'note',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'b/c%20d%231.prompt.yaml' } } }],
    });
  });

  it('keeps errors when there are more results than are accepted', async () => {
    const warnings = Array.from({ length: 25_000 }, () => aFinding({ severity: 'warning' }));
    const [run] = JSON.parse(await sarif.render(aResult([...warnings, aFinding()]), OPTIONS)).runs;
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0].level).toBe('error');
  });
});

describe('gitlab', () => {
  it('is a code quality report with lines from 1', async () => {
    expect(JSON.parse(await gitlab.render(aResult(MIXED), OPTIONS))).toEqual([
      {
        description: '`nmae` is used but not declared. Quote it.',
        check_name: 'template/undeclared-variable',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: { path: GREET, lines: { begin: 2, end: 2 } },
      },
      expect.objectContaining({ severity: 'minor', location: { path: GREET, lines: { begin: 1, end: 1 } } }),
      expect.objectContaining({ severity: 'info' }),
    ]);
  });

  it('has fingerprints of their own for every finding, which stay when lines move', async () => {
    const prints = async (shift: number) =>
      JSON.parse(await gitlab.render(aResult([3, 5, 9].map((line) => aFinding({ line: line + shift }))), OPTIONS)).map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    expect(new Set(await prints(0)).size).toBe(3);
    expect(await prints(40)).toEqual(await prints(0));
  });
});

describe('junit', () => {
  it('is a suite for each file, with errors as failures', async () => {
    expect(await junit.render(aResult(MIXED), OPTIONS)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="promptops lint" tests="3" failures="1" time="0.040">
  <testsuite name="prompts/greet.prompt.yaml" tests="2" failures="1">
    <testcase name="template/undeclared-variable at 2:11" classname="prompts/greet.prompt.yaml"><failure type="template/undeclared-variable" message="\`nmae\` is used but not declared.">prompts/greet.prompt.yaml:2:11 error \`nmae\` is used but not declared. Quote it. (template/undeclared-variable)</failure></testcase>
    <testcase name="security/pii at 1:1" classname="prompts/greet.prompt.yaml"><system-out>prompts/greet.prompt.yaml:1:1 warning An IBAN is written here. (security/pii)</system-out></testcase>
  </testsuite>
  <testsuite name="b/c d#1.prompt.yaml" tests="1" failures="0">
    <testcase name="meta/description at 1:1" classname="b/c d#1.prompt.yaml"><system-out>b/c d#1.prompt.yaml:1:1 info No description. (meta/description)</system-out></testcase>
  </testsuite>
</testsuites>`,
    );
  });

  it('has one passed test where there are no findings', async () => {
    const text = await junit.render(aResult([]), { ...OPTIONS, ok: true });
    expect(text).toContain('tests="1" failures="0"');
    expect(text).toContain('<testcase name="2 files" classname="promptops lint"/>');
  });

  it.each(HOSTILE)('escapes %j', async (hostile) => {
    const text = await junit.render(aResult([aFinding({ message: hostile, file: `f${hostile}`, hint: hostile })]), OPTIONS);
    expect(text.replaceAll(/<\/?(?:testsuites?|testcase|failure|system-out)(?: [a-z]+="[^"<]*")*\/?>|<\?xml[^>]*\?>/g, '')).not.toMatch(
      /[<>]/,
    );
    expect(text).not.toMatch(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  });
});

describe.each([
  ['json', json],
  ['sarif', sarif],
  ['gitlab', gitlab],
] as const)('%s', (_, reporter) => {
  it.each(HOSTILE)('stays JSON with %j in every text', async (hostile) => {
    const finding = aFinding({ message: hostile, file: `f${hostile}`, hint: hostile, path: hostile, rule: `r/${hostile}` });
    expect(() => JSON.parse(reporter.render(aResult([finding]), OPTIONS) as string)).not.toThrow();
  });
});
