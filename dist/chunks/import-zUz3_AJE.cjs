require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/usecases/import-registry.ts
async function importRegistry(request, dependencies) {
	const imported = [];
	for (const prompt of request.prompts) imported.push(await importPrompt(prompt, request, dependencies));
	return imported;
}
async function importPrompt(prompt, request, dependencies) {
	const { registry } = dependencies;
	const { name } = prompt;
	const here = await registry.prompt(name);
	const refuse = (note) => ({
		name,
		versions: prompt.versions.map(({ version }) => ({
			version,
			as: null,
			done: "refused"
		})),
		aliases: {},
		notes: [note]
	});
	if (here === "model") return refuse("the name belongs to a model");
	if (here === void 0 && !request.dryRun && await registry.createPrompt(name, prompt) === "model") return refuse("the name belongs to a model");
	const versions = await importVersions(prompt, here === void 0 ? [] : await registry.versions({ names: [name] }), request, dependencies);
	const moves = aliasMoves(prompt, versions, here, request, dependencies);
	if (!request.dryRun && moves.wanted.length > 0) await require_registry.moveAliases(moves.wanted, dependencies);
	const notes = [
		...versions.filter(({ version, as }) => as !== null && as !== version).map(({ version, as }) => `version ${version} is number ${as} here`),
		...versions.filter(({ done }) => done === "refused").map(({ version }) => `version ${version} was changed after it was registered`),
		...moves.notes
	];
	return {
		name,
		versions,
		aliases: Object.fromEntries(moves.wanted.map(({ alias, to }) => [alias, to ?? 0])),
		notes
	};
}
async function importVersions({ name, versions }, existing, { dryRun }, { registry }) {
	const known = new Map(existing.toSorted((a, b) => b.version - a.version).map((version) => [require_shared.hashOfVersion(version).actual, version.version]));
	const done = [];
	for (const version of versions.toSorted((a, b) => a.version - b.version)) {
		const { actual, tampered } = require_shared.hashOfVersion(version);
		const same = actual === void 0 ? void 0 : known.get(actual);
		if (tampered || actual === void 0) done.push({
			version: version.version,
			as: null,
			done: "refused"
		});
		else if (same !== void 0) done.push({
			version: version.version,
			as: same,
			done: "unchanged"
		});
		else {
			const { description, tags } = version;
			const created = dryRun ? void 0 : await registry.createVersion({
				name,
				description,
				tags
			});
			if (created) known.set(actual, created.version);
			done.push({
				version: version.version,
				as: created?.version ?? null,
				done: "created"
			});
		}
	}
	return done;
}
function aliasMoves({ name, aliases, versions }, imported, here, { override, actor }, { policies }) {
	const wanted = [];
	const notes = [];
	for (const [alias, number] of Object.entries(aliases)) {
		const to = imported.find(({ version }) => version === number)?.as ?? null;
		const from = here && Object.hasOwn(here.aliases, alias) ? here.aliases[alias] ?? null : null;
		const version = versions.find((one) => one.version === number);
		if (to === null || from === to) continue;
		if (from !== null) notes.push(`@${alias} stands at version ${from} here and stays there`);
		else if (require_registry.isGuarded(require_registry.policyOf(policies, alias)) && override === void 0) notes.push(`@${alias} is guarded: it is set by \`promptops promote\`, or here with \`--override\``);
		else wanted.push({
			prompt: name,
			alias,
			from,
			to,
			actor,
			reason: override ?? "import",
			evidence: "",
			gitSha: (version && require_registry.commitOf(version)) ?? "",
			undoes: []
		});
	}
	return {
		wanted,
		notes
	};
}
// src/commands/import.ts
const importPrompts = (program, open) => require_registry.withOutput(program.command("import <file>").summary("read exported prompts into the registry").description("Reads what `promptops export` wrote. Content that is there already is not doubled, numbers are kept where they can be, aliases that stand are left.")).option("--override <reason>", "set guarded aliases too; the reason stays on record").option("-n, --dry-run", "say what would be written, write nothing").addHelpText("after", "\nExamples:\n  $ promptops import registry.jsonl\n  $ gunzip -c greet.jsonl.gz | promptops import -").action(async (file, flags) => {
	const session = await open();
	const prompts = require_registry.parseExport(new TextDecoder().decode(await bytesOf(file, session)), file);
	const { override, dryRun = false } = flags;
	const dependencies = {
		...await require_shared.openDesk(session),
		policies: session.config.aliases
	};
	const imported = await importRegistry({
		prompts,
		override,
		dryRun,
		actor: await require_shared.actorOf(session)
	}, dependencies);
	const exitCode = imported.some(({ versions }) => versions.some(({ done }) => done === "refused")) ? 1 : 0;
	const { uri } = dependencies.registry;
	require_registry.printResult(session, flags, {
		command: "import",
		data: {
			registry: uri,
			prompts: imported
		},
		text: asText(imported, uri, dryRun),
		exitCode
	});
});
async function bytesOf(file, { terminal, workspace }) {
	if (file === "-") return terminal.readStdin();
	const path = require_main.resolvePath(file, `${workspace.cwd === "" ? "" : `${workspace.cwd}/`}-`);
	const bytes = path === void 0 ? void 0 : workspace.read(path);
	if (bytes) return bytes;
	throw new require_main.PromptopsError("FILE_UNREADABLE", `${file} ${path === void 0 ? "lies outside the repository" : "is not there"}.`, "Send it through standard input: `promptops import - < file`.", { place: { file } });
}
function asText(prompts, uri, dryRun) {
	const count = (versions, done) => versions.filter((version) => version.done === done).length;
	const rows = prompts.map(({ name, versions, aliases }) => [
		name,
		...[
			"created",
			"unchanged",
			"refused"
		].map((done) => `${count(versions, done)} ${done}`),
		Object.entries(aliases).map(([alias, version]) => `@${alias} -> ${version}`).join(" ")
	]);
	const notes = prompts.flatMap(({ name, notes: said }) => said.map((note) => `${name}: ${note}`));
	const last = dryRun ? `Nothing was written to ${uri}: --dry-run.` : `Imported into ${uri}.`;
	return [
		...rows.length > 0 ? [require_evaluation.asTable(rows)] : [],
		...notes,
		"",
		last
	].join("\n");
}
exports.importPrompts = importPrompts;
