import type { Json, JsonObject } from '../../json.ts';
import type { Assessment, Trace } from '../trace.ts';

/** Lines of a label file: what people say of an answer under this name, beside what the judge said. */
export function humanLabels(trace: Trace, metric: string, contentHash: string): readonly JsonObject[] {
  const about = trace.assessments.filter(({ name, kind }) => name === metric && kind === 'feedback');
  const judge = about.find(({ source, error }) => source.type === 'LLM_JUDGE' && error === undefined);
  const output = outputOf(trace.outputs);
  const { promptops_eval_id: evaluation, promptops_prompt: prompt, promptops_case: id, promptops_attempt: attempt = '0' } = trace.tags;
  if (output === undefined || evaluation === undefined || prompt === undefined || id === undefined) return [];
  return about.flatMap((one) => {
    const label = one.source.type === 'HUMAN' ? truthOf(one.value) : undefined;
    if (label === undefined) return [];
    return {
      id: `${prompt} ${id}${attempt === '0' ? '' : ` #${attempt}`} ${contentHash.slice(0, 12)}`,
      metric,
      output,
      ...inputsOf(trace),
      label,
      ...(judge && judgeFacts(judge)),
      verdict: label ? 'approve' : 'reject',
      reviewer: one.source.id,
      evaluation,
      prompt,
      hash: contentHash,
      case: id,
      attempt: Number(attempt),
      ...(one.rationale !== undefined && { comment: one.rationale }),
    };
  });
}

const YES = ['yes', 'true', 'pass', 'approve'];
const NO = ['no', 'false', 'fail', 'reject'];

/** As people write it in MLflow's pages; a number is no verdict. */
function truthOf(value: Json): boolean | undefined {
  const word = typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value.trim().toLowerCase() : '';
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
}

function judgeFacts({ value, source, metadata }: Assessment): JsonObject {
  const rubric = metadata?.['mlflow.assessment.scorerDigest'];
  const judged = truthOf(value);
  return judged === undefined ? {} : { judge: judged, provider: source.id, ...(rubric !== undefined && { rubric_hash: rubric }) };
}

function inputsOf({ inputs, asked, assessments }: Trace): JsonObject {
  const vars = asked === undefined || typeof inputs !== 'object' || inputs === null || Array.isArray(inputs) ? {} : inputs;
  const messages = asked ?? inputs;
  const expected = assessments.find(({ kind, source }) => kind === 'expectation' && source.id === 'cases')?.value;
  const input = Array.isArray(messages)
    ? (messages as readonly JsonObject[]).map(({ role, content }) => `${role}:\n${asText(content)}`)
    : [];
  return { ...(input.length > 0 && { input: input.join('\n\n') }), vars: vars as JsonObject, ...(expected !== undefined && { expected }) };
}

function outputOf(outputs: Json): string | undefined {
  if (typeof outputs === 'string') return outputs;
  const content =
    typeof outputs === 'object' && outputs !== null && !Array.isArray(outputs) ? (outputs as JsonObject)['content'] : undefined;
  return typeof content === 'string' ? content : undefined;
}

function asText(content: Json | undefined): string {
  return typeof content === 'string' ? content : JSON.stringify(content ?? '');
}
