require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_summary_line = require("./summary-line-CAlY3K0t.cjs");
const require_case_block = require("./case-block-CuprElMa.cjs");
const require_log_commands = require("./log-commands-DX9ONHGm.cjs");
const require_words = require("./words-1bSr5jYH.cjs");
// src/reporters/eval/text.ts
const WORD_WIDTH = 9;
const text = {
	id: "text",
	summary: "for people: failing cases with what was expected, the figures, the gate",
	async render(evaluation, options) {
		const paint = await require_main.colours(options.colour);
		const blocks = evaluation.prompts.map((prompt) => promptBlock(prompt, evaluation, options, paint));
		return require_log_commands.withoutLogCommands([...blocks, lastLines(evaluation, options.ok, paint)].join("\n\n"));
	}
};
function promptBlock(prompt, evaluation, { cwd, width }, paint) {
	const { name, file, candidate, warnings } = prompt;
	const facts = [require_main.fromWorkingDirectory(file, cwd), candidate.provider].map(require_main.visibleLine).join("  ");
	return [
		[`${paint.strong(require_main.visibleLine(name))}  ${paint.faint(facts)}`],
		...require_case_block.caseBlocks(prompt, paint, width),
		require_summary_line.armsTable(prompt),
		require_summary_line.differingCases(prompt, paint),
		[require_summary_line.summaryLine(prompt, evaluation), ...require_summary_line.comparisonLines(prompt)],
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
function lastLines(evaluation, ok, paint) {
	const { verdict, prompts, stopped, reproduce, spentUsd, seconds, calls } = evaluation;
	const { mark, word } = ok && verdict === "inconclusive" && prompts.every(({ gates }) => gates.length === 0) ? {
		mark: "-",
		word: "measured, without a gate"
	} : require_words.VERDICTS[verdict];
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
exports.text = text;
