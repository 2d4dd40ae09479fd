require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_fingerprints = require("./fingerprints-CL6TLFlR.cjs");
// src/reporters/sarif.ts
const MOST_RESULTS = 25e3;
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
const sarif = {
	id: "sarif",
	summary: "for code scanning: SARIF 2.1.0",
	render({ findings }) {
		const shown = findings.length > MOST_RESULTS ? require_main.worstFirst(findings).slice(0, MOST_RESULTS) : findings;
		const ids = [...new Set(shown.map((finding) => finding.rule))].sort();
		const prints = require_fingerprints.fingerprints(shown);
		const driver = {
			name: "promptops",
			version: require_base.VERSION,
			informationUri: "https://github.com/promptops/promptops",
			rules: ids.map((id) => ruleEntry(id, shown.find((finding) => finding.rule === id)?.url))
		};
		const results = shown.map((finding, index) => resultEntry(finding, ids.indexOf(finding.rule), prints[index]));
		return JSON.stringify({
			$schema: "https://json.schemastore.org/sarif-2.1.0.json",
			version: "2.1.0",
			runs: [{
				tool: { driver },
				columnKind: "utf16CodeUnits",
				results
			}]
		}, null, 2);
	}
};
function ruleEntry(id, helpUri) {
	const rule = require_main.RULES.find((one) => one.id === id);
	return {
		id,
		...rule && {
			shortDescription: { text: rule.summary },
			defaultConfiguration: { level: LEVELS[rule.severity] }
		},
		...helpUri !== void 0 && { helpUri }
	};
}
function resultEntry(finding, ruleIndex, fingerprint) {
	const { rule, severity, file, line, column, endLine, endColumn } = finding;
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: require_main.visible(require_main.messageWithHint(finding)) },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: uriOf(file),
				uriBaseId: "%SRCROOT%"
			},
			region: {
				startLine: line,
				startColumn: column,
				endLine,
				endColumn
			}
		} }],
		partialFingerprints: { "promptopsFinding/v1": fingerprint }
	};
}
function uriOf(file) {
	return file.split("/").map((part) => encodeURIComponent(part.toWellFormed())).join("/");
}
exports.sarif = sarif;
