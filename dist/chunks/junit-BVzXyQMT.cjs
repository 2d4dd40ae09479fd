require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-C5QmjMh9.cjs");
// src/reporters/junit.ts
const junit = {
	id: "junit",
	summary: "for test reports: JUnit XML, errors are failures",
	render({ findings, errors, files }, { durationMs }) {
		const suites = [...require_main.byFile(findings)].map(([file, of]) => suite(file, of));
		const clean = `  <testsuite name="promptops lint" tests="1" failures="0">\n    <testcase name="${files} files" classname="promptops lint"/>\n  </testsuite>`;
		const time = (durationMs / 1e3).toFixed(3);
		return [
			"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
			`<testsuites name="promptops lint" tests="${Math.max(1, findings.length)}" failures="${errors}" time="${time}">`,
			...suites.length > 0 ? suites : [clean],
			"</testsuites>"
		].join("\n");
	}
};
function suite(file, findings) {
	const failures = findings.filter((finding) => finding.severity === "error").length;
	return [
		`  <testsuite name="${attribute(file)}" tests="${findings.length}" failures="${failures}">`,
		...findings.map((finding) => testCase(file, finding)),
		"  </testsuite>"
	].join("\n");
}
function testCase(file, finding) {
	const { rule, severity, line, column, message } = finding;
	const text = `${file}:${line}:${column} ${severity} ${require_main.messageWithHint(finding)} (${rule})`;
	const inner = severity === "error" ? `<failure type="${attribute(rule)}" message="${attribute(message)}">${content(text)}</failure>` : `<system-out>${content(text)}</system-out>`;
	return `    <testcase name="${attribute(`${rule} at ${line}:${column}`)}" classname="${attribute(file)}">${inner}</testcase>`;
}
function content(text) {
	return escapeXml(require_main.visible(text));
}
function attribute(text) {
	return escapeXml(require_main.visibleLine(text));
}
function escapeXml(text) {
	return text.replaceAll(/[\ufffe\uffff]/g, "\ufffd").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&apos;");
}
exports.junit = junit;
