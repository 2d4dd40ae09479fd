import type { Path } from '../../../json.ts';
import { nearestName } from '../../../nearest-name.ts';
import { parameterName } from '../../../prompt/formats/model-config.ts';
import type { Prompt } from '../../../prompt/model.ts';
import type { Fix } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { type Spelling, someParameter, writtenParameters } from './written-parameters.ts';

/** What the format's own reader takes, the usual spelling first. */
const ACCEPTED: Readonly<Record<Spelling, Readonly<Record<string, readonly string[]>>>> = {
  camel: {
    temperature: ['temperature'],
    max_tokens: ['maxTokens', 'maxCompletionTokens'],
    top_p: ['topP'],
    top_k: ['topK'],
    frequency_penalty: ['frequencyPenalty'],
    presence_penalty: ['presencePenalty'],
    stop_sequences: ['stop', 'stopSequences'],
    seed: ['seed'],
  },
  output: {
    temperature: ['temperature'],
    max_tokens: ['maxOutputTokens'],
    top_p: ['topP'],
    top_k: ['topK'],
    frequency_penalty: ['frequencyPenalty'],
    presence_penalty: ['presencePenalty'],
    stop_sequences: ['stopSequences'],
    seed: ['seed'],
  },
  snake: {
    temperature: ['temperature'],
    max_tokens: ['max_tokens', 'max_completion_tokens'],
    top_p: ['top_p'],
    top_k: ['top_k'],
    frequency_penalty: ['frequency_penalty'],
    presence_penalty: ['presence_penalty'],
    stop_sequences: ['stop', 'stop_sequences'],
    seed: ['seed'],
  },
};

/** Real parameters that look like a misspelling of another one. */
const REAL = new Set(['topA', 'top_a', 'minP', 'min_p', 'typicalP', 'typical_p', 'n', 'user', 'tools', 'store', 'speed', 'step', 'steps']);

export const parameterSpelling = defineRule({
  id: 'model/parameter-spelling',
  severity: 'warning',
  summary: 'Model parameters are spelled as the format’s own reader spells them.',
  details:
    'GitHub Models, and so the native format, write `maxTokens`; Prompty v1 writes `max_tokens`; Prompty v2 and Dotprompt write `maxOutputTokens`. A reader drops a spelling that it does not know without a word, and the model answers with its defaults. promptops reads them all; others do not. `--fix` renames the key.',
  fixable: true,
  good: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmodelParameters: {maxTokens: 200}\ntemplate: Greet me.\n' },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: greets\nmodelParameters: {max_tokens: 200}\ntemplate: Greet me.\n' },
  applies: (prompt) => someParameter(prompt, (key, _value, spelling) => !isAccepted(key, spelling)),
  *check(prompt) {
    const written = writtenParameters(prompt);
    if (!written) return;
    const accepted = ACCEPTED[written.spelling];
    for (const { key, name, path } of written.list) {
      const spellings = Object.hasOwn(accepted, name) ? accepted[name]! : undefined;
      if (isAccepted(key, written.spelling)) continue;
      const right = spellings?.[0] ?? nearestName(key, Object.values(accepted).flat());
      if (right === undefined) continue;
      const twice = written.list.some((other) => other.key === right);
      const fix = twice || !spellings ? undefined : renamed(prompt, path, key, right);
      yield {
        at: { kind: 'node', source: prompt.source, path, key: true },
        message: spellings
          ? `This format spells \`${key}\` as \`${right}\`.`
          : `\`${key}\` is no known parameter. Did you mean \`${right}\`?`,
        hint: twice ? `\`${right}\` is there too: keep one of them.` : `Write \`${right}\`; its other readers ignore \`${key}\`.`,
        ...(fix && { fix }),
      };
    }
  },
});

/** Only the name changes; quotes around it stay. */
function renamed({ document, source }: Prompt, path: Path, key: string, right: string): Fix | undefined {
  if (!document) return undefined;
  const span = document.spanOf(path, 'key');
  const start = source.text.slice(span.start, span.end).indexOf(key);
  if (start === -1) return undefined;
  const from = span.start + start;
  return { description: `Rename \`${key}\` to \`${right}\`.`, edits: [{ span: { start: from, end: from + key.length }, text: right }] };
}

function isAccepted(key: string, spelling: Spelling): boolean {
  const accepted = ACCEPTED[spelling];
  const name = parameterName(key);
  return (Object.hasOwn(accepted, name) && accepted[name]!.includes(key)) || REAL.has(key);
}
