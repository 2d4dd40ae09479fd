import type { Prompt } from '../../../prompt/model.ts';
import { defineRule } from '../../rule.ts';
import { placeholderNames, singleBraces } from './names.ts';

const STAYS_A_TAG = ['{{>', '{% include', '{%- include', '{% extends', '{%- extends', '{% import', '{% from'];

export const unusedVariable = defineRule({
  id: 'template/unused-variable',
  severity: 'warning',
  summary: 'Every declared variable is used.',
  details:
    'Callers take the trouble to supply it, and the model never sees it: either the text lost its tag, or the declaration outlived its use. Both are breaking changes once the prompt is in use, so settle it now.',
  good: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: makes a plan\nvariables: [{name: query}]\ntemplate: "Create a plan for: {{query}}"\n',
  },
  bad: {
    file: 'prompts/a.prompt.yaml',
    text: 'name: a\ndescription: makes a plan\nvariables: [{name: query}, {name: tone}]\ntemplate: "Create a plan for: {{query}}"\n',
  },
  applies: (prompt) => prompt.variables.some(({ name }) => isUnused(name, prompt)),
  *check(prompt) {
    const unused = prompt.variables.filter(({ name }) => isUnused(name, prompt));
    if (prompt.parts.some(({ text }) => STAYS_A_TAG.some((tag) => text.includes(tag)))) return;
    const elsewhere = usedElsewhere(prompt);
    for (const { name, path } of unused) {
      if (elsewhere(name)) continue;
      yield {
        at: { kind: 'node', source: prompt.source, path },
        message: `\`${name}\` is declared but not used.`,
        hint: 'Put it into the text, or remove the declaration.',
      };
    }
  },
});

function isUnused(name: string, { uses }: Prompt): boolean {
  return !uses.some((use) => use.name === name || use.path === name);
}

/** In message lists, parts that are not text, tools, tags that do not parse, and braces of another syntax. */
function usedElsewhere(prompt: Prompt): (name: string) => boolean {
  const used = new Set([...placeholderNames(prompt), ...[...singleBraces(prompt.parts)].map(({ name }) => name)]);
  const parts = (prompt.messages ?? []).filter(({ content }) => Array.isArray(content)).map(({ content }) => JSON.stringify(content));
  const rest = [...parts, ...prompt.tools.map((tool) => JSON.stringify(tool))].join('\n');
  return (name) => used.has(name) || rest.includes(name) || (prompt.syntax !== 'mustache' && inTag(prompt, name));
}

/** A tag that could not be analysed may still read the variable. */
function inTag({ parts }: Prompt, name: string): boolean {
  return parts.some(({ source }) => {
    for (let at = source.indexOf(name); at !== -1; at = source.indexOf(name, at + name.length)) {
      const open = Math.max(source.lastIndexOf('{{', at), source.lastIndexOf('{%', at));
      if (open !== -1 && Math.max(source.lastIndexOf('}}', at), source.lastIndexOf('%}', at)) < open) return true;
    }
    return false;
  });
}
