import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { formatReference, parseTarget } from '../core/prompt/reference.ts';
import type { ServedTests } from '../usecases/ab/served-tests.ts';
import type { LoadedPrompt, Loader, RefreshResult } from '../usecases/load/loader.ts';
import type { Access } from './access.ts';
import { type Asked, type ChosenBy, type Found, loadFor } from './load-for.ts';
import { WireError } from './mlflow/wire-error.ts';
import { remembering } from './remembering.ts';
import { LOAD_BODY, PROMPT_QUERY, RELOAD_BODY } from './request-schemas.ts';

type Which = Omit<Asked, 'unit'>;

interface LoadBody extends Asked {
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
export async function loadRoutes(
  app: FastifyInstance,
  { loader, tests }: { readonly loader: Loader; readonly tests?: ServedTests },
): Promise<void> {
  /** By the function that every view of one held copy shares: each copy is written out once, and once for each variant that it is. */
  const encoded = new WeakMap<LoadedPrompt['render'], Map<string, Encoded>>();
  const encode = (prompt: LoadedPrompt, test: ChosenBy | undefined): Encoded => {
    const views = encoded.get(prompt.render) ?? new Map<string, Encoded>();
    const view = test === undefined ? '' : `${test.name} ${test.variant} ${test.assigned} ${test.counted}`;
    const known = views.get(view);
    if (known) return known;
    const body = JSON.stringify({ ...facts(prompt), ...(test && { test }) });
    const made = { body, etag: `"${hash('sha256', body, 'base64url')}"` };
    encoded.set(prompt.render, views.set(view, made));
    return made;
  };
  const found = (unit: string, name: string, asked: Asked): Promise<Found> => loadFor(unit, name, asked, { loader, tests, referenceOf });

  app.get<{ Params: { name: string }; Querystring: Asked }>(
    '/api/prompts/:name',
    { config: READ, schema: { querystring: PROMPT_QUERY } },
    async (request, reply) => {
      const { name } = request.params;
      const { unit } = request.query;
      const { prompt, test } =
        unit === undefined ? { prompt: await loader.load(referenceOf(name, request.query)) } : await found(unit, name, request.query);
      const { body, etag } = encode(prompt, test);
      // A number means the same for ever; all else moves, so each answer is asked about again, which costs a 304.
      describe(reply, prompt, /^\d+$/.test(request.query.version ?? ''), test).header('etag', etag);
      if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
      return reply.type('application/json; charset=utf-8').send(body);
    },
  );

  app.post<{ Body: LoadBody }>('/api/prompts/load', { config: READ, schema: { body: LOAD_BODY } }, async (request, reply) => {
    const { name, unit, variables } = request.body;
    const { prompt, test } =
      unit === undefined ? { prompt: await loader.load(referenceOf(name, request.body)) } : await found(unit, name, request.body);
    const { source, ageMs, stale } = prompt;
    describe(reply, prompt, false, test).header('Cache-Control', 'no-store');
    return { ...facts(prompt), source, ageMs, stale, ...(test && { test }), ...(variables && { rendered: prompt.render(variables) }) };
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

function describe(
  reply: FastifyReply,
  { source, ageMs, stale, isFallback }: LoadedPrompt,
  isFixed: boolean,
  test?: ChosenBy,
): FastifyReply {
  if (test) reply.header('promptops-test', test.name).header('promptops-variant', test.variant);
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
