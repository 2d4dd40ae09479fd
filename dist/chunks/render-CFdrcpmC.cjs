require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_prompt_argument = require("./prompt-argument-Ce9I0Qv0.cjs");
// src/usecases/render-prompt.ts
async function renderPromptFile(request, read) {
	const prompt = choosePrompt(read, request);
	const rendered = require_rendering.renderPrompt(prompt, withTexts(prompt, request), await require_main.loadSyntax(prompt.syntax));
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
	const typed = Object.entries(texts).map(([name, text]) => [name, require_rendering.valueOfText(declared.get(name) ?? {}, text)]);
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
	const { version, warning } = await require_shared.resolveVersion(require_shared.parseReference(written), await session.registry());
	if (warning !== void 0) session.terminal.stderr(`${warning}\n`);
	const { name, version: number } = version;
	if (require_shared.hashOfVersion(version).tampered) throw new require_main.PromptopsError("VERSION_TAMPERED", `Version ${number} of ${name} was changed after it was registered.`, `\`promptops show ${name}/${number}\` shows it as it is now.`);
	const { read } = await require_evaluation.versionFile(version, "", session.workspace);
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
