const require_main = require("./main-CIpu7Ckq.cjs");
const require_word_diff = require("./word-diff-kuyrbIVm.cjs");
const require_word_diff$1 = require("./word-diff-jdluSpz3.cjs");
const require_case_facts = require("./case-facts-B_GweZ9A.cjs");
const require_words = require("./words-1bSr5jYH.cjs");
// src/reporters/eval/columns.ts
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
function widthOf(text) {
	return [...text.replaceAll(COLOUR, "")].length;
}
function wrapped(text, width) {
	return text.split("\n").flatMap((line) => {
		if (widthOf(line) <= width) return [line];
		const lines = [""];
		for (const word of line.split(/(?<= )/).flatMap((one) => pieces(one, width))) {
			const longer = `${lines.at(-1)}${word}`;
			if (lines.at(-1) !== "" && widthOf(longer.trimEnd()) > width) lines.push(word);
			else lines[lines.length - 1] = longer;
		}
		return lines.map((one) => one.trimEnd());
	});
}
function pieces(word, width) {
	const letters = [...word];
	if (widthOf(word.trimEnd()) <= width || word.search(COLOUR) >= 0) return [word];
	return [...Array(Math.ceil(letters.length / width)).keys()].map((at) => letters.slice(at * width, (at + 1) * width).join(""));
}
function sideBySide(left, right, width) {
	const half = Math.floor((width - 3) / 2);
	const [one, other] = [wrapped(left, half), wrapped(right, half)];
	return [...Array(Math.max(one.length, other.length)).keys()].map((at) => {
		const start = one[at] ?? "";
		return `${start}${" ".repeat(Math.max(0, half - widthOf(start)))} \u2502 ${other[at] ?? ""}`.trimEnd();
	});
}
// src/reporters/eval/case-block.ts
const LONGEST_ANSWER = 600;
const MOST_LINES = 12;
const LONGEST_DIFF = 4e3;
const COMPARABLE = .4;
const INDENT = 8;
const WIDE = 110;
function caseBlocks(prompt, paint, width) {
	const { cases } = prompt.candidate;
	const regressed = new Set(prompt.comparison?.regressed);
	const failing = require_case_facts.worstFirst(cases).filter(({ status }) => status === "failed" || status === "error");
	const flaky = cases.filter(({ status, flaky }) => flaky && status === "passed");
	const untried = cases.filter(({ status }) => status === "not-run" || status === "skipped");
	return [
		...failing.map((one) => caseBlock(one, regressed.has(one.id) ? prompt : void 0, paint, width)),
		flaky.map((one) => `${paint.warning(`~ ${require_main.visibleLine(one.id)}`)}  passed, but flaky: ${agreement(one)}`),
		untriedLines(untried, paint)
	];
}
function caseBlock(result, regressed, paint, width) {
	const { id, status, critical, description, note } = result;
	const attempt = require_case_facts.tellingAttempt(result);
	const { mark, word } = require_words.STATUSES[status];
	const source = require_case_facts.sourceOf(result);
	const facts = [
		word,
		...critical ? ["critical"] : [],
		...regressed === void 0 ? [] : ["regressed"],
		...result.attempts.length > 1 ? [agreement(result)] : [],
		...source === null || source === "live" ? [] : [`${source} answer`]
	].join(", ");
	const colour = status === "error" ? paint.warning : paint.error;
	const about = description === void 0 ? "" : `  ${paint.faint(require_main.visibleLine(require_words.beginning(description, 120)))}`;
	return [
		`${colour(`${mark} ${require_main.visibleLine(id)}`)}  ${facts}${about}`,
		...note === void 0 || note === attempt?.problem?.message ? [] : [`    ${require_main.visibleLine(note)}`],
		...attempt === void 0 ? [] : attemptLines(attempt, paint, width, regressed === void 0 ? void 0 : beforeOf(result, regressed))
	];
}
function beforeOf({ id }, { baseline, candidate }) {
	const before = baseline?.cases.find((one) => one.id === id);
	const output = before === void 0 ? void 0 : require_case_facts.outputOf(require_case_facts.tellingAttempt(before));
	return baseline === void 0 || output === void 0 ? void 0 : {
		label: baseline.label,
		candidate: candidate.label,
		output
	};
}
function attemptLines(attempt, paint, width, before) {
	const { problem, checks } = attempt;
	const failed = require_case_facts.failedChecks(checks);
	const output = require_case_facts.outputOf(attempt);
	const shown = failed.map((check) => ({
		check,
		difference: differenceOf(check, output)
	}));
	const answered = shown.some(({ difference }) => difference !== void 0);
	return [
		...problem === void 0 ? [] : [`    ${require_main.visibleLine(problem.code)}: ${require_main.visibleLine(require_words.beginning(problem.message, LONGEST_ANSWER))}`],
		...shown.flatMap(({ check, difference }) => checkLines(check, difference, paint, width)),
		...output === void 0 ? [] : answerLines(output, answered, before, paint, width)
	];
}
function answerLines(output, answered, before, paint, width) {
	const got = require_main.visible(require_words.beginning(output.trimEnd(), LONGEST_ANSWER));
	if (before === void 0) return answered ? [] : labelled("got", got, paint, width);
	const then = require_main.visible(require_words.beginning(before.output.trimEnd(), LONGEST_ANSWER));
	if (width === void 0 || width < WIDE) return [...answered ? [] : labelled("got", got, paint, width), ...labelled("before", then, paint, width)];
	return [...sideBySide(paint.faint(require_main.visibleLine(before.label)), paint.faint(require_main.visibleLine(before.candidate)), width - INDENT), ...cutLines(sideBySide(then, got, width - INDENT))].map((line) => `      ${line}`);
}
function checkLines(check, difference, paint, width) {
	const by = check.judge === void 0 ? "" : paint.faint(` (judge ${require_main.visibleLine(check.judge.provider)})`);
	const reason = require_main.visibleLine(require_words.beginning(check.reason, LONGEST_ANSWER));
	const state = check.status === "failed" ? "" : ` ${require_words.STATUSES[check.status].word}`;
	const wanted = check.expected === void 0 || difference !== void 0 ? "" : require_main.visible(require_words.beginning(require_case_facts.asText(check.expected), LONGEST_ANSWER));
	return [
		`    ${paint.strong(require_main.visibleLine(require_case_facts.checkName(check)))}${state}: ${reason}${by}`,
		...wanted === "" ? [] : labelled("expected", wanted, paint, width),
		...difference === void 0 ? [] : labelled("diff", require_word_diff$1.markedDiff(difference, paint), paint, width)
	];
}
function differenceOf({ expected }, output) {
	const wanted = require_case_facts.asText(expected);
	if (wanted === "" || output === void 0 || Math.max(wanted.length, output.length) > LONGEST_DIFF) return void 0;
	const parts = require_word_diff.wordDiff(wanted, output);
	return parts.reduce((sum, { kind, text }) => kind === "same" ? sum + text.trim().length : sum, 0) >= COMPARABLE * Math.max(wanted.length, output.length) ? require_word_diff.shortened(parts, 60) : void 0;
}
const LABEL_WIDTH = 8;
function labelled(label, value, paint, width) {
	return cutLines(width === void 0 ? value.split("\n") : wrapped(value, Math.max(20, width - INDENT - LABEL_WIDTH - 2))).map((line, index) => `      ${paint.faint((index === 0 ? label : "").padEnd(LABEL_WIDTH))}  ${line}`.trimEnd());
}
function cutLines(lines) {
	return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `\u2026 (${lines.length - MOST_LINES} more lines)`] : lines;
}
function agreement({ attempts }) {
	return `${attempts.filter(({ status }) => status === "passed").length} of ${attempts.length} attempts passed`;
}
function untriedLines(cases, paint) {
	return [...require_main.groupBy(cases, (one) => JSON.stringify([one.status, reasonOf(one)])).values()].map((group) => {
		const { mark, word } = require_words.STATUSES[group[0].status];
		const ids = require_words.someOf(group.map(({ id }) => id));
		return `${paint.warning(`${mark} ${word}`)}  ${require_main.visibleLine(ids)}: ${require_main.visibleLine(require_words.beginning(reasonOf(group[0]), LONGEST_ANSWER))}`;
	});
}
function reasonOf(result) {
	const attempt = require_case_facts.tellingAttempt(result);
	const check = attempt?.checks.find(({ status }) => status === result.status);
	return result.note ?? attempt?.problem?.message ?? check?.reason ?? "no reason is known";
}
Object.defineProperty(exports, "caseBlocks", {
	enumerable: true,
	get: function() {
		return caseBlocks;
	}
});
Object.defineProperty(exports, "differenceOf", {
	enumerable: true,
	get: function() {
		return differenceOf;
	}
});
