import { d as isRecord } from "./hash-DDr-0vVu.mjs";
import { i as YamlDocument, n as parseYaml, t as isYamlFailure } from "./parse-yaml-p7WQBmFI.mjs";
import { i as yamlProblem, r as shapeProblem } from "./read-prompt-file-BsI-XnLX.mjs";
// src/core/yaml/json-syntax.ts
const TOKEN = /[ \t\n\r]*(?:("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/y;
const WORDS = {
	value: "a value is expected here",
	"value or ]": "a value or `]` is expected here",
	key: "a key in double quotes is expected here",
	"key or }": "a key in double quotes or `}` is expected here",
	colon: "a `:` is expected here",
	"comma or end": "a `,` or the closing bracket is expected here",
	nothing: "nothing may follow the value"
};
function jsonFailure(text) {
	const open = [];
	let expected = "value";
	for (let at = 0;; at = TOKEN.lastIndex) {
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(text);
		const offset = skipBlanks(text, at);
		if (!token) {
			if (offset < text.length) return {
				reason: WORDS[expected],
				offset
			};
			return expected === "nothing" ? void 0 : {
				reason: `the file ends where ${WORDS[expected].replace(" here", "")}`,
				offset
			};
		}
		const next = follow(expected, token, open);
		if (next === void 0) return {
			reason: WORDS[expected],
			offset
		};
		expected = next;
	}
}
function skipBlanks(text, start) {
	let at = start;
	while (at < text.length && " 	\n\r".includes(text[at])) at++;
	return at;
}
function follow(expected, [, string, scalar, mark], open) {
	const after = () => open.length === 0 ? "nothing" : "comma or end";
	const inner = open.at(-1);
	switch (expected) {
		case "value":
		case "value or ]":
			if (string !== void 0 || scalar !== void 0) return after();
			if (mark === "[" || mark === "{") {
				open.push(mark);
				return mark === "[" ? "value or ]" : "key or }";
			}
			if (mark !== "]" || expected === "value") return void 0;
			open.pop();
			return after();
		case "key":
		case "key or }":
			if (string !== void 0) return "colon";
			if (mark !== "}" || expected === "key") return void 0;
			open.pop();
			return after();
		case "colon": return mark === ":" ? "value" : void 0;
		case "comma or end":
			if (mark === ",") return inner === "[" ? "value" : "key";
			if (mark !== (inner === "[" ? "]" : "}")) return void 0;
			open.pop();
			return after();
		case "nothing": return;
	}
}
// src/core/prompt/formats/reading.ts
var Reading = class {
	source;
	document;
	context;
	problems;
	includes;
	constructor(source, document, context, outer) {
		this.source = source;
		this.document = document;
		this.context = context;
		this.problems = outer?.problems ?? [];
		this.includes = outer?.includes ?? [];
	}
	complain(path, message, hint) {
		this.problems.push(shapeProblem(this.source, this.document, path, message, hint));
	}
	text(value, path, what) {
		if (typeof value === "string") return value;
		if (value === void 0 || value === null) return void 0;
		if (typeof value === "object") {
			this.complain(path, `${what} must be a text, not a ${kindOf(value)}.`);
			return;
		}
		this.complain(path, `${what} must be a text, but YAML reads this as a ${kindOf(value)}.`, "Put it in quotes.");
		return this.written(value, path);
	}
	written(value, path) {
		return this.document.styleOf(path) === "plain" ? this.document.sourceOf(path) : String(value);
	}
	list(value, path, what) {
		if (Array.isArray(value)) return value;
		if (value !== void 0 && value !== null) this.complain(path, `${what} must be a list, not a ${kindOf(value)}.`);
		return [];
	}
	record(value, path, what) {
		if (isRecord(value)) return value;
		if (value !== void 0 && value !== null) this.complain(path, `${what} must be a map of keys and values, not a ${kindOf(value)}.`);
		return {};
	}
	include(reference, path, purpose = "content") {
		const found = this.context.include(reference, this.source);
		if ("problem" in found) {
			this.problems.push({
				rule: purpose === "tests" ? "eval/missing-file" : "meta/missing-file",
				message: `\`${reference}\` cannot be read: ${found.problem}`,
				hint: "Correct the path; it counts from the folder of this file and stays inside the repository.",
				at: {
					kind: "node",
					source: this.source,
					document: this.document,
					path
				}
			});
			return;
		}
		this.includes.push(found.file);
		return found;
	}
};
function kindOf(value) {
	if (Array.isArray(value)) return "list";
	if (typeof value === "object") return value === null ? "null" : "map";
	return typeof value === "boolean" ? "boolean" : typeof value;
}
function otherKeys(data, known) {
	const others = Object.keys(data).filter((key) => !known.has(key));
	return Object.fromEntries(others.map((key) => [key, data[key]]));
}
function readTags(value, path, reading) {
	if (Array.isArray(value)) return Object.fromEntries(value.map((tag, at) => [textOf(tag, [...path, at], reading), "true"]));
	const tags = reading.record(value, path, "`tags`");
	return Object.fromEntries(Object.keys(tags).map((key) => [key, textOf(tags[key], [...path, key], reading)]));
}
function textOf(value, path, reading) {
	if (typeof value === "string") return value;
	if (value === null || value === void 0) return "";
	if (typeof value === "object") return JSON.stringify(value);
	return typeof value === "boolean" ? String(value) : reading.written(value, path);
}
// src/core/prompt/formats/messages.ts
const ROLES = new Set([
	"system",
	"user",
	"assistant",
	"developer",
	"tool",
	"function",
	"placeholder"
]);
const MESSAGE_KEYS = new Set([
	"role",
	"content",
	"placeholder"
]);
const PLACEHOLDER = /^\{\{\s*([^{}]+?)\s*\}\}$/;
function readMessages(list, base, reading) {
	const messages = [];
	const texts = [];
	for (const [at, item] of list.entries()) {
		const path = [...base, at];
		if (!isRecord(item)) {
			reading.complain(path, "A message must be a map with `role` and `content`.", "Write `- role: user` and below it `content: \u2026`.");
			continue;
		}
		messages.push(readMessage(item, path, messages.length, texts, reading));
	}
	return {
		messages,
		texts
	};
}
function readMessage(item, path, position, texts, reading) {
	const extra = otherKeys(item, MESSAGE_KEYS);
	const rest = Object.keys(extra).length > 0 && { rest: extra };
	const role = roleOf(item, path, reading);
	const placeholder = placeholderOf(item, role);
	if (placeholder !== void 0) return {
		role: "placeholder",
		placeholder,
		...rest
	};
	const { content } = item;
	if (Array.isArray(content)) return {
		role,
		parts: readParts(content, path, role, position, texts, reading),
		...rest
	};
	if (content === null || content === void 0) {
		if (item.tool_calls !== void 0 || item.function_call !== void 0) return {
			role,
			...rest
		};
		reading.complain(path, `The message of role \`${role}\` has no \`content\`.`, "Add `content:` with its text, or remove the message.");
	}
	const text = reading.text(content, [...path, "content"], "`content`") ?? "";
	texts.push(readText(text, [...path, "content"], [
		"messages",
		position,
		"content"
	], reading, role));
	return {
		role,
		text: texts.length - 1,
		...rest
	};
}
function roleOf(item, path, reading) {
	const { role } = item;
	if (role === void 0 && typeof item.placeholder === "string") return "placeholder";
	if (role === void 0 || role === null) {
		reading.complain(path, "The message has no `role`.", "Add `role: system`, `user` or `assistant`.");
		return "user";
	}
	const written = reading.text(role, [...path, "role"], "`role`") ?? "user";
	return ROLES.has(written.toLowerCase()) ? written.toLowerCase() : written;
}
function placeholderOf(item, role) {
	if (typeof item.placeholder === "string") return item.placeholder.replace(PLACEHOLDER, "$1");
	if (role !== "placeholder" || typeof item.content !== "string") return void 0;
	return PLACEHOLDER.exec(item.content.trim())?.[1] ?? item.content.trim();
}
function readParts(content, path, role, position, texts, reading) {
	const parts = [];
	for (const [at, item] of content.entries()) {
		const place = [
			...path,
			"content",
			at
		];
		if (typeof item === "string" || isPlainText(item)) {
			const source = typeof item === "string" ? place : [...place, "text"];
			const registered = [
				"messages",
				position,
				"content",
				parts.length,
				"text"
			];
			texts.push(readText(typeof item === "string" ? item : String(item.text), source, registered, reading, role));
			parts.push({ text: texts.length - 1 });
		} else if (isRecord(item)) {
			const part = item;
			const fill = templatesIn(part).map(({ text, path: inner }) => {
				const registered = [
					"messages",
					position,
					"content",
					parts.length,
					...inner
				];
				texts.push(readText(text, [...place, ...inner], registered, reading, role));
				return {
					path: inner,
					text: texts.length - 1
				};
			});
			parts.push({
				part,
				...fill.length > 0 && { fill }
			});
		} else reading.complain(place, "A part of a message must be a map with `type`.", "Write `- type: text` and below it `text: \u2026`.");
	}
	return parts;
}
function templatesIn(value, path = []) {
	if (typeof value === "string") return value.includes("{{") || value.includes("{%") ? [{
		text: value,
		path
	}] : [];
	if (Array.isArray(value)) return value.flatMap((item, at) => templatesIn(item, [...path, at]));
	return isRecord(value) ? Object.entries(value).flatMap(([key, item]) => templatesIn(item, [...path, key])) : [];
}
function isPlainText(item) {
	return isRecord(item) && item.type === "text" && typeof item.text === "string" && Object.keys(item).length === 2;
}
const FILE = "file://";
function readText(text, path, registered, reading, role) {
	if (text.startsWith(FILE) && !text.trimEnd().includes("\n")) {
		const found = reading.include(text.trimEnd(), path);
		if (found) return {
			path: registered,
			role,
			source: found.text,
			origin: {
				kind: "body",
				start: 0,
				source: found
			}
		};
	}
	return {
		path: registered,
		role,
		source: text,
		origin: {
			kind: "yaml",
			path,
			document: reading.document,
			source: reading.source
		}
	};
}
// src/core/prompt/formats/parse-source.ts
function parseSource(source, parsed) {
	if (source.file.toLowerCase().endsWith(".json")) return parseJson(source, parsed);
	if (parsed) return parsed;
	const document = parseYaml(source.text);
	return isYamlFailure(document) ? yamlProblem(source, document) : document;
}
function parseJson(source, parsed) {
	let data;
	try {
		data = JSON.parse(source.text);
	} catch {
		const { reason, offset } = jsonFailure(source.text) ?? {
			reason: "it cannot be read",
			offset: 0
		};
		return {
			rule: "yaml/syntax",
			message: `This is not valid JSON: ${reason}.`,
			at: {
				kind: "file",
				source,
				span: {
					start: offset,
					end: offset
				}
			}
		};
	}
	const document = parsed ?? parseYaml(source.text);
	if (!isYamlFailure(document)) return document;
	if (/duplicated|maxDepth/.test(document.reason)) return yamlProblem(source, document);
	return new YamlDocument(source.text, 0, data, []);
}
function isProblem(result) {
	return "rule" in result;
}
export { Reading as a, jsonFailure as c, readText as i, parseSource as n, otherKeys as o, readMessages as r, readTags as s, isProblem as t };
