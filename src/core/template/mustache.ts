import { isBlank, isNameStart, nameEnd, pathEnd, skipBlanks } from './characters.ts';
import { inspectTag } from './mustache-problems.ts';
import { type Inclusion, NO_ANALYSIS, type TemplateAnalysis, type TemplateProblem, type TemplateSyntax, type Values } from './syntax.ts';
import { textOfValue, valueAt } from './values.ts';

/** MLflow's rule: `{{ identifier(.identifier)* }}`; every other brace is text. */
export const mustache: TemplateSyntax = { id: 'mustache', analyse, render, compile };

type Use = TemplateAnalysis['uses'][number];

function analyse(text: string): TemplateAnalysis {
  let at = text.indexOf('{{');
  if (at === -1) return NO_ANALYSIS;
  const uses: Use[] = [];
  const problems: TemplateProblem[] = [];
  const inclusions: Inclusion[] = [];
  while (at !== -1) {
    const use = readVariable(text, at);
    if (use) uses.push(use);
    const found = use ?? inspectTag(text, at);
    if (found && 'reference' in found) inclusions.push(found);
    else if (found && 'rule' in found) problems.push(found);
    at = text.indexOf('{{', found ? Math.max(found.end, at + 1) : at + 1);
  }
  return { uses, problems, inclusions };
}

/** The variable whose `{{` stands at `at`. In `{{{x}}}` it begins at the second brace. */
function readVariable(text: string, at: number): Use | undefined {
  const start = skipBlanks(text, at + 2);
  if (!isNameStart(text.charCodeAt(start))) return undefined;
  const pathStop = pathEnd(text, start);
  const close = isBlank(text.charCodeAt(pathStop)) ? skipBlanks(text, pathStop) : pathStop;
  if (text.charCodeAt(close) !== 125 || text.charCodeAt(close + 1) !== 125) return undefined;
  const path = text.slice(start, pathStop);
  const nameStop = nameEnd(text, start);
  return { name: nameStop === pathStop ? path : text.slice(start, nameStop), path, kind: 'output', start: at, end: close + 2 };
}

function render(text: string, values: Values): string {
  return compile(text)(values);
}

/** What stands before a variable, and the variable as it is written. */
interface Piece {
  readonly before: string;
  readonly path: string;
  readonly written: string;
}

function compile(text: string): (values: Values) => string {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { path, start, end } of analyse(text).uses) {
    pieces.push({ before: text.slice(done, start), path, written: text.slice(start, end) });
    done = end;
  }
  const rest = text.slice(done);
  return (values) => {
    let result = '';
    for (const { before, path, written } of pieces) {
      const value = valueAt(values, path);
      result += before + (value === undefined ? written : textOfValue(value));
    }
    return result + rest;
  };
}
