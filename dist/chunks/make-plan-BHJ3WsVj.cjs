const require_interface = require("./interface-Bbxbb1VA.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
const require_plan_request = require("./plan-request-DevxIeWy.cjs");
const require_readable_text = require("./readable-text-CEcXjbyO.cjs");
const require_word_diff = require("./word-diff-kuyrbIVm.cjs");
require("./embedded-file-CZjc3Ylh.cjs");
// src/commands/compare-with.ts
function againstOption() {
	return new require_main.Option("--against <what>", "`registry`, `git` or `git:<ref>`: the files where this branch left its target, or that ref").argParser((written) => {
		if (written === "registry") return { kind: "registry" };
		if (written === "git") return {
			kind: "git",
			target: void 0
		};
		if (written.startsWith("git:") && written.length > 4) return {
			kind: "git",
			target: written.slice(4)
		};
		throw new require_main.InvalidArgumentError("It takes `registry`, `git` or `git:<ref>`.");
	});
}
function usualComparison({ config, terminal, workspace }) {
	const { uri, tracking_uri } = config.registry;
	return uri === null && tracking_uri === null && !require_plan_request.isThere(".promptops/registry.db", workspace) && terminal.env["CI"] ? {
		kind: "git",
		target: void 0
	} : { kind: "registry" };
}
// src/core/plan/plan-against-files.ts
function planAgainstFiles(local, before, context) {
	const old = new Map(before.map((prompt) => [prompt.name, prompt]));
	const here = new Set([...local.prompts, ...local.refused].map(({ name }) => name));
	const files = new Set(local.refused.map(({ file }) => file));
	const own = local.prompts.map((prompt) => planFile(prompt, old.get(prompt.name), context));
	const gone = local.complete ? before.filter(({ name, file }) => !here.has(name) && !files.has(file)).map(orphan) : [];
	const actions = require_plan_request.renamed([
		...own,
		...local.refused.map(require_plan_request.refusal),
		...gone
	]).sort((a, b) => require_main.byCodeUnit(a.prompt, b.prompt));
	const registry = require_plan_request.offlineRegistry(context.base);
	const { git, madeAt } = context;
	return require_plan_request.sealed({
		format: 1,
		made_at: madeAt,
		registry,
		tracking: registry,
		git,
		actions,
		summary: require_plan_request.summaryOf(actions)
	});
}
function planFile(prompt, before, context) {
	if (context.labelsRequired && prompt.label === void 0) return {
		...require_plan_request.action("refused", prompt),
		because: "policy",
		reasons: ["it has no label, and `labels.required` asks for one"]
	};
	if (before === void 0) return {
		...require_plan_request.action("create", prompt),
		aliases: aliasChanges(prompt, void 0)
	};
	return before.hash === prompt.hash ? sameContent(prompt, before) : newContent(prompt, before, context);
}
function newContent(prompt, before, { labelsRequired, interfaces }) {
	const base = {
		...require_plan_request.action("new-version", prompt),
		hashes: {
			from: before.hash,
			to: prompt.hash
		}
	};
	const sameLabel = prompt.label !== void 0 && prompt.label === before.label;
	const conflict = `the content changed, and the label \`${prompt.label}\` did not`;
	if (sameLabel && labelsRequired) return {
		...base,
		kind: "refused",
		because: "policy",
		reasons: [conflict]
	};
	const [was, is] = [interfaces.get(before.hash), interfaces.get(prompt.hash)];
	const { verdict, changes } = was && is ? require_interface.compareInterfaces(was, is) : {
		verdict: null,
		changes: []
	};
	return {
		...base,
		aliases: aliasChanges(prompt, before),
		facts: {
			...require_plan_request.NO_FACTS,
			description: newDescription(prompt, before)
		},
		diff: require_word_diff.shortened(require_word_diff.wordDiff(require_readable_text.readableText(before.projection), require_readable_text.readableText(prompt.projection))),
		verdict,
		reasons: changes.map(({ text }) => text),
		warnings: sameLabel ? [`${conflict}: change the label`] : []
	};
}
function sameContent(prompt, before) {
	const facts = factChanges(prompt, before);
	const aliases = aliasChanges(prompt, before);
	const kind = Object.keys(facts.set).length + facts.remove.length > 0 || facts.description !== null ? "metadata" : aliases.length > 0 ? "alias" : "unchanged";
	const moved = prompt.file === before.file ? [] : [`the file was ${before.file}`];
	return {
		...require_plan_request.action(kind, prompt),
		hashes: {
			from: before.hash,
			to: prompt.hash
		},
		facts,
		aliases,
		reasons: moved
	};
}
function factChanges(prompt, before) {
	const [is, was] = [tagsOf(prompt), tagsOf(before)];
	return {
		...require_plan_request.NO_FACTS,
		set: Object.fromEntries(Object.entries(is).filter(([key, value]) => was[key] !== value)),
		remove: Object.keys(was).filter((key) => !Object.hasOwn(is, key)),
		description: newDescription(prompt, before)
	};
}
function tagsOf({ tags, described, label }) {
	return {
		...described,
		...tags,
		...label !== void 0 && { [require_tags.VERSION_TAGS.label]: label }
	};
}
function newDescription({ description }, before) {
	return description !== void 0 && description !== before.description ? description : null;
}
function aliasChanges({ aliases }, before) {
	return aliases.filter((alias) => !before?.aliases.includes(alias)).map((alias) => ({
		alias,
		from: null,
		to: null
	}));
}
function orphan(before) {
	return {
		...require_plan_request.action("orphan", before),
		file: null,
		hashes: {
			from: before.hash,
			to: null
		},
		reasons: [`it was in ${before.file}`]
	};
}
// src/usecases/files-at-base.ts
const MOST_ROUNDS = 20;
async function withFilesAt(commit, look, { workspace, git }) {
	const tree = await git.treeAt(commit);
	const contents = new Map();
	for (let round = 1;; round++) {
		const missing = new Set();
		const seen = await look(past(tree, contents, missing, workspace));
		if (missing.size === 0 || round === MOST_ROUNDS) return seen;
		await Promise.all([...missing].map(async (file) => contents.set(file, await git.contentAt(commit, file))));
	}
}
function past({ files, changed }, contents, missing, workspace) {
	return {
		root: workspace.root,
		cwd: workspace.cwd,
		find: ({ include, exclude = [] }) => {
			const [wanted, unwanted] = [require_main.compileGlobs(include), require_main.compileGlobs(exclude)];
			const still = workspace.find({
				include,
				exclude
			}).files.filter((file) => files.has(file));
			const gone = [...changed].filter((file) => wanted.matches(file) && !unwanted.matches(file) && !require_plan_request.isThere(file, workspace));
			return {
				files: [...still, ...gone].sort(),
				problems: []
			};
		},
		read: (file, limit) => {
			if (!files.has(file)) return void 0;
			if (!changed.has(file)) return workspace.read(file, limit);
			if (!contents.has(file)) missing.add(file);
			return contents.get(file);
		},
		stamp: () => void 0,
		write: () => {}
	};
}
// src/usecases/plan-offline.ts
async function planOffline(request, dependencies) {
	const { workspace, git, now } = dependencies;
	const base = await git.mergeBase(request.target);
	const provenance = await git.provenance();
	const local = await require_plan_request.readLocalPrompts({
		...request,
		gitTags: provenance.tags
	}, workspace);
	const old = (past) => require_plan_request.promptsIn({
		...request,
		files: request.select(past),
		gitTags: []
	}, past);
	const before = await withFilesAt(base, old, dependencies);
	return planAgainstFiles(local, before, {
		base,
		git: require_plan_request.gitOf(provenance, local.prompts),
		madeAt: new Date(now()).toISOString(),
		labelsRequired: request.labelsRequired,
		interfaces: await interfacesOf(local.prompts, before)
	});
}
async function interfacesOf(prompts, before) {
	const old = new Map(before.map((prompt) => [prompt.name, prompt]));
	const entries = prompts.flatMap((prompt) => {
		const was = old.get(prompt.name);
		return was === void 0 || was.hash === prompt.hash ? [] : [was, prompt];
	}).map(async ({ hash, projection }) => [hash, require_interface.interfaceOf(projection, await require_main.loadSyntax(require_interface.syntaxOfProjection(projection)))]);
	return new Map(await Promise.all(entries));
}
// src/commands/make-plan.ts
async function makePlan(session, paths, flags) {
	const compared = flags.against ?? usualComparison(session);
	const request = require_plan_request.planRequest(session, paths, flags);
	if (compared.kind === "registry") return (await require_plan_request.planPrompts(request, await require_plan_request.planDependencies(session))).plan;
	return planOffline({
		...request,
		target: compared.target,
		select: (past) => filesIn(session, paths, past)
	}, {
		workspace: session.workspace,
		git: await session.git(),
		now: Date.now
	});
}
function filesIn({ config }, patterns, workspace) {
	return require_main.selectPromptFiles({
		sets: config.prompts,
		patterns,
		errorOnUnmatched: false
	}, workspace).files;
}
Object.defineProperty(exports, "againstOption", {
	enumerable: true,
	get: function() {
		return againstOption;
	}
});
Object.defineProperty(exports, "makePlan", {
	enumerable: true,
	get: function() {
		return makePlan;
	}
});
Object.defineProperty(exports, "usualComparison", {
	enumerable: true,
	get: function() {
		return usualComparison;
	}
});
Object.defineProperty(exports, "withFilesAt", {
	enumerable: true,
	get: function() {
		return withFilesAt;
	}
});
