import { S as PromptopsError, a as byCodeUnit, c as TAGS, p as VERSION_TAGS } from "./chunks/hash-VZsFshsQ.mjs";
import { S as LIMITS, _ as checkParams, a as inSteps, b as gone, c as aliasHolds, d as checkArtifactPath, f as checkDescription, g as checkName, h as checkMutable, l as aliasMoved, m as checkExperiment, o as lastMetrics, p as checkDraft, r as assessmentId, s as matchesRun, t as newsOf, u as checkAlias, v as checkTags, y as checkWriteOnce } from "./chunks/news-of-B0a7MWJU.mjs";
import { n as hashOf, r as standsFor, t as DEFAULT_EXPERIMENT } from "./chunks/run-JTMESbBH.mjs";
import { a as isBelow } from "./chunks/glob-Dft8Z6Kw.mjs";
import { t as findFiles } from "./chunks/find-files-C3P2HCid.mjs";
// src/adapters/answers/memory-answers.ts
function memoryAnswers(entries = []) {
	const byKey = new Map(entries.map((entry) => [entry.key, entry]));
	return {
		get: (key) => byKey.get(key),
		put: (entry) => {
			byKey.set(entry.key, entry);
		}
	};
}
// src/adapters/model/scripted.ts
function scriptedModel(script, { provider = "scripted", baseUrl = "", source = "live" } = {}) {
	const asked = [];
	return {
		provider,
		baseUrl,
		source,
		asked,
		ask: async (request, options) => {
			options.signal.throwIfAborted();
			const nth = asked.push(request) - 1;
			const said = typeof script === "function" ? await script(request, nth, options) : script[nth] ?? script.at(-1) ?? "";
			options.signal.throwIfAborted();
			return answerOf(said);
		}
	};
}
function answerOf(said) {
	if (typeof said === "string") return {
		text: said,
		finishReason: "stop",
		toolCalls: []
	};
	return "problem" in said ? said : {
		text: "",
		finishReason: "stop",
		toolCalls: [],
		...said
	};
}
// src/adapters/registry/memory-registry.ts
function memoryRegistry({ clock = () => new Date(), models = [], lenient = false } = {}) {
	const entries = new Map();
	const numbers = new Map();
	const entryOf = (name) => {
		const entry = entries.get(name);
		if (!entry) throw gone(`The prompt ${name}`);
		return entry;
	};
	const versionOf = (name, version) => {
		const found = entryOf(name).versions.get(version);
		if (!found) throw gone(`Version ${version} of ${name}`);
		return found;
	};
	const retag = (name, version, change) => {
		const found = versionOf(name, version);
		const tags = new Map(Object.entries(found.tags));
		change(tags);
		entryOf(name).versions.set(version, {
			...found,
			tags: Object.fromEntries(tags)
		});
	};
	return {
		kind: "memory",
		uri: "memory:",
		prompts: async () => [...entries.keys()].sort(byCodeUnit).map((name) => asPrompt(name, entryOf(name))),
		prompt: async (name) => {
			if (models.includes(name)) return "model";
			const entry = entries.get(name);
			return entry && asPrompt(name, entry);
		},
		createPrompt: async (name, { description, tags }) => {
			checkName(name);
			checkDescription(description);
			checkTags(tags, LIMITS.promptTag);
			if (models.includes(name)) return "model";
			if (entries.has(name)) return "exists";
			const all = new Map(Object.entries({
				...tags,
				[TAGS.isPrompt]: "true"
			}));
			entries.set(name, {
				description,
				tags: all,
				aliases: new Map(),
				versions: new Map(),
				last: numbers.get(name) ?? 0
			});
			return "created";
		},
		setPromptDescription: async (name, description) => {
			checkDescription(description);
			entryOf(name).description = description;
		},
		setPromptTag: async (name, key, value) => {
			checkTags({ [key]: value }, LIMITS.promptTag);
			if (key === TAGS.isPrompt) checkMutable(key);
			entryOf(name).tags.set(key, value);
		},
		deletePromptTag: async (name, key) => {
			if (key === TAGS.isPrompt) checkMutable(key);
			entryOf(name).tags.delete(key);
		},
		deletePrompt: async (name) => {
			const entry = entries.get(name);
			if (!entry) return;
			const [alias] = entry.aliases.keys();
			if (alias !== void 0 && !lenient) throw aliasHolds(name, alias);
			numbers.set(name, entry.last);
			entries.delete(name);
		},
		createVersion: async (draft) => {
			checkDraft(draft);
			const entry = entryOf(draft.name);
			const hash = lenient ? void 0 : hashOf(draft);
			const known = hash === void 0 ? void 0 : [...entry.versions.values()].find(({ tags }) => saysAndHolds(tags, hash));
			if (known) return known;
			entry.last += 1;
			const created = {
				...draft,
				tags: { ...draft.tags },
				version: entry.last,
				createdAt: clock().getTime()
			};
			entry.versions.set(created.version, created);
			return created;
		},
		version: async (name, version) => entries.get(name)?.versions.get(version),
		versionByAlias: async (name, alias) => {
			const entry = entries.get(name);
			if (!entry) return void 0;
			return alias.toLowerCase() === "latest" ? latestOf(entry) : entry.versions.get(entry.aliases.get(alias) ?? 0);
		},
		versions: async ({ names, contentHash }) => [...new Set(names)].flatMap((name) => [...entries.get(name)?.versions.values() ?? []].reverse()).filter(({ tags }) => contentHash === void 0 || tags[VERSION_TAGS.contentHash] === contentHash),
		setVersionTag: async (name, version, key, value) => {
			checkTags({ [key]: value }, LIMITS.versionTag);
			if (!lenient) checkMutable(key);
			retag(name, version, (tags) => tags.set(key, value));
		},
		deleteVersionTag: async (name, version, key) => {
			if (!lenient) checkMutable(key);
			retag(name, version, (tags) => tags.delete(key));
		},
		deleteVersion: async (name, version) => {
			const entry = entries.get(name);
			for (const [alias, target] of entry?.aliases ?? []) {
				if (target !== version) continue;
				if (!lenient) throw aliasHolds(name, alias);
				entry?.aliases.delete(alias);
			}
			entry?.versions.delete(version);
		},
		setAlias: async (name, alias, version, expected) => {
			checkAlias(alias);
			versionOf(name, version);
			const { aliases } = entryOf(name);
			const now = aliases.get(alias) ?? null;
			if (expected !== void 0 && expected !== now && !lenient) throw aliasMoved(name, alias, expected, now);
			aliases.set(alias, version);
		},
		deleteAlias: async (name, alias) => {
			entries.get(name)?.aliases.delete(alias);
		},
		close: async () => {}
	};
}
function asPrompt(name, entry) {
	return {
		name,
		description: entry.description,
		tags: Object.fromEntries(entry.tags),
		aliases: Object.fromEntries(entry.aliases),
		latest: latestOf(entry)
	};
}
function latestOf({ versions }) {
	return [...versions.values()].at(-1);
}
function saysAndHolds(tags, hash) {
	return tags[VERSION_TAGS.contentHash] === hash && standsFor(tags, hash);
}
// src/adapters/registry/memory-tracker.ts
function memoryTracker({ clock = () => new Date(), unservedArtifacts } = {}) {
	const experiments = new Map();
	const runs = new Map();
	const metrics = new Map();
	const artifacts = new Map();
	let made = 0;
	const runOf = (id) => {
		const run = runs.get(id);
		if (!run) throw gone(`The run ${id}`);
		return run;
	};
	return {
		uri: "memory:",
		experiment: async (name) => {
			checkExperiment(name);
			const id = experiments.get(name) ?? (name === DEFAULT_EXPERIMENT.name ? DEFAULT_EXPERIMENT.id : String(experiments.size + 1));
			experiments.set(name, id);
			return id;
		},
		findExperiment: async (name) => experiments.get(name),
		experimentName: async (id) => [...experiments].find(([, one]) => one === id)?.[0],
		experiments: async () => [...experiments].map(([name, id]) => ({
			id,
			name
		})),
		createRun: async ({ experimentId, name, startTime, tags }) => {
			checkTags(tags, LIMITS.runTag);
			if (![...experiments.values()].includes(experimentId)) throw gone(`The experiment ${experimentId}`);
			const id = String(++made).padStart(32, "0");
			const artifactUri = `${unservedArtifacts ?? "memory"}:/${experimentId}/${id}/artifacts`;
			const run = {
				id,
				experimentId,
				name,
				status: "RUNNING",
				startTime,
				endTime: void 0,
				params: {},
				metrics: {},
				tags: { ...tags },
				artifactUri
			};
			runs.set(id, run);
			return run;
		},
		run: async (id) => runs.get(id),
		log: async (id, facts) => {
			const run = runOf(id);
			const params = facts.params ?? {};
			checkParams(params);
			for (const [key, value] of Object.entries(params)) checkWriteOnce(key, Object.hasOwn(run.params, key) ? run.params[key] : void 0, value);
			checkTags(facts.tags ?? {}, LIMITS.runTag);
			const measured = [...metrics.get(id) ?? [], ...facts.metrics ?? []];
			metrics.set(id, measured);
			const tags = {
				...run.tags,
				...facts.tags
			};
			runs.set(id, {
				...run,
				params: {
					...run.params,
					...params
				},
				tags,
				metrics: lastMetrics(measured)
			});
		},
		metricHistory: async (id, key) => inSteps(metrics.get(id) ?? []).filter((metric) => metric.key === key),
		updateRun: async (id, change) => {
			runs.set(id, {
				...runOf(id),
				...change
			});
		},
		deleteRunTag: async (id, key) => {
			const { [key]: _, ...tags } = runOf(id).tags;
			runs.set(id, {
				...runOf(id),
				tags
			});
		},
		deleteRun: async (id) => {
			runs.delete(id);
			artifacts.delete(id);
		},
		async *runs(query) {
			yield* [...runs.values()].reverse().filter((run) => matchesRun(run, query)).sort((a, b) => b.startTime - a.startTime);
		},
		putArtifact: async ({ id }, path, bytes) => {
			checkArtifactPath(path);
			runOf(id);
			if (unservedArtifacts !== void 0) return { unavailable: unservedArtifacts };
			artifacts.set(id, (artifacts.get(id) ?? new Map()).set(path, bytes.slice()));
			return "stored";
		},
		artifact: async ({ id }, path) => artifacts.get(id)?.get(path)?.slice(),
		artifacts: async ({ id }, folder) => {
			return [...artifacts.get(id)?.keys() ?? []].filter((path) => folder === "" || path.startsWith(`${folder}/`)).sort(byCodeUnit);
		},
		runUrl: () => void 0,
		now: async () => clock().getTime(),
		close: async () => {}
	};
}
// src/adapters/tracer/memory-tracer.ts
function memoryTracer() {
	const traces = new Map();
	const datasets = new Map();
	return {
		datasets,
		write: async (written) => {
			for (const trace of written) traces.set(trace.id, {
				...trace,
				assessments: onceEach(trace)
			});
		},
		trace: async (id) => traces.get(id),
		async *traces({ experimentId, runId }) {
			yield* [...traces.values()].filter((trace) => trace.experimentId === experimentId && trace.runId === runId);
		},
		assess: async (id, assessments) => {
			const trace = traces.get(id);
			if (!trace) throw gone(`The trace ${id}`);
			const news = newsOf(trace, assessments);
			traces.set(id, {
				...trace,
				assessments: onceEach({
					id,
					assessments: [...trace.assessments, ...news]
				})
			});
			return news.length;
		},
		logDataset: async (runId, dataset) => {
			datasets.set(runId, dataset);
		},
		close: async () => {}
	};
}
function onceEach({ id, assessments }) {
	return [...new Map(assessments.map((one) => [assessmentId(id, one), one])).values()];
}
// src/adapters/workspace/memory-workspace.ts
function memoryWorkspace({ files = {}, root = "/workspace", cwd = "" } = {}) {
	const contents = new Map(Object.entries(files).map(([file, content]) => [file, toBytes(content)]));
	const tree = memoryTree(contents);
	return {
		root,
		cwd,
		find: (query, listed) => findFiles(tree, query, listed),
		read: (file, limit = Number.POSITIVE_INFINITY) => {
			const bytes = contents.get(enclosed(file, "FILE_UNREADABLE"));
			if (bytes && bytes.length > limit) throw new PromptopsError("FILE_TOO_LARGE", `${file} has more than ${limit} bytes.`);
			return bytes;
		},
		stamp: () => void 0,
		write: (file, content) => {
			contents.set(enclosed(file, "FILE_UNWRITABLE"), toBytes(content));
		}
	};
}
function memoryTree(contents) {
	return {
		list: (folder) => {
			const kinds = new Map();
			for (const file of contents.keys()) {
				if (!isBelow(file, folder)) continue;
				const [name = "", ...deeper] = file.slice(folder === "" ? 0 : folder.length + 1).split("/");
				kinds.set(name, deeper.length > 0 ? "folder" : "file");
			}
			return [...kinds].map(([name, kind]) => ({
				name,
				kind
			}));
		},
		text: (file) => {
			const bytes = contents.get(file);
			return bytes && new TextDecoder().decode(bytes);
		},
		follow: () => ({
			kind: "broken",
			reason: "no links in memory"
		})
	};
}
function toBytes(content) {
	return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
function enclosed(file, code) {
	const parts = [];
	for (const part of file.split("/")) {
		if (part === ".." && parts.pop() === void 0) throw outside(file, code);
		if (part !== "" && part !== "." && part !== "..") parts.push(part);
	}
	if (file.startsWith("/")) throw outside(file, code);
	return parts.join("/");
}
function outside(file, code) {
	return new PromptopsError(code, `${file} lies outside the workspace.`, "Only files below the root are reached.", { place: { file } });
}
export { memoryAnswers, memoryRegistry, memoryTracer, memoryTracker, memoryWorkspace, scriptedModel };
