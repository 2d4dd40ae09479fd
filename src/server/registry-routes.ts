import type { FastifyInstance } from 'fastify';
import type { JsonObject } from '../core/json.ts';
import type { Loader } from '../usecases/load/loader.ts';
import type { Access } from './access.ts';
import type { Operations } from './operations.ts';
import { actorOf } from './request-actor.ts';
import { PROMOTE_BODY, REGISTER_BODY, ROLLBACK_BODY } from './request-schemas.ts';

const READ = { access: 'read' } satisfies Access;
const WRITE = { access: 'write' } satisfies Access;

interface RegisterBody extends JsonObject {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly message?: string;
}

interface PromoteBody {
  readonly prompts: readonly string[];
  readonly from?: string;
  readonly to: string;
  readonly reason?: string;
  readonly override?: string;
  readonly dryRun?: boolean;
}

interface RollBackBody {
  readonly prompt: string;
  readonly alias: string;
  readonly to?: number;
  readonly reason?: string;
  readonly dryRun?: boolean;
}

/** What the command line does to a registry, over HTTP: the same use cases, the same policies, the same record. */
export async function registryRoutes(
  app: FastifyInstance,
  { operations, loader }: { readonly operations: Operations; readonly loader: Loader },
): Promise<void> {
  const plain = (alias: string): string => alias.replace(/^@/, '');

  app.get<{ Querystring: { alias?: string } }>('/api/prompts/list', { config: READ }, async ({ query: { alias } }) =>
    operations.list(alias === undefined ? undefined : plain(alias)),
  );
  app.get<{ Params: { name: string } }>('/api/prompts/:name/versions', { config: READ }, async ({ params }) => ({
    versions: (await operations.history(params.name, undefined)).versions,
  }));
  app.get<{ Params: { name: string }; Querystring: { alias?: string } }>(
    '/api/prompts/:name/history',
    { config: READ },
    async ({ params, query: { alias } }) => operations.history(params.name, alias === undefined ? undefined : plain(alias)),
  );

  app.post<{ Body: RegisterBody }>('/api/prompts/register', { config: WRITE, schema: { body: REGISTER_BODY } }, async (request, reply) => {
    const { aliases = [], message = '', ...prompt } = request.body;
    const done = await operations.register({
      prompt: prompt as RegisterBody,
      aliases: aliases.map(plain),
      message,
      actor: actorOf(request),
    });
    await loader.invalidate(done.name);
    return reply.code(done.created ? 201 : 200).send(done);
  });
  app.post<{ Body: PromoteBody }>('/api/prompts/promote', { config: WRITE, schema: { body: PROMOTE_BODY } }, async (request) => {
    const { prompts, from, to, reason = '', override, dryRun = false } = request.body;
    const order = { prompts, from: from === undefined ? undefined : plain(from), to: plain(to), reason, override, dryRun };
    const moves = await operations.promote({ ...order, actor: actorOf(request) });
    for (const { prompt, alias } of moves) await loader.invalidate(prompt, alias);
    return { moves };
  });
  app.post<{ Body: RollBackBody }>('/api/prompts/rollback', { config: WRITE, schema: { body: ROLLBACK_BODY } }, async (request) => {
    const { prompt, alias, to, reason = '', dryRun = false } = request.body;
    const move = await operations.rollBack({ prompt, alias: plain(alias), to, reason, dryRun, actor: actorOf(request) });
    await loader.invalidate(prompt, plain(alias));
    return { moves: [move] };
  });
}
