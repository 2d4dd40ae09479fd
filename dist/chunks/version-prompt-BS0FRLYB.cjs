const require_main = require("./main-CIpu7Ckq.cjs");
const require_interface = require("./interface-Bbxbb1VA.cjs");
const require_labels = require("./labels-Dn8GFKkw.cjs");
const require_tags = require("./tags-DmReIEAx.cjs");
// src/core/registry/version-prompt.ts
function promptOfVersion(version, description) {
	const { name, tags } = version;
	const projection = require_main.decodeProjection(tags);
	const { type, template, messages, model_config: modelConfig = {}, content = {} } = projection;
	const source = new require_main.SourceFile(`${name}.prompt.yaml`, "");
	const responseFormat = responseFormatOf(projection);
	const label = require_labels.labelsOf(tags).at(-1);
	const syntax = require_interface.syntaxOfProjection(projection);
	return {
		name,
		nameFrom: "name",
		writtenName: name,
		format: "promptops",
		source,
		type,
		syntax,
		sourceSyntax: syntax,
		parts: partsOf(projection, source),
		...template !== void 0 && { template },
		...messages !== void 0 && { messages },
		variables: variablesOf(content["variables"], tags[require_tags.VERSION_TAGS.variables]),
		uses: [],
		modelConfig,
		...responseFormat && { responseFormat },
		tools: Array.isArray(content["tools"]) ? content["tools"] : [],
		tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !RESERVED.test(key))),
		aliases: [],
		evals: {
			rows: [],
			checks: []
		},
		extensions: {},
		includes: [],
		...label !== void 0 && { label },
		...description !== "" && { description }
	};
}
const RESERVED = /^(?:promptops_|mlflow\.|_mlflow)/;
function responseFormatOf({ response_format: schema, content }) {
	const rest = content?.["responseFormat"];
	const { kind, name, strict } = require_main.isRecord(rest) ? rest : {};
	if (schema === void 0) return kind === "json_object" ? { kind } : void 0;
	return {
		kind: "json_schema",
		schema,
		...typeof name === "string" && { name },
		...typeof strict === "boolean" && { strict }
	};
}
function variablesOf(hashed, described) {
	const variables = new Map();
	for (const { name, description, example } of [...named(parsed(described)), ...named(hashed)]) variables.set(name, {
		...variables.get(name),
		name,
		path: [],
		...typeof description === "string" && { description },
		...example !== void 0 && { example }
	});
	for (const { description: _description, example: _example, ...entry } of named(hashed)) variables.set(entry.name, {
		...variables.get(entry.name),
		...entry,
		path: []
	});
	return [...variables.values()];
}
function named(value) {
	if (!Array.isArray(value)) return [];
	return value.filter((entry) => require_main.isRecord(entry) && typeof entry["name"] === "string");
}
function parsed(text) {
	try {
		return text === void 0 ? null : require_main.parseJson(text);
	} catch {
		return null;
	}
}
function partsOf({ type, template = "", messages = [] }, source) {
	const part = (text, path) => ({
		path,
		source: text,
		text,
		origin: {
			kind: "body",
			source,
			start: 0
		}
	});
	if (type === "text") return [part(template, ["template"])];
	return messages.flatMap((message, index) => messageTexts(message).map(([text, path]) => part(text, [
		"messages",
		index,
		"content",
		...path
	])));
}
function messageTexts({ content }) {
	if (typeof content === "string") return [[content, []]];
	if (!Array.isArray(content)) return [];
	return content.flatMap((piece, index) => require_main.isRecord(piece) && typeof piece["text"] === "string" ? [[piece["text"], [index, "text"]]] : []);
}
Object.defineProperty(exports, "promptOfVersion", {
	enumerable: true,
	get: function() {
		return promptOfVersion;
	}
});
