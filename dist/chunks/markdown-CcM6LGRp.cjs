require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_markdown_case = require("./markdown-case-BqXUEiCu.cjs");
// src/reporters/eval/markdown.ts
const MOST_CHARACTERS = 65e3;
const LONGEST_LINE = 500;
const LONGEST_NAME = 100;
const TABLE_CHARACTERS = 2e4;
const FAILING_FIRST = [
	"fail",
	"inconclusive",
	"not-run",
	"pass"
];
const markdown = {
	id: "markdown",
	summary: "for pull requests and step summaries: failing cases first, never too long to post",
	render: (evaluation) => markdownReport(evaluation)
};
function markdownReport(evaluation, most = MOST_CHARACTERS) {
	const prompts = FAILING_FIRST.flatMap((verdict) => evaluation.prompts.filter((prompt) => prompt.verdict === verdict));
	const head = [headline(evaluation), promptTable(prompts)];
	const foot = footer(evaluation);
	const room = most - [...head, foot].join("\n\n").length - 300;
	const { kept, left } = fitting(prompts.flatMap(promptBlocks), room);
	const cut = left === 0 ? [] : [`_${require_main.counted(left, "section")} left out: a comment holds no more. The full report has them._`];
	return [
		...head,
		...kept,
		...cut,
		foot
	].join("\n\n");
}
function headline(evaluation) {
	const { prompts, stopped, seconds, spentUsd, calls } = evaluation;
	const { mark, word } = require_evaluation.outcomeOf(evaluation);
	const cases = prompts.reduce((sum, { counts }) => sum + counts.total, 0);
	const figures = [
		require_main.counted(prompts.length, "prompt"),
		require_main.counted(cases, "case"),
		require_main.counted(calls, "call"),
		require_evaluation.money(spentUsd),
		require_evaluation.duration(seconds)
	];
	const early = stopped === void 0 ? "" : `\n\n**${require_markdown_case.inline(require_evaluation.beginning(require_evaluation.stoppedInWords(stopped), 200))}**`;
	return `## ${mark} Evaluation: ${word}\n\n${figures.join(" \u00b7 ")}${early}`;
}
function promptTable(prompts) {
	const { kept, left } = fitting(prompts.map((prompt) => rowOf(promptRow(prompt))), TABLE_CHARACTERS);
	const more = left > 0 ? [`\n_and ${require_main.counted(left, "prompt")} more_`] : [];
	return [
		table([
			"",
			"Prompt",
			"Passed",
			"Rate",
			"Interval",
			"Against the baseline",
			"Cost",
			"p95"
		], []),
		...kept,
		...more
	].join("\n");
}
function promptRow(prompt) {
	const { name, counts, passRate, interval, comparison, costUsd, latencyMs } = prompt;
	const { mark, word } = require_evaluation.outcomeOfPrompt(prompt);
	const besides = [
		...counts.errors > 0 ? [require_main.counted(counts.errors, "error")] : [],
		...counts.notRun > 0 ? [`${counts.notRun} not run`] : [],
		...counts.flaky > 0 ? [`${counts.flaky} flaky`] : []
	];
	const against = comparison === void 0 ? "" : `${comparison.regressed.length} regressed, ${comparison.fixed.length} fixed${comparison.p === null ? "" : `, ${require_evaluation.pValue(comparison.p)}`}`;
	return [
		`${mark} ${word}`,
		require_markdown_case.code(require_evaluation.beginning(name, LONGEST_NAME)),
		[`${counts.passed}/${require_evaluation.judgedOf(counts)}`, ...besides].join(", "),
		passRate === null ? "nothing ran" : require_evaluation.percent(passRate),
		interval === null ? "" : `${(interval.low * 100).toFixed(1)}\u2013${(interval.high * 100).toFixed(1)}`,
		against.replace("<", "&lt;"),
		require_evaluation.money(costUsd),
		latencyMs === null ? "" : require_evaluation.milliseconds(latencyMs.p95)
	];
}
function promptBlocks(prompt) {
	const { name, candidate, comparison, warnings } = prompt;
	const place = {
		regressed: new Set(comparison?.regressed),
		baseline: comparison?.baseline
	};
	const failing = require_evaluation.worstFirst(candidate.cases).filter(({ status }) => status === "failed" || status === "error");
	const sources = require_evaluation.sourcesInWords(prompt);
	const arms = require_evaluation.armRows(prompt);
	const blocks = [
		...gateTable(prompt),
		...arms.length === 0 ? [] : [table(arms[0].map(capital), arms.slice(1).map((row) => row.map((cell) => require_markdown_case.inline(require_evaluation.beginning(cell, 120)))))],
		...sources === "" ? [] : [require_markdown_case.inline(capital(sources))],
		...warnings.map((warning) => `> \u26a0 ${require_markdown_case.inline(require_evaluation.beginning(warning, LONGEST_LINE))}`),
		...failing.map((result) => require_markdown_case.failingCase(result, place)),
		...untried(prompt)
	];
	return blocks.length === 0 ? [] : [`### ${require_markdown_case.code(require_evaluation.beginning(name, LONGEST_NAME))} ${require_markdown_case.inline(candidate.provider)}`, ...blocks];
}
function gateTable({ gates, gateFrom }) {
	if (gates.length === 0) return [];
	const rows = gates.map(({ rule, verdict, detail }) => {
		const { mark, word } = require_evaluation.VERDICTS[verdict];
		return [
			`${mark} ${word}`,
			require_markdown_case.code(require_evaluation.beginning(rule, 200)),
			require_markdown_case.inline(require_evaluation.beginning(detail, LONGEST_LINE))
		];
	});
	return [table([
		"",
		`Gate of ${require_markdown_case.inline(require_evaluation.beginning(gateFrom, 120))}`,
		""
	], rows)];
}
function untried({ candidate }) {
	const ids = candidate.cases.filter(({ status }) => status === "not-run").map(({ id }) => require_markdown_case.code(require_evaluation.beginning(id, 120)));
	if (ids.length === 0) return [];
	return [`- Not run: ${ids.slice(0, 12).join(", ")}${ids.length > 12 ? ` and ${ids.length - 12} more` : ""}`];
}
function footer({ reproduce, id, tool, seed, prompts }) {
	const hashes = prompts.slice(0, 20).map(({ name, contentHash, casesHash }) => `${require_evaluation.beginning(name, LONGEST_NAME)} ${contentHash.slice(0, 12)} (cases ${casesHash.slice(0, 12)})`);
	const facts = [
		tool,
		`evaluation ${id}`,
		`seed ${seed}`,
		...hashes
	].map((fact) => require_markdown_case.inline(require_evaluation.beginning(fact, 200)));
	return `${facts.length === 0 ? "" : `<sub>${facts.join(" \u00b7 ")}</sub>\n\n`}Again: ${require_markdown_case.code(require_evaluation.beginning(reproduce, LONGEST_LINE))}`;
}
function table(head, rows) {
	return [
		head,
		head.map(() => "---"),
		...rows
	].map(rowOf).join("\n");
}
function rowOf(cells) {
	return `| ${cells.join(" | ")} |`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function fitting(blocks, room) {
	let used = 0;
	const end = blocks.findIndex((block) => {
		used += block.length + 2;
		return used > room;
	});
	return end < 0 ? {
		kept: blocks,
		left: 0
	} : {
		kept: blocks.slice(0, end),
		left: blocks.length - end
	};
}
exports.markdown = markdown;
