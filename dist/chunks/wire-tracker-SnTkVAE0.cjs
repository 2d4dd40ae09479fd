const require_main = require("./main-CIpu7Ckq.cjs");
// src/core/mlflow/wire.ts
function encodeTags(tags) {
	return Object.entries(tags).map(([key, value]) => ({
		key,
		value
	}));
}
function decodeTags(tags) {
	const pairs = recordsIn(tags).filter(({ key }) => typeof key === "string");
	return Object.fromEntries(pairs.map(({ key, value }) => [key, text(value)]));
}
function recordsIn(value) {
	return Array.isArray(value) ? value.filter(require_main.isRecord).map((item) => item) : [];
}
function text(value) {
	return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function wholeNumber(value) {
	const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
	return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
}
// src/core/mlflow/wire-registry.ts
const PROMPT_SOURCE = "prompt-template";
const PROMPT_SOURCES = [PROMPT_SOURCE, "dummy-source"];
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
	const tags = decodeTags(body["tags"]);
	return isPrompt(tags) ? {
		name: text(body["name"]),
		description: text(body["description"]),
		tags
	} : void 0;
}
function decodePromptDraft(body) {
	const tags = decodeTags(body["tags"]);
	return isPrompt(tags) ? {
		description: text(body["description"]),
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
	return Object.fromEntries(recordsIn(aliases).flatMap(({ alias, version }) => {
		const number = wholeNumber(version);
		return typeof alias === "string" && number !== void 0 ? [[alias, number]] : [];
	}));
}
function isPrompt(tags) {
	return tags[require_main.TAGS.isPrompt]?.toLowerCase() === "true";
}
function tagList(tags) {
	return encodeTags(tags).map(({ key, value }) => ({
		key,
		value
	}));
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
		status: statusOf(text(info["status"])),
		startTime: wholeNumber(info["start_time"]) ?? 0,
		endTime: wholeNumber(info["end_time"]),
		params: decodeTags(data["params"]),
		tags: withoutRunName(tags),
		metrics: Object.fromEntries(recordsIn(data["metrics"]).map(({ key, value }) => [text(key), Number(value)])),
		artifactUri: text(info["artifact_uri"])
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
			...Object.keys(run.metrics).length > 0 && { metrics: Object.entries(run.metrics).map(([key, value]) => ({
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
	const tags = decodeTags(body["tags"]);
	return {
		experimentId: text(body["experiment_id"]),
		name: text(body["run_name"]) || tags["mlflow.runName"] || nameless,
		startTime: wholeNumber(body["start_time"]) ?? 0,
		tags: withoutRunName(tags)
	};
}
function decodeRunFacts(body) {
	return {
		params: decodeTags(body["params"]),
		tags: withoutRunName(decodeTags(body["tags"])),
		metrics: recordsIn(body["metrics"]).map(decodeMetric)
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
function decodeRunStatus(status) {
	return STATUSES.includes(text(status)) ? text(status) : void 0;
}
const LOG_LIMITS = {
	params: 100,
	tags: 100,
	metrics: 900,
	bodyCharacters: 2e5
};
function encodeRunFacts(id, facts) {
	const params = inParts(encodeTags(facts.params ?? {}), LOG_LIMITS.params);
	const tags = inParts(encodeTags(facts.tags ?? {}), LOG_LIMITS.tags);
	const metrics = inParts(facts.metrics ?? [], LOG_LIMITS.metrics - LOG_LIMITS.params - LOG_LIMITS.tags);
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
		...metrics[part] && { metrics: metrics[part].map((metric) => ({ ...metric })) }
	}));
}
function inParts(items, most) {
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
function statusOf(status) {
	return STATUSES.includes(status) ? status : "RUNNING";
}
function withoutRunName({ "mlflow.runName": _, ...tags }) {
	return tags;
}
Object.defineProperty(exports, "PROMPT_SOURCES", {
	enumerable: true,
	get: function() {
		return PROMPT_SOURCES;
	}
});
Object.defineProperty(exports, "decodeMetric", {
	enumerable: true,
	get: function() {
		return decodeMetric;
	}
});
Object.defineProperty(exports, "decodePrompt", {
	enumerable: true,
	get: function() {
		return decodePrompt;
	}
});
Object.defineProperty(exports, "decodePromptDraft", {
	enumerable: true,
	get: function() {
		return decodePromptDraft;
	}
});
Object.defineProperty(exports, "decodeRun", {
	enumerable: true,
	get: function() {
		return decodeRun;
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
Object.defineProperty(exports, "decodeTags", {
	enumerable: true,
	get: function() {
		return decodeTags;
	}
});
Object.defineProperty(exports, "decodeVersion", {
	enumerable: true,
	get: function() {
		return decodeVersion;
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
Object.defineProperty(exports, "encodePrompt", {
	enumerable: true,
	get: function() {
		return encodePrompt;
	}
});
Object.defineProperty(exports, "encodePromptDraft", {
	enumerable: true,
	get: function() {
		return encodePromptDraft;
	}
});
Object.defineProperty(exports, "encodeRun", {
	enumerable: true,
	get: function() {
		return encodeRun;
	}
});
Object.defineProperty(exports, "encodeRunDraft", {
	enumerable: true,
	get: function() {
		return encodeRunDraft;
	}
});
Object.defineProperty(exports, "encodeRunFacts", {
	enumerable: true,
	get: function() {
		return encodeRunFacts;
	}
});
Object.defineProperty(exports, "encodeVersion", {
	enumerable: true,
	get: function() {
		return encodeVersion;
	}
});
Object.defineProperty(exports, "encodeVersionDraft", {
	enumerable: true,
	get: function() {
		return encodeVersionDraft;
	}
});
Object.defineProperty(exports, "recordsIn", {
	enumerable: true,
	get: function() {
		return recordsIn;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "wholeNumber", {
	enumerable: true,
	get: function() {
		return wholeNumber;
	}
});
