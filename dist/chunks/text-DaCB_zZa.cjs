const require_show_check = require("./show-check-DoER-DuU.cjs");
const require_main = require("./main-CfK3aS93.cjs");
const require_summarise = require("./summarise-CnQDplzr.cjs");
const require_table = require("./table-CK7_IqE5.cjs");
const require_case_facts = require("./case-facts-B_GweZ9A.cjs");
const require_words = require("./words-Dqa8axyE.cjs");
const require_group_by = require("./group-by-pgqTcZHj.cjs");
const require_word_diff = require("./word-diff-kuyrbIVm.cjs");
const require_word_diff$1 = require("./word-diff-D7LFMYI_.cjs");
const require_plan_text = require("./plan-text-Oma_syX9.cjs");
// src/reporters/eval/arms-table.ts
const MOST_ROWS = 20;
function armRows(prompt) {
	const arms = require_case_facts.armsOf(prompt);
	if (arms.length < 2) return [];
	return [[
		"",
		"model",
		"passed",
		"rate",
		"errors",
		"flaky",
		"cost",
		"p50"
	], ...arms.map(armRow)];
}
function armsTable(prompt) {
	const rows = armRows(prompt);
	return rows.length === 0 ? [] : require_table.asTable(rows).split("\n");
}
function armRow(arm) {
	const { counts, passRate, costUsd, latencyMs } = require_summarise.summariseCases(arm.cases);
	return [
		arm.label,
		arm.provider,
		`${counts.passed}/${require_words.judgedOf(counts)}`,
		passRate === null ? "-" : require_words.percent(passRate),
		String(counts.errors),
		String(counts.flaky),
		require_words.money(costUsd),
		latencyMs === null ? "-" : require_words.milliseconds(latencyMs.p50)
	];
}
function differingCases(prompt, paint) {
	const arms = require_case_facts.armsOf(prompt);
	const rows = differingRows(prompt);
	if (rows.length === 0) return [];
	const shown = rows.slice(0, MOST_ROWS);
	const more = rows.length > shown.length ? [paint.faint(`\u2026 and ${rows.length - shown.length} more cases that differ`)] : [];
	return [...require_table.asTable([["", ...arms.map(({ label }) => label)], ...shown]).split("\n"), ...more];
}
function differingRows(prompt) {
	const arms = require_case_facts.armsOf(prompt);
	if (arms.length < 2) return [];
	const statuses = arms.map(({ cases }) => new Map(cases.map(({ id, status }) => [id, status])));
	return prompt.candidate.cases.map(({ id }) => [id, ...statuses.map((of) => of.get(id))]).filter(([, first, ...rest]) => rest.some((status) => status !== first)).map(([id, ...row]) => [require_main.visibleLine(id), ...row.map((status) => status === void 0 ? "no such case" : inWords(status))]);
}
function inWords(status) {
	return `${require_words.STATUSES[status].mark} ${require_words.STATUSES[status].word}`;
}
// src/reporters/eval/case-block.ts
const LONGEST_ANSWER = 600;
const MOST_LINES = 12;
const LONGEST_DIFF = 4e3;
const COMPARABLE = .4;
function caseBlocks(prompt, paint, width) {
	const { cases } = prompt.candidate;
	const regressed = new Set(prompt.comparison?.regressed);
	const failing = require_case_facts.worstFirst(cases).filter(({ status }) => status === "failed" || status === "error");
	const flaky = cases.filter(({ status, flaky }) => flaky && status === "passed");
	const untried = cases.filter(({ status }) => status === "not-run" || status === "skipped");
	return [
		...failing.map((one) => caseBlock(one, regressed.has(one.id), paint, width)),
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
		...regressed ? ["regressed"] : [],
		...result.attempts.length > 1 ? [agreement(result)] : [],
		...source === null || source === "live" ? [] : [`${source} answer`]
	].join(", ");
	const colour = status === "error" ? paint.warning : paint.error;
	const about = description === void 0 ? "" : `  ${paint.faint(require_main.visibleLine(require_words.beginning(description, width)))}`;
	return [
		`${colour(`${mark} ${require_main.visibleLine(id)}`)}  ${facts}${about}`,
		...note === void 0 ? [] : [`    ${require_main.visibleLine(note)}`],
		...attempt === void 0 ? [] : attemptLines(attempt, paint)
	];
}
function attemptLines(attempt, paint) {
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
		...shown.flatMap(({ check, difference }) => checkLines(check, difference, paint)),
		...output === void 0 || answered ? [] : labelled("got", require_main.visible(require_words.beginning(output, LONGEST_ANSWER)), paint)
	];
}
function checkLines(check, difference, paint) {
	const by = check.judge === void 0 ? "" : paint.faint(` (judge ${require_main.visibleLine(check.judge.provider)})`);
	const reason = require_main.visibleLine(require_words.beginning(check.reason, LONGEST_ANSWER));
	const state = check.status === "failed" ? "" : ` ${require_words.STATUSES[check.status].word}`;
	const wanted = check.expected === void 0 || difference !== void 0 ? "" : require_main.visible(require_words.beginning(require_case_facts.asText(check.expected), LONGEST_ANSWER));
	return [
		`    ${paint.strong(require_main.visibleLine(require_case_facts.checkName(check)))}${state}: ${reason}${by}`,
		...wanted === "" ? [] : labelled("expected", wanted, paint),
		...difference === void 0 ? [] : labelled("diff", require_word_diff$1.markedDiff(difference, paint), paint)
	];
}
function differenceOf({ expected }, output) {
	const wanted = require_case_facts.asText(expected);
	if (wanted === "" || output === void 0 || Math.max(wanted.length, output.length) > LONGEST_DIFF) return void 0;
	const parts = require_word_diff.wordDiff(wanted, output);
	return parts.reduce((sum, { kind, text }) => kind === "same" ? sum + text.trim().length : sum, 0) >= COMPARABLE * Math.max(wanted.length, output.length) ? require_word_diff.shortened(parts, 60) : void 0;
}
const LABEL_WIDTH = 8;
function labelled(label, value, paint) {
	const lines = value.split("\n");
	return (lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `\u2026 (${lines.length - MOST_LINES} more lines)`] : lines).map((line, index) => `      ${paint.faint((index === 0 ? label : "").padEnd(LABEL_WIDTH))}  ${line}`.trimEnd());
}
function agreement({ attempts }) {
	return `${attempts.filter(({ status }) => status === "passed").length} of ${attempts.length} attempts passed`;
}
function untriedLines(cases, paint) {
	return [...require_group_by.groupBy(cases, (one) => JSON.stringify([one.status, reasonOf(one)])).values()].map((group) => {
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
// src/reporters/eval/summary-line.ts
function summaryLine(prompt, { prompts, seconds }) {
	const { counts, comparison, costUsd } = prompt;
	const known = [
		some(counts.errors, counts.errors === 1 ? "error" : "errors"),
		some(counts.skipped, "skipped"),
		some(counts.notRun, "not run"),
		some(counts.flaky, "flaky"),
		comparison === void 0 ? "" : `vs ${comparison.baseline}: ${comparison.regressed.length} regressed, ${comparison.fixed.length} fixed${comparison.p === null ? "" : `, ${require_words.pValue(comparison.p)}`}`,
		require_words.money(costUsd),
		prompts.length === 1 ? require_words.duration(seconds) : "",
		counts.cached > 0 ? `${counts.cached} of ${counts.total} cached` : "",
		sourcesInWords(prompt)
	];
	return require_main.visibleLine([rateInWords(prompt), ...known.filter((words) => words !== "")].join(", "));
}
function rateInWords({ counts, passRate, interval }) {
	if (passRate === null) return "nothing ran";
	const between = interval === null ? "" : ` (${require_words.intervalInWords(interval)})`;
	return `${counts.passed}/${require_words.judgedOf(counts)} passed ${require_words.percent(passRate)}${between}`;
}
function comparisonLines({ comparison }) {
	if (comparison === void 0) return [];
	const { regressed, fixed, leftOut, baseline } = comparison;
	return [
		["regressed", regressed],
		["fixed", fixed],
		[`left out, ${baseline} cannot render them`, leftOut]
	].filter(([, ids]) => ids.length > 0).map(([what, ids]) => require_main.visibleLine(`${what}: ${require_words.someOf(ids)}`));
}
function sourcesInWords({ candidate }) {
	const sources = candidate.cases.map(require_case_facts.sourceOf).filter((source) => source !== null);
	if (sources.every((source) => source === "live")) return "";
	return `answers: ${[...new Set(sources)].sort().map((source) => `${sources.filter((one) => one === source).length} ${source}`).join(" + ")}`;
}
function some(count, words) {
	return count === 0 ? "" : `${count} ${words}`;
}
// src/reporters/eval/text.ts
const WORD_WIDTH = 9;
const text$1 = {
	id: "text",
	summary: "for people: failing cases with what was expected, the figures, the gate",
	async render(evaluation, options) {
		const paint = await require_main.colours(options.colour);
		const blocks = evaluation.prompts.map((prompt) => promptBlock(prompt, evaluation, options, paint));
		return require_words.withoutLogCommands([...blocks, lastLines(evaluation, paint)].join("\n\n"));
	}
};
function promptBlock(prompt, evaluation, { cwd, width }, paint) {
	const { name, file, candidate, warnings } = prompt;
	const facts = [require_main.fromWorkingDirectory(file, cwd), candidate.provider].map(require_main.visibleLine).join("  ");
	return [
		[`${paint.strong(require_main.visibleLine(name))}  ${paint.faint(facts)}`],
		...caseBlocks(prompt, paint, width ?? 120),
		armsTable(prompt),
		differingCases(prompt, paint),
		[summaryLine(prompt, evaluation), ...comparisonLines(prompt)],
		gateLines(prompt, paint),
		warnings.map((warning) => `${paint.warning("warning")}  ${require_main.visibleLine(warning)}`)
	].filter((lines) => lines.length > 0).map((lines, index) => lines.map((line) => index === 0 || line === "" ? line : `  ${line}`).join("\n")).join("\n\n");
}
function gateLines({ gates, gateFrom }, paint) {
	if (gates.length === 0) return [];
	const width = Math.max(...gates.map(({ rule }) => require_main.visibleLine(rule).length));
	return [paint.faint(`gate of ${require_main.visibleLine(gateFrom)}`), ...gates.map((gate) => gateLine(gate, width, paint))];
}
function gateLine({ rule, verdict, detail }, width, paint) {
	const { mark, word } = require_words.VERDICTS[verdict];
	const said = require_main.visibleLine(detail);
	return `${painted(verdict, paint)(`${mark} ${word.padEnd(WORD_WIDTH)}`)}  ${require_main.visibleLine(rule).padEnd(width)}  ${paint.faint(said)}`.trimEnd();
}
function lastLines(evaluation, paint) {
	const { verdict, prompts, stopped, reproduce, spentUsd, seconds, calls } = evaluation;
	const { mark, word } = require_words.VERDICTS[verdict];
	const whole = `${prompts.filter((prompt) => prompt.verdict === "pass").length} of ${require_main.counted(prompts.length, "prompt")} passed, ${require_main.counted(calls, "call")}, ${require_words.money(spentUsd)}, ${require_words.duration(seconds)}`;
	return [
		`${painted(verdict, paint)(`${mark} ${word}`)}${prompts.length === 1 ? "" : `  ${whole}`}`,
		...stopped === void 0 ? [] : [require_main.visibleLine(require_words.stoppedInWords(stopped))],
		paint.faint(`Again: ${require_main.visibleLine(reproduce)}`)
	].join("\n");
}
function painted(verdict, paint) {
	return verdict === "pass" ? paint.good : verdict === "fail" ? paint.error : paint.warning;
}
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
			heading("Plan", require_show_check.isNotRun(plan) ? notRunText(plan) : require_plan_text.planText(plan, paint, cwd)),
			heading("Evaluation", require_show_check.isNotRun(evaluation) ? notRunText(evaluation) : await text$1.render(evaluation, {
				colour: options.colour,
				cwd,
				ok: evaluation.verdict === "pass"
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
