import type { FastifyInstance } from 'fastify';
import type { JsonObject } from '../../core/json.ts';
import { isRecord, parseJson } from '../../core/json.ts';
import type { Access } from '../access.ts';
import { ALIAS_ROUTES } from './alias-routes.ts';
import { artifactAt, listArtifacts, storeArtifact } from './artifact-store.ts';
import { ASSESSMENT_ROUTES } from './assessment-routes.ts';
import { EXPERIMENT_ROUTES } from './experiment-routes.ts';
import { otlpRoutes } from './otlp-routes.ts';
import { PROMPT_ROUTES } from './prompt-routes.ts';
import { RUN_ROUTES } from './run-routes.ts';
import { TRACE_ROUTES } from './trace-routes.ts';
import { VERSION_ROUTES } from './version-routes.ts';
import { invalid, WireError } from './wire-error.ts';
import type { WireRoute, WireStores } from './wire-route.ts';

const WIRE_ROUTES: readonly WireRoute[] = [
  ...PROMPT_ROUTES,
  ...ALIAS_ROUTES,
  ...VERSION_ROUTES,
  ...EXPERIMENT_ROUTES,
  ...RUN_ROUTES,
  ...TRACE_ROUTES,
  ...ASSESSMENT_ROUTES,
];

/** The version of MLflow whose contract this is; its clients choose their calls by it. */
export const SPOKEN_VERSION = '3.17.2';

/** After these an alias, or the newest version, is another one. */
const MOVING = new Set(['registered-models/alias', 'registered-models/delete', 'model-versions/create', 'model-versions/delete']);

const LARGEST_ARTIFACT = 64 * 1024 * 1024;
const LARGEST_BODY = 2 * 1024 * 1024;

/** MLflow's REST contract, as its clients and its web page call it. */
export async function wireDialect(
  app: FastifyInstance,
  { stores, changed }: { readonly stores: WireStores; readonly changed: (prompt: string) => Promise<void> },
): Promise<void> {
  app.removeAllContentTypeParsers();
  // Malformed JSON is an empty body to MLflow: the answer names the parameter that is missing.
  app.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: LARGEST_BODY }, (_request, body, done) =>
    done(null, objectIn(String(body))),
  );
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST_BODY }, (_request, _body, done) =>
    done(invalid('Bad Request. Content-Type must be application/json.')),
  );

  for (const { method, path, access, answer, versions = ['2.0'] } of WIRE_ROUTES) {
    for (const place of versions.flatMap((version) => [`api/${version}`, `ajax-api/${version}`])) {
      app.route({
        method,
        url: `/${place}/mlflow/${path}`,
        config: { access } satisfies Access,
        exposeHeadRoute: false,
        handler: async (request) => {
          if (method !== 'GET' && request.headers['content-type'] === undefined)
            throw invalid('Bad Request. Content-Type header is missing.');
          const given = (method === 'GET' ? request.query : (request.body ?? {})) as JsonObject;
          const input = { ...given, ...(request.params as JsonObject) };
          const output = await answer(input, stores);
          if (MOVING.has(path) && method !== 'GET') await changed(String(input['name']));
          return output;
        },
      });
    }
  }
  await app.register(otlpRoutes, { stores });
  for (const api of ['api', 'ajax-api']) {
    app.get(`/${api}/3.0/mlflow/server-info`, { config: { access: 'read' } satisfies Access }, () => ({
      store_type: 'SqlStore',
      workspaces_enabled: false,
      trace_archival_enabled: false,
      multipart_uploads_enabled: false,
      multipart_downloads_enabled: false,
    }));
    await app.register(artifacts(`/${api}/2.0/mlflow-artifacts/artifacts`), { stores });
    // Of all else that MLflow answers: JSON, which its clients read; the usual page they repeat or print.
    app.all(`/${api}/*`, { config: { access: 'open' } satisfies Access }, () => {
      throw new WireError('ENDPOINT_NOT_FOUND', 'This part of MLflow is not served here.');
    });
  }
}

/** Bytes in any type of body, up to the size the registry keeps. */
const artifacts = (root: string) =>
  async function artifactRoutes(app: FastifyInstance, { stores }: { readonly stores: WireStores }): Promise<void> {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_ARTIFACT }, (_request, body, done) => done(null, body));
    app.put<{ Params: { '*': string } }>(`${root}/*`, { config: { access: 'write' } satisfies Access }, async (request) => {
      await storeArtifact(request.params['*'], (request.body as Uint8Array | undefined) ?? new Uint8Array(), stores);
      return {};
    });
    app.get<{ Params: { '*': string } }>(`${root}/*`, { config: { access: 'read' } satisfies Access }, async (request, reply) => {
      const bytes = await artifactAt(request.params['*'], stores);
      // Never shown as a page of ours: what an artifact holds was written by others.
      return reply.type('application/octet-stream').header('Content-Disposition', 'attachment').send(Buffer.from(bytes));
    });
    app.get<{ Querystring: { path?: string } }>(root, { config: { access: 'read' } satisfies Access }, (request) =>
      listArtifacts(request.query.path ?? '', stores),
    );
  };

function objectIn(body: string): JsonObject {
  try {
    const value = parseJson(body);
    return isRecord(value) ? (value as JsonObject) : {};
  } catch {
    return {};
  }
}
