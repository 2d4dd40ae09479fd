import { h as parseJson, m as isRecord } from "./hash-VZsFshsQ.mjs";
import { r as jsonFailure } from "./parse-source-8gPPEpis.mjs";
// src/core/prompt/formats/json-schema-string.ts
function readResponseFormat(kind, schema, reading) {
	const written = reading.text(kind, ["responseFormat"], "`responseFormat`");
	if (written === void 0) {
		if (schema !== void 0 && schema !== null) reading.complain(["jsonSchema"], "`jsonSchema` has no effect without a response format.", "Add `responseFormat: json_schema`.");
		return;
	}
	if (written === "text" || written === "json_object") return { kind: written };
	if (written !== "json_schema") {
		reading.complain(["responseFormat"], `\`${written}\` is no response format.`, "Use text, json_object or json_schema.");
		return;
	}
	if (schema === void 0 || schema === null) {
		reading.complain(["responseFormat"], "`json_schema` needs a schema.", "Add `jsonSchema:` with `name` and `schema`.");
		return { kind: "json_schema" };
	}
	const named = typeof schema === "string" ? parseSchema(schema, reading) : reading.record(schema, ["jsonSchema"], "`jsonSchema`");
	return named ? {
		kind: "json_schema",
		...namedSchema(named, ["jsonSchema"], reading)
	} : { kind: "json_schema" };
}
function parseSchema(text, reading) {
	try {
		return reading.record(parseJson(text), ["jsonSchema"], "`jsonSchema`");
	} catch (error) {
		const { reason, offset } = jsonFailure(text) ?? {
			reason: error instanceof Error ? error.message : "it cannot be read",
			offset: 0
		};
		const span = reading.document.spanInText(["jsonSchema"], offset, Math.min(offset + 1, text.length));
		reading.problems.push({
			rule: "schema/shape",
			message: `\`jsonSchema\` is not valid JSON: ${reason}.`,
			at: {
				kind: "file",
				source: reading.source,
				span
			}
		});
		return;
	}
}
function namedSchema(envelope, path, reading) {
	const { schema, name, strict } = envelope;
	if (!isRecord(schema)) reading.complain(path, "The response schema has no `schema`.", "Write `{\"name\": \u2026, \"schema\": {\u2026}}`.");
	return {
		...typeof name === "string" && { name },
		...typeof strict === "boolean" && { strict },
		...isRecord(schema) && { schema }
	};
}
function openAiResponseFormat(value, path, reading) {
	const kind = isRecord(value) ? value["type"] : value;
	if (kind === "text" || kind === "json_object") return { kind };
	if (kind === "json_schema" && isRecord(value) && isRecord(value["json_schema"])) return {
		kind,
		...namedSchema(value["json_schema"], [...path, "json_schema"], reading)
	};
	if (value !== void 0 && value !== null) reading.complain(path, "This response format is not one that promptops knows.");
}
export { readResponseFormat as n, openAiResponseFormat as t };
