require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/reporters/json.ts
const json = {
	id: "json",
	summary: "for programs: one object, described by schemas/output/lint.schema.json",
	render: (result, { cwd, ok }) => JSON.stringify(lintDocument(result, cwd, ok), null, 2)
};
function lintDocument({ findings, files, errors, warnings, passRate, sources }, cwd, ok) {
	return {
		format: 1,
		command: "lint",
		ok,
		files,
		findings: findings.map((finding) => entry(finding, cwd, sources.get(finding.file))),
		errors,
		warnings,
		passRate
	};
}
function entry(finding, cwd, source) {
	const { rule, severity, message, file, line, column, endLine, endColumn, path, fixable, fix, url } = finding;
	const edits = source && fix?.edits.map(({ span, text }) => ({
		...placeOf(source, span.start, span.end),
		text
	}));
	return {
		rule,
		severity,
		message,
		file: require_main.fromWorkingDirectory(file, cwd),
		line,
		column,
		endLine,
		endColumn,
		path,
		fixable,
		...fix && edits && { fix: {
			description: fix.description,
			edits
		} },
		url
	};
}
function placeOf(source, start, end) {
	const from = source.positionAt(start);
	const to = source.positionAt(end);
	return {
		line: from.line,
		column: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}
exports.json = json;
exports.lintDocument = lintDocument;
