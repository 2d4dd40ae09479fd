require("./rolldown-runtime-n5aEA02a.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_show_check = require("./show-check-CUzFNuOt.cjs");
const require_json = require("./json-BLZBjG5q.cjs");
const require_json$1 = require("./json-3rkIENpC.cjs");
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
		lint: require_json$1.lintDocument(lint, cwd, lint.errors === 0),
		plan: require_show_check.isNotRun(plan) ? notRunDocument("plan", plan) : {
			format: 1,
			command: "plan",
			ok: true,
			plan
		},
		eval: require_show_check.isNotRun(evaluation) ? {
			...notRunDocument("eval", evaluation),
			verdict: "not-run"
		} : require_json.evaluationObject(evaluation, {
			cwd,
			ok: evaluation.verdict === "pass" || require_evaluation.onlyMeasures(evaluation)
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
