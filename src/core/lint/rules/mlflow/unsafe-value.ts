import { isRecord, type Json, type Path } from '../../../json.ts';
import type { Prompt } from '../../../prompt/model.ts';
import type { Place, Report } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

const LOST = { unsafe: 'beyond ±2^53', notFinite: 'not a finite number', broken: 'half of a surrogate pair' } as const;

export const unsafeValue = defineRule({
  id: 'mlflow/unsafe-value',
  severity: 'error',
  summary: 'Every value of a prompt survives the way through JSON.',
  details:
    'A prompt is registered and hashed as JSON. An integer beyond ±2^53 becomes another number in half of all readers, infinity and not-a-number have no JSON, and half of a surrogate pair is no character. Such a prompt has no hash and cannot be registered. Write the value as text, or correct it.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: draws\nmodelParameters: {seed: 9007199254740991}\ntemplate: Draw.\n',
  },
  bad: { file: 'prompts/a.prompt.yaml', text: 'name: a\ndescription: draws\nmodelParameters: {seed: 9007199254740993}\ntemplate: Draw.\n' },
  applies: mayLose,
  *check(prompt) {
    const { parts, messages = [], modelConfig, responseFormat, tools, paths, variables } = prompt;
    const node = (path: Path): Place => ({ kind: 'node', source: prompt.source, path });
    for (const key in modelConfig) {
      const lost = lostIn(modelConfig[key]);
      if (lost) yield complaint(`\`${key}\``, lost, node(paths?.[`modelConfig.${key}`] ?? ['modelParameters', key]));
    }
    for (const { name, default: value, enum: values, path } of variables) {
      const lost = lostIn(value) ?? lostIn(values);
      if (lost) yield complaint(`The variable \`${name}\``, lost, node(path));
    }
    const lostInSchema = lostIn(responseFormat?.schema);
    if (lostInSchema) yield complaint('The response schema', lostInSchema, node(paths?.['responseFormat'] ?? []));
    const lostInTools = tools.length > 0 ? lostIn(tools) : undefined;
    if (lostInTools) yield complaint('A tool', lostInTools, node(paths?.['tools'] ?? ['tools']));
    if (!mayHoldBroken(prompt)) return;
    for (const part of prompt.type === 'text' ? parts : [])
      if (lostIn(part.text)) yield complaint('The text', 'broken', { kind: 'text', part, start: 0, end: 0 });
    for (const [index, message] of messages.entries()) {
      const lost = lostIn(message);
      if (lost) yield complaint(`Message ${index + 1}`, lost, placeOfMessage(prompt, index));
    }
  },
});

/** Of maps and lists the check itself finds out. */
function mayLose(prompt: Prompt): boolean {
  const { modelConfig, variables, responseFormat, tools } = prompt;
  for (const key in modelConfig) if (lostIn(modelConfig[key])) return true;
  if (responseFormat?.schema || tools.length > 0) return true;
  return variables.some((variable) => lostIn(variable.default) ?? lostIn(variable.enum)) || mayHoldBroken(prompt);
}

/** UTF-8 has no lone surrogates, and plain messages no numbers: only an escape, a richer message or another file brings them in. */
function mayHoldBroken({ source, includes, messages }: Prompt): boolean {
  return (
    source.text.includes('\\u') ||
    includes.length > 0 ||
    messages?.some((message) => typeof message.content !== 'string' || Object.keys(message).length > 2) === true
  );
}

function complaint(what: string, lost: keyof typeof LOST, at: Place): Report {
  return lost === 'broken'
    ? { at, message: `${what} holds ${LOST[lost]}, so the prompt cannot be hashed.`, hint: 'Remove the broken character.' }
    : {
        at,
        message: `${what} holds a number that is ${LOST[lost]}, so the prompt cannot be hashed.`,
        hint: 'Write it as text, or correct it.',
      };
}

function placeOfMessage({ parts, source }: Prompt, index: number): Place {
  const part = parts.find(({ path }) => path[0] === 'messages' && path[1] === index);
  return part ? { kind: 'text', part, start: 0, end: 0 } : { kind: 'node', source, path: ['messages', index] };
}

function lostIn(value: Json | undefined): keyof typeof LOST | undefined {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'notFinite';
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'unsafe' : undefined;
  }
  if (typeof value === 'string') return value.isWellFormed() ? undefined : 'broken';
  const inner: readonly Json[] = Array.isArray(value) ? value : isRecord(value) ? (Object.values(value) as readonly Json[]) : [];
  for (const one of inner) {
    const lost = lostIn(one);
    if (lost) return lost;
  }
  return undefined;
}
