import { isRecord, type Json } from '../../json.ts';
import type { ToolCall } from '../answer.ts';
import type { Grade, Graded } from '../assertion.ts';
import { readJson } from '../text/embedded-json.ts';

/** Each call names a tool that is offered, with arguments that fit its schema. Without a call, nothing fits. */
export async function gradeCalls({ answer, tools }: Graded, value: Json | undefined): Promise<Grade> {
  const offered = Array.isArray(value) ? (value as readonly Json[]) : tools;
  if (offered.length === 0) return { error: 'the prompt declares no tools that a call could be compared with' };
  if (answer.toolCalls.length === 0) return { pass: false, reason: 'calls no tool' };
  for (const call of answer.toolCalls) {
    const misfit = await misfitOf(call, offered);
    if (misfit !== undefined) return 'problem' in misfit ? { error: misfit.problem } : { pass: false, reason: misfit.reason };
  }
  return {
    pass: true,
    reason: `${answer.toolCalls.length === 1 ? 'its call fits' : `its ${answer.toolCalls.length} calls fit`} the declared tools`,
  };
}

type Misfit = { readonly reason: string } | { readonly problem: string };

async function misfitOf(call: ToolCall, offered: readonly Json[]): Promise<Misfit | undefined> {
  const tool = offered.map(functionOf).find(({ name }) => name === call.name);
  if (tool === undefined) return { reason: `calls \`${call.name}\`, which is not among the tools` };
  const data = readJson(call.arguments.trim() === '' ? '{}' : call.arguments);
  if (!isRecord(data)) return { reason: `the arguments of \`${call.name}\` are not a map in JSON` };
  if (tool.parameters === undefined) return undefined;
  const { compileSchema } = await import('../compile-schema.ts');
  const validate = compileSchema(tool.parameters);
  if ('problem' in validate) return { problem: `the tool \`${call.name}\`: ${validate.problem}` };
  const misfits = validate(data);
  return misfits.length === 0 ? undefined : { reason: `the arguments of \`${call.name}\`: ${misfits.join('; ')}` };
}

/** With OpenAI's wrapper around it, or without. */
function functionOf(tool: Json): { readonly name?: Json | undefined; readonly parameters?: Json | undefined } {
  if (!isRecord(tool)) return {};
  const inner = isRecord(tool['function']) ? tool['function'] : tool;
  return { name: inner['name'] as Json | undefined, parameters: inner['parameters'] as Json | undefined };
}
