const require_main = require("./main-CIpu7Ckq.cjs");
const require_table = require("./table-4W0otoeG.cjs");
const require_evaluate_prompts = require("./evaluate-prompts-CE94dL8u.cjs");
const require_case_facts = require("./case-facts-B_GweZ9A.cjs");
const require_words = require("./words-1bSr5jYH.cjs");
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
	const { counts, passRate, costUsd, latencyMs } = require_evaluate_prompts.summariseCases(arm.cases);
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
	if (arms.length < 3) return [];
	const statuses = arms.map(({ cases }) => new Map(cases.map(({ id, status }) => [id, status])));
	return prompt.candidate.cases.map(({ id }) => [id, ...statuses.map((of) => of.get(id))]).filter(([, first, ...rest]) => rest.some((status) => status !== first)).map(([id, ...row]) => [require_main.visibleLine(id), ...row.map((status) => status === void 0 ? "no such case" : inWords(status))]);
}
function inWords(status) {
	return `${require_words.STATUSES[status].mark} ${require_words.STATUSES[status].word}`;
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
Object.defineProperty(exports, "armRows", {
	enumerable: true,
	get: function() {
		return armRows;
	}
});
Object.defineProperty(exports, "armsTable", {
	enumerable: true,
	get: function() {
		return armsTable;
	}
});
Object.defineProperty(exports, "comparisonLines", {
	enumerable: true,
	get: function() {
		return comparisonLines;
	}
});
Object.defineProperty(exports, "differingCases", {
	enumerable: true,
	get: function() {
		return differingCases;
	}
});
Object.defineProperty(exports, "sourcesInWords", {
	enumerable: true,
	get: function() {
		return sourcesInWords;
	}
});
Object.defineProperty(exports, "summaryLine", {
	enumerable: true,
	get: function() {
		return summaryLine;
	}
});
