require("./rolldown-runtime-n5aEA02a.cjs");
const require_ci = require("./ci-DQJ81KGO.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_show_check = require("./show-check-BaTmQYfq.cjs");
const require_pull_request_comment = require("./pull-request-comment-DQxvrbIt.cjs");
const require_make_plan = require("./make-plan-BHJ3WsVj.cjs");
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
async function commentOn(session, context, check, marker) {
	const { terminal } = session;
	const comments = context.number === void 0 ? "this is no pull request" : await session.reviewComments(context);
	if (typeof comments === "string") return terminal.stderr(`No comment: ${comments}.\n`);
	const body = require_pull_request_comment.pullRequestComment(check, {
		marker,
		runUrl: context.url,
		limit: comments.limit
	});
	const worthwhile = check.exitCode !== 0 || require_show_check.isNotRun(check.plan) || require_show_check.changedIn(check.plan).length > 0;
	try {
		const done = await postComment({
			marker,
			body,
			worthwhile
		}, comments);
		if (done === "refused") terminal.stderr(`No comment: this token may not write on ${comments.where}.\n`);
		else if (done !== "none") terminal.stderr(`Comment on ${comments.where}: ${done}.\n`);
	} catch (error) {
		terminal.stderr(`No comment: ${error instanceof Error ? error.message : String(error)}\n`);
	}
}
// src/commands/check/trusted-session.ts
const FROM_BASE = [
	"registry",
	"registries",
	"aliases",
	"hosts",
	"eval"
];
async function trustedSession(session, base) {
	const { workspace, config } = session;
	const old = await require_make_plan.withFilesAt(base, session.configIn, {
		workspace,
		git: await session.git()
	});
	return {
		...session,
		config: {
			...config,
			...Object.fromEntries(FROM_BASE.map((key) => [key, old[key]]))
		}
	};
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
	const opened = await open({ minPassRate: flags.minPassRate });
	const context = await opened.ci();
	if (context === void 0) throw new require_main.PromptopsError("USAGE", "There is no CI around this run.", "In a terminal: `promptops check`.");
	const decidedBy = context.kind === "pull-request" ? await (await opened.git()).mergeBase() : void 0;
	const session = decidedBy === void 0 ? opened : await trustedSession(opened, decidedBy);
	const started = Date.now();
	const marker = require_show_check.commentMarker(jobOf(opened), opened.flags.config ?? "");
	const result = await require_show_check.runCheck(session, paths, {
		...flags,
		...limitsOf(context),
		...decidedBy !== void 0 && { decidedBy }
	});
	await require_show_check.showCheck(session, result, flags, {
		marker,
		runUrl: context.url,
		durationMs: Date.now() - started
	});
	if (flags.comment) await commentOn(session, context, result, marker);
});
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
function jobOf({ terminal: { env } }) {
	return [
		env["GITHUB_WORKFLOW"],
		env["GITHUB_JOB"],
		env["CI_JOB_NAME"]
	].filter((name) => name !== void 0).join(" ");
}
exports.ci = ci;
