require("./rolldown-runtime-n5aEA02a.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_content_at_commit = require("./content-at-commit-Dk9D0ZG1.cjs");
const require_prompt_names = require("./prompt-names-BlFNea7a.cjs");
// src/usecases/verify-registry.ts
async function verifyRegistry({ prompts: names }, { registry, journal, git }) {
	const prompts = names.length === 0 ? await registry.prompts() : await Promise.all(names.map((name) => require_shared.promptNamed(name, registry)));
	const [only] = names;
	const [versions, moves, warnings] = await Promise.all([
		prompts.length === 0 ? [] : registry.versions({ names: prompts.map(({ name }) => name) }),
		require_registry.readMoves(journal, names.length === 1 ? only : void 0),
		unfinishedRegisters(names, journal)
	]);
	const problems = prompts.flatMap((prompt) => aliasProblems(prompt, moves));
	let [unrecorded, inGit, notInGit] = [
		0,
		0,
		0
	];
	const past = new Map();
	for (const version of versions) {
		const { actual, tagged, tampered } = require_shared.hashOfVersion(version);
		if (tampered) problems.push(about("tampered", version, actual === void 0 ? "its content cannot be read" : `it was ${tagged?.slice(0, 8)}, it is ${actual.slice(0, 8)}`));
		if (tagged === void 0) {
			unrecorded++;
			continue;
		}
		const hashes = await inPast(version, past, git);
		if (hashes === void 0) notInGit++;
		else {
			inGit++;
			if (!hashes.has(tagged)) problems.push(about("differs", version, `${version.tags[require_rendering.VERSION_TAGS.file]} holds something else at ${require_registry.commitOf(version)?.slice(0, 8)}`));
		}
	}
	return {
		prompts: prompts.length,
		versions: versions.length,
		problems,
		unrecorded,
		inGit,
		notInGit,
		warnings
	};
}
async function unfinishedRegisters(names, { tracker, experiment }) {
	const experimentId = await tracker.findExperiment(experiment);
	const found = [];
	if (experimentId === void 0) return found;
	const tags = { [require_rendering.RUN_TAGS.kind]: require_rendering.RUN_KINDS.lineage };
	for await (const { id, tags: of } of tracker.runs({
		experimentId,
		tags,
		status: "RUNNING"
	})) {
		const prompt = of[require_rendering.RUN_TAGS.prompt] ?? "";
		if (names.length > 0 && !names.includes(prompt)) continue;
		const hash = of[require_rendering.RUN_TAGS.contentHash]?.slice(0, 8);
		found.push(`A register of ${prompt} (${hash}) was begun and not ended: run ${id}. The next register of ${prompt} sees to it.`);
	}
	return found;
}
function inPast(version, past, git) {
	const commit = require_registry.commitOf(version);
	const file = version.tags[require_rendering.VERSION_TAGS.file];
	if (commit === void 0 || file === void 0 || require_registry.isDirty(version)) return Promise.resolve(void 0);
	const key = `${commit}:${file}`;
	const known = past.get(key) ?? require_content_at_commit.hashesAtCommit(commit, file, git);
	past.set(key, known);
	return known;
}
function about(kind, { name, version }, detail) {
	return {
		kind,
		prompt: name,
		version,
		alias: null,
		detail
	};
}
function aliasProblems({ name, aliases }, moves) {
	const recorded = moves.filter(({ prompt }) => prompt === name).map(({ alias }) => alias);
	return [...new Set([...Object.keys(aliases), ...recorded])].sort().flatMap((alias) => {
		const current = Object.hasOwn(aliases, alias) ? aliases[alias] ?? null : null;
		const own = require_registry.movesOfAlias(moves, name, alias);
		const outside = require_registry.outsideMove(own, name, alias, current);
		const problem = (kind, detail) => ({
			kind,
			prompt: name,
			version: current,
			alias,
			detail
		});
		return [...outside ? [problem("drifted", `${outside.from === null ? "nobody recorded it" : `the journal says version ${outside.from}`}`)] : [], ...require_registry.openIntents(own).map(({ to }) => problem("open", `a promotion to ${to ?? "nothing"} was begun and not settled`))];
	});
}
// src/commands/verify.ts
const verify = (program, open) => require_registry.withOutput(program.command("verify [prompts...]").summary("check that the registry holds what was registered").description("Recomputes every content hash, holds versions against git at the commit they came from, and aliases against the journal. Exits with 1 where something is wrong.")).addHelpText("after", `
Examples:
  $ promptops verify
  $ promptops verify greet --json`).action(async (prompts, flags) => {
	const session = await open();
	const { registry, journal } = await require_shared.openDesk(session);
	const found = await verifyRegistry({ prompts: require_prompt_names.promptNames(prompts) }, {
		registry,
		journal,
		git: await session.git()
	});
	const exitCode = found.problems.length > 0 ? 1 : 0;
	require_registry.printResult(session, flags, {
		command: "verify",
		data: {
			registry: registry.uri,
			...found
		},
		text: asText(found, registry.uri),
		warnings: found.warnings,
		exitCode
	});
});
function asText({ prompts, versions, problems, unrecorded, inGit, notInGit }, uri) {
	const rows = problems.map(({ kind, prompt, version, alias, detail }) => [
		kind,
		alias === null ? `${prompt}/${version}` : `${prompt}@${alias}`,
		detail
	]);
	const outside = unrecorded > 0 ? `, ${unrecorded} made outside promptops` : "";
	const unknown = notInGit > 0 ? `, ${notInGit} without a commit that is here` : "";
	const summary = [
		`${counted(versions, "version")} of ${counted(prompts, "prompt")} in ${uri}${outside}.`,
		`${inGit} held against git${unknown}.`,
		problems.length === 0 ? "Nothing is wrong." : `${problems.length} wrong.`
	];
	return [...rows.length > 0 ? [require_evaluation.asTable(rows), ""] : [], ...summary].join("\n");
}
function counted(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
exports.verify = verify;
