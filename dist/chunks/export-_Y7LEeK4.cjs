require("./rolldown-runtime-n5aEA02a.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_prompt_names = require("./prompt-names-BlFNea7a.cjs");
// src/commands/export.ts
const exportPrompts = (program, open) => program.command("export [prompts...]").summary("write prompts of the registry as lines of JSON").description("Writes every version, tag and alias as lines of JSON, sorted: the same registry gives the same bytes. `promptops import` reads them into another one.").option("-o, --output <file>", "write to a file instead of standard output").addHelpText("after", "\nExamples:\n  $ promptops export -o registry.jsonl\n  $ promptops export greet | gzip > greet.jsonl.gz").action(async (prompts, { output }) => {
	const session = await open();
	const exported = await require_registry.exportRegistry(require_prompt_names.promptNames(prompts), await session.registry());
	const text = [...require_registry.exportLines(exported)].map((line) => `${line}\n`).join("");
	if (output === void 0 || output === "-") return session.show(text);
	await session.writeReport(output, text);
	session.terminal.stderr(`Wrote ${exported.length} prompts to ${output}\n`);
});
exports.exportPrompts = exportPrompts;
