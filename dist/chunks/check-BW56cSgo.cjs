require("./rolldown-runtime-n5aEA02a.cjs");
const require_show_check = require("./show-check-CUzFNuOt.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/commands/check/check.ts
const check = (program, open) => require_show_check.withCheckFlags(program.command("check [paths...]").summary("lint, plan and evaluate what changes, as one answer").description("What a pull request asks: are the files good, what would register write, and do the prompts that change pass their gate? Reads only.")).addOption(require_registry.againstOption()).option("--replay", "evaluate from recorded answers alone").addHelpText("after", `
Examples:
  $ promptops check
  $ promptops check --against git:main        without a registry
  $ promptops check --format text --format markdown=report.md
  $ promptops check --require-eval         what was not evaluated does not pass`).action(async (paths, given) => {
	const flags = {
		format: [],
		...given
	};
	const session = await open({ minPassRate: flags.minPassRate });
	const started = Date.now();
	const result = await require_show_check.runCheck(session, paths, flags);
	await require_show_check.showCheck(session, result, flags, {
		marker: require_show_check.commentMarker("", ""),
		durationMs: Date.now() - started
	});
});
exports.check = check;
