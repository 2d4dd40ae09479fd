import type { Json, JsonObject } from '../json.ts';
import { doubleIn, ProtobufError, type ProtobufField, protobufFields } from './protobuf.ts';

/** Deeper than what anybody traces. */
const DEEPEST = 100;

type Message = ReadonlyMap<number, readonly (Uint8Array | bigint)[]>;

/** An ExportTraceServiceRequest in the JSON that OTLP also speaks: ids in hex, long numbers as digits. */
export function otlpJson(bytes: Uint8Array): JsonObject {
  return {
    resourceSpans: parts(bytes, 1).map((resource) => ({
      scopeSpans: parts(resource, 2).map((scope) => ({ spans: parts(scope, 2).map(span) })),
    })),
  };
}

function span(bytes: Uint8Array): JsonObject {
  const fields = message(bytes);
  return {
    traceId: hex(last(fields, 1)),
    spanId: hex(last(fields, 2)),
    parentSpanId: hex(last(fields, 4)),
    name: textIn(last(fields, 5)),
    startTimeUnixNano: digits(last(fields, 7)),
    endTimeUnixNano: digits(last(fields, 8)),
    attributes: messages(fields, 9).map((one) => keyValue(one, 0)),
    events: messages(fields, 11).map((bytes) => {
      const event = message(bytes);
      return {
        timeUnixNano: digits(last(event, 1)),
        name: textIn(last(event, 2)),
        attributes: messages(event, 3).map((one) => keyValue(one, 0)),
      };
    }),
    links: messages(fields, 13).map((bytes) => {
      const link = message(bytes);
      return { traceId: hex(last(link, 1)), spanId: hex(last(link, 2)), attributes: messages(link, 4).map((one) => keyValue(one, 0)) };
    }),
    status: status(last(fields, 15)),
  };
}

function status(bytes: Uint8Array | bigint | undefined): JsonObject {
  if (!(bytes instanceof Uint8Array)) return {};
  const fields = message(bytes);
  return { message: textIn(last(fields, 2)), code: Number(last(fields, 3) ?? 0) };
}

function keyValue(bytes: Uint8Array, depth: number): JsonObject {
  const fields = message(bytes);
  const value = last(fields, 2);
  return { key: textIn(last(fields, 1)), value: value instanceof Uint8Array ? anyValue(value, depth + 1) : {} };
}

function anyValue(bytes: Uint8Array, depth: number): JsonObject {
  if (depth > DEEPEST) throw new ProtobufError(`A value is nested more than ${DEEPEST} deep.`);
  const found = [...protobufFields(bytes)].at(-1);
  return found === undefined ? {} : member(found, depth);
}

function member({ field, value }: ProtobufField, depth: number): JsonObject {
  if (typeof value === 'bigint') {
    if (field === 2) return { boolValue: value !== 0n };
    if (field === 3) return { intValue: String(BigInt.asIntN(64, value)) };
    return field === 4 ? { doubleValue: finite(doubleIn(value)) } : {};
  }
  if (field === 1) return { stringValue: textIn(value) };
  if (field === 5) return { arrayValue: { values: parts(value, 1).map((one) => anyValue(one, depth + 1)) } };
  if (field === 6) return { kvlistValue: { values: parts(value, 1).map((one) => keyValue(one, depth)) } };
  return field === 7 ? { bytesValue: base64(value) } : {};
}

/** As protobuf's JSON writes what JSON has no sign for. */
function finite(number: number): Json {
  return Number.isFinite(number) ? number : String(number);
}

function message(bytes: Uint8Array): Message {
  const fields = new Map<number, (Uint8Array | bigint)[]>();
  for (const { field, value } of protobufFields(bytes)) {
    const known = fields.get(field);
    if (known) known.push(value);
    else fields.set(field, [value]);
  }
  return fields;
}

function messages(fields: Message, field: number): readonly Uint8Array[] {
  return (fields.get(field) ?? []).filter((one) => one instanceof Uint8Array);
}

/** The messages of one field. */
function parts(bytes: Uint8Array, field: number): readonly Uint8Array[] {
  return messages(message(bytes), field);
}

function last(fields: Message, field: number): Uint8Array | bigint | undefined {
  return fields.get(field)?.at(-1);
}

function textIn(value: Uint8Array | bigint | undefined): string {
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : '';
}

function digits(value: Uint8Array | bigint | undefined): string {
  return typeof value === 'bigint' ? String(value) : '0';
}

function hex(value: Uint8Array | bigint | undefined): string {
  return value instanceof Uint8Array ? [...value].map((byte) => byte.toString(16).padStart(2, '0')).join('') : '';
}

function base64(bytes: Uint8Array): string {
  return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
}
