const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_plan_request = require("./plan-request-DevxIeWy.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_plan_text = require("./plan-text-3eQvh99Z.cjs");
const require_few_at_once = require("./few-at-once-C57b-kAJ.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
const require_create_once = require("./create-once-BesCHYeZ.cjs");
const require_remote_prompt = require("./remote-prompt-Bifi1LBY.cjs");
const require_duplicates = require("./duplicates-BsPowbGK.cjs");
const require_move_chain = require("./move-chain-D1Q392Ug.cjs");
const require_hash = require("./hash-qwrICo3q.cjs");
const require_labels = require("./labels-Dn8GFKkw.cjs");
const require_read_journal = require("./read-journal-nThJK-jN.cjs");
const require_move_aliases = require("./move-aliases-Bz7x7a8Q.cjs");
const require_export_lines = require("./export-lines-BzA3v2nX.cjs");
const require_export_registry = require("./export-registry-XzT4xzBf.cjs");
const require_folder_in = require("./folder-in-Cb9-F8Jd.cjs");
const require_output = require("./output-BPBD8qdD.cjs");
// src/core/plan/check-plan.ts
const AGAIN = "Make it again: `promptops plan -o <file>`.";
function checkPlan(value, file) {
	const plan = require_main.isRecord(value) && require_main.isRecord(value["plan"]) ? value["plan"] : value;
	if (!require_main.isRecord(plan) || !Array.isArray(plan["actions"]) || typeof plan["digest"] !== "string") throw invalid(`${file} holds no plan.`);
	if (plan["format"] !== 1) throw invalid(`${file} has format ${String(plan["format"])}; this promptops reads format 1.`);
	if (digestOrNothing(plan) !== plan["digest"]) throw invalid(`${file} was edited after it was made: its digest does not fit.`);
	const unknown = plan["actions"].map((action) => require_main.isRecord(action) ? String(action["kind"]) : "").find((kind) => !Object.hasOwn(require_plan_request.ACTIONS, kind));
	if (unknown !== void 0) throw invalid(`${file} holds the action \`${unknown}\`, which this promptops does not know.`);
	if (require_plan_request.isOffline(plan)) throw new require_main.PromptopsError("PLAN_INVALID", `${file} compares with the files at a commit, not with a registry: it cannot be carried out.`, "Make one where the registry can be reached: `promptops plan --against registry -o <file>`.");
	return plan;
}
function digestOrNothing(plan) {
	try {
		return require_plan_request.digestOf(plan);
	} catch {
		return;
	}
}
function invalid(message) {
	return new require_main.PromptopsError("PLAN_INVALID", message, AGAIN);
}
function aliasesBeside(saved, other) {
	const named = (plan) => new Set(plan.actions.flatMap(({ prompt, aliases }) => aliases.map(({ alias }) => `${prompt}@${alias}`)));
	const known = named(other);
	return [...new Set([...named(saved)].filter((one) => !known.has(one)).map((one) => one.slice(one.indexOf("@") + 1)))];
}
// src/reporters/register-text.ts
function registerText(plan, applied, paint, cwd) {
	const left = plan.actions.filter(({ kind }) => !require_plan_request.ACTIONS[kind].writes && kind !== "unchanged" && kind !== "orphan");
	const notes = left.length === 0 ? [] : [require_plan_text.planText({
		...plan,
		actions: left
	}, paint, cwd).split("\n").slice(0, -1).join("\n")];
	const held = plan.actions.flatMap(({ prompt, kind, aliases, warnings }) => kind === "refused" ? [] : [...aliases.flatMap(({ alias, from, refused }) => refused ? [`${prompt}: ${alias} stays at version ${from}: ${refused}`] : []), ...warnings.map((warning) => `${prompt}: ${warning}`)]);
	const failed = applied.filter(({ error }) => error !== void 0);
	const written = applied.filter(({ error, archive }) => error === void 0 && archive === void 0);
	const retired = applied.filter(({ archive }) => archive !== void 0);
	return [
		...written.map((one) => `${paint.good(`+ ${one.prompt}`)} ${done(one)}`),
		...retired.map((one) => `${paint.good(`- ${one.prompt}`)} ${gone(one, cwd)}`),
		...failed.map(({ prompt, error }) => `${paint.error(`x ${prompt}`)} ${require_main.visibleLine(`${error?.message} ${error?.hint}`.trim())}`),
		...notes,
		...held.map((line) => paint.warning(require_main.visibleLine(line))),
		lastLine(plan, {
			written: written.length,
			retired: retired.length,
			failed: failed.length
		})
	].join("\n");
}
function done({ kind, version, aliases }) {
	const held = aliases.length === 0 ? "" : ` (${aliases.join(", ")})`;
	return kind === "create" || kind === "new-version" ? `version ${version}${held}` : `${kind}: version ${version}${held}`;
}
function gone({ archive = "" }, cwd) {
	const file = require_main.visibleLine(require_main.fromWorkingDirectory(archive, cwd));
	return `deleted: it had no file. Everything of it is in ${file}: \`promptops import ${file}\` brings it back`;
}
function lastLine({ summary, registry }, { written, retired, failed }) {
	return `${[
		`${written} registered`,
		...retired > 0 ? [`${retired} deleted`] : [],
		...failed > 0 ? [`${failed} failed`] : [],
		`${summary.unchanged} unchanged`,
		...summary.refused + summary.tampered > 0 ? [`${summary.refused + summary.tampered} refused`] : []
	].join(", ")} (${registry})`;
}
// src/usecases/close-stale-runs.ts
async function closeStaleRuns({ local, stale }, { registry, tracker, now }) {
	if (stale.length === 0) return;
	const versions = await registry.versions({ names: [local.name] });
	const named = new Set(versions.map(({ tags }) => tags[require_tags.VERSION_TAGS.runId]));
	for (const { id } of stale) {
		if (named.has(id) || (await tracker.run(id))?.status !== "RUNNING") continue;
		await require_create_once.sayAgain(() => tracker.updateRun(id, {
			status: "KILLED",
			endTime: now()
		}));
	}
}
// src/core/registry/lineage.ts
function originTags(local, origin, runId) {
	return filled({
		...local.tags,
		...local.described,
		...local.label !== void 0 && require_labels.labelTags(local.label),
		[require_tags.VERSION_TAGS.contentHash]: local.hash,
		[require_tags.VERSION_TAGS.hashFormat]: String(1),
		[require_tags.VERSION_TAGS.file]: local.file,
		[require_tags.VERSION_TAGS.gitSha]: origin.sha ?? "unknown",
		[require_tags.VERSION_TAGS.gitRepo]: origin.repo,
		[require_tags.VERSION_TAGS.gitRef]: origin.ref,
		[require_tags.VERSION_TAGS.gitDirty]: String(origin.dirty),
		[require_tags.VERSION_TAGS.actor]: origin.actor,
		[require_tags.VERSION_TAGS.ciUrl]: origin.ciUrl,
		[require_tags.VERSION_TAGS.tool]: origin.tool,
		[require_tags.VERSION_TAGS.runId]: runId
	});
}
function versionTags(local, origin, runId) {
	return {
		...originTags(local, origin, runId),
		...require_main.encodeProjection(local.projection)
	};
}
function runKey({ name, hash }) {
	return {
		[require_tags.RUN_TAGS.kind]: require_tags.RUN_KINDS.lineage,
		[require_tags.RUN_TAGS.prompt]: name,
		[require_tags.RUN_TAGS.contentHash]: hash
	};
}
function runName({ label, hash }, version) {
	return `prompt-${label ?? version ?? "new"}-${require_hash.shortHash(hash)}`;
}
function lineageFacts(local, origin, remote, facts) {
	const { version, startTime, moves, deployment, trackingAlias } = facts;
	const alias = moves.find((move) => move.alias !== trackingAlias)?.alias;
	return {
		params: {
			prompt_version: local.label ?? String(version),
			content_hash: require_hash.shortHash(local.hash),
			content_sha256: local.hash,
			file_name: local.file.slice(local.file.lastIndexOf("/") + 1),
			deployment_time: new Date(startTime).toISOString(),
			git_sha: origin.sha ?? "unknown"
		},
		tags: filled({
			...runKey(local),
			[require_tags.RUN_TAGS.registryVersion]: String(version),
			[require_tags.RUN_TAGS.linkedPrompts]: JSON.stringify([{
				name: local.name,
				version: String(version)
			}]),
			[require_tags.RUN_TAGS.aliases]: JSON.stringify(moves.map(({ alias: moved, from }) => moveRecord(moved, from, version, remote))),
			[require_tags.RUN_TAGS.actor]: origin.actor,
			deployment: alias ?? deployment,
			model: local.model ?? "none"
		})
	};
}
function lackingFacts({ params, tags }, facts, remote) {
	const planned = recordsIn(facts.tags?.[require_tags.RUN_TAGS.aliases]);
	const recorded = recordsIn(tags[require_tags.RUN_TAGS.aliases]);
	const same = (one, other) => one.alias === other.alias && one.from === other.from && one.to === other.to;
	const moves = [...recorded.filter(({ alias, to }) => remote?.prompt.aliases[alias] === to && !planned.some((one) => one.alias === alias)), ...planned.map((one) => recorded.find((other) => same(one, other)) ?? one)];
	return {
		params: Object.fromEntries(Object.entries(facts.params ?? {}).filter(([key]) => !Object.hasOwn(params, key))),
		tags: {
			...facts.tags,
			[require_tags.RUN_TAGS.aliases]: JSON.stringify(moves)
		}
	};
}
function recordsIn(tag) {
	try {
		const records = require_main.parseJson(tag ?? "[]");
		return Array.isArray(records) ? records.filter(require_main.isRecord) : [];
	} catch {
		return [];
	}
}
function moveRecord(alias, from, to, remote) {
	return {
		alias,
		from,
		to,
		seq: require_move_chain.nextInChain(remote ? require_remote_prompt.movesOfAlias(remote, alias) : []).seq
	};
}
function filled(tags) {
	return Object.fromEntries(Object.entries(tags).filter((entry) => entry[1] !== void 0 && entry[1] !== ""));
}
// src/usecases/move-on-record.ts
async function moveOnRecord(changes, version, registration, dependencies) {
	if (changes.length === 0) return [];
	const journal = dependencies;
	const recorded = await require_read_journal.readMoves(journal, version.name);
	for (const change of changes) try {
		await move(change, version, recorded, registration, dependencies);
	} catch (error) {
		if (!require_main.isPromptopsError(error) || error.exitCode !== 3) throw error;
		if (await require_move_aliases.aliasVersion(dependencies.registry, version.name, change.alias) === version.version) continue;
		const now = await require_read_journal.readMoves(journal, version.name);
		if (begunOf(change.alias, version, now).every(({ to }) => to !== version.version)) throw error;
		await move(change, version, now, registration, dependencies);
	}
	return changes.map(({ alias }) => alias);
}
async function move({ alias, from }, version, recorded, { action, origin }, dependencies) {
	const { registry, now, newId } = dependencies;
	const journal = dependencies;
	const { name: prompt, version: to } = version;
	const begun = begunOf(alias, version, recorded);
	const own = begun.find((one) => one.to === to);
	const current = begun.length === 0 ? from : await require_move_aliases.aliasVersion(registry, prompt, alias);
	for (const other of begun) if (other !== own) await require_move_aliases.settle(journal, other.runId, other.to === current ? "FINISHED" : "KILLED", now());
	if (own) {
		if (current !== to) await require_move_aliases.setAndReadBack({
			prompt,
			alias,
			from: current,
			to
		}, registry);
		await require_move_aliases.settle(journal, own.runId, "FINISHED", now());
		return;
	}
	if (current === to) return;
	const moves = {
		registry,
		journal,
		now,
		newId: () => require_remote_prompt.REGISTER_BATCH + newId()
	};
	const reason = action.kind === "restore" ? "register: git holds this content again" : "register";
	const who = {
		actor: origin.actor ?? "",
		gitSha: origin.sha ?? ""
	};
	await require_move_aliases.moveAliases([{
		prompt,
		alias,
		from: current,
		to,
		reason,
		evidence: "",
		undoes: [],
		...who
	}], moves);
}
function begunOf(alias, { name }, recorded) {
	return require_read_journal.openIntents(require_read_journal.movesOfAlias(recorded, name, alias)).filter(({ batch }) => batch.startsWith(require_remote_prompt.REGISTER_BATCH));
}
// src/usecases/registration.ts
function allowedMoves({ aliases }) {
	return aliases.filter(({ refused }) => refused === void 0);
}
// src/usecases/remove-duplicate.ts
async function removeDuplicate({ name, version }, winner, registry) {
	if (await registry.version(name, winner.version) === void 0) return;
	const prompt = await registry.prompt(name);
	if (!(typeof prompt === "object" && Object.values(prompt.aliases).includes(version)) && await isDeleted(name, version, registry)) return;
	if (await registry.version(name, version) === void 0) return;
	await require_create_once.sayAgain(() => registry.setVersionTag(name, version, require_tags.VERSION_TAGS.duplicateOf, String(winner.version)));
}
async function isDeleted(name, version, registry) {
	try {
		await require_create_once.sayAgain(() => registry.deleteVersion(name, version));
		return true;
	} catch (error) {
		if (require_main.isPromptopsError(error) && (error.code === "REGISTRY_REFUSED" || error.code === "REGISTRY_CONFLICT")) return false;
		throw error;
	}
}
// src/usecases/take-run.ts
async function takeRun({ local, unfinished }, { tracker, experimentId, now }) {
	const [begun] = unfinished;
	if (begun) return begun;
	const key = runKey(local);
	return require_create_once.createRunOnce(tracker, {
		experimentId,
		name: runName(local),
		startTime: now(),
		tags: key
	}, key);
}
async function abandonRun(run, { version, tags }, { tracker, now }) {
	const other = tags[require_tags.VERSION_TAGS.runId] ?? String(version);
	await require_create_once.sayAgain(() => tracker.log(run.id, { tags: { [require_tags.RUN_TAGS.duplicateOf]: other } }));
	await require_create_once.sayAgain(() => tracker.updateRun(run.id, {
		status: "KILLED",
		endTime: now()
	}));
}
// src/usecases/write-lineage.ts
const MAX_SOURCE_CHARACTERS = 9e4;
async function completeLineage(registration, version, { run, unstored, moves }, dependencies) {
	const { local, origin, remote } = registration;
	const { tracker, deployment, trackingAlias, now } = dependencies;
	const { params, tags } = lineageFacts(local, origin, remote, {
		version: version.version,
		startTime: run.startTime,
		moves,
		deployment,
		trackingAlias
	});
	const artifact = unstored === void 0 ? {} : { [require_tags.RUN_TAGS.artifact]: `unavailable:${unstored}` };
	await logFacts(run, {
		params,
		tags: {
			...tags,
			...artifact
		}
	}, remote, tracker);
	for (const { alias, from } of moves) await pointAlias({
		name: local.name,
		alias,
		from,
		version
	}, dependencies);
	const end = {
		status: "FINISHED",
		endTime: now(),
		name: runName(local, version.version)
	};
	await require_create_once.sayAgain(() => tracker.updateRun(run.id, end));
	return {
		aliases: moves.map(({ alias }) => alias),
		warnings: unstored === void 0 ? [] : [await keepSource(registration, version, unstored, dependencies)]
	};
}
async function logFacts(run, facts, remote, tracker) {
	try {
		await require_create_once.sayAgain(() => tracker.log(run.id, lackingFacts(run, facts, remote)));
	} catch (error) {
		const now = require_main.isPromptopsError(error) && error.code !== "REGISTRY_UNREACHABLE" ? await tracker.run(run.id) : void 0;
		if (now === void 0 || Object.keys(now.params).length === Object.keys(run.params).length) throw error;
		await require_create_once.sayAgain(() => tracker.log(run.id, lackingFacts(now, facts, remote)));
	}
}
async function putArtifacts({ artifacts }, run, { tracker }) {
	let unstored;
	for (const { path, bytes } of artifacts) {
		await require_create_once.sayAgain(async () => {
			const put = await tracker.putArtifact(run, path, bytes);
			if (put !== "stored") unstored = put.unavailable;
		});
		if (unstored !== void 0) break;
	}
	return unstored;
}
async function keepSource({ local, artifacts }, { name, version }, scheme, { registry }) {
	const text = new TextDecoder().decode(artifacts[0]?.bytes);
	const warning = `artifacts in ${scheme}: cannot be written over REST`;
	if (text.length > MAX_SOURCE_CHARACTERS) return `${warning}, and ${local.file} is too long for a tag: its source is not kept`;
	await require_create_once.sayAgain(() => registry.setVersionTag(name, version, require_tags.VERSION_TAGS.source, text));
	return `${warning}; the source is kept in the tag ${require_tags.VERSION_TAGS.source}`;
}
async function pointAlias({ name, alias, from, version }, { registry }) {
	try {
		await registry.setAlias(name, alias, version.version, from);
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		const now = await registry.versionByAlias(name, alias);
		const hash = version.tags[require_tags.VERSION_TAGS.contentHash];
		if (now?.version === version.version || now !== void 0 && hash !== void 0 && now.tags[require_tags.VERSION_TAGS.contentHash] === hash) return;
		if ((now?.version ?? null) !== from || !error.maybeApplied) throw error;
		await registry.setAlias(name, alias, version.version, from);
	}
}
// src/usecases/register-known.ts
async function registerKnown(registration, version, dependencies) {
	await writeFacts(registration, version, dependencies);
	for (const twin of require_duplicates.duplicatesOf(version, registration.remote?.versions ?? [])) await removeDuplicate(twin, version, dependencies.registry);
	if (registration.action.kind === "adopt") return adopt(registration, version, dependencies);
	if (registration.action.facts.finishRun !== null) return finishRuns(registration, version, dependencies);
	return {
		version,
		run: void 0,
		aliases: await moveOnRecord(allowedMoves(registration.action), version, registration, dependencies),
		created: false,
		warnings: []
	};
}
async function writeFacts({ action }, { name, version }, { registry }) {
	const { set, remove, description } = action.facts;
	if (description !== null) await require_create_once.sayAgain(() => registry.setPromptDescription(name, description));
	for (const key of remove) await require_create_once.sayAgain(() => registry.deleteVersionTag(name, version, key));
	for (const [key, value] of Object.entries(set)) await require_create_once.sayAgain(() => registry.setVersionTag(name, version, key, value));
}
async function adopt(registration, version, dependencies) {
	const { local, origin } = registration;
	const { registry } = dependencies;
	const run = await takeRun(registration, dependencies);
	const { [require_tags.VERSION_TAGS.contentHash]: hash = local.hash, ...tags } = originTags(local, origin, run.id);
	for (const [key, value] of Object.entries({
		...tags,
		[require_tags.VERSION_TAGS.contentHash]: hash
	})) if (version.tags[key] !== value) await require_create_once.sayAgain(() => registry.setVersionTag(version.name, version.version, key, value));
	return withLineage(registration, {
		...version,
		tags: {
			...version.tags,
			...tags,
			[require_tags.VERSION_TAGS.contentHash]: hash
		}
	}, run, dependencies);
}
async function finishRuns(registration, version, dependencies) {
	const begun = registration.unfinished.find(({ id }) => id === version.tags[require_tags.VERSION_TAGS.runId]);
	for (const run of registration.unfinished) if (run !== begun) await abandonRun(run, version, dependencies);
	const own = begun && await dependencies.tracker.run(begun.id);
	if (own?.status === "RUNNING") return withLineage(registration, version, own, dependencies);
	return {
		version,
		run: void 0,
		aliases: await moveOnRecord(allowedMoves(registration.action), version, registration, dependencies),
		created: false,
		warnings: []
	};
}
async function withLineage(registration, version, run, dependencies) {
	const unstored = await putArtifacts(registration, run, dependencies);
	const planned = allowedMoves(registration.action);
	const begun = movesBegun(run, version, registration.remote).filter(({ alias }) => !planned.some((one) => one.alias === alias));
	const completed = await completeLineage(registration, version, {
		run,
		unstored,
		moves: [...planned, ...begun]
	}, dependencies);
	await moveOnRecord(planned.map((change) => ({
		...change,
		from: version.version
	})), version, registration, dependencies);
	return {
		version,
		run,
		created: false,
		...completed
	};
}
function movesBegun(run, { version }, remote) {
	return require_move_chain.movesOf(run).filter(({ alias, from, to }) => to === version && (remote?.prompt.aliases[alias] ?? null) === from).map(({ alias, from, to }) => ({
		alias,
		from,
		to
	}));
}
// src/usecases/follow-holder.ts
async function followHolder(registration, run, holder, dependencies) {
	const { tracker } = dependencies;
	const runId = holder.tags[require_tags.VERSION_TAGS.runId];
	if (holder.tags[require_tags.VERSION_TAGS.contentHash] === void 0) return registerKnown(asKnown(registration, holder, {
		kind: "adopt",
		run
	}), holder, dependencies);
	if (run && runId !== run.id) await abandonRun(run, holder, dependencies);
	const remote = await remoteOf(holder, dependencies);
	const found = runId === void 0 ? void 0 : await tracker.run(runId);
	const open = found?.status === "RUNNING" ? found : void 0;
	const registered = await registerKnown(asKnown({
		...registration,
		remote
	}, holder, {
		kind: "alias",
		run: open
	}), holder, dependencies);
	return {
		...registered,
		warnings: [...registered.warnings, ...overtaken(registration, remote, holder)]
	};
}
function overtaken({ action }, remote, { version }) {
	return allowedMoves(action).flatMap(({ alias, from }) => {
		const now = remote?.prompt.aliases[alias];
		return now === void 0 || now === from || now === version ? [] : [`\`${alias}\` stays at version ${now}: it was moved meanwhile`];
	});
}
async function remoteOf(holder, { registry, tracker, experiment }) {
	const prompt = await registry.prompt(holder.name);
	if (prompt === void 0 || prompt === "model") return void 0;
	return {
		prompt,
		versions: [holder],
		moves: await require_read_journal.readMoves({
			tracker,
			experiment
		}, holder.name)
	};
}
function asKnown(registration, { version }, { kind, run }) {
	const { action, remote } = registration;
	const aliases = allowedMoves(action).flatMap(({ alias, from }) => {
		const now = remote?.prompt.aliases[alias] ?? null;
		return now === null || now === from ? [{
			alias,
			from: now,
			to: version
		}] : [];
	});
	const facts = {
		...require_plan_request.NO_FACTS,
		finishRun: kind === "alias" ? run?.id ?? null : null
	};
	return {
		...registration,
		action: {
			...action,
			kind,
			to: version,
			aliases,
			facts
		},
		unfinished: run ? [run] : []
	};
}
// src/usecases/register-version.ts
async function registerVersion(registration, dependencies) {
	const { registry } = dependencies;
	await closeMoves(registration, dependencies);
	return registry.publish ? published(registration, registry.publish, dependencies) : inOrder(registration, dependencies);
}
async function closeMoves({ remote }, { tracker, now }) {
	for (const { alias, to, runId, state, batch } of remote?.moves ?? []) {
		if (state !== "open" || !batch.startsWith("register-")) continue;
		const cameToPass = remote?.prompt.aliases[alias] === to;
		await require_create_once.sayAgain(() => tracker.updateRun(runId, {
			status: cameToPass ? "FINISHED" : "KILLED",
			endTime: now()
		}));
	}
}
async function published(registration, publish, dependencies) {
	const { local, action, origin, remote, artifacts, message } = registration;
	const { experiment, deployment, trackingAlias, now } = dependencies;
	const moves = allowedMoves(action);
	const startTime = now();
	const result = await publish({
		name: local.name,
		prompt: promptFacts(local),
		...action.facts.description !== null && { newDescription: action.facts.description },
		experiment,
		startTime,
		draft: (runId) => ({
			description: message,
			tags: versionTags(local, origin, runId)
		}),
		aliases: moves.map(({ alias, from }) => ({
			alias,
			expected: from
		})),
		artifacts,
		lineage: ({ version }) => ({
			runName: runName(local, version),
			...lineageFacts(local, origin, remote, {
				version,
				startTime,
				moves,
				deployment,
				trackingAlias
			})
		})
	});
	if (result.kind === "known") return followHolder(registration, void 0, result.version, dependencies);
	return {
		version: result.version,
		run: result.run,
		aliases: moves.map(({ alias }) => alias),
		created: false,
		warnings: []
	};
}
async function inOrder(registration, dependencies) {
	const { local, action, origin, message, remote, unfinished } = registration;
	const { registry, tracker, now } = dependencies;
	const isNew = action.kind === "create";
	const [run, prompt] = await both(takeRun(registration, dependencies), isNew ? require_create_once.createPromptOnce(registry, local.name, promptFacts(local)) : "created");
	if (prompt === "model") {
		await require_create_once.sayAgain(() => tracker.updateRun(run.id, {
			status: "KILLED",
			endTime: now()
		}));
		throw new require_main.PromptopsError("POLICY_REFUSED", `${local.name} is the name of a model.`, "Models and prompts share their names: rename the prompt.");
	}
	const isContested = prompt === "exists" || unfinished.length > 0;
	const before = isContested ? await require_create_once.holderOf(registry, local.name, local.hash) : void 0;
	if (before) return followHolder(registration, run, before, dependencies);
	const draft = {
		name: local.name,
		description: message,
		tags: versionTags(local, origin, run.id)
	};
	const [version, unstored] = await both(require_create_once.createVersionOnce(registry, draft, local.hash), putArtifacts(registration, run, dependencies));
	const lower = isContested || version.version !== newest(remote) + 1 ? await lowerHolder(version, local.hash, registry) : void 0;
	if (lower) await removeDuplicate(version, lower, registry);
	if (lower || version.tags[require_tags.VERSION_TAGS.runId] !== run.id) return followHolder(registration, run, lower ?? version, dependencies);
	const { description } = action.facts;
	if (description !== null) await require_create_once.sayAgain(() => registry.setPromptDescription(local.name, description));
	const completed = await completeLineage(registration, version, {
		run,
		unstored,
		moves: allowedMoves(action)
	}, dependencies);
	for (const other of unfinished) if (other.id !== run.id) await abandonRun(other, version, dependencies);
	return {
		version,
		run,
		created: true,
		...completed
	};
}
function newest(remote) {
	return Math.max(0, ...(remote?.versions ?? []).map(({ version }) => version));
}
async function lowerHolder({ name, version }, hash, registry) {
	const holder = require_duplicates.holderAmong(await registry.versions({ names: [name] }), hash);
	return holder !== void 0 && holder.version < version ? holder : void 0;
}
function promptFacts({ description }) {
	return {
		description: description ?? "",
		tags: { [require_main.TAGS.isPrompt]: "true" }
	};
}
async function both(first, second) {
	const [one, other] = await Promise.allSettled([first, second]);
	if (one.status === "rejected") throw one.reason;
	if (other.status === "rejected") throw other.reason;
	return [one.value, other.value];
}
// src/usecases/register-where-it-is.ts
async function registerWhereItIs(registration, version, dependencies) {
	const { registry } = dependencies;
	const { name, hash } = registration.local;
	try {
		return await registerKnown(registration, version, dependencies);
	} catch (cause) {
		if (!require_main.isPromptopsError(cause) || cause.code === "REGISTRY_UNREACHABLE") throw cause;
		if (await registry.version(name, version.version) !== void 0) throw cause;
		const holder = await require_create_once.holderOf(registry, name, hash);
		if (holder) return followHolder(registration, void 0, holder, dependencies);
		throw new require_main.PromptopsError("PLAN_STALE", `Version ${version.version} of ${name} was deleted meanwhile.`, "Plan again.", { cause });
	}
}
// src/usecases/retire-orphans.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
const LONGEST_STEM = 200;
async function retireOrphans(request, dependencies) {
	const retired = [];
	const failed = () => [...request.before, ...retired].find(({ error }) => error !== void 0)?.error;
	for (const action of request.result.plan.actions.filter(({ retire }) => retire)) {
		const report = {
			prompt: action.prompt,
			kind: action.kind,
			version: null,
			runId: null,
			aliases: [],
			warnings: []
		};
		try {
			const code = request.interrupted?.() ? "INTERRUPTED" : failed()?.code;
			if (code !== void 0) throw new require_main.PromptopsError(code, "Not deleted: not everything before it was done.", "Run the same again.");
			retired.push({
				...report,
				...await retireOrphan(action, request, dependencies)
			});
		} catch (error) {
			if (!require_main.isPromptopsError(error)) throw error;
			retired.push({
				...report,
				error
			});
		}
	}
	return retired;
}
async function retireOrphan({ prompt: name, from }, { result: { provenance }, experiment, trackingAlias, archive }, { registry, tracker, workspace, now, newId }) {
	const stale = (what) => new require_main.PromptopsError("PLAN_STALE", `${what} after the plan was made: it is not deleted.`, "Plan again.");
	const found = await registry.prompt(name);
	if (found === void 0 || found === "model") throw stale(`${name} was deleted`);
	const exported = await require_export_registry.exportRegistry([name], registry);
	const aliases = Object.entries(exported[0]?.aliases ?? {});
	const taken = aliases.find(([alias]) => alias !== trackingAlias);
	if (taken) throw stale(`The alias ${taken[0]} was set on ${name}`);
	if (Math.max(...(exported[0]?.versions ?? []).map(({ version }) => version)) !== from) throw stale(`${name} got another version`);
	const file = keep(archive, name, [...require_export_lines.exportLines(exported)].map((line) => `${line}\n`).join(""), workspace);
	const about = {
		prompt: name,
		actor: provenance.actor ?? "",
		reason: "prune",
		evidence: "",
		gitSha: provenance.sha ?? "",
		undoes: []
	};
	const moves = aliases.map(([alias, version]) => ({
		...about,
		alias,
		from: version,
		to: null
	}));
	if (moves.length > 0) await require_move_aliases.moveAliases(moves, {
		registry,
		journal: {
			tracker,
			experiment
		},
		now,
		newId
	});
	await registry.deletePrompt(name);
	return {
		archive: file,
		aliases: aliases.map(([alias]) => alias)
	};
}
function keep(folder, name, text, workspace) {
	const digest = (0, import__builtin_crypto.createHash)("sha256").update(text, "utf8").digest("hex").slice(0, 8);
	const file = `${folder === "" ? "" : `${folder}/`}${name.slice(0, LONGEST_STEM)}-${digest}.jsonl`;
	workspace.write(file, text);
	const bytes = workspace.read(file);
	if (bytes !== void 0 && new TextDecoder().decode(bytes) === text) return file;
	throw new require_main.PromptopsError("FILE_UNWRITABLE", `${file} does not hold what was written to it.`, `Nothing of ${name} was deleted.`);
}
// src/usecases/settle-races.ts
async function settleRaces(made, { registry }) {
	const own = made.filter(({ registered }) => registered.created);
	if (own.length === 0) return;
	const names = own.map(({ registration }) => registration.local.name);
	const versions = require_main.groupBy(await registry.versions({ names }), ({ name }) => name);
	for (const { registration, registered } of own) {
		const found = versions.get(registration.local.name) ?? [];
		const holder = require_duplicates.holderAmong(found, registration.local.hash);
		if (holder === void 0) continue;
		const late = require_duplicates.duplicatesOf(holder, found).filter(({ tags }) => tags[require_tags.VERSION_TAGS.runId] === registered.run?.id);
		for (const version of late) await removeDuplicate(version, holder, registry);
	}
}
// src/usecases/apply-plan.ts
async function applyPlan(result, request, dependencies) {
	const actions = result.plan.actions.filter(require_plan_request.writes);
	if (actions.length === 0) return [];
	const experimentId = result.remote.experimentId ?? await dependencies.tracker.experiment(request.experiment);
	const own = {
		...dependencies,
		...request,
		experimentId
	};
	const registered = actions.filter(({ retire }) => !retire);
	const messages = await messagesOf(registered, request, dependencies);
	const outcomes = [];
	let done = 0;
	await require_few_at_once.fewAtOnce(registered, request.concurrency, async (action, index) => {
		outcomes[index] = await attempt(action, () => registrationOf(action, result, messages.get(action) ?? "", request, dependencies), own, request);
		done += 1;
		request.onProgress?.(done, actions.length);
	});
	const made = outcomes.flatMap(({ made }) => made ?? []);
	let unsettled;
	try {
		await settleRaces(made, own);
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		unsettled = error;
	}
	const applied = outcomes.map(({ action, made, error }) => report(action, made?.registered, error ?? (made?.registered.created ? unsettled : void 0)));
	return [...applied, ...await retireOrphans({
		result,
		before: applied,
		...request
	}, dependencies)];
}
async function attempt(action, prepare, dependencies, { interrupted }) {
	if (interrupted?.()) return {
		action,
		error: new require_main.PromptopsError("INTERRUPTED", "Interrupted before it was begun.", "Run the same again.")
	};
	try {
		const registration = prepare();
		const registered = await carriedOut(registration, dependencies);
		await closeStaleRuns(registration, dependencies);
		return {
			action,
			made: {
				registration,
				registered
			}
		};
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		return {
			action,
			error
		};
	}
}
async function carriedOut(registration, dependencies) {
	const { action, remote } = registration;
	if (action.to === null) return registerVersion(registration, dependencies);
	const version = remote?.versions.find((one) => one.version === action.to);
	if (version === void 0) throw new require_main.PromptopsError("PLAN_STALE", `Version ${action.to} of ${action.prompt} is gone.`, "Plan again.");
	return registerWhereItIs(registration, version, dependencies);
}
async function messagesOf(actions, { message }, { git }) {
	const made = actions.filter(({ to }) => to === null);
	const files = made.flatMap(({ file }) => file ?? []);
	const subjects = message === void 0 && files.length > 0 ? await git.lastSubjects([...new Set(files)]) : new Map();
	const said = ({ file }) => message ?? subjects.get(file ?? "") ?? "";
	return new Map(made.map((action) => [action, said(action).slice(0, require_main.LIMITS.description).toWellFormed()]));
}
function registrationOf(action, { local, remote, provenance }, message, { tool }, { workspace }) {
	const prompt = local.prompts.find(({ name }) => name === action.prompt);
	if (prompt === void 0) throw new require_main.PromptopsError("INTERNAL", `The plan names ${action.prompt}, which no file holds.`);
	const { sha, repo, ref, changed, actor, ciUrl } = provenance;
	const begun = remote.unfinished.filter(({ tags }) => tags[require_tags.RUN_TAGS.prompt] === prompt.name);
	return {
		action,
		local: prompt,
		remote: remote.prompts.get(prompt.name),
		origin: {
			sha,
			repo,
			ref,
			dirty: require_plan_request.isDirty(prompt, changed),
			actor,
			ciUrl,
			tool
		},
		message,
		artifacts: artifactsOf(prompt, workspace),
		unfinished: begun.filter(({ tags }) => tags[require_tags.RUN_TAGS.contentHash] === prompt.hash),
		stale: begun.filter(({ tags }) => tags[require_tags.RUN_TAGS.contentHash] !== prompt.hash)
	};
}
function artifactsOf({ file, includes }, workspace) {
	const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
	const files = [file, ...includes.filter((one) => one !== file)];
	return files.map((one, index) => {
		const bytes = workspace.read(one);
		if (bytes === void 0) throw new require_main.PromptopsError("PLAN_STALE", `${one} is gone since the plan was made.`, "Plan again.");
		return {
			path: `prompts/${files.slice(0, index).some((other) => baseName(other) === baseName(one)) ? one : baseName(one)}`,
			bytes
		};
	});
}
function report({ prompt, kind }, registered, error) {
	return {
		prompt,
		kind,
		version: registered?.version.version ?? null,
		runId: registered?.run?.id ?? null,
		aliases: registered?.aliases ?? [],
		warnings: registered?.warnings ?? [],
		...error && { error }
	};
}
function expectSame(saved, now) {
	const facts = ({ registry, tracking, actions }) => require_main.canonicalJson({
		registry,
		tracking,
		actions
	});
	if (facts(saved) === facts(now)) return;
	const differing = now.actions.find((action, index) => require_main.canonicalJson(action) !== require_main.canonicalJson(saved.actions[index] ?? null));
	const [what, where] = saved.registry !== now.registry ? [`It was made for ${saved.registry}.`, ""] : ["", differing ? ` First difference: ${differing.prompt}.` : ""];
	throw new require_main.PromptopsError("PLAN_STALE", `The files or the registry changed after the plan was made. ${what}${where}`.replaceAll("  ", " ").trim(), "Name the same paths as for `plan`, or make it again: `promptops plan -o <file>`. Nothing was written.");
}
// src/commands/register.ts
const MAX_PLAN_BYTES = 67108864;
const register = (program, open) => require_output.withOutput(program.command("register [paths...]").summary("write what changed into the registry").description("Registers prompt files: new content becomes a version, once, with its commit and its lineage run; what is registered already is left alone. Run it again after an interruption: it finishes what is left.")).option("--all", "every prompt file (the default)").option("--plan <file>", "carry out this plan, if the files and the registry are as they were").option("--alias <alias>", "also move this alias to what the files hold", require_main.collect).option("-m, --message <text>", "commit message of the new versions (default: that of the last commit of the file)").option("--concurrency <number>", "prompts at a time", wholeNumber, 4).option("--prune", "also delete what has no file any more and no alias, after its versions are written to a file").option("--archive <folder>", "where that file goes", ".promptops/archive").option("-n, --dry-run", "show the plan, write nothing").addHelpText("after", `
Examples:
  $ promptops register
  $ promptops register prompts/greet.prompt.yaml --alias staging
  $ promptops register --plan plan.json
  $ promptops register --prune`).action(async (paths, flags) => {
	const session = await open();
	const { config, terminal, workspace } = session;
	if (flags.all && paths.length > 0) throw new require_main.PromptopsError("USAGE", "`--all` takes no paths.", "Leave out one of them.");
	const saved = flags.plan === void 0 ? void 0 : savedPlan(flags.plan, session);
	const prune = flags.prune === true || saved !== void 0 && require_plan_request.isPruning(saved);
	const archive = require_folder_in.folderIn(flags.archive, session);
	const dependencies = await require_plan_request.planDependencies(session);
	const request = (more) => require_plan_request.planRequest(session, paths, {
		...flags,
		prune,
		...more
	});
	let result = await require_plan_request.planPrompts(request({}), dependencies);
	const alias = (saved && flags.alias === void 0 ? aliasesBeside(saved, result.plan) : []).filter((one) => one !== config.registry.tracking_alias);
	if (alias.length > 0) result = await require_plan_request.planPrompts(request({ alias }), dependencies);
	if (saved) expectSame(saved, result.plan);
	let interrupted = false;
	const restore = terminal.onInterrupt(() => {
		interrupted = true;
	});
	const progress = require_main.progressBar(terminal, "prompts");
	let applied = [];
	try {
		const { experiment, deployment, tracking_alias: trackingAlias } = config.registry;
		const { message, concurrency } = flags;
		const how = {
			experiment,
			deployment,
			trackingAlias,
			message,
			concurrency,
			archive,
			tool: `promptops/${require_base.VERSION}`,
			interrupted: () => interrupted
		};
		if (!flags.dryRun) applied = await applyPlan(result, {
			...how,
			onProgress: progress.update
		}, dependencies);
	} finally {
		progress.end();
		restore();
	}
	const paint = await require_main.colours(session.colour);
	const text = flags.dryRun ? require_plan_text.planText(result.plan, paint, workspace.cwd) : registerText(result.plan, applied, paint, workspace.cwd);
	require_output.printResult(session, flags, {
		command: "register",
		data: {
			plan: result.plan,
			applied: applied.map((one) => machineForm(one, workspace.cwd))
		},
		text,
		warnings: applied.flatMap(({ prompt, warnings }) => warnings.map((warning) => `${prompt}: ${warning}`)),
		exitCode: exitCodeOf(result.plan, applied)
	});
});
function machineForm({ prompt, kind, version, runId, aliases, warnings, archive, error }, cwd) {
	const { code, message, hint } = error ?? {};
	return {
		prompt,
		kind,
		version,
		runId,
		aliases,
		...warnings.length > 0 && { warnings },
		...archive !== void 0 && { archive: require_main.fromWorkingDirectory(archive, cwd) },
		...error && { error: {
			code,
			message,
			hint
		} }
	};
}
function savedPlan(file, { workspace }) {
	const path = require_main.resolvePath(file, `${workspace.cwd === "" ? "" : `${workspace.cwd}/`}-`);
	const bytes = path === void 0 ? void 0 : workspace.read(path, MAX_PLAN_BYTES);
	if (bytes === void 0) throw new require_main.PromptopsError("PLAN_INVALID", `There is no file ${file} in the workspace.`, "Make it: `promptops plan -o <file>`.");
	try {
		return checkPlan(require_main.parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes)), file);
	} catch (cause) {
		if (cause instanceof SyntaxError || cause instanceof TypeError) throw new require_main.PromptopsError("PLAN_INVALID", `${file} is not JSON.`, "Make it again: `promptops plan -o <file>`.", { cause });
		throw cause;
	}
}
const WORST = [
	70,
	130,
	2,
	3,
	1
];
function exitCodeOf({ actions }, applied) {
	const codes = new Set([
		...applied.flatMap(({ error }) => error ? [require_main.PROBLEMS[error.code].exit] : []),
		...actions.flatMap(({ kind, because }) => kind === "refused" || kind === "tampered" ? [because === "outside" ? 3 : 1] : []),
		...actions.flatMap(({ aliases }) => aliases.some(({ refused }) => refused !== void 0) ? [3] : [])
	]);
	return WORST.find((code) => codes.has(code)) ?? 0;
}
function wholeNumber(value) {
	if (!/^[1-9]\d?$/.test(value)) throw new require_main.InvalidArgumentError("It takes a number from 1 to 99.");
	return Number(value);
}
exports.register = register;
