/** Marks a file as ours: "prop". */
export const APPLICATION_ID = 0x70726f70;
/** Raised with every change of the tables; a newer file is refused. */
export const SCHEMA_VERSION = 3;

/** Tags, params and metrics are JSON: a version is one row, read by one SELECT. Removed prompts stay as a number never to be used again. */
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

/** Of each trace what MLflow shows of it: its steps, what is said of it, and the runs that it belongs to, which may be of elsewhere. */
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

export const SCHEMA = `${REGISTRY}${DATASETS}${TRACES}
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** What an older file lacks, by the version that it has. */
export const MISSING_SINCE: Readonly<Record<number, string>> = { 1: DATASETS, 2: TRACES };
