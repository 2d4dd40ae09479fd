const require_plan_request = require("./plan-request-DevxIeWy.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_word_diff = require("./word-diff-jdluSpz3.cjs");
// src/reporters/plan-text.ts
const MARKS = {
	create: "+",
	"new-version": "~",
	restore: "<",
	adopt: ">",
	metadata: ".",
	alias: "@",
	unchanged: "=",
	orphan: "?",
	drifted: "!",
	tampered: "!",
	refused: "x"
};
function planText(plan, paint, cwd) {
	return [...plan.actions.filter(({ kind, warnings }) => kind !== "unchanged" || warnings.length > 0).map((action) => actionText(action, paint, cwd)), lastLine(plan)].join("\n");
}
function actionText(action, paint, cwd) {
	const { kind, prompt, file, verdict, interfaces, reasons, warnings, aliases, diff, retire } = action;
	const colour = retire ? paint.error : require_plan_request.writes(action) ? paint.good : kind === "unchanged" ? paint.faint : kind === "refused" || kind === "tampered" ? paint.error : paint.warning;
	const where = file === null || file === "" ? "" : `  ${paint.faint(require_main.visibleLine(require_main.fromWorkingDirectory(file, cwd)))}`;
	const moves = aliases.filter(({ refused }) => refused === void 0);
	const lines = [
		...reasons,
		...moves.length === 0 ? [] : [moves.map(({ alias, from, to }) => `${alias}: ${numbered(from, "new")} -> ${numbered(to, "this version")}`).join(", ")],
		...aliases.flatMap(({ alias, from, refused }) => refused === void 0 ? [] : [`${alias} stays at version ${from}: ${refused}`]),
		...verdict === null ? [] : [`interface: ${verdict}`],
		...interfaces.flatMap(({ alias, version, changes }) => changes.map((change) => `  ${alias} (version ${version}): ${change}`)),
		...warnings.map((warning) => `warning: ${warning}`)
	];
	const says = retire ? "has no file, and will be deleted" : require_plan_request.ACTIONS[kind].says;
	return [
		`${colour(`${retire ? "-" : MARKS[kind]} ${prompt}`)} ${says}${versions(action)}${where}`,
		...lines.map((line) => `    ${require_main.visibleLine(line)}`),
		...diffText(diff, paint)
	].join("\n");
}
function versions({ kind, from, to }) {
	if (kind === "restore") return `: ${from} -> ${to}`;
	if (kind === "new-version" && from !== null) return ` after ${from}`;
	return "";
}
function numbered(version, none) {
	return version === null ? none : String(version);
}
function diffText(parts, paint) {
	if (parts.length === 0) return [];
	return require_word_diff.markedDiff(parts, paint).trimEnd().split("\n").map((line) => `    | ${line}`);
}
function lastLine({ summary, registry }) {
	const counts = Object.keys(require_plan_request.ACTIONS).filter((kind) => summary[kind] > 0).map((kind) => `${summary[kind]} ${kind}`);
	return `${counts.length === 0 ? "Nothing here and nothing there" : counts.join(", ")} (${registry})`;
}
Object.defineProperty(exports, "planText", {
	enumerable: true,
	get: function() {
		return planText;
	}
});
