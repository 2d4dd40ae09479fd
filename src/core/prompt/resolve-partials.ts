import type { SourceFile } from '../source/source-file.ts';
import type { Inclusion, TemplateSyntax } from '../template/syntax.ts';
import type { ReadContext, ReadProblem } from './formats/format.ts';
import type { DraftText, VariableUse } from './model.ts';

const MAX_DEPTH = 20;
/** Partials that include others twice and more grow without bound; no prompt comes near either. */
const MAX_INCLUSIONS = 1000;
const MAX_CHARACTERS = 1_000_000;

export interface ResolvedText {
  readonly text: string;
  /** Variables of the partials, at the place of the tag that includes them. */
  readonly uses: readonly Omit<VariableUse, 'part'>[];
  readonly problems: readonly ReadProblem[];
  readonly includes: readonly string[];
}

/** Puts the text of partials in place of their tags. A partial that cannot be had stays as written, and is reported. */
export function resolvePartials(
  text: DraftText,
  inclusions: readonly Inclusion[],
  syntax: TemplateSyntax,
  context: ReadContext,
): ResolvedText {
  const uses: Omit<VariableUse, 'part'>[] = [];
  const problems: ReadProblem[] = [];
  const includes = new Set<string>();
  let included = 0;
  let characters = 0;
  let endless = false;

  const expand = (source: string, tags: readonly Inclusion[], from: SourceFile, open: readonly string[], outer?: Inclusion): string => {
    let result = '';
    let done = 0;
    for (const tag of tags) {
      const body = partial(tag, from, open, outer ?? tag);
      if (body === undefined) continue;
      const { start, end, indent } = (outer || isOnItsLine(tag) ? tag.replaces : undefined) ?? { ...tag, indent: '' };
      result += source.slice(done, Math.max(done, start)) + indented(body, indent);
      done = end;
    }
    return result + source.slice(done);
  };

  const partial = (tag: Inclusion, from: SourceFile, open: readonly string[], at: Inclusion): string | undefined => {
    const complain = (rule: string, message: string, hint: string) => {
      problems.push({ rule, message, hint, at: { kind: 'text', part: text, start: at.start, end: at.end } });
      return undefined;
    };
    const found = firstOf(tag.reference, from, syntax, context);
    if ('problem' in found) {
      return syntax.id === 'handlebars'
        ? complain(
            'template/unresolved-partial',
            `The partial \`${tag.reference}\` is not among the files.`,
            `Put it beside the prompt as \`_${tag.reference}.prompt\`, or leave it to the code that defines it.`,
          )
        : complain(
            'template/missing-partial',
            `The partial \`${tag.reference}\` cannot be read: ${found.problem}`,
            'Correct the path; it counts from the folder of this file and stays inside the repository.',
          );
    }
    if (open.includes(found.file) || open.length > MAX_DEPTH)
      return complain(
        'template/circular-partial',
        `The partial \`${tag.reference}\` includes itself: ${[...open, found.file].join(' → ')}.`,
        'Break the circle.',
      );
    if (tag.arguments)
      return complain(
        'template/partial-arguments',
        `The partial \`${tag.reference}\` is called with arguments and stays a tag in the registered text.`,
        'The registry has no partials: write the text out, or pass variables instead.',
      );
    const body = withoutFrontMatter(found);
    included += 1;
    characters += body.length;
    if (included > MAX_INCLUSIONS || characters > MAX_CHARACTERS) {
      if (endless) return undefined;
      endless = true;
      return complain(
        'template/circular-partial',
        `The partials of this prompt grow without bound: ${included.toLocaleString('en')} of them, ${characters.toLocaleString('en')} characters.`,
        'Include fewer of them.',
      );
    }
    includes.add(found.file);
    const analysis = syntax.analyse(body);
    for (const use of analysis.uses) uses.push({ ...use, start: at.start, end: at.end });
    for (const problem of analysis.problems) complain(problem.rule, `In ${found.file}: ${problem.message}`, problem.hint ?? '');
    return expand(body, analysis.inclusions, found, [...open, found.file], at);
  };

  /** A message may begin behind a tag, in the middle of a line. */
  const isOnItsLine = ({ replaces }: Inclusion) =>
    replaces?.start !== 0 || text.origin.kind === 'yaml' || text.origin.source.text[text.origin.start - 1] !== '}';

  const origin = text.origin.source;
  return { text: expand(text.source, inclusions, origin, [origin.file]), uses, problems, includes: [...includes] };
}

function indented(text: string, indent: string): string {
  return indent === '' ? text : text.replace(/^(?!$(?![\s\S]))/gm, indent);
}

/** A path as written; for Handlebars a bare name also means `_name.prompt` beside the file. */
function firstOf(
  reference: string,
  from: SourceFile,
  syntax: TemplateSyntax,
  context: ReadContext,
): SourceFile | { readonly problem: string } {
  if (syntax.id !== 'handlebars' || /\.\w+$/.test(reference)) return context.include(reference, from);
  const slash = reference.lastIndexOf('/') + 1;
  const named = `${reference.slice(0, slash)}_${reference.slice(slash)}.prompt`;
  const beside = context.include(named, from);
  return 'problem' in beside ? context.include(`partials/${named}`, from) : beside;
}

/** A partial's own front matter is not part of the text it lends. */
function withoutFrontMatter({ file, text }: SourceFile): string {
  if (!file.endsWith('.prompt')) return text;
  const fence = /^(?:[ \t]*(?:#[^\n]*)?\n)*---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text);
  return fence ? text.slice(fence[0].length).trim() : text;
}
