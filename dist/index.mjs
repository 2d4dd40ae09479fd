import { h as isPromptopsError, i as isRecord, l as shortHash, m as PromptopsError, o as toPointer, p as PROBLEMS, s as contentHash } from "./chunks/name-CQoB9zFM.mjs";
import { f as loadSyntax, m as didYouMean, p as SourceFile, r as readPromptSource } from "./chunks/read-prompt-file-Bi0mFdLu.mjs";
import { r as valueAt } from "./chunks/values-DvxX8Emm.mjs";
// src/generated/version.ts
const VERSION = "0.1.0";
// src/core/prompt/variable-values.ts
const FITS = {
	string: (value) => typeof value === "string",
	number: (value) => typeof value === "number",
	integer: (value) => Number.isInteger(value),
	boolean: (value) => typeof value === "boolean",
	array: Array.isArray,
	object: isRecord,
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
	return isRecord(value) && typeof value.role === "string" && value.content !== void 0;
}
function isMedia(value) {
	return typeof value === "string" || isRecord(value);
}
function whyUnfit({ name, type, enum: choices }, value) {
	if (type !== void 0 && !FITS[type](value)) return `\`${name}\` must be ${NAMES[type]}, not ${nameOf(value)}.`;
	if (choices === void 0 || choices.some((choice) => JSON.stringify(choice) === JSON.stringify(value))) return void 0;
	return `\`${name}\` must be one of ${choices.map((choice) => JSON.stringify(choice)).join(", ")}, not ${shortened(value)}.`;
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
	const declared = new Map(prompt.variables.map((variable) => [variable.name, variable]));
	const values = withDefaults(given, declared);
	const wrong = [
		...refusedNames(given),
		...missingNames(prompt, values, declared),
		...unfitValues(values, declared)
	];
	if (wrong.length > 0) throw new PromptopsError("VARIABLES_INVALID", wrong.join("\n"), hintFor(prompt));
	const rendered = renderParts(prompt, filled(prompt, values), syntax);
	const warnings = unknownNames(prompt, given, declared);
	if (prompt.type === "text") return {
		template: rendered.get(toPointer(["template"])) ?? "",
		warnings
	};
	return {
		messages: (prompt.messages ?? []).flatMap((message, index) => renderMessage(message, index, rendered, values)),
		warnings
	};
}
function variableNames(prompt) {
	return [...new Set([
		...prompt.uses.map(({ name }) => name),
		...placeholders(prompt),
		...prompt.variables.map(({ name }) => name)
	])];
}
function withDefaults(given, declared) {
	const values = new Map(Object.entries(given));
	for (const { name, default: fallback } of declared.values()) if (fallback !== void 0 && !values.has(name)) values.set(name, fallback);
	return Object.fromEntries(values);
}
function refusedNames(given) {
	return Object.keys(given).filter((name) => REFUSED.includes(name.split(".")[0] ?? "")).map((name) => `\`${name}\` cannot be the name of a variable.`);
}
function missingNames(prompt, values, declared) {
	const missing = new Set();
	const isOptional = (name) => declared.get(name)?.required === false;
	for (const { name, path, optional } of prompt.uses) {
		if (optional || isOptional(name) || Object.hasOwn(values, path)) continue;
		if (!Object.hasOwn(values, name)) missing.add(name);
		else if (prompt.syntax === "mustache" && valueAt(values, path) === void 0) missing.add(path);
	}
	for (const name of placeholders(prompt)) if (!isOptional(name) && !Object.hasOwn(values, name)) missing.add(name);
	const names = [...missing].map((name) => `\`${name}\``).join(", ");
	return missing.size === 0 ? [] : [`${missing.size === 1 ? "A variable is" : "Variables are"} missing: ${names}.`];
}
function unfitValues(values, declared) {
	return Object.entries(values).flatMap(([name, value]) => {
		const variable = declared.get(name);
		return (variable && whyUnfit(variable, value)) ?? [];
	});
}
function unknownNames(prompt, given, declared) {
	const known = new Set([...variableNames(prompt), ...prompt.uses.map(({ path }) => path)]);
	return Object.keys(given).filter((name) => !known.has(name) && !declared.has(name)).map((name) => `\`${name}\` is no variable of ${prompt.name}.${didYouMean(name, known)}`);
}
function hintFor(prompt) {
	const names = variableNames(prompt);
	return names.length === 0 ? "This prompt has no variables." : `${prompt.name} takes ${names.map((name) => `\`${name}\``).join(", ")}.`;
}
function filled(prompt, values) {
	if (prompt.syntax !== "mustache") return values;
	const absent = prompt.uses.filter(({ path }) => valueAt(values, path) === void 0).map(({ path }) => [path, ""]);
	return absent.length === 0 ? values : {
		...values,
		...Object.fromEntries(absent)
	};
}
function renderParts({ parts }, values, syntax) {
	return new Map(parts.map(({ path, text }) => [toPointer(path), syntax.render(text, values)]));
}
function renderMessage(message, index, rendered, values) {
	const placeholder = placeholderOf(message);
	if (placeholder === void 0) return [withTexts(message, `/messages/${index}`, rendered)];
	const list = Object.hasOwn(values, placeholder) ? values[placeholder] : [];
	if (!Array.isArray(list) || !list.every(isMessage)) throw new PromptopsError("VARIABLES_INVALID", `\`${placeholder}\` stands for messages.`, "Give a list such as `[{\"role\": \"user\", \"content\": \"\u2026\"}]`.");
	return list;
}
function isMessage(value) {
	return typeof value === "object" && value !== null && "role" in value && typeof value.role === "string" && "content" in value;
}
function withTexts(value, pointer, rendered) {
	if (typeof value === "string") return rendered.get(pointer) ?? value;
	if (Array.isArray(value)) return value.map((item, index) => withTexts(item, `${pointer}${toPointer([index])}`, rendered));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value);
	return Object.fromEntries(entries.map(([key, item]) => [key, withTexts(item, `${pointer}${toPointer([key])}`, rendered)]));
}
function placeholders(prompt) {
	return (prompt.messages ?? []).flatMap((message) => placeholderOf(message) ?? []);
}
function placeholderOf({ role, content }) {
	if (role !== "placeholder" || typeof content !== "string") return void 0;
	return /^\{\{\s*([^{}\s]+)\s*\}\}$/.exec(content)?.[1];
}
// src/usecases/parse-prompts.ts
const ALONE = {
	root: "/",
	cwd: "",
	find: () => ({
		files: [],
		problems: []
	}),
	read: () => void 0,
	stamp: () => void 0,
	write: () => {}
};
async function parsePrompts(text, file) {
	const source = new SourceFile(file, text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
	const read = await readPromptSource({
		file,
		prefix: "",
		format: "auto"
	}, source, ALONE);
	if (read.prompts.length === 0) throw notReadable(file, read);
	return Promise.all(read.prompts.map(parsedPrompt));
}
function notReadable(file, { problems, source }) {
	const [problem] = problems;
	const span = problem?.at.kind === "file" ? problem.at.span : void 0;
	const place = {
		file,
		...span && source.positionAt(span.start)
	};
	return new PromptopsError("PROMPT_INVALID", problem?.message ?? "The file holds no prompt.", problem?.hint ?? "", { place });
}
async function parsedPrompt(prompt) {
	const syntax = await loadSyntax(prompt.syntax);
	const hash = contentHash(prompt);
	return {
		name: prompt.name,
		...prompt.label !== void 0 && { label: prompt.label },
		...prompt.description !== void 0 && { description: prompt.description },
		type: prompt.type,
		...prompt.template !== void 0 && { template: prompt.template },
		...prompt.messages && { messages: prompt.messages },
		variables: prompt.variables.map(({ path: _path, ...variable }) => variable),
		modelConfig: prompt.modelConfig,
		tags: prompt.tags,
		hash,
		shortHash: shortHash(hash),
		render: (values = {}) => renderPrompt(prompt, values, syntax)
	};
}
export { PROBLEMS, PromptopsError, VERSION, isPromptopsError, parsePrompts };
