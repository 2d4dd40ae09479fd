import { isRecord, type Json, type JsonObject, parseJson } from '../json.ts';
import type { SpanRecord } from '../registry/trace-record.ts';
import { objectIn, recordsIn, text } from './wire.ts';
import { traceName } from './wire-trace.ts';

const CODES = ['UNSET', 'OK', 'ERROR'] as const;

/** The spans of an OTLP request in JSON, which is nested no deeper than `parseJson` reads; in words why it is none. */
export function decodeSpans(request: JsonObject): readonly SpanRecord[] | { readonly invalid: string } {
  const resources = recordsIn(request['resourceSpans']);
  const spans = resources.flatMap((resource) => recordsIn(resource['scopeSpans']).flatMap((scope) => recordsIn(scope['spans'])));
  if (spans.length === 0) return { invalid: 'Invalid OpenTelemetry format - no spans found' };
  const records: SpanRecord[] = [];
  for (const span of spans) {
    const [trace, id, parent] = [text(span['traceId']), text(span['spanId']), text(span['parentSpanId'])].map((one) => one.toLowerCase());
    if (!isId(trace, 32) || !isId(id, 16) || !(parent === '' || isId(parent, 16)))
      return { invalid: 'Invalid OpenTelemetry format: a span needs a trace id of 16 bytes and ids of spans of 8' };
    records.push({
      traceId: traceName(trace!),
      id: id!,
      parentId: parent ?? '',
      name: text(span['name']),
      start: nanoseconds(span['startTimeUnixNano']),
      end: nanoseconds(span['endTimeUnixNano']),
      ...statusIn(span['status']),
      attributes: attributesIn(span['attributes']),
      events: recordsIn(span['events']).map(({ name, timeUnixNano, attributes: facts }) => ({
        name: text(name),
        at: nanoseconds(timeUnixNano),
        attributes: attributesIn(facts),
      })),
      links: recordsIn(span['links']).map(({ traceId, spanId, attributes: facts }) => ({
        traceId: text(traceId),
        spanId: text(spanId),
        attributes: attributesIn(facts),
      })),
    });
  }
  return records;
}

/** A span as MLflow gives it back: OTLP by protobuf's own rules for JSON, ids in base64. */
export function encodeSpan(span: SpanRecord): JsonObject {
  const { traceId, id, parentId, name, start, end, status, statusMessage, events, links } = span;
  return {
    trace_id: base64(traceId.replace(/^tr-/, '')),
    span_id: base64(id),
    ...(parentId !== '' && { parent_span_id: base64(parentId) }),
    name,
    start_time_unix_nano: start,
    ...(end !== '0' && { end_time_unix_nano: end }),
    attributes: pairs(span.attributes),
    ...(events.length > 0 && {
      events: events.map((event) => ({ time_unix_nano: event.at, name: event.name, attributes: pairs(event.attributes) })),
    }),
    ...(links.length > 0 && {
      links: links.map((link) => ({ trace_id: base64(link.traceId), span_id: base64(link.spanId), attributes: pairs(link.attributes) })),
    }),
    status: { code: `STATUS_CODE_${status}`, ...(statusMessage !== '' && { message: statusMessage }) },
  };
}

function isId(value: string | undefined, digits: number): boolean {
  return value !== undefined && value.length === digits && /^[0-9a-f]*[1-9a-f][0-9a-f]*$/.test(value);
}

/** A number in OTLP's JSON; protobuf's own also has the words. */
function statusIn(status: unknown): Pick<SpanRecord, 'status' | 'statusMessage'> {
  const { code = 0, message } = isRecord(status) ? status : {};
  const byNumber = typeof code === 'number' ? CODES[code] : undefined;
  return { status: byNumber ?? CODES.find((one) => code === `STATUS_CODE_${one}`) ?? 'UNSET', statusMessage: text(message) };
}

function attributesIn(pairs: unknown): Readonly<Record<string, Json>> {
  return Object.fromEntries(recordsIn(pairs).map(({ key, value }) => [text(key), once(valueIn(objectIn(value)))]));
}

/** Senders write a value as JSON text, or as what it is; read, they are the same. Plain words, numbers and truth values stay text. */
function once(value: Json): Json {
  if (typeof value !== 'string' || !/^\s*["[{]/.test(value)) return value;
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}

function valueIn(value: JsonObject): Json {
  const { stringValue, boolValue, intValue, doubleValue, arrayValue, kvlistValue, bytesValue } = value;
  if (isRecord(arrayValue)) return recordsIn(arrayValue['values']).map(valueIn);
  if (isRecord(kvlistValue))
    return Object.fromEntries(recordsIn(kvlistValue['values']).map(({ key, value: one }) => [text(key), valueIn(objectIn(one))]));
  return stringValue ?? boolValue ?? (intValue === undefined ? undefined : Number(intValue)) ?? doubleValue ?? bytesValue ?? null;
}

function pairs(attributes: Readonly<Record<string, Json>>): readonly JsonObject[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }));
}

function anyValue(value: Json): JsonObject {
  switch (typeof value) {
    case 'string':
      return { string_value: value };
    case 'boolean':
      return { bool_value: value };
    case 'number':
      return Number.isSafeInteger(value) ? { int_value: value } : { double_value: value };
    default:
      if (value === null) return {};
      if (Array.isArray(value)) return { array_value: { values: value.map(anyValue) } };
      return { kvlist_value: { values: pairs(value as JsonObject) } };
  }
}

/** Digits, whichever way they were written. */
function nanoseconds(value: unknown): string {
  const written = text(value);
  return /^\d{1,20}$/.test(written) ? written : '0';
}

function base64(hex: string): string {
  return btoa((hex.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''));
}
