require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_content_at_commit = require("./content-at-commit-Dk9D0ZG1.cjs");
// src/usecases/lint-version.ts
async function lintVersion(version, request, git) {
	const commit = require_registry.commitOf(version);
	const file = version.tags[require_rendering.VERSION_TAGS.file];
	const { tagged } = require_shared.hashOfVersion(version);
	if (commit === void 0 || file === void 0 || tagged === void 0 || require_registry.isDirty(version)) return void 0;
	const workspace = await require_content_at_commit.filesAtCommit(commit, file, git);
	if (workspace === void 0 || !(await require_content_at_commit.hashesAtCommit(commit, file, git))?.has(tagged)) return void 0;
	const { rulesFor, context, entryOf } = request;
	return (await require_main.lintPrompts({
		files: [entryOf(file)],
		rulesFor,
		context
	}, workspace)).errors;
}
// src/commands/lint-registered.ts
async function lintErrors(version, session) {
	const { config } = session;
	const entryOf = (file) => require_main.promptFileIn(config.prompts ?? require_main.USUAL_SETS, file);
	return lintVersion(version, {
		...require_main.lintRules(require_main.lintConfiguration(config, [])),
		entryOf
	}, await session.git());
}
exports.lintErrors = lintErrors;
