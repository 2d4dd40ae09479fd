import { randomUUID } from 'node:crypto';
import { isRecord, type JsonObject } from '../../core/json.ts';
import { objectIn, text } from '../../core/mlflow/wire.ts';
import type { TraceRecord } from '../../core/registry/trace-record.ts';
import { existingTrace, noTrace, tracesIn } from './existing-trace.ts';
import { invalid, WireError } from './wire-error.ts';
import { required } from './wire-input.ts';
import { read, remove, type WireRoute, write } from './wire-route.ts';

const ONE = 'traces/:trace_id/assessments/:assessment_id';
/** What may be changed of it, as protobuf writes names in a mask and as MLflow does. */
const CHANGEABLE = ['assessment_name', 'feedback', 'expectation', 'rationale', 'metadata', 'valid'];

const at3 = (route: WireRoute): WireRoute => ({ ...route, versions: ['3.0'] });

/** What people, judges and checks say of a trace. */
export const ASSESSMENT_ROUTES: readonly WireRoute[] = [
  at3(
    write('POST', 'traces/:trace_id/assessments', async (body, stores) => {
      const traces = tracesIn(stores);
      const trace = await existingTrace(required(body, 'trace_id'), traces);
      const assessment = withIds(objectIn(body['assessment']), trace.id, stores.now());
      const id = text(assessment['assessment_id']);
      if (find(trace, id)) throw new WireError('RESOURCE_ALREADY_EXISTS', `The trace ${trace.id} has an assessment ${id} already.`);
      const overridden = find(trace, text(assessment['overrides']));
      await traces.putAssessments(trace.id, [...(overridden ? [{ ...overridden, valid: false }] : []), assessment]);
      return { assessment };
    }),
  ),
  at3(
    read(ONE, async (query, stores) => {
      const trace = await existingTrace(required(query, 'trace_id'), tracesIn(stores));
      return { assessment: existing(trace, required(query, 'assessment_id')) };
    }),
  ),
  at3(
    write('PATCH', ONE, async (body, stores) => {
      const traces = tracesIn(stores);
      const trace = await existingTrace(required(body, 'trace_id'), traces);
      const before = existing(trace, required(body, 'assessment_id'));
      const now = new Date(stores.now()).toISOString();
      const assessment = checked({ ...before, ...changes(body, before), last_update_time: now });
      await traces.putAssessments(trace.id, [assessment]);
      return { assessment };
    }),
  ),
  at3(
    remove('DELETE', ONE, async (body, stores) => {
      const traces = tracesIn(stores);
      const trace = await existingTrace(required(body, 'trace_id'), traces);
      await traces.deleteAssessment(trace.id, text(existing(trace, required(body, 'assessment_id'))['assessment_id']));
    }),
  ),
];

/** As the server keeps it: with an id and times, which clients may leave to it. */
export function withIds(given: JsonObject, traceId: string, now: number): JsonObject {
  const at = new Date(now).toISOString();
  return checked({
    create_time: at,
    last_update_time: at,
    valid: true,
    ...given,
    trace_id: traceId,
    assessment_id: text(given['assessment_id']) || `a-${randomUUID().replaceAll('-', '')}`,
  });
}

function checked(assessment: JsonObject): JsonObject {
  if (text(assessment['assessment_name']) === '') throw invalid("Missing value for required parameter 'assessment_name'.");
  if (!['feedback', 'expectation', 'issue'].some((kind) => isRecord(assessment[kind])))
    throw invalid("An assessment has 'feedback' or an 'expectation'.");
  return assessment;
}

/** The fields that the mask names, which may be written as words or as one text; metadata is added to. */
function changes(body: JsonObject, before: JsonObject): JsonObject {
  const mask = body['update_mask'];
  const written = isRecord(mask) ? mask['paths'] : text(mask).split(',');
  const paths = (Array.isArray(written) ? written : []).map((path) =>
    text(path)
      .trim()
      .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  const fields = paths.filter((path) => path !== '');
  if (fields.length === 0) throw invalid("Missing value for required parameter 'update_mask'.");
  const foreign = fields.find((field) => !CHANGEABLE.includes(field));
  if (foreign !== undefined) throw invalid(`'${foreign}' of an assessment cannot be changed.`);
  const given = objectIn(body['assessment']);
  const named = Object.fromEntries(fields.flatMap((field) => (given[field] === undefined ? [] : [[field, given[field]]])));
  return fields.includes('metadata') ? { ...named, metadata: { ...objectIn(before['metadata']), ...objectIn(given['metadata']) } } : named;
}

function find({ assessments }: TraceRecord, id: string): JsonObject | undefined {
  return id === '' ? undefined : assessments.find((one) => one['assessment_id'] === id);
}

function existing(trace: TraceRecord, id: string): JsonObject {
  const found = find(trace, id);
  if (!found) throw noTrace(`Assessment with ID '${id.slice(0, 100)}' not found for trace '${trace.id}'`);
  return found;
}
