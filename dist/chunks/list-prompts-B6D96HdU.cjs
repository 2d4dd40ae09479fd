const require_main = require("./main-CT8p7YMI.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_prompt_facts = require("./prompt-facts-BGMHwK_A.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/usecases/list-prompts.ts
async function listPrompts({ alias, trackingAlias, files }, dependencies) {
	const { registry, journal } = dependencies;
	const [all, { moves, warnings }] = await Promise.all([registry.prompts(), movesOrWarning(journal)]);
	const prompts = alias === void 0 ? all : all.filter(({ aliases }) => Object.hasOwn(aliases, alias));
	const changed = prompts.filter(({ name, latest }) => latest && files?.has(name) && files.get(name)?.hash !== require_shared.hashOfVersion(latest).tagged);
	const [versions, tracked] = await Promise.all([versionsOf(prompts, alias, registry), alias !== void 0 || trackingAlias === null ? new Map() : versionsOf(changed, trackingAlias, registry)]);
	return {
		prompts: prompts.map((prompt) => {
			const drifted = moves === void 0 ? [] : driftedAliases(prompt, moves);
			return require_prompt_facts.promptFacts(prompt, versions.get(prompt.name), {
				files,
				driftedAliases: drifted,
				tracked: tracked.get(prompt.name)
			});
		}),
		warnings
	};
}
function driftedAliases({ name, aliases }, moves) {
	return Object.keys(aliases).filter((alias) => require_registry.outsideMove(require_registry.movesOfAlias(moves, name, alias), name, alias, aliases[alias] ?? null) !== void 0);
}
async function movesOrWarning(journal) {
	try {
		return {
			moves: await require_registry.readMoves(journal),
			warnings: []
		};
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return {
			moves: void 0,
			warnings: [`The journal could not be read, so moves by others are not marked: ${error.message}`]
		};
	}
}
async function versionsOf(prompts, alias, registry) {
	const found = new Map();
	const missing = [];
	for (const prompt of prompts) {
		const { name, latest, aliases } = prompt;
		const wanted = alias === void 0 ? latest?.version : aliases[alias];
		const isDuplicate = latest?.tags[require_rendering.VERSION_TAGS.duplicateOf] !== void 0;
		if (latest && latest.version === wanted && (!isDuplicate || alias !== void 0)) found.set(name, latest);
		else if (wanted !== void 0) missing.push(prompt);
	}
	if (missing.length === 0) return found;
	const versions = await registry.versions({ names: missing.map(({ name }) => name) });
	for (const { name, aliases } of missing) {
		const own = versions.filter((version) => version.name === name);
		const version = alias === void 0 ? own.find(({ tags }) => tags[require_rendering.VERSION_TAGS.duplicateOf] === void 0) : own.find((one) => one.version === aliases[alias]);
		if (version) found.set(name, version);
	}
	return found;
}
Object.defineProperty(exports, "listPrompts", {
	enumerable: true,
	get: function() {
		return listPrompts;
	}
});
