const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_outbox = require("./outbox-Bo10mEBU.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/commands/status-request.ts
async function statusOf(session) {
	const { config, workspace } = session;
	const { measureStatus } = await Promise.resolve().then(() => require("./measure-status-DJ_9LxSI.cjs"));
	const { selectPromptFiles } = await Promise.resolve().then(() => require("./main-CT8p7YMI.cjs")).then((n) => n.select_prompt_files_exports);
	const { lintConfiguration, lintRules } = await Promise.resolve().then(() => require("./main-CT8p7YMI.cjs")).then((n) => n.lint_rules_exports);
	const rules = lintRules(lintConfiguration(config, []));
	const files = (cases) => selectPromptFiles({
		sets: config.prompts,
		patterns: [],
		errorOnUnmatched: false,
		cases
	}, workspace);
	const metrics = await measureStatus({
		targets: config.status.targets,
		windowMs: require_evaluation.ageInMs(config.status.window)
	}, {
		registry: session.registry,
		journal: () => require_shared.openJournal(session),
		tracer: session.tracer,
		local: async () => {
			const { readLocalPrompts } = await Promise.resolve().then(() => require("./registry-G_bE37Gj.cjs")).then((n) => n.read_local_prompts_exports);
			const { files: prompts, problems } = files(false);
			return readLocalPrompts({
				files: prompts,
				unreachable: problems,
				...rules,
				complete: true,
				labels: config.labels.source,
				gitTags: []
			}, workspace);
		},
		lint: async () => {
			const { lintPrompts } = await Promise.resolve().then(() => require("./main-CT8p7YMI.cjs")).then((n) => n.lint_prompts_exports);
			const { files: linted, problems } = files(true);
			return lintPrompts({
				...rules,
				files: linted,
				unreachable: problems
			}, workspace);
		},
		suites: async () => {
			const { readSuites } = await Promise.resolve().then(() => require("./evaluation-BeW5H4Ze.cjs")).then((n) => n.read_suites_exports);
			return readSuites({ files: files(false).files }, workspace);
		},
		waiting: () => require_outbox.waitingEntries(workspace),
		now: Date.now
	});
	return {
		registry: await addressOf(session),
		metrics
	};
}
async function addressOf(session) {
	try {
		return (await session.registry()).uri;
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return session.config.registry.uri ?? session.config.registry.tracking_uri ?? "-";
	}
}
Object.defineProperty(exports, "statusOf", {
	enumerable: true,
	get: function() {
		return statusOf;
	}
});
