require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_status_request = require("./status-request-DnYt4Mkz.cjs");
// src/commands/status.ts
const status = (program, open) => require_registry.withOutput(program.command("status").summary("how well prompts are looked after, in five figures").description("Measures registry coverage, lint pass rate, sync reliability, trace completeness and evaluation pass rate, each against its target in the configuration. What cannot be measured is unknown, never met.")).option("--check", "exit with 1 where a target is missed, and with 3 where one is unknown").addHelpText("after", `
Examples:
  $ promptops status
  $ promptops status --check
  $ promptops status --json`).action(async (flags) => {
	const session = await open();
	const { registry, metrics } = await require_status_request.statusOf(session);
	const { window } = session.config.status;
	require_registry.printResult(session, flags, {
		command: "status",
		data: {
			registry,
			window,
			metrics
		},
		text: asText(metrics, registry, window),
		exitCode: flags.check ? exitCodeOf(metrics) : 0
	});
});
function exitCodeOf(metrics) {
	const has = (verdict) => metrics.some((metric) => metric.verdict === verdict);
	return has("unknown") ? 3 : has("missed") ? 1 : 0;
}
const HEADER = [
	"metric",
	"value",
	"target",
	"verdict",
	"counted"
];
function asText(metrics, registry, window) {
	const notes = metrics.flatMap(({ id, verdict, notes: own }) => verdict === "off" ? [] : own.map((note) => `${require_main.STATUS_METRICS[id].title}: ${note}`));
	return [
		require_evaluation.asTable([HEADER, ...metrics.map(row)]),
		"",
		...notes,
		...notes.length > 0 ? [""] : [],
		`${registry}; writes and traces of the last ${window}.`
	].join("\n");
}
function row({ id, value, target, verdict, good, total }) {
	const { title, of } = require_main.STATUS_METRICS[id];
	return [
		title,
		value === null ? "-" : share(value),
		target === null ? "-" : share(target),
		verdict,
		total === 0 ? "-" : `${good}/${total} ${of}`
	];
}
function share(value) {
	return `${(Math.floor(value * 1e3 + 1e-9) / 10).toFixed(1)} %`;
}
exports.status = status;
