const require_show_check = require("./show-check-DoER-DuU.cjs");
const require_summarise = require("./summarise-CnQDplzr.cjs");
const require_main = require("./main-CfK3aS93.cjs");
const require_case_facts = require("./case-facts-B_GweZ9A.cjs");
const require_json = require("./json-D5IQ-gDn.cjs");
// src/reporters/eval/json.ts
function evaluationObject({ prompts, ...evaluation }, { cwd, ok }) {
	const { id, at, tool, seed, verdict, spentUsd, calls, seconds, stopped, reproduce } = evaluation;
	return {
		format: 1,
		command: "eval",
		ok,
		id,
		at,
		tool,
		seed,
		verdict,
		prompts: prompts.map((prompt) => promptObject(prompt, cwd)),
		spentUsd,
		calls,
		seconds,
		...stopped !== void 0 && { stopped },
		reproduce
	};
}
function promptObject(prompt, cwd) {
	const { name, file, casesFile, contentHash, casesHash, scorersDigest, gitSha, candidate, baseline, comparison, others } = prompt;
	const { passed, failed, errors, skipped, notRun, flaky, cached, total } = prompt.counts;
	const { passRate, interval, verdict, gateFrom, gates, costUsd, tokens, latencyMs, warnings } = prompt;
	const { provider, params, ownModel, cases } = candidate;
	const { perTag, perMetric } = require_summarise.summariseCases(cases);
	return {
		name,
		file: require_main.fromWorkingDirectory(file, cwd),
		casesFile: require_main.fromWorkingDirectory(casesFile, cwd),
		hash: contentHash,
		casesHash,
		scorersDigest,
		gitSha,
		provider,
		params,
		ownModel,
		judges: judgesOf(prompt),
		passed,
		failed,
		errors,
		skipped,
		notRun,
		flaky,
		cached,
		total,
		passRate,
		interval,
		verdict,
		gateFrom,
		gates,
		cases: cases.map(caseObject),
		perTag: perTag.map((one) => ({
			tag: one.tag,
			...one.counts,
			passRate: one.passRate
		})),
		perMetric,
		baseline: baseline === void 0 ? null : armObject(baseline),
		comparison: comparison ?? null,
		others: others.map(armObject),
		costUsd,
		tokens,
		latencyMs,
		warnings
	};
}
function armObject({ label, version, contentHash, provider, params, ownModel, cases }) {
	const { counts, passRate, interval, costUsd, tokens, latencyMs } = require_summarise.summariseCases(cases);
	return {
		label,
		version,
		hash: contentHash,
		provider,
		params,
		ownModel,
		...counts,
		passRate,
		interval,
		cases: cases.map(caseObject),
		costUsd,
		tokens,
		latencyMs
	};
}
function caseObject(result) {
	const { id, description, status, flaky, critical, cluster, tags, vars, expected, rendered, attempts, note } = result;
	return {
		id,
		...description !== void 0 && { description },
		status,
		flaky,
		critical,
		source: require_case_facts.sourceOf(result),
		...cluster !== void 0 && { cluster },
		tags,
		vars,
		...expected !== void 0 && { expected },
		rendered,
		attempts: attempts.map(attemptObject),
		...note !== void 0 && { note }
	};
}
function attemptObject({ index, status, source, cached, score, costUsd, answer, checks, problem }) {
	return {
		index,
		status,
		source,
		cached,
		score,
		costUsd,
		answer: answer ?? null,
		checks,
		...problem !== void 0 && { problem }
	};
}
function judgesOf({ candidate }) {
	const asked = candidate.cases.flatMap(({ attempts }) => attempts.flatMap(({ checks }) => checks.flatMap(withMembers)));
	const judges = new Map();
	for (const { metric, judge } of asked) {
		if (judge === void 0) continue;
		const key = JSON.stringify([
			metric,
			judge.provider,
			judge.rubricHash
		]);
		const known = judges.get(key) ?? {
			metric,
			provider: judge.provider,
			rubricHash: judge.rubricHash,
			replies: 0,
			costUsd: 0
		};
		const costUsd = known.costUsd === null || judge.costUsd === null ? null : known.costUsd + judge.costUsd;
		judges.set(key, {
			...known,
			replies: known.replies + 1,
			costUsd
		});
	}
	return [...judges.values()];
}
function withMembers(check) {
	return [check, ...(check.members ?? []).flatMap(withMembers)];
}
// src/reporters/check/json.ts
const json = {
	id: "json",
	summary: "for programs: one object, described by schemas/output/check.schema.json",
	render: (check, { cwd, ok }) => JSON.stringify(checkDocument(check, cwd, ok), null, 2)
};
function checkDocument({ lint, plan, evaluation, result, reasons, exitCode }, cwd, ok) {
	return {
		format: 1,
		command: "check",
		ok,
		result,
		exitCode,
		reasons,
		lint: require_json.lintDocument(lint, cwd, lint.errors === 0),
		plan: require_show_check.isNotRun(plan) ? notRunDocument("plan", plan) : {
			format: 1,
			command: "plan",
			ok: true,
			plan
		},
		eval: require_show_check.isNotRun(evaluation) ? {
			...notRunDocument("eval", evaluation),
			verdict: "not-run"
		} : evaluationObject(evaluation, {
			cwd,
			ok: evaluation.verdict === "pass"
		})
	};
}
function notRunDocument(command, { notRun, code, hint }) {
	return {
		format: 1,
		command,
		ok: false,
		...code === void 0 ? { notRun } : { error: {
			code,
			message: notRun,
			hint: hint ?? ""
		} }
	};
}
exports.checkDocument = checkDocument;
exports.json = json;
