import { t as __commonJSMin } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { C as isPromptopsError, S as PromptopsError, a as byCodeUnit, c as TAGS, h as parseJson, m as isRecord, p as VERSION_TAGS } from "./hash-VZsFshsQ.mjs";
import { S as LIMITS, _ as checkParams, a as inSteps, b as gone, d as checkArtifactPath, f as checkDescription, g as checkName, h as checkMutable, m as checkExperiment, p as checkDraft, r as assessmentId, s as matchesRun, t as newsOf, u as checkAlias, v as checkTags } from "./news-of-B0a7MWJU.mjs";
import { a as encodeAssessment, c as linkedPrompts, d as encodeTags, h as wholeNumber, l as traceName, m as text, o as encodeSpans, p as recordsIn, s as encodeTraceInfo, t as decodeTrace, u as decodeTags } from "./decode-trace-DCsJ5fSL.mjs";
import { S as require__builtin_fs, u as fewAtOnce, y as redactUri } from "./usage-in-Br_6J4r6.mjs";
import { t as registryUriProblem } from "./registry-uri-xkh7DILq.mjs";
// src/core/mlflow/filter.ts
function equals(field, value) {
	if (!/['"\\`]/.test(value)) return `${field} = '${value}'`;
	return `${field} LIKE '${value.replace(/['"\\`]/g, "_")}'`;
}
const tagField = (key) => `tags.\`${key}\``;
const paramField = (key) => `params.\`${key}\``;
const IS_PROMPT = `${tagField(TAGS.isPrompt)} = 'true'`;
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
// src/core/mlflow/wire-registry.ts
const PROMPT_SOURCE = "prompt-template";
function decodePrompt(model) {
	const tags = decodeTags(model["tags"]);
	if (!isPrompt(tags)) return "model";
	const versions = recordsIn(model["latest_versions"]).flatMap((version) => decodeVersion(version) ?? []);
	return {
		name: text(model["name"]),
		description: text(model["description"]),
		tags,
		aliases: decodeAliases(model["aliases"]),
		latest: versions.reduce((best, one) => best && best.version > one.version ? best : one, void 0)
	};
}
function decodeVersion(version) {
	const tags = decodeTags(version["tags"]);
	const number = wholeNumber(version["version"]);
	if (!isPrompt(tags) || number === void 0) return void 0;
	return {
		name: text(version["name"]),
		version: number,
		description: text(version["description"]),
		tags,
		createdAt: wholeNumber(version["creation_timestamp"]) ?? 0
	};
}
function encodeVersionDraft({ name, description, tags }) {
	return {
		name,
		source: PROMPT_SOURCE,
		description,
		tags: tagList({
			...tags,
			[TAGS.isPrompt]: "true"
		})
	};
}
function encodePromptDraft(name, description, tags) {
	return {
		name,
		...description !== "" && { description },
		tags: tagList({
			...tags,
			[TAGS.isPrompt]: "true"
		})
	};
}
function decodeAliases(aliases) {
	return Object.fromEntries(recordsIn(aliases).flatMap(({ alias, version }) => {
		const number = wholeNumber(version);
		return typeof alias === "string" && number !== void 0 ? [[alias, number]] : [];
	}));
}
function isPrompt(tags) {
	return tags[TAGS.isPrompt]?.toLowerCase() === "true";
}
function tagList(tags) {
	return encodeTags(tags).map(({ key, value }) => ({
		key,
		value
	}));
}
// src/core/mlflow/explain-meaning.ts
function explainMeaning(meaning, { url, creates }) {
	const maybe = { maybeApplied: creates };
	switch (meaning.kind) {
		case "absent":
		case "exists":
		case "moved":
		case "invalid": return objection(meaning);
		case "clash": return new PromptopsError("REGISTRY_FAILED", `Other writers kept ${url} busy.`, "Run the command again.", maybe);
		case "busy": return new PromptopsError("REGISTRY_UNREACHABLE", `${url} takes no more requests at the moment.`, "Wait a little, or use `--wait 60s`.");
		case "broken": return new PromptopsError("REGISTRY_FAILED", `${url} failed: ${said(meaning.message)}.`, "Look into the log of the server; running the command again is safe.", maybe);
		case "redirect": return new PromptopsError("REGISTRY_FAILED", `${url} sends us on to ${originOf(meaning.location, url)}, where our credentials must not go unasked.`, "Set MLFLOW_TRACKING_URI to the address it should be, or log in to the proxy in front of it.");
		case "refused": return refusal(meaning, new URL(url));
		case "unsupported": return missing(meaning, url);
		case "foreign": return new PromptopsError("REGISTRY_FAILED", `${url} is not an MLflow API: it answered ${meaning.what}.`, "Check MLFLOW_TRACKING_URI, and whether a login page or a proxy stands in front of it.", maybe);
	}
}
function objection({ kind, message }) {
	if (kind === "invalid") return new PromptopsError("REGISTRY_REFUSED", `MLflow refused the request: ${said(message)}.`);
	return new PromptopsError("REGISTRY_CONFLICT", `${said(message)}.`, "Look again with `promptops list`.");
}
function refusal({ why, message }, { host, origin }) {
	const because = message === "" ? "" : ` (${said(message)})`;
	switch (why) {
		case "login": return new PromptopsError("REGISTRY_REFUSED", `${origin} wants a login${because}.`, "Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.");
		case "permission": return new PromptopsError("REGISTRY_REFUSED", `${origin} does not permit this${because}.`, "Ask for EDIT on the prompt or the experiment; deleting needs MANAGE.");
		case "host": return new PromptopsError("REGISTRY_REFUSED", `${origin} refuses requests to the host name ${host}: its protection against DNS rebinding does not know it.`, `Start the server with \`--allowed-hosts ${host}\`, or set MLFLOW_SERVER_ALLOWED_HOSTS=${host}.`);
		case "origin": return new PromptopsError("REGISTRY_REFUSED", `${origin} refuses requests that come from another site.`, "Start the server with `--cors-allowed-origins`, or call it directly.");
	}
}
function missing({ why, message }, url) {
	switch (why) {
		case "workspace": return new PromptopsError("REGISTRY_FAILED", `${said(message)}.`, "Check MLFLOW_WORKSPACE, or create the workspace.");
		case "no-workspaces": return new PromptopsError("REGISTRY_FAILED", `${new URL(url).origin} has no workspaces, but one is asked for.`, "Unset MLFLOW_WORKSPACE, or start the server with `--enable-workspaces`.");
		case "endpoint": return new PromptopsError("REGISTRY_FAILED", `${url} does not exist there.`, "Check the path in MLFLOW_TRACKING_URI; prompts need MLflow 2.21 or newer, better 3.10.");
	}
}
function originOf(location, base) {
	return URL.canParse(location, base) ? new URL(location, base).origin : "another place";
}
function said(message) {
	return message === "" ? "no reason given" : message.replace(/[.\s]+$/, "");
}
// src/adapters/mlflow/calls.ts
const API$1 = "api/2.0/mlflow";
function mlflowCalls({ send }) {
	const ask = (path, query) => send({
		method: "GET",
		path: `${API$1}/${path}`,
		query,
		repeat: "repeatable"
	});
	const write = (method, path, body, repeat = "repeatable") => send({
		method,
		path: `${API$1}/${path}`,
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
		yield* recordsIn(page[key]);
		token = text(page["next_page_token"]) || void 0;
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
		const [model] = recordsIn([found?.["registered_model"]]);
		return model && decodePrompt(model);
	};
	const unlessAbsent = async (name, ask) => {
		try {
			return await ask();
		} catch (error) {
			if (isPromptopsError(error) && error.code === "REGISTRY_REFUSED" && await prompt(name) === void 0) return void 0;
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
		for await (const entry of pages("model_versions", ask)) found.push(...[decodeVersion(entry)].filter((one) => one !== void 0));
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
				const one = decodePrompt(entry);
				if (one !== "model") found.set(one.name, one);
			}
			return [...found.values()].sort((a, b) => byCodeUnit(a.name, b.name));
		},
		prompt,
		createPrompt: async (name, { description, tags }) => {
			checkName(name);
			checkDescription(description);
			checkTags(tags, LIMITS.promptTag);
			const answer = await write("POST", "registered-models/create", encodePromptDraft(name, description, tags));
			if (answer.kind === "ok") return "created";
			if (answer.kind !== "exists") bodyOf(answer);
			return await prompt(name) === "model" ? "model" : "exists";
		},
		setPromptDescription: async (name, description) => {
			checkDescription(description);
			await done("PATCH", "registered-models/update", {
				name,
				description
			});
		},
		setPromptTag: async (name, key, value) => {
			checkTags({ [key]: value }, LIMITS.promptTag);
			if (key === TAGS.isPrompt) checkMutable(key);
			await done("POST", "registered-models/set-tag", {
				name,
				key,
				value
			});
		},
		deletePromptTag: async (name, key) => {
			if (key === TAGS.isPrompt) checkMutable(key);
			await done("DELETE", "registered-models/delete-tag", {
				name,
				key
			});
		},
		deletePrompt: async (name) => {
			if (await prompt(name) === "model") throw new PromptopsError("REGISTRY_REFUSED", `${name} is a model, not a prompt: it is not deleted here.`);
			await remove("registered-models/delete", { name });
		},
		createVersion: async (draft) => {
			checkDraft(draft);
			const created = versionIn(await done("POST", "model-versions/create", encodeVersionDraft(draft), "creates"));
			if (created) return created;
			throw new PromptopsError("REGISTRY_FAILED", `${client.uri} did not say which version it created.`, "Look with `promptops list`.", { maybeApplied: true });
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
			const hash = contentHash === void 0 ? [] : [equals(tagField(VERSION_TAGS.contentHash), contentHash)];
			const filters = versionFilters([...new Set(names)], hash, MOST_FILTER_CHARACTERS);
			const found = [];
			for (const filter of filters) found.push(...await search(filter));
			const order = new Map(names.map((name, at) => [name, at]));
			return found.filter(({ name, tags }) => order.has(name) && (contentHash === void 0 || tags[VERSION_TAGS.contentHash] === contentHash)).sort((a, b) => order.get(a.name) - order.get(b.name) || b.version - a.version);
		},
		setVersionTag: async (name, version, key, value) => {
			checkTags({ [key]: value }, LIMITS.versionTag);
			checkMutable(key);
			await done("POST", "model-versions/set-tag", {
				name,
				version: String(version),
				key,
				value
			});
		},
		deleteVersionTag: async (name, version, key) => {
			checkMutable(key);
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
			checkAlias(alias);
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
	const [version] = recordsIn([body["model_version"]]);
	return version && decodeVersion(version);
}
// src/core/mlflow/wire-tracker.ts
const STATUSES = [
	"RUNNING",
	"FINISHED",
	"FAILED",
	"KILLED"
];
function decodeRun(run) {
	const info = run["info"] ?? {};
	const data = run["data"] ?? {};
	if (info["lifecycle_stage"] === "deleted") return void 0;
	const tags = decodeTags(data["tags"]);
	return {
		id: text(info["run_id"] ?? info["run_uuid"]),
		experimentId: text(info["experiment_id"]),
		name: text(info["run_name"] ?? tags["mlflow.runName"]),
		status: statusOf$1(text(info["status"])),
		startTime: wholeNumber(info["start_time"]) ?? 0,
		endTime: wholeNumber(info["end_time"]),
		params: decodeTags(data["params"]),
		tags: withoutRunName(tags),
		metrics: Object.fromEntries(recordsIn(data["metrics"]).map(({ key, value }) => [text(key), Number(value)])),
		artifactUri: text(info["artifact_uri"])
	};
}
function encodeRunDraft({ experimentId, name, startTime, tags }) {
	return {
		experiment_id: experimentId,
		run_name: name,
		start_time: startTime,
		tags: pairs(tags)
	};
}
function encodeMetric({ value, ...rest }) {
	return {
		...rest,
		value: Number.isFinite(value) ? value : String(value)
	};
}
function decodeMetric(metric) {
	const { key, value, timestamp, step } = metric;
	return {
		key: text(key),
		value: typeof value === "number" ? value : Number(text(value)),
		timestamp: wholeNumber(timestamp) ?? 0,
		step: wholeNumber(step) ?? 0
	};
}
const LOG_LIMITS = {
	params: 100,
	tags: 100,
	metrics: 900,
	bodyCharacters: 2e5
};
function encodeRunFacts(id, facts) {
	const params = inParts$1(encodeTags(facts.params ?? {}), LOG_LIMITS.params);
	const tags = inParts$1(encodeTags(facts.tags ?? {}), LOG_LIMITS.tags);
	const metrics = inParts$1(facts.metrics ?? [], LOG_LIMITS.metrics - LOG_LIMITS.params - LOG_LIMITS.tags);
	const count = Math.max(params.length, tags.length, metrics.length);
	return Array.from({ length: count }, (_, part) => ({
		run_id: id,
		...params[part] && { params: params[part].map(({ key, value }) => ({
			key,
			value
		})) },
		...tags[part] && { tags: tags[part].map(({ key, value }) => ({
			key,
			value
		})) },
		...metrics[part] && { metrics: metrics[part].map(encodeMetric) }
	}));
}
function inParts$1(items, most) {
	const parts = [];
	let characters = 0;
	for (const item of items) {
		const size = JSON.stringify(item).length;
		const last = parts.at(-1);
		if (last === void 0 || last.length === most || characters + size > LOG_LIMITS.bodyCharacters) {
			parts.push([item]);
			characters = size;
		} else {
			last.push(item);
			characters += size;
		}
	}
	return parts;
}
function pairs(tags) {
	return encodeTags(tags).map(({ key, value }) => ({
		key,
		value
	}));
}
function statusOf$1(status) {
	return STATUSES.includes(status) ? status : "RUNNING";
}
function withoutRunName({ "mlflow.runName": _, ...tags }) {
	return tags;
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
		for (const entry of recordsIn(bodyOf(answer)["files"])) {
			const below = folder === "" ? text(entry["path"]) : `${folder}/${text(entry["path"])}`;
			if (entry["is_dir"] !== true) found.push(below);
			else if (depth < DEEPEST) found.push(...await list(root, below, depth + 1));
		}
		return found;
	};
	return {
		putArtifact: async (run, path, bytes) => {
			checkArtifactPath(path);
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
			return "unavailable" in place ? [] : (await list(place.root, stored(folder), 0)).map(shown).sort(byCodeUnit);
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
		const [experiment] = recordsIn([found?.["experiment"]]);
		return experiment;
	};
	const usable = (name, experiment) => {
		if (!isDeleted(experiment)) return text(experiment["experiment_id"]);
		const id = text(experiment["experiment_id"]);
		throw new PromptopsError("REGISTRY_REFUSED", `The experiment ${name} was deleted on ${client.uri}.`, `Restore it with \`mlflow experiments restore --experiment-id ${id}\`, or name another in \`registry.experiment\`.`);
	};
	return {
		uri: client.uri,
		experiment: async (name) => {
			checkExperiment(name);
			const known = await experimentNamed(name);
			if (known) return usable(name, known);
			const answer = await write("POST", "experiments/create", { name });
			if (answer.kind !== "exists") return text(bodyOf(answer)["experiment_id"]);
			return usable(name, await experimentNamed(name) ?? bodyOf(answer));
		},
		findExperiment: async (name) => {
			const known = await experimentNamed(name);
			return known && !isDeleted(known) ? text(known["experiment_id"]) : void 0;
		},
		experimentName: async (id) => {
			const found = await find("experiments/get", [["experiment_id", id]]);
			const [experiment] = recordsIn([found?.["experiment"]]);
			return experiment && !isDeleted(experiment) ? text(experiment["name"]) : void 0;
		},
		experiments: async () => {
			const ask = (token) => done("POST", "experiments/search", {
				max_results: pageSize,
				...token !== void 0 && { page_token: token }
			});
			const found = [];
			for await (const one of pages("experiments", ask)) found.push({
				id: text(one["experiment_id"]),
				name: text(one["name"])
			});
			return found;
		},
		createRun: async (draft) => {
			checkTags(draft.tags, LIMITS.runTag);
			const run = runIn(await done("POST", "runs/create", encodeRunDraft(draft), "creates"));
			if (run) return run;
			throw new PromptopsError("REGISTRY_FAILED", `${client.uri} did not say which run it created.`, "Run the command again.", { maybeApplied: true });
		},
		run: async (id) => {
			const found = await find("runs/get", [["run_id", id]]);
			return found && runIn(found);
		},
		log: async (id, facts) => {
			checkParams(facts.params ?? {});
			checkTags(facts.tags ?? {}, LIMITS.runTag);
			for (const body of encodeRunFacts(id, facts)) await done("POST", "runs/log-batch", body);
		},
		metricHistory: async (id, key) => {
			const found = await find("metrics/get-history", [["run_id", id], ["metric_key", key]]);
			return inSteps(recordsIn(found?.["metrics"]).map(decodeMetric));
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
				const run = decodeRun(entry);
				if (run === void 0 || seen.has(run.id) || !matchesRun(run, query)) continue;
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
			throw new PromptopsError("REGISTRY_FAILED", `${client.uri} does not tell the time: its answers have no Date header.`);
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
	const [run] = recordsIn([body["run"]]);
	return run && decodeRun(run);
}
function isDeleted(experiment) {
	return experiment["lifecycle_stage"] === "deleted";
}
// src/adapters/tracer/mlflow-tracer.ts
const API = "api/3.0/mlflow/traces";
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
		path: `${API}${path}`,
		...facts,
		repeat: "repeatable"
	});
	const found = async (id) => {
		const answer = await ask("GET", "/get", { query: [["trace_id", traceName(id)]] });
		return answer.kind === "absent" ? void 0 : decodeTrace(bodyOf(answer)["trace"] ?? {});
	};
	const writeSpans = async (traces) => {
		const headers = { "x-mlflow-experiment-id": traces[0].experimentId };
		if (await client.fetch({
			method: "POST",
			path: "v1/traces",
			body: encodeSpans(traces),
			headers,
			repeat: "repeatable"
		}) === void 0) throw new PromptopsError("REGISTRY_UNSUPPORTED", `${client.uri} takes no traces.`, "Update it to MLflow 3.17 or later.");
	};
	const writeFacts = async (trace) => {
		bodyOf(await ask("POST", "", { body: encodeTraceInfo(trace) }));
		if (trace.prompts.length === 0) return;
		await done("POST", "traces/link-prompts", {
			trace_id: traceName(trace.id),
			prompt_versions: linkedPrompts(trace)
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
		for await (const entry of pages("traces", search)) ids.add(text(entry["trace_id"]));
		return [...ids];
	};
	return {
		write: async (given) => {
			const traces = [...new Map(given.map((trace) => [trace.id, trace])).values()];
			for (const some of inParts(traces, SPANS_AT_ONCE, ({ experimentId }) => experimentId)) await writeSpans(some);
			await fewAtOnce(traces, AT_ONCE, writeFacts);
			for (const some of inParts(traces, MOST_LINKED, ({ runId }) => runId)) await done("POST", "traces/link-to-run", {
				run_id: some[0].runId,
				trace_ids: some.map(({ id }) => traceName(id))
			});
		},
		trace: found,
		async *traces({ experimentId, runId }) {
			const ids = await idsOfRun(experimentId, runId);
			for (const some of inParts(ids, READ_AT_ONCE, () => "")) {
				const answer = bodyOf(await ask("GET", "/batchGet", { query: some.map((id) => ["trace_ids", id]) }));
				for (const trace of recordsIn(answer["traces"])) {
					const decoded = decodeTrace(trace);
					if (decoded) yield decoded;
				}
			}
		},
		assess: async (id, assessments) => {
			const trace = await found(id);
			if (!trace) throw gone(`The trace ${id}`);
			const known = new Set(trace.assessments.map((one) => assessmentId(id, one)));
			const news = newsOf(trace, assessments);
			for (const one of news) {
				const body = encodeAssessment({
					...trace,
					startTime: Date.now(),
					durationMs: 0
				}, one);
				const isKnown = known.has(assessmentId(id, one));
				const path = `/${traceName(id)}/assessments${isKnown ? `/${assessmentId(id, one)}` : ""}`;
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
var import_promises = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:timers/promises");
}))();
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
		const value = parseJson(text);
		return isRecord(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/adapters/http/exchange.ts
var import__builtin_fs = require__builtin_fs();
const MOST_BYTES = 268435456;
function httpExchange({ tls, proxy, headers: standing }) {
	const trust = {
		rejectUnauthorized: tls.verify,
		...certificates(tls)
	};
	let opened;
	const open = async () => (await import("./axios-transport-BCrK_kz4.mjs")).axiosTransport(trust);
	const exchange = async ({ timeoutMs, mostBytes = MOST_BYTES, signal: stop, headers, ...request }) => {
		opened ??= open();
		const { send } = await opened;
		const time = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
		const signal = stop === void 0 ? time : AbortSignal.any([stop, time]);
		const sent = await send({
			...request,
			mostBytes,
			signal,
			headers: {
				...standing,
				...headers
			},
			proxy: proxy(request.url)
		});
		if (!("failed" in sent)) return sent;
		if (stop?.aborted) throw stop.reason;
		if (!sent.known && !time.aborted) throw sent.failed;
		const code = codeOf(sent.failed);
		const untrusted = !time.aborted && UNTRUSTED.test(code);
		const reached = time.aborted || !(untrusted || NEVER_SENT.has(code));
		const endless = !time.aborted && sent.failed instanceof Error && TOO_LONG.test(sent.failed.message);
		return {
			lost: endless ? `it sends more than ${Math.floor(mostBytes / 2 ** 20)} MB` : reasonOf(code, time.aborted, timeoutMs),
			sent: reached,
			untrusted,
			endless,
			cause: new Error(code || "no answer")
		};
	};
	return Object.assign(exchange, { close: () => void opened?.then(({ close }) => close()) });
}
const NEVER_SENT = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EADDRNOTAVAIL"
]);
const TOO_LONG = /^maxContentLength size of/;
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|EPROTO/;
function codeOf(cause) {
	if (typeof cause !== "object" || cause === null) return "";
	const { code, cause: inner } = cause;
	const own = typeof code === "string" ? code : "";
	return own.startsWith("ERR_") || own === "" ? codeOf(inner) || own : own;
}
function reasonOf(code, timedOut, timeoutMs) {
	if (timedOut) return `no answer within ${Math.round(timeoutMs / 100) / 10} s`;
	if (code === "ECONNREFUSED") return "the connection was refused";
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host name is not known";
	if (UNTRUSTED.test(code)) return `its certificate is not trusted (${code})`;
	return code === "" ? "the connection broke" : `the connection broke (${code})`;
}
function certificates({ authorities, identity }) {
	const pem = identity && read(identity);
	return {
		...authorities && { ca: read(authorities) },
		...pem !== void 0 && {
			cert: pem,
			key: pem
		}
	};
}
function read({ path, variable }) {
	try {
		return (0, import__builtin_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		throw new PromptopsError("CONFIG_INVALID", `${variable} names ${path}, which cannot be read.`, "Correct the path, or unset it.", { cause });
	}
}
// src/adapters/http/retry-after.ts
function retryAfterMs(headers) {
	const exact = headers["retry-after-ms"]?.trim() ?? "";
	if (/^\d+(?:\.\d+)?$/.test(exact)) return Number(exact);
	const written = headers["retry-after"]?.trim();
	if (written === void 0 || written === "") return 0;
	if (/^\d+(?:\.\d+)?$/.test(written)) return 1e3 * Number(written);
	const until = Date.parse(written);
	const now = Date.parse(headers["date"] ?? "");
	if (Number.isNaN(until)) return 0;
	return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}
// src/adapters/http/proxy.ts
function proxyFor(url, env) {
	const scheme = url.protocol.slice(0, -1);
	const written = variable(env, `${scheme}_proxy`) ?? variable(env, "all_proxy");
	if (written === void 0 || isExempt(url, variable(env, "no_proxy") ?? "")) return void 0;
	const address = written.includes("://") ? written : `http://${written}`;
	const proxy = URL.canParse(address) ? new URL(address) : void 0;
	if (proxy === void 0 || !/^https?:$/.test(proxy.protocol)) throw new PromptopsError("CONFIG_INVALID", `The proxy \`${redactUri(written)}\` is not an http address.`, `Correct ${scheme.toUpperCase()}_PROXY.`);
	return {
		protocol: proxy.protocol,
		host: proxy.hostname,
		port: Number(proxy.port || defaultPort(proxy.protocol)),
		...proxy.username !== "" && { auth: {
			username: decodeURIComponent(proxy.username),
			password: decodeURIComponent(proxy.password)
		} }
	};
}
function isExempt(url, list) {
	const host = url.hostname.toLowerCase();
	const port = url.port || defaultPort(url.protocol);
	return list.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
		if (entry === "*") return true;
		const [, name = "", wanted] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
		const domain = name.replace(/^\*?\./, "");
		return (wanted === void 0 || wanted === port) && (host === domain || host.endsWith(`.${domain}`));
	});
}
function variable(env, name) {
	const value = env[name] ?? env[name.toUpperCase()];
	return value === void 0 || value.trim() === "" ? void 0 : value.trim();
}
function defaultPort(protocol) {
	return protocol === "https:" ? "443" : "80";
}
// src/adapters/mlflow/connection.ts
const DEFAULT_WAIT_MS = 13e3;
function mlflowConnection({ uri, env, workspace, waitMs, version }) {
	const problem = registryUriProblem(uri);
	if (problem !== void 0) throw new PromptopsError("REGISTRY_UNSUPPORTED", problem, "Correct MLFLOW_TRACKING_URI, or unset it to use the embedded registry.");
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
		proxy: proxyFor(url, env),
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
	throw new PromptopsError("CONFIG_INVALID", `${variable} holds characters that no HTTP header can carry.`, "Set it again, on one line.");
}
function number(env, variable, otherwise, least) {
	const written = filled(env[variable]);
	if (written === void 0) return otherwise;
	const value = Number(written);
	if (Number.isFinite(value) && value >= least) return value;
	throw new PromptopsError("CONFIG_INVALID", `${variable} is \`${redactUri(written)}\`, not a number of at least ${least}.`, "Correct it, or unset it.");
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
function mlflowClient(connection, exchange = httpExchange(exchangeSettings(connection))) {
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
			const wait = Math.max(pauseMs(attempt, backoffFactor), "status" in answer ? retryAfterMs(answer.headers) : 0);
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
	return new PromptopsError("REGISTRY_UNREACHABLE", `${uri} did not answer: ${answer.lost}.`, hint, {
		cause: answer.cause,
		maybeApplied: creates && answer.sent
	});
}
function plainUrl(url) {
	return url.split("?", 1)[0];
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
export { openMlflow };
