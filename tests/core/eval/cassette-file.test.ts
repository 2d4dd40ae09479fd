import { expect, it } from '@jest/globals';
import { cassetteFile } from '../../../src/core/eval/cassette-file.ts';

it.each([
  ['prompts/greet.eval.yaml', 'prompts/greet.cassette.jsonl'],
  ['prompts/greet.eval.json', 'prompts/greet.cassette.jsonl'],
  ['prompts/greet.prompt.yml', 'prompts/greet.cassette.jsonl'],
  ['greet_v1.0.prompt.yaml', 'greet_v1.0.cassette.jsonl'],
  ['prompts/greet.prompty', 'prompts/greet.cassette.jsonl'],
  ['a.b/greet.jsonl', 'a.b/greet.cassette.jsonl'],
])('beside %s lies %s', (casesFile, cassette) => {
  expect(cassetteFile(casesFile)).toBe(cassette);
});
