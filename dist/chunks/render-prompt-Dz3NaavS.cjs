const require_main = require("./main-CIpu7Ckq.cjs");
// src/core/prompt/variable-values.ts
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const FITS = {
	string: (value) => typeof value === "string",
	number: (value) => typeof value === "number",
	integer: (value) => Number.isInteger(value),
	boolean: (value) => typeof value === "boolean",
	array: Array.isArray,
	object: require_main.isRecord,
	messages: (value) => Array.isArray(value) && value.every(isMessage$1),
	image: isMedia,
	audio: isMedia,
	file: isMedia
};
const NAMES = {
	string: "a string",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "an object",
	messages: "a list of messages with `role` and `content`",
	image: "an address or an object",
	audio: "an address or an object",
	file: "an address or an object"
};
function isMessage$1(value) {
	return require_main.isRecord(value) && typeof value.role === "string" && value.content !== void 0;
}
function isMedia(value) {
	return typeof value === "string" || require_main.isRecord(value);
}
function whyUnfit({ name, type, enum: choices }, value) {
	if (type !== void 0 && !FITS[type](value)) return `\`${name}\` must be ${NAMES[type]}, not ${nameOf(value)}.`;
	if (choices === void 0 || choices.some((choice) => JSON.stringify(choice) === JSON.stringify(value))) return void 0;
	return `\`${name}\` must be one of ${choices.map((choice) => JSON.stringify(choice)).join(", ")}, not ${shortened(value)}.`;
}
function valueOfText({ type }, text) {
	switch (type) {
		case "number":
		case "integer": return NUMBER.test(text) ? Number(text) : text;
		case "boolean": return text === "true" || (text === "false" ? false : text);
		case "array":
		case "object":
		case "messages": return parsed(text);
		default: return text;
	}
}
function parsed(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" ? value : text;
	} catch {
		return text;
	}
}
function nameOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "an object";
	return `the ${typeof value} ${shortened(value)}`;
}
function shortened(value) {
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
// src/core/prompt/render-prompt.ts
const REFUSED = [
	"__proto__",
	"constructor",
	"prototype"
];
function renderPrompt(prompt, given, syntax) {
	return promptRenderer(prompt, syntax)(given);
}
function promptRenderer(prompt, syntax) {
	const declared = new Map(prompt.variables.map((variable) => [variable.name, variable]));
	const defaults = prompt.variables.filter((variable) => variable.default !== void 0);
	const needs = neededNames(prompt, declared);
	const known = new Set([...variableNames(prompt), ...prompt.uses.map(({ path }) => path)]);
	const paths = prompt.syntax === "mustache" ? [...new Set(prompt.uses.map(({ path }) => path))] : [];
	const parts = prompt.parts.map(({ path, text }) => ({
		pointer: require_main.toPointer(path),
		render: compiled(text, syntax)
	}));
	const [only] = parts;
	return (given) => {
		const values = withDefaults(given, defaults);
		const wrong = [
			...refusedNames(given),
			...missingNames(needs, values),
			...unfitValues(values, declared)
		];
		if (wrong.length > 0) throw new require_main.PromptopsError("VARIABLES_INVALID", wrong.join("\n"), hintFor(prompt));
		const all = filled(paths, values);
		const warnings = unknownNames(prompt.name, given, known);
		if (prompt.type === "text") return {
			template: only?.render(all) ?? "",
			warnings
		};
		const rendered = new Map(parts.map(({ pointer, render }) => [pointer, render(all)]));
		return {
			messages: (prompt.messages ?? []).flatMap((message, index) => renderMessage(message, index, rendered, values)),
			warnings
		};
	};
}
function compiled(text, syntax) {
	return syntax.compile?.(text) ?? ((values) => syntax.render(text, values));
}
function variableNames(prompt) {
	return [...new Set([
		...prompt.uses.map(({ name }) => name),
		...placeholders(prompt),
		...prompt.variables.map(({ name }) => name)
	])];
}
function withDefaults(given, defaults) {
	const absent = defaults.filter(({ name }) => !Object.hasOwn(given, name));
	if (absent.length === 0) return given;
	return Object.fromEntries([...Object.entries(given), ...absent.map((variable) => [variable.name, variable.default ?? null])]);
}
function refusedNames(given) {
	return Object.keys(given).filter((name) => REFUSED.includes(name.split(".", 1)[0] ?? "")).map((name) => `\`${name}\` cannot be the name of a variable.`);
}
function neededNames(prompt, declared) {
	const needs = new Map();
	const isOptional = (name) => declared.get(name)?.required === false;
	for (const { name, path, optional } of prompt.uses) {
		if (optional || isOptional(name)) continue;
		needs.set(path, {
			name,
			whole: path,
			...prompt.syntax === "mustache" && path !== name && { path }
		});
	}
	for (const name of placeholders(prompt)) if (!isOptional(name)) needs.set(name, {
		name,
		whole: name
	});
	return [...needs.values()];
}
function missingNames(needs, values) {
	const missing = new Set();
	for (const { name, path, whole } of needs) {
		if (Object.hasOwn(values, whole)) continue;
		if (!Object.hasOwn(values, name)) missing.add(name);
		else if (path !== void 0 && require_main.valueAt(values, path) === void 0) missing.add(path);
	}
	if (missing.size === 0) return [];
	const names = [...missing].map((name) => `\`${name}\``).join(", ");
	return [`${missing.size === 1 ? "A variable is" : "Variables are"} missing: ${names}.`];
}
function unfitValues(values, declared) {
	if (declared.size === 0) return [];
	return Object.entries(values).flatMap(([name, value]) => {
		const variable = declared.get(name);
		return (variable && whyUnfit(variable, value)) ?? [];
	});
}
function unknownNames(prompt, given, known) {
	return Object.keys(given).filter((name) => !known.has(name)).map((name) => `\`${name}\` is no variable of ${prompt}.${require_main.didYouMean(name, known)}`);
}
function hintFor(prompt) {
	const names = variableNames(prompt);
	return names.length === 0 ? "This prompt has no variables." : `${prompt.name} takes ${names.map((name) => `\`${name}\``).join(", ")}.`;
}
function filled(paths, values) {
	const absent = paths.filter((path) => require_main.valueAt(values, path) === void 0);
	return absent.length === 0 ? values : {
		...values,
		...Object.fromEntries(absent.map((path) => [path, ""]))
	};
}
function renderMessage(message, index, rendered, values) {
	const placeholder = placeholderOf(message);
	if (placeholder === void 0) return [withTexts(message, `/messages/${index}`, rendered)];
	const list = Object.hasOwn(values, placeholder) ? values[placeholder] : [];
	if (!Array.isArray(list) || !list.every(isMessage)) throw new require_main.PromptopsError("VARIABLES_INVALID", `\`${placeholder}\` stands for messages.`, "Give a list such as `[{\"role\": \"user\", \"content\": \"\u2026\"}]`.");
	return list;
}
function isMessage(value) {
	return typeof value === "object" && value !== null && "role" in value && typeof value.role === "string" && "content" in value;
}
function withTexts(value, pointer, rendered) {
	if (typeof value === "string") return rendered.get(pointer) ?? value;
	if (Array.isArray(value)) return value.map((item, index) => withTexts(item, `${pointer}${require_main.toPointer([index])}`, rendered));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value);
	return Object.fromEntries(entries.map(([key, item]) => [key, withTexts(item, `${pointer}${require_main.toPointer([key])}`, rendered)]));
}
function placeholders(prompt) {
	return (prompt.messages ?? []).flatMap((message) => placeholderOf(message) ?? []);
}
function placeholderOf({ role, content }) {
	if (role !== "placeholder" || typeof content !== "string") return void 0;
	return /^\{\{\s*([^{}\s]+)\s*\}\}$/.exec(content)?.[1];
}
Object.defineProperty(exports, "promptRenderer", {
	enumerable: true,
	get: function() {
		return promptRenderer;
	}
});
Object.defineProperty(exports, "renderPrompt", {
	enumerable: true,
	get: function() {
		return renderPrompt;
	}
});
Object.defineProperty(exports, "valueOfText", {
	enumerable: true,
	get: function() {
		return valueOfText;
	}
});
