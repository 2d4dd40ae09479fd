const require_main = require("./main-CIpu7Ckq.cjs");
const require_resolve_version = require("./resolve-version-DcUlu2to.cjs");
// src/usecases/export-registry.ts
async function exportRegistry(names, registry) {
	const prompts = names.length === 0 ? await registry.prompts() : await Promise.all([...new Set(names)].map((name) => require_resolve_version.promptNamed(name, registry)));
	const versions = prompts.length === 0 ? [] : await registry.versions({ names: prompts.map(({ name }) => name) });
	const own = require_main.groupBy(versions, ({ name }) => name);
	return prompts.map(({ latest: _latest, ...prompt }) => ({
		...prompt,
		versions: own.get(prompt.name) ?? []
	}));
}
Object.defineProperty(exports, "exportRegistry", {
	enumerable: true,
	get: function() {
		return exportRegistry;
	}
});
