const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_evaluate_prompts = require("./evaluate-prompts-CE94dL8u.cjs");
const require_trace = require("./trace-DswNCUHt.cjs");
const require_said_of = require("./said-of-DhbRXu6n.cjs");
const require_wire_trace = require("./wire-trace-47K5NsV1.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
// src/core/eval/log/arm-traces.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
function armKey({ label, provider, params, contentHash }) {
	return (0, import__builtin_crypto.createHash)("sha256").update(require_main.canonicalJson([
		label,
		provider,
		params,
		contentHash
	])).digest("hex").slice(0, 32);
}
function armTraces(arm, place) {
	const key = armKey(arm);
	return arm.cases.flatMap((one) => one.attempts.filter(({ status }) => status !== "not-run").map((attempt) => ({
		one,
		attempt
	}))).map(({ one, attempt }, order) => traceOf(arm, one, attempt, {
		...place,
		key,
		order
	}));
}
function traceOf(arm, one, attempt, { key, order, ...place }) {
	const { answer, problem, source, cached, index } = attempt;
	const asked = JSON.parse(JSON.stringify(one.rendered));
	const hasVars = Object.keys(one.vars).length > 0;
	return {
		id: require_trace.traceId({
			evaluation: place.evaluation,
			arm: key,
			case: one.id,
			attempt: index
		}),
		experimentId: place.experimentId,
		runId: place.runId,
		name: `${arm.prompt} ${one.id}`,
		startTime: place.at + order,
		durationMs: cached ? 0 : Math.round(answer?.latencyMs ?? 0),
		ok: answer !== void 0,
		inputs: hasVars ? one.vars : asked,
		...hasVars && { asked },
		outputs: outputOf(attempt) ?? problem?.message ?? null,
		...answer?.usage && { usage: {
			input: answer.usage.input,
			output: answer.usage.output
		} },
		...attempt.costUsd !== null && { costUsd: attempt.costUsd },
		tags: {
			promptops_eval_id: place.evaluation,
			promptops_prompt: arm.prompt,
			promptops_arm: arm.label,
			promptops_case: one.id,
			promptops_attempt: String(index),
			promptops_status: attempt.status,
			promptops_provider: arm.provider,
			...source !== null && { promptops_answer: cached ? `${source}, cached` : source },
			...one.tags.length > 0 && { promptops_case_tags: one.tags.join(", ").slice(0, 1e3) }
		},
		prompts: place.version === void 0 ? [] : [{
			name: arm.prompt,
			version: place.version
		}],
		assessments: require_said_of.saidOf(attempt, one)
	};
}
function outputOf({ answer }) {
	if (answer === void 0) return void 0;
	const { text, toolCalls } = answer;
	return toolCalls.length === 0 ? text : {
		content: text,
		tool_calls: toolCalls.map(({ name, arguments: given }) => ({
			name,
			arguments: given
		}))
	};
}
// src/core/eval/log/results-table.ts
const TABLE_FILE = "eval_results_table.json";
function resultsTable({ cases }, traces) {
	const metrics = [...new Set(cases.flatMap(({ attempts }) => attempts.flatMap(({ checks }) => checks.map(({ metric }) => metric))))].sort();
	const data = cases.flatMap((one) => one.attempts.filter(({ status }) => status !== "not-run").map((attempt) => ({
		one,
		attempt
	}))).map(({ one, attempt }, at) => {
		const { inputs, outputs, id } = traces[at];
		const { status, score, index, costUsd, answer, cached, checks } = attempt;
		return [
			one.id,
			index,
			status,
			score,
			JSON.stringify(inputs),
			outputs,
			one.expected ?? null,
			...metrics.map((metric) => checks.find((check) => check.metric === metric)?.status ?? null),
			cached ? null : answer?.latencyMs ?? null,
			costUsd,
			require_wire_trace.traceName(id)
		];
	});
	return {
		columns: [
			"case",
			"attempt",
			"status",
			"score",
			"inputs",
			"output",
			"expected",
			...metrics.map((metric) => `check/${metric}`),
			"latency_ms",
			"cost_usd",
			"trace_id"
		],
		data
	};
}
// src/core/eval/attestation.ts
function attest(evaluation, { runId, tool, at, allowedFixtures }) {
	const { candidate, baseline, counts } = evaluation;
	const { total, passed, failed, errors, skipped, notRun, flaky } = counts;
	const written = candidate.cases.filter(({ attempts }) => attempts.some(({ source }) => source === "fixture" || source === "recorded"));
	return {
		prompt: evaluation.name,
		content_hash: evaluation.contentHash,
		cases_sha256: evaluation.casesHash,
		provider: candidate.provider,
		params_hash: paramsHash(candidate.params),
		scorers_digest: evaluation.scorersDigest,
		baseline: baseline ? {
			label: baseline.label,
			version: baseline.version,
			content_hash: baseline.contentHash
		} : null,
		gate: evaluation.gates.map(({ rule, verdict, detail, advisory }) => ({
			rule,
			verdict,
			detail,
			advisory: advisory === true
		})),
		verdict: evaluation.verdict,
		counts: {
			total,
			passed,
			failed,
			errors,
			skipped,
			not_run: notRun,
			flaky,
			written: allowedFixtures ? written.length : 0
		},
		run_id: runId,
		tool_version: tool,
		at
	};
}
function attestationHash(attestation) {
	return sha256(attestation);
}
function paramsHash(params) {
	return sha256(params);
}
function sha256(value) {
	return (0, import__builtin_crypto.createHash)("sha256").update(require_main.canonicalJson(value)).digest("hex");
}
function attestationTags(attestation) {
	const { verdict, run_id: runId, counts } = attestation;
	const told = counts.passed + counts.failed + counts.errors;
	return {
		promptops_eval_verdict: verdict,
		promptops_eval_pass_rate: told === 0 ? "" : (counts.passed / told).toFixed(4),
		promptops_eval_lower95: told === 0 ? "" : require_evaluate_prompts.lowerRate(counts.passed, told, "wilson").toFixed(4),
		promptops_eval_n: String(told),
		promptops_eval_run_id: runId,
		promptops_eval_attestation: attestationHash(attestation)
	};
}
function parseAttestation(text) {
	const value = parsed(text);
	if (!require_main.isRecord(value) || !require_main.isRecord(value["counts"]) || !Array.isArray(value["gate"])) return void 0;
	const texts = [
		"prompt",
		"content_hash",
		"cases_sha256",
		"provider",
		"params_hash",
		"scorers_digest",
		"verdict",
		"run_id",
		"tool_version",
		"at"
	];
	const lines = value["gate"].every((line) => require_main.isRecord(line) && typeof line["rule"] === "string" && typeof line["verdict"] === "string");
	const baseline = value["baseline"];
	const known = baseline === null || require_main.isRecord(baseline) && typeof baseline["content_hash"] === "string";
	const counts = Object.values(value["counts"]).every((count) => typeof count === "number");
	return lines && known && counts && texts.every((key) => typeof value[key] === "string") ? value : void 0;
}
function parsed(text) {
	try {
		return require_main.parseJson(text);
	} catch {
		return;
	}
}
// src/core/eval/log/arm-metrics.ts
function armMetrics({ cases }, { comparison, interval } = {}) {
	const summary = require_evaluate_prompts.summariseCases(cases);
	const { counts, passRate, costUsd, latencyMs, tokens, perMetric } = summary;
	const bounds = interval ?? summary.interval;
	const attempts = cases.flatMap((one) => one.attempts).filter(({ status }) => [
		"passed",
		"failed",
		"error"
	].includes(status));
	const figures = {
		...Object.fromEntries(perMetric.flatMap(({ metric, meanScore, passed, failed, errors }) => {
			const told = passed + failed + errors;
			const key = metricKey(metric);
			return [[`${key}/mean`, told === 0 ? null : (meanScore ?? 0) * (told - errors) / told], [`${key}/errors`, errors]];
		})),
		"pass/mean": attempts.length === 0 ? null : attempts.filter(({ status }) => status === "passed").length / attempts.length,
		"pass/errors": attempts.filter(({ status }) => status === "error").length,
		pass_rate: passRate,
		"pass_rate/lower_95": bounds?.low,
		"pass_rate/upper_95": bounds?.high,
		cases: counts.total,
		passed: counts.passed,
		failed: counts.failed,
		errors: counts.errors,
		not_run: counts.notRun,
		flaky: counts.flaky,
		regressions: comparison?.regressed.length,
		fixes: comparison?.fixed.length,
		mcnemar_p: comparison?.p,
		cost_usd: costUsd,
		tokens,
		"latency_ms/p50": latencyMs?.p50,
		"latency_ms/p95": latencyMs?.p95
	};
	return Object.fromEntries(Object.entries(figures).filter((one) => typeof one[1] === "number"));
}
function metricKey(metric) {
	const key = metric.replaceAll(/[^A-Za-z0-9_.\- :/]/g, "_").slice(0, 200);
	return require_main.keyObjection(key) === void 0 ? key : key.replaceAll(/[/.]/g, "_") || "_";
}
// src/usecases/eval/logged-run.ts
function draftOf(arm, prompt, { id }) {
	const isCandidate = arm === prompt.candidate;
	return {
		name: `eval-${isCandidate ? `${prompt.name}-${arm.contentHash.slice(0, 8)}` : arm.label}`.slice(0, 250),
		tags: {
			[require_tags.RUN_TAGS.kind]: isCandidate ? require_tags.EVALUATION_KIND : require_tags.EVALUATION_ARM_KIND,
			[require_tags.RUN_TAGS.prompt]: prompt.name,
			[require_tags.RUN_TAGS.contentHash]: arm.contentHash,
			[require_tags.RUN_TAGS.casesHash]: prompt.casesHash,
			[require_tags.RUN_TAGS.evaluation]: id,
			[require_tags.RUN_TAGS.arm]: arm.label,
			[require_tags.RUN_TAGS.armKey]: armKey(arm),
			"mlflow.runType": "genai_evaluate",
			"mlflow.source.type": "LOCAL",
			"mlflow.source.name": "promptops",
			...prompt.gitSha !== null && {
				[require_tags.RUN_TAGS.gitSha]: prompt.gitSha,
				"mlflow.source.git.commit": prompt.gitSha
			}
		}
	};
}
function resultDigest(arm, { verdict, gates, counts }) {
	return (0, import__builtin_crypto.createHash)("sha256").update(JSON.stringify([
		arm,
		verdict,
		gates,
		counts
	])).digest("hex");
}
function armFacts(logged) {
	const { arm, prompt, run, version, hasTable } = logged;
	const isCandidate = arm === prompt.candidate;
	const metrics = armMetrics(arm, isCandidate ? {
		comparison: prompt.comparison,
		interval: prompt.interval
	} : {});
	const isRecorded = run.tags[require_tags.RUN_TAGS.attestation] !== void 0 && run.tags[require_tags.RUN_TAGS.resultDigest] === void 0;
	const { tag: attestation, warning } = isCandidate && !isRecorded ? attestationOf(logged) : {};
	const linked = version === void 0 ? void 0 : JSON.stringify([{
		name: arm.prompt,
		version: String(version)
	}]);
	const tags = {
		[require_tags.RUN_TAGS.provider]: arm.provider,
		[require_tags.RUN_TAGS.resultDigest]: resultDigest(arm, prompt),
		...isCandidate && { [require_tags.RUN_TAGS.verdict]: prompt.verdict },
		...linked !== void 0 && { [require_tags.RUN_TAGS.linkedPrompts]: linked },
		...attestation !== void 0 && { [require_tags.RUN_TAGS.attestation]: attestation },
		...hasTable && { "mlflow.loggedArtifacts": JSON.stringify([{
			path: "eval_results_table.json",
			type: "table"
		}]) },
		"mlflow.genaiEvaluate.scorersDigest": JSON.stringify(scorersDigest(prompt))
	};
	const at = {
		timestamp: run.startTime,
		step: 0
	};
	return {
		facts: {
			tags,
			metrics: Object.entries(metrics).map(([key, value]) => ({
				key,
				value,
				...at
			}))
		},
		warnings: warning === void 0 ? [] : [warning]
	};
}
function attestationOf({ prompt, evaluation, run }) {
	if (prompt.evidence === void 0) return {};
	const at = new Date(run.startTime).toISOString();
	const tag = require_main.canonicalJson(attest(prompt, {
		...prompt.evidence,
		runId: run.id,
		tool: evaluation.tool,
		at
	}));
	const objection = require_main.textObjection(tag, require_main.LIMITS.runTag);
	if (objection === void 0) return { tag };
	return { warning: `The evaluation of ${prompt.name} is no evidence for a promotion: ${objection.replace("it", "its record")}.` };
}
function scorersDigest({ candidate, scorersDigest: digest }) {
	const metrics = new Set(candidate.cases.flatMap(({ attempts }) => attempts.flatMap(({ checks }) => checks.map(({ metric }) => metric))));
	return {
		digest: `sha256:${digest}`,
		hashed: metrics.size,
		total: metrics.size
	};
}
Object.defineProperty(exports, "TABLE_FILE", {
	enumerable: true,
	get: function() {
		return TABLE_FILE;
	}
});
Object.defineProperty(exports, "armFacts", {
	enumerable: true,
	get: function() {
		return armFacts;
	}
});
Object.defineProperty(exports, "armKey", {
	enumerable: true,
	get: function() {
		return armKey;
	}
});
Object.defineProperty(exports, "armTraces", {
	enumerable: true,
	get: function() {
		return armTraces;
	}
});
Object.defineProperty(exports, "attest", {
	enumerable: true,
	get: function() {
		return attest;
	}
});
Object.defineProperty(exports, "attestationHash", {
	enumerable: true,
	get: function() {
		return attestationHash;
	}
});
Object.defineProperty(exports, "attestationTags", {
	enumerable: true,
	get: function() {
		return attestationTags;
	}
});
Object.defineProperty(exports, "draftOf", {
	enumerable: true,
	get: function() {
		return draftOf;
	}
});
Object.defineProperty(exports, "paramsHash", {
	enumerable: true,
	get: function() {
		return paramsHash;
	}
});
Object.defineProperty(exports, "parseAttestation", {
	enumerable: true,
	get: function() {
		return parseAttestation;
	}
});
Object.defineProperty(exports, "resultDigest", {
	enumerable: true,
	get: function() {
		return resultDigest;
	}
});
Object.defineProperty(exports, "resultsTable", {
	enumerable: true,
	get: function() {
		return resultsTable;
	}
});
