require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_explain = require("./explain-B6UOtSv9.cjs");
// src/reporters/assertion-page.ts
const KINDS = {
	deterministic: "exact: the same answer always has the same verdict",
	heuristic: "a rule of thumb: cheap, offline, and wrong now and then",
	judge: "a model decides: calibrate it before a gate relies on it",
	code: "code of yours decides: only with `PROMPTOPS_ALLOW_CODE=1`"
};
function assertionPage(assertion) {
	const { type, summary, kind, details, options, example } = assertion;
	return [
		`# ${type}`,
		summary,
		`**${kind}** \u00b7 ${KINDS[kind]}`,
		details.trim(),
		...keysOf(options),
		"## Example",
		require_explain.fenced(`assert:\n  - ${flow(example.check)}\n`, "yaml"),
		"An answer that passes:",
		...answer(example.passes),
		"An answer that fails:",
		...answer(example.fails)
	].join("\n\n").concat("\n");
}
function keysOf({ properties, required }) {
	if (!require_main.isRecord(properties)) return [];
	const wanted = Array.isArray(required) ? required.map(String) : [];
	const lines = Object.entries(properties).map(([name, schema]) => {
		const about = require_main.isRecord(schema) && typeof schema["description"] === "string" ? `. ${schema["description"]}` : "";
		return `- \`${name}\`: ${shapeOf(schema)}${wanted.includes(name) ? " (required)" : ""}${about}`;
	});
	return lines.length === 0 ? [] : [
		"## Keys",
		"Besides `type`, `weight` (1; 0 is shown and not counted) and `metric` (the name it is reported and gated under):",
		lines.join("\n")
	];
}
function shapeOf(schema) {
	if (!require_main.isRecord(schema)) return "anything";
	const { enum: allowed, anyOf, type, items } = schema;
	if (Array.isArray(allowed)) return allowed.map((one) => `\`${String(one)}\``).join(", ");
	if (Array.isArray(anyOf)) return anyOf.map(shapeOf).join(", or ");
	if (type === "array") return `a list${items === void 0 ? "" : ` (each ${shapeOf(items)})`}`;
	if (type === "object") return mapShape(schema);
	const names = [type ?? []].flat().map((one) => NAMES[String(one)] ?? String(one));
	return `${names.length === 0 ? "anything" : names.join(" or ")}${limits(schema)}`;
}
const NAMES = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map"
};
function mapShape({ properties }) {
	const names = require_main.isRecord(properties) ? Object.keys(properties) : [];
	return names.length === 0 ? "a map" : `a map with ${names.map((name) => `\`${name}\``).join(", ")}`;
}
function limits({ minimum, exclusiveMinimum, maximum, exclusiveMaximum, minLength }) {
	const said = [
		minimum !== void 0 ? `from ${String(minimum)}` : exclusiveMinimum !== void 0 ? `above ${String(exclusiveMinimum)}` : "",
		maximum !== void 0 ? `to ${String(maximum)}` : exclusiveMaximum !== void 0 ? `below ${String(exclusiveMaximum)}` : "",
		minLength === void 0 ? "" : "not empty"
	].filter((part) => part !== "");
	return said.length === 0 ? "" : ` ${said.join(" ")}`;
}
function answer(example) {
	const { output, ...more } = typeof example === "string" ? { output: example } : example;
	const facts = Object.keys(more).length === 0 ? [] : ["with", require_explain.fenced(`${JSON.stringify(more, null, 2)}\n`, "json")];
	return [require_explain.fenced(output === "" ? "(no text)\n" : output, "text"), ...facts];
}
function flow(value) {
	if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
	if (require_main.isRecord(value)) return `{${Object.entries(value).map(([key, item]) => `${flow(key)}: ${flow(item)}`).join(", ")}}`;
	return typeof value === "string" && isPlain(value) ? value : JSON.stringify(value);
}
function isPlain(text) {
	return /^[A-Za-z_$][\w$./ -]*$/.test(text) && !text.endsWith(" ") && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
}
exports.assertionPage = assertionPage;
