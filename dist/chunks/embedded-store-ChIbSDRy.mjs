import { r as __toESM } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { S as require__builtin_fs, x as require__builtin_path } from "./usage-in-Br_6J4r6.mjs";
import { t as require__builtin_url } from "./_builtin_url-Cums0EM7.mjs";
import { S as PromptopsError } from "./hash-VZsFshsQ.mjs";
import { t as makeFolder } from "./make-folder-DUVaMu37.mjs";
import { a as isBusy, i as damaged, n as syncFolder, o as isReadOnly, r as asProblem, t as insertEvaluated } from "./embedded-registry-bGL1CtQK.mjs";
import { DatabaseSync } from "node:sqlite";
// src/adapters/registry/embedded-schema.ts
var import__builtin_fs = require__builtin_fs();
var import__builtin_path = require__builtin_path();
var import__builtin_url = __toESM(require__builtin_url(), 1);
const APPLICATION_ID = 1886547824;
const REGISTRY = `
CREATE TABLE prompts (
  name TEXT PRIMARY KEY,
  description TEXT NOT NULL,
  tags TEXT NOT NULL,
  last_version INTEGER NOT NULL DEFAULT 0,
  live INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE versions (
  name TEXT NOT NULL REFERENCES prompts,
  version INTEGER NOT NULL,
  description TEXT NOT NULL,
  tags TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  content_hash TEXT GENERATED ALWAYS AS (tags ->> 'promptops_content_hash') VIRTUAL,
  PRIMARY KEY (name, version)
) STRICT;
CREATE INDEX versions_by_hash ON versions (name, content_hash);

CREATE TABLE aliases (
  name TEXT NOT NULL,
  alias TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (name, alias),
  FOREIGN KEY (name, version) REFERENCES versions
) STRICT, WITHOUT ROWID;

CREATE TABLE alias_moves (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  alias TEXT NOT NULL,
  from_version INTEGER,
  to_version INTEGER,
  moved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE experiments (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE runs (
  id TEXT PRIMARY KEY,
  experiment INTEGER NOT NULL REFERENCES experiments,
  name TEXT NOT NULL,
  status TEXT NOT NULL,
  start_time INTEGER NOT NULL,
  end_time INTEGER,
  params TEXT NOT NULL,
  tags TEXT NOT NULL,
  metrics TEXT NOT NULL,
  kind TEXT GENERATED ALWAYS AS (tags ->> 'promptops_kind') VIRTUAL,
  prompt TEXT GENERATED ALWAYS AS (tags ->> 'promptops_prompt') VIRTUAL
) STRICT;
CREATE INDEX runs_by_kind ON runs (experiment, kind, start_time);
CREATE INDEX runs_by_prompt ON runs (experiment, prompt, start_time);
CREATE INDEX runs_in_progress ON runs (experiment, start_time) WHERE status = 'RUNNING';

CREATE TABLE artifacts (
  run TEXT NOT NULL REFERENCES runs,
  path TEXT NOT NULL,
  content BLOB,
  file TEXT,
  PRIMARY KEY (run, path)
) STRICT;
`;
const TRACES = `
CREATE TABLE trace_facts (
  id TEXT PRIMARY KEY,
  experiment INTEGER NOT NULL REFERENCES experiments,
  start_time INTEGER NOT NULL,
  facts TEXT NOT NULL
) STRICT;
CREATE INDEX traces_by_time ON trace_facts (experiment, start_time);

CREATE TABLE trace_spans (
  trace TEXT NOT NULL REFERENCES trace_facts,
  id TEXT NOT NULL,
  facts TEXT NOT NULL,
  PRIMARY KEY (trace, id)
) STRICT;

CREATE TABLE trace_assessments (
  trace TEXT NOT NULL REFERENCES trace_facts,
  id TEXT NOT NULL,
  said TEXT NOT NULL,
  PRIMARY KEY (trace, id)
) STRICT;

CREATE TABLE trace_runs (
  run TEXT NOT NULL,
  trace TEXT NOT NULL REFERENCES trace_facts,
  PRIMARY KEY (run, trace)
) STRICT;
CREATE INDEX trace_runs_by_trace ON trace_runs (trace);
`;
const DATASETS = `
CREATE TABLE datasets (
  run TEXT NOT NULL REFERENCES runs,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (run, name, digest)
) STRICT;
`;
const SCHEMA = `${REGISTRY}${DATASETS}${TRACES}
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = 3;
`;
const MISSING_SINCE = {
	1: DATASETS,
	2: TRACES
};
// src/adapters/registry/embedded-upgrade.ts
function upgrade(database, version) {
	if (version >= 3) return;
	addTables(database, version, (tables) => tables);
	if (version === 2) {
		copyEvaluated(database);
		database.exec("DROP TABLE assessments; DROP TABLE traces");
	}
	database.exec(`PRAGMA user_version = 3`);
}
function upgradeForReading(database, version) {
	addTables(database, version, asTemporary);
	if (version === 2) copyEvaluated(database);
}
function addTables(database, version, written) {
	for (let older = version; older < 3; older += 1) database.exec(written(MISSING_SINCE[older]));
}
function asTemporary(tables) {
	return tables.replaceAll("CREATE TABLE", "CREATE TEMP TABLE").replaceAll(/ REFERENCES \w+/g, "").replaceAll(/CREATE INDEX[^;]*;/g, "");
}
function copyEvaluated(database) {
	const rows = rowsOf(database);
	const old = rows.all("SELECT traces.id, run, experiment, facts FROM traces JOIN runs ON runs.id = run ORDER BY traces.rowid");
	for (const { id, run, experiment, facts } of old) {
		const assessments = rows.all("SELECT said FROM assessments WHERE trace = ? ORDER BY rowid", id).map((row) => JSON.parse(row.said));
		const rest = JSON.parse(facts);
		insertEvaluated(rows, {
			...rest,
			id,
			runId: run,
			experimentId: String(experiment),
			assessments
		});
	}
}
function rowsOf(database) {
	return {
		get: (sql, ...values) => database.prepare(sql).get(...values),
		all: (sql, ...values) => database.prepare(sql).all(...values),
		run: (sql, ...values) => Number(database.prepare(sql).run(...values).changes)
	};
}
// src/adapters/registry/embedded-store.ts
function openStore({ path, shown, patience }) {
	const statements = new Map();
	const isThere = () => (0, import__builtin_fs.existsSync)(path);
	let awaited = !isThere();
	let database = awaited ? nothingYet() : reported(shown, () => openFile(path, shown, patience));
	let open = true;
	const openNow = () => {
		const opened = reported(shown, () => openFile(path, shown, patience));
		database.close();
		statements.clear();
		database = opened;
		awaited = false;
	};
	const prepared = (sql) => {
		if (awaited && isThere()) openNow();
		const known = statements.get(sql);
		if (known) return known;
		const statement = database.prepare(sql);
		statements.set(sql, statement);
		return statement;
	};
	const run = (sql, ...values) => reported(shown, () => Number(prepared(sql).run(...values).changes));
	return {
		get: (sql, ...values) => reported(shown, () => prepared(sql).get(...values)),
		all: (sql, ...values) => reported(shown, () => prepared(sql).all(...values)),
		run,
		write: (body) => {
			if (awaited) openNow();
			run("BEGIN IMMEDIATE");
			try {
				const result = body();
				run("COMMIT");
				return result;
			} catch (error) {
				undo(database);
				throw error;
			}
		},
		close: () => {
			if (open) database.close();
			open = false;
		}
	};
}
function reported(shown, act) {
	try {
		return act();
	} catch (error) {
		throw asProblem(error, shown);
	}
}
function undo(database) {
	try {
		database.exec("ROLLBACK");
	} catch {}
}
function openFile(path, shown, patience) {
	try {
		makeFolder((0, import__builtin_path.dirname)(path));
	} catch {
		return nothingYet();
	}
	const isNew = !(0, import__builtin_fs.existsSync)(path);
	let database;
	try {
		database = new DatabaseSync(path);
		prepare(database, shown, patience);
		if (isNew) settle((0, import__builtin_path.dirname)(path));
		return database;
	} catch (error) {
		database?.close();
		if (!isReadOnly(error)) throw error;
		return (0, import__builtin_fs.existsSync)(path) ? readOnly(path, error) : nothingYet();
	}
}
function settle(folder) {
	try {
		(0, import__builtin_fs.writeFileSync)((0, import__builtin_path.join)(folder, ".gitignore"), "*\n", { flag: "wx" });
	} catch {}
	syncFolder(folder);
	syncFolder((0, import__builtin_path.dirname)(folder));
}
function prepare(database, shown, patience) {
	database.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA trusted_schema = OFF`);
	patiently(patience, () => useWriteAheadLog(database, shown));
	database.exec("PRAGMA synchronous = FULL");
	if (Number(pragma(database, "user_version")) < 3) patiently(patience, () => makeTables(database, shown));
	const version = pragma(database, "user_version");
	if (pragma(database, "application_id") !== 1886547824) throw damaged(shown);
	if (version === 3) return;
	throw new PromptopsError("REGISTRY_UNSUPPORTED", `${shown} was written by a newer promptops (format ${version}).`, "Update promptops.");
}
function useWriteAheadLog(database, shown) {
	if (pragma(database, "journal_mode") === "wal" || pragma(database, "journal_mode = WAL") === "wal") return;
	throw new PromptopsError("REGISTRY_UNSUPPORTED", `${shown} lies on a disk that cannot keep a write-ahead log, such as a network folder.`, "Work from a local disk, or set MLFLOW_TRACKING_URI to use a server.");
}
function makeTables(database, shown) {
	database.exec("BEGIN IMMEDIATE");
	try {
		const version = Number(pragma(database, "user_version"));
		if (version === 0) {
			if (database.prepare("SELECT 1 FROM sqlite_schema").get() !== void 0) throw damaged(shown);
			database.exec(SCHEMA);
		} else if (pragma(database, "application_id") === 1886547824) upgrade(database, version);
		database.exec("COMMIT");
	} catch (error) {
		undo(database);
		throw error;
	}
}
function pragma(database, name) {
	return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}
function patiently(patience, act) {
	const until = performance.now() + patience;
	for (;;) try {
		act();
		return;
	} catch (error) {
		if (!isBusy(error) || performance.now() >= until) throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
	}
}
function readOnly(path, cause) {
	const log = (0, import__builtin_fs.statSync)(`${path}-wal`, { throwIfNoEntry: false });
	if (!(0, import__builtin_fs.statSync)(path).isFile() || (log?.size ?? 0) > 0) throw cause;
	const database = new DatabaseSync(new URL(`${(0, import__builtin_url.pathToFileURL)(path).href}?immutable=1`), { readOnly: true });
	const version = Number(pragma(database, "user_version"));
	if (pragma(database, "application_id") !== 1886547824 || version > 3 || version === 0) {
		database.close();
		throw cause;
	}
	upgradeForReading(database, version);
	return database;
}
function nothingYet() {
	const database = new DatabaseSync(":memory:");
	database.exec(`${SCHEMA}; PRAGMA query_only = ON`);
	return database;
}
export { openStore };
