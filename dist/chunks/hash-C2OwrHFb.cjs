require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_hash_prompts = require("./hash-prompts-DSNOxA2h.cjs");
// src/commands/hash.ts
const hash = (program, open) => program.command("hash [paths...]").summary("print the content hash of each prompt").description("Prints the content hash of each prompt: the same from every file format, whatever the name, the comments and the key order.").option("--canonical", "print the bytes that are hashed (one prompt, no final newline)").addOption(new require_main.Option("-f, --format <format>", "how to print it").choices(["text", "json"]).default("text")).option("--json", "the same as --format json").addHelpText("after", `
Examples:
  $ promptops hash
  $ promptops hash prompts/planner_v1.prompt.yaml
  $ promptops hash --canonical prompts/planner_v1.prompt.yaml | sha256sum`).action(async (paths, flags) => {
	const session = await open();
	const { terminal, workspace, show } = session;
	const { files } = require_main.selectFiles(session, paths);
	const hashed = await require_hash_prompts.hashPrompts({
		files,
		canonical: flags.canonical === true
	}, workspace);
	const [prompts, problems] = [named(hashed.prompts, workspace), named(hashed.problems, workspace)];
	for (const problem of problems) terminal.stderr(`${require_main.visibleLine(`${problem.file}: ${problem.message}`)}\n`);
	const exitCode = problems.length > 0 ? require_main.PROBLEMS.PROMPT_INVALID.exit : 0;
	if (flags.canonical) {
		terminal.stdout(prompts[0]?.canonical ?? "");
		return show("", exitCode);
	}
	if (flags.json || flags.format === "json") {
		const listed = prompts.map(({ name, file, hash: full, short }) => ({
			name,
			file,
			hash: full,
			short
		}));
		return show(JSON.stringify({
			format: 1,
			command: "hash",
			ok: problems.length === 0,
			prompts: listed,
			...problems.length > 0 && { problems }
		}), exitCode);
	}
	const width = Math.max(0, ...prompts.map(({ name }) => name.length));
	show(prompts.map(({ name, file, short }) => `${short}  ${name.padEnd(width)}  ${require_main.visibleLine(file)}`).join("\n"), exitCode);
});
function named(entries, { cwd }) {
	return entries.map((entry) => ({
		...entry,
		file: require_main.fromWorkingDirectory(entry.file, cwd)
	}));
}
exports.hash = hash;
