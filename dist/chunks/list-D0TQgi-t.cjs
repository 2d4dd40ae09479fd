require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-DVXMl9I-.cjs");
const require_table = require("./table-DMjkeUjo.cjs");
const require_move_chain = require("./move-chain-DQDto7wq.cjs");
const require_prompt_facts = require("./prompt-facts-V7tetPkk.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
const require_version_hash = require("./version-hash-CoArRYSk.cjs");
const require_read_journal = require("./read-journal-BZ82mbrH.cjs");
const require_local_prompts = require("./local-prompts-DpDHOsLw.cjs");
const require_output = require("./output-CnH7zkEg.cjs");
const require_registry_desk = require("./registry-desk-Dr02hYD7.cjs");
// src/usecases/list-prompts.ts
async function listPrompts({ alias, trackingAlias, files }, dependencies) {
	const { registry, journal } = dependencies;
	const [all, { moves, warnings }] = await Promise.all([registry.prompts(), movesOrWarning(journal)]);
	const prompts = alias === void 0 ? all : all.filter(({ aliases }) => Object.hasOwn(aliases, alias));
	const changed = prompts.filter(({ name, latest }) => latest && files?.has(name) && files.get(name)?.hash !== require_version_hash.hashOfVersion(latest).tagged);
	const [versions, tracked] = await Promise.all([versionsOf(prompts, alias, registry), alias !== void 0 || trackingAlias === null ? new Map() : versionsOf(changed, trackingAlias, registry)]);
	return {
		prompts: prompts.map((prompt) => {
			const drifted = moves === void 0 ? [] : driftedAliases(prompt, moves);
			return require_prompt_facts.promptFacts(prompt, versions.get(prompt.name), {
				files,
				driftedAliases: drifted,
				tracked: tracked.get(prompt.name)
			});
		}),
		warnings
	};
}
function driftedAliases({ name, aliases }, moves) {
	return Object.keys(aliases).filter((alias) => require_move_chain.outsideMove(require_read_journal.movesOfAlias(moves, name, alias), name, alias, aliases[alias] ?? null) !== void 0);
}
async function movesOrWarning(journal) {
	try {
		return {
			moves: await require_read_journal.readMoves(journal),
			warnings: []
		};
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return {
			moves: void 0,
			warnings: [`The journal could not be read, so moves by others are not marked: ${error.message}`]
		};
	}
}
async function versionsOf(prompts, alias, registry) {
	const found = new Map();
	const missing = [];
	for (const prompt of prompts) {
		const { name, latest, aliases } = prompt;
		const wanted = alias === void 0 ? latest?.version : aliases[alias];
		const isDuplicate = latest?.tags[require_tags.VERSION_TAGS.duplicateOf] !== void 0;
		if (latest && latest.version === wanted && (!isDuplicate || alias !== void 0)) found.set(name, latest);
		else if (wanted !== void 0) missing.push(prompt);
	}
	if (missing.length === 0) return found;
	const versions = await registry.versions({ names: missing.map(({ name }) => name) });
	for (const { name, aliases } of missing) {
		const own = versions.filter((version) => version.name === name);
		const version = alias === void 0 ? own.find(({ tags }) => tags[require_tags.VERSION_TAGS.duplicateOf] === void 0) : own.find((one) => one.version === aliases[alias]);
		if (version) found.set(name, version);
	}
	return found;
}
// src/commands/list.ts
const list = (program, open) => require_output.withOutput(program.command("list").summary("list the prompts of the registry").description("Lists the prompts of the registry with version, aliases, hash and commit, and how they stand to the files here.")).option("--alias <alias>", "only what has this alias, with the version it points at: what is deployed").addHelpText("after", `
Examples:
  $ promptops list
  $ promptops list --alias production --json`).action(async (flags) => {
	const session = await open();
	const desk = await require_registry_desk.openDesk(session);
	const found = await listPrompts({
		alias: flags.alias?.replace(/^@/, ""),
		trackingAlias: session.config.registry.tracking_alias,
		files: await require_local_prompts.localPrompts(session)
	}, desk);
	const prompts = found.prompts.map((prompt) => ({
		...prompt,
		file: prompt.file && require_main.fromWorkingDirectory(prompt.file, session.workspace.cwd)
	}));
	const { uri } = desk.registry;
	require_output.printResult(session, flags, {
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
	return prompts.length === 0 ? count : `${require_table.asTable([HEADER, ...prompts.map(row)])}\n\n${count}`;
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
