const require_registry = require("./registry-G_bE37Gj.cjs");
const require_show_check = require("./show-check-CUzFNuOt.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_markdown_case = require("./markdown-case-BqXUEiCu.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/reporters/comment/markdown-blocks.ts
function markdownTable(head, rows) {
	return [
		head,
		head.map(() => "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function folded(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
// src/reporters/comment/changed-prompts.ts
const HEAD = [
	"prompt",
	"version",
	"lint",
	"pass rate",
	"against the baseline",
	"cost",
	"p95",
	"interface"
];
const IDS = 5;
function changedPrompts(changed, { findings }) {
	return markdownTable(HEAD, changed.map(({ action, evaluation }) => [
		require_markdown_case.code(action.prompt),
		versionOf(action),
		lintOf(action, findings),
		evaluation === void 0 ? "not run" : passRateOf(evaluation),
		evaluation?.comparison === void 0 ? "" : comparisonOf(evaluation.comparison),
		evaluation === void 0 ? "" : require_evaluation.money(evaluation.costUsd),
		evaluation?.latencyMs ? require_evaluation.milliseconds(evaluation.latencyMs.p95) : "",
		interfaceOf(action)
	]));
}
function versionOf({ kind, from, to, retire }) {
	if (retire) return "deleted";
	if (kind === "create") return "new";
	if (kind === "refused" || kind === "tampered") return kind;
	if (from === null && to === null) return "changed";
	return from === to ? String(from) : `${from ?? "none"} \u2192 ${to ?? "new"}`;
}
function lintOf({ file }, findings) {
	const own = findings.filter((finding) => finding.file === file);
	const errors = own.filter(({ severity }) => severity === "error").length;
	const warnings = own.filter(({ severity }) => severity === "warning").length;
	const said = [errors > 0 ? `**${require_main.counted(errors, "error")}**` : [], warnings > 0 ? require_main.counted(warnings, "warning") : []].flat();
	return said.length === 0 ? "ok" : said.join(", ");
}
function passRateOf({ passRate, interval, counts, verdict }) {
	if (passRate === null) return "not run";
	const range = interval === null ? "" : ` (${require_evaluation.percent(interval.low)} to ${require_evaluation.percent(interval.high)})`;
	const rate = `${require_evaluation.percent(passRate)}${range}, ${counts.passed} of ${counts.passed + counts.failed + counts.errors}`;
	return verdict === "fail" ? `**${rate}**` : verdict === "inconclusive" ? `${rate}, undecided` : rate;
}
function comparisonOf({ baseline, regressed, fixed, p }) {
	if (regressed.length === 0 && fixed.length === 0) return `${require_markdown_case.code(baseline)}: the same`;
	const parts = [
		regressed.length === 0 ? [] : `**${regressed.length} regressed** (${ids(regressed)})`,
		fixed.length === 0 ? [] : `${fixed.length} fixed (${ids(fixed)})`,
		p === null ? [] : require_evaluation.pValue(p)
	].flat();
	return `${require_markdown_case.code(baseline)}: ${parts.join(", ")}`;
}
function ids(all) {
	const shown = all.slice(0, IDS).map(require_markdown_case.code);
	return all.length > IDS ? `${shown.join(", ")} and ${all.length - IDS} more` : shown.join(", ");
}
function interfaceOf({ verdict }) {
	return verdict === null ? "" : verdict === "breaking" ? "**breaking**" : verdict;
}
// src/reporters/comment/pull-request-comment.ts
const IN_COMMENT = {
	findings: 20,
	cases: 5
};
const IN_REPORT = {
	findings: 1e400,
	cases: 1e400
};
const PLAIN = {
	error: (text) => text,
	good: (text) => text
};
function pullRequestComment(check, { marker, runUrl, limit }) {
	const { findings, cases } = limit === 1e400 ? IN_REPORT : IN_COMMENT;
	const where = runUrl === void 0 ? "the report of the run" : `[the run](${runUrl})`;
	const changed = changedPromptsIn(check);
	return fitted({
		head: [
			marker,
			headline(check, changed),
			...breakingLine(changed),
			...reasonLines(check)
		],
		table: changed.length === 0 ? [] : [changedPrompts(changed, check.lint)],
		optional: [
			...findingsBlock(check.lint.findings, {
				most: findings,
				where
			}),
			...evaluationBlocks(check.evaluation, {
				most: cases,
				where
			}),
			...planBlock(check.plan),
			...changed.flatMap(diffBlock)
		],
		foot: [
			...notEvaluated(check),
			...nextSteps(check, changed),
			...runUrl === void 0 ? [] : [`[This run](${runUrl})`]
		],
		where
	}, limit);
}
function changedPromptsIn({ plan, evaluation }) {
	if (require_show_check.isNotRun(plan)) return [];
	const evaluated = new Map(require_show_check.isNotRun(evaluation) ? [] : evaluation.prompts.map((one) => [one.name, one]));
	return require_show_check.changedIn(plan).map((action) => ({
		action,
		evaluation: evaluated.get(action.prompt)
	}));
}
const WORDS = {
	passed: "\u2705 passed",
	failed: "\u274c failed",
	undecided: "\u2754 undecided"
};
function headline({ result, plan }, changed) {
	const what = require_show_check.isNotRun(plan) ? "there is no plan" : changed.length === 0 ? "no prompt changes" : changed.length === 1 ? "1 prompt changes" : `${changed.length} prompts change`;
	return `### promptops: ${WORDS[result]}, ${what}`;
}
function breakingLine(changed) {
	const breaking = changed.filter(({ action }) => action.verdict === "breaking");
	if (breaking.length === 0) return [];
	return [[
		"> [!WARNING]",
		"> **Breaking for those who use it:**",
		...breaking.flatMap(({ action }) => action.interfaces.filter(({ verdict }) => verdict === "breaking").map(({ alias, changes }) => `> - ${require_markdown_case.code(`${action.prompt}@${alias}`)}: ${changes.map(require_markdown_case.code).join(", ")}`))
	].join("\n")];
}
function reasonLines({ reasons }) {
	return reasons.length === 0 ? [] : [reasons.map((reason) => `- ${require_markdown_case.code(reason)}`).join("\n")];
}
function findingsBlock(findings, { most, where }) {
	if (findings.length === 0) return [];
	const shown = require_main.worstFirst(findings).slice(0, most);
	const lines = shown.map((finding) => `${finding.file}:${finding.line}:${finding.column}  ${finding.severity}  ${require_main.messageWithHint(finding)}  ${finding.rule}`);
	const more = findings.length > shown.length ? [`${findings.length - shown.length} more in ${where}.`] : [];
	return [folded(`Lint: ${require_main.countsInWords(findings)}`, [require_markdown_case.fenced(lines.join("\n")), ...more].join("\n\n"))];
}
function planBlock(plan) {
	if (require_show_check.isNotRun(plan)) return [];
	const counts = Object.keys(require_registry.ACTIONS).filter((kind) => plan.summary[kind] > 0).map((kind) => `${plan.summary[kind]} ${kind}`);
	const shown = plan.actions.filter(({ kind }) => kind !== "unchanged").map(planLine);
	if (shown.length === 0) return [];
	return [folded(`Plan: ${counts.join(", ")} (${require_markdown_case.code(registryName(plan))})`, require_markdown_case.fenced(shown.join("\n")))];
}
function planLine({ prompt, kind, reasons, aliases }) {
	const moves = aliases.map(({ alias, from, to, refused }) => `${alias}: ${from ?? "new"} -> ${to ?? "this version"}${refused === void 0 ? "" : `, refused: ${refused}`}`);
	return [`${prompt} ${require_registry.ACTIONS[kind].says}`, ...[...reasons, ...moves].map((line) => `    ${line}`)].join("\n");
}
function registryName({ registry }) {
	return registry.startsWith("git:") ? `against commit ${registry.slice(4, 12)}; no registry was asked` : registry;
}
function diffBlock({ action: { prompt, diff } }) {
	if (diff.length === 0) return [];
	return [folded(`What changes in ${require_markdown_case.code(prompt)}`, require_markdown_case.fenced(require_shared.markedDiff(diff, PLAIN)))];
}
function notEvaluated({ evaluation, plan }) {
	const nothingToDo = !require_show_check.isNotRun(plan) && require_show_check.changedIn(plan).length === 0;
	return require_show_check.isNotRun(evaluation) && !nothingToDo ? [`Evaluation: **not run**: ${require_markdown_case.code(evaluation.notRun)}`] : [];
}
function evaluationBlocks(evaluation, shown) {
	if (require_show_check.isNotRun(evaluation)) return [];
	const lines = evaluation.prompts.flatMap(({ name, gates, warnings }) => [...gates.map((gate) => `${name}: ${gate.verdict}: ${gate.rule}: ${gate.detail}`), ...warnings.map((warning) => `${name}: ${warning}`)]);
	return [...lines.length === 0 ? [] : [folded(`Evaluation: ${evaluationWord(evaluation)}`, require_markdown_case.fenced(lines.join("\n")))], ...evaluation.prompts.flatMap((prompt) => failingCases(prompt, shown))];
}
function failingCases({ name, candidate, comparison }, { most, where }) {
	const failing = require_evaluation.worstFirst(candidate.cases).filter(({ status }) => status === "failed" || status === "error");
	if (failing.length === 0) return [];
	const place = {
		regressed: new Set(comparison?.regressed),
		baseline: comparison?.baseline
	};
	const more = failing.length > most ? [`${failing.length - most} more in ${where}.`] : [];
	const blocks = [...failing.slice(0, most).map((one) => require_markdown_case.failingCase(one, place)), ...more];
	return [[`Cases of ${require_markdown_case.code(name)} that did not pass:`, ...blocks].join("\n\n")];
}
function evaluationWord({ verdict }) {
	return {
		pass: "passed",
		fail: "failed",
		inconclusive: "undecided",
		"not-run": "not run"
	}[verdict];
}
function nextSteps({ result, lint, evaluation, plan }, changed) {
	const steps = [
		lint.errors > 0 ? "Mend what lint found: `promptops lint --fix` does what is safe." : [],
		require_show_check.isNotRun(plan) && plan.exitCode !== 0 ? require_markdown_case.inline(`The plan could not be made. ${plan.hint ?? "Run the job again."}`) : [],
		!require_show_check.isNotRun(evaluation) && evaluation.verdict === "fail" ? "See the failing cases: `promptops eval`." : [],
		result === "passed" && changed.length > 0 ? "After the merge `promptops register` makes the versions; `promptops promote` puts them into production." : []
	].flat();
	return steps.length === 0 ? [] : [`**Next**\n${steps.map((step) => `- ${step}`).join("\n")}`];
}
function fitted({ head, table, optional, foot, where }, limit) {
	const whole = joined([
		...head,
		...table,
		...optional,
		...foot
	]);
	if (whole.length <= limit) return whole;
	const note = (left) => `${left} more ${left === 1 ? "part" : "parts"} in ${where}: this comment is as long as it may be.`;
	let room = limit - joined([
		...head,
		...table,
		note(optional.length),
		...foot
	]).length;
	const kept = optional.findIndex((block) => {
		room -= block.length + GAP.length;
		return room < 0;
	});
	const text = joined([
		...head,
		...table,
		...optional.slice(0, kept),
		note(optional.length - kept),
		...foot
	]);
	if (kept !== -1 && text.length <= limit) return text;
	return joined([...head.slice(0, 2), `Everything else is in ${where}: there is more than a comment holds.`]).slice(0, limit);
}
const GAP = "\n\n";
function joined(blocks) {
	return `${blocks.join(GAP)}\n`;
}
Object.defineProperty(exports, "pullRequestComment", {
	enumerable: true,
	get: function() {
		return pullRequestComment;
	}
});
