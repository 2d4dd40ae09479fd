import type { Prompt } from '../model.ts';

/** What a prompt can say beyond its text, in words for the list of what a format cannot hold. */
const FACETS = {
  name: (prompt) => prompt.writtenName !== undefined && 'the name',
  version: ({ label }) => label !== undefined && 'the version label',
  variant: ({ variant }) => variant !== undefined && 'the variant',
  description: ({ description }) => description !== undefined && 'the description',
  syntax: ({ syntax }) => syntax !== 'mustache' && `the template syntax (${syntax})`,
  variables: ({ variables }) => variables.length > 0 && 'the declarations of variables',
  model: ({ modelConfig }) => Object.keys(modelConfig).length > 0 && 'the model and its parameters',
  responseFormat: ({ responseFormat }) => responseFormat !== undefined && 'the response format',
  tools: ({ tools }) => tools.length > 0 && 'the tools',
  tags: ({ tags }) => Object.keys(tags).length > 0 && 'the tags',
  aliases: ({ aliases }) => aliases.length > 0 && 'the aliases',
  tests: ({ evals }) => evals.rows.length > 0 && 'the test data',
  checks: ({ evals }) => evals.checks.length > 0 && 'the evaluators',
  extensions: ({ extensions }) => Object.keys(extensions).length > 0 && `further keys (${Object.keys(extensions).join(', ')})`,
} as const satisfies Record<string, (prompt: Prompt) => string | false>;

export type Facet = keyof typeof FACETS;

/** The facets that a prompt has and a format has no place for. */
export function lostBut(prompt: Prompt, ...kept: readonly Facet[]): string[] {
  const lost: string[] = [];
  for (const [facet, words] of Object.entries(FACETS)) {
    const found = words(prompt);
    if (found && !kept.includes(facet as Facet)) lost.push(found);
  }
  return lost;
}
