const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
// src/usecases/find-run.ts
const RUN_ID = /^[0-9a-f]{32}$/;
const WHOLE_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const SHORTEST_SHA = 7;
async function findRun({ of, gitSha }, dependencies) {
	const { tracker } = dependencies.journal;
	const sha = gitSha?.toLowerCase();
	if (sha !== void 0 && (sha.length < SHORTEST_SHA || !/^[0-9a-f]+$/.test(sha))) throw new require_main.PromptopsError("USAGE", `\`${gitSha}\` is not a commit.`, `Write at least its first ${SHORTEST_SHA} characters.`);
	const byId = of !== void 0 && RUN_ID.test(of) ? await tracker.run(of) : void 0;
	if (byId) return byId;
	const reference = of === void 0 ? void 0 : require_shared.parseReference(of);
	if (reference && reference.target.kind !== "latest") return runOfVersion(reference, sha, dependencies);
	const found = await latestRun(reference?.name, sha, dependencies.journal);
	if (found) return found;
	const what = [reference?.name, sha && `commit ${sha}`].filter(Boolean).join(" at ");
	throw notFound(what === "" ? "no prompt" : what, dependencies.journal);
}
async function runOfVersion(reference, sha, { registry, journal }) {
	const { version } = await require_shared.resolveVersion(reference, await registry());
	const what = `${version.name}/${version.version}`;
	const id = version.tags[require_rendering.VERSION_TAGS.runId];
	const run = id === void 0 || id === "" ? void 0 : await journal.tracker.run(id);
	if (run === void 0) throw notFound(what, journal);
	if (sha !== void 0 && !commitOf(run).startsWith(sha)) throw new require_main.PromptopsError("PROMPT_NOT_FOUND", `${what} was registered from commit ${commitOf(run) || "unknown"}, not from ${sha}.`);
	return run;
}
async function latestRun(prompt, sha, { tracker, experiment }) {
	const experimentId = await tracker.findExperiment(experiment);
	if (experimentId === void 0) return void 0;
	const query = {
		experimentId,
		tags: {
			[require_rendering.RUN_TAGS.kind]: require_rendering.RUN_KINDS.lineage,
			...prompt !== void 0 && { [require_rendering.RUN_TAGS.prompt]: prompt }
		},
		...sha !== void 0 && WHOLE_SHA.test(sha) && { params: { git_sha: sha } }
	};
	for await (const run of tracker.runs(query)) {
		if (run.tags[require_rendering.RUN_TAGS.duplicateOf] !== void 0 || run.status === "KILLED" || run.status === "FAILED") continue;
		if (sha === void 0 || commitOf(run).startsWith(sha)) return run;
	}
}
function commitOf({ params }) {
	return params["git_sha"] ?? "";
}
function notFound(what, { tracker, experiment }) {
	return new require_main.PromptopsError("PROMPT_NOT_FOUND", `There is no lineage run of ${what} in the experiment ${experiment} of ${tracker.uri}.`, "`promptops history <prompt>` shows the versions that are there; those made outside promptops have no run.");
}
async function keptSource({ tags }, registry) {
	const { [require_rendering.RUN_TAGS.prompt]: name, [require_rendering.RUN_TAGS.registryVersion]: number, [require_rendering.RUN_TAGS.artifact]: unavailable } = tags;
	if (unavailable === void 0 || name === void 0 || number === void 0) return void 0;
	const source = (await (await registry()).version(name, Number(number)))?.tags[require_rendering.VERSION_TAGS.source];
	return source === void 0 ? void 0 : new TextEncoder().encode(source);
}
// src/commands/run-flags.ts
function withRun(command, what) {
	return command.option("--run", `${what}: of a version, the latest of a prompt, or of all; also by its id`).option("--git-sha <sha>", "with --run: the latest that was registered from this commit");
}
async function runDependencies(session) {
	return {
		registry: session.registry,
		journal: await require_shared.openJournal(session)
	};
}
async function askedRun(written, { run, gitSha }, dependencies) {
	if (!run) {
		if (gitSha === void 0) return void 0;
		throw new require_main.PromptopsError("USAGE", "`--git-sha` finds a run.", "Write it with `--run`.");
	}
	if (written.length > 1) throw new require_main.PromptopsError("USAGE", "`--run` takes one reference.", "Ask for one after the other.");
	return findRun({
		of: written[0],
		gitSha
	}, await dependencies());
}
Object.defineProperty(exports, "askedRun", {
	enumerable: true,
	get: function() {
		return askedRun;
	}
});
Object.defineProperty(exports, "keptSource", {
	enumerable: true,
	get: function() {
		return keptSource;
	}
});
Object.defineProperty(exports, "runDependencies", {
	enumerable: true,
	get: function() {
		return runDependencies;
	}
});
Object.defineProperty(exports, "withRun", {
	enumerable: true,
	get: function() {
		return withRun;
	}
});
