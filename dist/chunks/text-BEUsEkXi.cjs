require("./rolldown-runtime-n5aEA02a.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_show_check = require("./show-check-CUzFNuOt.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/reporters/check/text.ts
const WORDS = {
	passed: "Check passed",
	failed: "Check failed",
	undecided: "Check undecided"
};
const text = {
	id: "text",
	summary: "for people: lint, plan and evaluation, and what came out",
	async render({ lint, plan, evaluation, result, reasons }, options) {
		const paint = await require_main.colours(options.colour);
		const { cwd } = options;
		const parts = [
			heading("Lint", await require_main.stylish.render(lint, options)),
			heading("Plan", require_show_check.isNotRun(plan) ? notRunText(plan) : require_registry.planText(plan, paint, cwd)),
			heading("Evaluation", require_show_check.isNotRun(evaluation) ? notRunText(evaluation) : await require_evaluation.text.render(evaluation, {
				colour: options.colour,
				cwd,
				ok: evaluation.verdict === "pass" || require_evaluation.onlyMeasures(evaluation)
			}))
		];
		const mark = result === "passed" ? paint.good : result === "failed" ? paint.error : paint.warning;
		const why = reasons.map((reason) => `  ${require_main.visibleLine(reason)}`);
		return [...parts, [mark(WORDS[result]), ...why].join("\n")].join("\n\n");
	}
};
function heading(title, body) {
	return `== ${title}\n${body.trimEnd()}`;
}
function notRunText({ notRun, hint }) {
	return `not run: ${require_main.visibleLine([notRun, hint ?? ""].join(" ").trim())}`;
}
exports.text = text;
