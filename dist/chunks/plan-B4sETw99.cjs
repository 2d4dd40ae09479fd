require("./rolldown-runtime-n5aEA02a.cjs");
const require_plan_request = require("./plan-request-DevxIeWy.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_plan_text = require("./plan-text-3eQvh99Z.cjs");
const require_make_plan = require("./make-plan-BHJ3WsVj.cjs");
const require_output = require("./output-BPBD8qdD.cjs");
// src/commands/plan.ts
const plan = (program, open) => require_output.withOutput(program.command("plan [paths...]").summary("show what register would do").description("Compares the prompt files with the registry and says what `register` would write. Reads only. In CI without the address of a registry it compares with the files where the branch left its target.")).option("--alias <alias>", "also move this alias to what the files hold", require_main.collect).option("--prune", "also delete what has no file any more and no alias").addOption(require_make_plan.againstOption()).option("-o, --output <file>", "keep the plan, for `register --plan`").option("--check", "exit with 1 when the registry differs from the files").option("--detailed-exitcode", "exit with 0: no difference, 1: something is refused, 2: a difference").addHelpText("after", `
Examples:
  $ promptops plan
  $ promptops plan -o plan.json && promptops register --plan plan.json
  $ promptops plan --against git        without a registry: since the branch
  $ promptops plan --prune              also what has no file and would go
  $ promptops plan --check              in CI: is everything registered?`).action(async (paths, flags) => {
	const session = await open();
	const withoutFiles = paths.length === 0 && !flags.prune;
	const made = await require_make_plan.makePlan(session, paths, {
		...flags,
		withoutFiles
	});
	if (made.actions.length === 0) require_main.selectFiles(session, paths);
	if (flags.output !== void 0) await session.writeReport(flags.output, `${JSON.stringify(made, null, 2)}\n`);
	const text = require_plan_text.planText(made, await require_main.colours(session.colour), session.workspace.cwd);
	const warnings = require_plan_request.isOffline(made) ? [OFFLINE] : [];
	require_output.printResult(session, flags, {
		command: "plan",
		data: { plan: made },
		text,
		warnings,
		exitCode: exitCodeOf(made, flags)
	});
});
const OFFLINE = "No registry was asked: this is what changed since the branch left its target. `--against registry` compares with a registry.";
function exitCodeOf(made, { check, detailedExitcode }) {
	const refused = made.actions.some(({ kind }) => kind === "refused" || kind === "tampered");
	const differs = require_plan_request.hasChanges(made) || made.actions.some(({ kind }) => kind === "drifted");
	if (detailedExitcode) return refused ? 1 : differs ? 2 : 0;
	return refused || check && differs ? 1 : 0;
}
exports.plan = plan;
