import { i as YamlDocument, n as parseYaml, t as isYamlFailure } from "./parse-yaml-p7WQBmFI.mjs";
import { m as isRecord } from "./hash-VZsFshsQ.mjs";
import { f as yamlProblem, p as append } from "./read-prompt-file-CoUVyUpL.mjs";
import { n as parseHandlebars, t as isHandlebarsFailure } from "./handlebars-parse-D5oS_wtO.mjs";
import { n as splitFrontMatter } from "./front-matter-eOt6WXVW.mjs";
import { n as mapParameters, r as modelNamed } from "./model-config-BgU3oVUf.mjs";
import { readVersion } from "./native-oo6YQXbe.mjs";
import { a as readTags, r as Reading } from "./messages-CWP9iMnP.mjs";
// src/core/prompt/formats/picoschema.ts
const SCALARS = new Set([
	"any",
	"boolean",
	"integer",
	"null",
	"number",
	"string"
]);
const JSON_SCHEMA_TYPES = new Set([
	...SCALARS,
	"object",
	"array"
]);
const SCHEMA_NAME = /^[A-Za-z_$][\w$./-]*$/;
function readSchema(written) {
	const named = [];
	const problems = [];
	if (isJsonSchema(written)) return {
		schema: isRecord(written.properties) ? {
			type: "object",
			...written
		} : written,
		named,
		problems
	};
	const schema = fromPico(written, [], {
		named,
		problems
	});
	return {
		...!(typeof written === "string" && named.length > 0) && schema !== void 0 && { schema },
		named,
		problems
	};
}
function isJsonSchema(written) {
	return isRecord(written) && (JSON_SCHEMA_TYPES.has(String(written.type)) || isRecord(written.properties));
}
function fromPico(written, path, notes) {
	if (typeof written === "string") return fromText(written, path, notes);
	if (written === null) return closedObject({}, []);
	if (isRecord(written)) return fromFields(written, path, notes);
	notes.problems.push({
		path,
		message: `A Picoschema field holds a type or further fields, not \`${JSON.stringify(written)}\`.`,
		hint: "Write a type such as `string, what it is for`."
	});
}
function fromText(written, path, notes) {
	const [type, description] = splitDescription(written);
	const described = description !== void 0 && { description };
	if (type === "any") return { ...described };
	if (SCALARS.has(type)) return {
		type,
		...described
	};
	if (SCHEMA_NAME.test(type)) {
		notes.named.push(type);
		return { ...described };
	}
	notes.problems.push({
		path,
		message: `\`${type}\` is not a Picoschema type.`,
		hint: hintForType(type)
	});
}
function hintForType(type) {
	const list = /^(\w+)\[\]$/.exec(type)?.[1];
	if (list !== void 0) return `Write a list as \`name(array): ${list}\`.`;
	if (SCALARS.has(type.trim())) return "Remove the blank before the comma.";
	return "Types are string, number, integer, boolean, null and any, or the name of a schema defined in code.";
}
function fromFields(fields, path, notes) {
	const properties = [];
	const required = [];
	let rest;
	for (const [key, value] of Object.entries(fields)) {
		if (key === "(*)") {
			rest = fromPico(value, [...path, key], notes);
			continue;
		}
		const open = key.indexOf("(");
		const written = open === -1 ? key : key.slice(0, open);
		const optional = written.endsWith("?");
		const name = optional ? written.slice(0, -1) : written;
		if (!optional) required.push(name);
		const kind = open === -1 ? void 0 : key.slice(open + 1);
		const property = kind === void 0 ? fromPico(value, [...path, key], notes) : fromKind(kind, value, [...path, key], optional, notes);
		properties.push([name, optional ? nullable(property ?? {}) : property ?? {}]);
	}
	return closedObject(Object.fromEntries(properties), required, rest);
}
function closedObject(properties, required, rest) {
	return {
		type: "object",
		properties,
		...required.length > 0 && { required },
		additionalProperties: rest ?? false
	};
}
function fromKind(kind, value, path, optional, notes) {
	const [type, description] = splitDescription(kind.endsWith(")") ? kind.slice(0, -1) : kind);
	const described = description !== void 0 && { description };
	if (!kind.endsWith(")") || ![
		"array",
		"object",
		"enum"
	].includes(type)) {
		notes.problems.push({
			path,
			message: `\`(${kind}\` is not a kind that Picoschema has.`,
			hint: "After a name only `(array)`, `(object)` and `(enum)` may stand, with a description after a comma."
		});
		return;
	}
	if (type === "array") return {
		type,
		items: fromPico(value, path, notes) ?? {},
		...described
	};
	if (type === "object") return {
		...fromPico(value, path, notes),
		...described
	};
	if (!Array.isArray(value)) {
		notes.problems.push({
			path,
			message: "An `(enum)` holds a list of values.",
			hint: "Write `[one, two]`."
		});
		return;
	}
	return {
		enum: optional && !value.includes(null) ? [...value, null] : value,
		...described
	};
}
function nullable(property) {
	return typeof property.type === "string" ? {
		...property,
		type: [property.type, "null"]
	} : property;
}
function splitDescription(text) {
	const comma = text.indexOf(",");
	return comma === -1 ? [text] : [text.slice(0, comma), text.slice(comma + 1).replace(/^ +/, "")];
}
// src/core/prompt/formats/dotprompt-inputs.ts
const TYPES = new Set([
	"string",
	"number",
	"integer",
	"boolean",
	"array",
	"object"
]);
const SAID_BY_VARIABLES = new Set([
	"type",
	"description",
	"enum",
	"default"
]);
function readInputs(input) {
	if (!isRecord(input)) return {
		variables: [],
		opaque: false,
		problems: [],
		...input != null && { kept: { input } }
	};
	const { schema: written, default: defaults, ...further } = input;
	const reading = written == null ? void 0 : readSchema(written);
	const declared = declaredVariables(written ?? null, reading?.schema);
	const given = isRecord(defaults) ? defaults : {};
	const kept = {
		...further,
		...written != null && !isFlat(reading?.schema) && { schema: written },
		...defaults != null && !isRecord(defaults) && { default: defaults }
	};
	return {
		variables: [...declared.map((variable) => withDefault(variable, given)), ...onlyDefaults(given, declared)],
		opaque: reading !== void 0 && isOpen(reading.schema),
		problems: reading?.problems ?? [],
		...Object.keys(kept).length > 0 && { kept: { input: kept } }
	};
}
function declaredVariables(written, schema) {
	const properties = schema?.properties;
	if (!isRecord(properties)) return [];
	const required = Array.isArray(schema?.required) ? schema.required : [];
	return Object.entries(properties).map(([name, property]) => ({
		name,
		...facts(property),
		...!required.includes(name) && { required: false },
		path: [
			"input",
			"schema",
			...placeOf(name, written)
		]
	}));
}
function placeOf(name, written) {
	if (!isRecord(written)) return [];
	if (isRecord(written.properties) && Object.hasOwn(written.properties, name)) return ["properties", name];
	return [Object.keys(written).find((key) => key.split("(")[0].replace(/\?$/, "") === name) ?? name];
}
function facts(property) {
	if (typeof property === "string") return typed(property);
	if (!isRecord(property)) return {};
	const { type, description, enum: values, default: standard } = property;
	const allowed = Array.isArray(values) ? values.filter((value) => value !== null) : void 0;
	return {
		...typed((Array.isArray(type) ? type.find((one) => one !== "null") : type) ?? commonType(allowed)),
		...allowed && { enum: allowed },
		...typeof description === "string" && { description },
		...standard !== void 0 && { default: standard }
	};
}
function typed(type) {
	return typeof type === "string" && type !== "string" && TYPES.has(type) ? { type } : {};
}
function commonType(values) {
	const kinds = new Set(values?.map((value) => typeof value));
	return kinds.size === 1 ? [...kinds][0] : void 0;
}
function withDefault(variable, given) {
	if (Object.hasOwn(given, variable.name)) return {
		...variable,
		required: false,
		default: given[variable.name]
	};
	return variable.default === void 0 ? variable : {
		...variable,
		required: false
	};
}
function onlyDefaults(given, declared) {
	const names = new Set(declared.map((variable) => variable.name));
	return Object.entries(given).filter(([name]) => !names.has(name)).map(([name, value]) => ({
		name,
		...typed(Array.isArray(value) ? "array" : typeof value),
		required: false,
		default: value,
		path: [
			"input",
			"default",
			name
		]
	}));
}
function isFlat(schema) {
	const { type, properties, required: _required, additionalProperties, ...further } = schema ?? {};
	if (type !== "object" || !isRecord(properties) || Object.keys(further).length > 0) return false;
	if (additionalProperties !== void 0 && additionalProperties !== false) return false;
	return Object.values(properties).every((property) => isRecord(property) && (property.type !== void 0 || Array.isArray(property.enum)) && Object.keys(property).every((key) => SAID_BY_VARIABLES.has(key)));
}
function isOpen(schema) {
	if (schema === void 0) return true;
	if (isRecord(schema.additionalProperties)) return true;
	return [
		"$ref",
		"allOf",
		"anyOf",
		"oneOf"
	].some((key) => key in schema);
}
// src/core/prompt/formats/dotprompt-markers.ts
const MAY_HAVE_MARKERS = /\{\{~?\{?~?#?\s*(?:role|history|media)\b/;
function findMarkers(text) {
	if (!MAY_HAVE_MARKERS.test(text)) return {
		markers: [],
		obstacles: []
	};
	const tree = parseHandlebars(text);
	if (isHandlebarsFailure(tree)) return void 0;
	const markers = [];
	const obstacles = [];
	for (const statement of tree.program.body) {
		const marker = isMustache(statement) ? markerOf(statement, tree) : isBlock(statement) ? roleBlock(statement, tree) : void 0;
		if (marker !== void 0) {
			if ("reason" in marker) obstacles.push(marker);
			else markers.push(marker);
		}
		if (isBlock(statement)) append(obstacles, obstaclesIn(statement, tree));
	}
	return {
		markers,
		obstacles
	};
}
function markerOf(statement, tree) {
	const span = tree.spanOf(statement);
	const tag = {
		...span,
		trimBefore: statement.strip.open,
		trimAfter: statement.strip.close
	};
	const name = nameOf(statement.path);
	if (name === "history" && statement.params.length === 0) return {
		...tag,
		kind: "history"
	};
	if (name === "role" && statement.params.length > 0) {
		const role = literalOf(statement.params[0]);
		if (role === void 0) return {
			...span,
			reason: "computed role"
		};
		const metadata = literalsOf(statement.hash);
		return {
			...tag,
			kind: "role",
			role,
			...metadata && { metadata }
		};
	}
	if (name !== "media") return void 0;
	const url = argument(statement.hash, "url", tree);
	const contentType = argument(statement.hash, "contentType", tree);
	if (url === void 0 || contentType === null || url === null) return void 0;
	return {
		...tag,
		kind: "media",
		url,
		...contentType && { contentType }
	};
}
function roleBlock(block, tree) {
	if (nameOf(block.path) !== "role") return void 0;
	const span = tree.spanOf(block);
	const role = literalOf(block.params[0]);
	if (role === void 0) return {
		...span,
		reason: "computed role"
	};
	const [first, last] = [block.program?.body[0], block.program?.body.at(-1)];
	const inner = first && last ? {
		start: tree.spanOf(first).start,
		end: tree.spanOf(last).end
	} : {
		start: span.end,
		end: span.end
	};
	return {
		...span,
		trimBefore: block.openStrip.open,
		trimAfter: block.closeStrip.close,
		kind: "role block",
		role,
		inner
	};
}
function obstaclesIn(block, tree) {
	const found = [];
	const walk = (program) => {
		for (const statement of program?.body ?? []) {
			if (isMustache(statement) && isBoundary(statement) || isBlock(statement) && nameOf(statement.path) === "role") found.push({
				...tree.spanOf(statement),
				reason: "inside a block"
			});
			if (isBlock(statement)) {
				walk(statement.program);
				walk(statement.inverse);
			}
		}
	};
	walk(block.program);
	walk(block.inverse);
	return found;
}
function isBoundary({ path, params }) {
	const name = nameOf(path);
	return name === "role" && params.length > 0 || name === "history" && params.length === 0;
}
function isMustache(statement) {
	return statement.type === "MustacheStatement";
}
function isBlock(statement) {
	return statement.type === "BlockStatement";
}
function nameOf(expression) {
	return expression.type === "PathExpression" ? expression.original : void 0;
}
function literalOf(expression) {
	return expression?.type === "StringLiteral" ? expression.value : void 0;
}
function literalsOf(hash) {
	const written = (hash?.pairs ?? []).map(({ key, value }) => [key, literalOf(value)]).filter((entry) => entry[1] !== void 0);
	return written.length > 0 ? Object.fromEntries(written) : void 0;
}
function argument(hash, key, tree) {
	const value = hash?.pairs.find((pair) => pair.key === key)?.value;
	if (value === void 0) return void 0;
	const literal = literalOf(value);
	if (literal !== void 0) return literal.includes("{{") ? null : { literal };
	const variable = nameOf(value);
	return variable === void 0 ? null : {
		variable,
		at: tree.spanOf(value).start
	};
}
// src/core/prompt/formats/dotprompt-messages.ts
function readBody(source, body, offset) {
	const whole = {
		path: ["template"],
		source: body,
		origin: {
			kind: "body",
			start: offset,
			source
		}
	};
	const found = findMarkers(body);
	if (found === void 0) return {
		type: "text",
		texts: [whole],
		problems: []
	};
	if (found.obstacles.length > 0) return {
		type: "text",
		texts: [whole],
		problems: [obstacleProblem(whole, found.obstacles[0])]
	};
	const problems = found.markers.filter((marker) => marker.kind === "role block").map((marker) => roleBlockProblem(whole, marker));
	const sections = sectionsOf(body, found.markers);
	if (found.markers.length === 0 || sections.length === 0) return {
		type: "text",
		texts: [whole],
		problems
	};
	return {
		type: "chat",
		...assemble(sections, body, offset, source),
		problems
	};
}
function sectionsOf(body, markers) {
	const sections = [];
	let current = {
		role: "user",
		pieces: []
	};
	let stretch = [];
	const take = (start, end) => {
		if (end > start) stretch.push({
			start,
			end
		});
	};
	const closeStretch = () => {
		if (stretch.some((piece) => "kind" in piece || !isBlank(body, piece))) append(current.pieces, stretch);
		stretch = [];
	};
	const closeSection = () => {
		closeStretch();
		if (current.pieces.length > 0) sections.push(current);
	};
	let done = 0;
	for (const marker of markers) {
		take(done, marker.trimBefore ? trimmedEnd(body, done, marker.start) : marker.start);
		done = marker.trimAfter ? skipBlanks(body, marker.end) : marker.end;
		if (marker.kind === "media") {
			stretch.push(marker);
			continue;
		}
		closeSection();
		if (marker.kind === "history") sections.push("history");
		if (marker.kind === "role block") {
			const inner = {
				role: marker.role,
				pieces: [withoutTagLines(body, marker.inner)]
			};
			if (!isBlank(body, inner.pieces[0])) sections.push(inner);
		}
		current = {
			role: marker.kind === "role" ? marker.role : marker.kind === "history" ? "model" : "user",
			pieces: []
		};
		if (marker.kind === "role") current.metadata = marker.metadata;
	}
	take(done, body.length);
	closeSection();
	return sections;
}
function assemble(sections, body, offset, source) {
	const texts = [];
	return {
		texts,
		messages: sections.map((section, index) => {
			if (section === "history") return {
				role: "placeholder",
				placeholder: "history"
			};
			const role = section.role === "model" ? "assistant" : section.role;
			const add = (text, start, path) => texts.push({
				path: [
					"messages",
					index,
					"content",
					...path
				],
				role,
				source: text,
				origin: {
					kind: "body",
					start: offset + start,
					source
				}
			}) - 1;
			const rest = section.metadata && { rest: { metadata: section.metadata } };
			const [only, ...others] = section.pieces;
			if (only !== void 0 && others.length === 0 && !("kind" in only)) return {
				role,
				text: add(body.slice(only.start, only.end), only.start, []),
				...rest
			};
			return {
				role,
				parts: section.pieces.filter((piece) => "kind" in piece || !isBlank(body, piece)).map((piece, number) => {
					if ("kind" in piece) return mediaPart(piece, (text, start, path) => add(text, start, [number, ...path]));
					return { text: add(body.slice(piece.start, piece.end), piece.start, [number, "text"]) };
				}),
				...rest
			};
		})
	};
}
function mediaPart({ url, contentType }, add) {
	const key = contentType === void 0 ? "image_url" : "media";
	const literals = {};
	const fill = [];
	const put = (name, argument) => {
		if (argument === void 0) return;
		literals[name] = "literal" in argument ? argument.literal : "";
		if ("variable" in argument) fill.push({
			path: [key, name],
			text: add(`{{${argument.variable}}}`, argument.at - 2, [key, name])
		});
	};
	put("url", url);
	put("contentType", contentType);
	return {
		part: {
			type: key,
			[key]: literals
		},
		...fill.length > 0 && { fill }
	};
}
const COMMENT = /\{\{~?!(?:--[\s\S]*?--~?\}\}|[\s\S]*?\}\})/g;
function isBlank(body, { start, end }) {
	return body.slice(start, end).replace(COMMENT, "").trim() === "";
}
function trimmedEnd(body, start, end) {
	return start + body.slice(start, end).trimEnd().length;
}
function skipBlanks(body, from) {
	return body.length - body.slice(from).trimStart().length;
}
function withoutTagLines(body, { start, end }) {
	const inner = body.slice(start, end);
	const before = /^[ \t]*\n/.exec(inner)?.[0].length ?? 0;
	const after = /\n([ \t]+)$/.exec(inner)?.[1]?.length ?? 0;
	return {
		start: start + before,
		end: end - after
	};
}
function obstacleProblem(part, { start, end, reason }) {
	return {
		rule: "template/block-spans-messages",
		message: reason === "inside a block" ? "A message begins inside a block, so the messages are known only when the template runs; it is read as one text." : "The role of a message is computed, so the messages are known only when the template runs; it is read as one text.",
		hint: reason === "inside a block" ? "Put the block inside the message." : "Write the role out: `{{role \"user\"}}`.",
		at: {
			kind: "text",
			part,
			start,
			end
		}
	};
}
function roleBlockProblem(part, { start, end, role }) {
	return {
		rule: "template/block-spans-messages",
		message: `Dotprompt has no block form of \`role\`: its own reader drops the text between the tags.`,
		hint: `Write \`{{role "${role}"}}\` before the text, without a closing tag. Here it is read as meant.`,
		at: {
			kind: "text",
			part,
			start,
			end
		}
	};
}
// src/core/prompt/formats/dotprompt-outputs.ts
function readOutputs(output) {
	if (!isRecord(output)) return {
		problems: [],
		...output != null && { kept: { output } }
	};
	const { format, schema: written, ...further } = output;
	const reading = written == null ? void 0 : readSchema(written);
	const json = format === "json" || format == null && reading !== void 0;
	const schema = json && reading?.problems.length === 0 && reading.named.length === 0 ? reading.schema : void 0;
	const responseFormat = schema ? {
		kind: "json_schema",
		schema
	} : json ? { kind: "json_object" } : format === "text" ? { kind: "text" } : void 0;
	const kept = {
		...further,
		...written != null && !schema && { schema: written },
		...format != null && !responseFormat && { format }
	};
	return {
		...responseFormat && { responseFormat },
		...Object.keys(kept).length > 0 && { kept: { output: kept } },
		problems: reading?.problems ?? []
	};
}
function readTools(names, definitions) {
	const listed = Array.isArray(names) ? names : names == null ? [] : [names];
	const defined = Array.isArray(definitions) ? definitions : [];
	const lossy = definitions != null && (!Array.isArray(definitions) || defined.some((tool) => !isPlainTool(tool)));
	return {
		tools: [...listed, ...defined.map(toFunction)],
		...lossy && { kept: { toolDefs: definitions } }
	};
}
const TOOL_KEYS = new Set([
	"name",
	"description",
	"inputSchema"
]);
function isPlainTool(tool) {
	return isRecord(tool) && Object.keys(tool).every((key) => TOOL_KEYS.has(key));
}
function toFunction(tool) {
	if (!isRecord(tool)) return tool;
	const { name, description, inputSchema } = tool;
	const parameters = inputSchema == null ? void 0 : readSchema(inputSchema).schema;
	return {
		type: "function",
		function: {
			name: name ?? "",
			...description != null && { description },
			...parameters && { parameters }
		}
	};
}
// src/core/prompt/formats/dotprompt.ts
const FENCES = {
	fences: ["---"],
	before: "blank and comment lines"
};
const reader = {
	read,
	write: async (prompt) => (await import("./write-dotprompt-C82X9rj7.mjs")).writeDotprompt(prompt)
};
function read(source, context) {
	const front = splitFrontMatter(source.text, FENCES);
	if (front === void 0 || front === "unclosed" || front.yaml === "") {
		const reading = new Reading(source, NO_DOCUMENT, context);
		return {
			drafts: [draftOf(reading, readBody(source, source.text, 0), {})],
			problems: reading.problems
		};
	}
	const document = parseYaml(front.yaml, front.yamlStart);
	if (isYamlFailure(document)) return {
		drafts: [],
		problems: [yamlProblem(source, document, front.yamlStart)]
	};
	const reading = new Reading(source, document, context);
	const leading = front.body.length - front.body.trimStart().length;
	return {
		drafts: [{
			...draftOf(reading, readBody(source, front.body.trim(), front.bodyStart + leading), reading.record(document.data, [], "Front matter")),
			document
		}],
		problems: reading.problems,
		document
	};
}
const NO_DOCUMENT = new YamlDocument("", 0, {}, []);
function draftOf(reading, body, data) {
	const { name, variant: written, version, description, model, config, input, output, tools, toolDefs, metadata, ...unknown } = data;
	const { source } = reading;
	const inputs = readInputs(input);
	const outputs = readOutputs(output);
	const { tools: listed, kept } = readTools(tools, toolDefs);
	const variant = reading.text(written, ["variant"], "`variant`") ?? variantInName(source.file);
	const writtenName = reading.text(name, ["name"], "`name`");
	const label = readVersion(version, ["version"], reading);
	const about = reading.text(description, ["description"], "`description`");
	const modelName = reading.text(model, ["model"], "`model`");
	const tags = readTags(metadata, ["metadata"], reading);
	const extensions = {
		...unknown,
		...inputs.kept,
		...outputs.kept,
		...kept
	};
	const parameters = mapParameters(reading.record(config, ["config"], "`config`"));
	for (const { key, first } of parameters.repeated) reading.complain(["config", key], `\`${key}\` says again what \`${first}\` says; \`${first}\` counts.`, "Keep one of them.");
	for (const key of parameters.notFinite) reading.complain(["config", key], `\`${key}\` must be a finite number.`);
	const modelConfig = {
		...modelName && modelNamed(modelName),
		...parameters.config
	};
	reading.problems.push(...body.problems, ...inputs.problems.map((problem) => schemaProblem(reading, ["input", "schema"], problem)), ...outputs.problems.map((problem) => schemaProblem(reading, ["output", "schema"], problem)));
	return {
		format: "dotprompt",
		source,
		...writtenName && { writtenName: withVariant(writtenName, variant) },
		...variant && { variant },
		...label && { label },
		...about !== void 0 && { description: about },
		type: body.type,
		syntax: "handlebars",
		texts: body.texts,
		...body.messages && { messages: body.messages },
		variables: inputs.variables,
		...inputs.opaque && { opaqueInputs: true },
		...Object.keys(modelConfig).length > 0 && { modelConfig },
		...outputs.responseFormat && { responseFormat: outputs.responseFormat },
		...listed.length > 0 && { tools: listed },
		...Object.keys(tags).length > 0 && { tags },
		...Object.keys(extensions).length > 0 && { extensions },
		paths: {
			...PATHS,
			...Object.fromEntries([...parameters.from].map(([name, key]) => [`modelConfig.${name}`, ["config", key]]))
		}
	};
}
const PATHS = {
	name: ["name"],
	version: ["version"],
	model: ["model"],
	responseFormat: ["output", "schema"],
	tools: ["tools"],
	tags: ["metadata"]
};
function schemaProblem({ source, document }, base, { path, message, hint }) {
	return {
		rule: "schema/picoschema",
		message,
		hint,
		at: {
			kind: "node",
			source,
			document,
			path: [...base, ...path],
			key: path.length > 0
		}
	};
}
function variantInName(file) {
	return /(?:^|\/)[^./]+\.([^./]+)\.prompt$/.exec(file)?.[1];
}
function withVariant(name, variant) {
	return variant === void 0 || name.endsWith(`.${variant}`) ? name : `${name}.${variant}`;
}
export { reader };
