import { defineFileRule } from '../../rule.ts';
import { checksOf } from './distinct.ts';

const CODE = new Set(['javascript', 'python', 'ruby', 'webhook', 'exec']);

const asserted = (kind: string) => (kind.startsWith('not-') ? kind.slice('not-'.length) : kind);

export const codeAssertion = defineFileRule({
  id: 'eval/code-assertion',
  severity: 'warning',
  summary: 'Answers are checked by assertions that run no code.',
  details:
    'An assertion in JavaScript, Python or Ruby, or one that calls a web address, runs whatever a pull request puts there, with the secrets of the job beside it. promptops does not run it unless `PROMPTOPS_ALLOW_CODE=1` is set in the environment (and Python and Ruby not even then); a case whose assertion was not run cannot pass. Most of them say what `contains-all`, `regex`, `is-json` or `word-count` say as well.',
  good: {
    file: 'prompts/promptfooconfig.yaml',
    text: 'prompts: ["Greet {{who}}."]\nproviders: [openai:gpt-4o-mini]\ntests:\n  - vars: {who: Ana}\n    assert: [{type: contains, value: Ana}]\n',
  },
  bad: {
    file: 'prompts/promptfooconfig.yaml',
    text: 'prompts: ["Greet {{who}}."]\nproviders: [openai:gpt-4o-mini]\ntests:\n  - vars: {who: Ana}\n    assert: [{type: javascript, value: "output.includes(\'Ana\')"}]\n',
  },
  applies: ({ prompts }) => prompts.some(({ evals }) => evals.checks.some(({ kind }) => CODE.has(asserted(kind)))),
  *check(file) {
    const code = checksOf(file).filter(({ kind }) => CODE.has(asserted(kind)));
    const [first] = code;
    if (!first) return;
    yield {
      at: { kind: 'node', source: file.source, path: first.path },
      message: `${code.length === 1 ? 'An assertion runs' : `${code.length} assertions run`} code (\`${[...new Set(code.map(({ kind }) => kind))].join('`, `')}\`): not run, unless the environment allows it.`,
      hint: 'Say it with `contains-all`, `regex`, `is-json` or another assertion that runs no code.',
    };
  },
});
