import type { Prompt, TextPart } from '../../../prompt/model.ts';
import type { Report } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { knownNames, singleBraces } from './names.ts';

export const wrongSyntax = defineRule({
  id: 'template/wrong-syntax',
  severity: 'warning',
  summary: 'A variable is written in the braces of the file’s own syntax.',
  details:
    'Each syntax fills in its own braces and leaves all others as text: `{name}` (also with a `$` before it) stays as it is in a `{{name}}` prompt, and `{{name}}` becomes `{name}` in an `fstring` prompt. Reported only where the name is one that the prompt declares or its tests give, so JSON is safe. If the braces are meant to reach the model, silence the rule on that line.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: makes a plan\nvariables: [{name: query}]\ntemplate: "Create a plan for: {{query}}"\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: makes a plan\nvariables: [{name: query}, {name: tone}]\ntemplate: "Create a plan for: {query}, in a {{tone}} tone."\n',
  },
  applies: ({ sourceSyntax, parts }) => sourceSyntax === 'fstring' || parts.some(({ source }) => holdsLoneBrace(source)),
  *check(prompt) {
    if (prompt.sourceSyntax === 'fstring') {
      yield* doubledBraces(prompt);
      return;
    }
    let names: ReadonlySet<string> | undefined;
    for (const { part, name, dollar, start, end } of singleBraces(prompt.parts)) {
      names ??= knownNames(prompt);
      if (names.has(name)) yield report(part, start, end, dollar ? `\${${name}}` : `{${name}}`, `{{${name}}}`, prompt.sourceSyntax);
    }
  },
});

function holdsLoneBrace(text: string): boolean {
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
    if (text.charCodeAt(at + 1) !== 123) return true;
    while (text.charCodeAt(at + 1) === 123) at++;
  }
  return false;
}

function* doubledBraces(prompt: Prompt): Generator<Report> {
  const names = knownNames(prompt);
  for (const part of prompt.parts)
    for (const { 0: tag, 1: name, index } of part.source.matchAll(/(?<!\{)\{\{[ \t]*([A-Za-z_]\w*)[ \t]*\}\}(?!\})/g))
      if (name !== undefined && names.has(name)) yield report(part, index, index + tag.length, tag, `{${name}}`, 'fstring');
}

function report(part: TextPart, start: number, end: number, written: string, right: string, syntax: string): Report {
  return {
    at: { kind: 'text', part, start, end },
    message: `\`${written}\` is not filled in: the variables of this file are written \`${right}\`.`,
    hint: `Write \`${right}\`, or set another \`syntax\` than ${syntax}.`,
  };
}
