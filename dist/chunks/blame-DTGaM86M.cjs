require("./rolldown-runtime-n5aEA02a.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_move_facts = require("./move-facts-Bs_7fsZb.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_version_facts = require("./version-facts-G86xdKV2.cjs");
// src/usecases/blame-version.ts
async function blameVersion(reference, dependencies) {
	const { registry, journal, git } = dependencies;
	const [{ version }, prompt] = await Promise.all([require_shared.resolveVersion(reference, registry), require_shared.promptNamed(reference.name, registry)]);
	const { name, tags } = version;
	const { target } = reference;
	const alias = target.kind === "word" && Object.hasOwn(prompt.aliases, target.word) ? target.word : void 0;
	const move = alias === void 0 ? void 0 : require_registry.lastMove(require_registry.movesOfAlias(await require_registry.readMoves(journal, name), name, alias));
	const sha = require_registry.commitOf(version);
	return {
		name,
		version: require_version_facts.versionFacts(version, prompt.aliases),
		file: tags[require_rendering.VERSION_TAGS.file] ?? null,
		repo: tags[require_rendering.VERSION_TAGS.gitRepo] ?? null,
		ref: tags[require_rendering.VERSION_TAGS.gitRef] ?? null,
		dirty: require_registry.isDirty(version),
		commit: (sha === void 0 ? void 0 : await git.commitFacts(sha)) ?? null,
		ciUrl: tags[require_rendering.VERSION_TAGS.ciUrl] ?? null,
		evidence: Object.fromEntries(Object.entries(tags).filter(([key]) => key.startsWith("promptops_eval_"))),
		move: move !== void 0 && move.to === version.version ? require_move_facts.moveFacts(move) : null
	};
}
// src/commands/blame.ts
const blame = (program, open) => require_registry.withOutput(program.command("blame <reference>").summary("show who is behind a version and its alias").description("Shows the commit, its author, the file and the CI run that a version came from, its evidence, and who moved the alias to it.")).addHelpText("after", "\nExamples:\n  $ promptops blame greet@production\n  $ promptops blame greet/3 --json").action(async (written, flags) => {
	const session = await open();
	const { registry, journal } = await require_shared.openDesk(session);
	const reference = require_shared.parseReference(written);
	const found = await blameVersion(reference, {
		registry,
		journal,
		git: await session.git()
	});
	require_registry.printResult(session, flags, {
		command: "blame",
		data: { ...found },
		text: asText(found, reference)
	});
});
function asText({ name, version, file, repo, ref, dirty, commit, ciUrl, evidence, move }, { target }) {
	const change = dirty ? " with uncommitted changes" : "";
	const isByAlias = target.kind === "word" && version.aliases.includes(target.word);
	const by = move?.actor ? ` by ${move.actor}` : "";
	const lines = [
		["registered", `${version.createdAt}${version.actor === null ? "" : ` by ${version.actor}`}${version.outside ? " outside promptops" : ""}`],
		["commit", version.gitSha === null ? null : `${version.gitSha}${change}`],
		["author", commit && `${commit.author}, ${commit.date}`],
		["subject", commit?.subject ?? null],
		["file", file],
		["repository", repo && `${repo}${ref === null ? "" : ` ${ref}`}`],
		["CI run", ciUrl],
		["lineage", version.runId],
		...Object.entries(evidence).map(([key, value]) => [key.replace("promptops_eval_", "eval "), value]),
		["moved", move === null ? isByAlias ? `@${target.word} points here, and nobody recorded why: it was moved outside promptops` : null : `@${move.alias} ${move.from ?? "absent"} -> ${move.to}, ${move.at}${by}${move.reason === null ? "" : `: ${move.reason}`}`]
	].filter(([, value]) => value).map(([key, value]) => `${`${key}:`.padEnd(14)}${require_main.visibleLine(value ?? "")}`);
	return [`${name} version ${version.version}`, ...lines].join("\n");
}
exports.blame = blame;
