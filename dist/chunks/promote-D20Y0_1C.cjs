require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_once = require("./once-DACbiZ7J.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_evidence_text = require("./evidence-text-Cj3YIEx9.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_promote_prompts = require("./promote-prompts-BFR1FX_H.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_prompt_names = require("./prompt-names-BlFNea7a.cjs");
// src/usecases/settle-promotions.ts
async function settlePromotions(request, dependencies) {
	const { prompts, to, way } = request;
	const moves = await require_registry.readMoves(dependencies.journal, prompts.length === 1 ? prompts[0] : void 0);
	const open = require_registry.openIntents(moves).filter(({ prompt, alias }) => (prompts.length === 0 || prompts.includes(prompt)) && (to === void 0 || alias === to));
	const settled = [];
	for (const intent of open) {
		const before = settled.filter((one) => one.settled === "finished" && one.prompt === intent.prompt && one.alias === intent.alias).at(-1) ?? require_registry.lastMove(require_registry.movesOfAlias(moves, intent.prompt, intent.alias));
		settled.push(await (way === "resume" ? resume(intent, before, dependencies) : abandon(intent, before, dependencies)));
	}
	if (way === "abandon") settled.push(...await takeBackDone(open, request, dependencies));
	return settled;
}
async function resume(intent, before, { registry, journal, now }) {
	const { prompt, alias, from, to, runId } = intent;
	const current = await require_registry.aliasVersion(registry, prompt, alias);
	if (current === to && before?.to === to) return closeUnused(intent, {
		journal,
		now
	});
	if (current !== to) {
		if (current !== from) return result(intent, "refused", `it points at ${current ?? "nothing"} by now; abandon it`);
		const version = to === null ? void 0 : await registry.version(prompt, to);
		if (to !== null && !version) return result(intent, "refused", `version ${to} was deleted; abandon it`);
		if (version && require_shared.hashOfVersion(version).tampered) return result(intent, "refused", `version ${to} was changed after it was registered; abandon it`);
		await require_registry.setAndReadBack(intent, registry);
	}
	await require_registry.settle(journal, runId, "FINISHED", now());
	return result(intent, "finished", current === to ? "it had been moved already" : "it was moved now");
}
async function abandon(intent, before, { registry, journal, now }) {
	const { prompt, alias, from, to, runId } = intent;
	const current = await require_registry.aliasVersion(registry, prompt, alias);
	if (current === to && before?.to === to) return closeUnused(intent, {
		journal,
		now
	});
	if (current === to && to !== from) {
		if (from !== null && !await registry.version(prompt, from)) throw new require_main.PromptopsError("REGISTRY_CONFLICT", `${prompt}@${alias} cannot go back: version ${from} was deleted.`, "Finish the promotion: `promptops promote --resume`.");
		await require_registry.setAndReadBack({
			...intent,
			from: to,
			to: from
		}, registry);
	}
	await require_registry.settle(journal, runId, "KILLED", now());
	return result(intent, "taken-back", current === to ? "it was put back" : "it had not been moved");
}
async function closeUnused(intent, { journal, now }) {
	await require_registry.settle(journal, intent.runId, "KILLED", now());
	return result(intent, "unused", "another move led there");
}
async function takeBackDone(open, { actor }, dependencies) {
	const batches = new Set(open.map(({ batch }) => batch));
	if (batches.size === 0) return [];
	const moves = await require_registry.readMoves(dependencies.journal);
	const done = moves.filter((move) => batches.has(move.batch) && move.state === "done");
	const standing = [];
	for (const move of done) if (!require_registry.movesOfAlias(moves, move.prompt, move.alias).some(({ runId, state }) => runId === move.runId && state === "undone") && await require_registry.aliasVersion(dependencies.registry, move.prompt, move.alias) === move.to) standing.push(move);
	if (standing.length === 0) return [];
	await require_registry.moveAliases(standing.map((move) => ({
		...move,
		from: move.to,
		to: move.from,
		actor,
		reason: "the promotion was abandoned",
		evidence: "",
		gitSha: "",
		undoes: [move.runId]
	})), dependencies);
	return standing.map((move) => result(move, "taken-back", "it was put back"));
}
function result({ prompt, alias, from, to, runId }, settled, detail) {
	return {
		prompt,
		alias,
		from,
		to,
		runId,
		settled,
		detail
	};
}
// src/commands/promote.ts
const promote = (program, open) => require_registry.withOutput(program.command("promote [prompts...]").summary("point one alias at the version another alias holds").description("Points one alias at the version another one holds. The move is on record before it happens; a gate that did not pass, or could not be decided, stops it. What has to be measured is taken from an evaluation on record that fits the content, the cases and the model, else it is measured now.")).option("--from <alias>", "alias to read (default: what the configuration names for --to)").option("--to <alias>", "alias to move").option("--all", "every prompt that has the alias --from").option("--require-eval", "no promotion without an evaluation, whatever the alias asks for").option("--cases-hash <sha256>", "which cases the evaluation on record was made with, where there is no checkout").option("--reason <text>", "why, for the record").option("--override <reason>", "pass a gate on purpose; the reason stays on record").option("-n, --dry-run", "check everything, move nothing").option("--resume", "finish promotions that died half way").option("--abandon", "take promotions back that died half way").addHelpText("after", `
Examples:
  $ promptops promote greet --from staging --to production
  $ promptops promote greet@staging --to production
  $ promptops promote --all --to production --reason "release 12"
  $ promptops promote --resume`).action(async (prompts, flags) => {
	const session = await open();
	if (flags.resume || flags.abandon) return settle(session, prompts, flags);
	const { config } = session;
	const desk = await require_shared.openDesk(session);
	const git = await session.git();
	const evidence = require_once.once(async () => (await Promise.resolve().then(() => require("./promotion-evidence-BRzoUfcY.cjs"))).promotionEvidence(session, desk, {
		casesHash: flags.casesHash,
		dryRun: flags.dryRun === true
	}));
	const moves = await require_promote_prompts.promotePrompts({
		...sourceOf(prompts, flags),
		to: aliasIn(flags),
		override: flags.override,
		reason: flags.reason ?? "",
		actor: await require_shared.actorOf(session),
		dryRun: flags.dryRun === true,
		requireEval: flags.requireEval === true
	}, {
		...desk,
		policies: config.aliases,
		trackingAlias: config.registry.tracking_alias,
		ancestry: (commit, other) => git.order(commit, other),
		lintErrors: async (version) => (await Promise.resolve().then(() => require("./lint-registered-BRca4vx4.cjs"))).lintErrors(version, session),
		evidenceFor: async (request) => (await evidence())(request)
	});
	require_registry.printResult(session, flags, {
		command: "promote",
		data: { moves },
		text: asText(moves, flags.dryRun === true, desk.registry.uri)
	});
});
function sourceOf(written, { all, from }) {
	const alias = from?.replace(/^@/, "");
	if (all && written.length > 0) throw new require_main.PromptopsError("USAGE", "`--all` takes no names.", "Leave out one of them.");
	if (!all && written.length === 0) throw new require_main.PromptopsError("USAGE", "Which prompt?", "Name prompts, or take `--all`.");
	const references = written.map((reference) => require_shared.parseReference(reference));
	const sources = new Set(references.flatMap(({ target }) => target.kind === "latest" ? alias ?? [] : aliasOf(target)));
	if (alias !== void 0) sources.add(alias);
	if (sources.size > 1) throw new require_main.PromptopsError("USAGE", `Read from which alias: ${[...sources].join(" or ")}?`, "Promote them one after the other.");
	return {
		prompts: all ? "all" : references.map(({ name }) => name),
		from: [...sources][0]
	};
}
function aliasOf(target) {
	if (target.kind === "word") return target.word;
	throw new require_main.PromptopsError("USAGE", "Only what an alias points at is promoted.", "Set an alias on that version first: `promptops alias greet/3 staging`.");
}
function aliasIn({ to }) {
	if (to === void 0) throw new require_main.PromptopsError("USAGE", "Which alias is to be moved?", "Add `--to`, such as `--to production`.");
	return to.replace(/^@/, "");
}
function asText(moves, dryRun, registry) {
	const rows = moves.map(({ prompt, alias, from, to, gate }) => [
		`${prompt}@${alias}`,
		from === to ? `stays at version ${to}` : `${from === null ? "new" : `version ${from}`} -> version ${to}`,
		require_evidence_text.gateInWords(gate)
	]);
	const moved = moves.filter(({ from, to }) => from !== to);
	const last = dryRun ? `Nothing was moved in ${registry}: --dry-run.` : `Moved ${moved.length} of ${moves.length} in ${registry}.`;
	const undo = dryRun ? [] : moved.filter(({ from }) => from !== null).map(({ prompt, alias }) => `  promptops rollback ${prompt} --alias ${alias}`);
	return [
		require_evaluation.asTable(rows),
		"",
		last,
		...undo.length > 0 ? ["To take it back:", ...undo] : []
	].join("\n");
}
async function settle(session, prompts, flags) {
	if (flags.resume && flags.abandon) throw new require_main.PromptopsError("USAGE", "A promotion is resumed or abandoned, not both.", "Leave out one of them.");
	const settled = await settlePromotions({
		way: flags.resume ? "resume" : "abandon",
		prompts: require_prompt_names.promptNames(prompts),
		to: flags.to?.replace(/^@/, ""),
		actor: await require_shared.actorOf(session)
	}, await require_shared.openDesk(session));
	const moves = settled.map((move) => ({
		...move,
		gate: null
	}));
	const exitCode = settled.some((move) => move.settled === "refused") ? 3 : 0;
	require_registry.printResult(session, flags, {
		command: "promote",
		data: { moves },
		text: settledText(settled),
		exitCode
	});
}
function settledText(settled) {
	if (settled.length === 0) return "There is no open promotion.";
	return require_evaluation.asTable(settled.map(({ prompt, alias, from, to, settled: what, detail }) => [
		`${prompt}@${alias}`,
		`${from ?? "new"} -> ${to ?? "none"}`,
		what,
		detail
	]));
}
exports.promote = promote;
