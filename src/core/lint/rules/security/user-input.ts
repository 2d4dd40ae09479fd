import type { JsonObject } from '../../../json.ts';
import type { Prompt, TextPart, VariableUse } from '../../../prompt/model.ts';
import type { RuleOptions } from '../../rule.ts';

/** Names, without case, `_` and `-`, under which prompts receive what a person typed. */
const TYPED_BY_USERS = new Set(
  `chatinput comment customerinput customermessage customerquery enduserinput humaninput humanmessage input instruction message
  msg originalquery prompt query question request rawinput searchquery usercomment userfeedback userinput usermessage userprompt userquery
  userquestion userrequest usertext utterance visitorinput visitormessage`.split(/\s+/),
);

export const INPUT_OPTIONS: JsonObject = {
  type: 'object',
  properties: {
    trusted: { type: 'array', items: { type: 'string' }, description: 'Variables that hold no user input, whatever their names.' },
    untrusted: { type: 'array', items: { type: 'string' }, description: 'Further variables that hold user input.' },
  },
  additionalProperties: false,
};

export const INPUT_DEFAULTS = { trusted: [], untrusted: [] };

const LONGEST = Math.max(...[...TYPED_BY_USERS].map((name) => name.length)) + 4;
const holds = (list: unknown, names: readonly string[]) => Array.isArray(list) && names.some((name) => list.includes(name));

/** Whether a variable carries what a user typed, by its name or by configuration. */
function isUserInput({ name, path }: VariableUse, { trusted, untrusted }: RuleOptions): boolean {
  if (holds(trusted, [name, path])) return false;
  return holds(untrusted, [name, path]) || isTypedByUsers(path.slice(path.lastIndexOf('.') + 1));
}

function isTypedByUsers(name: string): boolean {
  return name.length <= LONGEST && TYPED_BY_USERS.has(name.toLowerCase().replaceAll('_', '').replaceAll('-', ''));
}

export function isSystem({ role }: TextPart): boolean {
  return role === 'system' || role === 'developer';
}

/** The first printed use of each variable with user input, in each part. */
export function* userInputs(prompt: Prompt, options: RuleOptions): Iterable<{ readonly use: VariableUse; readonly part: TextPart }> {
  const seen = new Set<string>();
  for (const use of prompt.uses) {
    if (use.kind !== 'output' || !isUserInput(use, options)) continue;
    const part = prompt.parts[use.part];
    const key = `${use.part} ${use.path}`;
    if (!part || seen.has(key)) continue;
    seen.add(key);
    yield { use, part };
  }
}
