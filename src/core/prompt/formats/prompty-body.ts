import type { DraftMessage, DraftText, PromptDraft } from '../model.ts';
import type { Reading } from './reading.ts';
import { openBlock, type RoleSection, splitRoleLines, trimmed } from './role-lines.ts';

type Body = Pick<PromptDraft, 'type' | 'texts' | 'messages'>;

/** The body as messages where lines name roles, else as one text. */
export function readPromptyBody(body: string, bodyStart: number, threads: readonly string[], reading: Reading): Body {
  const sections = splitRoleLines(body);
  const whole = (): Body => ({ type: 'text', texts: [textOf(body, trimmed(body, 0, body.length), bodyStart, ['template'], reading)] });
  if (!sections) return whole();
  const block = blockOverMessages(body, sections);
  if (block) {
    const span = { start: bodyStart + block.start, end: bodyStart + block.end };
    reading.problems.push({
      rule: 'template/block-spans-messages',
      message: 'This block begins in one message and ends in another, so the prompt stays one text.',
      hint: 'Close the block before the next role line, or repeat it in each message.',
      at: { kind: 'file', source: reading.source, span },
    });
    return whole();
  }
  const texts: DraftText[] = [];
  const messages: DraftMessage[] = [];
  for (const section of sections.flatMap((one) => withThreads(one, body, threads))) {
    const rest = Object.keys(section.attributes).length > 0 && { rest: section.attributes };
    if (section.thread !== undefined) {
      messages.push({ role: 'placeholder', placeholder: section.thread });
      continue;
    }
    texts.push(textOf(body, section, bodyStart, ['messages', messages.length, 'content'], reading, section.role));
    messages.push({ role: section.role, text: texts.length - 1, ...rest });
  }
  return { type: 'chat', texts, messages };
}

function textOf(
  body: string,
  { start, end }: { readonly start: number; readonly end: number },
  bodyStart: number,
  path: DraftText['path'],
  { source }: Reading,
  role?: string,
): DraftText {
  const origin = { kind: 'body', start: bodyStart + start, source } as const;
  return { path, ...(role !== undefined && { role }), source: body.slice(start, end), origin };
}

function blockOverMessages(body: string, sections: readonly RoleSection[]): { start: number; end: number } | undefined {
  for (const { start, end } of sections) {
    const block = openBlock(body.slice(start, end));
    if (block) return { start: start + block.start, end: start + block.end };
  }
  return undefined;
}

interface Section extends RoleSection {
  readonly thread?: string;
}

/** `{{conversation}}` of kind thread stands for messages: it cuts the message that it is written in. */
function withThreads(section: RoleSection, body: string, threads: readonly string[]): Section[] {
  const text = body.slice(section.start, section.end);
  for (const thread of threads) {
    const tag = [...text.matchAll(/\{\{-?\s*([A-Za-z_]\w*)\s*-?\}\}/g)].find(([, name]) => name === thread);
    if (!tag) continue;
    const before = { ...section, ...trimmed(body, section.start, section.start + tag.index) };
    const after = { ...section, ...trimmed(body, section.start + tag.index + tag[0].length, section.end) };
    const filled = ({ start, end }: RoleSection) => body.slice(start, end).trim() !== '';
    return [
      ...(filled(before) ? withThreads(before, body, threads) : []),
      { ...section, thread },
      ...(filled(after) ? withThreads(after, body, threads) : []),
    ];
  }
  return [section];
}
