require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_list_prompts = require("./list-prompts-B6D96HdU.cjs");
const require_promote_prompts = require("./promote-prompts-BFR1FX_H.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_roll_back = require("./roll-back-L6_CsE-Z.cjs");
const require_show_history = require("./show-history-9mxz4wXe.cjs");
const require_status_request = require("./status-request-DnYt4Mkz.cjs");
// src/usecases/parse-prompts.ts
const ALONE = {
	root: "/",
	cwd: "",
	find: () => ({
		files: [],
		problems: []
	}),
	read: () => void 0,
	stamp: () => void 0,
	write: () => {}
};
// src/usecases/register-content.ts
async function registerContent(request, dependencies) {
	const { aliases, actor, message } = request;
	const { registry, policies } = dependencies;
	const guarded = aliases.find((alias) => require_registry.isGuarded(require_registry.policyOf(policies, alias)));
	if (guarded !== void 0) throw new require_main.PromptopsError("POLICY_REFUSED", `The alias ${guarded} is guarded.`, "Register without it, then promote.");
	const prompt = await promptIn(request.prompt);
	const { name } = prompt;
	const hash = require_shared.contentHash(prompt);
	const known = await require_shared.holderOf(registry, name, hash);
	const { version, tags } = await withLineage(request, require_registry.localPrompt(prompt, prompt.label), known, dependencies);
	const wanted = (await Promise.all(aliases.map(async (alias) => ({
		alias,
		from: await require_registry.aliasVersion(registry, name, alias)
	})))).filter(({ from }) => from !== version);
	const rest = {
		prompt: name,
		to: version,
		actor,
		reason: message,
		evidence: "",
		gitSha: "",
		undoes: []
	};
	if (wanted.length > 0) await require_registry.moveAliases(wanted.map((move) => ({
		...rest,
		...move
	})), dependencies);
	const runId = tags[require_rendering.VERSION_TAGS.runId] ?? null;
	return {
		name,
		version,
		hash,
		created: known === void 0,
		aliases: wanted.map(({ alias }) => alias),
		runId
	};
}
async function withLineage({ prompt: written, message, actor, tool }, local, known, { registry, journal: { tracker, experiment }, deployment, now, newId }) {
	const experimentId = await tracker.experiment(experiment);
	const unfinished = [];
	for await (const run of tracker.runs({
		experimentId,
		tags: require_registry.runKey(local),
		status: "RUNNING"
	})) unfinished.unshift(run);
	if (known && !unfinished.some(({ id }) => id === known.tags[require_rendering.VERSION_TAGS.runId])) return known;
	const prompt = await registry.prompt(local.name);
	if (prompt === "model") throw new require_main.PromptopsError("POLICY_REFUSED", `${local.name} is the name of a model.`, "Models and prompts share their names: rename the prompt.");
	const versions = prompt === void 0 ? [] : await registry.versions({ names: [local.name] });
	const named = {
		...local,
		file: `${local.name}.prompt.json`
	};
	const registration = {
		action: require_registry.action(prompt === void 0 ? "create" : "new-version", named),
		local: named,
		remote: prompt && {
			prompt,
			versions,
			moves: []
		},
		origin: {
			sha: void 0,
			repo: void 0,
			ref: void 0,
			dirty: false,
			actor,
			ciUrl: void 0,
			tool
		},
		message,
		artifacts: [{
			path: `prompts/${named.file}`,
			bytes: new TextEncoder().encode(`${JSON.stringify(written, void 0, 2)}\n`)
		}],
		unfinished,
		stale: []
	};
	const own = {
		registry,
		tracker,
		experiment,
		experimentId,
		deployment,
		trackingAlias: null,
		now,
		newId
	};
	const registered = known ? await require_registry.followHolder(registration, void 0, known, own) : await require_registry.registerVersion(registration, own);
	await require_registry.settleRaces([{
		registration,
		registered
	}], own);
	return registered.version;
}
async function promptIn(written) {
	const file = "request.prompt.yaml";
	const source = new require_main.SourceFile(file, JSON.stringify(written));
	const { prompts, problems } = await require_main.readPromptSource({
		file,
		prefix: "",
		format: "promptops"
	}, source, ALONE);
	const [prompt] = prompts;
	if (prompt && prompts.length === 1 && problems.length === 0 && prompt.name === written.name) return prompt;
	const [problem] = problems;
	throw new require_main.PromptopsError("PROMPT_INVALID", problem?.message ?? "This is no prompt.", problem?.hint ?? "");
}
// src/commands/server-operations.ts
async function serverOperations(session) {
	const { config } = session;
	const desk = await require_shared.openDesk(session);
	const policies = config.aliases;
	return {
		list: (alias) => require_list_prompts.listPrompts({
			alias,
			trackingAlias: null,
			files: void 0
		}, desk),
		history: (prompt, alias) => require_show_history.showHistory({
			prompt,
			alias
		}, desk),
		register: (request) => registerContent({
			...request,
			tool: `promptops/${require_base.VERSION}`
		}, {
			...desk,
			policies,
			deployment: config.registry.deployment
		}),
		promote: async (request) => {
			const git = await session.git();
			return require_promote_prompts.promotePrompts(request, {
				...desk,
				policies,
				trackingAlias: config.registry.tracking_alias,
				ancestry: (commit, other) => git.order(commit, other),
				lintErrors: async (version) => (await Promise.resolve().then(() => require("./lint-registered-BRca4vx4.cjs"))).lintErrors(version, session)
			});
		},
		status: async () => (await require_status_request.statusOf(session)).metrics,
		rollBack: (request) => require_roll_back.rollBack(request, {
			...desk,
			workspace: session.workspace,
			policies
		})
	};
}
exports.serverOperations = serverOperations;
