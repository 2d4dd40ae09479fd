const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
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
// src/core/mlflow/wire-registry.ts
const PROMPT_SOURCE = "prompt-template";
const PROMPT_SOURCES = [PROMPT_SOURCE, "dummy-source"];
function decodePrompt(model) {
	const tags = require_shared.decodeTags(model["tags"]);
	if (!isPrompt$1(tags)) return "model";
	const versions = require_shared.recordsIn(model["latest_versions"]).flatMap((version) => decodeVersion(version) ?? []);
	return {
		name: require_shared.text(model["name"]),
		description: require_shared.text(model["description"]),
		tags,
		aliases: decodeAliases(model["aliases"]),
		latest: versions.reduce((best, one) => best && best.version > one.version ? best : one, void 0)
	};
}
function decodeVersion(version) {
	const tags = require_shared.decodeTags(version["tags"]);
	const number = require_shared.wholeNumber(version["version"]);
	if (!isPrompt$1(tags) || number === void 0) return void 0;
	return {
		name: require_shared.text(version["name"]),
		version: number,
		description: require_shared.text(version["description"]),
		tags,
		createdAt: require_shared.wholeNumber(version["creation_timestamp"]) ?? 0
	};
}
function encodeVersionDraft({ name, description, tags }) {
	return {
		name,
		source: PROMPT_SOURCE,
		description,
		tags: tagList({
			...tags,
			[require_main.TAGS.isPrompt]: "true"
		})
	};
}
function encodePromptDraft(name, description, tags) {
	return {
		name,
		...description !== "" && { description },
		tags: tagList({
			...tags,
			[require_main.TAGS.isPrompt]: "true"
		})
	};
}
function decodeVersionDraft(body) {
	const tags = require_shared.decodeTags(body["tags"]);
	return isPrompt$1(tags) ? {
		name: require_shared.text(body["name"]),
		description: require_shared.text(body["description"]),
		tags
	} : void 0;
}
function decodePromptDraft(body) {
	const tags = require_shared.decodeTags(body["tags"]);
	return isPrompt$1(tags) ? {
		description: require_shared.text(body["description"]),
		tags
	} : void 0;
}
function encodePrompt({ name, description, tags, aliases, latest }, times) {
	return {
		name,
		creation_timestamp: times.createdAt,
		last_updated_timestamp: latest?.createdAt ?? times.createdAt,
		...description !== "" && { description },
		...latest && { latest_versions: [encodeVersion(latest)] },
		tags: tagList(tags),
		...Object.keys(aliases).length > 0 && { aliases: Object.entries(aliases).map(([alias, version]) => ({
			alias,
			version: String(version)
		})) }
	};
}
function encodeVersion({ name, version, description, tags, createdAt }, aliases = []) {
	return {
		name,
		version: String(version),
		creation_timestamp: createdAt,
		last_updated_timestamp: createdAt,
		current_stage: "None",
		description,
		source: PROMPT_SOURCE,
		run_id: "",
		status: "READY",
		tags: tagList(tags),
		run_link: "",
		...aliases.length > 0 && { aliases: [...aliases] }
	};
}
function decodeAliases(aliases) {
	return Object.fromEntries(require_shared.recordsIn(aliases).flatMap(({ alias, version }) => {
		const number = require_shared.wholeNumber(version);
		return typeof alias === "string" && number !== void 0 ? [[alias, number]] : [];
	}));
}
function isPrompt$1(tags) {
	return tags[require_main.TAGS.isPrompt]?.toLowerCase() === "true";
}
function tagList(tags) {
	return require_shared.encodeTags(tags).map(({ key, value }) => ({
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
		case "clash": return new require_main.PromptopsError("REGISTRY_FAILED", `Other writers kept ${url} busy.`, "Run the command again.", maybe);
		case "busy": return new require_main.PromptopsError("REGISTRY_UNREACHABLE", `${url} takes no more requests at the moment.`, "Wait a little, or use `--wait 60s`.");
		case "broken": return new require_main.PromptopsError("REGISTRY_FAILED", `${url} failed: ${said(meaning.message)}.`, "Look into the log of the server; running the command again is safe.", maybe);
		case "redirect": return new require_main.PromptopsError("REGISTRY_FAILED", `${url} sends us on to ${originOf(meaning.location, url)}, where our credentials must not go unasked.`, "Set MLFLOW_TRACKING_URI to the address it should be, or log in to the proxy in front of it.");
		case "refused": return refusal$1(meaning, new URL(url));
		case "unsupported": return missing(meaning, url);
		case "foreign": return new require_main.PromptopsError("REGISTRY_FAILED", `${url} is not an MLflow API: it answered ${meaning.what}.`, "Check MLFLOW_TRACKING_URI, and whether a login page or a proxy stands in front of it.", maybe);
	}
}
function objection({ kind, message }) {
	if (kind === "invalid") return new require_main.PromptopsError("REGISTRY_REFUSED", `MLflow refused the request: ${said(message)}.`);
	return new require_main.PromptopsError("REGISTRY_CONFLICT", `${said(message)}.`, "Look again with `promptops list`.");
}
function refusal$1({ why, message }, { host, origin }) {
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
		yield* require_shared.recordsIn(page[key]);
		token = require_shared.text(page["next_page_token"]) || void 0;
		if (token === void 0 || seen.has(token)) return;
		seen.add(token);
	}
}
// src/adapters/registry/check-write.ts
function refused(message, hint = "") {
	return new require_main.PromptopsError("REGISTRY_REFUSED", message, hint);
}
function gone$1(what) {
	return new require_main.PromptopsError("REGISTRY_CONFLICT", `${what} is not in the registry (any more).`, "Look again with `promptops list`.");
}
function checkName(name) {
	const objection = require_main.nameObjection(name);
	if (objection !== void 0) throw refused(`\`${name}\` cannot be the name of a prompt: ${objection}.`);
}
function checkAlias(alias) {
	const objection = require_main.aliasObjection(alias);
	if (objection !== void 0) throw refused(`\`${alias}\` cannot be an alias: ${objection}.`, "Use a word such as `staging`.");
}
function checkTags(tags, limit) {
	for (const [key, value] of Object.entries(tags)) {
		const objection = require_main.keyObjection(key) ?? require_main.textObjection(value, limit);
		if (objection !== void 0) throw refused(`The tag \`${key}\` cannot be stored: ${objection}.`);
	}
}
function checkDescription(description) {
	const objection = require_main.textObjection(description, require_main.LIMITS.description);
	if (objection !== void 0) throw refused(`The description cannot be stored: ${objection}.`);
}
function checkDraft({ name, description, tags }) {
	checkDescription(description);
	checkTags(tags, require_main.LIMITS.versionTag);
	if (tags[require_main.TAGS.isPrompt] !== "true" || tags[require_main.TAGS.text] === void 0) throw refused(`The version of ${name} lacks the tags ${require_main.TAGS.isPrompt} and ${require_main.TAGS.text}: it would not be a prompt.`);
}
const IMMUTABLE = [
	require_main.TAGS.isPrompt,
	require_main.TAGS.text,
	require_main.TAGS.type
];
function checkMutable(key) {
	if (!IMMUTABLE.includes(key)) return;
	throw refused(`The tag ${key} of a version never changes.`, "Register the changed text: it becomes a new version.");
}
function checkParams(params) {
	for (const [key, value] of Object.entries(params)) {
		const objection = require_main.keyObjection(key) ?? require_main.textObjection(value, require_main.LIMITS.param);
		if (objection !== void 0) throw refused(`The param \`${key}\` cannot be stored: ${objection}.`);
	}
}
function checkWriteOnce(key, before, value) {
	if (before !== void 0 && before !== value) throw refused(`The param \`${key}\` of the run has another value already.`);
}
function checkExperiment(name) {
	const objection = name.trim() === "" ? "it is empty" : require_main.textObjection(name, require_main.LIMITS.experiment);
	if (objection !== void 0) throw refused(`The experiment cannot have this name: ${objection}.`);
}
function checkArtifactPath(path) {
	if (path.split("/").every((part) => part !== "" && part !== "." && part !== "..") && !/[\0\\:]/.test(path)) return;
	throw refused(`\`${path}\` cannot be the path of an artifact: it does not stay below the run.`);
}
function aliasHolds(name, alias) {
	return new require_main.PromptopsError("REGISTRY_CONFLICT", `The alias ${alias} of ${name} points at what is to be deleted.`, `Move or remove the alias first: \`promptops alias ${name}@${alias} --remove\`.`);
}
function aliasMoved(name, alias, expected, now) {
	const said = (version) => version === null ? "absent" : `version ${version}`;
	return new require_main.PromptopsError("REGISTRY_CONFLICT", `The alias ${alias} of ${name} is ${said(now)}, not ${said(expected)} as expected.`);
}
// src/adapters/registry/mlflow-registry.ts
const MOST_FILTER_CHARACTERS = 6e3;
function mlflowRegistry(client, pageSize = 1e3) {
	const { find, read, write, done, remove } = mlflowCalls(client);
	const prompt = async (name) => {
		const found = await find("registered-models/get", [["name", name]]);
		const [model] = require_shared.recordsIn([found?.["registered_model"]]);
		return model && decodePrompt(model);
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
			return [...found.values()].sort((a, b) => require_main.byCodeUnit(a.name, b.name));
		},
		prompt,
		createPrompt: async (name, { description, tags }) => {
			checkName(name);
			checkDescription(description);
			checkTags(tags, require_main.LIMITS.promptTag);
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
			checkTags({ [key]: value }, require_main.LIMITS.promptTag);
			if (key === require_main.TAGS.isPrompt) checkMutable(key);
			await done("POST", "registered-models/set-tag", {
				name,
				key,
				value
			});
		},
		deletePromptTag: async (name, key) => {
			if (key === require_main.TAGS.isPrompt) checkMutable(key);
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
			checkDraft(draft);
			const created = versionIn$1(await done("POST", "model-versions/create", encodeVersionDraft(draft), "creates"));
			if (created) return created;
			throw new require_main.PromptopsError("REGISTRY_FAILED", `${client.uri} did not say which version it created.`, "Look with `promptops list`.", { maybeApplied: true });
		},
		version: async (name, version) => {
			const found = await unlessAbsent(name, () => find("model-versions/get", versionQuery(name, version)));
			return found && versionIn$1(found);
		},
		versionByAlias: async (name, alias) => {
			const answer = await unlessAbsent(name, () => client.send({
				method: "GET",
				path: "api/2.0/mlflow/registered-models/alias",
				query: [["name", name], ["alias", alias]],
				repeat: "repeatable"
			}));
			if (answer === void 0 || answer.kind === "absent" || answer.kind === "invalid" && /alias .*not found/is.test(answer.message)) return void 0;
			return versionIn$1(bodyOf(answer));
		},
		versions: async ({ names, contentHash }) => {
			const hash = contentHash === void 0 ? [] : [equals(tagField(require_rendering.VERSION_TAGS.contentHash), contentHash)];
			const filters = versionFilters([...new Set(names)], hash, MOST_FILTER_CHARACTERS);
			const found = [];
			for (const filter of filters) found.push(...await search(filter));
			const order = new Map(names.map((name, at) => [name, at]));
			return found.filter(({ name, tags }) => order.has(name) && (contentHash === void 0 || tags[require_rendering.VERSION_TAGS.contentHash] === contentHash)).sort((a, b) => order.get(a.name) - order.get(b.name) || b.version - a.version);
		},
		setVersionTag: async (name, version, key, value) => {
			checkTags({ [key]: value }, require_main.LIMITS.versionTag);
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
function versionIn$1(body) {
	const [version] = require_shared.recordsIn([body["model_version"]]);
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
	const tags = require_shared.decodeTags(data["tags"]);
	return {
		id: require_shared.text(info["run_id"] ?? info["run_uuid"]),
		experimentId: require_shared.text(info["experiment_id"]),
		name: require_shared.text(info["run_name"] ?? tags["mlflow.runName"]),
		status: statusOf$1(require_shared.text(info["status"])),
		startTime: require_shared.wholeNumber(info["start_time"]) ?? 0,
		endTime: require_shared.wholeNumber(info["end_time"]),
		params: require_shared.decodeTags(data["params"]),
		tags: withoutRunName(tags),
		metrics: Object.fromEntries(require_shared.recordsIn(data["metrics"]).map(({ key, value }) => [require_shared.text(key), Number(value)])),
		artifactUri: require_shared.text(info["artifact_uri"])
	};
}
function encodeRun(run) {
	const { id, experimentId, name, status, startTime, endTime, artifactUri } = run;
	return {
		info: {
			run_uuid: id,
			experiment_id: experimentId,
			run_name: name,
			user_id: run.tags["mlflow.user"] ?? "",
			status,
			start_time: startTime,
			...endTime !== void 0 && { end_time: endTime },
			artifact_uri: artifactUri,
			lifecycle_stage: "active",
			run_id: id
		},
		data: {
			...Object.keys(run.metrics).length > 0 && { metrics: Object.entries(run.metrics).map(([key, value]) => encodeMetric({
				key,
				value,
				timestamp: startTime,
				step: 0
			})) },
			...Object.keys(run.params).length > 0 && { params: pairs(run.params) },
			tags: pairs({
				...run.tags,
				"mlflow.runName": name
			})
		}
	};
}
function encodeExperiment(id, name) {
	return {
		experiment_id: id,
		name,
		artifact_location: `mlflow-artifacts:/${id}`,
		lifecycle_stage: "active"
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
function decodeRunDraft(body, nameless) {
	const tags = require_shared.decodeTags(body["tags"]);
	return {
		experimentId: require_shared.text(body["experiment_id"]),
		name: require_shared.text(body["run_name"]) || tags["mlflow.runName"] || nameless,
		startTime: require_shared.wholeNumber(body["start_time"]) ?? 0,
		tags: withoutRunName(tags)
	};
}
function decodeRunFacts(body) {
	return {
		params: require_shared.decodeTags(body["params"]),
		tags: withoutRunName(require_shared.decodeTags(body["tags"])),
		metrics: require_shared.recordsIn(body["metrics"]).map(decodeMetric)
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
		key: require_shared.text(key),
		value: typeof value === "number" ? value : Number(require_shared.text(value)),
		timestamp: require_shared.wholeNumber(timestamp) ?? 0,
		step: require_shared.wholeNumber(step) ?? 0
	};
}
function decodeRunStatus(status) {
	return STATUSES.includes(require_shared.text(status)) ? require_shared.text(status) : void 0;
}
const LOG_LIMITS = {
	params: 100,
	tags: 100,
	metrics: 900,
	bodyCharacters: 2e5
};
function encodeRunFacts(id, facts) {
	const params = inParts$1(require_shared.encodeTags(facts.params ?? {}), LOG_LIMITS.params);
	const tags = inParts$1(require_shared.encodeTags(facts.tags ?? {}), LOG_LIMITS.tags);
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
	return require_shared.encodeTags(tags).map(({ key, value }) => ({
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
// src/core/registry/matches-run.ts
function matchesRun(run, { experimentId, tags = {}, params = {}, status }) {
	if (run.experimentId !== experimentId || status !== void 0 && run.status !== status) return false;
	return holds(run.tags, tags) && holds(run.params, params);
}
function holds(facts, asked) {
	return Object.entries(asked).every(([key, value]) => Object.hasOwn(facts, key) && facts[key] === value);
}
function lastMetrics(metrics) {
	return Object.fromEntries(inSteps(metrics).map(({ key, value }) => [key, value]));
}
function inSteps(metrics) {
	return [...metrics].sort((a, b) => a.step - b.step || a.timestamp - b.timestamp);
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
		for (const entry of require_shared.recordsIn(bodyOf(answer)["files"])) {
			const below = folder === "" ? require_shared.text(entry["path"]) : `${folder}/${require_shared.text(entry["path"])}`;
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
		const [experiment] = require_shared.recordsIn([found?.["experiment"]]);
		return experiment;
	};
	const usable = (name, experiment) => {
		if (!isDeleted$1(experiment)) return require_shared.text(experiment["experiment_id"]);
		const id = require_shared.text(experiment["experiment_id"]);
		throw new require_main.PromptopsError("REGISTRY_REFUSED", `The experiment ${name} was deleted on ${client.uri}.`, `Restore it with \`mlflow experiments restore --experiment-id ${id}\`, or name another in \`registry.experiment\`.`);
	};
	return {
		uri: client.uri,
		experiment: async (name) => {
			checkExperiment(name);
			const known = await experimentNamed(name);
			if (known) return usable(name, known);
			const answer = await write("POST", "experiments/create", { name });
			if (answer.kind !== "exists") return require_shared.text(bodyOf(answer)["experiment_id"]);
			return usable(name, await experimentNamed(name) ?? bodyOf(answer));
		},
		findExperiment: async (name) => {
			const known = await experimentNamed(name);
			return known && !isDeleted$1(known) ? require_shared.text(known["experiment_id"]) : void 0;
		},
		experimentName: async (id) => {
			const found = await find("experiments/get", [["experiment_id", id]]);
			const [experiment] = require_shared.recordsIn([found?.["experiment"]]);
			return experiment && !isDeleted$1(experiment) ? require_shared.text(experiment["name"]) : void 0;
		},
		experiments: async () => {
			const ask = (token) => done("POST", "experiments/search", {
				max_results: pageSize,
				...token !== void 0 && { page_token: token }
			});
			const found = [];
			for await (const one of pages("experiments", ask)) found.push({
				id: require_shared.text(one["experiment_id"]),
				name: require_shared.text(one["name"])
			});
			return found;
		},
		createRun: async (draft) => {
			checkTags(draft.tags, require_main.LIMITS.runTag);
			const run = runIn(await done("POST", "runs/create", encodeRunDraft(draft), "creates"));
			if (run) return run;
			throw new require_main.PromptopsError("REGISTRY_FAILED", `${client.uri} did not say which run it created.`, "Run the command again.", { maybeApplied: true });
		},
		run: async (id) => {
			const found = await find("runs/get", [["run_id", id]]);
			return found && runIn(found);
		},
		log: async (id, facts) => {
			checkParams(facts.params ?? {});
			checkTags(facts.tags ?? {}, require_main.LIMITS.runTag);
			for (const body of encodeRunFacts(id, facts)) await done("POST", "runs/log-batch", body);
		},
		metricHistory: async (id, key) => {
			const found = await find("metrics/get-history", [["run_id", id], ["metric_key", key]]);
			return inSteps(require_shared.recordsIn(found?.["metrics"]).map(decodeMetric));
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
	const [run] = require_shared.recordsIn([body["run"]]);
	return run && decodeRun(run);
}
function isDeleted$1(experiment) {
	return experiment["lifecycle_stage"] === "deleted";
}
// src/core/mlflow/wire-trace-facts.ts
const LINKED_PROMPTS = "mlflow.linkedPrompts";
const STATES$1 = [
	"OK",
	"ERROR",
	"IN_PROGRESS"
];
const PREVIEW = 1e3;
function decodeTraceFacts(info) {
	const id = require_shared.text(info["trace_id"]);
	const experimentId = require_shared.text(require_shared.objectIn(require_shared.objectIn(info["trace_location"])["mlflow_experiment"])["experiment_id"]);
	const startTime = Date.parse(require_shared.text(info["request_time"]));
	if (!/^[\w.-]{1,50}$/.test(id)) return { invalid: `Invalid value for 'trace_id': ${JSON.stringify(id.slice(0, 60))}` };
	if (experimentId === "") return { invalid: "A trace needs 'trace_location' with an experiment: other places are not served here." };
	if (Number.isNaN(startTime)) return { invalid: "A trace needs 'request_time', such as 2026-01-31T12:00:00Z." };
	const seconds = Number.parseFloat(require_shared.text(info["execution_duration"]));
	const state = require_shared.text(info["state"]);
	return {
		id,
		experimentId,
		startTime,
		durationMs: Number.isFinite(seconds) ? Math.round(1e3 * seconds) : void 0,
		state: STATES$1.includes(state) ? state : "STATE_UNSPECIFIED",
		...present("clientRequestId", info["client_request_id"]),
		...present("requestPreview", info["request_preview"]),
		...present("responsePreview", info["response_preview"]),
		metadata: require_shared.textsIn(info["trace_metadata"]),
		tags: require_shared.textsIn(info["tags"])
	};
}
function encodeTraceRecord(trace) {
	const { id, experimentId, startTime, durationMs, state, clientRequestId, requestPreview, responsePreview, metadata, tags, assessments } = trace;
	return {
		trace_id: id,
		...clientRequestId !== void 0 && { client_request_id: clientRequestId },
		trace_location: {
			type: "MLFLOW_EXPERIMENT",
			mlflow_experiment: { experiment_id: experimentId }
		},
		request_time: new Date(startTime).toISOString(),
		...durationMs !== void 0 && { execution_duration: `${durationMs / 1e3}s` },
		state,
		...requestPreview !== void 0 && { request_preview: requestPreview },
		...responsePreview !== void 0 && { response_preview: responsePreview },
		trace_metadata: metadata,
		tags,
		...assessments.length > 0 && { assessments }
	};
}
function factsOfSpans(experimentId, spans) {
	const startTime = spans.map(({ start }) => milliseconds(start)).reduce((earliest, one) => Math.min(earliest, one));
	const root = spans.find(({ parentId }) => parentId === "");
	const end = spans.reduce((latest, span) => Math.max(latest, milliseconds(span.end)), 0);
	const { "mlflow.spanInputs": inputs, "mlflow.spanOutputs": outputs } = root?.attributes ?? {};
	return {
		id: spans[0].traceId,
		experimentId,
		startTime,
		durationMs: root === void 0 ? void 0 : Math.max(0, end - startTime),
		state: root === void 0 ? "IN_PROGRESS" : root.status === "ERROR" ? "ERROR" : "OK",
		...inputs !== void 0 && { requestPreview: preview(inputs) },
		...outputs !== void 0 && { responsePreview: preview(outputs) },
		metadata: {
			"mlflow.trace_schema.version": "3",
			...usageOf(spans)
		},
		tags: root === void 0 ? {} : { "mlflow.traceName": root.name }
	};
}
function linkedPromptsIn(tag) {
	try {
		return require_shared.recordsIn(tag === void 0 ? void 0 : JSON.parse(tag));
	} catch {
		return [];
	}
}
function usageOf(spans) {
	const counted = spans.filter(({ attributes }) => require_main.isRecord(attributes["mlflow.chat.tokenUsage"]));
	const parents = new Set(counted.map(({ parentId }) => parentId));
	const leaves = counted.filter(({ id }) => !parents.has(id)).map(({ attributes }) => require_shared.objectIn(attributes["mlflow.chat.tokenUsage"]));
	if (leaves.length === 0) return {};
	const sum = (key) => leaves.reduce((total, usage) => total + (Number(usage[key]) || 0), 0);
	const usage = {
		input_tokens: sum("input_tokens"),
		output_tokens: sum("output_tokens"),
		total_tokens: sum("total_tokens")
	};
	return { "mlflow.trace.tokenUsage": JSON.stringify(usage) };
}
function preview(value) {
	const written = typeof value === "string" ? value : JSON.stringify(value);
	return written.length > PREVIEW ? `${written.slice(0, 999).toWellFormed()}\u2026` : written;
}
function milliseconds(nanoseconds) {
	return Number(BigInt(nanoseconds) / 1000000n);
}
function present(key, value) {
	return typeof value === "string" && value !== "" ? { [key]: value } : {};
}
// src/core/mlflow/decode-trace.ts
function decodeTrace(trace) {
	const info = require_shared.objectIn(trace["trace_info"]);
	const spans = require_shared.recordsIn(trace["spans"]);
	const root = spans.find((span) => require_shared.text(span["parent_span_id"]) === "");
	const id = /^tr-([0-9a-f]{32})$/.exec(require_shared.text(info["trace_id"]))?.[1];
	if (id === void 0 || root === void 0) return void 0;
	const metadata = require_shared.textsIn(info["trace_metadata"]);
	const tags = require_shared.textsIn(info["tags"]);
	const rootId = require_shared.spanIdOf(root["span_id"]);
	const steps = spans.flatMap((span) => require_shared.decodeStep(span, attributesOf(span), rootId) ?? []);
	const whole = attributesOf(root);
	const model = spans.find((span) => span !== root);
	return {
		id,
		experimentId: require_shared.text(require_shared.objectIn(require_shared.objectIn(info["trace_location"])["mlflow_experiment"])["experiment_id"]),
		runId: metadata["mlflow.sourceRun"] ?? "",
		name: tags["mlflow.traceName"] ?? "",
		startTime: Date.parse(require_shared.text(info["request_time"])),
		durationMs: Math.round(1e3 * Number.parseFloat(require_shared.text(info["execution_duration"])) || 0),
		ok: info["state"] === "OK",
		inputs: whole["mlflow.spanInputs"] ?? null,
		outputs: whole["mlflow.spanOutputs"] ?? null,
		...steps.length > 0 ? { steps } : factsOfAnswer(model ? attributesOf(model) : whole, model !== void 0),
		tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith("mlflow."))),
		prompts: linkedPromptsIn(tags[LINKED_PROMPTS]).map(({ name, version }) => ({
			name: require_shared.text(name),
			version: Number(version)
		})),
		assessments: require_shared.recordsIn(info["assessments"]).flatMap((one) => decodeAssessment(one) ?? [])
	};
}
function factsOfAnswer(span, isWithin) {
	const asked = require_shared.objectIn(span["mlflow.spanInputs"])["messages"];
	const usage = require_shared.objectIn(span["mlflow.chat.tokenUsage"]);
	const cost = require_shared.objectIn(span["mlflow.llm.cost"])["total_cost"];
	return {
		...isWithin && asked !== void 0 && { asked },
		...typeof usage["input_tokens"] === "number" && { usage: {
			input: usage["input_tokens"],
			output: Number(usage["output_tokens"])
		} },
		...typeof cost === "number" && { costUsd: cost }
	};
}
const SOURCES = [
	"CODE",
	"LLM_JUDGE",
	"HUMAN"
];
function decodeAssessment(assessment) {
	const source = require_shared.objectIn(assessment["source"]);
	const type = require_shared.text(source["source_type"]);
	const { feedback, expectation } = assessment;
	if (!SOURCES.includes(type) || !(require_main.isRecord(feedback) || require_main.isRecord(expectation))) return void 0;
	const said = require_shared.objectIn(feedback ?? expectation);
	const error = said["error"];
	const { [require_shared.SOURCE_RUN]: _run, ...metadata } = require_shared.textsIn(assessment["metadata"]);
	const rationale = require_shared.text(assessment["rationale"]);
	return {
		name: require_shared.text(assessment["assessment_name"]),
		kind: require_main.isRecord(feedback) ? "feedback" : "expectation",
		source: {
			type,
			id: require_shared.text(source["source_id"])
		},
		value: require_main.isRecord(feedback) ? said["value"] ?? null : expectedValue(said),
		...require_main.isRecord(error) && { error: {
			code: require_shared.text(error["error_code"]),
			message: require_shared.text(error["error_message"])
		} },
		...rationale !== "" && { rationale },
		...Object.keys(metadata).length > 0 && { metadata }
	};
}
function expectedValue(said) {
	const serialized = require_shared.objectIn(said["serialized_value"]);
	return said["value"] ?? parsed(require_shared.text(serialized["value"])) ?? null;
}
function attributesOf(span) {
	return Object.fromEntries(require_shared.recordsIn(span["attributes"]).map(({ key, value }) => [require_shared.text(key), anyValue(require_shared.objectIn(value))]));
}
function anyValue(value) {
	const list = value["array_value"];
	const members = value["kvlist_value"];
	if (require_main.isRecord(list)) return require_shared.recordsIn(list["values"]).map((one) => anyValue(one));
	if (require_main.isRecord(members)) return Object.fromEntries(require_shared.recordsIn(members["values"]).map(({ key, value: one }) => [require_shared.text(key), anyValue(require_shared.objectIn(one))]));
	const whole = value["int_value"];
	return value["string_value"] ?? value["bool_value"] ?? value["double_value"] ?? (whole === void 0 ? null : Number(whole));
}
function parsed(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
// src/adapters/tracer/news-of.ts
var import__builtin_util = require_rolldown_runtime.__toESM(require_base.require__builtin_util(), 1);
function newsOf({ id, assessments }, given) {
	const known = new Map(assessments.map((one) => [require_shared.assessmentId(id, one), one]));
	return given.filter((one) => !(0, import__builtin_util.isDeepStrictEqual)(known.get(require_shared.assessmentId(id, one)), one));
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
		const answer = await ask("GET", "/get", { query: [["trace_id", require_shared.traceName(id)]] });
		return answer.kind === "absent" ? void 0 : decodeTrace(bodyOf(answer)["trace"] ?? {});
	};
	const writeSpans = async (traces) => {
		const headers = { "x-mlflow-experiment-id": traces[0].experimentId };
		if (await client.fetch({
			method: "POST",
			path: "v1/traces",
			body: require_shared.encodeSpans(traces),
			headers,
			repeat: "repeatable"
		}) === void 0) throw new require_main.PromptopsError("REGISTRY_UNSUPPORTED", `${client.uri} takes no traces.`, "Update it to MLflow 3.17 or later.");
	};
	const writeFacts = async (trace) => {
		bodyOf(await ask("POST", "", { body: require_shared.encodeTraceInfo(trace) }));
		if (trace.prompts.length === 0) return;
		await done("POST", "traces/link-prompts", {
			trace_id: require_shared.traceName(trace.id),
			prompt_versions: require_shared.linkedPrompts(trace)
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
		for await (const entry of pages("traces", search)) ids.add(require_shared.text(entry["trace_id"]));
		return [...ids];
	};
	return {
		write: async (given) => {
			const traces = [...new Map(given.map((trace) => [trace.id, trace])).values()];
			for (const some of inParts(traces, SPANS_AT_ONCE, ({ experimentId }) => experimentId)) await writeSpans(some);
			await require_shared.fewAtOnce(traces, AT_ONCE, writeFacts);
			for (const some of inParts(traces, MOST_LINKED, ({ runId }) => runId)) await done("POST", "traces/link-to-run", {
				run_id: some[0].runId,
				trace_ids: some.map(({ id }) => require_shared.traceName(id))
			});
		},
		trace: found,
		async *traces({ experimentId, runId }) {
			const ids = await idsOfRun(experimentId, runId);
			for (const some of inParts(ids, READ_AT_ONCE, () => "")) {
				const answer = bodyOf(await ask("GET", "/batchGet", { query: some.map((id) => ["trace_ids", id]) }));
				for (const trace of require_shared.recordsIn(answer["traces"])) {
					const decoded = decodeTrace(trace);
					if (decoded) yield decoded;
				}
			}
		},
		assess: async (id, assessments) => {
			const trace = await found(id);
			if (!trace) throw gone$1(`The trace ${id}`);
			const known = new Set(trace.assessments.map((one) => require_shared.assessmentId(id, one)));
			const news = newsOf(trace, assessments);
			for (const one of news) {
				const body = require_shared.encodeAssessment({
					...trace,
					startTime: Date.now(),
					durationMs: 0
				}, one);
				const isKnown = known.has(require_shared.assessmentId(id, one));
				const path = `/${require_shared.traceName(id)}/assessments${isKnown ? `/${require_shared.assessmentId(id, one)}` : ""}`;
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
// src/core/mlflow/registry-uri.ts
function registryUriProblem(uri) {
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
	if (scheme === "http" || scheme === "https") return URL.canParse(uri) ? void 0 : `\`${require_shared.redactUri(uri)}\` is not a valid address.`;
	if (/^databricks(?:-uc)?(?:$|:)/i.test(uri)) return "Registries of Databricks are not supported yet.";
	if (scheme === void 0 || scheme.length === 1 || scheme === "file" || isDatabase(scheme)) return `\`${require_shared.redactUri(uri)}\` is a store, not a server. Start \`mlflow server --backend-store-uri ${require_shared.redactUri(uri)}\` and use its http address.`;
	return `\`${require_shared.redactUri(uri)}\` is not an http or https address.`;
}
function isDatabase(scheme) {
	return /^(?:sqlite|postgres|postgresql|mysql|mssql)(?:\+|$)/.test(scheme);
}
// src/adapters/mlflow/connection.ts
const DEFAULT_WAIT_MS = 13e3;
function mlflowConnection({ uri, env, workspace, waitMs, version }) {
	const problem = registryUriProblem(uri);
	if (problem !== void 0) throw new require_main.PromptopsError("REGISTRY_UNSUPPORTED", problem, "Correct MLFLOW_TRACKING_URI, or unset it to use the embedded registry.");
	const url = new URL(uri);
	const authorization = basicAuthorization(decoded(url.username), decoded(url.password)) ?? authorizationIn(env);
	url.username = "";
	url.password = "";
	url.search = "";
	url.hash = "";
	const space = workspace ?? filled$1(env["MLFLOW_WORKSPACE"]);
	return {
		uri: url.href.replace(/\/+$/, ""),
		authorization,
		workspace: space ?? void 0,
		userAgent: version === void 0 ? "promptops" : `promptops/${version}`,
		proxy: require_shared.proxyFor(url, env),
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
	const path = filled$1(env[variable]);
	return path === void 0 ? void 0 : {
		path,
		variable
	};
}
function authorizationIn(env) {
	const user = filled$1(env["MLFLOW_TRACKING_USERNAME"]);
	const password = filled$1(env["MLFLOW_TRACKING_PASSWORD"]);
	if (user !== void 0 && password !== void 0) return headerValue("MLFLOW_TRACKING_USERNAME", basicAuthorization(user, password));
	const token = filled$1(env["MLFLOW_TRACKING_TOKEN"]);
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
	const written = filled$1(env[variable]);
	if (written === void 0) return otherwise;
	const value = Number(written);
	if (Number.isFinite(value) && value >= least) return value;
	throw new require_main.PromptopsError("CONFIG_INVALID", `${variable} is \`${require_shared.redactUri(written)}\`, not a number of at least ${least}.`, "Correct it, or unset it.");
}
function filled$1(value) {
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
function mlflowClient(connection, exchange = require_shared.httpExchange(exchangeSettings(connection))) {
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
			const wait = Math.max(pauseMs(attempt, backoffFactor), "status" in answer ? require_shared.retryAfterMs(answer.headers) : 0);
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
		const [prompt] = require_shared.recordsIn(found["registered_models"]);
		return prompt && require_shared.text(prompt["name"]);
	};
	const ourExperiment = async () => {
		const found = await mlflowCalls(tracking).find("experiments/get-by-name", [["experiment_name", experiment]]);
		return require_shared.recordsIn([found?.["experiment"]])[0];
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
				experiment_id: require_shared.text(own["experiment_id"]),
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
			const [asked] = own ? [own] : require_shared.recordsIn([standard?.["experiment"]]);
			const location = require_shared.text(asked?.["artifact_location"]);
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
var open_mlflow_exports = require_rolldown_runtime.__exportAll({
	openMlflow: () => openMlflow,
	openProbe: () => openProbe
});
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
// src/core/registry/embedded-file.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
const EMBEDDED_FILE = ".promptops/registry.db";
// src/commands/output.ts
function withOutput(command) {
	return command.addOption(new require_main.Option("-f, --format <format>", "how to print it").choices(["text", "json"]).default("text")).option("--json", "the same as --format json");
}
function printResult({ show, terminal }, flags, { command, data, text, warnings = [], exitCode = 0 }) {
	const isJson = flags.json || flags.format === "json";
	if (!isJson) for (const warning of warnings) terminal.stderr(`${warning}\n`);
	const document = {
		format: 1,
		command,
		ok: exitCode === 0,
		...data
	};
	terminal.result?.(document);
	show(isJson ? JSON.stringify(document) : text, exitCode);
}
// src/core/journal/alias-move.ts
const OUTSIDE = "outside";
const STATES = {
	RUNNING: "open",
	FINISHED: "done",
	FAILED: "killed",
	KILLED: "killed"
};
function moveTags(move) {
	return {
		[require_rendering.RUN_TAGS.kind]: require_rendering.RUN_KINDS.aliasMove,
		[require_rendering.RUN_TAGS.prompt]: move.prompt,
		[require_rendering.RUN_TAGS.alias]: move.alias,
		[require_rendering.RUN_TAGS.from]: versionText(move.from),
		[require_rendering.RUN_TAGS.to]: versionText(move.to),
		[require_rendering.RUN_TAGS.actor]: move.actor,
		[require_rendering.RUN_TAGS.reason]: move.reason,
		[require_rendering.RUN_TAGS.evidence]: move.evidence,
		[require_rendering.RUN_TAGS.gitSha]: move.gitSha,
		[require_rendering.RUN_TAGS.seq]: String(move.seq),
		[require_rendering.RUN_TAGS.previous]: move.previous,
		[require_rendering.RUN_TAGS.batch]: move.batch,
		[require_rendering.RUN_TAGS.undoes]: move.undoes.join(",")
	};
}
function moveName({ prompt, alias, to }) {
	return to === null ? `remove-${prompt}-${alias}` : `promote-${prompt}-${alias}-v${to}`;
}
function movesOf(run) {
	return run.tags[require_rendering.RUN_TAGS.kind] === require_rendering.RUN_KINDS.lineage ? lineageMoves(run) : journalMove(run);
}
function journalMove(run) {
	const tag = (name) => run.tags[require_rendering.RUN_TAGS[name]] ?? "";
	const seq = wholeNumber$1(tag("seq"));
	if (tag("kind") !== require_rendering.RUN_KINDS.aliasMove || tag("prompt") === "" || tag("alias") === "" || seq === null) return [];
	const move = {
		from: wholeNumber$1(tag("from")),
		to: wholeNumber$1(tag("to")),
		seq,
		previous: tag("previous"),
		batch: tag("batch")
	};
	const undoes = tag("undoes").split(",").filter(Boolean);
	return [{
		...common(run),
		...move,
		alias: tag("alias"),
		reason: tag("reason"),
		evidence: tag("evidence"),
		undoes,
		recordedBy: "move"
	}];
}
function lineageMoves(run) {
	return recordsIn$1(run.tags[require_rendering.RUN_TAGS.aliases] ?? "[]").flatMap((record) => {
		if (!require_main.isRecord(record) || typeof record["alias"] !== "string" || typeof record["seq"] !== "number") return [];
		const move = {
			from: versionIn(record["from"]),
			to: versionIn(record["to"]),
			seq: record["seq"],
			previous: "",
			batch: ""
		};
		return [{
			...common(run),
			...move,
			alias: record["alias"],
			reason: "register",
			evidence: "",
			undoes: [],
			recordedBy: "register"
		}];
	});
}
function common(run) {
	return {
		prompt: run.tags[require_rendering.RUN_TAGS.prompt] ?? "",
		at: run.startTime,
		actor: run.tags[require_rendering.RUN_TAGS.actor] ?? "",
		gitSha: run.tags[require_rendering.RUN_TAGS.gitSha] ?? run.params["git_sha"] ?? "",
		state: STATES[run.status],
		runId: run.id,
		outside: false
	};
}
function recordsIn$1(text) {
	try {
		const records = require_main.parseJson(text);
		return Array.isArray(records) ? records : [];
	} catch {
		return [];
	}
}
function versionIn(value) {
	return typeof value === "number" || typeof value === "string" ? wholeNumber$1(String(value)) : null;
}
function wholeNumber$1(text) {
	return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
}
function versionText(version) {
	return version === null ? "" : String(version);
}
// src/core/journal/move-chain.ts
function inOrder$1(moves) {
	const ordered = [...moves].sort((a, b) => a.seq - b.seq || a.at - b.at || (a.runId < b.runId ? -1 : 1));
	const undone = new Set(ordered.filter(({ state }) => state === "done").flatMap(({ alias, undoes }) => undoes.map((run) => key(alias, run))));
	return ordered.map((move) => move.state === "done" && undone.has(key(move.alias, move.runId)) ? {
		...move,
		state: "undone"
	} : move);
}
function key(alias, runId) {
	return `${alias} ${runId}`;
}
function lastMove(moves) {
	return moves.findLast(({ state }) => state === "done" || state === "undone");
}
function nextInChain(moves) {
	return {
		seq: Math.max(0, ...moves.map(({ seq }) => seq)) + 1,
		previous: lastMove(moves)?.runId ?? ""
	};
}
function outsideMove(moves, prompt, alias, current) {
	const last = lastMove(moves);
	if (last === void 0 ? current === null : last.to === current) return void 0;
	if (moves.some(({ state, to }) => state === "open" && to === current)) return void 0;
	return {
		prompt,
		alias,
		from: last?.to ?? null,
		to: current,
		at: 0,
		actor: "",
		reason: "",
		evidence: "",
		gitSha: "",
		seq: 0,
		previous: last?.runId ?? "",
		batch: "",
		undoes: [],
		state: "done",
		runId: "",
		outside: true,
		recordedBy: "nobody"
	};
}
function stepsBack(moves, outside) {
	const steps = [];
	const undoes = [];
	if (outside !== void 0 && outside.from !== null) {
		undoes.push(OUTSIDE);
		steps.push({
			to: outside.from,
			undoes: [...undoes]
		});
	}
	for (const { from, runId } of moves.filter(({ state, undoes: taken }) => state === "done" && taken.length === 0).toReversed()) {
		undoes.push(runId);
		if (from !== null) steps.push({
			to: from,
			undoes: [...undoes]
		});
	}
	return steps;
}
// src/core/journal/alias-policy.ts
const UNGUARDED = {
	protected: false,
	from: null,
	gate: [],
	allow_dirty: false
};
function policyOf(policies, alias) {
	return (Object.hasOwn(policies, alias) ? policies[alias] : void 0) ?? UNGUARDED;
}
function isGuarded({ protected: isProtected, from, gate }) {
	return isProtected || from !== null || gate.length > 0;
}
async function whyOriginRefused({ alias, version, current, moves }, policy, ancestry) {
	if (!policy.protected) return void 0;
	const name = `Version ${version.version} of ${version.name}`;
	const commit = commitOf(version);
	if (!policy.allow_dirty) {
		const hint = `Register it from a clean checkout, or set \`allow_dirty\` for ${alias} in the configuration.`;
		if (commit === void 0) return new require_main.PromptopsError("POLICY_REFUSED", `${name} was registered from an unknown commit; ${alias} is protected.`, hint);
		if (isDirty$1(version)) return new require_main.PromptopsError("POLICY_REFUSED", `${name} was registered with uncommitted changes; ${alias} is protected.`, hint);
	}
	const last = commitIn(lastMove(moves)?.gitSha) ?? (current && commitOf(current));
	if (commit === void 0 || last === void 0 || commit === last) return void 0;
	const order = await ancestry(commit, last);
	const commits = `its commit ${commit.slice(0, 8)} and ${last.slice(0, 8)}, which ${alias} had last`;
	if (order === "older") return new require_main.PromptopsError("POLICY_REFUSED", `${name} is older than what ${version.name}@${alias} had last: ${commits}.`, "To go back on purpose, use `promptops rollback`.");
	if (order !== "unknown") return void 0;
	return new require_main.PromptopsError("GATE_UNDECIDED", `Which is newer is not known for ${name}: ${commits}.`, "Fetch the whole history: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.");
}
function isDirty$1({ tags }) {
	return tags[require_rendering.VERSION_TAGS.gitDirty] === "true";
}
function commitOf({ tags }) {
	return commitIn(tags[require_rendering.VERSION_TAGS.gitSha]);
}
function commitIn(text) {
	return text !== void 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : void 0;
}
// src/core/plan/remote-prompt.ts
const REGISTER_BATCH = "register-";
function movesOfAlias$1({ moves }, alias) {
	return moves.filter((move) => move.alias === alias);
}
function commitOfAlias(remote, alias) {
	const version = remote.prompt.aliases[alias];
	const move = lastMove(movesOfAlias$1(remote, alias));
	const tagged = remote.versions.find((one) => one.version === version)?.tags[require_rendering.VERSION_TAGS.gitSha];
	const sha = move !== void 0 && move.to === version && move.gitSha !== "" ? move.gitSha : tagged;
	return sha === void 0 || sha === "" || sha === "unknown" ? void 0 : sha;
}
// src/usecases/describe-intent.ts
const SETTLE_HINT = "If nobody is at it any more, settle it: `promptops promote --resume` finishes it, `promptops promote --abandon` takes it back.";
function describeIntent({ prompt, alias, from, to, actor, at }, now) {
	return `${prompt}@${alias} ${`${from === null ? "" : `from ${from} `}${to === null ? "to nothing" : `to ${to}`}`}, begun${actor === "" ? "" : ` by ${actor}`} ${ago(now - at)}`;
}
const UNITS = [
	["day", 864e5],
	["hour", 36e5],
	["minute", 6e4],
	["second", 1e3]
];
function ago(milliseconds) {
	for (const [unit, length] of UNITS) {
		const count = Math.floor(milliseconds / length);
		if (count > 0) return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
	}
	return "just now";
}
// src/usecases/read-journal.ts
async function readMoves({ tracker, experiment }, prompt) {
	const experimentId = await tracker.findExperiment(experiment);
	if (experimentId === void 0) return [];
	return (await Promise.all(Object.values(require_rendering.RUN_KINDS).map(async (kind) => {
		const moves = [];
		const tags = {
			[require_rendering.RUN_TAGS.kind]: kind,
			...prompt !== void 0 && { [require_rendering.RUN_TAGS.prompt]: prompt }
		};
		for await (const run of tracker.runs({
			experimentId,
			tags
		})) moves.push(...movesOf(run));
		return moves;
	}))).flat();
}
function movesOfAlias(moves, prompt, alias) {
	return inOrder$1(moves.filter((move) => move.prompt === prompt && move.alias === alias));
}
function openIntents(moves) {
	return inOrder$1(moves.filter(({ state, recordedBy }) => state === "open" && recordedBy === "move"));
}
// src/usecases/set-alias.ts
var StateUnknown = class extends require_main.PromptopsError {};
async function setAndReadBack(move, registry) {
	const { prompt, alias, from, to } = move;
	const before = await aliasVersion(registry, prompt, alias);
	if (before !== from) throw movedByOthers(move, before);
	try {
		if (to === null) await registry.deleteAlias(prompt, alias);
		else await registry.setAlias(prompt, alias, to, from);
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		const after = await versionAfter(move, registry, error);
		if (after === to) return;
		throw after === from ? error : movedByOthers(move, after);
	}
	const after = await versionAfter(move, registry);
	if (after !== to) throw movedByOthers(move, after);
}
async function aliasVersion(registry, prompt, alias) {
	return (await registry.versionByAlias(prompt, alias))?.version ?? null;
}
async function versionAfter({ prompt, alias }, registry, error) {
	try {
		return await aliasVersion(registry, prompt, alias);
	} catch (cause) {
		if (!require_main.isPromptopsError(cause)) throw cause;
		const { code, message, hint } = error ?? cause;
		throw new StateUnknown(code, message, hint, { cause });
	}
}
function movedByOthers({ prompt, alias, from }, now) {
	const expected = from === null ? "was not there" : `pointed at version ${from}`;
	const found = now === null ? "it is gone" : `it points at version ${now}`;
	return new require_main.PromptopsError("REGISTRY_CONFLICT", `${prompt}@${alias} ${expected}; now ${found}: somebody else moved it.`, "Look at `promptops history`, then decide again.");
}
// src/usecases/write-journal.ts
async function writeIntent({ tracker, experiment }, draft, startTime) {
	const experimentId = await tracker.experiment(experiment);
	try {
		return await tracker.createRun({
			experimentId,
			name: moveName(draft),
			startTime,
			tags: moveTags(draft)
		});
	} catch (error) {
		if (!require_main.isPromptopsError(error) || !error.maybeApplied) throw error;
		const { prompt, alias, batch } = draft;
		const tags = {
			[require_rendering.RUN_TAGS.prompt]: prompt,
			[require_rendering.RUN_TAGS.alias]: alias,
			[require_rendering.RUN_TAGS.batch]: batch
		};
		for await (const run of tracker.runs({
			experimentId,
			tags
		})) return run;
		throw error;
	}
}
async function settle({ tracker }, runId, status, endTime) {
	await tracker.updateRun(runId, {
		status,
		endTime
	});
}
// src/usecases/move-aliases.ts
async function moveAliases(requests, dependencies) {
	const intents = await writeIntents(requests, dependencies);
	await yieldToOthers(intents, dependencies);
	const done = [];
	for (const intent of intents) {
		try {
			await setAndReadBack(intent, dependencies.registry);
		} catch (error) {
			throw await takeBack(error, intent, {
				done,
				intents
			}, dependencies);
		}
		await finish(intent, dependencies);
		done.push(intent);
	}
	return done;
}
async function writeIntents(requests, dependencies) {
	const { journal, now, newId } = dependencies;
	const moves = await movesOfRequests(requests, journal);
	const batch = newId();
	const intents = [];
	for (const request of requests) {
		const draft = {
			...request,
			batch,
			...nextInChain(movesOfAlias(moves, request.prompt, request.alias))
		};
		try {
			intents.push({
				...draft,
				runId: (await writeIntent(journal, draft, now())).id
			});
		} catch (error) {
			await kill(intents, dependencies);
			throw error;
		}
	}
	return intents;
}
async function yieldToOthers(intents, dependencies) {
	const { journal, now } = dependencies;
	const moves = await movesOfRequests(intents, journal);
	const own = new Set(intents.map(({ runId }) => runId));
	for (const intent of intents) {
		const { prompt, alias, seq, runId } = intent;
		const recorded = movesOfAlias(moves, prompt, alias);
		const rivals = openIntents(recorded).filter((move) => !own.has(move.runId));
		const other = rivals.find((move) => !givesWay(move, intent));
		const last = lastMove(recorded);
		const given = recorded.find((move) => move.runId === runId && move.state !== "open");
		if (!other && !given && (last?.seq ?? 0) < seq) {
			if (!isOfRegister(intent)) await closeMoves$1(rivals, intent, dependencies);
			continue;
		}
		await kill(intents, dependencies);
		if (other) throw new require_main.PromptopsError("PROMOTION_OPEN", `Another promotion is in progress: ${describeIntent(other, now())}.`, SETTLE_HINT);
		if (given) throw new require_main.PromptopsError("PROMOTION_OPEN", `Somebody abandoned this move of ${prompt}@${alias}.`, "Ask who did, then start again.");
		const by = last?.actor ? ` by ${last.actor}` : "";
		throw new require_main.PromptopsError("REGISTRY_CONFLICT", `${prompt}@${alias} was moved to version ${last?.to}${by} meanwhile.`, "Look at `promptops history`, then decide again.");
	}
}
function givesWay(other, intent) {
	return isOfRegister(other) && (!isOfRegister(intent) || other.to === intent.to && other.runId > intent.runId);
}
function isOfRegister({ batch }) {
	return batch.startsWith(REGISTER_BATCH);
}
async function closeMoves$1(begun, { from }, { journal, now }) {
	for (const { runId, to } of begun) await settle(journal, runId, to === from ? "FINISHED" : "KILLED", now());
}
async function finish(intent, { journal, now }) {
	try {
		await settle(journal, intent.runId, "FINISHED", now());
	} catch (cause) {
		if (!require_main.isPromptopsError(cause)) throw cause;
		const moved = `${intent.prompt}@${intent.alias} points at version ${intent.to} now, but the journal could not be told`;
		throw new require_main.PromptopsError(cause.code, `${moved}: its entry ${intent.runId} is still open.`, SETTLE_HINT, { cause });
	}
}
async function takeBack(error, failed, { done, intents }, dependencies) {
	if (!require_main.isPromptopsError(error)) return error;
	const name = `${failed.prompt}@${failed.alias}`;
	const rest = intents.filter((intent) => !done.includes(intent));
	if (error instanceof StateUnknown) {
		const open = rest.map(({ prompt }) => prompt).join(", ");
		const moved = done.length > 0 ? ` Moved: ${done.map(({ prompt }) => prompt).join(", ")}.` : "";
		return new require_main.PromptopsError(error.code, `Whether ${name} was moved is not known. Open: ${open}.${moved}`, SETTLE_HINT, { cause: error });
	}
	await kill(rest, dependencies);
	if (done.length === 0) return error;
	const back = done.toReversed().map((move) => ({
		...move,
		from: move.to,
		to: move.from,
		undoes: [move.runId],
		reason: `${name} could not be moved`
	}));
	const names = done.map(({ prompt }) => prompt).join(", ");
	try {
		await moveAliases(back, dependencies);
		return new require_main.PromptopsError(error.code, `${error.message} Nothing is moved: ${names} ${done.length === 1 ? "was" : "were"} taken back.`, error.hint, { cause: error });
	} catch (cause) {
		return new require_main.PromptopsError(error.code, `${error.message} Already moved, and not taken back: ${names}.`, "Look at `promptops history`, then roll each of them back: `promptops rollback`.", { cause });
	}
}
async function kill(intents, { journal, now }) {
	await Promise.allSettled(intents.map(({ runId }) => settle(journal, runId, "KILLED", now())));
}
async function movesOfRequests(requests, journal) {
	const prompts = new Set(requests.map(({ prompt }) => prompt));
	const [only] = prompts;
	return readMoves(journal, prompts.size === 1 ? only : void 0);
}
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
	return uri === null && tracking_uri === null && !require_shared.isThere(".promptops/registry.db", workspace) && terminal.env["CI"] ? {
		kind: "git",
		target: void 0
	} : { kind: "registry" };
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
const OFFLINE$1 = "git:";
function offlineRegistry(sha) {
	return `${OFFLINE$1}${sha}`;
}
function isOffline({ registry }) {
	return typeof registry === "string" && registry.startsWith(OFFLINE$1);
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
// src/core/plan/readable-text.ts
function readableText({ type, template = "", messages = [], ...rest }) {
	const texts = type === "chat" ? messages.map(({ role, content, ...more }) => message(role, content, more)).join("\n") : template;
	const lines = Object.keys(rest).length === 0 ? [] : leaves(rest, []).map(([path, value]) => `${path}: ${require_main.canonicalJson(value)}`);
	if (lines.length === 0) return texts;
	return `${texts}${texts === "" || texts.endsWith("\n") ? "" : "\n"}---\n${lines.join("\n")}\n`;
}
function message(role, content, more) {
	const text = typeof content === "string" ? content : require_main.canonicalJson(content);
	return `[${role}]${Object.keys(more).length === 0 ? "" : ` ${require_main.canonicalJson(more)}`}\n${text}`;
}
function leaves(value, path) {
	if (typeof value !== "object" || value === null || Array.isArray(value) || Object.keys(value).length === 0) return [[path.join("."), value]];
	return Object.keys(value).sort().flatMap((key) => leaves(value[key], [...path, key]));
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
// src/core/plan/plan-against-files.ts
function planAgainstFiles(local, before, context) {
	const old = new Map(before.map((prompt) => [prompt.name, prompt]));
	const here = new Set([...local.prompts, ...local.refused].map(({ name }) => name));
	const files = new Set(local.refused.map(({ file }) => file));
	const own = local.prompts.map((prompt) => planFile(prompt, old.get(prompt.name), context));
	const gone = local.complete ? before.filter(({ name, file }) => !here.has(name) && !files.has(file)).map(orphan) : [];
	const actions = renamed([
		...own,
		...local.refused.map(refusal),
		...gone
	]).sort((a, b) => require_main.byCodeUnit(a.prompt, b.prompt));
	const registry = offlineRegistry(context.base);
	const { git, madeAt } = context;
	return sealed({
		format: 1,
		made_at: madeAt,
		registry,
		tracking: registry,
		git,
		actions,
		summary: summaryOf(actions)
	});
}
function planFile(prompt, before, context) {
	if (context.labelsRequired && prompt.label === void 0) return {
		...action("refused", prompt),
		because: "policy",
		reasons: ["it has no label, and `labels.required` asks for one"]
	};
	if (before === void 0) return {
		...action("create", prompt),
		aliases: aliasChanges$1(prompt, void 0)
	};
	return before.hash === prompt.hash ? sameContent(prompt, before) : newContent$1(prompt, before, context);
}
function newContent$1(prompt, before, { labelsRequired, interfaces }) {
	const base = {
		...action("new-version", prompt),
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
	const { verdict, changes } = was && is ? require_rendering.compareInterfaces(was, is) : {
		verdict: null,
		changes: []
	};
	return {
		...base,
		aliases: aliasChanges$1(prompt, before),
		facts: {
			...NO_FACTS,
			description: newDescription$1(prompt, before)
		},
		diff: require_shared.shortened(require_shared.wordDiff(readableText(before.projection), readableText(prompt.projection))),
		verdict,
		reasons: changes.map(({ text }) => text),
		warnings: sameLabel ? [`${conflict}: change the label`] : []
	};
}
function sameContent(prompt, before) {
	const facts = factChanges$1(prompt, before);
	const aliases = aliasChanges$1(prompt, before);
	const kind = Object.keys(facts.set).length + facts.remove.length > 0 || facts.description !== null ? "metadata" : aliases.length > 0 ? "alias" : "unchanged";
	const moved = prompt.file === before.file ? [] : [`the file was ${before.file}`];
	return {
		...action(kind, prompt),
		hashes: {
			from: before.hash,
			to: prompt.hash
		},
		facts,
		aliases,
		reasons: moved
	};
}
function factChanges$1(prompt, before) {
	const [is, was] = [tagsOf(prompt), tagsOf(before)];
	return {
		...NO_FACTS,
		set: Object.fromEntries(Object.entries(is).filter(([key, value]) => was[key] !== value)),
		remove: Object.keys(was).filter((key) => !Object.hasOwn(is, key)),
		description: newDescription$1(prompt, before)
	};
}
function tagsOf({ tags, described, label }) {
	return {
		...described,
		...tags,
		...label !== void 0 && { [require_rendering.VERSION_TAGS.label]: label }
	};
}
function newDescription$1({ description }, before) {
	return description !== void 0 && description !== before.description ? description : null;
}
function aliasChanges$1({ aliases }, before) {
	return aliases.filter((alias) => !before?.aliases.includes(alias)).map((alias) => ({
		alias,
		from: null,
		to: null
	}));
}
function orphan(before) {
	return {
		...action("orphan", before),
		file: null,
		hashes: {
			from: before.hash,
			to: null
		},
		reasons: [`it was in ${before.file}`]
	};
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
	const sha = commitOfAlias(remote, alias);
	return sha === void 0 ? "older" : commitOrder.get(sha) ?? "unknown";
}
function movedOutside(remote, alias, now) {
	const moves = movesOfAlias$1(remote, alias);
	return lastMove(moves)?.to !== now && !moves.some(({ state, to }) => state === "open" && to === now);
}
function hasOpenMove(remote, alias) {
	return movesOfAlias$1(remote, alias).some(({ state, batch }) => state === "open" && batch.startsWith("register-"));
}
function holdsSame({ hash }, { versions }, number) {
	return versions.some((one) => one.version === number && require_shared.hashOfVersion(one).actual === hash);
}
// src/core/plan/orphans.ts
function orphansOf({ prompts, refused, complete }, remote, git) {
	if (!complete) return [];
	const names = new Set([...prompts, ...refused].map(({ name }) => name));
	const isRefused = (file) => refused.some((one) => file === one.file || file.startsWith(`${one.file}/`));
	return [...remote.prompts.values()].flatMap((one) => {
		const latest = one.versions.toSorted((a, b) => b.version - a.version)[0];
		if (names.has(one.prompt.name) || latest === void 0 || latest.tags[require_rendering.VERSION_TAGS.contentHash] === void 0) return [];
		const { [require_rendering.VERSION_TAGS.file]: file, [require_rendering.VERSION_TAGS.gitRepo]: repo } = latest.tags;
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
	if (trackingAlias !== null && Object.hasOwn(remote.prompt.aliases, trackingAlias)) return commitOfAlias(remote, trackingAlias);
	const sha = latest.tags[require_rendering.VERSION_TAGS.gitSha];
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
	const hash = require_shared.hashOfVersion(latest).actual ?? null;
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
		const { actual, tagged } = require_shared.hashOfVersion(version);
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
	const versions = newest !== void 0 && newest.tags[require_rendering.VERSION_TAGS.contentHash] === void 0 && newest.version !== own.to ? [{
		version: newest.version,
		reason: `version ${newest.version} was made outside promptops`
	}] : [];
	const aliases = Object.entries(remote.prompt.aliases).filter(([alias, now]) => !followed.includes(alias) && alias !== context.tracking.alias && movedOutside(remote, alias, now)).map(([alias, now]) => ({
		version: now,
		reason: `\`${alias}\` was moved to version ${now} outside promptops`
	}));
	return [...versions, ...aliases].map(({ version, reason }) => {
		const found = remote.versions.find((one) => one.version === version);
		const hash = found ? require_shared.hashOfVersion(found).actual ?? null : null;
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
	const live = require_shared.liveVersions(remote.versions);
	const hashes = new Map(live.map((version) => [version, require_shared.hashOfVersion(version)]));
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
	const live = require_shared.liveVersions(remote?.versions ?? []);
	const left = leftVersion(remote, context);
	const same = local.label === void 0 ? void 0 : live.find(({ tags }) => require_rendering.labelsOf(tags).includes(local.label));
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
	const adopt = holder.tags[require_rendering.VERSION_TAGS.contentHash] === void 0;
	const left = leftVersion(remote, context);
	const { changes, warnings } = aliasChanges(local, remote, holder.version, context);
	const facts = factChanges(local, holder, remote, context);
	const twins = require_shared.duplicatesOf(holder, remote.versions);
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
	return remote.versions.find(({ version }) => version === tracked) ?? require_shared.liveVersions(remote.versions)[0];
}
function factChanges(local, holder, remote, { unfinished }) {
	const { tags } = holder;
	const wanted = {
		...local.described,
		...local.tags
	};
	if (local.label !== void 0 && tags[require_rendering.VERSION_TAGS.label] !== local.label) Object.assign(wanted, require_rendering.labelTags(local.label, tags));
	const gone = [...require_rendering.textsIn(tags[require_rendering.VERSION_TAGS.managedTags]).filter((key) => !Object.hasOwn(local.tags, key)), ...[
		require_rendering.VERSION_TAGS.managedTags,
		require_rendering.VERSION_TAGS.variables,
		require_rendering.VERSION_TAGS.displayName
	].filter((key) => !Object.hasOwn(local.described, key))];
	const run = unfinished.find(({ tags: of }) => of[require_rendering.RUN_TAGS.prompt] === local.name && of[require_rendering.RUN_TAGS.contentHash] === local.hash);
	return {
		set: Object.fromEntries(Object.entries(wanted).filter(([key, value]) => tags[key] !== value)),
		remove: gone.filter((key) => Object.hasOwn(tags, key)),
		description: newDescription(local, remote),
		finishRun: run !== void 0 && tags[require_rendering.VERSION_TAGS.contentHash] !== void 0 ? run.id : null
	};
}
function newDescription({ description }, { prompt }) {
	return description !== void 0 && description !== prompt.description ? description : null;
}
function factReasons({ set, remove, description, finishRun }) {
	const label = set[require_rendering.VERSION_TAGS.label];
	const tags = [...Object.keys(set), ...remove].filter((key) => !key.startsWith("promptops_")).sort();
	return [
		...label === void 0 ? [] : [`label ${label}`],
		...tags.length === 0 ? [] : [`tags ${tags.join(", ")}`],
		...set[require_rendering.VERSION_TAGS.variables] !== void 0 || remove.includes(require_rendering.VERSION_TAGS.variables) ? ["descriptions of variables"] : [],
		...description === null ? [] : ["description"],
		...finishRun === null ? [] : ["finish lineage"]
	];
}
const WORST$1 = [
	"breaking",
	"compatible",
	"cosmetic"
];
function verdicts(local, remote, context) {
	const own = context.interfaces.get(local.hash);
	const interfaces = context.protectedAliases.flatMap((alias) => {
		const version = remote?.versions.find((one) => one.version === remote.prompt.aliases[alias]);
		const before = version && context.interfaces.get(require_shared.hashOfVersion(version).actual ?? "");
		if (version === void 0 || before === void 0 || own === void 0 || require_shared.hashOfVersion(version).actual === local.hash) return [];
		const { verdict, changes } = require_rendering.compareInterfaces(before, own);
		return [{
			alias,
			version: version.version,
			verdict,
			changes: changes.map(({ text }) => text)
		}];
	});
	return {
		verdict: WORST$1.find((verdict) => interfaces.some((one) => one.verdict === verdict)) ?? null,
		interfaces
	};
}
function hashOf(version) {
	return version ? require_shared.hashOfVersion(version).actual ?? null : null;
}
function diffTo({ projection }, version) {
	if (require_shared.hashOfVersion(version).actual === void 0) return [];
	return require_shared.shortened(require_shared.wordDiff(readableText(require_main.decodeProjection(version.tags)), readableText(projection)));
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
	const projection = require_shared.projectionOf(prompt);
	const tags = prompt.tags;
	const keys = Object.keys(tags).sort();
	const { provider, model_name: model } = prompt.modelConfig;
	return {
		name: prompt.name,
		file: prompt.source.file,
		hash: require_shared.projectionHash(projection),
		projection,
		label,
		description: prompt.description?.trim() === "" ? void 0 : prompt.description,
		aliases: [...new Set(prompt.aliases)],
		tags,
		described: {
			...prompt.variables.length > 0 && { [require_rendering.VERSION_TAGS.variables]: JSON.stringify(prompt.variables.map(withoutPath)) },
			...prompt.displayName !== void 0 && { [require_rendering.VERSION_TAGS.displayName]: prompt.displayName },
			...keys.length > 0 && { [require_rendering.VERSION_TAGS.managedTags]: JSON.stringify(keys) }
		},
		model: typeof model === "string" ? model : typeof provider === "string" ? provider : void 0,
		includes: prompt.includes
	};
}
function withoutPath({ path: _path, ...variable }) {
	return variable;
}
// src/usecases/read-local-prompts.ts
var read_local_prompts_exports = require_rolldown_runtime.__exportAll({ readLocalPrompts: () => readLocalPrompts });
async function readLocalPrompts(request, workspace) {
	const included = new Set();
	const found = [];
	const onRead = ({ file }, { format, includes, prompts: read }) => {
		for (const one of includes) included.add(one);
		found.push({
			file,
			isEditors: format === "vscode",
			prompts: read.map((prompt) => local(prompt, request, workspace))
		});
	};
	const { findings } = await require_main.lintPrompts({
		...request,
		onRead
	}, workspace);
	const errors = require_main.groupBy(findings.filter(({ severity }) => severity === "error"), ({ file }) => file);
	const prompts = [];
	const refused = [];
	for (const one of found) {
		const reasons = (errors.get(one.file) ?? []).map(reason);
		if (reasons.length > 0) refused.push(...refusals(one, reasons));
		else if (!one.isEditors) for (const prompt of one.prompts) if ("reasons" in prompt) refused.push(prompt);
		else prompts.push(prompt);
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
function refusals({ file, prompts }, reasons) {
	if (prompts.length === 0) return [{
		name: require_main.legalised(file),
		file,
		hash: null,
		reasons
	}];
	return prompts.map(({ name, hash }) => ({
		name,
		file,
		hash,
		reasons
	}));
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
	const movesByPrompt = require_main.groupBy([...runs.values()].flatMap(movesOf), ({ prompt }) => prompt);
	const remote = prompts.map((prompt) => [prompt.name, {
		prompt,
		versions: versions.get(prompt.name) ?? (prompt.latest ? [prompt.latest] : []),
		moves: inOrder$1(movesByPrompt.get(prompt.name) ?? [])
	}]);
	return {
		prompts: new Map(remote),
		unfinished: unfinishedLineage(running),
		experimentId
	};
}
function unfinishedLineage(running) {
	return running.filter(({ tags }) => tags[require_rendering.RUN_TAGS.kind] === require_rendering.RUN_KINDS.lineage).sort((a, b) => a.startTime - b.startTime || (a.id < b.id ? -1 : 1));
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
		for (const move of movesOf(run)) if (lastMove([move])) open.delete(`${move.prompt} ${move.alias} ${move.to}`);
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
	if (version.tags[require_rendering.VERSION_TAGS.duplicateOf] !== void 0) return false;
	const { actual, tampered } = require_shared.hashOfVersion(version);
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
			interfaces: await interfacesOf$1(local.prompts, remote, request.protectedAliases)
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
			return (version && require_shared.hashOfVersion(version).actual !== prompt.hash ? commitOfAlias(found, alias) : void 0) ?? [];
		});
	});
}
async function commitOrders(shas, { sha: own }, git) {
	const orders = [...new Set(shas)].map(async (sha) => [sha, own === void 0 ? "unknown" : await git.order(sha, own)]);
	return new Map(await Promise.all(orders));
}
function leftFiles(orphans, prompts, workspace) {
	const own = new Set(prompts.map(({ file }) => file));
	return new Set(orphans.flatMap(({ file }) => file !== void 0 && !own.has(file) && require_shared.isThere(file, workspace) ? [file] : []));
}
async function interfacesOf$1(prompts, { prompts: remote }, aliases) {
	const projections = new Map();
	for (const { name, hash, projection } of prompts) {
		const found = remote.get(name);
		for (const alias of aliases) {
			const version = found?.versions.find((one) => one.version === found.prompt.aliases[alias]);
			const actual = version && require_shared.hashOfVersion(version).actual;
			if (version === void 0 || actual === void 0 || actual === hash) continue;
			projections.set(actual, require_main.decodeProjection(version.tags)).set(hash, projection);
		}
	}
	const entries = [...projections].map(async ([hash, projection]) => {
		return [hash, require_rendering.interfaceOf(projection, await require_main.loadSyntax(require_rendering.syntaxOfProjection(projection)))];
	});
	return new Map(await Promise.all(entries));
}
// src/usecases/plan-offline.ts
async function planOffline(request, dependencies) {
	const { workspace, git, now } = dependencies;
	const base = await git.mergeBase(request.target);
	const provenance = await git.provenance();
	const local = await readLocalPrompts({
		...request,
		gitTags: provenance.tags
	}, workspace);
	const old = (past) => promptsIn({
		...request,
		files: request.select(past),
		gitTags: []
	}, past);
	const before = await require_shared.withFilesAt(base, old, dependencies);
	return planAgainstFiles(local, before, {
		base,
		git: gitOf(provenance, local.prompts),
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
	}).map(async ({ hash, projection }) => [hash, require_rendering.interfaceOf(projection, await require_main.loadSyntax(require_rendering.syntaxOfProjection(projection)))]);
	return new Map(await Promise.all(entries));
}
// src/usecases/steady-workspace.ts
function steadyWorkspace(workspace) {
	const known = new Map();
	return {
		root: workspace.root,
		cwd: workspace.cwd,
		find: (query, listed) => workspace.find(query, listed),
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
		protectedAliases: Object.keys(config.aliases).filter((alias) => policyOf(config.aliases, alias).protected),
		prune
	};
}
async function planDependencies(session) {
	const { registry, journal, now, newId } = await require_shared.openDesk(session);
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
	if (isGuarded(policyOf(config.aliases, alias))) throw new require_main.PromptopsError("POLICY_REFUSED", `The alias ${alias} is guarded by the configuration: register does not move it.`, `Register first, then \`promptops promote <prompt> --to ${alias}\`.`);
	return alias;
}
// src/commands/make-plan.ts
async function makePlan(session, paths, flags) {
	const compared = flags.against ?? usualComparison(session);
	const request = planRequest(session, paths, flags);
	if (compared.kind === "registry") return (await planPrompts(request, await planDependencies(session))).plan;
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
// src/core/registry/export-lines.ts
const FORMAT = 1;
function* exportLines(prompts) {
	yield require_main.canonicalJson({
		kind: "registry",
		format: FORMAT
	});
	for (const { versions, ...prompt } of prompts.toSorted((a, b) => require_main.byCodeUnit(a.name, b.name))) {
		yield require_main.canonicalJson({
			kind: "prompt",
			...prompt
		});
		for (const version of versions.toSorted((a, b) => a.version - b.version)) yield require_main.canonicalJson({
			kind: "version",
			...version
		});
	}
}
function parseExport(text, file) {
	const prompts = new Map();
	const lines = text.split("\n");
	lines.forEach((line, index) => {
		if (line.trim() === "") return;
		const wrong = (why) => new require_main.PromptopsError("FILE_UNREADABLE", `${why}.`, "Take a file that `promptops export` wrote.", { place: {
			file,
			line: index + 1
		} });
		const entry = recordIn(line);
		if (entry === void 0) throw wrong("The line is no JSON object");
		if (index === 0) {
			if (entry["kind"] !== "registry") throw wrong("This is no export of a registry");
			if (entry["format"] !== FORMAT) throw wrong(`The export has format ${String(entry["format"])}, this promptops knows ${FORMAT}`);
			return;
		}
		if (entry["kind"] === "prompt" && isPrompt(entry)) {
			const { name, description, tags, aliases } = entry;
			prompts.set(name, {
				name,
				description,
				tags,
				aliases,
				versions: []
			});
		} else if (entry["kind"] === "version" && isVersion(entry)) {
			const prompt = prompts.get(entry.name);
			if (prompt === void 0) throw wrong("The version comes before its prompt");
			const { name, version, description, tags, createdAt } = entry;
			prompt.versions.push({
				name,
				version,
				description,
				tags,
				createdAt
			});
		} else throw wrong("The line is neither a prompt nor a version");
	});
	if (lines.every((line) => line.trim() === "")) throw new require_main.PromptopsError("FILE_UNREADABLE", "The export is empty.", "Take a file that `promptops export` wrote.", { place: { file } });
	return [...prompts.values()];
}
function recordIn(line) {
	try {
		const value = require_main.parseJson(line);
		return require_main.isRecord(value) ? value : void 0;
	} catch {
		return;
	}
}
function isPrompt(entry) {
	return typeof entry["name"] === "string" && typeof entry["description"] === "string" && isTexts(entry["tags"]) && isNumbers(entry["aliases"]);
}
function isVersion(entry) {
	const { name, version, description, tags, createdAt } = entry;
	return typeof name === "string" && isPositive(version) && typeof description === "string" && typeof createdAt === "number" && isTexts(tags);
}
function isTexts(value) {
	return require_main.isRecord(value) && Object.values(value).every((item) => typeof item === "string");
}
function isNumbers(value) {
	return require_main.isRecord(value) && Object.values(value).every(isPositive);
}
function isPositive(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
// src/usecases/export-registry.ts
async function exportRegistry(names, registry) {
	const prompts = names.length === 0 ? await registry.prompts() : await Promise.all([...new Set(names)].map((name) => require_shared.promptNamed(name, registry)));
	const versions = prompts.length === 0 ? [] : await registry.versions({ names: prompts.map(({ name }) => name) });
	const own = require_main.groupBy(versions, ({ name }) => name);
	return prompts.map(({ latest: _latest, ...prompt }) => ({
		...prompt,
		versions: own.get(prompt.name) ?? []
	}));
}
// src/reporters/plan-text.ts
const MARKS = {
	create: "+",
	"new-version": "~",
	restore: "<",
	adopt: ">",
	metadata: ".",
	alias: "@",
	unchanged: "=",
	orphan: "?",
	drifted: "!",
	tampered: "!",
	refused: "x"
};
function planText(plan, paint, cwd) {
	return [...plan.actions.filter(({ kind, warnings }) => kind !== "unchanged" || warnings.length > 0).map((action) => actionText(action, paint, cwd)), lastLine$1(plan)].join("\n");
}
function actionText(action, paint, cwd) {
	const { kind, prompt, file, verdict, interfaces, reasons, warnings, aliases, diff, retire } = action;
	const colour = retire ? paint.error : writes(action) ? paint.good : kind === "unchanged" ? paint.faint : kind === "refused" || kind === "tampered" ? paint.error : paint.warning;
	const where = file === null || file === "" ? "" : `  ${paint.faint(require_main.visibleLine(require_main.fromWorkingDirectory(file, cwd)))}`;
	const moves = aliases.filter(({ refused }) => refused === void 0);
	const lines = [
		...reasons,
		...moves.length === 0 ? [] : [moves.map(({ alias, from, to }) => `${alias}: ${numbered(from, "new")} -> ${numbered(to, "this version")}`).join(", ")],
		...aliases.flatMap(({ alias, from, refused }) => refused === void 0 ? [] : [`${alias} stays at version ${from}: ${refused}`]),
		...verdict === null ? [] : [`interface: ${verdict}`],
		...interfaces.flatMap(({ alias, version, changes }) => changes.map((change) => `  ${alias} (version ${version}): ${change}`)),
		...warnings.map((warning) => `warning: ${warning}`)
	];
	const says = retire ? "has no file, and will be deleted" : ACTIONS[kind].says;
	return [
		`${colour(`${retire ? "-" : MARKS[kind]} ${prompt}`)} ${says}${versions(action)}${where}`,
		...lines.map((line) => `    ${require_main.visibleLine(line)}`),
		...diffText(diff, paint)
	].join("\n");
}
function versions({ kind, from, to }) {
	if (kind === "restore") return `: ${from} -> ${to}`;
	if (kind === "new-version" && from !== null) return ` after ${from}`;
	return "";
}
function numbered(version, none) {
	return version === null ? none : String(version);
}
function diffText(parts, paint) {
	if (parts.length === 0) return [];
	return require_shared.markedDiff(parts, paint).trimEnd().split("\n").map((line) => `    | ${line}`);
}
function lastLine$1({ summary, registry }) {
	const counts = Object.keys(ACTIONS).filter((kind) => summary[kind] > 0).map((kind) => `${summary[kind]} ${kind}`);
	return `${counts.length === 0 ? "Nothing here and nothing there" : counts.join(", ")} (${registry})`;
}
// src/commands/plan.ts
var plan_exports = require_rolldown_runtime.__exportAll({ plan: () => plan });
const plan = (program, open) => withOutput(program.command("plan [paths...]").summary("show what register would do").description("Compares the prompt files with the registry and says what `register` would write. Reads only. In CI without the address of a registry it compares with the files where the branch left its target.")).option("--alias <alias>", "also move this alias to what the files hold", require_main.collect).option("--prune", "also delete what has no file any more and no alias").addOption(againstOption()).option("--decided-by-base", "on a pull request: the registry that the branch names which it wants to change").option("-o, --output <file>", "keep the plan, for `register --plan`").option("--check", "exit with 1 when the registry differs from the files").option("--detailed-exitcode", "exit with 0: no difference, 1: something is refused, 2: a difference").addHelpText("after", `
Examples:
  $ promptops plan
  $ promptops plan -o plan.json && promptops register --plan plan.json
  $ promptops plan --against git        without a registry: since the branch
  $ promptops plan --prune              also what has no file and would go
  $ promptops plan --check              in CI: is everything registered?`).action(async (paths, flags) => {
	const session = flags.decidedByBase ? (await require_shared.decidedByBase(await open())).session : await open();
	const withoutFiles = paths.length === 0 && !flags.prune;
	const made = await makePlan(session, paths, {
		...flags,
		withoutFiles
	});
	if (made.actions.length === 0) require_main.selectFiles(session, paths);
	if (flags.output !== void 0) await session.writeReport(flags.output, `${JSON.stringify(made, null, 2)}\n`);
	const text = planText(made, await require_main.colours(session.colour), session.workspace.cwd);
	const warnings = isOffline(made) ? [OFFLINE] : [];
	printResult(session, flags, {
		command: "plan",
		data: { plan: made },
		text,
		warnings,
		exitCode: exitCodeOf$1(made, flags)
	});
});
const OFFLINE = "No registry was asked: this is what changed since the branch left its target. `--against registry` compares with a registry.";
function exitCodeOf$1(made, { check, detailedExitcode }) {
	const refused = made.actions.some(({ kind }) => kind === "refused" || kind === "tampered");
	const differs = hasChanges(made) || made.actions.some(({ kind }) => kind === "drifted");
	if (detailedExitcode) return refused ? 1 : differs ? 2 : 0;
	return refused || check && differs ? 1 : 0;
}
// src/commands/folder-in.ts
function folderIn(written, { workspace }) {
	const folder = require_main.resolvePath(written, `${workspace.cwd === "" ? "" : `${workspace.cwd}/`}-`);
	if (folder !== void 0) return folder;
	throw new require_main.PromptopsError("FILE_UNWRITABLE", `${written} lies outside the repository.`, "Name a folder in it.");
}
// src/core/plan/check-plan.ts
const AGAIN = "Make it again: `promptops plan -o <file>`.";
function checkPlan(value, file) {
	const plan = require_main.isRecord(value) && require_main.isRecord(value["plan"]) ? value["plan"] : value;
	if (!require_main.isRecord(plan) || !Array.isArray(plan["actions"]) || typeof plan["digest"] !== "string") throw invalid(`${file} holds no plan.`);
	if (plan["format"] !== 1) throw invalid(`${file} has format ${String(plan["format"])}; this promptops reads format 1.`);
	if (digestOrNothing(plan) !== plan["digest"]) throw invalid(`${file} was edited after it was made: its digest does not fit.`);
	const unknown = plan["actions"].map((action) => require_main.isRecord(action) ? String(action["kind"]) : "").find((kind) => !Object.hasOwn(ACTIONS, kind));
	if (unknown !== void 0) throw invalid(`${file} holds the action \`${unknown}\`, which this promptops does not know.`);
	if (isOffline(plan)) throw new require_main.PromptopsError("PLAN_INVALID", `${file} compares with the files at a commit, not with a registry: it cannot be carried out.`, "Make one where the registry can be reached: `promptops plan --against registry -o <file>`.");
	return plan;
}
function digestOrNothing(plan) {
	try {
		return digestOf(plan);
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
	const left = plan.actions.filter(({ kind }) => !ACTIONS[kind].writes && kind !== "unchanged" && kind !== "orphan");
	const notes = left.length === 0 ? [] : [planText({
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
	const named = new Set(versions.map(({ tags }) => tags[require_rendering.VERSION_TAGS.runId]));
	for (const { id } of stale) {
		if (named.has(id) || (await tracker.run(id))?.status !== "RUNNING") continue;
		await require_shared.sayAgain(() => tracker.updateRun(id, {
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
		...local.label !== void 0 && require_rendering.labelTags(local.label),
		[require_rendering.VERSION_TAGS.contentHash]: local.hash,
		[require_rendering.VERSION_TAGS.hashFormat]: String(1),
		[require_rendering.VERSION_TAGS.file]: local.file,
		[require_rendering.VERSION_TAGS.gitSha]: origin.sha ?? "unknown",
		[require_rendering.VERSION_TAGS.gitRepo]: origin.repo,
		[require_rendering.VERSION_TAGS.gitRef]: origin.ref,
		[require_rendering.VERSION_TAGS.gitDirty]: String(origin.dirty),
		[require_rendering.VERSION_TAGS.actor]: origin.actor,
		[require_rendering.VERSION_TAGS.ciUrl]: origin.ciUrl,
		[require_rendering.VERSION_TAGS.tool]: origin.tool,
		[require_rendering.VERSION_TAGS.runId]: runId
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
		[require_rendering.RUN_TAGS.kind]: require_rendering.RUN_KINDS.lineage,
		[require_rendering.RUN_TAGS.prompt]: name,
		[require_rendering.RUN_TAGS.contentHash]: hash
	};
}
function runName({ label, hash }, version) {
	return `prompt-${label ?? version ?? "new"}-${require_shared.shortHash(hash)}`;
}
function lineageFacts(local, origin, remote, facts) {
	const { version, startTime, moves, deployment, trackingAlias } = facts;
	const alias = moves.find((move) => move.alias !== trackingAlias)?.alias;
	return {
		params: {
			prompt_version: local.label ?? String(version),
			content_hash: require_shared.shortHash(local.hash),
			content_sha256: local.hash,
			file_name: local.file.slice(local.file.lastIndexOf("/") + 1),
			deployment_time: new Date(startTime).toISOString(),
			git_sha: origin.sha ?? "unknown"
		},
		tags: filled({
			...runKey(local),
			[require_rendering.RUN_TAGS.registryVersion]: String(version),
			[require_rendering.RUN_TAGS.linkedPrompts]: JSON.stringify([{
				name: local.name,
				version: String(version)
			}]),
			[require_rendering.RUN_TAGS.aliases]: JSON.stringify(moves.map(({ alias: moved, from }) => moveRecord(moved, from, version, remote))),
			[require_rendering.RUN_TAGS.actor]: origin.actor,
			deployment: alias ?? deployment,
			model: local.model ?? "none"
		})
	};
}
function lackingFacts({ params, tags }, facts, remote) {
	const planned = recordsIn(facts.tags?.[require_rendering.RUN_TAGS.aliases]);
	const recorded = recordsIn(tags[require_rendering.RUN_TAGS.aliases]);
	const same = (one, other) => one.alias === other.alias && one.from === other.from && one.to === other.to;
	const moves = [...recorded.filter(({ alias, to }) => remote?.prompt.aliases[alias] === to && !planned.some((one) => one.alias === alias)), ...planned.map((one) => recorded.find((other) => same(one, other)) ?? one)];
	return {
		params: Object.fromEntries(Object.entries(facts.params ?? {}).filter(([key]) => !Object.hasOwn(params, key))),
		tags: {
			...facts.tags,
			[require_rendering.RUN_TAGS.aliases]: JSON.stringify(moves)
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
		seq: nextInChain(remote ? movesOfAlias$1(remote, alias) : []).seq
	};
}
function filled(tags) {
	return Object.fromEntries(Object.entries(tags).filter((entry) => entry[1] !== void 0 && entry[1] !== ""));
}
// src/usecases/move-on-record.ts
async function moveOnRecord(changes, version, registration, dependencies) {
	if (changes.length === 0) return [];
	const journal = dependencies;
	const recorded = await readMoves(journal, version.name);
	for (const change of changes) try {
		await move(change, version, recorded, registration, dependencies);
	} catch (error) {
		if (!require_main.isPromptopsError(error) || error.exitCode !== 3) throw error;
		if (await aliasVersion(dependencies.registry, version.name, change.alias) === version.version) continue;
		const now = await readMoves(journal, version.name);
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
	const current = begun.length === 0 ? from : await aliasVersion(registry, prompt, alias);
	for (const other of begun) if (other !== own) await settle(journal, other.runId, other.to === current ? "FINISHED" : "KILLED", now());
	if (own) {
		if (current !== to) await setAndReadBack({
			prompt,
			alias,
			from: current,
			to
		}, registry);
		await settle(journal, own.runId, "FINISHED", now());
		return;
	}
	if (current === to) return;
	const moves = {
		registry,
		journal,
		now,
		newId: () => REGISTER_BATCH + newId()
	};
	await moveAliases([{
		prompt,
		alias,
		from: current,
		to,
		reason: action.kind === "restore" ? "register: git holds this content again" : "register",
		evidence: "",
		undoes: [],
		actor: origin.actor ?? "",
		gitSha: origin.sha ?? ""
	}], moves);
}
function begunOf(alias, { name }, recorded) {
	return openIntents(movesOfAlias(recorded, name, alias)).filter(({ batch }) => batch.startsWith(REGISTER_BATCH));
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
	await require_shared.sayAgain(() => registry.setVersionTag(name, version, require_rendering.VERSION_TAGS.duplicateOf, String(winner.version)));
}
async function isDeleted(name, version, registry) {
	try {
		await require_shared.sayAgain(() => registry.deleteVersion(name, version));
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
	return require_shared.createRunOnce(tracker, {
		experimentId,
		name: runName(local),
		startTime: now(),
		tags: key
	}, key);
}
async function abandonRun(run, { version, tags }, { tracker, now }) {
	const other = tags[require_rendering.VERSION_TAGS.runId] ?? String(version);
	await require_shared.sayAgain(() => tracker.log(run.id, { tags: { [require_rendering.RUN_TAGS.duplicateOf]: other } }));
	await require_shared.sayAgain(() => tracker.updateRun(run.id, {
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
	const artifact = unstored === void 0 ? {} : { [require_rendering.RUN_TAGS.artifact]: `unavailable:${unstored}` };
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
	await require_shared.sayAgain(() => tracker.updateRun(run.id, end));
	return {
		aliases: moves.map(({ alias }) => alias),
		warnings: unstored === void 0 ? [] : [await keepSource(registration, version, unstored, dependencies)]
	};
}
async function logFacts(run, facts, remote, tracker) {
	try {
		await require_shared.sayAgain(() => tracker.log(run.id, lackingFacts(run, facts, remote)));
	} catch (error) {
		const now = require_main.isPromptopsError(error) && error.code !== "REGISTRY_UNREACHABLE" ? await tracker.run(run.id) : void 0;
		if (now === void 0 || Object.keys(now.params).length === Object.keys(run.params).length) throw error;
		await require_shared.sayAgain(() => tracker.log(run.id, lackingFacts(now, facts, remote)));
	}
}
async function putArtifacts({ artifacts }, run, { tracker }) {
	let unstored;
	for (const { path, bytes } of artifacts) {
		await require_shared.sayAgain(async () => {
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
	await require_shared.sayAgain(() => registry.setVersionTag(name, version, require_rendering.VERSION_TAGS.source, text));
	return `${warning}; the source is kept in the tag ${require_rendering.VERSION_TAGS.source}`;
}
async function pointAlias({ name, alias, from, version }, { registry }) {
	try {
		await registry.setAlias(name, alias, version.version, from);
	} catch (error) {
		if (!require_main.isPromptopsError(error)) throw error;
		const now = await registry.versionByAlias(name, alias);
		const hash = version.tags[require_rendering.VERSION_TAGS.contentHash];
		if (now?.version === version.version || now !== void 0 && hash !== void 0 && now.tags[require_rendering.VERSION_TAGS.contentHash] === hash) return;
		if ((now?.version ?? null) !== from || !error.maybeApplied) throw error;
		await registry.setAlias(name, alias, version.version, from);
	}
}
// src/usecases/register-known.ts
async function registerKnown(registration, version, dependencies) {
	await writeFacts(registration, version, dependencies);
	for (const twin of require_shared.duplicatesOf(version, registration.remote?.versions ?? [])) await removeDuplicate(twin, version, dependencies.registry);
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
	if (description !== null) await require_shared.sayAgain(() => registry.setPromptDescription(name, description));
	for (const key of remove) await require_shared.sayAgain(() => registry.deleteVersionTag(name, version, key));
	for (const [key, value] of Object.entries(set)) await require_shared.sayAgain(() => registry.setVersionTag(name, version, key, value));
}
async function adopt(registration, version, dependencies) {
	const { local, origin } = registration;
	const { registry } = dependencies;
	const run = await takeRun(registration, dependencies);
	const { [require_rendering.VERSION_TAGS.contentHash]: hash = local.hash, ...tags } = originTags(local, origin, run.id);
	for (const [key, value] of Object.entries({
		...tags,
		[require_rendering.VERSION_TAGS.contentHash]: hash
	})) if (version.tags[key] !== value) await require_shared.sayAgain(() => registry.setVersionTag(version.name, version.version, key, value));
	return withLineage(registration, {
		...version,
		tags: {
			...version.tags,
			...tags,
			[require_rendering.VERSION_TAGS.contentHash]: hash
		}
	}, run, dependencies);
}
async function finishRuns(registration, version, dependencies) {
	const begun = registration.unfinished.find(({ id }) => id === version.tags[require_rendering.VERSION_TAGS.runId]);
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
	return movesOf(run).filter(({ alias, from, to }) => to === version && (remote?.prompt.aliases[alias] ?? null) === from).map(({ alias, from, to }) => ({
		alias,
		from,
		to
	}));
}
// src/usecases/follow-holder.ts
async function followHolder(registration, run, holder, dependencies) {
	const { tracker } = dependencies;
	const runId = holder.tags[require_rendering.VERSION_TAGS.runId];
	if (holder.tags[require_rendering.VERSION_TAGS.contentHash] === void 0) return registerKnown(asKnown(registration, holder, {
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
		moves: await readMoves({
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
		...NO_FACTS,
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
		await require_shared.sayAgain(() => tracker.updateRun(runId, {
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
	const [run, prompt] = await both(takeRun(registration, dependencies), isNew ? require_shared.createPromptOnce(registry, local.name, promptFacts(local)) : "created");
	if (prompt === "model") {
		await require_shared.sayAgain(() => tracker.updateRun(run.id, {
			status: "KILLED",
			endTime: now()
		}));
		throw new require_main.PromptopsError("POLICY_REFUSED", `${local.name} is the name of a model.`, "Models and prompts share their names: rename the prompt.");
	}
	const isContested = prompt === "exists" || unfinished.length > 0;
	const before = isContested ? await require_shared.holderOf(registry, local.name, local.hash) : void 0;
	if (before) return followHolder(registration, run, before, dependencies);
	const draft = {
		name: local.name,
		description: message,
		tags: versionTags(local, origin, run.id)
	};
	const [version, unstored] = await both(require_shared.createVersionOnce(registry, draft, local.hash), putArtifacts(registration, run, dependencies));
	const lower = isContested || version.version !== newest(remote) + 1 ? await lowerHolder(version, local.hash, registry) : void 0;
	if (lower) await removeDuplicate(version, lower, registry);
	if (lower || version.tags[require_rendering.VERSION_TAGS.runId] !== run.id) return followHolder(registration, run, lower ?? version, dependencies);
	const { description } = action.facts;
	if (description !== null) await require_shared.sayAgain(() => registry.setPromptDescription(local.name, description));
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
	const holder = require_shared.holderAmong(await registry.versions({ names: [name] }), hash);
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
		const holder = await require_shared.holderOf(registry, name, hash);
		if (holder) return followHolder(registration, void 0, holder, dependencies);
		throw new require_main.PromptopsError("PLAN_STALE", `Version ${version.version} of ${name} was deleted meanwhile.`, "Plan again.", { cause });
	}
}
// src/usecases/retire-orphans.ts
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
	const exported = await exportRegistry([name], registry);
	const aliases = Object.entries(exported[0]?.aliases ?? {});
	const taken = aliases.find(([alias]) => alias !== trackingAlias);
	if (taken) throw stale(`The alias ${taken[0]} was set on ${name}`);
	if (Math.max(...(exported[0]?.versions ?? []).map(({ version }) => version)) !== from) throw stale(`${name} got another version`);
	const file = keep(archive, name, [...exportLines(exported)].map((line) => `${line}\n`).join(""), workspace);
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
	if (moves.length > 0) await moveAliases(moves, {
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
		const holder = require_shared.holderAmong(found, registration.local.hash);
		if (holder === void 0) continue;
		const late = require_shared.duplicatesOf(holder, found).filter(({ tags }) => tags[require_rendering.VERSION_TAGS.runId] === registered.run?.id);
		for (const version of late) await removeDuplicate(version, holder, registry);
	}
}
// src/usecases/apply-plan.ts
async function applyPlan(result, request, dependencies) {
	const actions = result.plan.actions.filter(writes);
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
	await require_shared.fewAtOnce(registered, request.concurrency, async (action, index) => {
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
	const begun = remote.unfinished.filter(({ tags }) => tags[require_rendering.RUN_TAGS.prompt] === prompt.name);
	return {
		action,
		local: prompt,
		remote: remote.prompts.get(prompt.name),
		origin: {
			sha,
			repo,
			ref,
			dirty: isDirty(prompt, changed),
			actor,
			ciUrl,
			tool
		},
		message,
		artifacts: artifactsOf(prompt, workspace),
		unfinished: begun.filter(({ tags }) => tags[require_rendering.RUN_TAGS.contentHash] === prompt.hash),
		stale: begun.filter(({ tags }) => tags[require_rendering.RUN_TAGS.contentHash] !== prompt.hash)
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
var register_exports = require_rolldown_runtime.__exportAll({ register: () => register });
const MAX_PLAN_BYTES = 67108864;
const register = (program, open) => withOutput(program.command("register [paths...]").summary("write what changed into the registry").description("Registers prompt files: new content becomes a version, once, with its commit and its lineage run; what is registered already is left alone. Run it again after an interruption: it finishes what is left.")).option("--all", "every prompt file (the default)").option("--plan <file>", "carry out this plan, if the files and the registry are as they were").option("--alias <alias>", "also move this alias to what the files hold", require_main.collect).option("-m, --message <text>", "commit message of the new versions (default: that of the last commit of the file)").option("--concurrency <number>", "prompts at a time", wholeNumber, 4).option("--prune", "also delete what has no file any more and no alias, after its versions are written to a file").option("--archive <folder>", "where that file goes", ".promptops/archive").option("-n, --dry-run", "show the plan, write nothing").addHelpText("after", `
Examples:
  $ promptops register
  $ promptops register prompts/greet.prompt.yaml --alias staging
  $ promptops register --plan plan.json
  $ promptops register --prune`).action(async (paths, flags) => {
	const session = await open();
	const { config, terminal, workspace } = session;
	if (flags.all && paths.length > 0) throw new require_main.PromptopsError("USAGE", "`--all` takes no paths.", "Leave out one of them.");
	const saved = flags.plan === void 0 ? void 0 : savedPlan(flags.plan, session);
	const prune = flags.prune === true || saved !== void 0 && isPruning(saved);
	const archive = folderIn(flags.archive, session);
	const dependencies = await planDependencies(session);
	const request = (more) => planRequest(session, paths, {
		...flags,
		prune,
		...more
	});
	let result = await planPrompts(request({}), dependencies);
	const alias = (saved && flags.alias === void 0 ? aliasesBeside(saved, result.plan) : []).filter((one) => one !== config.registry.tracking_alias);
	if (alias.length > 0) result = await planPrompts(request({ alias }), dependencies);
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
	const text = flags.dryRun ? planText(result.plan, paint, workspace.cwd) : registerText(result.plan, applied, paint, workspace.cwd);
	printResult(session, flags, {
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
Object.defineProperty(exports, "ACTIONS", {
	enumerable: true,
	get: function() {
		return ACTIONS;
	}
});
Object.defineProperty(exports, "EMBEDDED_FILE", {
	enumerable: true,
	get: function() {
		return EMBEDDED_FILE;
	}
});
Object.defineProperty(exports, "LINKED_PROMPTS", {
	enumerable: true,
	get: function() {
		return LINKED_PROMPTS;
	}
});
Object.defineProperty(exports, "PROMPT_SOURCES", {
	enumerable: true,
	get: function() {
		return PROMPT_SOURCES;
	}
});
Object.defineProperty(exports, "action", {
	enumerable: true,
	get: function() {
		return action;
	}
});
Object.defineProperty(exports, "againstOption", {
	enumerable: true,
	get: function() {
		return againstOption;
	}
});
Object.defineProperty(exports, "aliasHolds", {
	enumerable: true,
	get: function() {
		return aliasHolds;
	}
});
Object.defineProperty(exports, "aliasMoved", {
	enumerable: true,
	get: function() {
		return aliasMoved;
	}
});
Object.defineProperty(exports, "aliasVersion", {
	enumerable: true,
	get: function() {
		return aliasVersion;
	}
});
Object.defineProperty(exports, "checkAlias", {
	enumerable: true,
	get: function() {
		return checkAlias;
	}
});
Object.defineProperty(exports, "checkArtifactPath", {
	enumerable: true,
	get: function() {
		return checkArtifactPath;
	}
});
Object.defineProperty(exports, "checkDescription", {
	enumerable: true,
	get: function() {
		return checkDescription;
	}
});
Object.defineProperty(exports, "checkDraft", {
	enumerable: true,
	get: function() {
		return checkDraft;
	}
});
Object.defineProperty(exports, "checkExperiment", {
	enumerable: true,
	get: function() {
		return checkExperiment;
	}
});
Object.defineProperty(exports, "checkMutable", {
	enumerable: true,
	get: function() {
		return checkMutable;
	}
});
Object.defineProperty(exports, "checkName", {
	enumerable: true,
	get: function() {
		return checkName;
	}
});
Object.defineProperty(exports, "checkParams", {
	enumerable: true,
	get: function() {
		return checkParams;
	}
});
Object.defineProperty(exports, "checkTags", {
	enumerable: true,
	get: function() {
		return checkTags;
	}
});
Object.defineProperty(exports, "checkWriteOnce", {
	enumerable: true,
	get: function() {
		return checkWriteOnce;
	}
});
Object.defineProperty(exports, "commitOf", {
	enumerable: true,
	get: function() {
		return commitOf;
	}
});
Object.defineProperty(exports, "decodeMetric", {
	enumerable: true,
	get: function() {
		return decodeMetric;
	}
});
Object.defineProperty(exports, "decodePromptDraft", {
	enumerable: true,
	get: function() {
		return decodePromptDraft;
	}
});
Object.defineProperty(exports, "decodeRunDraft", {
	enumerable: true,
	get: function() {
		return decodeRunDraft;
	}
});
Object.defineProperty(exports, "decodeRunFacts", {
	enumerable: true,
	get: function() {
		return decodeRunFacts;
	}
});
Object.defineProperty(exports, "decodeRunStatus", {
	enumerable: true,
	get: function() {
		return decodeRunStatus;
	}
});
Object.defineProperty(exports, "decodeTrace", {
	enumerable: true,
	get: function() {
		return decodeTrace;
	}
});
Object.defineProperty(exports, "decodeTraceFacts", {
	enumerable: true,
	get: function() {
		return decodeTraceFacts;
	}
});
Object.defineProperty(exports, "decodeVersionDraft", {
	enumerable: true,
	get: function() {
		return decodeVersionDraft;
	}
});
Object.defineProperty(exports, "encodeExperiment", {
	enumerable: true,
	get: function() {
		return encodeExperiment;
	}
});
Object.defineProperty(exports, "encodeMetric", {
	enumerable: true,
	get: function() {
		return encodeMetric;
	}
});
Object.defineProperty(exports, "encodePrompt", {
	enumerable: true,
	get: function() {
		return encodePrompt;
	}
});
Object.defineProperty(exports, "encodeRun", {
	enumerable: true,
	get: function() {
		return encodeRun;
	}
});
Object.defineProperty(exports, "encodeTraceRecord", {
	enumerable: true,
	get: function() {
		return encodeTraceRecord;
	}
});
Object.defineProperty(exports, "encodeVersion", {
	enumerable: true,
	get: function() {
		return encodeVersion;
	}
});
Object.defineProperty(exports, "exportLines", {
	enumerable: true,
	get: function() {
		return exportLines;
	}
});
Object.defineProperty(exports, "exportRegistry", {
	enumerable: true,
	get: function() {
		return exportRegistry;
	}
});
Object.defineProperty(exports, "factsOfSpans", {
	enumerable: true,
	get: function() {
		return factsOfSpans;
	}
});
Object.defineProperty(exports, "folderIn", {
	enumerable: true,
	get: function() {
		return folderIn;
	}
});
Object.defineProperty(exports, "followHolder", {
	enumerable: true,
	get: function() {
		return followHolder;
	}
});
Object.defineProperty(exports, "gone", {
	enumerable: true,
	get: function() {
		return gone$1;
	}
});
Object.defineProperty(exports, "inSteps", {
	enumerable: true,
	get: function() {
		return inSteps;
	}
});
Object.defineProperty(exports, "isDirty", {
	enumerable: true,
	get: function() {
		return isDirty$1;
	}
});
Object.defineProperty(exports, "isGuarded", {
	enumerable: true,
	get: function() {
		return isGuarded;
	}
});
Object.defineProperty(exports, "lastMetrics", {
	enumerable: true,
	get: function() {
		return lastMetrics;
	}
});
Object.defineProperty(exports, "lastMove", {
	enumerable: true,
	get: function() {
		return lastMove;
	}
});
Object.defineProperty(exports, "linkedPromptsIn", {
	enumerable: true,
	get: function() {
		return linkedPromptsIn;
	}
});
Object.defineProperty(exports, "localPrompt", {
	enumerable: true,
	get: function() {
		return localPrompt;
	}
});
Object.defineProperty(exports, "makePlan", {
	enumerable: true,
	get: function() {
		return makePlan;
	}
});
Object.defineProperty(exports, "matchesRun", {
	enumerable: true,
	get: function() {
		return matchesRun;
	}
});
Object.defineProperty(exports, "moveAliases", {
	enumerable: true,
	get: function() {
		return moveAliases;
	}
});
Object.defineProperty(exports, "moveName", {
	enumerable: true,
	get: function() {
		return moveName;
	}
});
Object.defineProperty(exports, "moveTags", {
	enumerable: true,
	get: function() {
		return moveTags;
	}
});
Object.defineProperty(exports, "movesOfAlias", {
	enumerable: true,
	get: function() {
		return movesOfAlias;
	}
});
Object.defineProperty(exports, "newsOf", {
	enumerable: true,
	get: function() {
		return newsOf;
	}
});
Object.defineProperty(exports, "nextInChain", {
	enumerable: true,
	get: function() {
		return nextInChain;
	}
});
Object.defineProperty(exports, "openIntents", {
	enumerable: true,
	get: function() {
		return openIntents;
	}
});
Object.defineProperty(exports, "open_mlflow_exports", {
	enumerable: true,
	get: function() {
		return open_mlflow_exports;
	}
});
Object.defineProperty(exports, "outsideMove", {
	enumerable: true,
	get: function() {
		return outsideMove;
	}
});
Object.defineProperty(exports, "parseExport", {
	enumerable: true,
	get: function() {
		return parseExport;
	}
});
Object.defineProperty(exports, "planText", {
	enumerable: true,
	get: function() {
		return planText;
	}
});
Object.defineProperty(exports, "plan_exports", {
	enumerable: true,
	get: function() {
		return plan_exports;
	}
});
Object.defineProperty(exports, "policyOf", {
	enumerable: true,
	get: function() {
		return policyOf;
	}
});
Object.defineProperty(exports, "printResult", {
	enumerable: true,
	get: function() {
		return printResult;
	}
});
Object.defineProperty(exports, "readMoves", {
	enumerable: true,
	get: function() {
		return readMoves;
	}
});
Object.defineProperty(exports, "read_local_prompts_exports", {
	enumerable: true,
	get: function() {
		return read_local_prompts_exports;
	}
});
Object.defineProperty(exports, "readableText", {
	enumerable: true,
	get: function() {
		return readableText;
	}
});
Object.defineProperty(exports, "refused", {
	enumerable: true,
	get: function() {
		return refused;
	}
});
Object.defineProperty(exports, "registerVersion", {
	enumerable: true,
	get: function() {
		return registerVersion;
	}
});
Object.defineProperty(exports, "register_exports", {
	enumerable: true,
	get: function() {
		return register_exports;
	}
});
Object.defineProperty(exports, "registryUriProblem", {
	enumerable: true,
	get: function() {
		return registryUriProblem;
	}
});
Object.defineProperty(exports, "runKey", {
	enumerable: true,
	get: function() {
		return runKey;
	}
});
Object.defineProperty(exports, "setAndReadBack", {
	enumerable: true,
	get: function() {
		return setAndReadBack;
	}
});
Object.defineProperty(exports, "settle", {
	enumerable: true,
	get: function() {
		return settle;
	}
});
Object.defineProperty(exports, "settleRaces", {
	enumerable: true,
	get: function() {
		return settleRaces;
	}
});
Object.defineProperty(exports, "stepsBack", {
	enumerable: true,
	get: function() {
		return stepsBack;
	}
});
Object.defineProperty(exports, "usualComparison", {
	enumerable: true,
	get: function() {
		return usualComparison;
	}
});
Object.defineProperty(exports, "whyOriginRefused", {
	enumerable: true,
	get: function() {
		return whyOriginRefused;
	}
});
Object.defineProperty(exports, "withOutput", {
	enumerable: true,
	get: function() {
		return withOutput;
	}
});
Object.defineProperty(exports, "writes", {
	enumerable: true,
	get: function() {
		return writes;
	}
});
