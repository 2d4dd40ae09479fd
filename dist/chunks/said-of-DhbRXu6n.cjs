// src/core/eval/log/said-of.ts
const OVERALL = "pass";
const EXPECTED = "expected_response";
function saidOf(attempt, { expected }) {
	const byMetric = new Map();
	for (const check of attempt.checks) byMetric.set(check.metric, [...byMetric.get(check.metric) ?? [], check]);
	const checks = [...byMetric].flatMap(([metric, ones]) => ofChecks(metric === "pass" ? `pass (check)` : metric, ones) ?? []);
	const wanted = {
		name: EXPECTED,
		kind: "expectation",
		source: {
			type: "HUMAN",
			id: "cases"
		},
		value: expected ?? null
	};
	return [
		...overall(attempt),
		...checks,
		...expected === void 0 || expected === null ? [] : [wanted]
	];
}
function overall({ status, problem, score }) {
	const verdict = verdictOf(status, problem?.message ?? "a check could not be made", problem?.code);
	if (verdict === void 0) return [];
	return [{
		name: OVERALL,
		kind: "feedback",
		source: {
			type: "CODE",
			id: "promptops"
		},
		...verdict,
		...score !== null && { metadata: { score: String(score) } }
	}];
}
function ofChecks(name, checks) {
	const status = worst(checks.map((check) => check.status));
	const first = checks.find((check) => check.status === status) ?? checks[0];
	const verdict = verdictOf(status, first.reason);
	if (verdict === void 0) return void 0;
	const scores = checks.flatMap(({ score }) => score === null ? [] : [score]);
	const judge = checks.find((check) => check.judge !== void 0)?.judge;
	return {
		name,
		kind: "feedback",
		source: {
			type: judge || first.kind === "judge" ? "LLM_JUDGE" : "CODE",
			id: judge?.provider ?? first.type
		},
		...verdict,
		rationale: checks.map(({ reason }) => reason).join("\n"),
		metadata: {
			type: first.type,
			...scores.length > 0 && { score: String(Math.min(...scores)) },
			...judge && { "mlflow.assessment.scorerDigest": judge.rubricHash },
			...judge && judge.costUsd !== null && { "mlflow.assessment.judgeCost": String(judge.costUsd) },
			...judge?.inputTokens !== void 0 && { "mlflow.assessment.judgeInputTokens": String(judge.inputTokens) },
			...judge?.outputTokens !== void 0 && { "mlflow.assessment.judgeOutputTokens": String(judge.outputTokens) }
		}
	};
}
function verdictOf(status, problem, code = "CHECK_ERROR") {
	if (status === "error") return {
		value: null,
		error: {
			code,
			message: problem
		}
	};
	return status === "passed" || status === "failed" ? { value: status === "passed" } : void 0;
}
function worst(statuses) {
	return [
		"error",
		"failed",
		"passed",
		"skipped"
	].find((status) => statuses.includes(status)) ?? "not-run";
}
Object.defineProperty(exports, "OVERALL", {
	enumerable: true,
	get: function() {
		return OVERALL;
	}
});
Object.defineProperty(exports, "saidOf", {
	enumerable: true,
	get: function() {
		return saidOf;
	}
});
