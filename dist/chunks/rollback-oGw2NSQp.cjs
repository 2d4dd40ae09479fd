require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-DVXMl9I-.cjs");
const require_reference = require("./reference-D09OHgEE.cjs");
const require_alias_policy = require("./alias-policy-330umjL0.cjs");
const require_move_chain = require("./move-chain-DQDto7wq.cjs");
const require_version_hash = require("./version-hash-CoArRYSk.cjs");
const require_move_aliases = require("./move-aliases-BC-3FHUb.cjs");
const require_outbox = require("./outbox-CoeFG7XC.cjs");
const require_read_journal = require("./read-journal-BZ82mbrH.cjs");
const require_output = require("./output-CnH7zkEg.cjs");
const require_registry_desk = require("./registry-desk-Dr02hYD7.cjs");
// src/usecases/roll-back.ts
async function rollBack(request, dependencies) {
	const { prompt, alias, actor, reason, dryRun } = request;
	const { registry } = dependencies;
	const { moves, problem } = await whatIsKnown(request, dependencies);
	const current = await require_move_aliases.aliasVersion(registry, prompt, alias);
	const steps = require_move_chain.stepsBack(moves, require_move_chain.outsideMove(moves, prompt, alias, current)).filter(({ to }) => to !== current);
	const step = chosenStep(request, steps, current);
	if (!problem && require_alias_policy.isGuarded(require_alias_policy.policyOf(dependencies.policies, alias))) refuseNewPlaces(step.to, moves, request);
	const version = await usable(step, steps, request, registry);
	const done = {
		prompt,
		alias,
		from: current,
		to: step.to,
		runId: null
	};
	if (dryRun || current === step.to) return done;
	const move = {
		prompt,
		alias,
		from: current,
		to: step.to,
		actor,
		reason,
		evidence: "",
		gitSha: require_alias_policy.commitOf(version) ?? "",
		undoes: step.undoes
	};
	const batch = dependencies.newId();
	const named = {
		...dependencies,
		newId: () => batch
	};
	if (problem) return {
		...done,
		...await withoutJournal(move, moves, problem, named)
	};
	try {
		const [journaled] = await require_move_aliases.moveAliases([move], named);
		return {
			...done,
			runId: journaled?.runId ?? null
		};
	} catch (error) {
		if (!require_main.isPromptopsError(error) || !JOURNAL_DOWN.has(error.code)) throw error;
		return {
			...done,
			...await withoutJournal(move, moves, error, named)
		};
	}
}
const JOURNAL_DOWN = new Set([
	"REGISTRY_UNREACHABLE",
	"REGISTRY_REFUSED",
	"REGISTRY_FAILED"
]);
async function whatIsKnown({ prompt, alias, to }, { journal }) {
	try {
		return { moves: require_read_journal.movesOfAlias(await require_read_journal.readMoves(journal, prompt), prompt, alias) };
	} catch (error) {
		if (!require_main.isPromptopsError(error) || to === void 0) throw error;
		return {
			moves: [],
			problem: error
		};
	}
}
function chosenStep({ prompt, alias, to }, steps, current) {
	if (to !== void 0) return steps.find((step) => step.to === to) ?? {
		to,
		undoes: []
	};
	const [nearest] = steps;
	if (nearest) return nearest;
	const where = current === null ? "is not there" : `points at version ${current}`;
	throw new require_main.PromptopsError("POLICY_REFUSED", `${prompt}@${alias} ${where}, and no earlier place of it is on record.`, "Say where to: `--to 3`. `promptops history` shows the versions.");
}
function refuseNewPlaces(to, moves, { prompt, alias }) {
	if (moves.some((move) => move.state !== "killed" && (move.from === to || move.to === to && move.state !== "open"))) return;
	throw new require_main.PromptopsError("POLICY_REFUSED", `${prompt}@${alias} never pointed at version ${to}, as far as is on record: that is no way back.`, `Promote it: \`promptops promote ${prompt} --to ${alias}\`.`);
}
async function usable({ to }, steps, { prompt, alias }, registry) {
	const version = await registry.version(prompt, to);
	if (version && !require_version_hash.hashOfVersion(version).tampered) return version;
	const next = await nextUsable(steps.filter((step) => step.to !== to), prompt, registry);
	const hint = next === void 0 ? "`promptops history` shows the versions that are left." : `The next candidate: \`promptops rollback ${prompt} --alias ${alias} --to ${next}\`.`;
	if (version) throw new require_main.PromptopsError("VERSION_TAMPERED", `Version ${to} of ${prompt} was changed after it was registered.`, hint);
	throw new require_main.PromptopsError("POLICY_REFUSED", `Version ${to} of ${prompt} was deleted.`, hint);
}
async function nextUsable(steps, prompt, registry) {
	for (const { to } of steps) {
		const version = await registry.version(prompt, to);
		if (version && !require_version_hash.hashOfVersion(version).tampered) return to;
	}
}
async function withoutJournal(move, moves, problem, { registry, journal, workspace, now, newId }) {
	if (await require_move_aliases.aliasVersion(registry, move.prompt, move.alias) !== move.to) await require_move_aliases.setAndReadBack(move, registry);
	const entry = require_outbox.outboxEntry({
		...move,
		batch: newId(),
		...require_move_chain.nextInChain(moves)
	}, null, journal.experiment, now());
	try {
		require_outbox.addToOutbox(entry, workspace);
		return { unwritten: {
			entry,
			file: require_outbox.OUTBOX,
			why: problem.message
		} };
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return { unwritten: {
			entry,
			file: void 0,
			why: problem.message
		} };
	}
}
// src/commands/rollback.ts
const rollback = (program, open) => require_output.withOutput(program.command("rollback <prompt>").summary("take back the latest move of an alias").description("Takes back the latest move of an alias that still stands; twice goes back twice. No gate is asked, and a journal that is down does not stop it.")).option("--alias <alias>", "alias to move back").addOption(new require_main.Option("--to <version>", "a version of choice").argParser(versionNumber)).option("--reason <text>", "why, for the record").option("-n, --dry-run", "say what would be moved, move nothing").addHelpText("after", `
Examples:
  $ promptops rollback greet --alias production
  $ promptops rollback greet@production --to 3 --reason "answers in French"`).action(async (written, flags) => {
	const session = await open();
	const { prompt, alias } = meant(written, flags);
	const desk = await require_registry_desk.openDesk(session);
	const { reason = "", dryRun = false, to } = flags;
	const done = await rollBack({
		prompt,
		alias,
		to,
		reason,
		dryRun,
		actor: await require_registry_desk.actorOf(session)
	}, {
		...desk,
		workspace: session.workspace,
		policies: session.config.aliases
	});
	const { unwritten, ...move } = done;
	require_output.printResult(session, flags, {
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
	const { name, target } = require_reference.parseReference(written);
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
