require("./rolldown-runtime-n5aEA02a.cjs");
const require_ci = require("./ci-BHzDdts3.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_show_check = require("./show-check-CUzFNuOt.cjs");
const require_markdown_case = require("./markdown-case-BqXUEiCu.cjs");
const require_pull_request_comment = require("./pull-request-comment-CFg-T0zR.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/reporters/comment/broken-check-comment.ts
function brokenCheckComment({ message, hint }, { marker, runUrl, limit }) {
	const head = [marker, "### promptops: \u274c could not check"].join("\n\n");
	const foot = runUrl === void 0 ? "" : `[This run](${runUrl})\n`;
	const whole = `${head}\n\n${require_markdown_case.fenced(`${message}\n${hint}`)}\n\n${foot}`;
	return whole.length <= limit ? whole : `${head}\n\n${foot}`;
}
// src/usecases/post-comment.ts
async function postComment({ marker, body, worthwhile }, comments) {
	const old = await comments.find(marker);
	if (old === "refused") return "refused";
	if (old === void 0) {
		if (!worthwhile) return "none";
		return await comments.create(body) === "refused" ? "refused" : "created";
	}
	if (sameText(old.body, body)) return "unchanged";
	return await comments.update(old.id, body) === "refused" ? "refused" : "updated";
}
function sameText(one, other) {
	return one.replaceAll("\r\n", "\n").trimEnd() === other.replaceAll("\r\n", "\n").trimEnd();
}
// src/commands/check/comment-on.ts
async function commentOn(session, context, check) {
	await post(session, context, check.exitCode !== 0 || require_show_check.isNotRun(check.plan) || require_show_check.changedIn(check.plan).length > 0, (options) => require_pull_request_comment.pullRequestComment(check, options));
}
async function commentOnError(session, error) {
	const context = await session.ci();
	if (context !== void 0) await post(session, context, true, (options) => brokenCheckComment(error, options));
}
function markerOf({ terminal: { env }, flags }) {
	const job = [
		env["GITHUB_WORKFLOW"],
		env["GITHUB_JOB"],
		env["CI_JOB_NAME"]
	].filter((name) => name !== void 0).join(" ");
	return require_show_check.commentMarker(job, flags.config ?? "");
}
async function post(session, context, worthwhile, text) {
	const { terminal } = session;
	const comments = context.number === void 0 ? "this is no pull request" : await session.reviewComments(context);
	if (typeof comments === "string") return terminal.stderr(`No comment: ${comments}.\n`);
	const marker = markerOf(session);
	try {
		const done = await postComment({
			marker,
			body: text({
				marker,
				runUrl: context.url,
				limit: comments.limit
			}),
			worthwhile
		}, comments);
		if (done === "refused") terminal.stderr(`No comment: this token may not write on ${comments.where}.\n`);
		else if (done !== "none") terminal.stderr(`Comment on ${comments.where}: ${done}.\n`);
	} catch (error) {
		terminal.stderr(`No comment: ${error instanceof Error ? error.message : String(error)}\n`);
	}
}
// src/commands/check/ci.ts
const ci = (program, open) => require_show_check.withCheckFlags(program.command("ci [paths...]").summary("check, as the CI around it asks for").description("Checks what a pull request, merge request or push changes: base, head and forks are read from the variables of the CI. Gates and endpoints come from the branch that is to be changed, not from the change.")).option("--comment", "keep one comment on the pull request up to date (GitHub, GitLab)").addHelpText("after", `
Understands these:
${require_ci.CI_SYSTEMS.map(({ name }) => `  ${name}`).join("\n")}

Examples:
  $ promptops ci
  $ promptops ci --comment --format text --format junit=promptops.xml
  $ promptops ci --require-eval`).action(async (paths, given) => {
	const flags = {
		format: [],
		...given
	};
	let session;
	try {
		session = await open({ minPassRate: flags.minPassRate });
		await checkInCi(session, paths, flags);
	} catch (error) {
		if (flags.comment && require_main.isPromptopsError(error)) await commentOnError(session ?? await open({}, { withoutConfig: true }), error);
		throw error;
	}
});
async function checkInCi(opened, paths, flags) {
	const context = await opened.ci();
	if (context === void 0) throw new require_main.PromptopsError("USAGE", "There is no CI around this run.", "In a terminal: `promptops check`.");
	const started = Date.now();
	const { session, ...who } = await require_shared.whoDecides(opened);
	const result = await require_show_check.runCheck(session, paths, {
		...flags,
		...limitsOf(context),
		...who
	});
	await require_show_check.showCheck(session, result, flags, {
		marker: markerOf(session),
		runUrl: context.url,
		durationMs: Date.now() - started
	});
	if (flags.comment) await commentOn(session, context, result);
}
function limitsOf({ trust }) {
	if (trust === "own") return {};
	const against = {
		kind: "git",
		target: void 0
	};
	if (trust === "fork") return {
		against,
		replay: true
	};
	return {
		against,
		noEval: "this run has our secrets and the code of a fork: use the event `pull_request`"
	};
}
exports.ci = ci;
