import { groupBy } from '../../../group-by.ts';
import { SourceFile } from '../../../source/source-file.ts';
import { defineWorkspaceRule } from '../../rule.ts';

export const nameCollision = defineWorkspaceRule({
  id: 'meta/name-collision',
  severity: 'error',
  summary: 'No two prompts are registered under the same name.',
  details:
    'Two files with one name would be versions of the same prompt in turn. Names that differ by case only count as the same: file systems and people mix them up. The finding names the other file; give one of the two another `name`, or another path.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: greet\ndescription: greets\ntemplate: Say hello.\n',
    beside: { 'prompts/b.prompt.yaml': 'name: part\ndescription: parts\ntemplate: Say goodbye.\n' },
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: greet\ndescription: greets\ntemplate: Say hello.\n',
    beside: { 'prompts/b.prompt.yaml': 'name: Greet\ndescription: parts\ntemplate: Say goodbye.\n' },
  },
  *check(prompts) {
    for (const { prompt, message } of takenNames(prompts))
      yield {
        at: { kind: 'file', source: new SourceFile(prompt.file, '') },
        message,
        hint: prompt.nameFrom === 'name' ? 'Give one of them another `name`.' : 'Give one of them a `name` of its own, or move it.',
      };
  },
});

interface Named {
  readonly name: string;
  readonly file: string;
}

/** Every prompt whose name another one has too, whatever the case. */
export function* takenNames<Prompt extends Named>(
  prompts: readonly Prompt[],
): Iterable<{ readonly prompt: Prompt; readonly message: string }> {
  for (const same of groupBy(prompts, ({ name }) => name.toLowerCase()).values()) {
    if (same.length < 2) continue;
    for (const prompt of same) {
      const other = same.find((one) => one !== prompt)!;
      const more = same.length > 2 ? ` and ${same.length - 2} more` : '';
      yield { prompt, message: `The name \`${prompt.name}\` is taken: ${described(other, prompt)}${more}.` };
    }
  }
}

function described(other: Named, prompt: Named): string {
  const file = other.file === prompt.file ? 'another prompt of this file' : other.file;
  return other.name === prompt.name ? `${file} has it too` : `${file} has \`${other.name}\``;
}
