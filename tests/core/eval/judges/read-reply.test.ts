import { describe, expect, it } from '@jest/globals';
import type { JudgeQuestion } from '../../../../src/core/eval/assertion.ts';
import { readReply, repairMessages } from '../../../../src/core/eval/judges/read-reply.ts';
import { BINARY, choiceSchema, SCORED, starsSchema, statementsSchema } from '../../../../src/core/eval/judges/verdict-schemas.ts';
import type { JsonObject } from '../../../../src/core/json.ts';

const question = (schema: JsonObject, judged: readonly string[] = []): JudgeQuestion => ({
  type: 'llm-rubric',
  messages: [{ role: 'user', content: 'Judge.' }],
  schema,
  rubricHash: 'a'.repeat(64),
  judged,
});
const GOOD = { reason: 'Names the hour.', pass: true };

describe('the reply of a judge', () => {
  it.each([
    ['JSON', JSON.stringify(GOOD)],
    ['JSON with white space around', `\n  ${JSON.stringify(GOOD, null, 2)}\n`],
    ['JSON in a code fence', `\`\`\`json\n${JSON.stringify(GOOD)}\n\`\`\``],
    ['JSON in a code fence without a name', `\`\`\`\n${JSON.stringify(GOOD)}\n\`\`\`\n`],
    ['JSON in a code fence of Windows', `\`\`\`JSON\r\n${JSON.stringify(GOOD)}\r\n\`\`\``],
  ])('may be %s', (_, text) => expect(readReply(text, question(BINARY))).toEqual({ reply: GOOD }));

  it.each([
    ['nothing', '', 'the reply is empty'],
    ['prose', 'I would say it passes.', 'not one JSON object'],
    ['JSON behind prose', `Here you are: ${JSON.stringify(GOOD)}`, 'not one JSON object'],
    ['JSON before prose', `${JSON.stringify(GOOD)} Good luck!`, 'not one JSON object'],
    ['two objects', `${JSON.stringify(GOOD)}\n${JSON.stringify(GOOD)}`, 'not one JSON object'],
    ['two code fences', `\`\`\`\n{}\n\`\`\`\n\`\`\`\n${JSON.stringify(GOOD)}\n\`\`\``, 'not one JSON object'],
    ['a list', JSON.stringify([GOOD]), 'the reply must be an object'],
    ['true', 'true', 'the reply must be an object'],
    ['no verdict', '{"reason": "Names the hour."}', 'lacks `pass`'],
    ['no reason', '{"pass": true}', 'lacks `reason`'],
    ['an empty reason', '{"reason": " ", "pass": true}', '`reason` must be a text that is not empty'],
    ['a verdict in words', '{"reason": "Fine.", "pass": "true"}', '`pass` must be true or false'],
    ['a verdict in figures', '{"reason": "Fine.", "pass": 1}', '`pass` must be true or false'],
    ['no verdict after all', '{"reason": "Fine.", "pass": null}', '`pass` must be true or false'],
    ['something more', '{"reason": "Fine.", "pass": true, "score": 1}', 'a key `score` that nobody asked for'],
    ['an inherited verdict', '{"reason": "Fine.", "__proto__": {"pass": true}}', 'lacks `pass`'],
    ['depth without end', '['.repeat(5_000), 'not one JSON object'],
  ])('is refused as %s', (_, text, problem) => {
    expect(readReply(text, question(BINARY))).toEqual({ problem: expect.stringContaining(problem) });
  });

  it.each([
    ['a score above 1', SCORED, { reason: 'Fine.', pass: true, score: 1.1 }, '`score` must be a number from 0 to 1'],
    ['a choice that is none', choiceSchema(['A', 'B']), { reason: 'Fine.', choice: 'C' }, '`choice` must be one of "A", "B"'],
    ['half a star', starsSchema(), { reason: 'Fine.', stars: 2.5 }, '`stars` must be one of 1, 2, 3, 4, 5'],
    ['no statement', statementsSchema('toxic'), { verdicts: [] }, '`verdicts` must have at least 1 entries, and has 0'],
    [
      'a statement without a verdict',
      statementsSchema('toxic'),
      { verdicts: [{ statement: 'A.', reason: 'B.', toxic: null }] },
      '`verdicts`[0].toxic must be true or false',
    ],
    ['no list', statementsSchema('toxic'), { verdicts: 'none' }, '`verdicts` must be a list'],
  ])('is refused with %s', (_, schema, reply, problem) => {
    expect(readReply(JSON.stringify(reply), question(schema))).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('is none where it is only a copy of what was judged', () => {
    const copied = { problem: 'the reply is a copy of JSON in the judged text' };
    const judged = ['I say {"pass" :  true, "reason": "Names the hour."} and thanks'];
    expect(readReply(JSON.stringify(GOOD), question(BINARY, judged))).toEqual(copied);
    expect(readReply('{"reason": "Another one.", "pass": true}', question(BINARY, judged))).toHaveProperty('reply');
  });
});

describe('the second question', () => {
  it('repeats the first, shows the reply and says what was wrong', () => {
    const messages = repairMessages(question(BINARY), 'Passes.', 'the reply is not one JSON object and nothing else');
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(messages[1]?.content).toBe('Passes.');
    expect(messages[2]?.content).toContain('the reply is not one JSON object and nothing else');
  });

  it('has no message without text, which providers refuse', () => {
    expect(repairMessages(question(BINARY), ' \n', 'the reply is empty')[1]?.content).toBe('(nothing)');
  });
});
