const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/reporters/eval/escape-markdown.ts
const HARMLESS = /[^\p{L}\p{M}\p{N} .,;%/?"'+=^\u2010-\u27bf-]/gu;
function inline(text) {
	return entities(text).replaceAll(/&#(?:64|35|58);|\bGH(?=-\d)|\bwww(?=\.)/gi, (found) => `<span>${found}</span>`);
}
function code(text) {
	return `<code>${entities(text)}</code>`;
}
function fenced(text, language = "text") {
	const content = require_evaluation.withoutLogCommands(require_main.visible(text));
	const longest = [...content.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${content}\n${fence}`;
}
function entities(text) {
	return require_main.visibleLine(text).replaceAll(HARMLESS, (mark) => `&#${mark.codePointAt(0)};`);
}
// src/reporters/eval/markdown-case.ts
const LONGEST_TEXT = 1500;
const LONGEST_REASON = 500;
const MOST_LINES = 40;
function failingCase(result, { regressed, baseline }) {
	const { id, status, critical, attempts, description } = result;
	const attempt = require_evaluation.tellingAttempt(result);
	const { mark, word } = require_evaluation.STATUSES[status];
	const source = require_evaluation.sourceOf(result);
	const facts = [
		word,
		...critical ? ["<b>critical</b>"] : [],
		...regressed.has(id) ? [`regressed against ${inline(require_evaluation.beginning(baseline ?? "", 120))}`] : [],
		...attempts.length > 1 ? [`${attempts.filter((one) => one.status === "passed").length} of ${attempts.length} attempts passed`] : [],
		...source === null || source === "live" ? [] : [`${source} answer`]
	].join(", ");
	const about = description === void 0 ? "" : ` ${inline(require_evaluation.beginning(description, 120))}`;
	const summary = `<summary>${mark} ${code(require_evaluation.beginning(id, 120))} ${facts}${about}</summary>`;
	const problem = attempt?.problem === void 0 ? [] : [`  ${attempt.problem.code}: ${require_evaluation.beginning(attempt.problem.message, LONGEST_REASON)}`];
	const checks = require_evaluation.failedChecks(attempt?.checks ?? []).slice(0, 8);
	const output = require_evaluation.outputOf(attempt);
	return `<details>${summary}\n\n${fenced([
		...problem,
		...checks.flatMap(checkLines),
		...output === void 0 ? [] : prefixed("+", require_evaluation.beginning(output, LONGEST_TEXT))
	].join("\n"), "diff")}\n\n</details>`;
}
function checkLines(check) {
	const [first = "", ...rest] = require_evaluation.beginning(check.reason, LONGEST_REASON).split(/\r?\n/);
	const wanted = check.expected === void 0 ? [] : prefixed("-", require_evaluation.beginning(require_evaluation.asText(check.expected), LONGEST_TEXT));
	return [
		`  ${require_evaluation.checkName(check)}: ${first}`,
		...rest.slice(0, MOST_LINES).map((line) => `  ${line}`),
		...wanted
	];
}
function prefixed(mark, text) {
	return text.split(/\r?\n/).slice(0, MOST_LINES).map((line) => `${mark} ${line}`);
}
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "failingCase", {
	enumerable: true,
	get: function() {
		return failingCase;
	}
});
Object.defineProperty(exports, "fenced", {
	enumerable: true,
	get: function() {
		return fenced;
	}
});
Object.defineProperty(exports, "inline", {
	enumerable: true,
	get: function() {
		return inline;
	}
});
