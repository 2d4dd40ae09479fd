/** One field of a message: its number, and its bytes or its number. */
export interface ProtobufField {
  readonly field: number;
  readonly value: Uint8Array | bigint;
}

/** What cannot be read as protobuf. */
export class ProtobufError extends Error {
  override readonly name = 'ProtobufError';
}

/**
 * The fields of a message in their order, as https://protobuf.dev/programming-guides/encoding/ says. Nanoseconds need 64 bits:
 * libraries for browsers round them.
 */
export function* protobufFields(bytes: Uint8Array): Generator<ProtobufField> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (count: number): number => {
    const from = at;
    if (count > bytes.byteLength - at) throw new ProtobufError('The message ends before its last field does.');
    at += count;
    return from;
  };
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = view.getUint8(take(1));
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    throw new ProtobufError('A number has more than 64 bits.');
  };
  while (at < bytes.byteLength) {
    const tag = Number(varint());
    const field = Math.floor(tag / 8);
    switch (tag % 8) {
      case 0:
        yield { field, value: varint() };
        break;
      case 1:
        yield { field, value: view.getBigUint64(take(8), true) };
        break;
      case 2: {
        const length = Number(varint());
        const from = take(length);
        yield { field, value: bytes.subarray(from, from + length) };
        break;
      }
      case 5:
        yield { field, value: BigInt(view.getUint32(take(4), true)) };
        break;
      default:
        throw new ProtobufError(`There is no type of field ${tag % 8}.`);
    }
  }
}

/** Doubles come as the 64 bits that they are. */
export function doubleIn(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}
