import type { JsonObject } from '../../json.ts';
import type { Message, Prompt } from '../model.ts';
import type { Written } from './format.ts';
import { lostBut } from './lost.ts';

export function writeOpenAiMessages(prompt: Prompt): Written {
  const lost = lostBut(prompt);
  if (prompt.type === 'text') lost.push('that it is one text: it becomes a user message');
  return { text: `${JSON.stringify(chatMessages(prompt), null, 2)}\n`, extension: '.json', lost };
}

/** Any prompt as messages; a text is what a user says. */
function chatMessages(prompt: Prompt): readonly (Message | JsonObject)[] {
  return prompt.type === 'chat' ? (prompt.messages ?? []) : [{ role: 'user', content: prompt.template ?? '' }];
}
