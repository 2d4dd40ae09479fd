require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_xml_text = require("./xml-text-rQ65lQXH.cjs");
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
		`  <testsuite name="${require_xml_text.xmlAttribute(file)}" tests="${findings.length}" failures="${failures}">`,
		...findings.map((finding) => testCase(file, finding)),
		"  </testsuite>"
	].join("\n");
}
function testCase(file, finding) {
	const { rule, severity, line, column, message } = finding;
	const text = `${file}:${line}:${column} ${severity} ${require_main.messageWithHint(finding)} (${rule})`;
	const inner = severity === "error" ? `<failure type="${require_xml_text.xmlAttribute(rule)}" message="${require_xml_text.xmlAttribute(message)}">${require_xml_text.xmlText(text)}</failure>` : `<system-out>${require_xml_text.xmlText(text)}</system-out>`;
	return `    <testcase name="${require_xml_text.xmlAttribute(`${rule} at ${line}:${column}`)}" classname="${require_xml_text.xmlAttribute(file)}">${inner}</testcase>`;
}
exports.junit = junit;
