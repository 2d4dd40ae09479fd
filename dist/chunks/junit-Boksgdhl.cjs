require("./rolldown-runtime-n5aEA02a.cjs");
const require_xml_text = require("./xml-text-rQ65lQXH.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
// src/reporters/eval/junit.ts
const LONGEST = 1e4;
const junit = {
	id: "junit",
	summary: "for test reports: JUnit XML, a case is a test, errors apart from failures",
	render(evaluation) {
		const all = evaluation.prompts.map(({ counts }) => counts);
		const sum = (of) => all.reduce((total, counts) => total + of(counts), 0);
		return [
			"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
			`<testsuites name="promptops eval" ${numbers(sum(({ total }) => total), sum(({ failed }) => failed), sum(({ errors }) => errors), sum(({ skipped, notRun }) => skipped + notRun))} time="${evaluation.seconds.toFixed(3)}">`,
			...evaluation.prompts.map((prompt) => suite(prompt, evaluation)),
			"</testsuites>"
		].join("\n");
	}
};
function numbers(tests, failures, errors, skipped) {
	return `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}
function suite(prompt, { at, reproduce }) {
	const { name, casesFile, contentHash, candidate, counts, verdict, gates } = prompt;
	const { total, failed, errors, skipped, notRun } = counts;
	const properties = {
		verdict,
		hash: contentHash,
		provider: candidate.provider,
		casesFile,
		reproduce
	};
	const gateLines = gates.map((gate) => `${gate.verdict}: ${gate.rule} (${gate.detail})`);
	return [
		`  <testsuite name="${attribute(name)}" ${numbers(total, failed, errors, skipped + notRun)} time="${seconds(candidate.cases)}" timestamp="${attribute(at)}">`,
		"    <properties>",
		...Object.entries(properties).map(([key, value]) => `      <property name="${key}" value="${attribute(value)}"/>`),
		...gateLines.map((line) => `      <property name="gate" value="${attribute(line)}"/>`),
		"    </properties>",
		...candidate.cases.map((result) => testCase(result, prompt)),
		"  </testsuite>"
	].join("\n");
}
function testCase(result, { name, file, comparison }) {
	const start = `    <testcase name="${attribute(result.id)}" classname="${attribute(name)}" file="${attribute(file)}" time="${seconds([result])}"`;
	const source = require_evaluation.sourceOf(result);
	const facts = [
		...result.flaky ? ["flaky: its attempts do not agree"] : [],
		...result.critical ? ["critical"] : [],
		...comparison?.regressed.includes(result.id) ? [`regressed against ${comparison.baseline}`] : [],
		...source === null || source === "live" ? [] : [`${source} answer`]
	];
	const inner = [...outcome(result), ...facts.length === 0 ? [] : [`<system-out>${content(facts.join(", "))}</system-out>`]];
	return inner.length === 0 ? `${start}/>` : `${start}>${inner.join("")}</testcase>`;
}
function outcome(result) {
	const { status, note } = result;
	const attempt = require_evaluation.tellingAttempt(result);
	if (status === "passed") return [];
	const checks = status === "skipped" ? [] : require_evaluation.failedChecks(attempt?.checks ?? []);
	const said = checks.map((check) => `${require_evaluation.checkName(check)}: ${require_evaluation.beginning(check.reason, LONGEST)}`);
	const problem = attempt?.problem === void 0 ? [] : [`${attempt.problem.code}: ${require_evaluation.beginning(attempt.problem.message, LONGEST)}`];
	const message = [
		...note === void 0 || note === attempt?.problem?.message ? [] : [note],
		...problem,
		...said
	].join("; ") || status;
	if (status === "skipped" || status === "not-run") {
		const untried = status === "not-run" ? `not run: ${message}` : message;
		return [`<skipped message="${attribute(require_evaluation.beginning(untried, LONGEST))}"/>`];
	}
	const element = status === "failed" ? "failure" : "error";
	const type = status === "failed" ? checks[0]?.type ?? "check" : attempt?.problem?.code ?? checks[0]?.type ?? "error";
	const wanted = checks.flatMap((check) => check.expected === void 0 ? [] : [`${require_evaluation.checkName(check)} expected: ${require_evaluation.asText(check.expected)}`]);
	const output = require_evaluation.outputOf(attempt);
	const body = [
		message,
		...wanted,
		...output === void 0 ? [] : [`got: ${output}`]
	].map((text) => require_evaluation.beginning(text, LONGEST)).join("\n");
	return [`<${element} type="${attribute(type)}" message="${attribute(require_evaluation.beginning(message, LONGEST))}">${content(body)}</${element}>`];
}
function seconds(cases) {
	return (cases.flatMap(({ attempts }) => attempts.filter(({ cached }) => !cached).map(({ answer }) => answer?.latencyMs ?? 0)).reduce((sum, ms) => sum + ms, 0) / 1e3).toFixed(3);
}
function attribute(text) {
	return require_xml_text.xmlAttribute(require_evaluation.withoutLogCommands(text));
}
function content(text) {
	return require_xml_text.xmlText(require_evaluation.withoutLogCommands(text));
}
exports.junit = junit;
