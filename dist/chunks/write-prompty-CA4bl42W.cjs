require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_lost = require("./lost-DWzgi38K.cjs");
const require_prompty_body = require("./prompty-body-DjIuzkQV.cjs");
const require_evaluation = require("./evaluation-BeW5H4Ze.cjs");
// src/core/prompt/formats/prompty-properties.ts
const KINDS$1 = {
	string: "string",
	number: "float",
	integer: "integer",
	boolean: "boolean",
	array: "array",
	object: "object"
};
function schemaProperties(schema) {
	const { type, properties, required = [], ...more } = schema;
	if (type !== "object" || !require_main.isRecord(properties) || !Array.isArray(required) || Object.keys(more).length > 0) return void 0;
	const written = [];
	for (const [name, value] of Object.entries(properties)) {
		const property = propertyOf(value);
		if (!property) return void 0;
		written.push({
			name,
			...property,
			...required.includes(name) && { required: true }
		});
	}
	return required.every((name) => Object.hasOwn(properties, String(name))) ? written : void 0;
}
const PLAIN_KEYS = new Set([
	"type",
	"description",
	"enum",
	"default",
	"items",
	"properties",
	"required"
]);
function propertyOf(schema) {
	if (!require_main.isRecord(schema) || Object.keys(schema).some((key) => !PLAIN_KEYS.has(key))) return void 0;
	const { type, enum: choices, items, properties, required, ...rest } = schema;
	const kind = typeof type === "string" ? KINDS$1[type] : void 0;
	if (kind === void 0) return void 0;
	const item = items === void 0 ? void 0 : propertyOf(items);
	const nested = properties === void 0 ? void 0 : schemaProperties({
		type: "object",
		properties,
		...required !== void 0 && { required }
	});
	if (items !== void 0 && !item || properties !== void 0 && !nested) return void 0;
	if (properties === void 0 && required !== void 0) return void 0;
	return {
		kind,
		...rest,
		...choices !== void 0 && { enumValues: choices },
		...item && { items: item },
		...nested && { properties: nested }
	};
}
// src/core/prompt/formats/write-prompty.ts
const OPTIONS = {
	temperature: "temperature",
	max_tokens: "maxOutputTokens",
	top_p: "topP",
	top_k: "topK",
	frequency_penalty: "frequencyPenalty",
	presence_penalty: "presencePenalty",
	stop_sequences: "stopSequences",
	seed: "seed",
	allowMultipleToolCalls: "allowMultipleToolCalls"
};
const PROMPTY_KEYS = new Set([
	"metadata",
	"model",
	"inputs",
	"tools",
	"template"
]);
function writePrompty(prompt) {
	const lost = require_lost.lostBut(prompt, "name", "version", "description", "syntax", "variables", "model", "responseFormat", "tools", "tags", "extensions");
	const body = prompt.type === "chat" ? chatBody(prompt.messages ?? [], lost) : textBody(prompt.template ?? "", lost);
	const front = frontMatter(prompt, lost);
	return {
		text: `---\n${Object.keys(front).length > 0 ? require_evaluation.yamlText(front) : ""}---\n${body}`,
		extension: ".prompty",
		lost
	};
}
function frontMatter(prompt, lost) {
	const kept = prompt.format === "prompty" ? prompt.extensions : {};
	const other = Object.keys(prompt.extensions).filter((key) => prompt.format !== "prompty" && PROMPTY_KEYS.has(key));
	if (other.length > 0) lost.push(`further keys (${other.join(", ")})`);
	if (prompt.syntax === "handlebars") lost.push("the template syntax (handlebars): Prompty has jinja2 and mustache");
	const tags = Object.entries(prompt.tags);
	const values = tags.filter(([, value]) => value !== "true");
	if (values.length > 0) lost.push(`the values of tags (${values.map(([key]) => key).join(", ")})`);
	const metadata = {
		...record(kept.metadata),
		...prompt.label !== void 0 && { version: prompt.label },
		...tags.length > 0 && { tags: tags.map(([key]) => key) }
	};
	const entries = {
		name: prompt.writtenName,
		description: prompt.description,
		...Object.keys(metadata).length > 0 && { metadata },
		model: modelOf(prompt, record(kept.model)),
		inputs: inputsOf(prompt),
		outputs: outputsOf(prompt, lost),
		tools: toolsOf(prompt, record(kept.tools), lost),
		...prompt.syntax !== "jinja2" && { template: {
			format: { kind: "mustache" },
			parser: { kind: "prompty" }
		} },
		...Object.fromEntries(Object.entries(prompt.extensions).filter(([key]) => !PROMPTY_KEYS.has(key)))
	};
	return Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== void 0));
}
const record = (value) => require_main.isRecord(value) ? value : {};
function modelOf({ modelConfig }, kept) {
	const { provider, model_name: id, ...rest } = modelConfig;
	const options = Object.entries(rest).filter(([key]) => key in OPTIONS);
	const additional = Object.entries(rest).filter(([key]) => !(key in OPTIONS));
	const { api: _api, configuration: _configuration, response: _response, ...v2 } = kept;
	const model = {
		...id !== void 0 && { id },
		...provider !== void 0 && { provider },
		...v2,
		...(options.length > 0 || additional.length > 0) && { options: {
			...Object.fromEntries(options.map(([key, value]) => [OPTIONS[key], value])),
			...additional.length > 0 && { additionalProperties: Object.fromEntries(additional) }
		} }
	};
	return Object.keys(model).length > 0 ? model : void 0;
}
const KINDS = {
	number: "float",
	messages: "thread"
};
function inputsOf({ variables, messages = [] }) {
	const declared = variables.map(({ name, type = "string", required = true, enum: choices, path: _path, ...rest }) => ({
		name,
		kind: KINDS[type] ?? type,
		...required && { required },
		...rest,
		...choices && { enumValues: choices }
	}));
	const threads = messages.map(threadOf).filter((name) => name !== void 0 && !variables.some((variable) => variable.name === name && variable.type === "messages"));
	const inputs = [...declared.filter(({ name }) => !threads.includes(String(name))), ...threads.map((name) => ({
		name,
		kind: "thread"
	}))];
	return inputs.length > 0 ? inputs : void 0;
}
function outputsOf({ responseFormat }, lost) {
	if (!responseFormat || responseFormat.kind === "text") return void 0;
	const properties = responseFormat.schema && schemaProperties(responseFormat.schema);
	if (!properties) lost.push(`the response format (${responseFormat.kind})`);
	else if (responseFormat.name !== void 0 || responseFormat.strict !== void 0) lost.push("the name and strictness of the response schema");
	return properties;
}
function toolsOf({ tools }, kept, lost) {
	if (tools.length === 0) return void 0;
	return tools.map((tool) => {
		const { type, function: written, ...rest } = record(tool);
		if (type !== "function" || !require_main.isRecord(written)) return {
			...record(tool),
			...record(kept[String(record(tool).name)])
		};
		const { name, parameters, ...facts } = written;
		const properties = require_main.isRecord(parameters) ? schemaProperties(parameters) : void 0;
		if (parameters !== void 0 && !properties) lost.push(`the parameters of the tool ${String(name)}`);
		return {
			...name !== void 0 && { name },
			kind: "function",
			...facts,
			...properties && { parameters: properties },
			...rest
		};
	});
}
const ROLES = new Set([
	"system",
	"user",
	"assistant",
	"developer"
]);
function chatBody(messages, lost) {
	let body = "";
	for (const [at, message] of messages.entries()) {
		const thread = threadOf(message);
		if (thread !== void 0) {
			body += `${body === "" ? "system:\n" : ""}{{${thread}}}\n\n`;
			continue;
		}
		const { role, content, ...rest } = message;
		const place = `message ${at + 1}`;
		if (!ROLES.has(role)) lost.push(`${place}, whose role Prompty does not have (${role})`);
		const text = typeof content === "string" ? content : textParts(content);
		if (typeof content === "string") loseLineBreaks(text, place, lost);
		else lost.push(`the parts of ${place}`);
		if (require_prompty_body.splitRoleLines(text)) lost.push(`a line of ${place} that Prompty reads as a role`);
		body += `${ROLES.has(role) ? role : "user"}${attributes(rest, place, lost)}:\n${text}\n\n`;
	}
	return body === "" ? "" : `${body.slice(0, -1)}`;
}
function attributes(rest, place, lost) {
	const entries = Object.entries(rest);
	const plain = entries.filter(([key, value]) => /^\w+$/.test(key) && typeof value === "string" && !/["\]\n]/.test(value));
	if (plain.length < entries.length) lost.push(`further keys of ${place}`);
	return plain.length > 0 ? `[${plain.map(([key, value]) => `${key}="${value}"`).join(", ")}]` : "";
}
function textParts(content) {
	if (!Array.isArray(content)) return "";
	return content.map((part) => require_main.isRecord(part) && typeof part.text === "string" ? part.text : "").join("\n");
}
function textBody(text, lost) {
	loseLineBreaks(text, "the text", lost);
	if (require_prompty_body.splitRoleLines(text)) lost.push("that it is one text: a line of it reads as a role");
	return `${text}\n`;
}
function loseLineBreaks(text, place, lost) {
	const { start, end } = require_prompty_body.trimmed(text, 0, text.length);
	if (start > 0 || end < text.length) lost.push(`line breaks at the ends of ${place}`);
}
function threadOf({ role, content }) {
	return role === "placeholder" ? /^\{\{(.*)\}\}$/.exec(String(content))?.[1] : void 0;
}
exports.chatBody = chatBody;
exports.writePrompty = writePrompty;
