require("./rolldown-runtime-n5aEA02a.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/reporters/eval/json.ts
const json = {
	id: "json",
	summary: "for programs: one object, described by schemas/output/eval.schema.json",
	render: (evaluation, options) => inert(JSON.stringify(evaluationObject(evaluation, options), null, 2))
};
function evaluationObject({ prompts, ...evaluation }, { cwd, ok, logged }) {
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
		reproduce,
		logged: logged ?? null
	};
}
function promptObject(prompt, cwd) {
	const { name, file, casesFile, contentHash, casesHash, scorersDigest, gitSha, candidate, baseline, comparison, others } = prompt;
	const { passed, failed, errors, skipped, notRun, flaky, cached, total } = prompt.counts;
	const { passRate, interval, verdict, gateFrom, gates, costUsd, tokens, latencyMs, warnings } = prompt;
	const { provider, params, ownModel, cases } = candidate;
	const { perTag, perMetric } = require_evaluation.summariseCases(cases);
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
	const { counts, passRate, interval, costUsd, tokens, latencyMs } = require_evaluation.summariseCases(cases);
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
		source: require_evaluation.sourceOf(result),
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
function inert(text) {
	return text.replaceAll("##[", "##\\u005b").replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""));
}
exports.evaluationObject = evaluationObject;
exports.inert = inert;
exports.json = json;
