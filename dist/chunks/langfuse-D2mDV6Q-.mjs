import { m as isRecord } from "./hash-VZsFshsQ.mjs";
import { t as openAiResponseFormat } from "./json-schema-string-CFQqQa5N.mjs";
import { a as readTags, i as otherKeys, n as readText, r as Reading, t as readMessages } from "./messages-CWP9iMnP.mjs";
import { n as mapParameters, t as isKnownParameter } from "./model-config-BgU3oVUf.mjs";
import { n as parseSource, t as isProblem } from "./parse-source-8gPPEpis.mjs";
import { t as lostBut } from "./lost-Itp6G2I7.mjs";
// src/core/prompt/formats/write-langfuse.ts
function writeLangfuse(prompt) {
	const lost = lostBut(prompt, "name", "description", "model", "responseFormat", "tools", "aliases", "tags", "extensions");
	const other = Object.entries(prompt.tags).filter(([, value]) => value !== "true");
	if (other.length > 0) lost.push(`the values of tags (${other.map(([key]) => key).join(", ")})`);
	const { config: extra, ...rest } = prompt.extensions;
	const { stop_sequences: stop, model_name: model, ...parameters } = prompt.modelConfig;
	const responseFormat = openAiFormat(prompt);
	const config = {
		...model !== void 0 && { model },
		...parameters,
		...stop !== void 0 && { stop },
		...prompt.tools.length > 0 && { tools: prompt.tools },
		...responseFormat && { response_format: responseFormat },
		...extra
	};
	const data = {
		name: prompt.writtenName ?? prompt.name,
		type: prompt.type,
		prompt: prompt.type === "text" ? prompt.template ?? "" : (prompt.messages ?? []).map(langfuseMessage),
		config,
		labels: prompt.aliases,
		tags: Object.keys(prompt.tags),
		...prompt.description !== void 0 && { description: prompt.description },
		...rest
	};
	return {
		text: `${JSON.stringify(data, null, 2)}\n`,
		extension: ".json",
		lost
	};
}
function langfuseMessage(message) {
	const name = message.role === "placeholder" && /^\{\{(.*)\}\}$/.exec(String(message.content))?.[1];
	return name ? {
		type: "placeholder",
		name
	} : message;
}
function openAiFormat({ responseFormat }) {
	if (!responseFormat) return void 0;
	const { kind, ...schema } = responseFormat;
	return kind === "json_schema" ? {
		type: kind,
		json_schema: schema
	} : { type: kind };
}
// src/core/prompt/formats/langfuse.ts
const READ_KEYS = new Set([
	"name",
	"type",
	"prompt",
	"config",
	"labels",
	"tags",
	"description"
]);
const reader = {
	read: readLangfuse,
	write: writeLangfuse
};
function readLangfuse(source, context, parsed) {
	const document = parseSource(source, parsed);
	if (isProblem(document)) return {
		drafts: [],
		problems: [document]
	};
	const reading = new Reading(source, document, context);
	return {
		drafts: [readDraft(reading.record(document.data, [], "An exported prompt"), reading)],
		problems: reading.problems,
		document,
		includes: reading.includes
	};
}
function readDraft(data, reading) {
	const config = reading.record(data["config"], ["config"], "`config`");
	const known = Object.keys(config).filter((key) => isKnownParameter(key) || isScalar(config[key]));
	const { config: modelConfig, from } = mapParameters(Object.fromEntries(known.map((key) => [key, config[key]])));
	const responseFormat = openAiResponseFormat(config["response_format"], ["config", "response_format"], reading);
	const rest = otherKeys(config, new Set([
		...known,
		"tools",
		"response_format"
	]));
	const tools = reading.list(config["tools"], ["config", "tools"], "`tools`");
	const writtenName = reading.text(data["name"], ["name"], "`name`");
	const description = reading.text(data["description"], ["description"], "`description`");
	const labels = reading.list(data["labels"], ["labels"], "`labels`");
	return {
		format: "langfuse",
		source: reading.source,
		document: reading.document,
		...writtenName !== void 0 && { writtenName },
		...description !== void 0 && { description },
		syntax: "mustache",
		...readBody(data, reading),
		variables: [],
		modelConfig,
		...responseFormat && { responseFormat },
		...tools.length > 0 && { tools },
		tags: readTags(data["tags"], ["tags"], reading),
		aliases: labels.filter((label) => typeof label === "string" && label !== "latest"),
		extensions: {
			...otherKeys(data, READ_KEYS),
			...Object.keys(rest).length > 0 && { config: rest }
		},
		paths: {
			aliases: ["labels"],
			tools: ["config", "tools"],
			responseFormat: ["config", "response_format"],
			...Object.fromEntries([...from].map(([name, key]) => [name === "model_name" ? "model" : `modelConfig.${name}`, ["config", key]]))
		}
	};
}
function isScalar(value) {
	return typeof value !== "object";
}
function readBody(data, reading) {
	if (!Array.isArray(data["prompt"])) {
		const text = reading.text(data["prompt"], ["prompt"], "`prompt`") ?? "";
		return {
			type: "text",
			texts: [readText(text, ["prompt"], ["template"], reading)]
		};
	}
	return {
		type: "chat",
		...readMessages(data["prompt"].map(plainMessage), ["prompt"], reading)
	};
}
function plainMessage(item) {
	if (!isRecord(item)) return item;
	const { type, ...message } = item;
	if (type === "placeholder") return { placeholder: String(message["name"] ?? "") };
	return type === "chatmessage" || type === void 0 ? message : item;
}
export { reader };
