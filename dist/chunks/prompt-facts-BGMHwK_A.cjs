const require_registry = require("./registry-G_bE37Gj.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/core/registry/prompt-facts.ts
function promptFacts(prompt, version, surroundings) {
	const tags = version?.tags ?? {};
	const hash = version && require_shared.hashOfVersion(version);
	return {
		name: prompt.name,
		version: version?.version ?? null,
		label: require_rendering.labelsOf(tags).at(-1) ?? null,
		hash: hash?.tagged ?? hash?.actual ?? null,
		aliases: prompt.aliases,
		gitSha: (version && require_registry.commitOf(version)) ?? null,
		file: surroundings.files?.get(prompt.name)?.file ?? (tags[require_rendering.VERSION_TAGS.file] || null),
		state: stateOf(prompt, hash, surroundings)
	};
}
function stateOf({ name }, hash, { files, driftedAliases, tracked }) {
	if (hash?.tampered) return "tampered";
	if (driftedAliases.length > 0 || hash && hash.tagged === void 0) return "drifted";
	if (files === void 0) return "unknown";
	const file = files.get(name);
	if (file === void 0) return "orphan";
	return file.hash === hash?.tagged || tracked && file.hash === require_shared.hashOfVersion(tracked).tagged ? "in-sync" : "changed";
}
Object.defineProperty(exports, "promptFacts", {
	enumerable: true,
	get: function() {
		return promptFacts;
	}
});
