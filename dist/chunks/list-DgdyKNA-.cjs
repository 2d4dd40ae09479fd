require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_list_prompts = require("./list-prompts-B6D96HdU.cjs");
const require_local_prompts = require("./local-prompts-C-YMU0VU.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/commands/list.ts
const list = (program, open) => require_registry.withOutput(program.command("list").summary("list the prompts of the registry").description("Lists the prompts of the registry with version, aliases, hash and commit, and how they stand to the files here.")).option("--alias <alias>", "only what has this alias, with the version it points at: what is deployed").addHelpText("after", `
Examples:
  $ promptops list
  $ promptops list --alias production --json`).action(async (flags) => {
	const session = await open();
	const desk = await require_shared.openDesk(session);
	const found = await require_list_prompts.listPrompts({
		alias: flags.alias?.replace(/^@/, ""),
		trackingAlias: session.config.registry.tracking_alias,
		files: await require_local_prompts.localPrompts(session)
	}, desk);
	const prompts = found.prompts.map((prompt) => ({
		...prompt,
		file: prompt.file && require_main.fromWorkingDirectory(prompt.file, session.workspace.cwd)
	}));
	const { uri } = desk.registry;
	require_registry.printResult(session, flags, {
		command: "list",
		data: {
			registry: uri,
			prompts
		},
		text: asText(prompts, uri),
		warnings: found.warnings
	});
});
function asText(prompts, registry) {
	const count = `${prompts.length} prompt${prompts.length === 1 ? "" : "s"} in ${registry}`;
	return prompts.length === 0 ? count : `${require_evaluation.asTable([HEADER, ...prompts.map(row)])}\n\n${count}`;
}
const HEADER = [
	"prompt",
	"version",
	"label",
	"aliases",
	"hash",
	"commit",
	"state",
	"file"
];
function row({ name, version, label, aliases, hash, gitSha, state, file }) {
	const held = Object.entries(aliases).map(([alias, number]) => number === version ? alias : `${alias}:${number}`);
	return [
		name,
		`${version ?? "-"}`,
		label ?? "-",
		held.join(" ") || "-",
		hash?.slice(0, 8) ?? "-",
		gitSha?.slice(0, 8) ?? "-",
		state,
		file ?? "-"
	];
}
exports.list = list;
