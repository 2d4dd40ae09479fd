require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_lost = require("./lost-DWzgi38K.cjs");
// src/core/prompt/formats/langchain-model.ts
function classOf(node) {
	const { id } = node;
	return Array.isArray(id) ? String(id.at(-1) ?? "") : "";
}
function kwargsOf(node) {
	return require_main.isRecord(node["kwargs"]) ? node["kwargs"] : {};
}
function findModel(value) {
	if (!require_main.isRecord(value)) return void 0;
	const { last, bound, kwargs } = kwargsOf(value);
	const step = last ?? bound;
	if (require_main.isRecord(step)) {
		const inner = findModel(step);
		return inner && {
			...inner,
			bound: {
				...inner.bound,
				...require_main.isRecord(kwargs) && kwargs
			}
		};
	}
	const ids = value["id"];
	return Array.isArray(ids) && ids.includes("chat_models") ? {
		node: value,
		bound: {}
	} : void 0;
}
function readLangchainModel(found) {
	if (!found) return { config: {} };
	const { tools, response_format: format, ...bound } = found.bound;
	const plain = Object.entries({
		...kwargsOf(found.node),
		...bound
	}).filter(([, value]) => !require_main.isRecord(value) || value["lc"] !== 1);
	const { config } = require_main.mapParameters(Object.fromEntries(plain));
	const provider = found.node["id"].at(-2);
	const responseFormat = responseFormatOf(format);
	return {
		config: {
			...typeof provider === "string" && provider !== "chat_models" && { provider },
			...config
		},
		...responseFormat && { responseFormat },
		...Array.isArray(tools) && tools.length > 0 && { tools }
	};
}
function responseFormatOf(value) {
	if (!require_main.isRecord(value)) return void 0;
	const { type, json_schema: schema } = value;
	if (type === "text" || type === "json_object") return { kind: type };
	if (type !== "json_schema" || !require_main.isRecord(schema)) return void 0;
	return {
		kind: type,
		...typeof schema["name"] === "string" && { name: schema["name"] },
		...typeof schema["strict"] === "boolean" && { strict: schema["strict"] },
		...require_main.isRecord(schema["schema"]) && { schema: schema["schema"] }
	};
}
// src/core/prompt/formats/write-langchain.ts
const CLASSES = {
	system: "System",
	user: "Human",
	assistant: "AI"
};
function writeLangchain(prompt) {
	const lost = require_lost.lostBut(prompt, "name", "syntax", "variables", "responseFormat");
	if (prompt.syntax === "handlebars") lost.push("the template syntax (handlebars): LangChain reads it as mustache");
	if (prompt.responseFormat && !prompt.responseFormat.schema) lost.push("the response format without a schema");
	if (prompt.variables.some(({ enum: values, description, example, type }) => values ?? description ?? example ?? type)) lost.push("types, choices, descriptions and examples of variables");
	const rest = new Set((prompt.messages ?? []).flatMap((message) => Object.keys(message).filter((key) => key !== "role" && key !== "content")));
	if (rest.size > 0) lost.push(`further keys of messages (${[...rest].join(", ")})`);
	if (prompt.type === "text" && prompt.responseFormat?.schema) lost.push("that it is one text: with a schema it becomes a user message");
	const format = prompt.syntax === "jinja2" ? "jinja2" : "mustache";
	const partials = prompt.variables.filter((variable) => variable.default !== void 0);
	const variables = {
		input_variables: [...new Set([...prompt.uses.map(({ name }) => name), ...prompt.variables.map(({ name }) => name)])].filter((name) => !partials.some((partial) => partial.name === name)),
		...partials.length > 0 && { partial_variables: Object.fromEntries(partials.map(({ name, default: value }) => [name, value])) },
		...prompt.writtenName !== void 0 && { name: prompt.writtenName }
	};
	const schema = prompt.responseFormat?.schema;
	const data = prompt.type === "text" && !schema ? construct("PromptTemplate", {
		template: prompt.template ?? "",
		template_format: format,
		...variables
	}) : construct(schema ? "StructuredPrompt" : "ChatPromptTemplate", {
		messages: (prompt.type === "chat" ? prompt.messages ?? [] : [{
			role: "user",
			content: prompt.template ?? ""
		}]).map((message) => messageOf(message, format)),
		...variables,
		...schema && { schema_: schema }
	});
	return {
		text: `${JSON.stringify(data, null, 2)}\n`,
		extension: ".json",
		lost
	};
}
function construct(name, kwargs) {
	return {
		lc: 1,
		type: "constructor",
		id: [
			"langchain_core",
			"prompts",
			...moduleOf(name),
			name
		],
		kwargs
	};
}
function moduleOf(name) {
	if (name === "PromptTemplate") return ["prompt"];
	if (name === "StructuredPrompt") return ["structured"];
	return name === "ImagePromptTemplate" ? ["image"] : ["chat"];
}
function messageOf({ role, content }, format) {
	const placeholder = role === "placeholder" ? /^\{\{(.*)\}\}$/.exec(String(content))?.[1] : void 0;
	if (placeholder !== void 0) return construct("MessagesPlaceholder", { variable_name: placeholder });
	const template = (text) => construct("PromptTemplate", {
		template: text,
		template_format: format,
		input_variables: []
	});
	const prompt = Array.isArray(content) ? content.map((part) => require_main.isRecord(part) && part["type"] === "text" ? template(String(part["text"])) : imageOf(part, format)) : template(String(content ?? ""));
	const name = CLASSES[role];
	if (name === void 0) return construct("ChatMessagePromptTemplate", {
		role,
		prompt
	});
	return construct(`${name}MessagePromptTemplate`, { prompt });
}
function imageOf(part, format) {
	return construct("ImagePromptTemplate", {
		template: (require_main.isRecord(part) ? part["image_url"] : void 0) ?? {},
		template_format: format,
		input_variables: []
	});
}
// src/core/prompt/formats/langchain.ts
const reader = {
	read: readLangchain,
	write: writeLangchain
};
const ROLES = {
	System: "system",
	Human: "user",
	AI: "assistant",
	Tool: "tool",
	Function: "function"
};
const PROMPTS = new Set([
	"PromptTemplate",
	"ChatPromptTemplate",
	"StructuredPrompt"
]);
const READ_KWARGS = new Set([...[
	"messages",
	"template",
	"input_variables",
	"template_format",
	"partial_variables",
	"optional_variables",
	"schema_",
	"name",
	"metadata"
], ...[
	"input_types",
	"output_parser",
	"validate_template",
	"tags"
]]);
function readLangchain(source, context, parsed) {
	const document = require_main.parseSource(source, parsed);
	if (require_main.isProblem(document)) return {
		drafts: [],
		problems: [document]
	};
	const reading = new require_main.Reading(source, document, context);
	const data = reading.record(document.data, [], "A manifest");
	const root = require_main.isRecord(data["manifest"]) ? ["manifest"] : [];
	const prompt = findPrompt(root.length > 0 ? data["manifest"] : data, root);
	if (!prompt) return {
		drafts: [],
		problems: reading.problems,
		document,
		notAPrompt: "A LangChain manifest without a prompt template."
	};
	return {
		drafts: [readDraft(data, prompt, root, reading)],
		problems: reading.problems,
		document,
		includes: reading.includes
	};
}
function findPrompt(value, path) {
	if (!require_main.isRecord(value)) return void 0;
	const node = value;
	if (PROMPTS.has(classOf(node))) return {
		node,
		path
	};
	const { first, bound } = kwargsOf(node);
	return findPrompt(first, [
		...path,
		"kwargs",
		"first"
	]) ?? findPrompt(bound, [
		...path,
		"kwargs",
		"bound"
	]);
}
function readDraft(data, { node, path }, root, reading) {
	const kwargs = kwargsOf(node);
	const at = [...path, "kwargs"];
	const formats = new Set();
	const body = Array.isArray(kwargs["messages"]) ? readChat(kwargs["messages"], [...at, "messages"], formats, reading) : {
		type: "text",
		texts: [readTemplate(node, path, ["template"], formats, reading)]
	};
	if (formats.size > 1) reading.complain(at, `The messages use several template formats (${[...formats].join(", ")}); the first is used for all.`);
	const metadata = require_main.isRecord(kwargs["metadata"]) ? kwargs["metadata"] : {};
	const writtenName = [
		kwargs["name"],
		metadata["lc_hub_repo"],
		data["repo"],
		data["name"]
	].find((name) => typeof name === "string");
	const commit = metadata["lc_hub_commit_hash"] ?? data["commit_hash"];
	const model = readLangchainModel(findModel(root.length > 0 ? data["manifest"] : data));
	const schema = kwargs["schema_"];
	const named = require_main.isRecord(schema) && typeof schema["title"] === "string" ? { name: schema["title"] } : {};
	return {
		format: "langchain",
		source: reading.source,
		document: reading.document,
		...typeof writtenName === "string" && { writtenName },
		...readSyntax([...formats][0], at, reading),
		...body,
		variables: readVariables(kwargs, at, body.messages ?? [], reading),
		modelConfig: model.config,
		...require_main.isRecord(schema) ? { responseFormat: {
			kind: "json_schema",
			...named,
			schema
		} } : model.responseFormat && { responseFormat: model.responseFormat },
		...model.tools && { tools: model.tools },
		...typeof commit === "string" && { tags: { lc_hub_commit_hash: commit } },
		extensions: require_main.otherKeys(kwargs, READ_KWARGS)
	};
}
function readChat(list, path, formats, reading) {
	const texts = [];
	const messages = [];
	for (const [at, item] of list.entries()) {
		const place = [...path, at];
		const node = reading.record(item, place, "A message");
		const kwargs = kwargsOf(node);
		const kind = classOf(node);
		if (kind === "MessagesPlaceholder") {
			messages.push({
				role: "placeholder",
				placeholder: String(kwargs["variable_name"] ?? "")
			});
			continue;
		}
		const role = roleOf(kind, kwargs);
		if (role === void 0) {
			reading.complain(place, `\`${kind || "This"}\` is no message that promptops knows.`);
			continue;
		}
		messages.push({
			role,
			...readContent(kwargs, [...place, "kwargs"], messages.length, {
				role,
				formats,
				texts
			}, reading)
		});
	}
	return {
		type: "chat",
		texts,
		messages
	};
}
function roleOf(kind, kwargs) {
	const prefix = /^(System|Human|AI|Tool|Function|Chat)Message(?:PromptTemplate|Chunk)?$/.exec(kind)?.[1];
	if (prefix === "Chat") return typeof kwargs["role"] === "string" ? kwargs["role"] : "user";
	return prefix === void 0 ? void 0 : ROLES[prefix];
}
function readContent(kwargs, path, position, content, reading) {
	const { role, formats, texts } = content;
	const registered = [
		"messages",
		position,
		"content"
	];
	const { prompt } = kwargs;
	if (!Array.isArray(prompt)) {
		const text = require_main.isRecord(prompt) ? readTemplate(prompt, [...path, "prompt"], registered, formats, reading, role) : require_main.readText(reading.text(kwargs["content"], [...path, "content"], "`content`") ?? "", [...path, "content"], registered, reading, role);
		return { text: texts.push(text) - 1 };
	}
	return { parts: prompt.map((item, at) => {
		const place = [
			...path,
			"prompt",
			at
		];
		const node = reading.record(item, place, "A part of a message");
		if (classOf(node) === "ImagePromptTemplate") return { part: {
			type: "image_url",
			image_url: kwargsOf(node)["template"] ?? {}
		} };
		return { text: texts.push(readTemplate(node, place, [
			...registered,
			at,
			"text"
		], formats, reading, role)) - 1 };
	}) };
}
function readTemplate(node, path, registered, formats, reading, role) {
	const kwargs = kwargsOf(node);
	formats.add(typeof kwargs["template_format"] === "string" ? kwargs["template_format"] : "f-string");
	const place = [
		...path,
		"kwargs",
		"template"
	];
	const origin = {
		kind: "yaml",
		path: place,
		document: reading.document,
		source: reading.source
	};
	return {
		path: registered,
		...role !== void 0 && { role },
		source: reading.text(kwargs["template"], place, "`template`") ?? "",
		origin
	};
}
function readSyntax(format, path, reading) {
	if (format === void 0) return { syntax: "mustache" };
	const syntax = require_main.syntaxNamed(format);
	if (syntax) return {
		syntax,
		syntaxDeclared: true
	};
	reading.complain(path, `\`${format}\` is no template format.`);
	return { syntax: "mustache" };
}
function readVariables(kwargs, path, messages, reading) {
	const placeholders = new Set(messages.map(({ placeholder }) => placeholder));
	const optional = new Set(Array.isArray(kwargs["optional_variables"]) ? kwargs["optional_variables"] : []);
	const inputs = reading.list(kwargs["input_variables"], [...path, "input_variables"], "`input_variables`");
	const partials = reading.record(kwargs["partial_variables"], [...path, "partial_variables"], "`partial_variables`");
	const variables = new Map();
	for (const [at, name] of inputs.entries()) if (typeof name === "string") variables.set(name, {
		name,
		...placeholders.has(name) && { type: "messages" },
		...optional.has(name) && { required: false },
		path: [
			...path,
			"input_variables",
			at
		]
	});
	for (const [name, value] of Object.entries(partials)) variables.set(name, {
		name,
		required: false,
		default: value,
		path: [
			...path,
			"partial_variables",
			name
		]
	});
	return [...variables.values()];
}
exports.reader = reader;
