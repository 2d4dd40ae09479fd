const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/core/registry/run.ts
const DEFAULT_EXPERIMENT = {
	id: "0",
	name: "Default"
};
// src/core/mlflow/wire-spans.ts
const CODES = [
	"UNSET",
	"OK",
	"ERROR"
];
function decodeSpans(request) {
	const spans = require_shared.recordsIn(request["resourceSpans"]).flatMap((resource) => require_shared.recordsIn(resource["scopeSpans"]).flatMap((scope) => require_shared.recordsIn(scope["spans"])));
	if (spans.length === 0) return { invalid: "Invalid OpenTelemetry format - no spans found" };
	const records = [];
	for (const span of spans) {
		const [trace, id, parent] = [
			require_shared.text(span["traceId"]),
			require_shared.text(span["spanId"]),
			require_shared.text(span["parentSpanId"])
		].map((one) => one.toLowerCase());
		if (!isId(trace, 32) || !isId(id, 16) || !(parent === "" || isId(parent, 16))) return { invalid: "Invalid OpenTelemetry format: a span needs a trace id of 16 bytes and ids of spans of 8" };
		records.push({
			traceId: require_shared.traceName(trace),
			id,
			parentId: parent ?? "",
			name: require_shared.text(span["name"]),
			start: nanoseconds(span["startTimeUnixNano"]),
			end: nanoseconds(span["endTimeUnixNano"]),
			...statusIn(span["status"]),
			attributes: attributesIn(span["attributes"]),
			events: require_shared.recordsIn(span["events"]).map(({ name, timeUnixNano, attributes: facts }) => ({
				name: require_shared.text(name),
				at: nanoseconds(timeUnixNano),
				attributes: attributesIn(facts)
			})),
			links: require_shared.recordsIn(span["links"]).map(({ traceId, spanId, attributes: facts }) => ({
				traceId: require_shared.text(traceId),
				spanId: require_shared.text(spanId),
				attributes: attributesIn(facts)
			}))
		});
	}
	return records;
}
function encodeSpan(span) {
	const { traceId, id, parentId, name, start, end, status, statusMessage, events, links } = span;
	return {
		trace_id: base64(traceId.replace(/^tr-/, "")),
		span_id: base64(id),
		...parentId !== "" && { parent_span_id: base64(parentId) },
		name,
		start_time_unix_nano: start,
		...end !== "0" && { end_time_unix_nano: end },
		attributes: pairs(span.attributes),
		...events.length > 0 && { events: events.map((event) => ({
			time_unix_nano: event.at,
			name: event.name,
			attributes: pairs(event.attributes)
		})) },
		...links.length > 0 && { links: links.map((link) => ({
			trace_id: base64(link.traceId),
			span_id: base64(link.spanId),
			attributes: pairs(link.attributes)
		})) },
		status: {
			code: `STATUS_CODE_${status}`,
			...statusMessage !== "" && { message: statusMessage }
		}
	};
}
function isId(value, digits) {
	return value !== void 0 && value.length === digits && /^[0-9a-f]*[1-9a-f][0-9a-f]*$/.test(value);
}
function statusIn(status) {
	const { code = 0, message } = require_main.isRecord(status) ? status : {};
	return {
		status: (typeof code === "number" ? CODES[code] : void 0) ?? CODES.find((one) => code === `STATUS_CODE_${one}`) ?? "UNSET",
		statusMessage: require_shared.text(message)
	};
}
function attributesIn(pairs) {
	return Object.fromEntries(require_shared.recordsIn(pairs).map(({ key, value }) => [require_shared.text(key), once(valueIn(require_shared.objectIn(value)))]));
}
function once(value) {
	if (typeof value !== "string" || !/^\s*["[{]/.test(value)) return value;
	try {
		return require_main.parseJson(value);
	} catch {
		return value;
	}
}
function valueIn(value) {
	const { stringValue, boolValue, intValue, doubleValue, arrayValue, kvlistValue, bytesValue } = value;
	if (require_main.isRecord(arrayValue)) return require_shared.recordsIn(arrayValue["values"]).map(valueIn);
	if (require_main.isRecord(kvlistValue)) return Object.fromEntries(require_shared.recordsIn(kvlistValue["values"]).map(({ key, value: one }) => [require_shared.text(key), valueIn(require_shared.objectIn(one))]));
	return stringValue ?? boolValue ?? (intValue === void 0 ? void 0 : Number(intValue)) ?? doubleValue ?? bytesValue ?? null;
}
function pairs(attributes) {
	return Object.entries(attributes).map(([key, value]) => ({
		key,
		value: anyValue(value)
	}));
}
function anyValue(value) {
	switch (typeof value) {
		case "string": return { string_value: value };
		case "boolean": return { bool_value: value };
		case "number": return Number.isSafeInteger(value) ? { int_value: value } : { double_value: value };
		default:
			if (value === null) return {};
			if (Array.isArray(value)) return { array_value: { values: value.map(anyValue) } };
			return { kvlist_value: { values: pairs(value) } };
	}
}
function nanoseconds(value) {
	const written = require_shared.text(value);
	return /^\d{1,20}$/.test(written) ? written : "0";
}
function base64(hex) {
	return btoa((hex.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(""));
}
Object.defineProperty(exports, "DEFAULT_EXPERIMENT", {
	enumerable: true,
	get: function() {
		return DEFAULT_EXPERIMENT;
	}
});
Object.defineProperty(exports, "decodeSpans", {
	enumerable: true,
	get: function() {
		return decodeSpans;
	}
});
Object.defineProperty(exports, "encodeSpan", {
	enumerable: true,
	get: function() {
		return encodeSpan;
	}
});
