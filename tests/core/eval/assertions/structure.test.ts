import { describe, expect, it } from '@jest/globals';
import { resultOf, statusOf } from './statuses.ts';

const NAMED = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };

describe('data in an answer', () => {
  it.each([
    [{ type: 'is-json' }, ' {"a": 1}\n', 'passed'],
    [{ type: 'is-json' }, '7', 'passed'],
    [{ type: 'is-json' }, '', 'failed'],
    [{ type: 'is-json' }, '```json\n{"a": 1}\n```', 'failed'],
    [{ type: 'is-json' }, `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'failed'],
    [{ type: 'not-is-json' }, 'prose', 'passed'],
    [{ type: 'is-json', value: NAMED }, '{"name": "Ann"}', 'passed'],
    [{ type: 'is-json', value: NAMED }, '{"name": 1}', 'failed'],
    [{ type: 'is-json', value: JSON.stringify(NAMED) }, '{"name": "Ann"}', 'passed'],
    [{ type: 'is-json', value: { $schema: 'http://json-schema.org/draft-07/schema#', ...NAMED } }, '{"name": "Ann"}', 'passed'],
    [{ type: 'is-json', value: { type: 'string', format: 'email' } }, '"ann@example.com"', 'passed'],
    [{ type: 'is-json', value: { type: 'string', format: 'email' } }, '"ann"', 'failed'],
    [{ type: 'contains-json' }, 'a {b} c', 'failed'],
    [{ type: 'contains-json' }, '```json\n{"a": "}"}\n```', 'passed'],
    [{ type: 'contains-json', value: NAMED }, '[1] and {"name": 1} and {"name": "Ann"}', 'passed'],
    [{ type: 'contains-json', value: NAMED }, '{"inner": {"name": "Ann"}}', 'failed'],
    [{ type: 'contains-json' }, 'broken { here, whole ["x"]', 'passed'],
    [{ type: 'json-path', path: '/a/0/b~1c', value: 1 }, '{"a": [{"b/c": 1}]}', 'passed'],
    [{ type: 'json-path', path: "$.a[0]['b/c']", value: 1 }, '{"a": [{"b/c": 1}]}', 'passed'],
    [{ type: 'json-path', path: '/a' }, '{"a": null}', 'passed'],
    [{ type: 'json-path', path: '/b' }, '{"a": null}', 'failed'],
    [{ type: 'json-path', path: '/constructor' }, '{}', 'failed'],
    [{ type: 'json-path', path: '/a', value: { x: 1, y: 2 } }, 'It is {"a": {"y": 2, "x": 1}}', 'passed'],
    [{ type: 'json-path', path: '$.n', schema: { minimum: 3 } }, '{"n": 2}', 'failed'],
    [{ type: 'is-yaml' }, 'a: 1\nb: [2]\n', 'passed'],
    [{ type: 'is-yaml' }, 'Just a sentence', 'failed'],
    [{ type: 'is-yaml' }, 'a: [', 'failed'],
    [{ type: 'is-yaml', value: NAMED }, 'name: 7', 'failed'],
  ])('%j of %j: %s', async (check, output, status) => {
    expect(await statusOf(check, output)).toBe(status);
  });

  it.each([
    [{ type: 'is-json', value: { type: 'strin' } }],
    [{ type: 'is-json', value: {} }],
    [{ type: 'is-json', value: 'no schema' }],
    [{ type: 'is-json', value: { $ref: 'https://example.com/other.json' } }],
    [{ type: 'contains-json', value: { type: 'object', required: 'name' } }],
    [{ type: 'json-path', path: 'a.b' }],
    [{ type: 'json-path', path: '$.a[' }],
    [{ type: 'json-path', path: '/a', value: 1, schema: { type: 'number' } }],
    [{ type: 'json-path' }],
  ])('%j is an error', async (check) => {
    expect(await statusOf(check, '{"a": 1, "name": "x"}')).toBe('error');
  });

  it('gives up on brackets without end', async () => {
    const { status, reason } = await resultOf({ type: 'contains-json' }, '['.repeat(100_000));
    expect([status, reason]).toEqual(['error', 'the answer has too many brackets to be searched for JSON']);
  });
});

describe('markup in an answer', () => {
  it.each([
    [{ type: 'is-xml' }, '<?xml version="1.0"?>\n<!-- x --><a b="1"><c/>t &amp; &#65;</a>\n', 'passed'],
    [{ type: 'is-xml' }, '<a><![CDATA[ < & ]]></a>', 'passed'],
    [{ type: 'is-xml' }, '<!DOCTYPE a><a></a>', 'passed'],
    [{ type: 'is-xml' }, '<a></a><b></b>', 'failed'],
    [{ type: 'is-xml' }, '<a><b></a></b>', 'failed'],
    [{ type: 'is-xml' }, '<a b=1></a>', 'failed'],
    [{ type: 'is-xml' }, '<a>R & D</a>', 'failed'],
    [{ type: 'is-xml' }, '<a>1 < 2</a>', 'failed'],
    [{ type: 'is-xml' }, '<a>', 'failed'],
    [{ type: 'is-xml' }, 'text <a/>', 'failed'],
    [{ type: 'is-xml' }, '', 'failed'],
    [{ type: 'is-xml' }, '<a>'.repeat(100_000), 'failed'],
    [{ type: 'is-xml', value: { requiredElements: ['a.b'] } }, '<a><b/></a>', 'passed'],
    [{ type: 'is-xml', value: ['a.c'] }, '<a><b/></a>', 'failed'],
    [{ type: 'contains-xml' }, 'if a < b then <answer>yes</answer>.', 'passed'],
    [{ type: 'contains-xml', value: ['answer'] }, '<think>hm</think><answer>yes</answer>', 'passed'],
    [{ type: 'contains-xml' }, 'a <b> c', 'failed'],
    [{ type: 'contains-xml' }, '<b>'.repeat(1000), 'error'],
    [{ type: 'is-html' }, '<p>Hi</p>', 'passed'],
    [{ type: 'is-html' }, '<order/>', 'failed'],
    [{ type: 'is-html' }, '```html\n<p>Hi</p>\n```', 'failed'],
    [{ type: 'contains-html' }, 'x &nbsp; <br>', 'passed'],
    [{ type: 'not-contains-html' }, 'if x<y and y>z', 'passed'],
  ])('%j of %.60j: %s', async (check, output, status) => {
    expect(await statusOf(check, output)).toBe(status);
  });
});

describe('calls of tools', () => {
  const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'], additionalProperties: false };
  const tools = [{ type: 'function', function: { name: 'weather', parameters } }, { name: 'time' }];
  const calling = (...calls: readonly (readonly [string, string])[]) => ({
    output: '',
    tools,
    answer: { toolCalls: calls.map(([name, text]) => ({ name, arguments: text })) },
  });
  const VALID = { type: 'is-valid-openai-tools-call' };

  it.each([
    [VALID, calling(['weather', '{"city": "Rome"}']), 'passed'],
    [VALID, calling(['time', '']), 'passed'],
    [VALID, calling(), 'failed'],
    [VALID, calling(['weather', '{"city": 7}']), 'failed'],
    [VALID, calling(['weather', '{"city": "Rome"}'], ['wether', '{}']), 'failed'],
    [VALID, calling(['weather', 'Rome']), 'failed'],
    [VALID, { ...calling(['weather', '{}']), tools: [] }, 'error'],
    [{ ...VALID, value: [{ name: 'other' }] }, calling(['other', '{}']), 'passed'],
    [{ type: 'tool-call-f1', value: 'weather, time' }, calling(['time', ''], ['weather', ''], ['time', '']), 'passed'],
    [{ type: 'tool-call-f1', value: ['weather', 'time'] }, calling(['time', '']), 'failed'],
    [{ type: 'tool-call-f1', value: ['weather', 'time'], threshold: 0.6 }, calling(['time', '']), 'passed'],
    [{ type: 'tool-call-f1', value: ['weather'] }, calling(), 'failed'],
    [{ type: 'tool-call-f1', value: [] }, calling(), 'error'],
    [{ type: 'finish-reason', value: 'stop' }, 'no reason given', 'skipped'],
    [{ type: 'not-finish-reason', value: 'length' }, { output: 'x', answer: { finishReason: 'stop' as const } }, 'passed'],
    [{ type: 'finish-reason', value: 'done' }, { output: 'x', answer: { finishReason: 'stop' as const } }, 'error'],
  ])('%j of %j: %s', async (check, answer, status) => {
    expect(await statusOf(check, answer)).toBe(status);
  });
});
