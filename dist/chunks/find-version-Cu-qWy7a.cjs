const require_labels = require("./labels-Dn8GFKkw.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
// src/core/registry/find-version.ts
function findVersion(target, prompt, versions) {
	const numbered = (number) => versions.find(({ version }) => version === number);
	if (target.kind === "version") return { version: numbered(target.version) };
	const live = liveVersions(versions);
	if (target.kind === "latest") return { version: live[0] };
	if (target.kind === "word" && Object.hasOwn(prompt.aliases, target.word)) return { version: numbered(prompt.aliases[target.word]) };
	const label = target.kind === "label" ? target.label : target.word;
	const [newest, ...older] = live.filter(({ tags }) => require_labels.labelsOf(tags).includes(label));
	if (newest === void 0 || older.length === 0) return { version: newest };
	return {
		version: newest,
		warning: `\`${label}\` is the label of versions ${[newest, ...older].map(({ version }) => version).reverse().join(", ")} of ${prompt.name}; ${newest.version} is taken, the newest.`
	};
}
function liveVersions(versions) {
	return versions.filter(({ tags }) => tags[require_tags.VERSION_TAGS.duplicateOf] === void 0).sort((a, b) => b.version - a.version);
}
Object.defineProperty(exports, "findVersion", {
	enumerable: true,
	get: function() {
		return findVersion;
	}
});
Object.defineProperty(exports, "liveVersions", {
	enumerable: true,
	get: function() {
		return liveVersions;
	}
});
