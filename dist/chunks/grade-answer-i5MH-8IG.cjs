const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_assertions = require("./assertions-BtvmGDlL.cjs");
const require_check_assertion = require("./check-assertion-DuvVu5l-.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
// src/core/eval/grade-answer.ts
var grade_answer_exports = require_rolldown_runtime.__exportAll({ gradeAnswer: () => gradeAnswer });
async function gradeAnswer(graded, checks, help, threshold) {
	const results = await Promise.all(checks.map((check) => gradeCheck(graded, check, help)));
	return {
		...decide(results, threshold),
		checks: results
	};
}
function decide(results, threshold) {
	const counted = results.filter(({ weight }) => weight > 0);
	const measured = counted.filter(({ score }) => score !== null);
	const weight = weightOf(measured);
	const sum = measured.reduce((total, one) => total + (one.score ?? 0) * one.weight, 0);
	const score = weight === 0 ? null : sum / weight;
	const known = gradeOfAny(results, threshold);
	if (known !== void 0) return {
		...known,
		score
	};
	const undecided = counted.filter(({ status }) => status === "error" || status === "not-run");
	if (threshold === void 0 ? counted.some(({ status }) => status === "failed") : weight > 0 && !reaches((sum + weightOf(undecided)) / (weight + weightOf(undecided)), threshold)) return {
		status: "failed",
		score
	};
	if (undecided.some(({ status }) => status === "error")) return {
		status: "error",
		score
	};
	if (undecided.length > 0) return {
		status: "not-run",
		score
	};
	return measured.length > 0 ? {
		status: "passed",
		score
	} : {
		status: "error",
		score,
		problem: "no check could be measured"
	};
}
function gradeOfAny(checks, threshold) {
	if (!checks.some(({ weight }) => weight > 0)) return {
		status: "not-run",
		problem: "no check counts: there is nothing that the answer must fulfil"
	};
	if (threshold !== void 0 && !(threshold > 0)) return {
		status: "error",
		problem: "every answer reaches a threshold of 0"
	};
}
function weightOf(results) {
	return results.reduce((total, { weight }) => total + weight, 0);
}
function reaches(share, threshold) {
	return share >= threshold - 1e-9;
}
async function gradeCheck(graded, check, help) {
	const type = `${check.negated ? "not-" : ""}${check.type}`;
	const assertion = require_assertions.assertionOf(check.type);
	const facts = {
		type,
		metric: check.metric ?? type,
		kind: assertion?.kind ?? "deterministic",
		weight: check.weight
	};
	if (check.members !== void 0 && check.type === "assert-set") return {
		...facts,
		...await gradeGroup(graded, check, help)
	};
	const grade = await gradeSafely(graded, check, assertion, help);
	return {
		...facts,
		...outcome(grade, check.negated)
	};
}
async function gradeSafely(graded, check, assertion, help) {
	const reason = check.notRun ?? require_assertions.notRunHere(check.type);
	if (reason !== void 0) return { notRun: reason };
	if (check.options["transform"] !== void 0) return { notRun: "a `transform` is code, which is not run" };
	try {
		const ready = require_main.renderCheck(check, require_main.valuesForChecks(graded));
		if ("problem" in ready) return { error: ready.problem };
		const problems = await require_check_assertion.ownProblems(ready);
		if (problems.length > 0 || assertion === void 0) return { error: problems.join("; ") || `there is no assertion \`${check.type}\`` };
		return await assertion.grade(graded, ready, help);
	} catch (error) {
		return { error: `the check broke: ${error instanceof Error ? error.message : String(error)}` };
	}
}
function outcome(grade, negated) {
	if ("skipped" in grade) return {
		status: "skipped",
		score: null,
		reason: grade.skipped
	};
	if ("notRun" in grade) return {
		status: "not-run",
		score: null,
		reason: grade.notRun
	};
	if ("error" in grade) return {
		status: "error",
		score: null,
		reason: grade.error
	};
	const score = grade.score ?? (grade.pass ? 1 : 0);
	if (typeof grade.pass !== "boolean") return {
		status: "error",
		score: null,
		reason: "the check gave no verdict"
	};
	if (!(score >= 0 && score <= 1)) return {
		status: "error",
		score: null,
		reason: `the check gave the score ${score}, which is not between 0 and 1`
	};
	return {
		status: grade.pass === negated ? "failed" : "passed",
		score: negated ? 1 - score : score,
		reason: grade.reason,
		...optional("expected", grade.expected),
		...optional("details", grade.details),
		...optional("judge", grade.judge)
	};
}
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
async function gradeGroup(graded, check, help) {
	if (check.notRun !== void 0) return {
		status: "not-run",
		score: null,
		reason: check.notRun
	};
	const problems = await require_check_assertion.ownProblems(check);
	if (problems.length > 0) return {
		status: "error",
		score: null,
		reason: problems.join("; ")
	};
	const { status, score, checks, problem } = await gradeAnswer(graded, check.members ?? [], help, check.threshold);
	const members = { members: checks };
	const passing = checks.filter((one) => one.status === "passed").length;
	const reason = problem ?? `${passing} of ${checks.length} checks hold`;
	if (checks.length > 0 && checks.every((one) => one.status === "skipped")) return {
		status: "skipped",
		score: null,
		reason,
		...members
	};
	if (status !== "passed" && status !== "failed") return {
		status: problem === void 0 ? status : "error",
		score: null,
		reason,
		...members
	};
	return {
		...outcome({
			pass: status === "passed",
			score: score ?? 0,
			reason
		}, check.negated),
		...members
	};
}
Object.defineProperty(exports, "gradeAnswer", {
	enumerable: true,
	get: function() {
		return gradeAnswer;
	}
});
Object.defineProperty(exports, "gradeOfAny", {
	enumerable: true,
	get: function() {
		return gradeOfAny;
	}
});
Object.defineProperty(exports, "grade_answer_exports", {
	enumerable: true,
	get: function() {
		return grade_answer_exports;
	}
});
