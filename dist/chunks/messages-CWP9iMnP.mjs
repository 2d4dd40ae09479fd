import { m as isRecord } from "./hash-VZsFshsQ.mjs";
import { d as shapeProblem } from "./read-prompt-file-CoUVyUpL.mjs";
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
export { readTags as a, otherKeys as i, readText as n, Reading as r, readMessages as t };
