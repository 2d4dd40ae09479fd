require("./rolldown-runtime-n5aEA02a.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_show_history = require("./show-history-9mxz4wXe.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/commands/history.ts
const history = (program, open) => require_registry.withOutput(program.command("history <prompt>").summary("show the versions of a prompt and the moves of its aliases").description("Shows every version of a prompt and every move of its aliases: who, when, from, to, why. Moves by others are marked.")).option("--alias <alias>", "only the moves of this alias").addHelpText("after", `
Examples:
  $ promptops history greet
  $ promptops history greet@production --json`).action(async (written, flags) => {
	const session = await open();
	const { name, target } = require_shared.parseReference(written);
	const alias = flags.alias?.replace(/^@/, "") ?? (target.kind === "word" ? target.word : void 0);
	const { versions, moves } = await require_show_history.showHistory({
		prompt: name,
		alias
	}, await require_shared.openDesk(session));
	require_registry.printResult(session, flags, {
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
	return `${versions.length === 0 ? "No version." : require_evaluation.asTable([[
		"version",
		"label",
		"aliases",
		"hash",
		"commit",
		"at",
		"by",
		"message"
	], ...versions.map(versionRow)])}\n\n${moves.length === 0 ? "No move of an alias." : require_evaluation.asTable([[
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
