require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/usecases/search-prompts.ts
async function searchPrompts({ words, tags }, registry) {
	const wanted = words.map((word) => word.toLowerCase());
	return (await registry.prompts()).filter((prompt) => tags.every((tag) => hasTag(prompt, tag))).flatMap((prompt) => hitIn(prompt, wanted) ?? []);
}
function hasTag({ tags, latest }, wanted) {
	const equals = wanted.indexOf("=");
	const key = equals === -1 ? wanted : wanted.slice(0, equals);
	const values = [tags, latest?.tags ?? {}].flatMap((all) => Object.hasOwn(all, key) ? [all[key]] : []);
	return equals === -1 ? values.length > 0 : values.includes(wanted.slice(equals + 1));
}
function hitIn(prompt, words) {
	const { name, description, latest } = prompt;
	const text = latest === void 0 ? "" : textOf(latest);
	const places = {
		name,
		description,
		tag: Object.entries({
			...prompt.tags,
			...latest?.tags
		}).filter(([key]) => !/^(?:_?mlflow|promptops_)/.test(key)).map((pair) => pair.join("=")).join("\n"),
		text
	};
	const found = new Set();
	for (const word of words) {
		const holding = Object.keys(places).filter((place) => places[place].toLowerCase().includes(word));
		if (holding.length === 0) return void 0;
		for (const place of holding) found.add(place);
	}
	const first = found.has("text") ? words.find((word) => text.toLowerCase().includes(word)) : void 0;
	return {
		name,
		version: latest?.version ?? null,
		found: [...found],
		excerpt: first === void 0 ? null : around(text, first)
	};
}
const CONTEXT = 40;
function around(text, word) {
	const at = text.toLowerCase().indexOf(word);
	const [start, end] = [Math.max(0, at - CONTEXT), Math.min(text.length, at + word.length + CONTEXT)];
	return `${start > 0 ? "\u2026" : ""}${text.slice(start, end)}${end < text.length ? "\u2026" : ""}`.replaceAll(/\s+/g, " ").toWellFormed().trim();
}
function textOf({ tags }) {
	try {
		return require_registry.readableText(require_main.decodeProjection(tags));
	} catch (error) {
		if (require_main.isPromptopsError(error)) return "";
		throw error;
	}
}
// src/commands/search.ts
const search = (program, open) => require_registry.withOutput(program.command("search [words...]").summary("search the prompts of the registry").description("Looks for words in the names, descriptions and tags of the prompts, and in the texts of their newest versions. All of them must be found.")).option("--tag <key=value>", "only with this tag; several may be given", (tag, before = []) => [...before, tag]).addHelpText("after", `
Examples:
  $ promptops search refund policy
  $ promptops search --tag team=support --json`).action(async (words, { tag = [], ...flags }) => {
	if (words.length === 0 && tag.length === 0) throw new require_main.PromptopsError("USAGE", "What is to be found?", "Name words, or a tag: `--tag team=support`.");
	const session = await open();
	const registry = await session.registry();
	const hits = await searchPrompts({
		words,
		tags: tag
	}, registry);
	require_registry.printResult(session, flags, {
		command: "search",
		data: {
			registry: registry.uri,
			prompts: hits
		},
		text: asText(hits, registry.uri)
	});
});
function asText(hits, registry) {
	if (hits.length === 0) return `Nothing was found in ${registry}.`;
	return require_evaluation.asTable(hits.map(({ name, version, found, excerpt }) => [
		name,
		`${version ?? "-"}`,
		found.join(" ") || "tag",
		excerpt ?? ""
	]));
}
exports.search = search;
