require("./rolldown-runtime-n5aEA02a.cjs");
const require_show_check = require("./show-check-CUzFNuOt.cjs");
const require_junit = require("./junit-Boksgdhl.cjs");
const require_junit$1 = require("./junit-CRffbOg4.cjs");
// src/reporters/check/junit.ts
const junit = {
	id: "junit",
	summary: "for test reports: JUnit XML, findings of lint and cases of the evaluation",
	async render({ lint, evaluation }, options) {
		return [
			"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
			"<testsuites name=\"promptops check\">",
			...[await require_junit$1.junit.render(lint, options), ...require_show_check.isNotRun(evaluation) ? [] : [await require_junit.junit.render(evaluation, {
				colour: false,
				cwd: options.cwd,
				ok: options.ok
			})]].map(suitesIn),
			"</testsuites>"
		].join("\n");
	}
};
function suitesIn(document) {
	return document.slice(document.indexOf(">", document.indexOf("<testsuites")) + 1, document.lastIndexOf("</testsuites>")).replace(/^\n|\n$/g, "");
}
exports.junit = junit;
