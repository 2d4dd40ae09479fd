require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_evidence_text = require("./evidence-text-Cj3YIEx9.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_move_facts = require("./move-facts-Bs_7fsZb.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_outbox = require("./outbox-Bo10mEBU.cjs");
// src/core/csv-text.ts
const FORMULA = /^'*[=+\-@\t\r]/;
function csvText(rows) {
	return rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(",")}\r\n`).join("");
}
function harmless(cell) {
	return FORMULA.test(cell) ? `'${cell}` : cell;
}
function quoted(cell) {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll("\"", "\"\"")}"` : cell;
}
// src/usecases/audit-moves.ts
async function auditMoves(prompt, journal) {
	const moves = await require_registry.readMoves(journal, prompt);
	const groups = require_main.groupBy(moves, (move) => JSON.stringify([move.prompt, move.alias]));
	return [...groups.keys()].sort().flatMap((key) => {
		const [first] = groups.get(key) ?? [];
		return first === void 0 ? [] : require_registry.movesOfAlias(moves, first.prompt, first.alias).map(require_move_facts.moveFacts);
	});
}
// src/commands/audit.ts
const audit = (program, open) => program.command("audit").addArgument(new require_main.Argument("[action]", "push: send the entries that wait in .promptops/outbox.jsonl").choices(["push"])).summary("print the journal of alias moves").description("Prints every move of an alias that is on record: who, when, from, to, why, on what evidence.").option("--prompt <name>", "only the moves of one prompt").addOption(new require_main.Option("-f, --format <format>", "how to print it").choices([
	"text",
	"json",
	"csv"
]).default("text")).option("--json", "the same as --format json").addHelpText("after", "\nExamples:\n  $ promptops audit --format csv > moves.csv\n  $ promptops audit push").action(async (action, flags) => {
	const session = await open();
	const journal = await require_shared.openJournal(session);
	if (action === "push") {
		const names = (await require_outbox.pushOutbox(journal, session.workspace)).map(({ name }) => name);
		return require_registry.printResult(session, flags, {
			command: "audit",
			data: { sent: names },
			text: [...names.map((name) => `sent  ${name}`), `Sent ${names.length} entries.`].join("\n")
		});
	}
	const moves = await auditMoves(flags.prompt && require_shared.parseReference(flags.prompt).name, journal);
	if (!flags.json && flags.format === "csv") return session.show(csvText([HEADER, ...moves.map((move) => cells(move, whole))]));
	require_registry.printResult(session, flags, {
		command: "audit",
		data: { moves },
		text: moves.length === 0 ? "No move of an alias is on record." : require_evaluation.asTable([HEADER, ...moves.map((move) => cells(move, require_evidence_text.evidenceInShort))])
	});
});
const HEADER = [
	"prompt",
	"alias",
	"seq",
	"from",
	"to",
	"state",
	"at",
	"actor",
	"reason",
	"evidence",
	"commit",
	"run"
];
function whole(evidence) {
	return evidence === null ? "" : JSON.stringify(evidence);
}
function cells({ prompt, alias, seq, from, to, state, at, actor, reason, evidence, gitSha, runId }, told) {
	return [
		prompt,
		alias,
		`${seq ?? ""}`,
		`${from ?? ""}`,
		`${to ?? ""}`,
		state,
		at ?? "",
		actor ?? "",
		reason ?? "",
		told(evidence),
		gitSha ?? "",
		runId ?? ""
	];
}
exports.audit = audit;
