import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { type JsonObject, parseJson } from '../../core/json.ts';
import { otlpJson } from '../../core/mlflow/otlp-protobuf.ts';
import { ProtobufError } from '../../core/mlflow/protobuf.ts';
import { objectIn } from '../../core/mlflow/wire.ts';
import { decodeSpans } from '../../core/mlflow/wire-spans.ts';
import type { Access } from '../access.ts';
import { tracesIn } from './existing-trace.ts';
import { experimentName } from './experiment-routes.ts';
import { existingRun } from './run-routes.ts';
import { invalid } from './wire-error.ts';
import type { WireStores } from './wire-route.ts';

const LARGEST = 32 * 1024 * 1024;
const PROTOBUF = 'application/x-protobuf';

/** Where OpenTelemetry's exporters and MLflow's clients send the steps of traces: protobuf or JSON, packed or not. */
export async function otlpRoutes(app: FastifyInstance, { stores }: { readonly stores: WireStores }): Promise<void> {
  app.removeAllContentTypeParsers();
  for (const type of ['application/json', PROTOBUF])
    app.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: LARGEST }, (_request, body, done) => done(null, body));
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST }, (_request, _body, done) =>
    done(invalid(`Invalid Content-Type. Expected: ${PROTOBUF} or application/json`)),
  );
  app.post('/v1/traces', { config: { access: 'write' } satisfies Access }, async (request, reply) => {
    const experimentId = String(request.headers['x-mlflow-experiment-id'] ?? '');
    const traces = tracesIn(stores);
    if (experimentId === '') throw invalid('The header x-mlflow-experiment-id must name an experiment.');
    await experimentName(stores.tracker, experimentId);
    const bytes = await unpacked((request.body as Uint8Array | undefined) ?? new Uint8Array(), request.headers['content-encoding']);
    const isBinary = request.headers['content-type']?.startsWith(PROTOBUF) === true;
    const spans = decodeSpans(requestIn(bytes, isBinary));
    if ('invalid' in spans) throw invalid(spans.invalid);
    const run = request.headers['x-mlflow-run-id'];
    if (typeof run === 'string') await existingRun(stores.tracker, { run_id: run });
    await traces.putSpans(experimentId, spans);
    if (typeof run === 'string') await traces.link(run, [...new Set(spans.map(({ traceId }) => traceId))]);
    // All was taken: a message without fields.
    return isBinary ? reply.type(PROTOBUF).send(Buffer.alloc(0)) : reply.type('application/json').send('{}');
  });
}

async function unpacked(bytes: Uint8Array, encoding: string | undefined): Promise<Uint8Array> {
  if (encoding === undefined || encoding === 'identity') return bytes;
  if (encoding !== 'gzip') throw invalid(`The encoding ${encoding.slice(0, 40)} is not known here: send gzip, or none.`);
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: LARGEST });
  } catch (cause) {
    throw invalid(`The body is no gzip, or unpacks to more than ${LARGEST / 1024 / 1024} MB.`, { cause });
  }
}

function requestIn(bytes: Uint8Array, isBinary: boolean): JsonObject {
  try {
    return isBinary ? otlpJson(bytes) : objectIn(parseJson(new TextDecoder().decode(bytes)));
  } catch (cause) {
    if (!(cause instanceof ProtobufError || cause instanceof SyntaxError)) throw cause;
    throw invalid(`Invalid OpenTelemetry format: ${cause.message}`, { cause });
  }
}
