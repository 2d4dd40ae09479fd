import type { YamlFailure } from './parse-yaml.ts';

const TOKEN =
  /[ \t\n\r]*(?:("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end' | 'nothing';

const WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value is expected here',
  'value or ]': 'a value or `]` is expected here',
  key: 'a key in double quotes is expected here',
  'key or }': 'a key in double quotes or `}` is expected here',
  colon: 'a `:` is expected here',
  'comma or end': 'a `,` or the closing bracket is expected here',
  nothing: 'nothing may follow the value',
};

/** Where a text stops being JSON. Node words and places its own answer differently from version to version. */
export function jsonFailure(text: string): YamlFailure | undefined {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  for (let at = 0; ; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const offset = skipBlanks(text, at);
    if (!token) {
      if (offset < text.length) return { reason: WORDS[expected], offset };
      return expected === 'nothing' ? undefined : { reason: `the file ends where ${WORDS[expected].replace(' here', '')}`, offset };
    }
    const next = follow(expected, token, open);
    if (next === undefined) return { reason: WORDS[expected], offset };
    expected = next;
  }
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++;
  return at;
}

function follow(expected: Expected, [, string, scalar, mark]: RegExpExecArray, open: ('[' | '{')[]): Expected | undefined {
  const after = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');
  const inner = open.at(-1);
  switch (expected) {
    case 'value':
    case 'value or ]':
      if (string !== undefined || scalar !== undefined) return after();
      if (mark === '[' || mark === '{') {
        open.push(mark);
        return mark === '[' ? 'value or ]' : 'key or }';
      }
      if (mark !== ']' || expected === 'value') return undefined;
      open.pop();
      return after();
    case 'key':
    case 'key or }':
      if (string !== undefined) return 'colon';
      if (mark !== '}' || expected === 'key') return undefined;
      open.pop();
      return after();
    case 'colon':
      return mark === ':' ? 'value' : undefined;
    case 'comma or end':
      if (mark === ',') return inner === '[' ? 'value' : 'key';
      if (mark !== (inner === '[' ? ']' : '}')) return undefined;
      open.pop();
      return after();
    case 'nothing':
      return undefined;
  }
}
