import { m as SourceFile } from "./usage-in-Br_6J4r6.mjs";
// src/core/source/decode-source.ts
const MAX_SOURCE_BYTES = 5e5;
const MAX_TABLE_BYTES = 1e7;
const TABLE = /\.(?:csv|jsonl)$/i;
function maxBytesOf(file) {
	return TABLE.test(file) ? MAX_TABLE_BYTES : MAX_SOURCE_BYTES;
}
const strictDecoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function decodeSource(file, bytes) {
	let decoded;
	try {
		decoded = strictDecoder.decode(bytes);
	} catch {
		return {
			file,
			reason: describeEncoding(bytes),
			byteOffset: firstInvalidByte(bytes)
		};
	}
	const bom = decoded.charCodeAt(0) === 65279;
	const original = bom ? decoded.slice(1) : decoded;
	const text = original.includes("\r") ? original.replaceAll("\r\n", "\n") : original;
	return new SourceFile(file, text, {
		bom,
		original,
		bytes: bytes.length
	});
}
function describeEncoding(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return "The file is UTF-16, not UTF-8.";
	return "The file is not UTF-8.";
}
function firstInvalidByte(bytes) {
	for (let at = 0; at < bytes.length;) {
		const length = sequenceLength(bytes, at);
		if (length === 0) return at;
		at += length;
	}
	return bytes.length;
}
function sequenceLength(bytes, at) {
	const lead = bytes[at];
	if (lead < 128) return 1;
	const length = lead >= 240 ? 4 : lead >= 224 ? 3 : 2;
	if (lead < 194 || lead > 244) return 0;
	const second = bytes[at + 1] ?? 0;
	if (second < (lead === 224 ? 160 : lead === 240 ? 144 : 128) || second > (lead === 237 ? 159 : lead === 244 ? 143 : 191)) return 0;
	for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 192) !== 128) return 0;
	return length;
}
export { decodeSource as n, maxBytesOf as r, MAX_SOURCE_BYTES as t };
