const require_alias_policy = require("./alias-policy-f2OcC5w8.cjs");
const require_labels = require("./labels-Dn8GFKkw.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
const require_version_hash = require("./version-hash-B18ve1b8.cjs");
// src/core/registry/prompt-facts.ts
function promptFacts(prompt, version, surroundings) {
	const tags = version?.tags ?? {};
	const hash = version && require_version_hash.hashOfVersion(version);
	return {
		name: prompt.name,
		version: version?.version ?? null,
		label: require_labels.labelsOf(tags).at(-1) ?? null,
		hash: hash?.tagged ?? hash?.actual ?? null,
		aliases: prompt.aliases,
		gitSha: (version && require_alias_policy.commitOf(version)) ?? null,
		file: surroundings.files?.get(prompt.name)?.file ?? (tags[require_tags.VERSION_TAGS.file] || null),
		state: stateOf(prompt, hash, surroundings)
	};
}
function stateOf({ name }, hash, { files, driftedAliases, tracked }) {
	if (hash?.tampered) return "tampered";
	if (driftedAliases.length > 0 || hash && hash.tagged === void 0) return "drifted";
	if (files === void 0) return "unknown";
	const file = files.get(name);
	if (file === void 0) return "orphan";
	return file.hash === hash?.tagged || tracked && file.hash === require_version_hash.hashOfVersion(tracked).tagged ? "in-sync" : "changed";
}
Object.defineProperty(exports, "promptFacts", {
	enumerable: true,
	get: function() {
		return promptFacts;
	}
});
