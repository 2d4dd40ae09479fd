require("./rolldown-runtime-n5aEA02a.cjs");
const require_reference = require("./reference-D09OHgEE.cjs");
const require_table = require("./table-DMjkeUjo.cjs");
const require_move_chain = require("./move-chain-DQDto7wq.cjs");
const require_move_facts = require("./move-facts-CjeADrHR.cjs");
const require_find_version = require("./find-version-CZmJzuUB.cjs");
const require_version_facts = require("./version-facts-3pyVQW8I.cjs");
const require_read_journal = require("./read-journal-BZ82mbrH.cjs");
const require_resolve_version = require("./resolve-version-cYJV2uV3.cjs");
const require_output = require("./output-CnH7zkEg.cjs");
const require_registry_desk = require("./registry-desk-Dr02hYD7.cjs");
// src/usecases/show-history.ts
async function showHistory({ prompt: name, alias }, dependencies) {
	const { registry, journal } = dependencies;
	const [prompt, versions, moves] = await Promise.all([
		require_resolve_version.promptNamed(name, registry),
		registry.versions({ names: [name] }),
		require_read_journal.readMoves(journal, name)
	]);
	const wanted = [...new Set([...Object.keys(prompt.aliases), ...moves.map((move) => move.alias)].sort())].filter((one) => alias === void 0 || one === alias);
	return {
		versions: require_find_version.liveVersions(versions).map((version) => require_version_facts.versionFacts(version, prompt.aliases)),
		moves: wanted.flatMap((one) => {
			const recorded = require_read_journal.movesOfAlias(moves, name, one);
			const current = Object.hasOwn(prompt.aliases, one) ? prompt.aliases[one] ?? null : null;
			const outside = require_move_chain.outsideMove(recorded, name, one, current);
			return [...recorded, ...outside ? [outside] : []].reverse().map(require_move_facts.moveFacts);
		})
	};
}
// src/commands/history.ts
const history = (program, open) => require_output.withOutput(program.command("history <prompt>").summary("show the versions of a prompt and the moves of its aliases").description("Shows every version of a prompt and every move of its aliases: who, when, from, to, why. Moves by others are marked.")).option("--alias <alias>", "only the moves of this alias").addHelpText("after", `
Examples:
  $ promptops history greet
  $ promptops history greet@production --json`).action(async (written, flags) => {
	const session = await open();
	const { name, target } = require_reference.parseReference(written);
	const { versions, moves } = await showHistory({
		prompt: name,
		alias: flags.alias?.replace(/^@/, "") ?? (target.kind === "word" ? target.word : void 0)
	}, await require_registry_desk.openDesk(session));
	require_output.printResult(session, flags, {
		command: "history",
		data: {
			prompt: name,
			versions,
			moves
		},
		text: asText({
			versions,
			moves
		})
	});
});
function asText({ versions, moves }) {
	return `${versions.length === 0 ? "No version." : require_table.asTable([[
		"version",
		"label",
		"aliases",
		"hash",
		"commit",
		"at",
		"by",
		"message"
	], ...versions.map(versionRow)])}\n\n${moves.length === 0 ? "No move of an alias." : require_table.asTable([[
		"alias",
		"move",
		"state",
		"at",
		"by",
		"reason"
	], ...moves.map(moveRow)])}`;
}
function versionRow({ version, label, aliases, hash, gitSha, createdAt, actor, message, outside }) {
	const by = outside ? "outside promptops" : actor ?? "-";
	return [
		`${version}`,
		label ?? "-",
		aliases.join(" ") || "-",
		hash?.slice(0, 8) ?? "-",
		gitSha?.slice(0, 8) ?? "-",
		minute(createdAt),
		by,
		message || "-"
	];
}
function moveRow({ alias, from, to, at, actor, reason, state, outside }) {
	return [
		alias,
		`${from ?? "absent"} -> ${to ?? "absent"}`,
		outside ? "outside promptops" : state,
		at === null ? "-" : minute(at),
		actor ?? "-",
		reason ?? "-"
	];
}
function minute(time) {
	return `${time.slice(0, 16)}Z`;
}
exports.history = history;
