require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_lost = require("./lost-DWzgi38K.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
// src/core/prompt/formats/write-picoschema.ts
function picoInputs(variables, lost) {
	const schema = {};
	const defaults = {};
	for (const variable of variables) {
		const { name, required, default: standard, example } = variable;
		if (/[?(),]/.test(name)) {
			lost.push(`the declaration of \`${name}\`, whose name Picoschema cannot write`);
			continue;
		}
		if (example !== void 0) lost.push(`the example of \`${name}\``);
		if (standard !== void 0) defaults[name] = standard;
		const optional = required === false && standard === void 0 ? "?" : "";
		const [suffix, value] = fieldOf(variable, lost);
		schema[`${name}${optional}${suffix}`] = value;
	}
	return {
		...Object.keys(schema).length > 0 && { schema },
		...Object.keys(defaults).length > 0 && { default: defaults }
	};
}
function fieldOf({ name, type = "string", enum: values, description }, lost) {
	const about = description === void 0 ? "" : `, ${description}`;
	if (values) return [`(enum${about})`, values];
	if (type === "array") return [`(array${about})`, "any"];
	if (type === "object") return [`(object${about})`, { "(*)": "any" }];
	if (type !== "messages" && type !== "image" && type !== "audio" && type !== "file") return ["", `${type}${about}`];
	lost.push(`the type of \`${name}\` (${type})`);
	return ["", `any${about}`];
}
// src/core/prompt/formats/write-dotprompt.ts
const CONFIG = {
	max_tokens: "maxOutputTokens",
	top_p: "topP",
	top_k: "topK",
	frequency_penalty: "frequencyPenalty",
	presence_penalty: "presencePenalty",
	stop_sequences: "stopSequences"
};
const OWN_KEYS = new Set([...[
	"name",
	"variant",
	"version",
	"description",
	"model",
	"config"
], ...[
	"input",
	"output",
	"tools",
	"toolDefs",
	"metadata"
]]);
function writeDotprompt(prompt) {
	const lost = require_lost.lostBut(prompt, ...[
		"name",
		"version",
		"variant",
		"description",
		"syntax",
		"variables"
	], ...[
		"model",
		"responseFormat",
		"tools",
		"tags",
		"extensions"
	]);
	if (prompt.syntax === "jinja2") lost.push("the template syntax (jinja2): Dotprompt has Handlebars");
	if (prompt.includes.length > 0) lost.push(`references to ${prompt.includes.join(", ")}: their text is written out`);
	const front = frontMatter(prompt, lost);
	const body = prompt.type === "chat" ? chatBody(prompt.messages ?? [], lost) : prompt.template ?? "";
	if (Object.keys(front).length === 0) return {
		text: body,
		extension: ".prompt",
		lost
	};
	if (body !== body.trim()) lost.push(`blanks at the ends of ${prompt.type === "chat" ? "the messages" : "the text"}: Dotprompt trims them`);
	return {
		text: `---\n${require_evaluation.yamlText(front)}---\n${body}\n`,
		extension: ".prompt",
		lost
	};
}
function frontMatter(prompt, lost) {
	const kept = prompt.format === "dotprompt" ? prompt.extensions : {};
	const foreign = Object.keys(prompt.extensions).filter((key) => prompt.format !== "dotprompt" && OWN_KEYS.has(key));
	if (foreign.length > 0) lost.push(`further keys (${foreign.join(", ")})`);
	const name = prompt.suffix === void 0 ? prompt.writtenName : prompt.name;
	const input = {
		...picoInputs(prompt.variables, lost),
		...record(kept.input)
	};
	const output = {
		...outputOf(prompt, lost),
		...record(kept.output)
	};
	const named = prompt.tools.filter((tool) => !isFunction(tool));
	const defined = prompt.tools.filter(isFunction).map((tool) => definitionOf(tool, lost));
	if (prompt.tools.findIndex(isFunction) !== (defined.length > 0 ? named.length : -1)) lost.push("the order of the tools: names come first");
	const entries = {
		name: prompt.variant !== void 0 && name?.endsWith(`.${prompt.variant}`) ? name.slice(0, -prompt.variant.length - 1) : name,
		variant: prompt.variant,
		version: prompt.label,
		description: prompt.description,
		...modelOf(prompt.modelConfig),
		input: filled(input),
		output: filled(output),
		tools: named.length > 0 ? named : void 0,
		toolDefs: kept.toolDefs ?? (defined.length > 0 ? defined : void 0),
		metadata: filled(prompt.tags),
		...Object.fromEntries(Object.entries(prompt.extensions).filter(([key]) => !OWN_KEYS.has(key)))
	};
	return Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== void 0));
}
const record = (value) => require_main.isRecord(value) ? value : {};
const filled = (value) => Object.keys(value).length > 0 ? value : void 0;
function modelOf(config) {
	const { provider, model_name: name, ...rest } = config;
	const model = require_main.modelString(config);
	const read = model === void 0 || model === "" ? {} : require_main.modelNamed(model);
	const faithful = model !== void 0 && read.provider === provider && read.model_name === name;
	const parameters = {
		...!faithful && provider !== void 0 && { provider },
		...!faithful && name !== void 0 && { model_name: name },
		...Object.fromEntries(Object.entries(rest).map(([key, value]) => [CONFIG[key] ?? key, value]))
	};
	return {
		...faithful && { model },
		...Object.keys(parameters).length > 0 && { config: parameters }
	};
}
function outputOf({ responseFormat }, lost) {
	if (!responseFormat) return {};
	const { kind, name, strict, schema } = responseFormat;
	if (kind === "text") return { format: "text" };
	if (name !== void 0 || strict !== void 0) lost.push("the name and strictness of the response schema");
	return {
		format: "json",
		...kind === "json_schema" && schema && { schema }
	};
}
function isFunction(tool) {
	return require_main.isRecord(tool) && tool.type === "function" && require_main.isRecord(tool.function);
}
function definitionOf(tool, lost) {
	const { name, description, parameters, ...further } = tool.function;
	const others = [...Object.keys(further), ...Object.keys(tool).filter((key) => key !== "type" && key !== "function")];
	if (others.length > 0) lost.push(`${others.join(", ")} of the tool ${String(name)}`);
	return {
		...name !== void 0 && { name },
		...description !== void 0 && { description },
		...parameters !== void 0 && { inputSchema: parameters }
	};
}
function chatBody(messages, lost) {
	let body = "";
	for (const [at, { role, content, ...rest }] of messages.entries()) {
		const place = `message ${at + 1}`;
		if (role === "placeholder") {
			if (content !== "{{history}}") lost.push(`the name of ${place}: Dotprompt has one list of messages, \`history\``);
			body += "{{history}}";
			continue;
		}
		const { metadata, ...others } = rest;
		if (Object.keys(others).length > 0) lost.push(`${Object.keys(others).join(", ")} of ${place}`);
		const text = typeof content === "string" ? content : Array.isArray(content) ? partsText(content, place, lost) : "";
		if (text.trim() === "") lost.push(`${place}, which is empty`);
		body += `{{role "${role === "assistant" ? "model" : role}"${hashOf(record(metadata))}}}${text}`;
	}
	return body;
}
function hashOf(metadata) {
	return Object.entries(metadata).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`).join("");
}
function partsText(parts, place, lost) {
	return parts.map((part) => {
		const { type, text, image_url: image, media } = record(part);
		if (type === "text" && typeof text === "string") return text;
		const { url, contentType } = record(type === "media" ? media : image);
		if (typeof url === "string") return `{{media url=${argument(url)}${typeof contentType === "string" ? ` contentType=${argument(contentType)}` : ""}}}`;
		lost.push(`a part of ${place} (${String(type)})`);
		return "";
	}).join("");
}
function argument(value) {
	return /^\{\{\s*([^{}\s]+)\s*\}\}$/.exec(value)?.[1] ?? JSON.stringify(value);
}
exports.writeDotprompt = writeDotprompt;
