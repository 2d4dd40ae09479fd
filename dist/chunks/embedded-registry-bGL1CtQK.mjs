import { r as __toESM } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { S as require__builtin_fs, v as EMBEDDED_FILE, x as require__builtin_path } from "./usage-in-Br_6J4r6.mjs";
import { S as PromptopsError, a as byCodeUnit, b as require__builtin_crypto, c as TAGS, f as RUN_TAGS, h as parseJson, m as isRecord } from "./hash-VZsFshsQ.mjs";
import { t as codeOf } from "./error-code-DUg4WW-X.mjs";
import { S as LIMITS, _ as checkParams, a as inSteps, b as gone, c as aliasHolds, d as checkArtifactPath, f as checkDescription, g as checkName, h as checkMutable, l as aliasMoved, m as checkExperiment, o as lastMetrics, p as checkDraft, s as matchesRun, t as newsOf, u as checkAlias, v as checkTags, x as refused, y as checkWriteOnce } from "./news-of-B0a7MWJU.mjs";
import { n as hashOf, r as standsFor, t as DEFAULT_EXPERIMENT } from "./run-JTMESbBH.mjs";
import { t as makeFolder } from "./make-folder-DUVaMu37.mjs";
import { a as encodeAssessment, f as objectIn, i as factsOfSpans, l as traceName, m as text, n as decodeTraceFacts, o as encodeSpans, p as recordsIn, r as encodeTraceRecord, s as encodeTraceInfo, t as decodeTrace } from "./decode-trace-DCsJ5fSL.mjs";
// src/adapters/registry/embedded-problem.ts
var import__builtin_path = require__builtin_path();
const BUSY = [5, 6];
const READ_ONLY = [
	3,
	8,
	14,
	23
];
const DAMAGED = [11, 26];
const FULL = 13;
const INPUT_OUTPUT = 10;
function resultCode(error) {
	if (typeof error !== "object" || error === null || !("errcode" in error) || typeof error.errcode !== "number") return void 0;
	return error.errcode & 255;
}
function isBusy(error) {
	return BUSY.includes(resultCode(error) ?? 0);
}
function isReadOnly(error) {
	return READ_ONLY.includes(resultCode(error) ?? 0);
}
function asProblem(error, file) {
	const code = resultCode(error) ?? 0;
	const problem = (...[name, message, hint]) => new PromptopsError(name, message, hint, { cause: error });
	if (BUSY.includes(code)) return problem("REGISTRY_UNREACHABLE", `Another process holds ${file}.`, "Try again when it is done.");
	if (READ_ONLY.includes(code)) return problem("REGISTRY_REFUSED", `${file} cannot be opened for writing.`, "Check the permissions of the file and its folder.");
	if (DAMAGED.includes(code)) return damaged(file, error);
	if (isRecord(error) && error["message"] === "malformed JSON") return damaged(file, error, "the text of a row");
	if (code === FULL) return problem("REGISTRY_FAILED", `${file} cannot grow: the disk is full.`, "Nothing was changed. Free some space and try again.");
	if (code === INPUT_OUTPUT) return problem("REGISTRY_FAILED", `${file} could not be read or written: the disk failed.`, "Check the disk.");
	return error;
}
function damaged(file, cause, what) {
	return new PromptopsError("REGISTRY_FAILED", what === void 0 ? `${file} is damaged, or no registry of promptops.` : `${file} is damaged: ${what} cannot be read.`, "Put a copy back, or move it away and run `promptops register`: the prompts come back from git, the history of aliases does not.", { cause });
}
// src/adapters/registry/embedded-row.ts
function textsIn(json, whose) {
	const value = valueIn$1(json, whose);
	if (isRecord(value) && Object.values(value).every((text) => typeof text === "string")) return value;
	throw damaged(EMBEDDED_FILE, void 0, whose());
}
function itemsIn(json, whose) {
	const value = valueIn$1(json, whose);
	if (Array.isArray(value) && value.every(isRecord)) return value;
	throw damaged(EMBEDDED_FILE, void 0, whose());
}
function valueIn$1(json, whose) {
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw damaged(EMBEDDED_FILE, cause, whose());
	}
}
// src/adapters/registry/embedded-versions.ts
const VERSION_COLUMNS = "v.name, v.version, v.description, v.tags, v.created_at";
function asVersion({ name, version, description, tags, created_at }) {
	return {
		name,
		version,
		description,
		tags: textsIn(tags, () => `version ${version} of ${name}`),
		createdAt: created_at
	};
}
function insertPrompt(store, name, { description, tags }) {
	checkName(name);
	checkDescription(description);
	checkTags(tags, LIMITS.promptTag);
	return store.run("INSERT INTO prompts (name, description, tags) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET description = excluded.description, tags = excluded.tags, live = 1 WHERE live = 0", name, description, JSON.stringify({
		...tags,
		[TAGS.isPrompt]: "true"
	})) > 0 ? "created" : "exists";
}
function describePrompt(store, name, description) {
	checkDescription(description);
	if (store.run("UPDATE prompts SET description = ? WHERE name = ? AND live = 1", description, name) === 0) throw gone(`The prompt ${name}`);
}
function insertVersion(store, draft, createdAt) {
	checkDraft(draft);
	const { name, description, tags } = draft;
	const hash = hashOf(draft);
	const known = hash === void 0 ? void 0 : versionWithHash(store, name, hash);
	if (known) return {
		version: known,
		created: false
	};
	const row = store.get("UPDATE prompts SET last_version = last_version + 1 WHERE name = ? AND live = 1 RETURNING last_version", name);
	if (!row) throw gone(`The prompt ${name}`);
	const version = {
		name,
		version: row.last_version,
		description,
		tags: { ...tags },
		createdAt
	};
	store.run("INSERT INTO versions (name, version, description, tags, created_at) VALUES (?, ?, ?, ?, ?)", name, version.version, description, JSON.stringify(tags), createdAt);
	return {
		version,
		created: true
	};
}
function versionWithHash(store, name, hash) {
	const sql = `SELECT ${VERSION_COLUMNS} FROM versions v WHERE v.name = ? AND v.content_hash = ? ORDER BY v.version`;
	return store.all(sql, name, hash).map(asVersion).find(({ tags }) => standsFor(tags, hash));
}
function moveAlias(store, { name, alias, version, expected }, movedAt) {
	checkAlias(alias);
	if (!store.get("SELECT 1 FROM versions WHERE name = ? AND version = ?", name, version)) throw gone(`Version ${version} of ${name}`);
	const from = aliasTarget(store, name, alias);
	if (expected !== void 0 && expected !== from) throw aliasMoved(name, alias, expected, from);
	if (from === version) return;
	store.run("INSERT INTO aliases (name, alias, version) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET version = excluded.version", name, alias, version);
	recordMove(store, {
		name,
		alias,
		from,
		to: version,
		movedAt
	});
}
function removeAlias(store, name, alias, movedAt) {
	const from = aliasTarget(store, name, alias);
	if (from === null) return;
	store.run("DELETE FROM aliases WHERE name = ? AND alias = ?", name, alias);
	recordMove(store, {
		name,
		alias,
		from,
		to: null,
		movedAt
	});
}
function aliasTarget(store, name, alias) {
	return store.get("SELECT version FROM aliases WHERE name = ? AND alias = ?", name, alias)?.version ?? null;
}
function recordMove(store, { name, alias, from, to, movedAt }) {
	store.run("INSERT INTO alias_moves (name, alias, from_version, to_version, moved_at) VALUES (?, ?, ?, ?, ?)", name, alias, from, to, movedAt);
}
// src/adapters/registry/embedded-prompts.ts
const PROMPTS = `
  SELECT p.name AS prompt, p.description AS prompt_description, p.tags AS prompt_tags, ${VERSION_COLUMNS},
    (SELECT json_group_object(a.alias, a.version) FROM aliases a WHERE a.name = p.name) AS aliases
  FROM prompts p LEFT JOIN versions v ON v.name = p.name AND v.version = (SELECT max(version) FROM versions WHERE name = p.name)
  WHERE p.live = 1`;
