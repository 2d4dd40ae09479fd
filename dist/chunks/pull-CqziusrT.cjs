require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_run_flags = require("./run-flags-DCdWPBA0.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_local_prompts = require("./local-prompts-C-YMU0VU.cjs");
// src/usecases/pull-prompts.ts
async function pullPrompts(request, dependencies) {
	const { registry } = dependencies;
	const prompts = await promptsOf(request, registry);
	const pulled = [];
	for (const { prompt, reference } of prompts) pulled.push(await pullOne(prompt, reference, request, dependencies));
	return pulled;
}
async function promptsOf({ references, alias }, registry) {
	if (references.length > 0) return Promise.all(references.map(async (reference) => ({
		prompt: await require_shared.promptNamed(reference.name, registry),
		reference
	})));
	const wanted = (await registry.prompts()).filter(({ aliases, latest }) => alias === void 0 ? latest !== void 0 : Object.hasOwn(aliases, alias));
	const target = alias === void 0 ? { kind: "latest" } : {
		kind: "word",
		word: alias
	};
	return wanted.map((prompt) => ({
		prompt,
		reference: {
			name: prompt.name,
			target
		}
	}));
}
async function pullOne({ name, description }, reference, { folder, files, force, dryRun }, { registry, workspace }) {
	const { version } = await require_shared.resolveVersion(reference, registry);
	const known = files.get(name);
	const file = known?.file ?? `${folder === "" ? "" : `${folder}/`}${name}.prompt.yaml`;
	const result = (done, detail = null) => ({
		name,
		version: version.version,
		file,
		done,
		detail
	});
	const { actual, tampered } = require_shared.hashOfVersion(version);
	if (tampered) return result("failed", "it was changed after it was registered");
	if (known && known.hash === actual) return result("unchanged");
	if ((known || workspace.read(file) !== void 0) && !force) return result("kept", "the file says something else; `--force` replaces it");
	if (known && !/\.prompt\.ya?ml$/.test(known.file)) return result("kept", "it is not written in the native format; `promptops diff` shows what differs");
	try {
		const { text } = await require_evaluation.versionFile(version, description, workspace);
		if (!dryRun) workspace.write(file, text);
		return result(known ? "replaced" : "written");
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return result("failed", error.message);
	}
}
// src/usecases/pull-run.ts
const OWN_FOLDER = "prompts/";
async function pullRun(request, dependencies) {
	const { run } = request;
	const { registry, journal } = dependencies;
	const paths = await journal.tracker.artifacts(run, "");
	const pulled = [];
	for (const path of paths) pulled.push(await pullFile(path, await journal.tracker.artifact(run, path), request, dependencies));
	if (paths.length > 0) return pulled;
	const source = await require_run_flags.keptSource(run, registry);
	return [await pullFile(`${OWN_FOLDER}${run.params["file_name"] ?? `${nameOf(run)}.prompt.yaml`}`, source, request, dependencies)];
}
async function pullFile(path, bytes, { run, folder, force, dryRun }, { workspace }) {
	const version = Number(run.tags[require_rendering.RUN_TAGS.registryVersion] ?? NaN);
	const about = {
		name: nameOf(run),
		version: Number.isSafeInteger(version) ? version : null
	};
	const below = path.startsWith(OWN_FOLDER) ? path.slice(8) : path;
	if (!isSafe(below)) return {
		...about,
		file: null,
		done: "failed",
		detail: "its name leads out of the folder"
	};
	const file = `${folder === "" ? "" : `${folder}/`}${below}`;
	const result = (done, detail = null) => ({
		...about,
		file,
		done,
		detail
	});
	if (bytes === void 0) return result("failed", "the server does not serve it, and its source was not kept");
	try {
		const here = workspace.read(file);
		if (here && Buffer.compare(here, bytes) === 0) return result("unchanged");
		if (here && !force) return result("kept", "the file says something else; `--force` replaces it");
		if (!dryRun) workspace.write(file, bytes);
		return result(here ? "replaced" : "written");
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return result("failed", error.message);
	}
}
function nameOf({ tags, name }) {
	return tags[require_rendering.RUN_TAGS.prompt] ?? name;
}
function isSafe(path) {
	return !/[\\:]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}
// src/commands/pull.ts
const pull = (program, open) => require_run_flags.withRun(require_registry.withOutput(program.command("pull [references...]").summary("write registered prompts into files").description("Writes registered versions into prompt files, each read back before it is written: the same content or nothing. Files that say something else are kept.")), "write the files as they were registered, byte for byte, from the run that recorded them").option("--alias <alias>", "without references: the version that this alias points at (default: the newest)").option("-o, --output <folder>", "where files of new prompts go", "prompts").option("--force", "replace files that say something else, with their comments and tests").option("-n, --dry-run", "say what would be written, write nothing").addHelpText("after", `
Examples:
  $ promptops pull
  $ promptops pull greet@production -o prompts/support --force
  $ promptops pull greet@production --run -o restored`).action(async (written, flags) => {
	const session = await open();
	const { workspace } = session;
	if (flags.alias !== void 0 && (written.length > 0 || flags.run)) throw new require_main.PromptopsError("USAGE", "`--alias` is for all prompts.", "Write references instead: `greet@production`.");
	const pulled = await pulledRun(written, flags, session) ?? await pulledPrompts(written, flags, session);
	const prompts = pulled.map((one) => ({
		...one,
		file: one.file && require_main.fromWorkingDirectory(one.file, workspace.cwd)
	}));
	const exitCode = pulled.some(({ done }) => done === "failed" || done === "kept") ? require_main.PROBLEMS.PROMPT_INVALID.exit : 0;
	require_registry.printResult(session, flags, {
		command: "pull",
		data: { prompts },
		text: asText(prompts),
		exitCode
	});
});
async function pulledRun(written, flags, session) {
	const dependencies = {
		...await require_run_flags.runDependencies(session),
		workspace: session.workspace
	};
	const run = await require_run_flags.askedRun(written, flags, async () => dependencies);
	const { force = false, dryRun = false } = flags;
	return run && pullRun({
		run,
		folder: require_registry.folderIn(flags.output, session),
		force,
		dryRun
	}, dependencies);
}
async function pulledPrompts(written, flags, session) {
	return pullPrompts({
		references: written.map((reference) => require_shared.parseReference(reference)),
		alias: flags.alias?.replace(/^@/, ""),
		folder: require_registry.folderIn(flags.output, session),
		files: await require_local_prompts.localPrompts(session) ?? new Map(),
		force: flags.force === true,
		dryRun: flags.dryRun === true
	}, {
		registry: await session.registry(),
		workspace: session.workspace
	});
}
function asText(prompts) {
	if (prompts.length === 0) return "There is nothing to pull.";
	return require_evaluation.asTable(prompts.map(({ name, version, file, done, detail }) => [
		version === null ? name : `${name}/${version}`,
		done,
		file ?? "-",
		detail ?? ""
	]));
}
exports.pull = pull;
