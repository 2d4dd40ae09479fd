require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_roll_back = require("./roll-back-L6_CsE-Z.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/commands/rollback.ts
const rollback = (program, open) => require_registry.withOutput(program.command("rollback <prompt>").summary("take back the latest move of an alias").description("Takes back the latest move of an alias that still stands; twice goes back twice. No gate is asked, and a journal that is down does not stop it.")).option("--alias <alias>", "alias to move back").addOption(new require_main.Option("--to <version>", "a version of choice").argParser(versionNumber)).option("--reason <text>", "why, for the record").option("-n, --dry-run", "say what would be moved, move nothing").addHelpText("after", `
Examples:
  $ promptops rollback greet --alias production
  $ promptops rollback greet@production --to 3 --reason "answers in French"`).action(async (written, flags) => {
	const session = await open();
	const { prompt, alias } = meant(written, flags);
	const desk = await require_shared.openDesk(session);
	const { reason = "", dryRun = false, to } = flags;
	const done = await require_roll_back.rollBack({
		prompt,
		alias,
		to,
		reason,
		dryRun,
		actor: await require_shared.actorOf(session)
	}, {
		...desk,
		workspace: session.workspace,
		policies: session.config.aliases
	});
	const { unwritten, ...move } = done;
	require_registry.printResult(session, flags, {
		command: "rollback",
		data: { moves: [{
			...move,
			gate: null,
			...unwritten && { unwritten }
		}] },
		text: asText(done, dryRun)
	});
	if (unwritten) session.terminal.stderr(outboxText(unwritten));
});
function meant(written, { alias }) {
	const { name, target } = require_shared.parseReference(written);
	const named = alias?.replace(/^@/, "") ?? (target.kind === "word" ? target.word : void 0);
	if (named === void 0) throw new require_main.PromptopsError("USAGE", "Which alias is to be moved back?", `Add \`--alias production\`, or write \`${name}@production\`.`);
	return {
		prompt: name,
		alias: named
	};
}
function asText({ prompt, alias, from, to }, dryRun) {
	if (from === to) return `${prompt}@${alias} is at version ${to} already.`;
	const line = `${prompt}@${alias}  ${from === null ? "absent" : `version ${from}`} -> version ${to}`;
	if (dryRun) return `${line}\n\nNothing was moved: --dry-run.`;
	return from === null ? line : `${line}\n\nTo take it back:\n  promptops rollback ${prompt} --alias ${alias} --to ${from}`;
}
function outboxText({ entry, file, why }) {
	return `The journal could not be written: ${why} ${file === void 0 ? "It could not be kept in a file either: keep this line." : `It waits in ${file}; send it with \`promptops audit push\`.`}\n${JSON.stringify(entry)}\n`;
}
function versionNumber(text) {
	if (!/^[1-9]\d{0,9}$/.test(text)) throw new require_main.InvalidArgumentError("Write the number of a version.");
	return Number(text);
}
exports.rollback = rollback;
