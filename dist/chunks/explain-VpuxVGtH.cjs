require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-C5QmjMh9.cjs");
const require_output = require("./output-DT2gvLGw.cjs");
// src/reporters/rule-page.ts
const WIDEST = 200;
const LANGUAGES = {
	".yaml": "yaml",
	".yml": "yaml",
	".json": "json",
	".md": "markdown"
};
function rulePage(rule) {
	return [
		`# ${rule.id}`,
		rule.summary,
		facts(rule),
		rule.details.trim(),
		...options(rule),
		"## Wrong",
		...example(rule.bad),
		"## Right",
		...example(rule.good)
	].join("\n\n").concat("\n");
}
function facts(rule) {
	const sets = rule.recommended === false ? "in `strict` only" : "in `recommended`";
	return `**${rule.severity}** \u00b7 ${sets}${rule.fixable ? " \u00b7 mended by `--fix`" : ""}`;
}
function options({ id, severity, options, defaults = {} }) {
	if (!require_main.isRecord(options?.properties)) return [];
	const list = Object.entries(options.properties).map(([name, schema]) => {
		return `- \`${name}\`${require_main.isRecord(schema) && typeof schema.description === "string" ? `: ${schema.description}` : ""}`;
	});
	const setting = `lint:\n  rules:\n    ${id}: [${severity}, ${JSON.stringify(defaults)}]\n`;
	return [
		"## Options",
		list.join("\n"),
		"In `promptops.config.yaml`, here with the defaults:",
		fenced(setting, "yaml")
	];
}
function example({ file, text, beside = {} }) {
	return [[file, text], ...Object.entries(beside)].flatMap(([name, content]) => [`\`${name}\``, fenced(content, LANGUAGES[name.slice(name.lastIndexOf("."))] ?? "text")]);
}
function fenced(text, language) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${require_main.visible(text).replace(/^.+$/gm, (line) => line.length > WIDEST ? `${line.slice(0, WIDEST)} \u2026` : line).replace(/\n?$/, "\n")}${fence}`;
}
// src/commands/explain.ts
const explain = (program, open) => require_output.withOutput(program.command("explain [rule]").summary("print the page of a lint rule").description("Prints what a rule asks for, why, and an example; without a rule, the list of all rules.")).addHelpText("after", "\nExamples:\n  $ promptops explain template/unused-variable\n  $ promptops explain").action(async (id, flags) => {
	const session = await open();
	const print = (data, text) => require_output.printResult(session, flags, {
		command: "explain",
		data,
		text
	});
	if (id === void 0) {
		const width = Math.max(...require_main.RULES.map((rule) => rule.id.length));
		const lines = require_main.RULES.map((rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}`);
		return print({ rules: require_main.RULES.map(factsOf) }, lines.join("\n"));
	}
	const rule = require_main.RULES.find((one) => one.id === id);
	if (rule) return print({ rule: {
		...factsOf(rule),
		details: rule.details.trim(),
		page: rulePage(rule)
	} }, rulePage(rule));
	const ids = require_main.RULES.map((one) => one.id);
	const near = require_main.nearestName(id, ids) ?? ids.find((one) => one.endsWith(`/${id}`));
	throw new require_main.PromptopsError("USAGE", `There is no rule \`${id}\`.`, near ? `Did you mean \`${near}\`?` : "`promptops explain` lists them all.");
});
function factsOf({ id, severity, summary, recommended = true, fixable = false }) {
	return {
		id,
		severity,
		recommended,
		fixable,
		summary,
		url: require_main.ruleUrl(id)
	};
}
exports.explain = explain;