const BY_NUMBER = `SELECT ${VERSION_COLUMNS} FROM versions v WHERE v.name = ? AND v.version = ?`;
const BY_ALIAS = `SELECT ${VERSION_COLUMNS} FROM aliases a JOIN versions v ON v.name = a.name AND v.version = a.version WHERE a.name = ? AND a.alias = ?`;
const LATEST = `SELECT ${VERSION_COLUMNS} FROM versions v WHERE v.name = ? ORDER BY v.version DESC LIMIT 1`;
const OF_NAME = `SELECT ${VERSION_COLUMNS} FROM versions v WHERE v.name = ? ORDER BY v.version DESC`;
const OF_NAME_WITH_HASH = `SELECT ${VERSION_COLUMNS} FROM versions v WHERE v.name = ? AND v.content_hash = ? ORDER BY v.version DESC`;
function embeddedPrompts(store, now) {
	const oneVersion = (sql, ...values) => {
		const row = store.get(sql, ...values);
		return row && asVersion(row);
	};
	const retagPrompt = (name, change) => store.write(() => {
		const row = store.get("SELECT tags FROM prompts WHERE name = ? AND live = 1", name);
		if (!row) throw gone(`The prompt ${name}`);
		store.run("UPDATE prompts SET tags = ? WHERE name = ?", changed(row.tags, `the prompt ${name}`, change), name);
	});
	const retagVersion = (name, version, change) => store.write(() => {
		const row = store.get(BY_NUMBER, name, version);
		if (!row) throw gone(`Version ${version} of ${name}`);
		const tags = changed(row.tags, `version ${version} of ${name}`, change);
		store.run("UPDATE versions SET tags = ? WHERE name = ? AND version = ?", tags, name, version);
	});
	const refuseUnderAlias = (name, version) => {
		const held = store.get("SELECT alias FROM aliases WHERE name = ? AND version = ifnull(?, version) LIMIT 1", name, version);
		if (held) throw aliasHolds(name, held.alias);
	};
	return {
		prompts: async () => store.all(`${PROMPTS} ORDER BY p.name`).map(asPrompt),
		prompt: async (name) => {
			const row = store.get(`${PROMPTS} AND p.name = ?`, name);
			return row && asPrompt(row);
		},
		createPrompt: async (name, facts) => store.write(() => insertPrompt(store, name, facts)),
		setPromptDescription: async (name, description) => {
			store.write(() => describePrompt(store, name, description));
		},
		setPromptTag: async (name, key, value) => {
			checkTags({ [key]: value }, LIMITS.promptTag);
			if (key === TAGS.isPrompt) checkMutable(key);
			retagPrompt(name, (tags) => tags.set(key, value));
		},
		deletePromptTag: async (name, key) => {
			if (key === TAGS.isPrompt) checkMutable(key);
			retagPrompt(name, (tags) => tags.delete(key));
		},
		deletePrompt: async (name) => {
			store.write(() => {
				refuseUnderAlias(name, null);
				store.run("DELETE FROM versions WHERE name = ?", name);
				store.run("UPDATE prompts SET live = 0 WHERE name = ?", name);
			});
		},
		createVersion: async (draft) => store.write(() => insertVersion(store, draft, now())).version,
		version: async (name, version) => oneVersion(BY_NUMBER, name, version),
		versionByAlias: async (name, alias) => alias.toLowerCase() === "latest" ? oneVersion(LATEST, name) : oneVersion(BY_ALIAS, name, alias),
		versions: async ({ names, contentHash }) => [...new Set(names)].flatMap((name) => {
			const hash = contentHash === void 0 ? [] : [contentHash];
			return store.all(contentHash === void 0 ? OF_NAME : OF_NAME_WITH_HASH, name, ...hash).map(asVersion);
		}),
		setVersionTag: async (name, version, key, value) => {
			checkTags({ [key]: value }, LIMITS.versionTag);
			checkMutable(key);
			retagVersion(name, version, (tags) => tags.set(key, value));
		},
		deleteVersionTag: async (name, version, key) => {
			checkMutable(key);
			retagVersion(name, version, (tags) => tags.delete(key));
		},
		deleteVersion: async (name, version) => {
			store.write(() => {
				refuseUnderAlias(name, version);
				store.run("DELETE FROM versions WHERE name = ? AND version = ?", name, version);
			});
		},
		setAlias: async (name, alias, version, expected) => {
			store.write(() => moveAlias(store, {
				name,
				alias,
				version,
				expected
			}, now()));
		},
		deleteAlias: async (name, alias) => {
			store.write(() => removeAlias(store, name, alias, now()));
		}
	};
}
function asPrompt(row) {
	return {
		name: row.prompt,
		description: row.prompt_description,
		tags: textsIn(row.prompt_tags, () => `the prompt ${row.prompt}`),
		aliases: JSON.parse(row.aliases),
		latest: row.name === null ? void 0 : asVersion(row)
	};
}
function changed(tags, whose, change) {
	const all = new Map(Object.entries(textsIn(tags, () => whose)));
	change(all);
	return JSON.stringify(Object.fromEntries(all));
}
// src/adapters/registry/sync-folder.ts
var import__builtin_crypto = __toESM(require__builtin_crypto(), 1);
var import__builtin_fs = require__builtin_fs();
function syncFolder(folder) {
	try {
		const handle = (0, import__builtin_fs.openSync)(folder, "r");
		try {
			(0, import__builtin_fs.fsyncSync)(handle);
		} finally {
			(0, import__builtin_fs.closeSync)(handle);
		}
	} catch {}
}
// src/adapters/registry/embedded-artifacts.ts
const LARGE = 1048576;
const MOST = 67108864;
function placeArtifact(folder, path, bytes) {
	checkArtifactPath(path);
	if (bytes.length > MOST) throw refused(`The artifact ${path} has more than ${MOST / 1024 / 1024} MB.`);
	if (bytes.length <= LARGE) return {
		content: bytes,
		file: null
	};
	const file = (0, import__builtin_crypto.createHash)("sha256").update(bytes).digest("hex");
	const target = (0, import__builtin_path.join)(folder, file);
	if (!(0, import__builtin_fs.existsSync)(target)) writeSynced(folder, target, bytes);
	return {
		content: null,
		file
	};
}
function writeSynced(folder, target, bytes) {
	try {
		makeFolder(folder);
		const beside = `${target}.${(0, import__builtin_crypto.randomUUID)()}.tmp`;
		try {
			(0, import__builtin_fs.writeFileSync)(beside, bytes, { flush: true });
			(0, import__builtin_fs.renameSync)(beside, target);
		} catch (error) {
			(0, import__builtin_fs.rmSync)(beside, { force: true });
			throw error;
		}
		syncFolder(folder);
	} catch (cause) {
		throw new PromptopsError("FILE_UNWRITABLE", `An artifact cannot be written beside the registry (${codeOf(cause)}).`, "Check free space and the permissions of .promptops.", { cause });
	}
}
function insertArtifact(store, run, path, { content, file }) {
	store.run("INSERT INTO artifacts (run, path, content, file) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET content = excluded.content, file = excluded.file", run, path, content, file);
}
function readArtifact(store, folder, run, path) {
	const row = store.get("SELECT content, file FROM artifacts WHERE run = ? AND path = ?", run, path);
	if (!row || row.content) return row?.content ?? void 0;
	try {
		return (0, import__builtin_fs.readFileSync)((0, import__builtin_path.join)(folder, row.file));
	} catch (cause) {
		throw new PromptopsError("REGISTRY_FAILED", `The file of the artifact ${path} is gone.`, `It was ${row.file} beside the registry.`, { cause });
	}
}
// src/adapters/registry/embedded-lineage.ts
const RUN_COLUMNS = "rowid AS row, id, experiment, name, status, start_time, end_time, params, tags, metrics";
function asRun(row) {
	const whose = () => `the run ${row.id}`;
	return {
		id: row.id,
		experimentId: String(row.experiment),
		name: row.name,
		status: row.status,
		startTime: row.start_time,
		endTime: row.end_time ?? void 0,
		params: textsIn(row.params, whose),
		tags: textsIn(row.tags, whose),
		metrics: lastMetrics(metricsIn(row)),
		artifactUri: `embedded:/${row.experiment}/${row.id}/artifacts`
	};
}
function newRunId() {
	return (0, import__builtin_crypto.randomUUID)().replaceAll("-", "");
}
function experimentId(store, name) {
	checkExperiment(name);
	const id = name === DEFAULT_EXPERIMENT.name ? Number(DEFAULT_EXPERIMENT.id) : null;
	store.run("INSERT INTO experiments (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING", id, name);
	return findExperiment(store, name);
}
function findExperiment(store, name) {
	const row = store.get("SELECT id FROM experiments WHERE name = ?", name);
	return row && String(row.id);
}
function experimentName(store, id) {
	return store.get("SELECT name FROM experiments WHERE id = ?", id)?.name;
}
function allExperiments(store) {
	return store.all("SELECT id, name FROM experiments").map(({ id, name }) => ({
		id: String(id),
		name
	}));
}
function insertRun(store, id, { experimentId, name, startTime, tags }) {
	checkTags(tags, LIMITS.runTag);
	if (!store.get("SELECT 1 FROM experiments WHERE id = ?", experimentId)) throw gone(`The experiment ${experimentId}`);
	store.run("INSERT INTO runs (id, experiment, name, status, start_time, params, tags, metrics) VALUES (?, ?, ?, 'RUNNING', ?, '{}', ?, '[]')", id, experimentId, name, startTime, JSON.stringify(tags));
}
function runRow(store, id) {
	return store.get(`SELECT ${RUN_COLUMNS} FROM runs WHERE id = ?`, id);
}
function existingRow(store, id) {
	const row = runRow(store, id);
	if (!row) throw gone(`The run ${id}`);
	return row;
}
function addFacts(store, id, { params = {}, tags = {}, metrics = [] }) {
	checkParams(params);
	checkTags(tags, LIMITS.runTag);
	const row = existingRow(store, id);
	const run = asRun(row);
	for (const [key, value] of Object.entries(params)) checkWriteOnce(key, Object.hasOwn(run.params, key) ? run.params[key] : void 0, value);
	store.run("UPDATE runs SET params = ?, tags = ?, metrics = ? WHERE id = ?", JSON.stringify({
		...run.params,
		...params
	}), JSON.stringify({
		...run.tags,
		...tags
	}), JSON.stringify([...metricsIn(row), ...metrics].map(storable)), id);
}
function metricHistory(store, id, key) {
	const row = runRow(store, id);
	return row ? inSteps(metricsIn(row)).filter((metric) => metric.key === key) : [];
}
function storable(metric) {
	return {
		...metric,
		value: Number.isFinite(metric.value) ? metric.value : String(metric.value)
	};
}
function metricsIn({ id, metrics }) {
	return itemsIn(metrics, () => `the run ${id}`).map((metric) => ({
		...metric,
		value: Number(metric.value)
	}));
}
function removeTag(store, id, tag) {
	const { [tag]: _, ...tags } = asRun(existingRow(store, id)).tags;
	store.run("UPDATE runs SET tags = ? WHERE id = ?", JSON.stringify(tags), id);
}
function removeRun(store, id) {
	for (const table of [
		"artifacts",
		"datasets",
		"trace_runs"
	]) store.run(`DELETE FROM ${table} WHERE run = ?`, id);
	store.run("DELETE FROM runs WHERE id = ?", id);
}
// src/adapters/registry/embedded-publish.ts
function publish(store, artifactFolder, now, publication) {
	const { name, startTime } = publication;
	const runId = newRunId();
	const draft = {
		name,
		...publication.draft(runId)
	};
	const placed = publication.artifacts.map(({ path, bytes }) => ({
		path,
		at: placeArtifact(artifactFolder, path, bytes)
	}));
	return store.write(() => {
		insertPrompt(store, name, publication.prompt);
		const { version, created } = insertVersion(store, draft, now());
		if (!created) return {
			kind: "known",
			version
		};
		if (publication.newDescription !== void 0) describePrompt(store, name, publication.newDescription);
		for (const { alias, expected } of publication.aliases) moveAlias(store, {
			name,
			alias,
			version: version.version,
			expected
		}, now());
		const { runName, tags, params } = publication.lineage(version, runId);
		insertRun(store, runId, {
			experimentId: experimentId(store, publication.experiment),
			name: runName,
			startTime,
			tags
		});
		addFacts(store, runId, { params });
		for (const { path, at } of placed) insertArtifact(store, runId, path, at);
		store.run("UPDATE runs SET status = 'FINISHED', end_time = ? WHERE id = ?", now(), runId);
		return {
			kind: "created",
			version,
			run: asRun(existingRow(store, runId))
		};
	});
}
// src/adapters/registry/embedded-runs.ts
const PAGE$1 = 500;
function embeddedRuns(store, artifactFolder, now) {
	const run = (id) => {
		const row = runRow(store, id);
		return row && asRun(row);
	};
	return {
		experiment: async (name) => findExperiment(store, name) ?? store.write(() => experimentId(store, name)),
		findExperiment: async (name) => findExperiment(store, name),
		experimentName: async (id) => experimentName(store, id),
		experiments: async () => allExperiments(store),
		createRun: async (draft) => {
			const id = newRunId();
			store.write(() => insertRun(store, id, draft));
			return asRun(existingRow(store, id));
		},
		run: async (id) => run(id),
		log: async (id, facts) => {
			store.write(() => addFacts(store, id, facts));
		},
		metricHistory: async (id, key) => metricHistory(store, id, key),
		updateRun: async (id, { status, endTime, name }) => {
			store.write(() => {
				const before = existingRow(store, id);
				store.run("UPDATE runs SET status = ?, end_time = ?, name = ? WHERE id = ?", status, endTime, name ?? before.name, id);
			});
		},
		deleteRunTag: async (id, key) => {
			store.write(() => removeTag(store, id, key));
		},
		deleteRun: async (id) => {
			store.write(() => removeRun(store, id));
		},
		async *runs(query) {
			for (let last;;) {
				const page = pageOfRuns(store, query, last);
				for (const found of page.map(asRun)) if (matchesRun(found, query)) yield found;
				last = page.at(-1);
				if (page.length < PAGE$1) return;
			}
		},
		putArtifact: async ({ id }, path, bytes) => {
			const placed = placeArtifact(artifactFolder, path, bytes);
			store.write(() => {
				existingRow(store, id);
				insertArtifact(store, id, path, placed);
			});
			return "stored";
		},
		artifact: async ({ id }, path) => readArtifact(store, artifactFolder, id, path),
		artifacts: async ({ id }, folder) => {
			return store.all("SELECT path FROM artifacts WHERE run = ?", id).map(({ path }) => path).filter((path) => folder === "" || path.startsWith(`${folder}/`)).sort(byCodeUnit);
		},
		runUrl: () => void 0,
		now: async () => now()
	};
}
const INDEXED = {
	[RUN_TAGS.prompt]: "prompt",
	[RUN_TAGS.kind]: "kind"
};
function pageOfRuns(store, { experimentId, status, tags = {} }, last) {
	const indexed = Object.entries(status === "RUNNING" ? {} : INDEXED).flatMap(([tag, column]) => tags[tag] === void 0 ? [] : [{
		column,
		value: tags[tag]
	}]);
	const clauses = [
		"experiment = ?",
		...indexed.map(({ column }) => `${column} = ?`),
		...last ? ["(start_time, rowid) < (?, ?)"] : [],
		...status === "RUNNING" ? ["status = 'RUNNING'"] : []
	];
	return store.all(`SELECT ${RUN_COLUMNS} FROM runs WHERE ${clauses.join(" AND ")} ORDER BY start_time DESC, rowid DESC LIMIT ${PAGE$1}`, experimentId, ...indexed.map(({ value }) => value), ...last ? [last.start_time, last.row] : []);
}
// src/core/group-by.ts
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const known = groups.get(key);
		if (known) known.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// src/adapters/registry/embedded-trace-store.ts
