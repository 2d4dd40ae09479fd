const require_main = require("./main-CT8p7YMI.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
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
	const from = sourceOf(request, dependencies);
	const names = await namesOf(request, from, dependencies);
	const moves = await require_registry.readMoves(dependencies.journal, names.length === 1 ? names[0] : void 0);
	const candidates = [];
	const refusals = [];
	for (const name of names) {
		const checked = await check(name, from, moves, request, dependencies);
		if (checked instanceof require_main.PromptopsError) refusals.push(checked);
		else candidates.push(checked);
	}
	if (refusals.length > 0) throw allOf(refusals, names.length);
	const pending = request.dryRun ? [] : candidates.filter((candidate) => candidate.from !== candidate.to);
	const moved = pending.length === 0 ? [] : await require_registry.moveAliases(pending.map((candidate) => asMove(candidate, request)), dependencies);
	return candidates.map(({ version: _version, ...promotion }) => ({
		...promotion,
		runId: moved.find(({ prompt }) => prompt === promotion.prompt)?.runId ?? null
	}));
}
function sourceOf({ from, to }, { policies, trackingAlias }) {
	if (to.toLowerCase() === "latest" || to === trackingAlias) throw new require_main.PromptopsError("USAGE", `\`${to}\` moves by itself; nothing is promoted to it.`, "Name another alias with `--to`.");
	const demanded = require_registry.policyOf(policies, to).from;
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
	const { version } = await require_shared.resolveVersion({
		name,
		target: require_shared.parseTarget(from)
	}, registry);
	if (require_shared.hashOfVersion(version).tampered) return new require_main.PromptopsError("VERSION_TAMPERED", `Version ${version.version} of ${name} was changed after it was registered.`, "`promptops verify` says how; register the content again.");
	const current = await registry.versionByAlias(name, alias);
	const policy = require_registry.policyOf(policies, alias);
	const refused = await require_registry.whyOriginRefused({
		alias,
		version,
		current,
		moves: require_registry.movesOfAlias(moves, name, alias)
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
		gitSha: require_registry.commitOf(version) ?? "",
		undoes: []
	};
}
function allOf(refusals, total) {
	const [first, ...more] = refusals.toSorted((a, b) => require_main.PROBLEMS[b.code].exit - require_main.PROBLEMS[a.code].exit);
	if (!first || more.length === 0) return first && total > 1 ? new require_main.PromptopsError(first.code, `${first.message} Nothing was moved.`, first.hint) : first;
	const list = refusals.map(({ message }) => `\n  - ${message}`).join("");
	return new require_main.PromptopsError(first.code, `${refusals.length} of ${total} prompts are refused, so nothing was moved:${list}`, first.hint);
}
Object.defineProperty(exports, "promotePrompts", {
	enumerable: true,
	get: function() {
		return promotePrompts;
	}
});
