import { m as isRecord } from "./hash-VZsFshsQ.mjs";
import { n as syntaxNamed } from "./detect-syntax-D2I2RItL.mjs";
import { i as YamlDocument } from "./parse-yaml-p7WQBmFI.mjs";
import { t as parseFrontMatter } from "./front-matter-eOt6WXVW.mjs";
import { readVersion, t as variableType } from "./native-oo6YQXbe.mjs";
import { t as readPromptyBody } from "./prompty-body-DjmrldR6.mjs";
import { t as openAiResponseFormat } from "./json-schema-string-CFQqQa5N.mjs";
import { n as mapParameters } from "./model-config-BgU3oVUf.mjs";
import { a as readTags, i as otherKeys, r as Reading } from "./messages-CWP9iMnP.mjs";
import { n as parseSource, t as isProblem } from "./parse-source-8gPPEpis.mjs";
// src/core/prompt/formats/prompty-model.ts
const PROVIDERS = {
	azure_openai: "foundry",
	azure: "azure",
	azure_serverless: "foundry"
};
const MODEL_KEYS = new Set([
	"id",
	"provider",
	"options",
	"parameters"
]);
const NOT_PARAMETERS = new Set([
	"additionalProperties",
	"response_format",
	"tools"
]);
function readPromptyModel(value, reading) {
	if (typeof value === "string") return {
		config: { model_name: value },
		toolsPath: ["tools"],
		rest: {},
		paths: { model: ["model"] }
	};
	const model = reading.record(value, ["model"], "`model`");
	const configuration = isRecord(model["configuration"]) ? model["configuration"] : {};
	const key = model["parameters"] === void 0 ? "options" : "parameters";
	const options = reading.record(model[key], ["model", key], `\`${key}\``);
	const additional = isRecord(options["additionalProperties"]) ? options["additionalProperties"] : {};
	const { config, from, repeated, notFinite } = mapParameters({
		...otherKeys(options, NOT_PARAMETERS),
		...additional
	});
	for (const { key: again, first } of repeated) reading.complain([
		"model",
		key,
		again
	], `\`${again}\` says again what \`${first}\` says; \`${first}\` counts.`, "Keep one of them.");
	for (const odd of notFinite) reading.complain([
		"model",
		key,
		odd
	], `\`${odd}\` must be a finite number.`);
	const { name, path } = modelName(model, configuration, reading);
	const provider = providerOf(model, configuration);
	const paths = { model: path };
	for (const [parameter, written] of from) paths[`modelConfig.${parameter}`] = written in additional ? [
		"model",
		key,
		"additionalProperties",
		written
	] : [
		"model",
		key,
		written
	];
	const responseFormat = openAiResponseFormat(options["response_format"], [
		"model",
		key,
		"response_format"
	], reading);
	if (responseFormat) paths["responseFormat"] = [
		"model",
		key,
		"response_format"
	];
	return {
		config: {
			...provider !== void 0 && { provider },
			...name !== void 0 && { model_name: name },
			...config
		},
		...responseFormat && { responseFormat },
		...options["tools"] !== void 0 && { tools: options["tools"] },
		toolsPath: [
			"model",
			key,
			"tools"
		],
		rest: otherKeys(model, MODEL_KEYS),
		paths
	};
}
function modelName(model, configuration, reading) {
	if (model["id"] !== void 0) return {
		name: reading.text(model["id"], ["model", "id"], "`id`"),
		path: ["model", "id"]
	};
	const key = [
		"azure_deployment",
		"deployment",
		"model",
		"name"
	].find((one) => typeof configuration[one] === "string");
	if (key === void 0) return {
		name: void 0,
		path: ["model"]
	};
	return {
		name: String(configuration[key]),
		path: [
			"model",
			"configuration",
			key
		]
	};
}
function providerOf(model, configuration) {
	if (typeof model["provider"] === "string") return model["provider"];
	const { type } = configuration;
	if (typeof type !== "string") return void 0;
	return Object.hasOwn(PROVIDERS, type) ? PROVIDERS[type] : type;
}
// src/core/prompt/formats/prompty-reference.ts
const FILE = /^\$\{file:([^}]+)\}$/i;
function readReference(value, path, reading, bare = false) {
	const reference = FILE.exec(value.trim())?.[1] ?? (bare ? value : void 0);
	if (reference === void 0) return value;
	const found = reading.include(reference.trim(), path, path[0] === "sample" ? "tests" : "content");
	if (!found) return void 0;
	if (!/\.(?:json|yaml|yml)$/i.test(found.file)) return found.text;
	const document = parseSource(found);
	if (!isProblem(document)) return document.data;
	reading.problems.push(document);
}
// src/core/prompt/formats/prompty-schema.ts
function readProperties(value, path, what, reading) {
	if (value === void 0 || value === null) return [];
	if (Array.isArray(value)) return value.flatMap((item, at) => {
		const place = [...path, at];
		const name = isRecord(item) ? reading.text(item["name"], [...place, "name"], "`name`") : void 0;
		if (name !== void 0) return [{
			name,
			data: item,
			path: place
		}];
		reading.complain(place, `An entry of ${what} must be a map with \`name\`.`);
		return [];
	});
	return Object.entries(reading.record(value, path, what)).map(([name, item]) => ({
		name,
		data: isRecord(item) ? item : item === null ? {} : {
			default: item,
			...kindOfDefault(item)
		},
		path: [...path, name]
	}));
}
function kindOfDefault(value) {
	if (typeof value === "boolean") return { kind: "boolean" };
	if (typeof value === "number") return { kind: Number.isInteger(value) ? "integer" : "number" };
	return Array.isArray(value) ? { kind: "array" } : {};
}
const INPUT_KEYS = new Set([...[
	"name",
	"kind",
	"type",
	"description",
	"required",
	"default",
	"example",
	"sample",
	"enumValues",
	"enum",
	"is_required"
]]);
function inputVariables(inputs, requiredByDefault) {
	return inputs.map(({ name, data, path }) => {
		const kind = data["kind"] ?? data["type"];
		const type = typeof kind === "string" ? variableType(kind) : void 0;
		const written = data["required"] ?? data["is_required"];
		const required = typeof written === "boolean" ? written : requiredByDefault;
		const values = data["enumValues"] ?? data["enum"];
		const example = data["example"] ?? data["sample"];
		const { description } = data;
		return {
			name,
			...type !== void 0 && type !== "string" && { type },
			...!required && { required },
			...data["default"] !== void 0 && data["default"] !== null && { default: data["default"] },
			...Array.isArray(values) && values.length > 0 && { enum: values },
			...typeof description === "string" && { description },
			...example !== void 0 && example !== null && { example },
			path
		};
	});
}
function inputRest(inputs) {
	const rests = inputs.map(({ name, data }) => [name, otherKeys(data, INPUT_KEYS)]);
	return Object.fromEntries(rests.filter(([, rest]) => Object.keys(rest).length > 0));
}
const JSON_TYPES = {
	float: "number",
	int: "integer",
	bool: "boolean",
	str: "string"
};
function propertiesSchema(properties, reading) {
	const required = properties.filter(({ data }) => data["required"] === true).map(({ name }) => name);
	return {
		type: "object",
		properties: Object.fromEntries(properties.map(({ name, data, path }) => [name, propertySchema(data, path, reading)])),
		...required.length > 0 && { required }
	};
}
const SCHEMA_KEYS = new Set([
	"name",
	"kind",
	"type",
	"required",
	"enumValues",
	"example",
	"items",
	"properties",
	"nullable"
]);
function propertySchema(data, path, reading) {
	const kind = data["kind"] ?? data["type"];
	const type = typeof kind === "string" ? JSON_TYPES[kind] ?? kind : void 0;
	const nested = data["properties"] !== void 0 && propertiesSchema(readProperties(data["properties"], [...path, "properties"], "`properties`", reading), reading);
	return {
		...type !== void 0 && type !== "union" && { type: data["nullable"] === true ? [type, "null"] : type },
		...otherKeys(data, SCHEMA_KEYS),
		...data["enumValues"] !== void 0 && { enum: data["enumValues"] },
		...isRecord(data["items"]) && { items: propertySchema(data["items"], [...path, "items"], reading) },
		...nested && {
			properties: nested["properties"],
			...nested["required"] !== void 0 && { required: nested["required"] }
		}
	};
}
// src/core/prompt/formats/prompty-tools.ts
const FUNCTION_KEYS = new Set([
	"name",
	"kind",
	"description",
	"parameters",
	"strict",
	"connection"
]);
function readPromptyTools(value, path, reading) {
	const read = typeof value === "string" ? readReference(value, path, reading) : value;
	if (typeof read === "string") {
		reading.complain(path, "`tools` must be a list, a map or the file that holds one.");
		return {
			registered: [],
			rest: {}
		};
	}
	const connections = [];
	return {
		registered: toolsIn(read, path, reading).map(({ data, place }) => {
			if (data["connection"] !== void 0) connections.push([String(data["name"]), { connection: data["connection"] }]);
			return registeredTool(data, place, reading);
		}),
		rest: Object.fromEntries(connections)
	};
}
function toolsIn(value, path, reading) {
	return ((isRecord(value) ? Object.entries(value).map(([name, item]) => ({
		item,
		name,
		place: [...path, name]
	})) : void 0) ?? reading.list(value, path, "`tools`").map((item, at) => ({
		item,
		name: void 0,
		place: [...path, at]
	}))).flatMap(({ item, name, place }) => {
		if (isRecord(item)) return [{
			data: {
				...name !== void 0 && { name },
				...item
			},
			place
		}];
		reading.complain(place, "A tool must be a map with `name` and `kind`.");
		return [];
	});
}
function registeredTool(data, path, reading) {
	if (data["kind"] !== "function") return otherKeys(data, new Set(["connection"]));
	const { name, description, strict, parameters } = data;
	const schema = isJsonSchema(parameters) ? parameters : propertiesSchema(readProperties(parameters, [...path, "parameters"], "`parameters`", reading), reading);
	return {
		type: "function",
		function: {
			...name !== void 0 && { name },
			...description !== void 0 && { description },
			...parameters !== void 0 && { parameters: schema },
			...strict !== void 0 && { strict }
		},
		...otherKeys(data, FUNCTION_KEYS)
	};
}
function isJsonSchema(value) {
	return isRecord(value) && value["type"] === "object" && isRecord(value["properties"]);
}
// src/core/prompt/formats/prompty.ts
const FENCES = {
	fences: ["---", "+++"],
	before: "blank lines"
};
const READ_KEYS = new Set([
	"name",
	"description",
	"model",
	"inputs",
	"outputs",
	"tools",
	"template",
	"sample",
	"version",
	"tags",
	"metadata"
]);
const reader = {
	read: readPrompty,
	write: async (prompt) => (await import("./write-prompty-DAifbRVT.mjs")).writePrompty(prompt)
};
function readPrompty(source, context) {
	const { document: parsed, problems, body, bodyStart } = parseFrontMatter(source, FENCES);
	if (problems.length > 0) return {
		drafts: [],
		problems
	};
	const document = parsed ?? new YamlDocument("", 0, {}, []);
	const reading = new Reading(source, document, context);
	return {
		drafts: [readDraft(reading.record(document.data, [], "The front matter"), body, bodyStart, reading)],
		problems: reading.problems,
		document,
		includes: reading.includes
	};
}
function readDraft(data, body, bodyStart, reading) {
	const v1 = isV1(data);
	const metadata = reading.record(data["metadata"], ["metadata"], "`metadata`");
	const writtenName = reading.text(data["name"], ["name"], "`name`") ?? reading.text(data["displayName"], ["displayName"], "`displayName`");
	const label = readVersion(metadata["version"], ["metadata", "version"], reading) ?? readVersion(data["version"], ["version"], reading);
	const description = reading.text(data["description"], ["description"], "`description`");
	const model = readPromptyModel(data["model"], reading);
	const inputs = readProperties(data["inputs"], ["inputs"], "`inputs`", reading);
	const variables = inputVariables(inputs, v1);
	const sample = readSample(data["sample"], reading);
	const outputs = readProperties(data["outputs"], ["outputs"], "`outputs`", reading);
	const tools = readPromptyTools(data["tools"] ?? model.tools, data["tools"] === void 0 ? model.toolsPath : ["tools"], reading);
	const rows = sample.rows.length > 0 ? sample.rows : exampleRow(variables);
	const known = new Set(rows.flatMap(({ values }) => Object.keys(values)));
	const responseFormat = outputs.length > 0 ? {
		kind: "json_schema",
		schema: propertiesSchema(outputs, reading)
	} : model.responseFormat;
	const threads = variables.filter(({ type }) => type === "messages").map(({ name }) => name);
	return {
		format: "prompty",
		source: reading.source,
		document: reading.document,
		...writtenName !== void 0 && { writtenName },
		...label !== void 0 && { label },
		...description !== void 0 && { description },
		...readSyntax(data["template"], reading),
		...readPromptyBody(body, bodyStart, threads, reading),
		variables,
		...known.size > 0 && { knownVariables: [...known] },
		...rows.some(({ complete }) => !complete) && { opaqueInputs: true },
		modelConfig: model.config,
		...responseFormat && { responseFormat },
		...tools.registered.length > 0 && { tools: tools.registered },
		tags: {
			...readTags(data["tags"], ["tags"], reading),
			...readTags(metadata["tags"], ["metadata", "tags"], reading)
		},
		evals: {
			rows,
			checks: []
		},
		extensions: extensionsOf({
			...otherKeys(data, READ_KEYS),
			metadata: otherKeys(metadata, new Set(["version", "tags"])),
			model: model.rest,
			inputs: inputRest(inputs),
			tools: tools.rest,
			template: isRecord(data["template"]) ? otherKeys(data["template"], new Set(["format"])) : {}
		}),
		paths: {
			...model.paths,
			version: metadata["version"] === void 0 ? ["version"] : ["metadata", "version"],
			tags: metadata["tags"] === void 0 ? ["tags"] : ["metadata", "tags"],
			tools: data["tools"] === void 0 ? model.toolsPath : ["tools"],
			...outputs.length > 0 && { responseFormat: ["outputs"] }
		}
	};
}
function isV1(data) {
	const { model } = data;
	if ("sample" in data || "authors" in data || typeof data["template"] === "string") return true;
	return isRecord(model) && [
		"api",
		"configuration",
		"parameters"
	].some((key) => key in model);
}
function readSyntax(template, reading) {
	const format = isRecord(template) ? template["format"] : template;
	const kind = isRecord(format) ? format["kind"] : format;
	const written = reading.text(kind, ["template"], "The kind of template");
	if (written === void 0) return { syntax: "jinja2" };
	const syntax = syntaxNamed(written);
	if (syntax) return {
		syntax,
		syntaxDeclared: true
	};
	reading.complain(["template"], `\`${written}\` is no template format.`, "Use jinja2 or mustache.");
	return { syntax: "jinja2" };
}
function readSample(value, reading) {
	if (value === void 0 || value === null) return { rows: [] };
	const path = ["sample"];
	const whole = typeof value === "string" ? readReference(value, path, reading, true) : value;
	if (whole === void 0) return { rows: [{
		values: {},
		path,
		complete: false
	}] };
	if (!isRecord(whole)) {
		reading.complain(path, "`sample` must be a map from inputs to values, or the file that holds one.");
		return { rows: [] };
	}
	let complete = true;
	const entries = Object.entries(whole).map(([name, item]) => {
		const read = typeof item === "string" ? readReference(item, [...path, name], reading) : item;
		if (read === void 0) complete = false;
		return [name, read ?? item];
	});
	return { rows: [{
		values: Object.fromEntries(entries),
		path,
		complete
	}] };
}
function exampleRow(variables) {
	if (!variables.some(({ example }) => example !== void 0)) return [];
	const given = variables.map(({ name, example, default: fallback }) => [name, example ?? fallback]).filter((entry) => entry[1] !== void 0);
	return [{
		values: Object.fromEntries(given),
		path: ["inputs"],
		complete: true
	}];
}
function extensionsOf(groups) {
	const filled = Object.entries(groups).filter(([, value]) => !isRecord(value) || Object.keys(value).length > 0);
	return Object.fromEntries(filled);
}
export { reader };
