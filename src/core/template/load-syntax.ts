import type { SourceSyntax } from '../prompt/model.ts';
import { mustache } from './mustache.ts';
import type { TemplateSyntax } from './syntax.ts';

/** The light syntax is always there; the others bring a parser and are loaded when a file needs them. */
const LOADERS: Record<Exclude<SourceSyntax, 'mustache'>, () => Promise<TemplateSyntax>> = {
  fstring: async () => (await import('./fstring.ts')).fstring,
  jinja2: async () => (await import('./jinja2.ts')).jinja2,
  handlebars: async () => (await import('./handlebars.ts')).handlebars,
};

const loaded = new Map<SourceSyntax, TemplateSyntax>([['mustache', mustache]]);

export function loadedSyntax(id: SourceSyntax): TemplateSyntax | undefined {
  return loaded.get(id);
}

export async function loadSyntax(id: SourceSyntax): Promise<TemplateSyntax> {
  const known = loaded.get(id);
  if (known || id === 'mustache') return known ?? mustache;
  const syntax = await LOADERS[id]();
  loaded.set(id, syntax);
  return syntax;
}
