require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-DVXMl9I-.cjs");
const require_reference = require("./reference-D09OHgEE.cjs");
const require_table = require("./table-DMjkeUjo.cjs");
const require_alias_policy = require("./alias-policy-330umjL0.cjs");
const require_version_hash = require("./version-hash-CoArRYSk.cjs");
const require_move_aliases = require("./move-aliases-BC-3FHUb.cjs");
const require_read_journal = require("./read-journal-BZ82mbrH.cjs");
const require_resolve_version = require("./resolve-version-cYJV2uV3.cjs");
const require_move_chain = require("./move-chain-DQDto7wq.cjs");
const require_output = require("./output-CnH7zkEg.cjs");
const require_prompt_names = require("./prompt-names-BNZY_hft.cjs");
const require_registry_desk = require("./registry-desk-Dr02hYD7.cjs");
// src/core/journal/gate.ts
const TAG = /^tag\s+(\S+)\s*=\s*(.*)$/;
function asksForLint(rules) {
	return rules.some((rule) => rule.trim() === "lint");
}
function decideGate(rules, version, lintErrors, measured = []) {
	const byRule = new Map(measured.map((condition) => [condition.rule, condition]));
	const conditions = rules.map((rule) => byRule.get(rule.trim()) ?? decideCondition(rule.trim(), version, lintErrors));
	const has = (verdict) => conditions.some((condition) => condition.verdict === verdict);
	return {
		verdict: has("fail") ? "fail" : has("undecided") ? "undecided" : conditions.length > 0 ? "pass" : "none",
		conditions
	};
}
function decideCondition(rule, { tags }, lintErrors) {
	if (rule === "lint") return decideLint(rule, lintErrors);
	const [, key, value = ""] = TAG.exec(rule) ?? [];
	if (key === void 0) return {
		rule,
		verdict: "undecided",
		detail: "it has not been evaluated"
	};
	const found = Object.hasOwn(tags, key) ? tags[key] : void 0;
	if (found === value.trim()) return {
		rule,
		verdict: "pass",
		detail: `the tag ${key} is ${found}`
	};
	return {
		rule,
		verdict: "fail",
		detail: found === void 0 ? `there is no tag ${key}` : `the tag ${key} is ${found}`
	};
}
function decideLint(rule, errors) {
	if (errors === void 0) return {
		rule,
		verdict: "undecided",
		detail: "the source at its commit is not to be had here"
	};
	return {
		rule,
		verdict: errors === 0 ? "pass" : "fail",
		detail: `its source has ${errors} error${errors === 1 ? "" : "s"}`
	};
}
// src/usecases/eval/decide-promotion.ts
async function decidePromotion(promotion, { lintErrors, evidenceFor }) {
	const { version, alias, policy, requireEval, onlyRecorded } = promotion;
	const answer = (policy.gate.length > 0 || requireEval) && evidenceFor ? await evidenceFor({
		version,
		alias,
		onlyRecorded
	}) : void 0;
	const rules = [...new Set([...policy.gate, ...answer?.rules ?? []].map((rule) => rule.trim()))];
	const decided = decideGate(rules, version, asksForLint(rules) ? await lintErrors(version) : void 0, answer?.conditions);
	const decision = answer?.record ? {
		...decided,
		evidence: answer.record
	} : decided;
	return requireEval && !answer?.record ? withoutEvidence(decision) : decision;
}
function withoutEvidence(decision) {
	const open = decision.conditions.some(({ verdict }) => verdict === "undecided");
	const missing = {
		rule: "--require-eval",
		verdict: "undecided",
		detail: "no line of the gate, of the alias or of the case file, is about an evaluation"
	};
	const verdict = decision.verdict === "fail" ? "fail" : "undecided";
	return {
		...decision,
		verdict,
		conditions: open ? decision.conditions : [...decision.conditions, missing]
	};
}
// src/usecases/promote-prompts.ts
async function promotePrompts(request, dependencies) {
	const from = sourceOf$1(request, dependencies);
	const names = await namesOf(request, from, dependencies);
	const moves = await require_read_journal.readMoves(dependencies.journal, names.length === 1 ? names[0] : void 0);
	const candidates = [];
	const refusals = [];
	for (const name of names) {
		const checked = await check(name, from, moves, request, dependencies);
		if (checked instanceof require_main.PromptopsError) refusals.push(checked);
		else candidates.push(checked);
	}
	if (refusals.length > 0) throw allOf(refusals, names.length);
	const pending = request.dryRun ? [] : candidates.filter((candidate) => candidate.from !== candidate.to);
	const moved = pending.length === 0 ? [] : await require_move_aliases.moveAliases(pending.map((candidate) => asMove(candidate, request)), dependencies);
	return candidates.map(({ version: _version, ...promotion }) => ({
		...promotion,
		runId: moved.find(({ prompt }) => prompt === promotion.prompt)?.runId ?? null
	}));
}
function sourceOf$1({ from, to }, { policies, trackingAlias }) {
	if (to.toLowerCase() === "latest" || to === trackingAlias) throw new require_main.PromptopsError("USAGE", `\`${to}\` moves by itself; nothing is promoted to it.`, "Name another alias with `--to`.");
	const demanded = require_alias_policy.policyOf(policies, to).from;
	if (from === void 0 && demanded === null) throw new require_main.PromptopsError("USAGE", `Where \`${to}\` comes from is not said.`, "Add `--from`, such as `--from staging`.");
	if (from !== void 0 && demanded !== null && from !== demanded) throw new require_main.PromptopsError("POLICY_REFUSED", `\`${to}\` takes only what \`${demanded}\` points at, not \`${from}\`.`, `Promote to ${demanded} first; \`aliases.${to}.from\` in the configuration says so.`);
	const source = from ?? demanded ?? "";
	if (source === to) throw new require_main.PromptopsError("USAGE", `\`${source}\` and \`${to}\` are the same alias.`, "Name two.");
	return source;
}
async function namesOf({ prompts }, from, { registry }) {
	if (prompts !== "all") return [...new Set(prompts)];
	const having = (await registry.prompts()).filter(({ aliases, latest }) => Object.hasOwn(aliases, from) || from === "latest" && latest);
	if (having.length === 0) throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `No prompt has the alias \`${from}\`.`, "`promptops list` shows what there is.");
	return having.map(({ name }) => name);
}
async function check(name, from, moves, request, dependencies) {
	const { registry, policies, ancestry } = dependencies;
	const { to: alias, override, requireEval = false } = request;
	const { version } = await require_resolve_version.resolveVersion({
		name,
		target: require_reference.parseTarget(from)
	}, registry);
	if (require_version_hash.hashOfVersion(version).tampered) return new require_main.PromptopsError("VERSION_TAMPERED", `Version ${version.version} of ${name} was changed after it was registered.`, "`promptops verify` says how; register the content again.");
	const current = await registry.versionByAlias(name, alias);
	const policy = require_alias_policy.policyOf(policies, alias);
	const refused = await require_alias_policy.whyOriginRefused({
		alias,
		version,
		current,
		moves: require_read_journal.movesOfAlias(moves, name, alias)
	}, policy, ancestry);
	if (refused) return refused;
	const decided = await decidePromotion({
		version,
		alias,
		policy,
		requireEval,
		onlyRecorded: override !== void 0 || current?.version === version.version
	}, dependencies);
	const stands = decided.verdict === "pass" || decided.verdict === "none";
	if (!stands && override === void 0 && current?.version !== version.version) return gateError(name, alias, version, decided);
	const gate = stands || override === void 0 ? decided : {
		...decided,
		verdict: "overridden"
	};
	return {
		prompt: name,
		alias,
		from: current?.version ?? null,
		to: version.version,
		gate,
		runId: null,
		version
	};
}
function gateError(name, alias, { version }, { verdict, conditions }) {
	const open = conditions.filter((condition) => condition.verdict === verdict).map(({ rule, detail }) => `\`${rule}\`: ${detail}`);
	const message = `The gate of ${name}@${alias} ${verdict === "fail" ? "did not pass" : "is not decided"} for version ${version}: ${open.join("; ")}.`;
	return new require_main.PromptopsError(verdict === "fail" ? "POLICY_REFUSED" : "GATE_UNDECIDED", message, "A person may pass it on purpose, and on record: `--override \"reason\"`.");
}
function asMove({ prompt, alias, from, to, gate, version }, { actor, override, reason }) {
	return {
		prompt,
		alias,
		from,
		to,
		actor,
		reason: gate.verdict === "overridden" && override !== void 0 ? override : reason,
		evidence: JSON.stringify(gate),
		gitSha: require_alias_policy.commitOf(version) ?? "",
		undoes: []
	};
}
function allOf(refusals, total) {
	const [first, ...more] = refusals.toSorted((a, b) => require_main.PROBLEMS[b.code].exit - require_main.PROBLEMS[a.code].exit);
	if (!first || more.length === 0) return first && total > 1 ? new require_main.PromptopsError(first.code, `${first.message} Nothing was moved.`, first.hint) : first;
	const list = refusals.map(({ message }) => `\n  - ${message}`).join("");
	return new require_main.PromptopsError(first.code, `${refusals.length} of ${total} prompts are refused, so nothing was moved:${list}`, first.hint);
}
// src/usecases/settle-promotions.ts
async function settlePromotions(request, dependencies) {
	const { prompts, to, way } = request;
	const moves = await require_read_journal.readMoves(dependencies.journal, prompts.length === 1 ? prompts[0] : void 0);
	const open = require_read_journal.openIntents(moves).filter(({ prompt, alias }) => (prompts.length === 0 || prompts.includes(prompt)) && (to === void 0 || alias === to));
	const settled = [];
	for (const intent of open) {
		const before = settled.filter((one) => one.settled === "finished" && one.prompt === intent.prompt && one.alias === intent.alias).at(-1) ?? require_move_chain.lastMove(require_read_journal.movesOfAlias(moves, intent.prompt, intent.alias));
		settled.push(await (way === "resume" ? resume(intent, before, dependencies) : abandon(intent, before, dependencies)));
	}
	if (way === "abandon") settled.push(...await takeBackDone(open, request, dependencies));
	return settled;
}
async function resume(intent, before, { registry, journal, now }) {
	const { prompt, alias, from, to, runId } = intent;
	const current = await require_move_aliases.aliasVersion(registry, prompt, alias);
	if (current === to && before?.to === to) return closeUnused(intent, {
		journal,
		now
	});
	if (current !== to) {
		if (current !== from) return result(intent, "refused", `it points at ${current ?? "nothing"} by now; abandon it`);
		const version = to === null ? void 0 : await registry.version(prompt, to);
		if (to !== null && !version) return result(intent, "refused", `version ${to} was deleted; abandon it`);
		if (version && require_version_hash.hashOfVersion(version).tampered) return result(intent, "refused", `version ${to} was changed after it was registered; abandon it`);
		await require_move_aliases.setAndReadBack(intent, registry);
	}
	await require_move_aliases.settle(journal, runId, "FINISHED", now());
	return result(intent, "finished", current === to ? "it had been moved already" : "it was moved now");
}
async function abandon(intent, before, { registry, journal, now }) {
	const { prompt, alias, from, to, runId } = intent;
	const current = await require_move_aliases.aliasVersion(registry, prompt, alias);
	if (current === to && before?.to === to) return closeUnused(intent, {
		journal,
		now
	});
	if (current === to && to !== from) {
		if (from !== null && !await registry.version(prompt, from)) throw new require_main.PromptopsError("REGISTRY_CONFLICT", `${prompt}@${alias} cannot go back: version ${from} was deleted.`, "Finish the promotion: `promptops promote --resume`.");
		await require_move_aliases.setAndReadBack({
			...intent,
			from: to,
			to: from
		}, registry);
	}
	await require_move_aliases.settle(journal, runId, "KILLED", now());
	return result(intent, "taken-back", current === to ? "it was put back" : "it had not been moved");
}
async function closeUnused(intent, { journal, now }) {
	await require_move_aliases.settle(journal, intent.runId, "KILLED", now());
	return result(intent, "unused", "another move led there");
}
async function takeBackDone(open, { actor }, dependencies) {
	const batches = new Set(open.map(({ batch }) => batch));
	if (batches.size === 0) return [];
	const moves = await require_read_journal.readMoves(dependencies.journal);
	const done = moves.filter((move) => batches.has(move.batch) && move.state === "done");
	const standing = [];
	for (const move of done) if (!require_read_journal.movesOfAlias(moves, move.prompt, move.alias).some(({ runId, state }) => runId === move.runId && state === "undone") && await require_move_aliases.aliasVersion(dependencies.registry, move.prompt, move.alias) === move.to) standing.push(move);
	if (standing.length === 0) return [];
	await require_move_aliases.moveAliases(standing.map((move) => ({
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
const promote = (program, open) => require_output.withOutput(program.command("promote [prompts...]").summary("point one alias at the version another alias holds").description("Points one alias at the version another one holds. The move is on record before it happens; a gate that did not pass, or could not be decided, stops it. What has to be measured is taken from an evaluation on record that fits the content, the cases and the model, else it is measured now.")).option("--from <alias>", "alias to read (default: what the configuration names for --to)").option("--to <alias>", "alias to move").option("--all", "every prompt that has the alias --from").option("--require-eval", "no promotion without an evaluation, whatever the alias asks for").option("--cases-hash <sha256>", "which cases the evaluation on record was made with, where there is no checkout").option("--reason <text>", "why, for the record").option("--override <reason>", "pass a gate on purpose; the reason stays on record").option("-n, --dry-run", "check everything, move nothing").option("--resume", "finish promotions that died half way").option("--abandon", "take promotions back that died half way").addHelpText("after", `
Examples:
  $ promptops promote greet --from staging --to production
  $ promptops promote greet@staging --to production
  $ promptops promote --all --to production --reason "release 12"
  $ promptops promote --resume`).action(async (prompts, flags) => {
	const session = await open();
	if (flags.resume || flags.abandon) return settle(session, prompts, flags);
	const { config } = session;
	const desk = await require_registry_desk.openDesk(session);
	const git = await session.git();
	const evidence = once(async () => (await Promise.resolve().then(() => require("./promotion-evidence-B_HrHWe-.cjs"))).promotionEvidence(session, desk, {
		casesHash: flags.casesHash,
		dryRun: flags.dryRun === true
	}));
	const moves = await promotePrompts({
		...sourceOf(prompts, flags),
		to: aliasIn(flags),
		override: flags.override,
		reason: flags.reason ?? "",
		actor: await require_registry_desk.actorOf(session),
		dryRun: flags.dryRun === true,
		requireEval: flags.requireEval === true
	}, {
		...desk,
		policies: config.aliases,
		trackingAlias: config.registry.tracking_alias,
		ancestry: (commit, other) => git.order(commit, other),
		lintErrors: async (version) => (await Promise.resolve().then(() => require("./lint-registered-DZyXCQ_1.cjs"))).lintErrors(version, session),
		evidenceFor: async (request) => (await evidence())(request)
	});
	require_output.printResult(session, flags, {
		command: "promote",
		data: { moves },
		text: asText(moves, flags.dryRun === true, desk.registry.uri)
	});
});
function once(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}
function sourceOf(written, { all, from }) {
	const alias = from?.replace(/^@/, "");
	if (all && written.length > 0) throw new require_main.PromptopsError("USAGE", "`--all` takes no names.", "Leave out one of them.");
	if (!all && written.length === 0) throw new require_main.PromptopsError("USAGE", "Which prompt?", "Name prompts, or take `--all`.");
	const references = written.map((reference) => require_reference.parseReference(reference));
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
		gate.verdict === "none" ? "no gate" : `gate ${gate.verdict === "pass" ? "passed" : gate.verdict}`
	]);
	const moved = moves.filter(({ from, to }) => from !== to);
	const last = dryRun ? `Nothing was moved in ${registry}: --dry-run.` : `Moved ${moved.length} of ${moves.length} in ${registry}.`;
	const undo = dryRun ? [] : moved.filter(({ from }) => from !== null).map(({ prompt, alias }) => `  promptops rollback ${prompt} --alias ${alias}`);
	return [
		require_table.asTable(rows),
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
		actor: await require_registry_desk.actorOf(session)
	}, await require_registry_desk.openDesk(session));
	const moves = settled.map((move) => ({
		...move,
		gate: null
	}));
	const exitCode = settled.some((move) => move.settled === "refused") ? 3 : 0;
	require_output.printResult(session, flags, {
		command: "promote",
		data: { moves },
		text: settledText(settled),
		exitCode
	});
}
function settledText(settled) {
	if (settled.length === 0) return "There is no open promotion.";
	return require_table.asTable(settled.map(({ prompt, alias, from, to, settled: what, detail }) => [
		`${prompt}@${alias}`,
		`${from ?? "new"} -> ${to ?? "none"}`,
		what,
		detail
	]));
}
exports.promote = promote;
