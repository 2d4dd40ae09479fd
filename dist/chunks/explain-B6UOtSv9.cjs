require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/reporters/fenced.ts
const WIDEST = 200;
function fenced(text, language) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${require_main.visible(text).replace(/^.+$/gm, (line) => line.length > WIDEST ? `${line.slice(0, WIDEST)} \u2026` : line).replace(/\n?$/, "\n")}${fence}`;
}
// src/reporters/rule-page.ts
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
// src/commands/explain.ts
const explain = (program, open) => require_registry.withOutput(program.command("explain [name]").summary("print the page of a lint rule or an assertion").description("Prints what a rule or an assertion asks for, why, and an example; without a name, the list of all of them.")).addHelpText("after", "\nExamples:\n  $ promptops explain template/unused-variable\n  $ promptops explain icontains\n  $ promptops explain").action(async (name, flags) => {
	const session = await open();
	const print = (data, text) => require_registry.printResult(session, flags, {
		command: "explain",
		data,
		text
	});
	const { ASSERTIONS } = await Promise.resolve().then(() => require("./evaluation-BeW5H4Ze.cjs")).then((n) => n.assertions_exports);
	if (name === void 0) return print({
		rules: require_main.RULES.map(ruleFacts),
		assertions: ASSERTIONS.map(assertionFacts)
	}, listOfAll(ASSERTIONS));
	const rule = require_main.RULES.find((one) => one.id === name);
	if (rule) return print({ rule: {
		...ruleFacts(rule),
		details: rule.details.trim(),
		page: rulePage(rule)
	} }, rulePage(rule));
	const { assertionOf, notRunHere } = await Promise.resolve().then(() => require("./evaluation-BeW5H4Ze.cjs")).then((n) => n.assertions_exports);
	const type = name.replace(/^not-/, "");
	const assertion = assertionOf(type);
	if (assertion) {
		const { assertionPage } = await Promise.resolve().then(() => require("./assertion-page-CbEVv_ho.cjs"));
		const page = assertionPage(assertion);
		return print({ assertion: {
			...assertionFacts(assertion),
			details: assertion.details.trim(),
			page
		} }, page);
	}
	const reason = notRunHere(type);
	if (reason === void 0) return throwUnknown(name);
	print({ assertion: {
		type,
		notRun: reason
	} }, `# ${type}\n\npromptops knows this assertion and does not run it: ${reason}.\n`);
});
function listOfAll(assertions) {
	const rows = [...require_main.RULES.map(({ id, severity, summary }) => [
		id,
		severity,
		summary
	]), ...assertions.map(({ type, kind, summary }) => [
		type,
		kind,
		summary
	])];
	const width = (column) => Math.max(...rows.map((row) => row[column].length));
	const [names, levels] = [width(0), width(1)];
	return rows.map(([name, level, summary]) => `${name.padEnd(names)}  ${level.padEnd(levels)}  ${summary}`).join("\n");
}
async function throwUnknown(name) {
	const { ASSERTION_TYPES } = await Promise.resolve().then(() => require("./evaluation-BeW5H4Ze.cjs")).then((n) => n.assertions_exports);
	const names = [...require_main.RULES.map((one) => one.id), ...ASSERTION_TYPES];
	const near = require_main.nearestName(name, names) ?? names.find((one) => one.endsWith(`/${name}`));
	throw new require_main.PromptopsError("USAGE", `There is no rule or assertion \`${name}\`.`, near ? `Did you mean \`${near}\`?` : "`promptops explain` lists them all.");
}
function ruleFacts({ id, severity, summary, recommended = true, fixable = false }) {
	return {
		id,
		severity,
		recommended,
		fixable,
		summary,
		url: require_main.ruleUrl(id)
	};
}
function assertionFacts({ type, kind, summary }) {
	return {
		type,
		kind,
		summary
	};
}
exports.explain = explain;
exports.fenced = fenced;
