import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { formatReference, parseTarget } from '../core/prompt/reference.ts';
import type { LoadedPrompt, Loader, RefreshResult } from '../usecases/load/loader.ts';
import type { Access } from './access.ts';
import { WireError } from './mlflow/wire-error.ts';
import { remembering } from './remembering.ts';
import { LOAD_BODY, PROMPT_QUERY, RELOAD_BODY } from './request-schemas.ts';

interface Which {
  readonly alias?: string;
  readonly version?: string;
}

interface LoadBody extends Which {
  readonly name: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface Encoded {
  /** A text: Node sends it in one write with the head of the answer. */
  readonly body: string;
  readonly etag: string;
}

const READ = { access: 'read' } satisfies Access;
const WRITE = { access: 'write' } satisfies Access;

/** Prompts for applications: from memory, renewed behind it, and still there when the registry is not. */
export async function loadRoutes(app: FastifyInstance, { loader }: { readonly loader: Loader }): Promise<void> {
  /** By the function that every view of one held copy shares: each copy is written out once. */
  const encoded = new WeakMap<LoadedPrompt['render'], Encoded>();
  const encode = (prompt: LoadedPrompt): Encoded => {
    const known = encoded.get(prompt.render);
    if (known) return known;
    const body = JSON.stringify(facts(prompt));
    const made = { body, etag: `"${hash('sha256', body, 'base64url')}"` };
    encoded.set(prompt.render, made);
    return made;
  };

  app.get<{ Params: { name: string }; Querystring: Which }>(
    '/api/prompts/:name',
    { config: READ, schema: { querystring: PROMPT_QUERY } },
    async (request, reply) => {
      const prompt = await loader.load(referenceOf(request.params.name, request.query));
      const { body, etag } = encode(prompt);
      // A number means the same for ever; all else moves, so each answer is asked about again, which costs a 304.
      describe(reply, prompt, /^\d+$/.test(request.query.version ?? '')).header('etag', etag);
      if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
      return reply.type('application/json; charset=utf-8').send(body);
    },
  );

  app.post<{ Body: LoadBody }>('/api/prompts/load', { config: READ, schema: { body: LOAD_BODY } }, async (request, reply) => {
    const { name, variables } = request.body;
    const prompt = await loader.load(referenceOf(name, request.body));
    const { source, ageMs, stale } = prompt;
    describe(reply, prompt, false).header('Cache-Control', 'no-store');
    return { ...facts(prompt), source, ageMs, stale, ...(variables && { rendered: prompt.render(variables) }) };
  });

  app.post<{ Body: Which & { readonly name?: string } }>(
    '/api/prompts/reload',
    { config: WRITE, schema: { body: RELOAD_BODY } },
    async (request) => {
      const { name, ...which } = request.body ?? {};
      if (name === undefined) return said(await loader.refresh());
      if (which.alias !== undefined || which.version !== undefined) {
        const reference = referenceOf(name, which);
        if (which.alias !== undefined) await loader.invalidate(name, which.alias.replace(/^@/, ''));
        return said(await loader.refresh(reference));
      }
      await loader.invalidate(name);
      const held = loader.held().filter(({ reference }) => reference === name || reference.startsWith(`${name}@`));
      return said(await loader.prefetch(held.map(({ reference }) => reference)));
    },
  );
}

/** `?alias=@production`, or `?version=` with a number, a label, an alias or `latest`; neither: the newest. */
function referenceOf(name: string, { alias, version }: Which): string {
  if (alias !== undefined && version !== undefined)
    throw new WireError('INVALID_PARAMETER_VALUE', 'Ask for an alias or for a version, not for both.');
  const written = alias ?? version;
  return written === undefined ? name : `${name}${ending(written)}`;
}

/** `@production`, `/3`. */
const ending = remembering((written: string) => formatReference({ name: '', target: parseTarget(written) }));

function describe(reply: FastifyReply, { source, ageMs, stale, isFallback }: LoadedPrompt, isFixed: boolean): FastifyReply {
  return reply
    .header('age', String(Math.floor(ageMs / 1000)))
    .header('cache-control', isFallback ? 'no-store' : isFixed ? 'private, max-age=3600' : 'private, no-cache')
    .header('promptops-source', source)
    .header('promptops-stale', String(stale));
}

function facts({ render: _, source: _source, ageMs: _age, stale: _stale, ...rest }: LoadedPrompt) {
  return rest;
}

function matches(asked: string | undefined, etag: string): boolean {
  const tags = asked?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}

function said({ refreshed, failed }: RefreshResult) {
  return {
    refreshed,
    failed: failed.map(({ reference, error }) => ({ reference, why: error instanceof Error ? error.message : String(error) })),
  };
}
