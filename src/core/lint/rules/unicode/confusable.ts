import type { Prompt } from '../../../prompt/model.ts';
import { mixedScripts } from '../../../scan/unicode.ts';
import type { Place } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { TRAITS } from '../../traits.ts';

export const confusable = defineRule({
  id: 'unicode/confusable',
  severity: 'error',
  summary: 'The letters of a name or a variable come from one script.',
  details: `A Cyrillic \`а\` in a Latin word looks like an \`a\` and is another character: the name cannot be typed, and a variable of the same
look gets no value. Words in one script each, as in \`user_имя\`, are fine; so is Latin beside Chinese, Japanese or Korean.`,
  needs: TRAITS.nonAscii | TRAITS.escape,
  good: { file: 'prompts/greet.prompt.yaml', text: 'name: Приветствие\ntemplate: "Привет, {{name}}!"\n' },
  bad: { file: 'prompts/greet.prompt.yaml', text: 'name: greet\ntemplate: Greet {{n\u0430me}}.\n' },
  *check(prompt) {
    for (const [name, at] of identifiersOf(prompt)) {
      const scripts = mixedScripts(name);
      if (scripts)
        yield {
          at,
          message: `\`${name}\` mixes ${scripts.length === 1 ? `${scripts[0]} letters with none of their own` : `${scripts.join(' and ')} letters`}.`,
          hint: 'Type the name again in one script.',
        };
    }
  },
});

/** Also what stands in a tag and is no variable because of such a letter. */

function* identifiersOf({ writtenName, variables, parts, uses, paths, source }: Prompt): Iterable<readonly [string, Place]> {
  if (writtenName !== undefined) yield [writtenName, { kind: 'node', source, path: paths?.name ?? ['name'] }];
  for (const { name, path } of variables) yield [name, { kind: 'node', source, path, key: true }];
  for (const [index, part] of parts.entries()) {
    const seen = new Set<number>();
    for (const { 0: tag, 1: name = '', index: at } of part.source.matchAll(/\{\{[#^/&~-]?\s*([\p{L}\p{M}\p{N}_.-]+)/gu)) {
      const start = at + tag.length - name.length;
      seen.add(start);
      yield [name, { kind: 'text', part, start, end: start + name.length }];
    }
    for (const { part: of, path, start, end } of uses)
      if (of === index && !seen.has(start)) yield [path, { kind: 'text', part, start, end }];
  }
}