const SOURCE_RUN = "mlflow.sourceRun";
const PAGE = 200;
function embeddedTraceStore(store) {
	const find = (id) => {
		const row = store.get("SELECT facts FROM trace_facts WHERE id = ?", id);
		return row && asRecord(store, id, row.facts);
	};
	const existing = (id) => {
		const found = find(id);
		if (!found) throw gone(`The trace ${id}`);
		return found;
	};
	return {
		putSpans: async (experimentId, spans) => store.write(() => insertSpans(store, experimentId, spans)),
		putTrace: async (facts, assessments) => store.write(() => insertTrace(store, facts, assessments)),
		trace: async (id) => find(id),
		spans: async (id) => {
			return store.all("SELECT facts FROM trace_spans WHERE trace = ?", id).map(({ facts }) => parsed(facts, id)).sort(byStart);
		},
		*traces(query) {
			for (let last;;) {
				const page = pageOfTraces(store, query, last);
				for (const { id, facts } of page) yield asRecord(store, id, facts);
				last = page.at(-1);
				if (page.length < PAGE) return;
			}
		},
		retag: async (id, change) => {
			store.write(() => {
				const { assessments: _, ...facts } = existing(id);
				const tags = change(facts.tags);
				const fresh = Object.entries(tags).filter(([key, value]) => facts.tags[key] !== value);
				checkTags(Object.fromEntries(fresh), LIMITS.runTag);
				replaceFacts(store, {
					...facts,
					tags
				});
			});
		},
		putAssessments: async (id, assessments) => {
			store.write(() => {
				existing(id);
				for (const one of assessments) insertAssessment(store, id, one);
			});
		},
		deleteAssessment: async (id, assessmentId) => {
			store.write(() => {
				store.run("DELETE FROM trace_assessments WHERE trace = ? AND id = ?", id, assessmentId);
			});
		},
		link: async (runId, ids) => {
			store.write(() => {
				existingRow(store, runId);
				for (const id of ids) {
					existing(id);
					linkRun(store, runId, id);
				}
			});
		},
		deleteTraces: async (ids) => store.write(() => {
			let removed = 0;
			for (const id of ids) {
				for (const table of [
					"trace_spans",
					"trace_assessments",
					"trace_runs"
				]) store.run(`DELETE FROM ${table} WHERE trace = ?`, id);
				removed += store.run("DELETE FROM trace_facts WHERE id = ?", id);
			}
			return removed;
		}),
		datasets: async (runId) => store.all("SELECT name, digest, source FROM datasets WHERE run = ? ORDER BY rowid", runId).map((row) => ({ ...row })),
		logDataset: async (runId, { name, digest, source }) => {
			store.write(() => {
				existingRow(store, runId);
				store.run("INSERT INTO datasets (run, name, digest, source) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", runId, name, digest, source);
			});
		}
	};
}
function insertSpans(store, experimentId, spans) {
	checkExperimentRow(store, experimentId);
	for (const [id, some] of groupBy(spans, ({ traceId }) => traceId)) {
		const known = store.get("SELECT facts FROM trace_facts WHERE id = ?", id);
		if (!known) replaceFacts(store, factsOfSpans(experimentId, some));
		const sql = "INSERT INTO trace_spans (trace, id, facts) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET facts = excluded.facts";
		for (const span of some) store.run(sql, id, span.id, JSON.stringify(span));
		const facts = known && parsed(known.facts, id);
		if (facts?.state !== "IN_PROGRESS") continue;
		const all = store.all("SELECT facts FROM trace_spans WHERE trace = ?", id).map((row) => parsed(row.facts, id));
		const fresh = factsOfSpans(facts.experimentId, all);
		replaceFacts(store, {
			...fresh,
			metadata: {
				...facts.metadata,
				...fresh.metadata
			},
			tags: {
				...fresh.tags,
				...facts.tags
			}
		});
	}
}
function insertTrace(store, facts, assessments) {
	checkExperimentRow(store, facts.experimentId);
	const row = store.get("SELECT facts FROM trace_facts WHERE id = ?", facts.id);
	const known = row && parsed(row.facts, facts.id);
	replaceFacts(store, {
		...facts,
		metadata: {
			...known?.metadata,
			...facts.metadata
		},
		tags: {
			...known?.tags,
			...facts.tags
		}
	});
	const run = facts.metadata[SOURCE_RUN];
	if (run !== void 0 && run !== "") linkRun(store, run, facts.id);
	for (const one of assessments) insertAssessment(store, facts.id, one);
}
function insertAssessment(store, trace, assessment) {
	store.run("INSERT INTO trace_assessments (trace, id, said) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET said = excluded.said", trace, text(assessment["assessment_id"]), JSON.stringify(assessment));
}
function replaceFacts(store, facts) {
	store.run("INSERT INTO trace_facts (id, experiment, start_time, facts) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET experiment = excluded.experiment, start_time = excluded.start_time, facts = excluded.facts", facts.id, facts.experimentId, facts.startTime, JSON.stringify(facts));
}
function linkRun(store, run, trace) {
	store.run("INSERT INTO trace_runs (run, trace) VALUES (?, ?) ON CONFLICT DO NOTHING", run, trace);
}
function checkExperimentRow(store, id) {
	if (!store.get("SELECT 1 FROM experiments WHERE id = ?", id)) throw gone(`The experiment ${id}`);
}
function asRecord(store, id, facts) {
	const rows = store.all("SELECT said FROM trace_assessments WHERE trace = ? ORDER BY rowid", id);
	return {
		...parsed(facts, id),
		assessments: rows.map(({ said }) => parsed(said, id))
	};
}
function pageOfTraces(store, { experimentIds, runId }, last) {
	const clauses = [
		`experiment IN (${experimentIds.map(() => "?").join(", ")})`,
		...runId === void 0 ? [] : ["id IN (SELECT trace FROM trace_runs WHERE run = ?)"],
		...last ? ["(start_time, rowid) < (?, ?)"] : []
	];
	return store.all(`SELECT rowid AS row, start_time, id, facts FROM trace_facts WHERE ${clauses.join(" AND ")} ORDER BY start_time DESC, rowid DESC LIMIT ${PAGE}`, ...experimentIds, ...runId === void 0 ? [] : [runId], ...last ? [last.start_time, last.row] : []);
}
function byStart(a, b) {
	const [one, other] = [BigInt(a.start), BigInt(b.start)];
	return one < other ? -1 : one > other ? 1 : Number(a.parentId !== "") - Number(b.parentId !== "");
}
function parsed(json, trace) {
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw damaged(EMBEDDED_FILE, cause, `the trace ${trace}`);
	}
}
// src/core/mlflow/wire-spans.ts
const CODES = [
	"UNSET",
	"OK",
	"ERROR"
];
function decodeSpans(request) {
	const spans = recordsIn(request["resourceSpans"]).flatMap((resource) => recordsIn(resource["scopeSpans"]).flatMap((scope) => recordsIn(scope["spans"])));
	if (spans.length === 0) return { invalid: "Invalid OpenTelemetry format - no spans found" };
	const records = [];
	for (const span of spans) {
		const [trace, id, parent] = [
			text(span["traceId"]),
			text(span["spanId"]),
			text(span["parentSpanId"])
		].map((one) => one.toLowerCase());
		if (!isId(trace, 32) || !isId(id, 16) || !(parent === "" || isId(parent, 16))) return { invalid: "Invalid OpenTelemetry format: a span needs a trace id of 16 bytes and ids of spans of 8" };
		records.push({
			traceId: traceName(trace),
			id,
			parentId: parent ?? "",
			name: text(span["name"]),
			start: nanoseconds(span["startTimeUnixNano"]),
			end: nanoseconds(span["endTimeUnixNano"]),
			...statusIn(span["status"]),
			attributes: attributesIn(span["attributes"]),
			events: recordsIn(span["events"]).map(({ name, timeUnixNano, attributes: facts }) => ({
				name: text(name),
				at: nanoseconds(timeUnixNano),
				attributes: attributesIn(facts)
			})),
			links: recordsIn(span["links"]).map(({ traceId, spanId, attributes: facts }) => ({
				traceId: text(traceId),
				spanId: text(spanId),
				attributes: attributesIn(facts)
			}))
		});
	}
	return records;
}
function encodeSpan(span) {
	const { traceId, id, parentId, name, start, end, status, statusMessage, events, links } = span;
	return {
		trace_id: base64(traceId.replace(/^tr-/, "")),
		span_id: base64(id),
		...parentId !== "" && { parent_span_id: base64(parentId) },
		name,
		start_time_unix_nano: start,
		...end !== "0" && { end_time_unix_nano: end },
		attributes: pairs(span.attributes),
		...events.length > 0 && { events: events.map((event) => ({
			time_unix_nano: event.at,
			name: event.name,
			attributes: pairs(event.attributes)
		})) },
		...links.length > 0 && { links: links.map((link) => ({
			trace_id: base64(link.traceId),
			span_id: base64(link.spanId),
			attributes: pairs(link.attributes)
		})) },
		status: {
			code: `STATUS_CODE_${status}`,
			...statusMessage !== "" && { message: statusMessage }
		}
	};
}
function isId(value, digits) {
	return value !== void 0 && value.length === digits && /^[0-9a-f]*[1-9a-f][0-9a-f]*$/.test(value);
}
function statusIn(status) {
	const { code = 0, message } = isRecord(status) ? status : {};
	return {
		status: (typeof code === "number" ? CODES[code] : void 0) ?? CODES.find((one) => code === `STATUS_CODE_${one}`) ?? "UNSET",
		statusMessage: text(message)
	};
}
function attributesIn(pairs) {
	return Object.fromEntries(recordsIn(pairs).map(({ key, value }) => [text(key), once(valueIn(objectIn(value)))]));
}
function once(value) {
	if (typeof value !== "string" || !/^\s*["[{]/.test(value)) return value;
	try {
		return parseJson(value);
	} catch {
		return value;
	}
}
function valueIn(value) {
	const { stringValue, boolValue, intValue, doubleValue, arrayValue, kvlistValue, bytesValue } = value;
	if (isRecord(arrayValue)) return recordsIn(arrayValue["values"]).map(valueIn);
	if (isRecord(kvlistValue)) return Object.fromEntries(recordsIn(kvlistValue["values"]).map(({ key, value: one }) => [text(key), valueIn(objectIn(one))]));
	return stringValue ?? boolValue ?? (intValue === void 0 ? void 0 : Number(intValue)) ?? doubleValue ?? bytesValue ?? null;
}
function pairs(attributes) {
	return Object.entries(attributes).map(([key, value]) => ({
		key,
		value: anyValue(value)
	}));
}
function anyValue(value) {
	switch (typeof value) {
		case "string": return { string_value: value };
		case "boolean": return { bool_value: value };
		case "number": return Number.isSafeInteger(value) ? { int_value: value } : { double_value: value };
		default:
			if (value === null) return {};
			if (Array.isArray(value)) return { array_value: { values: value.map(anyValue) } };
			return { kvlist_value: { values: pairs(value) } };
	}
}
function nanoseconds(value) {
	const written = text(value);
	return /^\d{1,20}$/.test(written) ? written : "0";
}
function base64(hex) {
	return btoa((hex.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(""));
}
// src/adapters/registry/embedded-traces.ts
function embeddedTraces(store, traces) {
	const whole = async (record) => decodeTrace({
		trace_info: encodeTraceRecord(record),
		spans: (await traces.spans(record.id)).map(encodeSpan)
	});
	const find = async (id) => {
		const record = await traces.trace(traceName(id));
		return record && whole(record);
	};
	return {
		write: async (given) => {
			store.write(() => {
				for (const trace of given) {
					existingRow(store, trace.runId);
					insertEvaluated(store, trace);
				}
			});
		},
		trace: find,
		async *traces({ experimentId, runId }) {
			for (const record of traces.traces({
				experimentIds: [experimentId],
				runId
			})) {
				const trace = await whole(record);
				if (trace) yield trace;
			}
		},
		assess: async (id, assessments) => {
			const trace = await find(id);
			if (!trace) throw gone(`The trace ${id}`);
			const news = newsOf(trace, assessments);
			store.write(() => {
				for (const one of news) insertAssessment(store, traceName(id), encodeAssessment(trace, one));
			});
			return news.length;
		},
		logDataset: traces.logDataset
	};
}
function insertEvaluated(store, trace) {
	const spans = decodeSpans(encodeSpans([trace]));
	const info = encodeTraceInfo(trace)["trace"]["trace_info"];
	const facts = decodeTraceFacts(info);
	if ("invalid" in spans) throw new Error(spans.invalid);
	if ("invalid" in facts) throw new Error(facts.invalid);
	insertSpans(store, trace.experimentId, spans);
	insertTrace(store, facts, info["assessments"]);
}
// src/adapters/registry/inside-root.ts
function expectInside(root, paths) {
	for (const path of paths) {
		if (!isThere((0, import__builtin_path.join)(root, path)) || leadsInside(root, path)) continue;
		throw new PromptopsError("REGISTRY_REFUSED", `${path} is a link that leads out of this checkout: nothing is read or written there.`, "Remove the link, or set MLFLOW_TRACKING_URI to share a registry.");
	}
}
function isThere(path) {
	try {
		return (0, import__builtin_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
function leadsInside(root, path) {
	try {
		return (0, import__builtin_fs.realpathSync)((0, import__builtin_path.join)(root, path)).startsWith(`${(0, import__builtin_fs.realpathSync)(root)}${import__builtin_path.sep}`);
	} catch {
		return !(0, import__builtin_fs.lstatSync)((0, import__builtin_path.join)(root, path)).isSymbolicLink();
	}
}
// src/adapters/registry/embedded-registry.ts
const FOLDER = ".promptops";
const ARTIFACTS = `${FOLDER}/artifacts`;
async function embeddedRegistry({ root, clock = () => new Date(), patience = 1e4 }) {
	const { openStore } = await sqlite();
	expectInside(root, [
		FOLDER,
		EMBEDDED_FILE,
		ARTIFACTS
	]);
	const store = openStore({
		path: (0, import__builtin_path.join)(root, EMBEDDED_FILE),
		shown: EMBEDDED_FILE,
		patience
	});
	const artifactFolder = (0, import__builtin_path.join)(root, ARTIFACTS);
	const traceStore = embeddedTraceStore(store);
	const now = () => clock().getTime();
	return {
		kind: "embedded",
		uri: `embedded:${EMBEDDED_FILE}`,
		...embeddedPrompts(store, now),
		...embeddedRuns(store, artifactFolder, now),
		traceStore,
		tracer: {
			...embeddedTraces(store, traceStore),
			close: async () => store.close()
		},
		publish: async (publication) => publish(store, artifactFolder, now, publication),
		close: async () => store.close()
	};
}
async function sqlite() {
	try {
		return await import("./embedded-store-ChIbSDRy.mjs");
	} catch (cause) {
		if (!["ERR_UNKNOWN_BUILTIN_MODULE", "MODULE_NOT_FOUND"].includes(codeOf(cause))) throw cause;
		throw new PromptopsError("NODE_TOO_OLD", "The registry in .promptops needs Node.js 22.13 or newer.", "Set MLFLOW_TRACKING_URI to use a server, or run `npx -p node@24 -p promptops promptops \u2026`.", { cause });
	}
}
export { isBusy as a, embeddedRegistry, damaged as i, syncFolder as n, isReadOnly as o, asProblem as r, insertEvaluated as t };
