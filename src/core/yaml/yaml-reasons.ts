import type { ReadProblem } from '../prompt/formats/format.ts';

interface KnownReason {
  readonly when: RegExp;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** What the fast reader says, in words for the person who wrote the file. */
const KNOWN: readonly KnownReason[] = [
  {
    when: /duplicated mapping key/,
    rule: 'yaml/duplicate-key',
    message: 'This key is there already, in the same map.',
    hint: 'Keep one of the two.',
  },
  {
    when: /tab characters/,
    rule: 'yaml/tab-indent',
    message: 'This line is indented with a tab, which YAML does not allow.',
    hint: 'Indent with spaces.',
  },
  {
    when: /several documents/,
    rule: 'yaml/multiple-documents',
    message: 'A second YAML document begins here; one file is one document.',
    hint: 'Move it to a file of its own. If `---` belongs to a text, indent it below the `|`.',
  },
  {
    when: /% directive/,
    rule: 'yaml/directive',
    message: 'The file begins with a `%` directive, which prompt files do not have.',
    hint: 'Remove the line: YAML 1.2 is meant without it.',
  },
  {
    when: /contain themselves|maxAliases/,
    rule: 'yaml/anchors',
    message: 'The aliases (`*name`) of this file contain themselves or grow without bound.',
    hint: 'Write the values out.',
  },
  {
    when: /unidentified alias/,
    rule: 'yaml/anchors',
    message: '`*` at the start of a value makes it an alias, and there is no such anchor.',
    hint: 'If this is text, put it in quotes.',
  },
  {
    when: /unknown (?:scalar|mapping|sequence) tag/,
    rule: 'yaml/unknown-tag',
    message: '`!` at the start of a value makes it a tag; tags are never resolved here.',
    hint: 'If this is text, put it in quotes; else remove the tag.',
  },
  {
    when: /complex keys/,
    rule: 'yaml/syntax',
    message: 'A map or a list cannot be a key.',
    hint: 'If this is text that begins with `{` or `[`, put it in quotes.',
  },
  {
    when: /maxDepth/,
    rule: 'yaml/syntax',
    message: 'The lists and maps of this file are nested more than 100 deep.',
    hint: 'Check that every bracket is closed.',
  },
];

/** A problem of the fast reader under the rule that it belongs to. */
export function namedReason(problem: ReadProblem): ReadProblem {
  const known = KNOWN.find(({ when }) => when.test(problem.message));
  if (!known) return problem;
  return { ...problem, rule: known.rule, message: known.message, hint: known.hint };
}
