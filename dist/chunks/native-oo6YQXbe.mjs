import { m as isRecord } from "./hash-VZsFshsQ.mjs";
import { n as syntaxNamed, t as detectSyntax } from "./detect-syntax-D2I2RItL.mjs";
import { n as readResponseFormat } from "./json-schema-string-CFQqQa5N.mjs";
import { a as readTags, i as otherKeys, n as readText, r as Reading, t as readMessages } from "./messages-CWP9iMnP.mjs";
import { n as mapParameters, r as modelNamed } from "./model-config-BgU3oVUf.mjs";
import { n as parseSource, t as isProblem } from "./parse-source-8gPPEpis.mjs";
import { p as append } from "./read-prompt-file-CoUVyUpL.mjs";
import { t as UNREADABLE } from "./unreadable-check-Dvervwyr.mjs";
// src/core/prompt/formats/read-evals.ts
function readTestData(value, path, reading) {
	if (value === void 0 || value === null) return [];
	if (typeof value === "string") return rowsOfFile(value, path, reading);
	const rows = Array.isArray(value) ? [] : [hidden(path)];
	for (const [at, row] of reading.list(value, path, "`testData`").entries()) {
		const place = [...path, at];
		if (typeof row === "string" && row.startsWith("file://")) append(rows, rowsOfFile(row, place, reading));
		else if (isRecord(row)) rows.push({
			values: row,
			path: place,
			complete: true
		});
		else {
			reading.complain(place, "A row of `testData` must be a map from variables to values.");
			rows.push(hidden(place));
		}
	}
	return rows;
}
function rowsOfFile(reference, path, reading) {
	if (!reference.startsWith("file://")) {
		reading.complain(path, "`testData` must be a list of rows or a `file://` reference.");
		return [hidden(path)];
	}
	const found = reading.include(reference, path, "tests");
	const rows = found && rowsOf(found, reading);
	return rows?.every(isRecord) ? rows.map((row) => ({
		values: row,
		path,
		complete: true
	})) : [hidden(path)];
}
function hidden(path) {
	return {
		values: {},
		path,
		complete: false
	};
}
function rowsOf(source, reading) {
	if (!/\.(?:json|yaml|yml)$/i.test(source.file)) return void 0;
	const document = parseSource(source);
	if (isProblem(document)) {
		reading.problems.push(document);
		return;
	}
	return Array.isArray(document.data) ? document.data : [document.data];
}
const KEYS = new Set([
	"name",
	"string",
	"llm",
	"uses"
]);
function readEvaluators(value, path, reading) {
	const checks = value == null || Array.isArray(value) ? [] : [{
		kind: UNREADABLE,
		value: null,
		path
	}];
	for (const [at, item] of reading.list(value, path, "`evaluators`").entries()) {
		const place = [...path, at];
		const evaluator = reading.record(item, place, "An evaluator");
		const name = reading.text(evaluator["name"], [...place, "name"], "`name`");
		const named = name !== void 0 && { name };
		const before = checks.length;
		for (const [operator, expected] of Object.entries(reading.record(evaluator["string"], [...place, "string"], "`string`"))) checks.push({
			kind: `string.${operator}`,
			...named,
			value: expected,
			path: [
				...place,
				"string",
				operator
			]
		});
		if (isRecord(evaluator["llm"])) checks.push({
			kind: "llm",
			...named,
			value: evaluator["llm"],
			path: [...place, "llm"]
		});
		if (typeof evaluator["uses"] === "string") checks.push({
			kind: `uses:${evaluator["uses"]}`,
			...named,
			value: null,
			path: [...place, "uses"]
		});
		if (checks.length > before) continue;
		const other = Object.keys(evaluator).find((key) => !KEYS.has(key));
		if (other !== void 0) checks.push({
			kind: other,
			...named,
			value: evaluator[other],
			path: [...place, other]
		});
		else {
			checks.push({
				kind: UNREADABLE,
				...named,
				value: null,
				path: place
			});
			if (isRecord(item)) reading.complain(place, "The evaluator checks nothing.", "Give it one of `string`, `llm` or `uses`.");
		}
	}
	return checks;
}
// src/core/prompt/formats/read-variables.ts
const TYPES = {
	string: "string",
	str: "string",
	text: "string",
	number: "number",
	float: "number",
	integer: "integer",
	int: "integer",
	boolean: "boolean",
	bool: "boolean",
	array: "array",
	list: "array",
	object: "object",
	dict: "object",
	messages: "messages",
	thread: "messages",
	image: "image",
	audio: "audio",
	file: "file"
};
function variableType(written) {
	return Object.hasOwn(TYPES, written) ? TYPES[written] : void 0;
}
function readVariables(value, path, reading) {
	if (value === void 0 || value === null) return [];
	const found = [];
	if (Array.isArray(value)) for (const [at, item] of value.entries()) {
		const place = [...path, at];
		if (typeof item === "string") found.push({
			name: item,
			path: place
		});
		else if (isRecord(item)) found.push(...readVariable(item, place, reading));
		else reading.complain(place, "A variable must be a map with `name`.", "Write `- name: \u2026`.");
	}
	else if (isRecord(value)) for (const [name, item] of Object.entries(value)) {
		const place = [...path, name];
		if (item === null || item === void 0) found.push({
			name,
			path: place
		});
		else if (isRecord(item)) found.push(...readVariable({
			...item,
			name
		}, place, reading));
		else if (typeof item === "string" && variableType(item)) found.push({
			name,
			type: variableType(item),
			path: place
		});
		else reading.complain(place, `The variable \`${name}\` must be a map or the name of a type.`, "Write `type: string` below it.");
	}
	else reading.list(value, path, "`variables`");
	return found;
}
function readVariable(item, path, reading) {
	const name = reading.text(item["name"], [...path, "name"], "`name`");
	if (name === void 0) {
		if (item["name"] === void 0 || item["name"] === null) reading.complain(path, "A variable has no `name`.", "Add `name:`.");
		return [];
	}
	const type = typeOf(item["type"], [...path, "type"], reading);
	const required = booleanOf(item["required"], [...path, "required"], reading);
	const values = item["enum"] === void 0 ? void 0 : reading.list(item["enum"], [...path, "enum"], "`enum`");
	const description = reading.text(item["description"], [...path, "description"], "`description`");
	return [{
		name,
		...type !== void 0 && { type },
		...required !== void 0 && { required },
		...item["default"] !== void 0 && { default: item["default"] },
		...values !== void 0 && values.length > 0 && { enum: values },
		...description !== void 0 && { description },
		...item["example"] !== void 0 && { example: item["example"] },
		path
	}];
}
function typeOf(value, path, reading) {
	const written = reading.text(value, path, "`type`");
	if (written === void 0) return void 0;
	const type = variableType(written);
	if (type === void 0) reading.complain(path, `\`${written}\` is no type of a variable.`, `Use one of ${[...new Set(Object.values(TYPES))].join(", ")}.`);
	return type;
}
function booleanOf(value, path, reading) {
	if (typeof value === "boolean" || value === void 0 || value === null) return value ?? void 0;
	reading.complain(path, "`required` must be `true` or `false`.");
}
// src/core/prompt/formats/native.ts
const OWN_KEYS = [
	"version",
	"template",
	"syntax",
	"variables",
	"tags",
	"aliases",
	"tools",
	"variant"
];
const NATIVE_KEYS = new Set([...[
	"name",
	"description",
	"model",
	"modelParameters",
	"responseFormat",
	"jsonSchema",
	"messages",
	"testData",
	"evaluators"
], ...OWN_KEYS]);
const reader = {
	read: readNative,
	write: async (prompt) => (await import("./write-native-CaYxyUxE.mjs")).writeNative(prompt)
};
function readNative(source, context, parsed) {
	const document = parseSource(source, parsed);
	if (isProblem(document)) return {
		drafts: [],
		problems: [document]
	};
	const reading = new Reading(source, document, context);
	if (!isRecord(document.data)) {
		reading.complain([], document.data === null ? "The file is empty." : "A prompt file must be a map of keys and values.", "Begin with `template:` or `messages:`.");
		return {
			drafts: [],
			problems: reading.problems,
			document
		};
	}
	const draft = readDraft(document.data, reading);
	return {
		drafts: draft ? [draft] : [],
		problems: reading.problems,
		document,
		includes: reading.includes
	};
}
function readDraft(data, reading) {
	const body = readBody(data, reading);
	return body && Object.assign(readFacts(data, body.texts, reading), body);
}
function readFacts(data, texts, reading) {
	const writtenName = reading.text(data["name"], ["name"], "`name`");
	const label = readVersion(data["version"], ["version"], reading);
	const variant = reading.text(data["variant"], ["variant"], "`variant`");
	const description = reading.text(data["description"], ["description"], "`description`");
	const variables = readVariables(data["variables"], ["variables"], reading);
	const rows = readTestData(data["testData"], ["testData"], reading);
	const responseFormat = readResponseFormat(data["responseFormat"], data["jsonSchema"], reading);
	const { config, paths } = readModel(data, reading);
	const extensions = otherKeys(data, NATIVE_KEYS);
	const { syntax, syntaxDeclared } = readSyntax(data["syntax"], texts, variables, reading);
	const tools = reading.list(data["tools"], ["tools"], "`tools`");
	return {
		format: OWN_KEYS.some((key) => key in data) ? "promptops" : "github-models",
		source: reading.source,
		document: reading.document,
		writtenName,
		label,
		variant,
		description,
		syntax,
		syntaxDeclared,
		variables,
		knownVariables: namesOf(rows),
		opaqueInputs: rows.some(({ complete }) => !complete),
		modelConfig: config,
		responseFormat,
		tools: tools.length > 0 ? tools : void 0,
		tags: readTags(data["tags"], ["tags"], reading),
		aliases: readAliases(data["aliases"], reading),
		evals: {
			rows,
			checks: readEvaluators(data["evaluators"], ["evaluators"], reading)
		},
		extensions,
		paths
	};
}
function namesOf(rows) {
	if (rows.length === 0) return void 0;
	const names = new Set();
	for (const { values } of rows) for (const name in values) names.add(name);
	return names.size > 0 ? [...names] : void 0;
}
function readBody(data, reading) {
	if (data["messages"] !== void 0) {
		if (data["template"] !== void 0) reading.complain(["template"], "The file has both `messages` and `template`; only `messages` is used.", "Keep one of them.");
		return {
			type: "chat",
			...messagesOf(data, reading)
		};
	}
	const template = reading.text(data["template"], ["template"], "`template`");
	if (template !== void 0) return {
		type: "text",
		texts: [readText(template, ["template"], ["template"], reading)]
	};
	if (data["template"] === void 0 || data["template"] === null) reading.complain([], "The file has neither `template` nor `messages`.", "Add the text of the prompt as `template: |`.");
}
function messagesOf(data, reading) {
	const { messages } = data;
	if (typeof messages !== "string" || !messages.startsWith("file://")) return readMessages(reading.list(messages, ["messages"], "`messages`"), ["messages"], reading);
	const found = reading.include(messages, ["messages"]);
	const document = found && parseSource(found);
	if (!found || !document || isProblem(document)) {
		if (document && isProblem(document)) reading.problems.push(document);
		return {
			messages: [],
			texts: []
		};
	}
	const inner = new Reading(found, document, reading.context, reading);
	return readMessages(inner.list(document.data, [], "A file of messages"), [], inner);
}
function readModel(data, reading) {
	const model = reading.text(data["model"], ["model"], "`model`");
	const named = model === void 0 || model === "" ? {} : modelNamed(model);
	const { config, from, repeated, notFinite } = mapParameters(reading.record(data["modelParameters"], ["modelParameters"], "`modelParameters`"));
	for (const { key, first } of repeated) reading.complain(["modelParameters", key], `\`${key}\` says again what \`${first}\` says; \`${first}\` counts.`, "Keep one of them.");
	for (const key of notFinite) reading.complain(["modelParameters", key], `\`${key}\` must be a finite number.`);
	const paths = { model: ["model"] };
	for (const [name, key] of from) paths[`modelConfig.${name}`] = ["modelParameters", key];
	return {
		config: {
			...named,
			...config
		},
		paths
	};
}
function readVersion(value, path, reading) {
	if (typeof value !== "number") return reading.text(value, path, "`version`");
	const written = reading.written(value, path);
	const span = reading.document.spanOf(path);
	reading.problems.push({
		rule: "meta/version-quoted",
		message: `\`version: ${written}\` is a number in YAML${written === String(value) ? "" : ` (${value})`}; a version is a text.`,
		hint: `Write \`version: "${written}"\`.`,
		at: {
			kind: "node",
			source: reading.source,
			document: reading.document,
			path
		},
		fix: {
			description: "Put the version in quotes.",
			edits: [{
				span,
				text: `"${written}"`
			}]
		}
	});
	return written;
}
function readSyntax(value, texts, variables, reading) {
	const written = reading.text(value, ["syntax"], "`syntax`");
	const named = written === void 0 ? void 0 : syntaxNamed(written);
	if (named !== void 0) return {
		syntax: named,
		syntaxDeclared: true
	};
	if (written !== void 0) reading.complain(["syntax"], `\`${written}\` is no template syntax.`, "Use mustache, fstring, jinja2 or handlebars.");
	const sources = texts.map((text) => text.source);
	return { syntax: detectSyntax(sources, variables.map(({ name }) => name)) };
}
function readAliases(value, reading) {
	return (typeof value === "string" ? [value] : reading.list(value, ["aliases"], "`aliases`")).flatMap((alias, at) => {
		const text = reading.text(alias, typeof value === "string" ? ["aliases"] : ["aliases", at], "An alias");
		return text === void 0 ? [] : [text.replace(/^@/, "")];
	});
}
export { NATIVE_KEYS, readFacts, readVersion, reader, variableType as t };
