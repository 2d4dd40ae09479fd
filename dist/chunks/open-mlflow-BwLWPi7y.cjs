require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_wire_tracker = require("./wire-tracker-SnTkVAE0.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
const require_news_of = require("./news-of-fhc4_F_z.cjs");
const require_trace = require("./trace-DswNCUHt.cjs");
const require_few_at_once = require("./few-at-once-C57b-kAJ.cjs");
const require_wire_trace = require("./wire-trace-47K5NsV1.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_proxy = require("./proxy-GjnmlCVh.cjs");
const require_retry_after = require("./retry-after-VrCOexoo.cjs");
const require_registry_uri = require("./registry-uri-DXLC-2lY.cjs");
const require_redact_uri = require("./redact-uri-CPyjACjA.cjs");
// src/core/mlflow/filter.ts
function equals(field, value) {
	if (!/['"\\`]/.test(value)) return `${field} = '${value}'`;
	return `${field} LIKE '${value.replace(/['"\\`]/g, "_")}'`;
}
const tagField = (key) => `tags.\`${key}\``;
const paramField = (key) => `params.\`${key}\``;
const IS_PROMPT = `${tagField(require_main.TAGS.isPrompt)} = 'true'`;
function versionFilters(names, more, mostCharacters) {
	const rest = [IS_PROMPT, ...more];
	const filter = (name) => [name, ...rest].join(" AND ");
	const plain = names.filter((name) => !/['"\\`]/.test(name));
	const odd = names.filter((name) => /['"\\`]/.test(name));
	const lists = [];
	let length = 0;
	for (const name of plain) {
		const own = encodeURIComponent(name).length + ENCODED_QUOTES;
		const last = lists.at(-1);
		if (last === void 0 || length + own > mostCharacters) {
			lists.push([name]);
			length = encodeURIComponent(filter("")).length + own;
		} else {
			last.push(name);
			length += own;
		}
	}
	return [...lists.map((list) => filter(list.length === 1 ? equals("name", list[0]) : `name IN (${list.map((name) => `'${name}'`).join(",")})`)), ...odd.map((name) => filter(equals("name", name)))];
}
const ENCODED_QUOTES = 9;
// src/core/mlflow/explain-meaning.ts
function explainMeaning(meaning, { url, creates }) {
	const maybe = { maybeApplied: creates };
	switch (meaning.kind) {
		case "absent":
		case "exists":
		case "moved":
		case "invalid": return objection(meaning);
		case "clash": return new require_main.PromptopsError("REGISTRY_FAILED", `Other writers kept ${url} busy.`, "Run the command again.", maybe);
		case "busy": return new require_main.PromptopsError("REGISTRY_UNREACHABLE", `${url} takes no more requests at the moment.`, "Wait a little, or use `--wait 60s`.");
		case "broken": return new require_main.PromptopsError("REGISTRY_FAILED", `${url} failed: ${said(meaning.message)}.`, "Look into the log of the server; running the command again is safe.", maybe);
		case "redirect": return new require_main.PromptopsError("REGISTRY_FAILED", `${url} sends us on to ${originOf(meaning.location, url)}, where our credentials must not go unasked.`, "Set MLFLOW_TRACKING_URI to the address it should be, or log in to the proxy in front of it.");
		case "refused": return refusal(meaning, new URL(url));
		case "unsupported": return missing(meaning, url);
		case "foreign": return new require_main.PromptopsError("REGISTRY_FAILED", `${url} is not an MLflow API: it answered ${meaning.what}.`, "Check MLFLOW_TRACKING_URI, and whether a login page or a proxy stands in front of it.", maybe);
	}
}
function objection({ kind, message }) {
	if (kind === "invalid") return new require_main.PromptopsError("REGISTRY_REFUSED", `MLflow refused the request: ${said(message)}.`);
	return new require_main.PromptopsError("REGISTRY_CONFLICT", `${said(message)}.`, "Look again with `promptops list`.");
}
function refusal({ why, message }, { host, origin }) {
	const because = message === "" ? "" : ` (${said(message)})`;
	switch (why) {
		case "login": return new require_main.PromptopsError("REGISTRY_REFUSED", `${origin} wants a login${because}.`, "Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.");
		case "permission": return new require_main.PromptopsError("REGISTRY_REFUSED", `${origin} does not permit this${because}.`, "Ask for EDIT on the prompt or the experiment; deleting needs MANAGE.");
		case "host": return new require_main.PromptopsError("REGISTRY_REFUSED", `${origin} refuses requests to the host name ${host}: its protection against DNS rebinding does not know it.`, `Start the server with \`--allowed-hosts ${host}\`, or set MLFLOW_SERVER_ALLOWED_HOSTS=${host}.`);
		case "origin": return new require_main.PromptopsError("REGISTRY_REFUSED", `${origin} refuses requests that come from another site.`, "Start the server with `--cors-allowed-origins`, or call it directly.");
	}
}
function missing({ why, message }, url) {
	switch (why) {
		case "workspace": return new require_main.PromptopsError("REGISTRY_FAILED", `${said(message)}.`, "Check MLFLOW_WORKSPACE, or create the workspace.");
		case "no-workspaces": return new require_main.PromptopsError("REGISTRY_FAILED", `${new URL(url).origin} has no workspaces, but one is asked for.`, "Unset MLFLOW_WORKSPACE, or start the server with `--enable-workspaces`.");
		case "endpoint": return new require_main.PromptopsError("REGISTRY_FAILED", `${url} does not exist there.`, "Check the path in MLFLOW_TRACKING_URI; prompts need MLflow 2.21 or newer, better 3.10.");
	}
}
function originOf(location, base) {
	return URL.canParse(location, base) ? new URL(location, base).origin : "another place";
}
function said(message) {
	return message === "" ? "no reason given" : message.replace(/[.\s]+$/, "");
}
// src/adapters/mlflow/calls.ts
const API$2 = "api/2.0/mlflow";
function mlflowCalls({ send }) {
	const ask = (path, query) => send({
		method: "GET",
		path: `${API$2}/${path}`,
		query,
		repeat: "repeatable"
	});
	const write = (method, path, body, repeat = "repeatable") => send({
		method,
		path: `${API$2}/${path}`,
		body,
		repeat
	});
	return {
		find: async (path, query) => {
			const answer = await ask(path, query);
			return answer.kind === "absent" ? void 0 : bodyOf(answer);
		},
		read: async (path, query) => bodyOf(await ask(path, query)),
		write,
		done: async (...request) => bodyOf(await write(...request)),
		remove: async (path, body) => {
			const answer = await write("DELETE", path, body);
			if (answer.kind !== "absent") bodyOf(answer);
		}
	};
}
function bodyOf(answer) {
	if (answer.kind === "ok") return answer.body;
	throw objection(answer);
}
// src/adapters/mlflow/pages.ts
async function* pages(key, ask) {
	const seen = new Set();
	for (let token;;) {
		const page = await ask(token);
		yield* require_wire_tracker.recordsIn(page[key]);
		token = require_wire_tracker.text(page["next_page_token"]) || void 0;
		if (token === void 0 || seen.has(token)) return;
		seen.add(token);
	}
}
// src/adapters/registry/mlflow-registry.ts
const MOST_FILTER_CHARACTERS = 6e3;
function mlflowRegistry(client, pageSize = 1e3) {
	const { find, read, write, done, remove } = mlflowCalls(client);
	const prompt = async (name) => {
		const found = await find("registered-models/get", [["name", name]]);
		const [model] = require_wire_tracker.recordsIn([found?.["registered_model"]]);
		return model && require_wire_tracker.decodePrompt(model);
	};
	const unlessAbsent = async (name, ask) => {
		try {
			return await ask();
		} catch (error) {
			if (require_main.isPromptopsError(error) && error.code === "REGISTRY_REFUSED" && await prompt(name) === void 0) return void 0;
			throw error;
		}
	};
	const search = async (filter) => {
		const found = [];
		const ask = (token) => read("model-versions/search", [
			["filter", filter],
			["max_results", String(pageSize)],
			["order_by", "name ASC"],
			["order_by", "version_number DESC"],
			...token === void 0 ? [] : [["page_token", token]]
		]);
		for await (const entry of pages("model_versions", ask)) found.push(...[require_wire_tracker.decodeVersion(entry)].filter((one) => one !== void 0));
		return found;
	};
	return {
		kind: "mlflow",
		uri: client.uri,
		prompts: async () => {
			const found = new Map();
			const ask = (token) => read("registered-models/search", [
				["filter", IS_PROMPT],
				["max_results", String(pageSize)],
				["order_by", "name ASC"],
				...token === void 0 ? [] : [["page_token", token]]
			]);
			for await (const entry of pages("registered_models", ask)) {
				const one = require_wire_tracker.decodePrompt(entry);
				if (one !== "model") found.set(one.name, one);
			}
			return [...found.values()].sort((a, b) => require_main.byCodeUnit(a.name, b.name));
		},
		prompt,
		createPrompt: async (name, { description, tags }) => {
			require_news_of.checkName(name);
			require_news_of.checkDescription(description);
			require_news_of.checkTags(tags, require_main.LIMITS.promptTag);
			const answer = await write("POST", "registered-models/create", require_wire_tracker.encodePromptDraft(name, description, tags));
			if (answer.kind === "ok") return "created";
			if (answer.kind !== "exists") bodyOf(answer);
			return await prompt(name) === "model" ? "model" : "exists";
		},
		setPromptDescription: async (name, description) => {
			require_news_of.checkDescription(description);
			await done("PATCH", "registered-models/update", {
				name,
				description
			});
		},
		setPromptTag: async (name, key, value) => {
			require_news_of.checkTags({ [key]: value }, require_main.LIMITS.promptTag);
			if (key === require_main.TAGS.isPrompt) require_news_of.checkMutable(key);
			await done("POST", "registered-models/set-tag", {
				name,
				key,
				value
			});
		},
		deletePromptTag: async (name, key) => {
			if (key === require_main.TAGS.isPrompt) require_news_of.checkMutable(key);
			await done("DELETE", "registered-models/delete-tag", {
				name,
				key
			});
		},
		deletePrompt: async (name) => {
			if (await prompt(name) === "model") throw new require_main.PromptopsError("REGISTRY_REFUSED", `${name} is a model, not a prompt: it is not deleted here.`);
			await remove("registered-models/delete", { name });
		},
		createVersion: async (draft) => {
			require_news_of.checkDraft(draft);
			const created = versionIn(await done("POST", "model-versions/create", require_wire_tracker.encodeVersionDraft(draft), "creates"));
			if (created) return created;
			throw new require_main.PromptopsError("REGISTRY_FAILED", `${client.uri} did not say which version it created.`, "Look with `promptops list`.", { maybeApplied: true });
		},
		version: async (name, version) => {
			const found = await unlessAbsent(name, () => find("model-versions/get", versionQuery(name, version)));
			return found && versionIn(found);
		},
		versionByAlias: async (name, alias) => {
			const answer = await unlessAbsent(name, () => client.send({
				method: "GET",
				path: "api/2.0/mlflow/registered-models/alias",
				query: [["name", name], ["alias", alias]],
				repeat: "repeatable"
			}));
			if (answer === void 0 || answer.kind === "absent" || answer.kind === "invalid" && /alias .*not found/is.test(answer.message)) return void 0;
			return versionIn(bodyOf(answer));
		},
		versions: async ({ names, contentHash }) => {
			const hash = contentHash === void 0 ? [] : [equals(tagField(require_tags.VERSION_TAGS.contentHash), contentHash)];
			const filters = versionFilters([...new Set(names)], hash, MOST_FILTER_CHARACTERS);
			const found = [];
			for (const filter of filters) found.push(...await search(filter));
			const order = new Map(names.map((name, at) => [name, at]));
			return found.filter(({ name, tags }) => order.has(name) && (contentHash === void 0 || tags[require_tags.VERSION_TAGS.contentHash] === contentHash)).sort((a, b) => order.get(a.name) - order.get(b.name) || b.version - a.version);
		},
		setVersionTag: async (name, version, key, value) => {
			require_news_of.checkTags({ [key]: value }, require_main.LIMITS.versionTag);
			require_news_of.checkMutable(key);
			await done("POST", "model-versions/set-tag", {
				name,
				version: String(version),
				key,
				value
			});
		},
		deleteVersionTag: async (name, version, key) => {
			require_news_of.checkMutable(key);
			await done("DELETE", "model-versions/delete-tag", {
				name,
				version: String(version),
				key
			});
		},
		deleteVersion: (name, version) => remove("model-versions/delete", {
			name,
			version: String(version)
		}),
		setAlias: async (name, alias, version, expected) => {
			require_news_of.checkAlias(alias);
			const answer = await write("POST", "registered-models/alias", {
				name,
				alias,
				version: String(version),
				...expected !== void 0 && { expected_version: expected === null ? "" : String(expected) }
			});
			if (answer.kind === "moved" && answer.repeated && await aliasIs(name, alias, version)) return;
			bodyOf(answer);
		},
		deleteAlias: async (name, alias) => {
			await done("DELETE", "registered-models/alias", {
				name,
				alias
			});
		},
		close: async () => client.close()
	};
	async function aliasIs(name, alias, version) {
		const found = await prompt(name);
		return typeof found === "object" && Object.hasOwn(found.aliases, alias) && found.aliases[alias] === version;
	}
}
function versionQuery(name, version) {
	return [["name", name], ["version", String(version)]];
}
function versionIn(body) {
	const [version] = require_wire_tracker.recordsIn([body["model_version"]]);
	return version && require_wire_tracker.decodeVersion(version);
}
function schemeOf(location) {
	return /^([a-z][a-z0-9+.-]+):/i.exec(location)?.[1]?.toLowerCase() ?? "file";
}
// src/adapters/registry/mlflow-artifacts.ts
const STORE = "api/2.0/mlflow-artifacts/artifacts";
const DEEPEST = 20;
function mlflowArtifacts({ send, fetch }) {
	const list = async (root, folder, depth) => {
		const path = folder === "" ? root : `${root}/${folder}`;
		const answer = await send({
			method: "GET",
			path: STORE,
			query: [["path", path]],
			repeat: "repeatable"
		});
		if (answer.kind === "absent") return [];
		const found = [];
		for (const entry of require_wire_tracker.recordsIn(bodyOf(answer)["files"])) {
			const below = folder === "" ? require_wire_tracker.text(entry["path"]) : `${folder}/${require_wire_tracker.text(entry["path"])}`;
			if (entry["is_dir"] !== true) found.push(below);
			else if (depth < DEEPEST) found.push(...await list(root, below, depth + 1));
		}
		return found;
	};
	return {
		putArtifact: async (run, path, bytes) => {
			require_news_of.checkArtifactPath(path);
			const place = placeOf(run);
			if ("unavailable" in place) return place;
			await fetch({
				method: "PUT",
				path: encoded(`${place.root}/${stored(path)}`),
				body: bytes,
				repeat: "repeatable"
			});
			return "stored";
		},
		artifact: async (run, path) => {
			const place = placeOf(run);
			if ("unavailable" in place) return void 0;
			const answer = await fetch({
				method: "GET",
				path: encoded(`${place.root}/${stored(path)}`),
				repeat: "repeatable"
			});
			return answer && new Uint8Array(answer.bytes);
		},
		artifacts: async (run, folder) => {
			const place = placeOf(run);
			return "unavailable" in place ? [] : (await list(place.root, stored(folder), 0)).map(shown).sort(require_main.byCodeUnit);
		}
	};
}
function placeOf({ artifactUri }) {
	const scheme = schemeOf(artifactUri);
	if (scheme !== "mlflow-artifacts") return { unavailable: scheme };
	return { root: artifactUri.replace(/^mlflow-artifacts:(?:\/\/[^/]*)?\/*/i, "") };
}
function encoded(path) {
	return `${STORE}/${path.split("/").map(encodeURIComponent).join("/")}`;
}
const WIDE = {
	"#": "\uff03",
	"%": "\uff05",
	"?": "\uff1f"
};
const NARROW = Object.fromEntries(Object.entries(WIDE).map(([narrow, wide]) => [wide, narrow]));
function stored(path) {
	return path.replace(/[#%?]/g, (character) => WIDE[character]);
}
function shown(path) {
	return path.replace(/[\uff03\uff05\uff1f]/g, (character) => NARROW[character]);
}
// src/adapters/registry/mlflow-tracker.ts
function mlflowTracker(client, pageSize = 1e3) {
	const { find, done, write } = mlflowCalls(client);
	const inWorkspace = client.workspace === void 0 || client.workspace === "default" ? "" : `?workspace=${encodeURIComponent(client.workspace)}`;
	const experimentNamed = async (name) => {
		const found = await find("experiments/get-by-name", [["experiment_name", name]]);
		const [experiment] = require_wire_tracker.recordsIn([found?.["experiment"]]);
		return experiment;
	};
	const usable = (name, experiment) => {
		if (!isDeleted(experiment)) return require_wire_tracker.text(experiment["experiment_id"]);
		const id = require_wire_tracker.text(experiment["experiment_id"]);
		throw new require_main.PromptopsError("REGISTRY_REFUSED", `The experiment ${name} was deleted on ${client.uri}.`, `Restore it with \`mlflow experiments restore --experiment-id ${id}\`, or name another in \`registry.experiment\`.`);
	};
	return {
		uri: client.uri,
		experiment: async (name) => {
			require_news_of.checkExperiment(name);
			const known = await experimentNamed(name);
			if (known) return usable(name, known);
			const answer = await write("POST", "experiments/create", { name });
			if (answer.kind !== "exists") return require_wire_tracker.text(bodyOf(answer)["experiment_id"]);
			return usable(name, await experimentNamed(name) ?? bodyOf(answer));
		},
		findExperiment: async (name) => {
			const known = await experimentNamed(name);
			return known && !isDeleted(known) ? require_wire_tracker.text(known["experiment_id"]) : void 0;
		},
		experimentName: async (id) => {
			const found = await find("experiments/get", [["experiment_id", id]]);
			const [experiment] = require_wire_tracker.recordsIn([found?.["experiment"]]);
			return experiment && !isDeleted(experiment) ? require_wire_tracker.text(experiment["name"]) : void 0;
		},
		createRun: async (draft) => {
			require_news_of.checkTags(draft.tags, require_main.LIMITS.runTag);
			const run = runIn(await done("POST", "runs/create", require_wire_tracker.encodeRunDraft(draft), "creates"));
			if (run) return run;
			throw new require_main.PromptopsError("REGISTRY_FAILED", `${client.uri} did not say which run it created.`, "Run the command again.", { maybeApplied: true });
		},
		run: async (id) => {
			const found = await find("runs/get", [["run_id", id]]);
			return found && runIn(found);
		},
		log: async (id, facts) => {
			require_news_of.checkParams(facts.params ?? {});
			require_news_of.checkTags(facts.tags ?? {}, require_main.LIMITS.runTag);
			for (const body of require_wire_tracker.encodeRunFacts(id, facts)) await done("POST", "runs/log-batch", body);
		},
		updateRun: async (id, { status, endTime, name }) => {
			await done("POST", "runs/update", {
				run_id: id,
				status,
				end_time: endTime,
				...name !== void 0 && { run_name: name }
			});
		},
		deleteRunTag: async (id, key) => {
			await done("POST", "runs/delete-tag", {
				run_id: id,
				key
			});
		},
		deleteRun: async (id) => {
			const answer = await write("POST", "runs/delete", { run_id: id });
			if (answer.kind !== "absent") bodyOf(answer);
		},
		async *runs(query) {
			const ask = (token) => done("POST", "runs/search", {
				experiment_ids: [query.experimentId],
				run_view_type: "ACTIVE_ONLY",
				filter: filterOf(query),
				max_results: pageSize,
				order_by: ["attributes.start_time DESC"],
				...token !== void 0 && { page_token: token }
			});
			const seen = new Set();
			for await (const entry of pages("runs", ask)) {
				const run = require_wire_tracker.decodeRun(entry);
				if (run === void 0 || seen.has(run.id) || !require_news_of.matchesRun(run, query)) continue;
				seen.add(run.id);
				yield run;
			}
		},
		...mlflowArtifacts(client),
		runUrl: ({ experimentId, id }) => `${client.uri}/#/experiments/${experimentId}/runs/${id}${inWorkspace}`,
		now: async () => {
			const answer = await client.fetch({
				method: "GET",
				path: "health",
				repeat: "repeatable"
			});
			const now = Date.parse(answer?.headers["date"] ?? "");
			if (!Number.isNaN(now)) return now;
			throw new require_main.PromptopsError("REGISTRY_FAILED", `${client.uri} does not tell the time: its answers have no Date header.`);
		},
		close: async () => client.close()
	};
}
function filterOf({ tags = {}, params = {}, status }) {
	return [
		...Object.entries(tags).map(([key, value]) => equals(tagField(key), value)),
		...Object.entries(params).map(([key, value]) => equals(paramField(key), value)),
		...status === void 0 ? [] : [equals("attributes.status", status)]
	].join(" AND ");
}
function runIn(body) {
	const [run] = require_wire_tracker.recordsIn([body["run"]]);
	return run && require_wire_tracker.decodeRun(run);
}
function isDeleted(experiment) {
	return experiment["lifecycle_stage"] === "deleted";
}
// src/core/mlflow/decode-trace.ts
function decodeTrace(trace) {
	const info = objectIn$1(trace["trace_info"]);
	const spans = require_wire_tracker.recordsIn(trace["spans"]);
	const root = spans.find((span) => require_wire_tracker.text(span["parent_span_id"]) === "");
	const id = /^tr-([0-9a-f]{32})$/.exec(require_wire_tracker.text(info["trace_id"]))?.[1];
	if (id === void 0 || root === void 0) return void 0;
	const metadata = textsIn(info["trace_metadata"]);
	const tags = textsIn(info["tags"]);
	const [whole, model] = [attributesOf(root), attributesOf(spans.find((span) => span !== root) ?? root)];
	const asked = objectIn$1(model["mlflow.spanInputs"])["messages"];
	const usage = objectIn$1(model["mlflow.chat.tokenUsage"]);
	const cost = objectIn$1(model["mlflow.llm.cost"])["total_cost"];
	return {
		id,
		experimentId: require_wire_tracker.text(objectIn$1(objectIn$1(info["trace_location"])["mlflow_experiment"])["experiment_id"]),
		runId: metadata["mlflow.sourceRun"] ?? "",
		name: tags["mlflow.traceName"] ?? "",
		startTime: Date.parse(require_wire_tracker.text(info["request_time"])),
		durationMs: Math.round(1e3 * Number.parseFloat(require_wire_tracker.text(info["execution_duration"])) || 0),
		ok: info["state"] === "OK",
		inputs: whole["mlflow.spanInputs"] ?? null,
		...model !== whole && asked !== void 0 && { asked },
		outputs: whole["mlflow.spanOutputs"] ?? null,
		...typeof usage["input_tokens"] === "number" && { usage: {
			input: usage["input_tokens"],
			output: Number(usage["output_tokens"])
		} },
		...typeof cost === "number" && { costUsd: cost },
		tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith("mlflow."))),
		prompts: promptsIn(tags["mlflow.linkedPrompts"]),
		assessments: require_wire_tracker.recordsIn(info["assessments"]).flatMap((one) => decodeAssessment(one) ?? [])
	};
}
const SOURCES = [
	"CODE",
	"LLM_JUDGE",
	"HUMAN"
];
function decodeAssessment(assessment) {
	const source = objectIn$1(assessment["source"]);
	const type = require_wire_tracker.text(source["source_type"]);
	const { feedback, expectation } = assessment;
	if (!SOURCES.includes(type) || !(require_main.isRecord(feedback) || require_main.isRecord(expectation))) return void 0;
	const said = objectIn$1(feedback ?? expectation);
	const error = said["error"];
	const { [require_wire_trace.SOURCE_RUN]: _run, ...metadata } = textsIn(assessment["metadata"]);
	const rationale = require_wire_tracker.text(assessment["rationale"]);
	return {
		name: require_wire_tracker.text(assessment["assessment_name"]),
		kind: require_main.isRecord(feedback) ? "feedback" : "expectation",
		source: {
			type,
			id: require_wire_tracker.text(source["source_id"])
		},
		value: require_main.isRecord(feedback) ? said["value"] ?? null : expectedValue(said),
		...require_main.isRecord(error) && { error: {
			code: require_wire_tracker.text(error["error_code"]),
			message: require_wire_tracker.text(error["error_message"])
		} },
		...rationale !== "" && { rationale },
		...Object.keys(metadata).length > 0 && { metadata }
	};
}
function expectedValue(said) {
	const serialized = objectIn$1(said["serialized_value"]);
	return said["value"] ?? parsed(require_wire_tracker.text(serialized["value"])) ?? null;
}
function attributesOf(span) {
	return Object.fromEntries(require_wire_tracker.recordsIn(span["attributes"]).map(({ key, value }) => [require_wire_tracker.text(key), anyValue(objectIn$1(value))]));
}
function anyValue(value) {
	const list = value["array_value"];
	const members = value["kvlist_value"];
	if (require_main.isRecord(list)) return require_wire_tracker.recordsIn(list["values"]).map((one) => anyValue(one));
	if (require_main.isRecord(members)) return Object.fromEntries(require_wire_tracker.recordsIn(members["values"]).map(({ key, value: one }) => [require_wire_tracker.text(key), anyValue(objectIn$1(one))]));
	const whole = value["int_value"];
	return value["string_value"] ?? value["bool_value"] ?? value["double_value"] ?? (whole === void 0 ? null : Number(whole));
}
function promptsIn(tag) {
	const linked = tag === void 0 ? void 0 : parsed(tag);
	return require_wire_tracker.recordsIn(linked).map(({ name, version }) => ({
		name: require_wire_tracker.text(name),
		version: Number(version)
	}));
}
function parsed(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
function objectIn$1(value) {
	return require_main.isRecord(value) ? value : {};
}
function textsIn(value) {
	return Array.isArray(value) ? require_wire_tracker.decodeTags(value) : Object.fromEntries(Object.entries(objectIn$1(value)).map(([key, one]) => [key, require_wire_tracker.text(one)]));
}
// src/adapters/tracer/mlflow-tracer.ts
const API$1 = "api/3.0/mlflow/traces";
const MOST_LINKED = 100;
const SPANS_AT_ONCE = 50;
const READ_AT_ONCE = 20;
const FOUND_AT_ONCE = 500;
const AT_ONCE = 6;
const DIGEST = 36;
function mlflowTracer(client) {
	const { done } = mlflowCalls(client);
	const ask = (method, path, facts) => client.send({
		method,
		path: `${API$1}${path}`,
		...facts,
		repeat: "repeatable"
	});
	const found = async (id) => {
		const answer = await ask("GET", "/get", { query: [["trace_id", require_wire_trace.traceName(id)]] });
		return answer.kind === "absent" ? void 0 : decodeTrace(bodyOf(answer)["trace"] ?? {});
	};
	const writeSpans = async (traces) => {
		const headers = { "x-mlflow-experiment-id": traces[0].experimentId };
		if (await client.fetch({
			method: "POST",
			path: "v1/traces",
			body: require_wire_trace.encodeSpans(traces),
			headers,
			repeat: "repeatable"
		}) === void 0) throw new require_main.PromptopsError("REGISTRY_UNSUPPORTED", `${client.uri} takes no traces.`, "Update it to MLflow 3.17 or later.");
	};
	const writeFacts = async (trace) => {
		bodyOf(await ask("POST", "", { body: require_wire_trace.encodeTraceInfo(trace) }));
		if (trace.prompts.length === 0) return;
		await done("POST", "traces/link-prompts", {
			trace_id: require_wire_trace.traceName(trace.id),
			prompt_versions: require_wire_trace.linkedPrompts(trace)
		});
	};
	const idsOfRun = async (experimentId, runId) => {
		const place = {
			type: "MLFLOW_EXPERIMENT",
			mlflow_experiment: { experiment_id: experimentId }
		};
		const search = async (token) => bodyOf(await ask("POST", "/search", { body: {
			locations: [place],
			filter: `run_id = '${runId}'`,
			max_results: FOUND_AT_ONCE,
			...token !== void 0 && { page_token: token }
		} }));
		const ids = new Set();
		for await (const entry of pages("traces", search)) ids.add(require_wire_tracker.text(entry["trace_id"]));
		return [...ids];
	};
	return {
		write: async (given) => {
			const traces = [...new Map(given.map((trace) => [trace.id, trace])).values()];
			for (const some of inParts(traces, SPANS_AT_ONCE, ({ experimentId }) => experimentId)) await writeSpans(some);
			await require_few_at_once.fewAtOnce(traces, AT_ONCE, writeFacts);
			for (const some of inParts(traces, MOST_LINKED, ({ runId }) => runId)) await done("POST", "traces/link-to-run", {
				run_id: some[0].runId,
				trace_ids: some.map(({ id }) => require_wire_trace.traceName(id))
			});
		},
		trace: found,
		async *traces({ experimentId, runId }) {
			const ids = await idsOfRun(experimentId, runId);
			for (const some of inParts(ids, READ_AT_ONCE, () => "")) {
				const answer = bodyOf(await ask("GET", "/batchGet", { query: some.map((id) => ["trace_ids", id]) }));
				for (const trace of require_wire_tracker.recordsIn(answer["traces"])) {
					const decoded = decodeTrace(trace);
					if (decoded) yield decoded;
				}
			}
		},
		assess: async (id, assessments) => {
			const trace = await found(id);
			if (!trace) throw require_news_of.gone(`The trace ${id}`);
			const known = new Set(trace.assessments.map((one) => require_trace.assessmentId(id, one)));
			const news = require_news_of.newsOf(trace, assessments);
			for (const one of news) {
				const body = require_wire_trace.encodeAssessment({
					...trace,
					startTime: Date.now(),
					durationMs: 0
				}, one);
				const isKnown = known.has(require_trace.assessmentId(id, one));
				const path = `/${require_wire_trace.traceName(id)}/assessments${isKnown ? `/${require_trace.assessmentId(id, one)}` : ""}`;
				const mask = `${one.kind},rationale,metadata`;
				bodyOf(await ask(isKnown ? "PATCH" : "POST", path, { body: {
					assessment: body,
					...isKnown && { update_mask: mask }
				} }));
			}
			return news.length;
		},
		logDataset: async (runId, { name, digest, source }) => {
			const dataset = {
				name,
				digest: digest.slice(0, DIGEST),
				source_type: "local",
				source: JSON.stringify({ uri: source })
			};
			await done("POST", "runs/log-inputs", {
				run_id: runId,
				datasets: [{ dataset }]
			});
		},
		close: async () => client.close()
	};
}
function inParts(items, most, kindOf) {
	const parts = [];
	const open = new Map();
	for (const item of items) {
		const part = open.get(kindOf(item));
		if (part !== void 0 && part.length < most) part.push(item);
		else {
			const fresh = [item];
			open.set(kindOf(item), fresh);
			parts.push(fresh);
		}
	}
	return parts;
}
// src/core/mlflow/answer.ts
var import_promises = require_base.require_promises();
const HOST_CHECK = /invalid host header/i;
const CROSS_ORIGIN = /cross-origin request blocked/i;
const CLASH = /UniqueViolation|UNIQUE constraint|duplicate key value|Duplicate entry|database is locked|deadlock/i;
function meaningOf(answer) {
	const { status, text } = answer;
	const body = objectIn(text);
	const code = body && typeof body["error_code"] === "string" ? body["error_code"] : "";
	const message = body && typeof body["message"] === "string" ? plain(body["message"]) : "";
	if (status >= 200 && status < 300) return body ? {
		kind: "ok",
		body
	} : unreadable(answer);
	if (status >= 300 && status < 400) return {
		kind: "redirect",
		location: answer.location
	};
	if (status === 401) return {
		kind: "refused",
		why: "login",
		message
	};
	if (status === 403) return {
		kind: "refused",
		why: whyForbidden(text),
		message
	};
	if (status === 429 || code === "RESOURCE_EXHAUSTED") return { kind: "busy" };
	if (code === "RESOURCE_ALREADY_EXISTS") return {
		kind: "exists",
		message
	};
	if (code === "FEATURE_DISABLED") return {
		kind: "unsupported",
		why: "no-workspaces",
		message
	};
	if (status === 409) return {
		kind: "moved",
		message
	};
	if (status === 404 && code === "RESOURCE_DOES_NOT_EXIST") return /^Workspace\b/.test(message) ? {
		kind: "unsupported",
		why: "workspace",
		message
	} : {
		kind: "absent",
		message
	};
	if ((status === 400 || status >= 500) && CLASH.test(text)) return { kind: "clash" };
	if (status === 408 || status >= 500 && status !== 501) return {
		kind: "broken",
		message: message || `it answered ${status}`
	};
	if (status === 404 || status === 405 || status === 501) return {
		kind: "unsupported",
		why: "endpoint",
		message
	};
	return body ? {
		kind: "invalid",
		message: message || `it answered ${status}`
	} : {
		kind: "foreign",
		what: described(answer)
	};
}
function plain(message) {
	if (/\[SQL:|\bpsycopg|\bsqlite3\.|\bpymysql|sqlalche\.me/i.test(message)) return "its database refused the values";
	const line = message.split("\n", 1)[0].trim();
	return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
}
const MOST_CHARACTERS = 300;
function unreadable(answer) {
	return answer.contentType.startsWith("application/json") ? {
		kind: "broken",
		message: "its answer was cut off"
	} : {
		kind: "foreign",
		what: described(answer)
	};
}
function whyForbidden(text) {
	return HOST_CHECK.test(text) ? "host" : CROSS_ORIGIN.test(text) ? "origin" : "permission";
}
function described({ status, contentType, text }) {
	const type = contentType.split(";", 1)[0].trim();
	return `${status} with ${text === "" ? "nothing" : type === "text/html" ? "an HTML page" : type || "something that is not JSON"}`;
}
function objectIn(text) {
	try {
		const value = require_main.parseJson(text);
		return require_main.isRecord(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/adapters/mlflow/connection.ts
const DEFAULT_WAIT_MS = 13e3;
function mlflowConnection({ uri, env, workspace, waitMs, version }) {
	const problem = require_registry_uri.registryUriProblem(uri);
	if (problem !== void 0) throw new require_main.PromptopsError("REGISTRY_UNSUPPORTED", problem, "Correct MLFLOW_TRACKING_URI, or unset it to use the embedded registry.");
	const url = new URL(uri);
	const authorization = basicAuthorization(decoded(url.username), decoded(url.password)) ?? authorizationIn(env);
	url.username = "";
	url.password = "";
	url.search = "";
	url.hash = "";
	const space = workspace ?? filled(env["MLFLOW_WORKSPACE"]);
	return {
		uri: url.href.replace(/\/+$/, ""),
		authorization,
		workspace: space ?? void 0,
		userAgent: version === void 0 ? "promptops" : `promptops/${version}`,
		proxy: require_proxy.proxyFor(url, env),
		tls: {
			verify: !isTrue(env["MLFLOW_TRACKING_INSECURE_TLS"]),
			authorities: pemFile(env, "MLFLOW_TRACKING_SERVER_CERT_PATH") ?? pemFile(env, "REQUESTS_CA_BUNDLE"),
			identity: pemFile(env, "MLFLOW_TRACKING_CLIENT_CERT_PATH")
		},
		timeoutMs: 1e3 * number(env, "MLFLOW_HTTP_REQUEST_TIMEOUT", 30, .001),
		waitMs: waitMs ?? DEFAULT_WAIT_MS,
		retries: number(env, "MLFLOW_HTTP_REQUEST_MAX_RETRIES", Number.POSITIVE_INFINITY, 0),
		backoffFactor: number(env, "MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR", .2, 0)
	};
}
function exchangeSettings({ tls, proxy, authorization, workspace, userAgent }) {
	return {
		tls,
		proxy: () => proxy,
		headers: {
			"User-Agent": userAgent,
			Accept: "application/json, */*",
			...authorization !== void 0 && { Authorization: authorization },
			...workspace !== void 0 && { "X-MLFLOW-WORKSPACE": workspace }
		}
	};
}
function pemFile(env, variable) {
	const path = filled(env[variable]);
	return path === void 0 ? void 0 : {
		path,
		variable
	};
}
function authorizationIn(env) {
	const user = filled(env["MLFLOW_TRACKING_USERNAME"]);
	const password = filled(env["MLFLOW_TRACKING_PASSWORD"]);
	if (user !== void 0 && password !== void 0) return headerValue("MLFLOW_TRACKING_USERNAME", basicAuthorization(user, password));
	const token = filled(env["MLFLOW_TRACKING_TOKEN"]);
	return token === void 0 ? void 0 : headerValue("MLFLOW_TRACKING_TOKEN", `Bearer ${token.trim()}`);
}
function basicAuthorization(user, password) {
	return user === "" && password === "" ? void 0 : `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
function headerValue(variable, value) {
	if (/^[\x20-\x7e]+$/.test(value)) return value;
	throw new require_main.PromptopsError("CONFIG_INVALID", `${variable} holds characters that no HTTP header can carry.`, "Set it again, on one line.");
}
function number(env, variable, otherwise, least) {
	const written = filled(env[variable]);
	if (written === void 0) return otherwise;
	const value = Number(written);
	if (Number.isFinite(value) && value >= least) return value;
	throw new require_main.PromptopsError("CONFIG_INVALID", `${variable} is \`${require_redact_uri.redactUri(written)}\`, not a number of at least ${least}.`, "Correct it, or unset it.");
}
function filled(value) {
	return value === void 0 || value.trim() === "" ? void 0 : value;
}
function isTrue(value) {
	return /^(?:true|1)$/i.test(value?.trim() ?? "");
}
function decoded(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
// src/adapters/mlflow/client.ts
const MOST_REDIRECTS = 5;
const MOST_PAUSE_MS = 2e3;
const MOST_FAILURES = 3;
function mlflowClient(connection, exchange = require_proxy.httpExchange(exchangeSettings(connection))) {
	const { uri, workspace, timeoutMs, waitMs, retries, backoffFactor } = connection;
	let hasAnswered = false;
	let closed = false;
	const once = async (request, url, leftMs) => {
		const { method, body } = request;
		const bytes = body === void 0 || body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
		const type = body instanceof Uint8Array ? "application/octet-stream" : "application/json";
		const answer = await exchange({
			method,
			url,
			headers: {
				...request.headers,
				...bytes !== void 0 && { "Content-Type": type }
			},
			body: bytes,
			timeoutMs: hasAnswered ? timeoutMs : Math.min(timeoutMs, leftMs)
		});
		if ("status" in answer) hasAnswered = true;
		return answer;
	};
	const exchanged = async (request, understand) => {
		const creates = request.repeat === "creates";
		const started = performance.now();
		const left = () => waitMs - (performance.now() - started);
		let url = addressOf(uri, request);
		let redirects = 0;
		let lost = false;
		for (let attempt = 0;; attempt += 1) {
			const answer = await once(request, url, left());
			const meaning = "status" in answer ? understand(answer) : void 0;
			const next = meaning?.kind === "redirect" && redirects < MOST_REDIRECTS ? sameOrigin(meaning.location, url, request.method) : void 0;
			if (next !== void 0) {
				url = next;
				redirects += 1;
				attempt -= 1;
				continue;
			}
			if ("status" in answer && meaning && !isPassing(meaning)) return {
				answer,
				meaning,
				url,
				repeated: lost
			};
			const wasDone = "lost" in answer ? answer.sent : meaning?.kind === "broken";
			lost ||= wasDone;
			const wait = Math.max(pauseMs(attempt, backoffFactor), "status" in answer ? require_retry_after.retryAfterMs(answer.headers) : 0);
			if (!(!closed && !(creates && wasDone) && attempt < (statusOf(answer) === 500 ? Math.min(retries, MOST_FAILURES) : retries) && wait < left())) throw failure(answer, meaning, {
				url: plainUrl(url),
				creates: creates && lost,
				uri
			});
			await (0, import_promises.setTimeout)(wait);
		}
	};
	return {
		uri,
		workspace,
		send: async (request) => {
			const { meaning, repeated, url } = await exchanged(request, (answer) => readable(answer));
			if (meaning.kind === "ok" || meaning.kind === "absent" || meaning.kind === "exists" || meaning.kind === "invalid" || meaning.kind === "moved") return {
				...meaning,
				repeated
			};
			throw explainMeaning(meaning, {
				url: plainUrl(url),
				creates: request.repeat === "creates"
			});
		},
		fetch: async (request) => {
			const { answer, meaning, url } = await exchanged(request, (got) => isFine(got) ? {
				kind: "ok",
				body: {}
			} : readable(got));
			if (meaning.kind === "ok") return {
				bytes: answer.body,
				headers: answer.headers
			};
			if (meaning.kind === "absent") return void 0;
			throw explainMeaning(meaning, {
				url: plainUrl(url),
				creates: false
			});
		},
		probe: (request) => once(request, addressOf(uri, request), waitMs),
		close: () => {
			closed = true;
			exchange.close();
		}
	};
}
function readable({ status, headers, body }) {
	const decoded = new TextDecoder().decode(body);
	return meaningOf({
		status,
		contentType: headers["content-type"] ?? "",
		location: headers["location"] ?? "",
		text: decoded
	});
}
function statusOf(answer) {
	return "status" in answer ? answer.status : void 0;
}
function isFine({ status }) {
	return status >= 200 && status < 300;
}
function isPassing({ kind }) {
	return kind === "busy" || kind === "broken" || kind === "clash";
}
function addressOf(uri, { path, query = [] }) {
	const search = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
	return `${uri}/${path}${search === "" ? "" : `?${search}`}`;
}
function sameOrigin(location, from, method) {
	if (method !== "GET" || !URL.canParse(location, from)) return void 0;
	const to = new URL(location, from);
	return to.origin === new URL(from).origin ? to.href : void 0;
}
function pauseMs(attempt, backoffFactor) {
	return Math.min(1e3 * backoffFactor * 2 ** attempt, MOST_PAUSE_MS) * (.75 + Math.random() / 2);
}
function failure(answer, meaning, { url, creates, uri }) {
	if ("status" in answer) return explainMeaning(meaning, {
		url,
		creates
	});
	const hint = answer.untrusted ? "Set MLFLOW_TRACKING_SERVER_CERT_PATH to the certificate of its authority; MLFLOW_TRACKING_INSECURE_TLS=true trusts anybody." : "Check MLFLOW_TRACKING_URI and whether the server runs; `--wait 60s` waits longer. Without an address the embedded registry is used.";
	return new require_main.PromptopsError("REGISTRY_UNREACHABLE", `${uri} did not answer: ${answer.lost}.`, hint, {
		cause: answer.cause,
		maybeApplied: creates && answer.sent
	});
}
function plainUrl(url) {
	return url.split("?", 1)[0];
}
// src/adapters/mlflow/mlflow-probe.ts
const API = "api/2.0/mlflow";
const DEFAULT_EXPERIMENT = "0";
function mlflowProbe({ registry, tracking, experiment }) {
	const firstPrompt = async () => {
		const query = [["filter", IS_PROMPT], ["max_results", "1"]];
		const found = await mlflowCalls(registry).read("registered-models/search", query);
		const [prompt] = require_wire_tracker.recordsIn(found["registered_models"]);
		return prompt && require_wire_tracker.text(prompt["name"]);
	};
	const ourExperiment = async () => {
		const found = await mlflowCalls(tracking).find("experiments/get-by-name", [["experiment_name", experiment]]);
		return require_wire_tracker.recordsIn([found?.["experiment"]])[0];
	};
	return {
		uri: registry.uri,
		trackingUri: tracking.uri === registry.uri ? void 0 : tracking.uri,
		reach: async () => {
			await firstPrompt();
			await ourExperiment();
		},
		version: async () => {
			const answer = await registry.probe({
				method: "GET",
				path: "version",
				repeat: "repeatable"
			});
			const said = "status" in answer && answer.status === 200 ? new TextDecoder().decode(answer.body).trim() : "";
			return /^\d+\.\d+[\w.+-]*$/.test(said) ? said : void 0;
		},
		permissions: async () => {
			const prompt = await firstPrompt();
			const own = await ourExperiment();
			const run = own && {
				experiment_id: require_wire_tracker.text(own["experiment_id"]),
				start_time: "not a time"
			};
			return {
				createPrompts: await isPermitted(registry, "registered-models/create", {}),
				changePrompts: prompt === void 0 ? void 0 : await isPermitted(registry, "registered-models/set-tag", { name: prompt }),
				recordRuns: await (run ? isPermitted(tracking, "runs/create", run) : isPermitted(tracking, "experiments/create", {}))
			};
		},
		artifactScheme: async () => {
			const own = await ourExperiment();
			const standard = own ? void 0 : await mlflowCalls(tracking).find("experiments/get", [["experiment_id", DEFAULT_EXPERIMENT]]);
			const [asked] = own ? [own] : require_wire_tracker.recordsIn([standard?.["experiment"]]);
			const location = require_wire_tracker.text(asked?.["artifact_location"]);
			return location === "" ? void 0 : schemeOf(location);
		},
		close: () => {
			registry.close();
			tracking.close();
		}
	};
}
async function isPermitted(client, path, body) {
	const request = {
		method: "POST",
		path: `${API}/${path}`,
		body,
		repeat: "creates"
	};
	const answer = await client.probe(request);
	const meaning = "status" in answer ? readable(answer) : void 0;
	if (meaning?.kind === "invalid") return true;
	return meaning?.kind === "refused" ? false : void 0;
}
// src/adapters/mlflow/open-mlflow.ts
function openMlflow(request) {
	const { registry, tracking } = clients(request);
	return {
		registry: mlflowRegistry(registry, request.pageSize),
		tracker: mlflowTracker(tracking, request.pageSize),
		tracer: mlflowTracer(tracking)
	};
}
function openProbe({ experiment, ...request }) {
	return mlflowProbe({
		...clients(request),
		experiment
	});
}
function clients({ registryUri, trackingUri, pageSize: _, ...rest }) {
	const registry = mlflowClient(mlflowConnection({
		...rest,
		uri: registryUri
	}));
	return {
		registry,
		tracking: trackingUri === registryUri ? registry : mlflowClient(mlflowConnection({
			...rest,
			uri: trackingUri
		}))
	};
}
exports.openMlflow = openMlflow;
exports.openProbe = openProbe;
