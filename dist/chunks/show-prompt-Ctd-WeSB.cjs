const require_main = require("./main-CT8p7YMI.cjs");
const require_prompt_facts = require("./prompt-facts-BGMHwK_A.cjs");
const require_version_facts = require("./version-facts-G86xdKV2.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/usecases/show-prompt.ts
const CONTENT_TAGS = /^(?:mlflow\.prompt\.|_mlflow_prompt_|promptops_content$|promptops_source$)/;
async function showPrompt(reference, files, registry) {
	const [{ version, warning }, prompt] = await Promise.all([require_shared.resolveVersion(reference, registry), require_shared.promptNamed(reference.name, registry)]);
	const facts = require_prompt_facts.promptFacts(prompt, version, {
		files,
		driftedAliases: []
	});
	return {
		prompt: facts,
		version: require_version_facts.versionFacts(version, prompt.aliases),
		description: prompt.description,
		tags: Object.fromEntries(Object.entries(version.tags).filter(([key]) => !CONTENT_TAGS.test(key))),
		content: require_main.decodeProjection(version.tags),
		warnings: [...warning === void 0 ? [] : [warning], ...facts.state === "tampered" ? [`Version ${version.version} was changed after it was registered.`] : []]
	};
}
Object.defineProperty(exports, "showPrompt", {
	enumerable: true,
	get: function() {
		return showPrompt;
	}
});
