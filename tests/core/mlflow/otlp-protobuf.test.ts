import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { otlpJson } from '../../../src/core/mlflow/otlp-protobuf.ts';
import { ProtobufError, protobufFields } from '../../../src/core/mlflow/protobuf.ts';
import { decodeSpans } from '../../../src/core/mlflow/wire-spans.ts';

/** One field of a message with bytes in it. */
const bytes = (field: number, ...content: readonly number[]): readonly number[] => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content,
];
const text = (field: number, value: string) => bytes(field, ...new TextEncoder().encode(value));
const fixed = (field: number, value: bigint) => [...varint(field * 8 + 1), ...new Uint8Array(new BigUint64Array([value]).buffer)];
const varint = (value: number): readonly number[] =>
  value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...varint(Math.floor(value / 0x80))];
const attribute = (key: string, ...value: readonly number[]) => bytes(9, ...text(1, key), ...bytes(2, ...value));
const request = (...span: readonly number[]) => Uint8Array.from(bytes(1, ...bytes(2, ...bytes(2, ...span))));
const ids = [...bytes(1, ...Array(16).fill(0xab)), ...bytes(2, ...Array(8).fill(0xcd))];

describe('an OTLP request in protobuf', () => {
  it('is what it is in JSON', () => {
    const span = [
      ...ids,
      ...bytes(4, ...Array(8).fill(0xef)),
      ...text(5, 'Zoë 😀'),
      ...fixed(7, 1_795_233_948_602_213_413n),
      ...fixed(8, 1_795_233_948_661_867_984n),
      ...attribute('text', ...text(1, 'a')),
      ...attribute('yes', 2 * 8, 1),
      ...attribute('below', 3 * 8, ...Array(9).fill(0xff), 1),
      ...attribute('half', 4 * 8 + 1, 0, 0, 0, 0, 0, 0, 0xe0, 0x3f),
      ...attribute('list', ...bytes(5, ...bytes(1, ...text(1, 'x')), ...bytes(1))),
      ...attribute('map', ...bytes(6, ...bytes(1, ...text(1, 'k'), ...bytes(2, 3 * 8, 7)))),
      ...attribute('bytes', ...bytes(7, 1, 2)),
      ...bytes(11, ...fixed(1, 5n), ...text(2, 'asked')),
      ...bytes(13, ...bytes(1, ...Array(16).fill(1)), ...bytes(2, ...Array(8).fill(2))),
      ...bytes(15, ...text(2, 'late'), 3 * 8, 2),
      // A field that is not known, of a number that 32 bits hold.
      ...varint(99 * 8 + 5),
      ...[1, 2, 3, 4],
    ];
    expect(decodeSpans(otlpJson(request(...span)))).toEqual([
      {
        traceId: `tr-${'ab'.repeat(16)}`,
        id: 'cd'.repeat(8),
        parentId: 'ef'.repeat(8),
        name: 'Zoë 😀',
        start: '1795233948602213413',
        end: '1795233948661867984',
        status: 'ERROR',
        statusMessage: 'late',
        attributes: { text: 'a', yes: true, below: -1, half: 0.5, list: ['x', null], map: { k: 7 }, bytes: 'AQI=' },
        events: [{ name: 'asked', at: '5', attributes: {} }],
        links: [{ traceId: '01'.repeat(16), spanId: '02'.repeat(8), attributes: {} }],
      },
    ]);
  });

  it.each([
    ['bytes that end too early', Uint8Array.from([10, 5, 1])],
    ['a number without end', Uint8Array.from(Array(20).fill(0xff))],
    ['a group', Uint8Array.from([11])],
    ['values without end', request(...ids, ...attribute('deep', ...nested(200)))],
  ])('%s are refused', (_title, message) => {
    expect(() => otlpJson(message)).toThrow(ProtobufError);
  });

  it('of any bytes is read or refused, and never more', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (message) => {
        try {
          decodeSpans(otlpJson(message));
          expect([...protobufFields(message)].length).toBeLessThanOrEqual(message.length);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtobufError);
        }
      }),
    );
  });

  it.each([
    ['no spans', {}],
    ['no ids', { resourceSpans: [{ scopeSpans: [{ spans: [{ name: 'x' }] }] }] }],
    ['an id of zeros', { resourceSpans: [{ scopeSpans: [{ spans: [{ traceId: '0'.repeat(32), spanId: 'cd'.repeat(8) }] }] }] }],
  ])('%s are said in words', (_title, given) => {
    expect(decodeSpans(given)).toMatchObject({ invalid: expect.stringContaining('Invalid OpenTelemetry format') });
  });
});

function nested(levels: number): readonly number[] {
  let value: readonly number[] = text(1, 'x');
  for (let level = 0; level < levels; level += 1) value = bytes(5, ...bytes(1, ...value));
  return value;
}
