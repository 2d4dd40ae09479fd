const require_main = require("./main-CfK3aS93.cjs");
const require_reference = require("./reference-BZQQ_8Oi.cjs");
const require_version_hash = require("./version-hash-BK4X0AUh.cjs");
const require_resolve_version = require("./resolve-version-Bb-vUwbD.cjs");
const require_version_file = require("./version-file-C5z_o7Aj.cjs");
const require_prompt_argument = require("./prompt-argument-BQpJy7Rl.cjs");
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
	const declared = new Map(prompt.variables.map((variable) => [variable.name, variable]));
	const values = withDefaults(given, declared);
	const wrong = [
		...refusedNames(given),
		...missingNames(prompt, values, declared),
		...unfitValues(values, declared)
	];
	if (wrong.length > 0) throw new require_main.PromptopsError("VARIABLES_INVALID", wrong.join("\n"), hintFor(prompt));
	const rendered = renderParts(prompt, filled(prompt, values), syntax);
	const warnings = unknownNames(prompt, given, declared);
	if (prompt.type === "text") return {
		template: rendered.get(require_main.toPointer(["template"])) ?? "",
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
		else if (prompt.syntax === "mustache" && require_main.valueAt(values, path) === void 0) missing.add(path);
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
	return Object.keys(given).filter((name) => !known.has(name) && !declared.has(name)).map((name) => `\`${name}\` is no variable of ${prompt.name}.${require_main.didYouMean(name, known)}`);
}
function hintFor(prompt) {
	const names = variableNames(prompt);
	return names.length === 0 ? "This prompt has no variables." : `${prompt.name} takes ${names.map((name) => `\`${name}\``).join(", ")}.`;
}
function filled(prompt, values) {
	if (prompt.syntax !== "mustache") return values;
	const absent = prompt.uses.filter(({ path }) => require_main.valueAt(values, path) === void 0).map(({ path }) => [path, ""]);
	return absent.length === 0 ? values : {
		...values,
		...Object.fromEntries(absent)
	};
}
function renderParts({ parts }, values, syntax) {
	return new Map(parts.map(({ path, text }) => [require_main.toPointer(path), syntax.render(text, values)]));
}
function renderMessage(message, index, rendered, values) {
	const placeholder = placeholderOf(message);
	if (placeholder === void 0) return [withTexts$1(message, `/messages/${index}`, rendered)];
	const list = Object.hasOwn(values, placeholder) ? values[placeholder] : [];
	if (!Array.isArray(list) || !list.every(isMessage)) throw new require_main.PromptopsError("VARIABLES_INVALID", `\`${placeholder}\` stands for messages.`, "Give a list such as `[{\"role\": \"user\", \"content\": \"\u2026\"}]`.");
	return list;
}
function isMessage(value) {
	return typeof value === "object" && value !== null && "role" in value && typeof value.role === "string" && "content" in value;
}
function withTexts$1(value, pointer, rendered) {
	if (typeof value === "string") return rendered.get(pointer) ?? value;
	if (Array.isArray(value)) return value.map((item, index) => withTexts$1(item, `${pointer}${require_main.toPointer([index])}`, rendered));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value);
	return Object.fromEntries(entries.map(([key, item]) => [key, withTexts$1(item, `${pointer}${require_main.toPointer([key])}`, rendered)]));
}
function placeholders(prompt) {
	return (prompt.messages ?? []).flatMap((message) => placeholderOf(message) ?? []);
}
function placeholderOf({ role, content }) {
	if (role !== "placeholder" || typeof content !== "string") return void 0;
	return /^\{\{\s*([^{}\s]+)\s*\}\}$/.exec(content)?.[1];
}
// src/usecases/render-prompt.ts
async function renderPromptFile(request, read) {
	const prompt = choosePrompt(read, request);
	const rendered = renderPrompt(prompt, withTexts(prompt, request), await require_main.loadSyntax(prompt.syntax));
	const { name } = prompt;
	return {
		name,
		...request.message === void 0 ? rendered : oneMessage(rendered, request.message, name)
	};
}
function choosePrompt({ prompts, problems }, { file, name }) {
	const chosen = name === void 0 ? prompts : prompts.filter((prompt) => prompt.name === name);
	const [only] = chosen;
	const names = prompts.map((prompt) => prompt.name);
	if (only && chosen.length === 1) return only;
	if (names.length === 0) throw new require_main.PromptopsError("PROMPT_INVALID", `${file.file} holds no prompt that can be read. ${problems[0]?.message ?? ""}`.trimEnd(), "Run `promptops lint` on it.");
	if (name === void 0) throw new require_main.PromptopsError("USAGE", `${file.file} holds ${names.length} prompts.`, `Choose one with \`--name\`: ${names.join(", ")}.`);
	const message = `${file.file} holds ${chosen.length === 0 ? "no" : "more than one"} prompt \`${name}\`.${require_main.didYouMean(name, names)}`;
	throw new require_main.PromptopsError("PROMPT_NOT_FOUND", message, `It holds ${names.join(", ")}.`);
}
function withTexts(prompt, { values, texts = {} }) {
	const declared = new Map(prompt.variables.map((variable) => [variable.name, variable]));
	const typed = Object.entries(texts).map(([name, text]) => [name, valueOfText(declared.get(name) ?? {}, text)]);
	return Object.fromEntries([...Object.entries(values), ...typed]);
}
function oneMessage(rendered, number, name) {
	const messages = rendered.messages ?? [];
	const message = messages[number - 1];
	if (message) return {
		...rendered,
		messages: [message]
	};
	const has = rendered.messages === void 0 ? "is a text, without messages" : `has ${messages.length} messages`;
	throw new require_main.PromptopsError("USAGE", `There is no message ${number}: ${name} ${has}.`, "Messages count from 1.");
}
// src/commands/render-input.ts
function variableFlag(text, previous = {}) {
	const equals = text.indexOf("=");
	if (equals < 1) throw new require_main.InvalidArgumentError("Write name=value.");
	return Object.fromEntries([...Object.entries(previous), [text.slice(0, equals), text.slice(equals + 1)]]);
}
async function readVariables(session, flags) {
	return {
		values: flags.vars === void 0 ? {} : await readValues(session, flags.vars),
		texts: flags.var
	};
}
async function readValues(session, path) {
	const source = path === "-" ? await decoded(session, "standard input") : fileSource(session, path);
	const parsed = require_main.parseYaml(source.text);
	const place = { file: path };
	if (require_main.isYamlFailure(parsed)) throw new require_main.PromptopsError("VARIABLES_INVALID", `The values cannot be read: ${parsed.reason}.`, "Write YAML or JSON.", { place });
	if (!require_main.isRecord(parsed.data)) throw new require_main.PromptopsError("VARIABLES_INVALID", "The values are no mapping of names.", "Write `name: value`, or `{\"name\": \"value\"}`.", { place });
	return parsed.data;
}
function fileSource({ workspace }, path) {
	const file = fromRoot(path, workspace.cwd);
	if (file === void 0) throw new require_main.PromptopsError("FILE_UNREADABLE", `${path} lies outside the repository.`, "Send the values through standard input: `--vars -`.");
	const source = require_main.readSource(file, workspace);
	if (source instanceof require_main.SourceFile) return source;
	throw new require_main.PromptopsError("FILE_UNREADABLE", source.message, source.hint, { place: { file: path } });
}
async function readStandardInput(session, { vars, stdinFilename }) {
	if (vars === "-") throw new require_main.PromptopsError("USAGE", "Standard input cannot be both the prompt and its values.", "Name a file for one of them.");
	if (stdinFilename === void 0) throw new require_main.PromptopsError("USAGE", "Standard input needs a name, which tells its format.", "Add `--stdin-filename prompts/name.prompt.yaml`.");
	const file = fromRoot(stdinFilename, session.workspace.cwd) ?? stdinFilename;
	return {
		entry: {
			file,
			prefix: "",
			format: "auto"
		},
		source: await decoded(session, file)
	};
}
async function decoded({ terminal }, name) {
	const source = require_main.decodeSource(name, await terminal.readStdin());
	if (source instanceof require_main.SourceFile) return source;
	throw new require_main.PromptopsError("FILE_UNREADABLE", source.reason, "Send UTF-8.", { place: { file: name } });
}
function fromRoot(path, cwd) {
	return require_main.resolvePath(path, `${cwd === "" ? "" : `${cwd}/`}-`);
}
// src/commands/render.ts
const render = (program, open) => program.command("render <prompt>").summary("fill the variables of a prompt").description("Fills the variables of a prompt and prints what the model would get: of a file, or of a registered version such as greet@production. Missing variables are an error that names all of them.").option("--var <name=value>", "a value; several may be given", variableFlag).option("--vars <file>", "values from a YAML or JSON file, or - for standard input").option("--name <prompt>", "one prompt of a file that holds several").addOption(new require_main.Option("--message <n>", "only this message, counted from 1").argParser(position)).option("--stdin-filename <file>", "with - as the file: the name that standard input stands for").addOption(new require_main.Option("-f, --format <format>", "how to print it").choices(["text", "json"]).default("text")).option("--json", "the same as --format json").addHelpText("after", `
Examples:
  $ promptops render prompts/greet.prompt.yaml --var name="Ada Lovelace"
  $ promptops render prompts/chat.prompt.yaml --vars values.yaml --message 2
  $ promptops render greet@production --var name=Ada
  $ echo '{"name": "Ada"}' | promptops render greet.prompt.yaml --vars - --json`).action(async (written, given) => {
	const flags = {
		var: {},
		...given
	};
	const session = await open();
	const { workspace, terminal, show } = session;
	const { entry, read, version } = await readInput(written, flags, session);
	const { name, message } = flags;
	const result = await renderPromptFile({
		file: entry,
		...await readVariables(session, flags),
		...name !== void 0 && { name },
		...message !== void 0 && { message }
	}, read);
	if (flags.json || flags.format === "json") return show(asJson(result, {
		file: version === void 0 ? require_main.fromWorkingDirectory(entry.file, workspace.cwd) : null,
		...version !== void 0 && { version }
	}));
	for (const warning of result.warnings) terminal.stderr(`${require_main.visibleLine(warning)}\n`);
	show(asText(result, message !== void 0));
});
async function readInput(written, flags, session) {
	const { workspace } = session;
	if (written === "-") {
		const { entry, source } = await readStandardInput(session, flags);
		return {
			entry,
			read: await require_main.readPromptSource(entry, source, workspace)
		};
	}
	if (isReference(written) && !require_prompt_argument.isFile(written, session)) return readVersion(written, session);
	const [entry = {
		file: written,
		prefix: "",
		format: "auto"
	}] = require_main.selectFiles(session, [written]).files;
	return {
		entry,
		read: await require_main.readPromptFile(entry, workspace)
	};
}
function isReference(written) {
	return written.includes("@") || written.startsWith("prompts:/") || /^[A-Za-z0-9_.-]+\/\d+$/.test(written);
}
async function readVersion(written, session) {
	const { version, warning } = await require_resolve_version.resolveVersion(require_reference.parseReference(written), await session.registry());
	if (warning !== void 0) session.terminal.stderr(`${warning}\n`);
	const { name, version: number } = version;
	if (require_version_hash.hashOfVersion(version).tampered) throw new require_main.PromptopsError("VERSION_TAMPERED", `Version ${number} of ${name} was changed after it was registered.`, `\`promptops show ${name}/${number}\` shows it as it is now.`);
	const { read } = await require_version_file.versionFile(version, "", session.workspace);
	return {
		entry: {
			file: read.source.file,
			prefix: "",
			format: "promptops"
		},
		read,
		version: number
	};
}
function asJson({ name, warnings, template, messages }, origin) {
	return JSON.stringify({
		format: 1,
		command: "render",
		ok: true,
		name,
		...origin,
		...template !== void 0 && { template },
		...messages !== void 0 && { messages },
		warnings
	});
}
function asText({ template, messages = [] }, contentOnly) {
	if (template !== void 0) return template;
	return messages.map((message) => contentOnly ? contentText(message) : `${message.role}:\n${contentText(message)}`).join("\n\n");
}
function contentText({ content }) {
	return typeof content === "string" ? content : JSON.stringify(content, null, 2);
}
function position(value) {
	if (!/^[1-9]\d*$/.test(value)) throw new require_main.InvalidArgumentError("Messages count from 1.");
	return Number(value);
}
exports.render = render;
