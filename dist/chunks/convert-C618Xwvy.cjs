require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/usecases/convert-prompts.ts
async function convertPrompts({ file, to, name }, workspace) {
	const write = await writerOf(to);
	const { prompts, problems } = await require_main.readPromptFile(file, workspace);
	const chosen = name === void 0 ? prompts : prompts.filter((prompt) => prompt.name === name);
	if (chosen.length === 0) {
		const names = prompts.map((prompt) => prompt.name);
		if (name !== void 0 && names.length > 0) throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `${file.file} holds no prompt \`${name}\`.${require_main.didYouMean(name, names)}`, `It holds ${names.join(", ")}.`);
		throw new require_main.PromptopsError("PROMPT_INVALID", `${file.file} holds no prompt that can be read. ${problems[0]?.message ?? ""}`.trim(), "Run `promptops lint` on it.");
	}
	return Promise.all(chosen.map((prompt) => convertOne(prompt, write, workspace)));
}
async function writerOf(id) {
	const format = require_main.FORMATS.find((one) => one.id === id);
	const writer = format && (await format.load()).write;
	if (writer) return writer;
	const writable = await writableFormats();
	throw new require_main.PromptopsError("USAGE", `\`${id}\` is not a format that can be written.${require_main.didYouMean(id, writable)}`, `Formats are ${writable.join(", ")}.`);
}
async function writableFormats() {
	return (await Promise.all(require_main.FORMATS.map(async ({ id, load }) => ({
		id,
		write: (await load()).write
	})))).filter(({ write }) => write !== void 0).map(({ id }) => id);
}
async function convertOne(prompt, write, workspace) {
	const { text, extension, lost } = await write(prompt);
	const file = fileNamed(prompt.name, extension);
	const { prompts } = await require_main.readPromptSource({
		file,
		prefix: "",
		format: "auto"
	}, new require_main.SourceFile(file, text), workspace);
	const again = prompts.length === 1 ? prompts[0] : void 0;
	return {
		name: prompt.name,
		text,
		file,
		lost,
		sameContent: again !== void 0 && require_shared.contentHash(again) === require_shared.contentHash(prompt)
	};
}
function fileNamed(name, extension) {
	return `${extension.startsWith(".prompt") ? name : name.replace(/\.(prompt|agent)$/i, "-$1")}${extension}`;
}
// src/commands/convert.ts
const convert = (program, open) => require_registry.withOutput(program.command("convert <file>").summary("write a prompt in another format").description("Writes the prompts of a file in another format, reads the result back and says what was lost.")).option("--to <format>", "promptops, prompty, dotprompt, text, langchain, langfuse or openai-messages", "promptops").option("-o, --output <file>", "write to a file, or into a folder when it ends in /").option("--name <prompt>", "one prompt of a file that holds several").option("--allow-lossy", "go on when something would be lost").addHelpText("after", `
Examples:
  $ promptops convert chat.prompty > prompts/chat.prompt.yaml
  $ promptops convert promptfooconfig.yaml -o prompts/
  $ promptops convert chat.prompt.yaml --to openai-messages --allow-lossy`).action(async (file, flags) => {
	const session = await open();
	const { terminal, writeReport } = session;
	const converted = await convertPrompts({
		file: require_main.selectFile(session, file),
		to: flags.to,
		...flags.name !== void 0 && { name: flags.name }
	}, session.workspace);
	for (const one of converted) reportLoss(one, flags.allowLossy === true, terminal.stderr);
	const [only, ...more] = converted;
	if (more.length > 0 && !flags.output?.endsWith("/")) throw new require_main.PromptopsError("USAGE", `${file} holds ${converted.length} prompts.`, "Choose one with `--name`, or write all of them with `-o folder/`.");
	const { output } = flags;
	const print = (prompts, text) => require_registry.printResult(session, flags, {
		command: "convert",
		data: {
			to: flags.to,
			prompts
		},
		text
	});
	if (output === void 0 || output === "-") return print(converted.map(({ text, ...one }) => ({
		...factsOf(one),
		text
	})), only?.text ?? "");
	const written = converted.map((one) => ({
		...one,
		path: output.endsWith("/") ? `${output}${one.file}` : output
	}));
	for (const { path, text } of written) {
		await writeReport(path, text);
		terminal.stderr(`Wrote ${require_main.visibleLine(path)}\n`);
	}
	print(written.map(({ path, ...one }) => ({
		...factsOf(one),
		file: path
	})), "");
});
function factsOf({ name, lost, sameContent }) {
	return {
		name,
		lost,
		same_content: sameContent
	};
}
function reportLoss({ name, lost, sameContent }, allowed, say) {
	const losses = sameContent ? lost : [...lost, "the content hash: a registry would make a new version of it"];
	if (losses.length === 0) return;
	const list = losses.map((loss) => `\n  - ${loss}`).join("");
	if (!allowed) throw new require_main.PromptopsError("CONVERSION_LOSSY", `${name} would lose:${list}`, "Add `--allow-lossy` to write it all the same.");
	say(require_main.visible(`${name} lost:${list}\n`));
}
exports.convert = convert;
