require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/reporters/github.ts
const SHOWN_PER_LEVEL = 10;
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
const github = {
	id: "github",
	summary: "for GitHub Actions: annotations, errors first, ten of each level",
	render({ findings }) {
		const shown = new Map();
		const left = [];
		const lines = [];
		for (const finding of require_main.worstFirst(findings)) {
			const count = shown.get(finding.severity) ?? 0;
			shown.set(finding.severity, count + 1);
			if (count < SHOWN_PER_LEVEL) lines.push(annotation(finding));
			else left.push(finding);
		}
		if (left.length > 0) lines.push(`${require_main.countsInWords(left)} more not shown as annotations.`);
		return lines.join("\n");
	}
};
function annotation(finding) {
	const { severity, file, line, endLine, column, endColumn, rule } = finding;
	const columns = line === endLine ? [`col=${column}`, `endColumn=${endColumn}`] : [];
	const properties = [
		`file=${escapeProperty(file)}`,
		`line=${line}`,
		`endLine=${endLine}`,
		...columns,
		`title=${escapeProperty(rule)}`
	];
	return `::${COMMANDS[severity]} ${properties.join(",")}::${escapeData(require_main.messageWithHint(finding))}`;
}
function escapeData(text) {
	return require_main.visible(text.replaceAll("\r", "\n")).replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
exports.github = github;
