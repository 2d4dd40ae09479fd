require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/usecases/tag-version.ts
const RESERVED = /^(?:promptops_|mlflow\.|_mlflow)/;
async function tagVersion({ reference, ofPrompt, set, remove }, registry) {
	const reserved = [...Object.keys(set), ...remove].find((key) => RESERVED.test(key));
	if (reserved !== void 0) throw new require_main.PromptopsError("POLICY_REFUSED", `The tag ${reserved} is not for people.`, "Names that begin with `promptops_`, `mlflow.` or `_mlflow` are reserved.");
	const { name } = reference;
	const { version } = ofPrompt ? { version: void 0 } : await require_shared.resolveVersion(reference, registry);
	const before = version?.tags ?? (await require_shared.promptNamed(name, registry)).tags;
	for (const [key, value] of Object.entries(set)) {
		if (Object.hasOwn(before, key) && before[key] === value) continue;
		await (version ? registry.setVersionTag(name, version.version, key, value) : registry.setPromptTag(name, key, value));
	}
	for (const key of remove) {
		if (!Object.hasOwn(before, key)) continue;
		await (version ? registry.deleteVersionTag(name, version.version, key) : registry.deletePromptTag(name, key));
	}
	const after = Object.entries({
		...before,
		...set
	}).filter(([key]) => !RESERVED.test(key) && !remove.includes(key));
	return {
		name,
		version: version?.version ?? null,
		tags: Object.fromEntries(after)
	};
}
// src/commands/tag.ts
const tag = (program, open) => require_registry.withOutput(program.command("tag <reference> [tags...]").summary("show, set or remove tags of a version").description("Sets tags of a version, or of the prompt itself with --prompt; without any, shows them. Tags that carry content and provenance are left alone.")).option("--remove <key>", "remove a tag; several may be given", (key, before = []) => [...before, key]).option("--prompt", "the tags of the prompt, which all its versions share").addHelpText("after", `
Examples:
  $ promptops tag greet/3 reviewed=yes
  $ promptops tag greet --prompt team=support --remove owner`).action(async (written, tags, { remove = [], prompt = false, ...flags }) => {
	const set = Object.fromEntries(tags.map(pair));
	const session = await open();
	const tagged = await tagVersion({
		reference: require_shared.parseReference(written),
		ofPrompt: prompt,
		set,
		remove
	}, await session.registry());
	require_registry.printResult(session, flags, {
		command: "tag",
		data: { ...tagged },
		text: asText(tagged)
	});
});
function pair(written) {
	const equals = written.indexOf("=");
	if (equals < 1) throw new require_main.PromptopsError("USAGE", `\`${written}\` is no tag.`, "Write key=value; `--remove key` removes one.");
	return [written.slice(0, equals), written.slice(equals + 1)];
}
function asText({ name, version, tags }) {
	const lines = Object.entries(tags).map(([key, value]) => `  ${require_main.visibleLine(key)}=${require_main.visibleLine(value)}`);
	return [version === null ? name : `${name} version ${version}`, ...lines.length > 0 ? lines.sort() : ["  no tags"]].join("\n");
}
exports.tag = tag;
