import { isRecord, type Json, type JsonObject, parseJson } from '../../json.ts';
import type { Message } from '../../prompt/model.ts';
import type { JudgeQuestion } from '../assertion.ts';
import { misfit } from './misfit.ts';

/** The whole reply is one JSON object that fits, with or without a code fence around it. Nothing is looked for in prose. */
export function readReply(text: string, { schema, judged }: JudgeQuestion): { readonly reply: JsonObject } | { readonly problem: string } {
  let reply: Json;
  try {
    reply = parseJson(withoutCodeFence(text));
  } catch {
    return { problem: text.trim() === '' ? 'the reply is empty' : 'the reply is not one JSON object and nothing else' };
  }
  const problem = misfit(reply, schema);
  if (problem !== undefined) return { problem };
  if (!isRecord(reply)) return { problem: 'the reply is not an object' };
  if (judged.some((material) => repeats(material, reply))) return { problem: 'the reply is a copy of JSON in the judged text' };
  return { reply };
}

/** The question again, with what was wrong: asked once. Providers refuse a message without text. */
export function repairMessages({ messages }: JudgeQuestion, text: string, problem: string): readonly Message[] {
  return [
    ...messages,
    { role: 'assistant', content: text.trim() === '' ? '(nothing)' : text },
    {
      role: 'user',
      content: `That cannot be read: ${problem}. Do the TASK again and reply with one JSON object that fits the schema, and nothing else.`,
    },
  ];
}

function withoutCodeFence(text: string): string {
  const fenced = /^```(?:json)?[ \t]*\r?\n([\s\S]*?)\r?\n?```$/i.exec(text.trim());
  return fenced?.[1] ?? text;
}

/** A judge that only echoes what it found has judged nothing. White space and the order of keys may differ. */
function repeats(material: string, reply: JsonObject): boolean {
  const found = material.replace(/\s+/g, '');
  return Object.entries(reply).every(([key, value]) =>
    found.includes(
      JSON.stringify({ [key]: value })
        .slice(1, -1)
        .replace(/\s+/g, ''),
    ),
  );
}
