const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
const require_hash = require("./hash-qwrICo3q.cjs");
const require_move_chain = require("./move-chain-D1Q392Ug.cjs");
const require_alias_policy = require("./alias-policy-f2OcC5w8.cjs");
const require_version_hash = require("./version-hash-B18ve1b8.cjs");
const require_remote_prompt = require("./remote-prompt-Bifi1LBY.cjs");
const require_labels = require("./labels-Dn8GFKkw.cjs");
const require_find_version = require("./find-version-Cu-qWy7a.cjs");
const require_registry_desk = require("./registry-desk-BpgCsHrt.cjs");
const require_interface = require("./interface-Bbxbb1VA.cjs");
const require_readable_text = require("./readable-text-CEcXjbyO.cjs");
const require_word_diff = require("./word-diff-kuyrbIVm.cjs");
const require_duplicates = require("./duplicates-BsPowbGK.cjs");
// src/usecases/is-there.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
function isThere(file, workspace) {
	try {
		return workspace.read(file, 0) !== void 0;
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return true;
	}
}
// src/core/plan/plan.ts
const ACTIONS = {
	create: {
		writes: true,
		says: "will be created"
	},
	"new-version": {
		writes: true,
		says: "gets a new version"
	},
	restore: {
		writes: true,
		says: "returns to an older version"
	},
	adopt: {
		writes: true,
		says: "is adopted: somebody else registered the same content"
	},
	metadata: {
		writes: true,
		says: "gets new facts, the content stays"
	},
	alias: {
		writes: true,
		says: "moves aliases, the content stays"
	},
	unchanged: {
		writes: false,
		says: "is in sync"
	},
	orphan: {
		writes: false,
		says: "has no file"
	},
	drifted: {
		writes: false,
		says: "was changed outside promptops"
	},
	tampered: {
		writes: false,
		says: "does not hold what its hash says"
	},
	refused: {
		writes: false,
		says: "is refused"
	}
};
function sealed(body) {
	return {
		...body,
		digest: digestOf(body)
	};
}
function digestOf({ digest: _digest, ...body }) {
	return (0, import__builtin_crypto.createHash)("sha256").update(require_main.canonicalJson(body), "utf8").digest("hex");
}
function summaryOf(actions) {
	const kinds = Object.keys(ACTIONS);
	return Object.fromEntries(kinds.map((kind) => [kind, actions.filter((action) => action.kind === kind).length]));
}
const OFFLINE = "git:";
function offlineRegistry(sha) {
	return `${OFFLINE}${sha}`;
}
function isOffline({ registry }) {
	return typeof registry === "string" && registry.startsWith(OFFLINE);
}
function writes({ kind, retire }) {
	return ACTIONS[kind].writes || retire === true;
}
function hasChanges({ actions }) {
	return actions.some(writes);
}
function isPruning({ actions }) {
	return actions.some(({ retire }) => retire !== void 0);
}
// src/core/plan/new-action.ts
const NO_FACTS = {
	set: {},
	remove: [],
	description: null,
	finishRun: null
};
function action(kind, { name, file, label, hash }) {
	return {
		kind,
		prompt: name,
		file,
		label: label ?? null,
		from: null,
		to: null,
		hashes: {
			from: null,
			to: hash
		},
		aliases: [],
		facts: NO_FACTS,
		diff: [],
		verdict: null,
		interfaces: [],
		reasons: [],
		warnings: [],
		because: null
	};
}
function refusal({ name, file, hash, reasons }) {
	return {
		...action("refused", {
			name,
			file,
			label: void 0,
			hash: hash ?? ""
		}),
		hashes: {
			from: null,
			to: hash
		},
		reasons,
		because: "file"
	};
}
// src/core/plan/renamed.ts
function renamed(actions) {
	const created = new Map(actions.flatMap(({ kind, hashes, prompt }) => kind === "create" ? [[hashes.to, prompt]] : []));
	const gone = new Map(actions.flatMap(({ kind, hashes, prompt }) => kind === "orphan" ? [[hashes.from, prompt]] : []));
	return actions.map((one) => {
		const before = one.kind === "create" ? gone.get(one.hashes.to) : void 0;
		const after = one.kind === "orphan" ? created.get(one.hashes.from) : void 0;
		if (before === void 0 && after === void 0) return one;
		return {
			...one,
			reasons: [...one.reasons, before === void 0 ? `renamed? now ${after}` : `renamed? it was ${before}`]
		};
	});
}
// src/core/plan/alias-changes.ts
function followedAliases({ aliases }, { trackingAlias, extraAliases }) {
	return [...new Set([
		...trackingAlias === null ? [] : [trackingAlias],
		...aliases,
		...extraAliases
	])];
}
function aliasChanges(local, remote, to, context) {
	const changes = [];
	const warnings = [];
	for (const alias of followedAliases(local, context)) {
		const from = remote?.prompt.aliases[alias] ?? null;
		if (from !== null && from === to) {
			if (remote !== void 0 && hasOpenMove(remote, alias)) changes.push({
				alias,
				from,
				to
			});
			continue;
		}
		const order = remote === void 0 || from === null || holdsSame(local, remote, from) ? "older" : orderOf(alias, remote, context);
		if (order === "newer") {
			warnings.push(`\`${alias}\` stays at version ${from}: a newer commit moved it`);
			continue;
		}
		if (remote !== void 0 && from !== null && movedOutside(remote, alias, from)) warnings.push(`\`${alias}\` was moved to version ${from} outside promptops`);
		changes.push({
			alias,
			from,
			to,
			...order === "unknown" && { refused: "it is not known whether this commit is newer than the one it stands for: fetch the whole history (`fetch-depth: 0`)" }
		});
	}
	return {
		changes,
		warnings
	};
}
function orderOf(alias, remote, { commitOrder }) {
	const sha = require_remote_prompt.commitOfAlias(remote, alias);
	return sha === void 0 ? "older" : commitOrder.get(sha) ?? "unknown";
}
function movedOutside(remote, alias, now) {
	const moves = require_remote_prompt.movesOfAlias(remote, alias);
	return require_move_chain.lastMove(moves)?.to !== now && !moves.some(({ state, to }) => state === "open" && to === now);
}
function hasOpenMove(remote, alias) {
	return require_remote_prompt.movesOfAlias(remote, alias).some(({ state, batch }) => state === "open" && batch.startsWith("register-"));
}
function holdsSame({ hash }, { versions }, number) {
	return versions.some((one) => one.version === number && require_version_hash.hashOfVersion(one).actual === hash);
}
// src/core/plan/orphans.ts
function orphansOf({ prompts, refused, complete }, remote, git) {
	if (!complete) return [];
	const names = new Set([...prompts, ...refused].map(({ name }) => name));
	const isRefused = (file) => refused.some((one) => file === one.file || file.startsWith(`${one.file}/`));
	return [...remote.prompts.values()].flatMap((one) => {
		const latest = one.versions.toSorted((a, b) => b.version - a.version)[0];
		if (names.has(one.prompt.name) || latest === void 0 || latest.tags[require_tags.VERSION_TAGS.contentHash] === void 0) return [];
		const { [require_tags.VERSION_TAGS.file]: file, [require_tags.VERSION_TAGS.gitRepo]: repo } = latest.tags;
		if (file !== void 0 && isRefused(file)) return [];
		if (repo !== void 0 && git?.repo != null && repo !== git.repo) return [];
		return [{
			remote: one,
			latest,
			file
		}];
	});
}
function commitOfOrphan({ remote, latest }, trackingAlias) {
	if (trackingAlias !== null && Object.hasOwn(remote.prompt.aliases, trackingAlias)) return require_remote_prompt.commitOfAlias(remote, trackingAlias);
	const sha = latest.tags[require_tags.VERSION_TAGS.gitSha];
	return sha === void 0 || sha === "" || sha === "unknown" ? void 0 : sha;
}
function orphanAction(orphan, context) {
	const { remote, latest, file } = orphan;
	const { name, aliases } = remote.prompt;
	const base = action("orphan", {
		name,
		file: "",
		label: void 0,
		hash: ""
	});
	const hash = require_version_hash.hashOfVersion(latest).actual ?? null;
	const was = file === void 0 ? [] : [`it was registered from ${file}`];
	const held = Object.keys(aliases);
	const pointing = held.length === 0 ? [] : [`${held.join(", ")} ${held.length === 1 ? "points" : "point"} at it`];
	return {
		...base,
		file: null,
		from: latest.version,
		hashes: {
			from: hash,
			to: null
		},
		reasons: [...was, ...pointing],
		...context.prune && retirement(orphan, context.prune, context)
	};
}
function retirement(orphan, prune, { tracking, git, commitOrder }) {
	const { remote, file } = orphan;
	const kept = (why) => ({
		retire: false,
		warnings: [`it is kept: ${why}`]
	});
	const refused = (because, why) => ({
		kind: "refused",
		retire: false,
		because,
		reasons: [why]
	});
	if (!prune.onDefaultBranch) return kept("what has no file is deleted on the default branch alone");
	if (file === void 0) return kept("nothing says which file it came from");
	if (prune.leftFiles.has(file)) return kept(`${file} is there, but it is none of the prompt files`);
	const sha = git === null ? void 0 : commitOfOrphan(orphan, tracking.alias);
	if (sha === void 0) return kept("the commit it was registered from is not known");
	const order = commitOrder.get(sha) ?? "unknown";
	if (order === "newer") return kept("a newer commit registered it");
	if (order === "diverged" || order === "unknown" && !prune.shallow) return kept("the commit it was registered from is not part of this branch");
	if (order === "unknown") return refused("outside", "it is not known whether a newer commit registered it: fetch the whole history (`fetch-depth: 0`), or delete it by hand");
	const aliases = Object.keys(remote.prompt.aliases);
	const foreign = aliases.filter((alias) => alias !== tracking.alias);
	if (foreign.length > 0) return refused("policy", `it has no file, and ${foreign.join(", ")} ${foreign.length === 1 ? "points" : "point"} at it: it is not deleted`);
	return {
		retire: true,
		reasons: [`it was registered from ${file}`, ...aliases.map((alias) => `${alias} goes with it`)]
	};
}
// src/core/plan/outside-changes.ts
function tamperedActions(versions, { prompt }, local) {
	return versions.map((version) => {
		const held = Object.entries(prompt.aliases).flatMap(([alias, target]) => target === version.version ? [alias] : []);
		const { actual, tagged } = require_version_hash.hashOfVersion(version);
		return {
			...action("tampered", local),
			from: version.version,
			to: version.version,
			hashes: {
				from: actual ?? null,
				to: tagged ?? null
			},
			reasons: [`the content of version ${version.version}${held.length > 0 ? ` (${held.join(", ")})` : ""} is not what its hash says`],
			because: "policy"
		};
	});
}
function driftActions(local, remote, live, own, context) {
	const [newest] = live;
	const followed = followedAliases(local, context);
	const versions = newest !== void 0 && newest.tags[require_tags.VERSION_TAGS.contentHash] === void 0 && newest.version !== own.to ? [{
		version: newest.version,
		reason: `version ${newest.version} was made outside promptops`
	}] : [];
	const aliases = Object.entries(remote.prompt.aliases).filter(([alias, now]) => !followed.includes(alias) && alias !== context.tracking.alias && movedOutside(remote, alias, now)).map(([alias, now]) => ({
		version: now,
		reason: `\`${alias}\` was moved to version ${now} outside promptops`
	}));
	return [...versions, ...aliases].map(({ version, reason }) => {
		const found = remote.versions.find((one) => one.version === version);
		const hash = found ? require_version_hash.hashOfVersion(found).actual ?? null : null;
		return {
			...action("drifted", local),
			from: version,
			to: version,
			hashes: {
				from: hash,
				to: hash
			},
			reasons: [reason]
		};
	});
}
// src/core/plan/plan-prompt.ts
function planPrompt(local, remote, context) {
	if (remote === void 0) return [newContent("create", local, void 0, context)];
	const live = require_find_version.liveVersions(remote.versions);
	const hashes = new Map(live.map((version) => [version, require_version_hash.hashOfVersion(version)]));
	const spoiled = live.filter((version) => hashes.get(version)?.tampered);
	const ours = spoiled.find((version) => hashes.get(version)?.tagged === local.hash);
	if (ours) return [tampered(local, ours, remote), ...tamperedActions(spoiled.filter((version) => version !== ours), remote, local)];
	const holder = live.filter((version) => hashes.get(version)?.actual === local.hash && !spoiled.includes(version)).at(-1);
	const own = holder ? knownContent(local, holder, remote, context) : newContent("new-version", local, remote, context);
	return [
		own,
		...tamperedActions(spoiled, remote, local),
		...driftActions(local, remote, live, own, context)
	];
}
function newContent(kind, local, remote, context) {
	const live = require_find_version.liveVersions(remote?.versions ?? []);
	const left = leftVersion(remote, context);
	const same = local.label === void 0 ? void 0 : live.find(({ tags }) => require_labels.labelsOf(tags).includes(local.label));
	const reasons = remote !== void 0 && live.length === 0 ? ["the prompt is there without a version"] : [];
	const conflict = same && `version ${same.version} has the label \`${local.label}\` already, with another content`;
	if (context.labelsRequired && (conflict !== void 0 || local.label === void 0)) return {
		...action("refused", local),
		because: "policy",
		reasons: [conflict ?? "it has no label, and `labels.required` asks for one"]
	};
	const { changes, warnings } = aliasChanges(local, remote, null, context);
	return {
		...action(kind, local),
		from: left?.version ?? null,
		hashes: {
			from: hashOf(left),
			to: local.hash
		},
		aliases: changes,
		facts: {
			...NO_FACTS,
			description: remote ? newDescription(local, remote) : null
		},
		diff: left ? diffTo(local, left) : [],
		...verdicts(local, remote, context),
		reasons,
		warnings: [...conflict === void 0 ? [] : [`${conflict}: change the label`], ...warnings]
	};
}
function knownContent(local, holder, remote, context) {
	const adopt = holder.tags[require_tags.VERSION_TAGS.contentHash] === void 0;
	const left = leftVersion(remote, context);
	const { changes, warnings } = aliasChanges(local, remote, holder.version, context);
	const facts = factChanges(local, holder, remote, context);
	const twins = require_duplicates.duplicatesOf(holder, remote.versions);
	const moving = changes.filter(({ refused }) => refused === void 0);
	const changed = twins.length + Object.keys(facts.set).length + facts.remove.length > 0 || facts.description !== null || facts.finishRun !== null;
	const returns = moving.some(({ from }) => from !== null && from > holder.version);
	const kind = adopt ? "adopt" : facts.finishRun !== null ? "metadata" : moving.length > 0 ? returns ? "restore" : "alias" : changed ? "metadata" : changes.length > 0 ? "refused" : "unchanged";
	const isMove = left !== void 0 && left.version !== holder.version && moving.length > 0;
	return {
		...action(kind, local),
		from: isMove ? left.version : holder.version,
		to: holder.version,
		hashes: {
			from: isMove ? hashOf(left) : local.hash,
			to: local.hash
		},
		aliases: changes,
		facts,
		diff: isMove ? diffTo(local, left) : [],
		...kind === "unchanged" ? {} : verdicts(local, remote, context),
		reasons: [
			...adopt ? [`version ${holder.version} was made outside promptops, with the same content`] : [],
			...factReasons(facts),
			...twinReasons(twins)
		],
		warnings,
		because: kind === "refused" ? "outside" : null
	};
}
function twinReasons(twins) {
	return twins.map(({ version }) => `remove version ${version}: an interrupted register made it of the same content`);
}
function tampered(local, version, remote) {
	const at = Object.entries(remote.prompt.aliases).flatMap(([alias, target]) => target === version.version ? [alias] : []);
	const held = at.length === 0 ? "" : ` (${at.join(", ")})`;
	return {
		...action("tampered", local),
		from: version.version,
		to: version.version,
		hashes: {
			from: hashOf(version),
			to: local.hash
		},
		diff: diffTo(local, version),
		reasons: [`the content of version ${version.version}${held} is not what its hash says; delete that version, and register again`],
		because: "policy"
	};
}
function leftVersion(remote, { trackingAlias }) {
	if (remote === void 0) return void 0;
	const tracked = trackingAlias === null ? void 0 : remote.prompt.aliases[trackingAlias];
	return remote.versions.find(({ version }) => version === tracked) ?? require_find_version.liveVersions(remote.versions)[0];
}
function factChanges(local, holder, remote, { unfinished }) {
	const { tags } = holder;
	const wanted = {
		...local.described,
		...local.tags
	};
	if (local.label !== void 0 && tags[require_tags.VERSION_TAGS.label] !== local.label) Object.assign(wanted, require_labels.labelTags(local.label, tags));
	const gone = [...require_labels.textsIn(tags[require_tags.VERSION_TAGS.managedTags]).filter((key) => !Object.hasOwn(local.tags, key)), ...[
		require_tags.VERSION_TAGS.managedTags,
		require_tags.VERSION_TAGS.variables,
		require_tags.VERSION_TAGS.displayName
	].filter((key) => !Object.hasOwn(local.described, key))];
	const run = unfinished.find(({ tags: of }) => of[require_tags.RUN_TAGS.prompt] === local.name && of[require_tags.RUN_TAGS.contentHash] === local.hash);
	return {
		set: Object.fromEntries(Object.entries(wanted).filter(([key, value]) => tags[key] !== value)),
		remove: gone.filter((key) => Object.hasOwn(tags, key)),
		description: newDescription(local, remote),
		finishRun: run !== void 0 && tags[require_tags.VERSION_TAGS.contentHash] !== void 0 ? run.id : null
	};
}
function newDescription({ description }, { prompt }) {
	return description !== void 0 && description !== prompt.description ? description : null;
}
function factReasons({ set, remove, description, finishRun }) {
	const label = set[require_tags.VERSION_TAGS.label];
	const tags = [...Object.keys(set), ...remove].filter((key) => !key.startsWith("promptops_")).sort();
	return [
		...label === void 0 ? [] : [`label ${label}`],
		...tags.length === 0 ? [] : [`tags ${tags.join(", ")}`],
		...set[require_tags.VERSION_TAGS.variables] !== void 0 || remove.includes(require_tags.VERSION_TAGS.variables) ? ["descriptions of variables"] : [],
		...description === null ? [] : ["description"],
		...finishRun === null ? [] : ["finish lineage"]
	];
}
const WORST = [
	"breaking",
	"compatible",
	"cosmetic"
];
function verdicts(local, remote, context) {
	const own = context.interfaces.get(local.hash);
	const interfaces = context.protectedAliases.flatMap((alias) => {
		const version = remote?.versions.find((one) => one.version === remote.prompt.aliases[alias]);
		const before = version && context.interfaces.get(require_version_hash.hashOfVersion(version).actual ?? "");
		if (version === void 0 || before === void 0 || own === void 0 || require_version_hash.hashOfVersion(version).actual === local.hash) return [];
		const { verdict, changes } = require_interface.compareInterfaces(before, own);
		return [{
			alias,
			version: version.version,
			verdict,
			changes: changes.map(({ text }) => text)
		}];
	});
	return {
		verdict: WORST.find((verdict) => interfaces.some((one) => one.verdict === verdict)) ?? null,
		interfaces
	};
}
function hashOf(version) {
	return version ? require_version_hash.hashOfVersion(version).actual ?? null : null;
}
function diffTo({ projection }, version) {
	if (require_version_hash.hashOfVersion(version).actual === void 0) return [];
	return require_word_diff.shortened(require_word_diff.wordDiff(require_readable_text.readableText(require_main.decodeProjection(version.tags)), require_readable_text.readableText(projection)));
}
// src/core/plan/plan-prompts.ts
function planPrompts$1(local, remote, context) {
	const own = local.prompts.flatMap((prompt) => planPrompt(prompt, remote.prompts.get(prompt.name), context));
	const orphans = orphansOf(local, remote, context.git).map((orphan) => orphanAction(orphan, context));
	const actions = renamed([
		...own,
		...local.refused.map(refusal),
		...orphans
	]).sort((a, b) => require_main.byCodeUnit(a.prompt, b.prompt));
	return sealed({
		format: 1,
		made_at: context.madeAt,
		registry: context.registry,
		tracking: context.tracking.uri,
		git: context.git,
		actions,
		summary: summaryOf(actions)
	});
}
// src/core/plan/local-prompt.ts
function localPrompt(prompt, label) {
	const projection = require_hash.projectionOf(prompt);
	const tags = prompt.tags;
	const keys = Object.keys(tags).sort();
	const { provider, model_name: model } = prompt.modelConfig;
	return {
		name: prompt.name,
		file: prompt.source.file,
		hash: require_hash.projectionHash(projection),
		projection,
		label,
		description: prompt.description?.trim() === "" ? void 0 : prompt.description,
		aliases: [...new Set(prompt.aliases)],
		tags,
		described: {
			...prompt.variables.length > 0 && { [require_tags.VERSION_TAGS.variables]: JSON.stringify(prompt.variables.map(withoutPath)) },
			...prompt.displayName !== void 0 && { [require_tags.VERSION_TAGS.displayName]: prompt.displayName },
			...keys.length > 0 && { [require_tags.VERSION_TAGS.managedTags]: JSON.stringify(keys) }
		},
		model: typeof model === "string" ? model : typeof provider === "string" ? provider : void 0,
		includes: prompt.includes
	};
}
function withoutPath({ path: _path, ...variable }) {
	return variable;
}
// src/usecases/read-local-prompts.ts
async function readLocalPrompts(request, workspace) {
	const { findings } = await require_main.lintPrompts(request, workspace);
	const errors = require_main.groupBy(findings.filter(({ severity }) => severity === "error"), ({ file }) => file);
	const prompts = [];
	const refused = [];
	const included = new Set();
	for (const entry of request.files) {
		const read = await require_main.readPromptFile(entry, workspace);
		for (const file of read.includes) included.add(file);
		const reasons = (errors.get(entry.file) ?? []).map(reason);
		if (reasons.length > 0) refused.push(...refusals(entry, read.prompts, reasons));
		else if (read.format !== "vscode") for (const prompt of read.prompts) {
			const found = local(prompt, request, workspace);
			if ("reasons" in found) refused.push(found);
			else prompts.push(found);
		}
	}
	const unreachable = (request.unreachable ?? []).map(({ file, reason: why }) => ({
		name: require_main.legalised(file),
		file,
		hash: null,
		reasons: [why]
	}));
	const own = ({ file }) => !included.has(file);
	const [unique, twice] = byName(prompts.filter(own));
	return {
		prompts: unique,
		refused: [
			...refused.filter(own),
			...twice,
			...unreachable
		],
		complete: request.complete
	};
}
async function promptsIn(request, workspace) {
	const prompts = [];
	const included = new Set();
	for (const entry of request.files) {
		const read = await require_main.readPromptFile(entry, workspace);
		for (const file of read.includes) included.add(file);
		if (read.format === "vscode") continue;
		for (const prompt of read.prompts) {
			const found = local(prompt, request, workspace);
			if (!("reasons" in found)) prompts.push(found);
		}
	}
	return byName(prompts.filter(({ file }) => !included.has(file)))[0];
}
function byName(prompts) {
	const names = require_main.groupBy(prompts, ({ name }) => name);
	return [prompts.filter(({ name }) => names.get(name)?.length === 1), prompts.flatMap(({ name, file, hash }) => {
		const others = (names.get(name) ?? []).filter((one) => one.file !== file || one.hash !== hash).map((one) => one.file);
		return names.get(name)?.length === 1 ? [] : [{
			name,
			file,
			hash,
			reasons: [`${[...new Set(others)].join(", ") || file} has the same name`]
		}];
	})];
}
function reason({ line, column, message, rule }) {
	return `${line}:${column} ${message} (${rule})`;
}
function refusals({ file }, prompts, reasons) {
	if (prompts.length === 0) return [{
		name: require_main.legalised(file),
		file,
		hash: null,
		reasons
	}];
	return prompts.map((prompt) => ({
		name: prompt.name,
		file,
		hash: hashOrNothing(prompt),
		reasons
	}));
}
function hashOrNothing(prompt) {
	const found = hashable(prompt, void 0);
	return "reasons" in found ? null : found.hash;
}
function local(prompt, request, workspace) {
	return hashable(prompt, labelOf(prompt, request, workspace));
}
function hashable(prompt, label) {
	try {
		return localPrompt(prompt, label);
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return {
			name: prompt.name,
			file: prompt.source.file,
			hash: null,
			reasons: [error.message]
		};
	}
}
function labelOf({ name, label, source }, { labels, gitTags }, workspace) {
	if (labels === "git-tag") return labelInTags(name, gitTags);
	if (labels === "version-file") return labelInFile(source.file, workspace);
	return label;
}
function labelInTags(name, tags) {
	return tags.find((tag) => tag.startsWith(`${name}@`) && tag.length > name.length + 1)?.slice(name.length + 1) ?? tags.find((tag) => /^v\d+\.[\w.+-]+$/.test(tag))?.slice(1);
}
function labelInFile(file, workspace) {
	for (let folder = file; folder !== "";) {
		folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
		const bytes = workspace.read(folder === "" ? "VERSION" : `${folder}/VERSION`, 1024);
		if (bytes === void 0) continue;
		const source = require_main.decodeSource(file, bytes);
		return source instanceof require_main.SourceFile ? source.line(1).trim() || void 0 : void 0;
	}
}
// src/usecases/read-registry.ts
function listRegistry(experiment, { registry, tracker }) {
	const runs = tracker.findExperiment(experiment).then(async (experimentId) => ({
		experimentId,
		running: experimentId === void 0 ? [] : await runsIn(tracker, {
			experimentId,
			status: "RUNNING"
		})
	}));
	const listing = Promise.all([registry.prompts(), runs]).then(([prompts, rest]) => ({
		prompts,
		...rest
	}));
	listing.catch(() => {});
	return listing;
}
async function readRegistry(listing, request, { registry, tracker }) {
	const { prompts, experimentId, running } = listing;
	const { followed, orphans } = request;
	const local = new Map(request.local.map((prompt) => [prompt.name, prompt]));
	const unexplained = prompts.flatMap((prompt) => {
		const file = local.get(prompt.name);
		return file === void 0 && !orphans ? [] : unexplainedAliases(prompt, file?.hash, file ? followed(file) : []);
	});
	const [recorded, versions] = await Promise.all([experimentId === void 0 ? [] : recordedRuns(tracker, experimentId, unexplained), versionsOf(prompts, local, registry)]);
	const runs = new Map([...running, ...recorded].map((run) => [run.id, run]));
	const movesByPrompt = require_main.groupBy([...runs.values()].flatMap(require_move_chain.movesOf), ({ prompt }) => prompt);
	const remote = prompts.map((prompt) => [prompt.name, {
		prompt,
		versions: versions.get(prompt.name) ?? (prompt.latest ? [prompt.latest] : []),
		moves: require_move_chain.inOrder(movesByPrompt.get(prompt.name) ?? [])
	}]);
	return {
		prompts: new Map(remote),
		unfinished: unfinishedLineage(running),
		experimentId
	};
}
function unfinishedLineage(running) {
	return running.filter(({ tags }) => tags[require_tags.RUN_TAGS.kind] === require_tags.RUN_KINDS.lineage).sort((a, b) => a.startTime - b.startTime || (a.id < b.id ? -1 : 1));
}
function unexplainedAliases({ name, latest, aliases }, hash, followed) {
	const explained = latest !== void 0 && holdsFile(latest, hash) ? followed : [];
	return Object.entries(aliases).filter(([alias, version]) => !(explained.includes(alias) && version === latest?.version)).map(([alias, version]) => `${name} ${alias} ${version}`);
}
async function recordedRuns(tracker, experimentId, unexplained) {
	const open = new Set(unexplained);
	const runs = [];
	if (open.size === 0) return runs;
	for await (const run of tracker.runs({ experimentId })) {
		runs.push(run);
		for (const move of require_move_chain.movesOf(run)) if (require_move_chain.lastMove([move])) open.delete(`${move.prompt} ${move.alias} ${move.to}`);
		if (open.size === 0) break;
	}
	return runs;
}
async function runsIn(tracker, query) {
	const runs = [];
	for await (const run of tracker.runs(query)) runs.push(run);
	return runs;
}
async function versionsOf(prompts, local, registry) {
	const names = prompts.flatMap((prompt) => {
		const file = local.get(prompt.name);
		return file === void 0 || latestSaysAll(prompt, file.hash) ? [] : [prompt.name];
	});
	if (names.length === 0) return new Map();
	const found = require_main.groupBy(await registry.versions({ names }), ({ name }) => name);
	return new Map(names.map((name) => [name, found.get(name) ?? []]));
}
function latestSaysAll({ latest, aliases }, hash) {
	if (latest === void 0 || !holdsFile(latest, hash)) return false;
	const targets = Object.values(aliases);
	return (latest.version === 1 || targets.length > 0) && targets.every((version) => version === latest.version);
}
function holdsFile(version, hash) {
	if (version.tags[require_tags.VERSION_TAGS.duplicateOf] !== void 0) return false;
	const { actual, tampered } = require_version_hash.hashOfVersion(version);
	return !tampered && actual !== void 0 && actual === hash;
}
// src/usecases/plan-prompts.ts
async function planPrompts(request, dependencies) {
	const { workspace, registry, tracker, git, now } = dependencies;
	const listing = listRegistry(request.experiment, {
		registry,
		tracker
	});
	const provenance = await git.provenance();
	const local = await readLocalPrompts({
		...request,
		gitTags: provenance.tags
	}, workspace);
	const followed = {
		trackingAlias: provenance.onDefaultBranch ? request.trackingAlias : null,
		extraAliases: request.aliases
	};
	const wanted = {
		local: local.prompts,
		followed: (prompt) => followedAliases(prompt, {
			...followed,
			trackingAlias: request.trackingAlias
		}),
		orphans: request.prune === true
	};
	const remote = await readRegistry(await listing, wanted, {
		registry,
		tracker
	});
	const gitFacts = gitOf(provenance, local.prompts);
	const orphans = request.prune ? orphansOf(local, remote, gitFacts) : [];
	return {
		plan: planPrompts$1(local, remote, {
			...followed,
			registry: registry.uri,
			tracking: {
				uri: tracker.uri,
				alias: request.trackingAlias
			},
			git: gitFacts,
			madeAt: new Date(now()).toISOString(),
			protectedAliases: request.protectedAliases,
			labelsRequired: request.labelsRequired,
			unfinished: remote.unfinished,
			commitOrder: await commitOrders([...shasOfAliases(local.prompts, remote, followed), ...orphans.flatMap((one) => commitOfOrphan(one, request.trackingAlias) ?? [])], provenance, git),
			...request.prune && { prune: {
				onDefaultBranch: provenance.onDefaultBranch,
				shallow: provenance.shallow,
				leftFiles: leftFiles(orphans, local.prompts, workspace)
			} },
			interfaces: await interfacesOf(local.prompts, remote, request.protectedAliases)
		}),
		local,
		remote,
		provenance
	};
}
function gitOf({ sha, ref, repo, changed }, prompts) {
	if (sha === void 0) return null;
	return {
		sha,
		ref: ref ?? null,
		dirty: prompts.some((prompt) => isDirty(prompt, changed)),
		repo: repo ?? null
	};
}
function isDirty({ file, includes }, changed) {
	return changed === void 0 || [file, ...includes].some((one) => changed.has(one));
}
function shasOfAliases(prompts, { prompts: remote }, followed) {
	return prompts.flatMap((prompt) => {
		const found = remote.get(prompt.name);
		if (found === void 0) return [];
		return followedAliases(prompt, followed).flatMap((alias) => {
			const version = found.versions.find((one) => one.version === found.prompt.aliases[alias]);
			return (version && require_version_hash.hashOfVersion(version).actual !== prompt.hash ? require_remote_prompt.commitOfAlias(found, alias) : void 0) ?? [];
		});
	});
}
async function commitOrders(shas, { sha: own }, git) {
	const orders = [...new Set(shas)].map(async (sha) => [sha, own === void 0 ? "unknown" : await git.order(sha, own)]);
	return new Map(await Promise.all(orders));
}
function leftFiles(orphans, prompts, workspace) {
	const own = new Set(prompts.map(({ file }) => file));
	return new Set(orphans.flatMap(({ file }) => file !== void 0 && !own.has(file) && isThere(file, workspace) ? [file] : []));
}
async function interfacesOf(prompts, { prompts: remote }, aliases) {
	const projections = new Map();
	for (const { name, hash, projection } of prompts) {
		const found = remote.get(name);
		for (const alias of aliases) {
			const version = found?.versions.find((one) => one.version === found.prompt.aliases[alias]);
			const actual = version && require_version_hash.hashOfVersion(version).actual;
			if (version === void 0 || actual === void 0 || actual === hash) continue;
			projections.set(actual, require_main.decodeProjection(version.tags)).set(hash, projection);
		}
	}
	const entries = [...projections].map(async ([hash, projection]) => {
		return [hash, require_interface.interfaceOf(projection, await require_main.loadSyntax(require_interface.syntaxOfProjection(projection)))];
	});
	return new Map(await Promise.all(entries));
}
// src/usecases/steady-workspace.ts
function steadyWorkspace(workspace) {
	const known = new Map();
	return {
		root: workspace.root,
		cwd: workspace.cwd,
		find: (query) => workspace.find(query),
		stamp: (file) => workspace.stamp(file),
		read: (file, limit = Number.POSITIVE_INFINITY) => {
			const before = known.get(file);
			if (before !== void 0 && before.length <= limit) return before;
			const bytes = workspace.read(file, limit);
			if (bytes !== void 0) known.set(file, bytes);
			return bytes;
		},
		write: (file, content) => {
			known.delete(file);
			workspace.write(file, content);
		}
	};
}
// src/commands/plan-request.ts
function planRequest(session, paths, { alias: aliases = [], prune = false, withoutFiles = false }) {
	const { config } = session;
	if (prune && paths.length > 0) throw new require_main.PromptopsError("USAGE", "`--prune` looks for what has no file: it takes no paths.", "Leave out one of them.");
	const { files, problems } = require_main.selectFiles(session, paths, { errorOnUnmatched: !withoutFiles });
	const { experiment, tracking_alias } = config.registry;
	return {
		files,
		unreachable: problems,
		...require_main.lintRules(require_main.lintConfiguration(config, [])),
		complete: paths.length === 0,
		labels: config.labels.source,
		labelsRequired: config.labels.required,
		experiment,
		trackingAlias: tracking_alias,
		aliases: aliases.map((alias) => followingAlias(alias, session)),
		protectedAliases: Object.keys(config.aliases).filter((alias) => require_alias_policy.policyOf(config.aliases, alias).protected),
		prune
	};
}
async function planDependencies(session) {
	const { registry, journal, now, newId } = await require_registry_desk.openDesk(session);
	return {
		workspace: steadyWorkspace(session.workspace),
		registry,
		tracker: journal.tracker,
		git: await session.git(),
		now,
		newId
	};
}
function followingAlias(written, { config }) {
	const alias = written.replace(/^@/, "");
	const objection = require_main.aliasObjection(alias);
	if (objection !== void 0) throw new require_main.PromptopsError("USAGE", `\`${alias}\` cannot be an alias: ${objection}.`, "Use a word such as `staging`.");
	if (require_alias_policy.isGuarded(require_alias_policy.policyOf(config.aliases, alias))) throw new require_main.PromptopsError("POLICY_REFUSED", `The alias ${alias} is guarded by the configuration: register does not move it.`, `Register first, then \`promptops promote <prompt> --to ${alias}\`.`);
	return alias;
}
Object.defineProperty(exports, "ACTIONS", {
	enumerable: true,
	get: function() {
		return ACTIONS;
	}
});
Object.defineProperty(exports, "NO_FACTS", {
	enumerable: true,
	get: function() {
		return NO_FACTS;
	}
});
Object.defineProperty(exports, "action", {
	enumerable: true,
	get: function() {
		return action;
	}
});
Object.defineProperty(exports, "digestOf", {
	enumerable: true,
	get: function() {
		return digestOf;
	}
});
Object.defineProperty(exports, "gitOf", {
	enumerable: true,
	get: function() {
		return gitOf;
	}
});
Object.defineProperty(exports, "hasChanges", {
	enumerable: true,
	get: function() {
		return hasChanges;
	}
});
Object.defineProperty(exports, "isDirty", {
	enumerable: true,
	get: function() {
		return isDirty;
	}
});
Object.defineProperty(exports, "isOffline", {
	enumerable: true,
	get: function() {
		return isOffline;
	}
});
Object.defineProperty(exports, "isPruning", {
	enumerable: true,
	get: function() {
		return isPruning;
	}
});
Object.defineProperty(exports, "isThere", {
	enumerable: true,
	get: function() {
		return isThere;
	}
});
Object.defineProperty(exports, "offlineRegistry", {
	enumerable: true,
	get: function() {
		return offlineRegistry;
	}
});
Object.defineProperty(exports, "planDependencies", {
	enumerable: true,
	get: function() {
		return planDependencies;
	}
});
Object.defineProperty(exports, "planPrompts", {
	enumerable: true,
	get: function() {
		return planPrompts;
	}
});
Object.defineProperty(exports, "planRequest", {
	enumerable: true,
	get: function() {
		return planRequest;
	}
});
Object.defineProperty(exports, "promptsIn", {
	enumerable: true,
	get: function() {
		return promptsIn;
	}
});
Object.defineProperty(exports, "readLocalPrompts", {
	enumerable: true,
	get: function() {
		return readLocalPrompts;
	}
});
Object.defineProperty(exports, "refusal", {
	enumerable: true,
	get: function() {
		return refusal;
	}
});
Object.defineProperty(exports, "renamed", {
	enumerable: true,
	get: function() {
		return renamed;
	}
});
Object.defineProperty(exports, "sealed", {
	enumerable: true,
	get: function() {
		return sealed;
	}
});
Object.defineProperty(exports, "summaryOf", {
	enumerable: true,
	get: function() {
		return summaryOf;
	}
});
Object.defineProperty(exports, "writes", {
	enumerable: true,
	get: function() {
		return writes;
	}
});
