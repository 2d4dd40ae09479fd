import type { Prompt, TextPart } from '../../../prompt/model.ts';
import { defineRule } from '../../rule.ts';
import { isSystem } from './user-input.ts';

export const systemLeak = defineRule({
  id: 'security/system-leak',
  severity: 'warning',
  summary: 'The system text holds nothing that users must not learn.',
  details: `What stands in a system message can be talked out of the model (OWASP LLM07, system prompt leakage): credentials, hosts of the
internal network, limits that are to be kept from the user. Keep credentials out of prompts, name services by what they are called
outside, and enforce limits in code.`,
  good: { file: 'prompts/shop.prompt.yaml', text: shop('Refunds go through the tool, which knows the limits.') },
  bad: { file: 'prompts/shop.prompt.yaml', text: shop('Orders are at orders.shop.internal.') },
  applies: (prompt) => systemParts(prompt).some(({ source }) => LEAKS.some(({ mayHold }) => mayHold(source))),
  *check(prompt) {
    for (const part of systemParts(prompt))
      for (const { what, mayHold, pattern } of LEAKS) {
        if (!mayHold(part.source)) continue;
        for (const match of part.source.matchAll(pattern)) {
          const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
          yield {
            at: { kind: 'text', part, start, end },
            message: `Users can talk the model into telling ${what}.`,
            hint: 'Keep it out of the prompt; enforce it in code.',
          };
        }
      }
  },
});

interface Leak {
  readonly what: string;
  /** A cheap question that most texts answer with no. */
  readonly mayHold: (text: string) => boolean;
  /** The place is group 1, or the whole match. */
  readonly pattern: RegExp;
}

const CREDENTIAL_WORDS = /ass(?:word|code|phrase)|ASSWORD|(?:ecret|in) code/;

const LEAKS: readonly Leak[] = [
  {
    what: 'this internal host',
    mayHold: (text) => text.includes('.') && /\.(?:internal|local|corp|lan|intranet)/i.test(text),
    pattern: /(?<![\w@.-])[a-z0-9][\w-]{0,62}(?:\.[\w-]{1,63}){0,6}\.(?:internal|local|corp|lan|intranet)(?![\w-]|\.\w)/gi,
  },
  {
    what: 'this internal address',
    mayHold: (text) => text.includes('10.') || text.includes('192.168.') || text.includes('172.'),
    pattern: /(?<![\w.])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\w.]*\d)/g,
  },
  {
    what: 'this credential',
    mayHold: (text) => CREDENTIAL_WORDS.test(text),
    pattern:
      /\b(?:password|passcode|passphrase|pin code|secret code)(?: is|:|=)\s{0,9}["'`]?((?=[^\s"'`{}<>$,;]{0,40}\d)[^\s"'`{}<>$,;]{4,})/dgi,
  },
  {
    what: 'this limit',
    mayHold: (text) => text.includes('%') || text.includes('$') || text.includes('\u20ac') || text.includes('\u00a3'),
    pattern:
      /\b(?:do not|don't|never)\s+(?:reveal|disclose|mention|tell|share)\b[^.\n]{0,80}?((?:[$\u20ac\u00a3]\s?\d[\d,.]*|\d+(?:\.\d+)?\s?%))/dgi,
  },
];

function systemParts(prompt: Prompt): readonly TextPart[] {
  return prompt.type === 'text' ? prompt.parts : prompt.parts.filter(isSystem);
}

function shop(sentence: string): string {
  return `name: shop\nmessages:\n  - {role: system, content: "${sentence}"}\n  - {role: user, content: "{{question}}"}\n`;
}
