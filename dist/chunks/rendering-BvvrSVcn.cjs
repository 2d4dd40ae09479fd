const require_main = require("./main-CT8p7YMI.cjs");
// src/core/registry/tags.ts
const VERSION_TAGS = {
	contentHash: "promptops_content_hash",
	hashFormat: "promptops_hash_format",
	label: "promptops_version",
	labels: "promptops_labels",
	variables: "promptops_variables",
	displayName: "promptops_display_name",
	file: "promptops_file",
	gitSha: "promptops_git_sha",
	gitRepo: "promptops_git_repo",
	gitRef: "promptops_git_ref",
	gitDirty: "promptops_git_dirty",
	actor: "promptops_actor",
	ciUrl: "promptops_ci_url",
	tool: "promptops_tool",
	managedTags: "promptops_managed_tags",
	runId: "promptops_run_id",
	duplicateOf: "promptops_duplicate_of",
	source: "promptops_source"
};
const RUN_TAGS = {
	kind: "promptops_kind",
	prompt: "promptops_prompt",
	contentHash: "promptops_content_hash",
	registryVersion: "promptops_registry_version",
	duplicateOf: "promptops_duplicate_of",
	aliases: "promptops_aliases",
	artifact: "promptops_artifact",
	alias: "promptops_alias",
	from: "promptops_from",
	to: "promptops_to",
	actor: "promptops_actor",
	reason: "promptops_reason",
	evidence: "promptops_evidence",
	gitSha: "promptops_git_sha",
	seq: "promptops_seq",
	previous: "promptops_prev",
	batch: "promptops_batch",
	undoes: "promptops_undoes",
	casesHash: "promptops_cases_hash",
	attestation: "promptops_attestation",
	linkedPrompts: "mlflow.linkedPrompts",
	evaluation: "promptops_eval_id",
	arm: "promptops_eval_arm",
	armKey: "promptops_eval_arm_key",
	resultDigest: "promptops_eval_digest",
	provider: "promptops_provider",
	verdict: "promptops_eval_verdict",
	abTest: "promptops_ab_test",
	abVariant: "promptops_ab_variant"
};
const RUN_KINDS = {
	lineage: "lineage",
	aliasMove: "alias-move"
};
const EVALUATION_KIND = "evaluation";
const EVALUATION_ARM_KIND = "evaluation-arm";
const AB_KINDS = {
	plan: "ab-plan",
	test: "ab-test",
	end: "ab-end"
};
// src/core/registry/labels.ts
function labelsOf(tags) {
	const labels = textsIn$1(tags[VERSION_TAGS.labels]);
	const newest = tags[VERSION_TAGS.label];
	return newest === void 0 || newest === "" || labels.includes(newest) ? labels : [...labels, newest];
}
function labelTags(label, tags = {}) {
	const before = labelsOf(tags).filter((one) => one !== label);
	return {
		[VERSION_TAGS.label]: label,
		[VERSION_TAGS.labels]: JSON.stringify([...before, label])
	};
}
function textsIn$1(tag) {
	if (tag === void 0) return [];
	try {
		const value = require_main.parseJson(tag);
		return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
	} catch {
		return [];
	}
}
// src/core/plan/output-schema.ts
function outputChanges(before, after) {
	if (before === void 0 && after === void 0) return [];
	if (before === void 0) return [{
		breaking: true,
		text: "the answer gets an output schema; it was free text"
	}];
	if (after === void 0) return [{
		breaking: true,
		text: "the output schema is removed"
	}];
	if (require_main.canonicalJson(before) === require_main.canonicalJson(after)) return [];
	const changes = schemaChanges(before, after, "output");
	return changes.length > 0 ? changes : [{
		breaking: false,
		text: "the output schema changes, and allows what it allowed"
	}];
}
function schemaChanges(before, after, at) {
	if (!require_main.isRecord(before) || !require_main.isRecord(after)) return [];
	return [
		...typeChanges$1(before, after, at),
		...valueChanges(before, after, at),
		...propertyChanges(before, after, at),
		...itemChanges(before, after, at)
	];
}
function typeChanges$1(before, after, at) {
	const [old, now] = [listOf(before["type"]), listOf(after["type"])];
	if (sameSet(old, now)) return [];
	const said = (types) => types.length === 0 ? "anything" : types.join(" or ");
	return [{
		breaking: !(now.length === 0 || old.length > 0 && old.every((type) => now.includes(type))),
		text: `${at} becomes ${said(now)}, it was ${said(old)}`
	}];
}
function valueChanges(before, after, at) {
	const [old, now] = [before["enum"], after["enum"]].map((values) => Array.isArray(values) ? values.map((value) => require_main.canonicalJson(value)) : void 0);
	if (now === void 0) return old === void 0 ? [] : [{
		breaking: false,
		text: `${at} takes any value`
	}];
	if (old === void 0) return [{
		breaking: true,
		text: `${at} takes only ${now.join(", ")}`
	}];
	const lost = old.filter((value) => !now.includes(value));
	if (lost.length > 0) return [{
		breaking: true,
		text: `${at} is never ${lost.join(", ")} any more`
	}];
	return now.length > old.length ? [{
		breaking: false,
		text: `${at} takes more values`
	}] : [];
}
function propertyChanges(before, after, at) {
	const [old, now] = [propertiesOf(before), propertiesOf(after)];
	const [promised, promisedNow] = [listOf(before["required"]), listOf(after["required"])];
	return [...[...old].flatMap(([name, schema]) => {
		const place = `${at}.${name}`;
		if (!now.has(name)) return [{
			breaking: true,
			text: `${place} is removed`
		}];
		return [...promised.includes(name) && !promisedNow.includes(name) ? [{
			breaking: true,
			text: `${place} may be missing now`
		}] : [], ...schemaChanges(schema, now.get(name), place)];
	}), ...[...now.keys()].filter((name) => !old.has(name)).map((name) => ({
		breaking: false,
		text: `${at}.${name} is added`
	}))];
}
function itemChanges(before, after, at) {
	return schemaChanges(before["items"] ?? null, after["items"] ?? null, `${at}[]`);
}
function propertiesOf(schema) {
	const properties = schema["properties"];
	return new Map(require_main.isRecord(properties) ? Object.entries(properties) : []);
}
function listOf(value) {
	return value === void 0 ? [] : Array.isArray(value) ? value : [value];
}
function sameSet(a, b) {
	return a.length === b.length && a.every((item) => b.includes(item));
}
// src/core/plan/interface.ts
function syntaxOfProjection({ content, ...rest }) {
	const written = content?.["syntax"];
	if (written === "mustache" || written === "jinja2" || written === "handlebars") return written;
	return textsIn(rest).some((text) => text.includes("{%") && text.includes("%}")) ? "jinja2" : "mustache";
}
function interfaceOf(projection, syntax) {
	const variables = new Map();
	for (const text of textsIn({
		template: projection.template ?? "",
		messages: projection.messages ?? []
	})) for (const { name, optional } of syntax.analyse(text).uses) {
		const known = variables.get(name);
		variables.set(name, {
			required: known?.required === true || optional !== true,
			type: "string",
			values: void 0
		});
	}
	for (const { role, content } of projection.messages ?? []) {
		const [, name] = role === "placeholder" && typeof content === "string" ? /^\{\{\s*(\S+?)\s*\}\}$/.exec(content) ?? [] : [];
		if (name !== void 0) variables.set(name, {
			required: true,
			type: "messages",
			values: void 0
		});
	}
	const declared = projection.content?.["variables"];
	for (const entry of Array.isArray(declared) ? declared : []) {
		if (!require_main.isRecord(entry) || typeof entry["name"] !== "string") continue;
		variables.set(entry["name"], declaredVariable(entry, variables.get(entry["name"])));
	}
	const output = projection.response_format ?? projection.content?.["responseFormat"];
	return {
		type: projection.type,
		variables,
		output
	};
}
function declaredVariable(entry, used) {
	const { type, required, enum: values, default: fallback } = entry;
	return {
		required: required !== false && fallback === void 0 && (used?.required ?? true),
		type: typeof type === "string" ? type : used?.type ?? "string",
		values: Array.isArray(values) ? values.map((value) => require_main.canonicalJson(value)) : void 0
	};
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap((item) => textsIn(item));
}
function compareInterfaces(before, after) {
	const changes = [
		...typeChanges(before, after),
		...variableChanges(before, after),
		...outputChanges(before.output, after.output)
	];
	const ordered = [...changes.filter(({ breaking }) => breaking), ...changes.filter(({ breaking }) => !breaking)];
	return {
		verdict: ordered[0]?.breaking ? "breaking" : ordered.length > 0 ? "compatible" : "cosmetic",
		changes: ordered
	};
}
function typeChanges(before, after) {
	return before.type === after.type ? [] : [{
		breaking: true,
		text: `${before.type} becomes ${after.type}`
	}];
}
function variableChanges(before, after) {
	return [...[...before.variables.keys()].filter((name) => !after.variables.has(name)).map((name) => ({
		breaking: true,
		text: `variable \`${name}\` is removed`
	})), ...[...after.variables].flatMap(([name, variable]) => {
		const old = before.variables.get(name);
		if (old === void 0) {
			const kind = variable.required ? "required" : "optional";
			return [{
				breaking: variable.required,
				text: `${kind} variable \`${name}\` is added`
			}];
		}
		return oneVariable(name, old, variable);
	})];
}
function oneVariable(name, before, after) {
	const changes = [];
	if (before.type !== after.type) changes.push({
		breaking: true,
		text: `variable \`${name}\` becomes ${after.type}, it was ${before.type}`
	});
	if (before.required !== after.required) changes.push({
		breaking: after.required,
		text: `variable \`${name}\` becomes ${after.required ? "required" : "optional"}`
	});
	const lost = after.values && (before.values?.filter((value) => !after.values?.includes(value)) ?? ["others"]);
	if (lost && lost.length > 0) changes.push({
		breaking: true,
		text: `variable \`${name}\` takes fewer values: not ${lost.join(", ")} any more`
	});
	else if (before.values && before.values.join() !== after.values?.join()) {
		if (after.values === void 0 || after.values.length > before.values.length) changes.push({
			breaking: false,
			text: `variable \`${name}\` takes more values`
		});
	}
	return changes;
}
// src/core/prompt/variable-values.ts
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const FITS = {
	string: (value) => typeof value === "string",
	number: (value) => typeof value === "number",
	integer: (value) => Number.isInteger(value),
	boolean: (value) => typeof value === "boolean",
	array: Array.isArray,
	object: require_main.isRecord,
	messages: (value) => Array.isArray(value) && value.every(isMessage$1),
	image: isMedia,
	audio: isMedia,
	file: isMedia
};
const NAMES = {
	string: "a string",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "an object",
	messages: "a list of messages with `role` and `content`",
	image: "an address or an object",
	audio: "an address or an object",
	file: "an address or an object"
};
function isMessage$1(value) {
	return require_main.isRecord(value) && typeof value.role === "string" && value.content !== void 0;
}
function isMedia(value) {
	return typeof value === "string" || require_main.isRecord(value);
}
function whyUnfit({ name, type, enum: choices }, value) {
	if (type !== void 0 && !FITS[type](value)) return `\`${name}\` must be ${NAMES[type]}, not ${nameOf(value)}.`;
	if (choices === void 0 || choices.some((choice) => JSON.stringify(choice) === JSON.stringify(value))) return void 0;
	return `\`${name}\` must be one of ${choices.map((choice) => JSON.stringify(choice)).join(", ")}, not ${shortened(value)}.`;
}
function valueOfText({ type }, text) {
	switch (type) {
		case "number":
		case "integer": return NUMBER.test(text) ? Number(text) : text;
		case "boolean": return text === "true" || (text === "false" ? false : text);
		case "array":
		case "object":
		case "messages": return parsed$1(text);
		default: return text;
	}
}
function parsed$1(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" ? value : text;
	} catch {
		return text;
	}
}
function nameOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "an object";
	return `the ${typeof value} ${shortened(value)}`;
}
function shortened(value) {
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
// src/core/prompt/render-prompt.ts
const REFUSED = [
	"__proto__",
	"constructor",
	"prototype"
];
function renderPrompt(prompt, given, syntax) {
	return promptRenderer(prompt, syntax)(given);
}
function promptRenderer(prompt, syntax) {
	const declared = new Map(prompt.variables.map((variable) => [variable.name, variable]));
	const defaults = prompt.variables.filter((variable) => variable.default !== void 0);
	const needs = neededNames(prompt, declared);
	const known = new Set([...variableNames(prompt), ...prompt.uses.map(({ path }) => path)]);
	const paths = prompt.syntax === "mustache" ? [...new Set(prompt.uses.map(({ path }) => path))] : [];
	const parts = prompt.parts.map(({ path, text }) => ({
		pointer: require_main.toPointer(path),
		render: compiled(text, syntax)
	}));
	const [only] = parts;
	return (given) => {
		const values = withDefaults(given, defaults);
		const wrong = [
			...refusedNames(given),
			...missingNames(needs, values),
			...unfitValues(values, declared)
		];
		if (wrong.length > 0) throw new require_main.PromptopsError("VARIABLES_INVALID", wrong.join("\n"), hintFor(prompt));
		const all = filled(paths, values);
		const warnings = unknownNames(prompt.name, given, known);
		if (prompt.type === "text") return {
			template: only?.render(all) ?? "",
			warnings
		};
		const rendered = new Map(parts.map(({ pointer, render }) => [pointer, render(all)]));
		return {
			messages: (prompt.messages ?? []).flatMap((message, index) => renderMessage(message, index, rendered, values)),
			warnings
		};
	};
}
function compiled(text, syntax) {
	return syntax.compile?.(text) ?? ((values) => syntax.render(text, values));
}
function variableNames(prompt) {
	return [...new Set([
		...prompt.uses.map(({ name }) => name),
		...placeholders(prompt),
		...prompt.variables.map(({ name }) => name)
	])];
}
function withDefaults(given, defaults) {
	const absent = defaults.filter(({ name }) => !Object.hasOwn(given, name));
	if (absent.length === 0) return given;
	return Object.fromEntries([...Object.entries(given), ...absent.map((variable) => [variable.name, variable.default ?? null])]);
}
function refusedNames(given) {
	return Object.keys(given).filter((name) => REFUSED.includes(name.split(".", 1)[0] ?? "")).map((name) => `\`${name}\` cannot be the name of a variable.`);
}
function neededNames(prompt, declared) {
	const needs = new Map();
	const isOptional = (name) => declared.get(name)?.required === false;
	for (const { name, path, optional } of prompt.uses) {
		if (optional || isOptional(name)) continue;
		needs.set(path, {
			name,
			whole: path,
			...prompt.syntax === "mustache" && path !== name && { path }
		});
	}
	for (const name of placeholders(prompt)) if (!isOptional(name)) needs.set(name, {
		name,
		whole: name
	});
	return [...needs.values()];
}
function missingNames(needs, values) {
	const missing = new Set();
	for (const { name, path, whole } of needs) {
		if (Object.hasOwn(values, whole)) continue;
		if (!Object.hasOwn(values, name)) missing.add(name);
		else if (path !== void 0 && require_main.valueAt(values, path) === void 0) missing.add(path);
	}
	if (missing.size === 0) return [];
	const names = [...missing].map((name) => `\`${name}\``).join(", ");
	return [`${missing.size === 1 ? "A variable is" : "Variables are"} missing: ${names}.`];
}
function unfitValues(values, declared) {
	if (declared.size === 0) return [];
	return Object.entries(values).flatMap(([name, value]) => {
		const variable = declared.get(name);
		return (variable && whyUnfit(variable, value)) ?? [];
	});
}
function unknownNames(prompt, given, known) {
	return Object.keys(given).filter((name) => !known.has(name)).map((name) => `\`${name}\` is no variable of ${prompt}.${require_main.didYouMean(name, known)}`);
}
function hintFor(prompt) {
	const names = variableNames(prompt);
	return names.length === 0 ? "This prompt has no variables." : `${prompt.name} takes ${names.map((name) => `\`${name}\``).join(", ")}.`;
}
function filled(paths, values) {
	const absent = paths.filter((path) => require_main.valueAt(values, path) === void 0);
	return absent.length === 0 ? values : {
		...values,
		...Object.fromEntries(absent.map((path) => [path, ""]))
	};
}
function renderMessage(message, index, rendered, values) {
	const placeholder = placeholderOf(message);
	if (placeholder === void 0) return [withTexts(message, `/messages/${index}`, rendered)];
	const list = Object.hasOwn(values, placeholder) ? values[placeholder] : [];
	if (!Array.isArray(list) || !list.every(isMessage)) throw new require_main.PromptopsError("VARIABLES_INVALID", `\`${placeholder}\` stands for messages.`, "Give a list such as `[{\"role\": \"user\", \"content\": \"\u2026\"}]`.");
	return list;
}
function isMessage(value) {
	return typeof value === "object" && value !== null && "role" in value && typeof value.role === "string" && "content" in value;
}
function withTexts(value, pointer, rendered) {
	if (typeof value === "string") return rendered.get(pointer) ?? value;
	if (Array.isArray(value)) return value.map((item, index) => withTexts(item, `${pointer}${require_main.toPointer([index])}`, rendered));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value);
	return Object.fromEntries(entries.map(([key, item]) => [key, withTexts(item, `${pointer}${require_main.toPointer([key])}`, rendered)]));
}
function placeholders(prompt) {
	return (prompt.messages ?? []).flatMap((message) => placeholderOf(message) ?? []);
}
function placeholderOf({ role, content }) {
	if (role !== "placeholder" || typeof content !== "string") return void 0;
	return /^\{\{\s*([^{}\s]+)\s*\}\}$/.exec(content)?.[1];
}
// src/core/registry/version-prompt.ts
function promptOfVersion(version, description) {
	const { name, tags } = version;
	const projection = require_main.decodeProjection(tags);
	const { type, template, messages, model_config: modelConfig = {}, content = {} } = projection;
	const source = new require_main.SourceFile(`${name}.prompt.yaml`, "");
	const responseFormat = responseFormatOf(projection);
	const label = labelsOf(tags).at(-1);
	const syntax = syntaxOfProjection(projection);
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
		variables: variablesOf(content["variables"], tags[VERSION_TAGS.variables]),
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
Object.defineProperty(exports, "AB_KINDS", {
	enumerable: true,
	get: function() {
		return AB_KINDS;
	}
});
Object.defineProperty(exports, "EVALUATION_ARM_KIND", {
	enumerable: true,
	get: function() {
		return EVALUATION_ARM_KIND;
	}
});
Object.defineProperty(exports, "EVALUATION_KIND", {
	enumerable: true,
	get: function() {
		return EVALUATION_KIND;
	}
});
Object.defineProperty(exports, "RUN_KINDS", {
	enumerable: true,
	get: function() {
		return RUN_KINDS;
	}
});
Object.defineProperty(exports, "RUN_TAGS", {
	enumerable: true,
	get: function() {
		return RUN_TAGS;
	}
});
Object.defineProperty(exports, "VERSION_TAGS", {
	enumerable: true,
	get: function() {
		return VERSION_TAGS;
	}
});
Object.defineProperty(exports, "compareInterfaces", {
	enumerable: true,
	get: function() {
		return compareInterfaces;
	}
});
Object.defineProperty(exports, "interfaceOf", {
	enumerable: true,
	get: function() {
		return interfaceOf;
	}
});
Object.defineProperty(exports, "labelTags", {
	enumerable: true,
	get: function() {
		return labelTags;
	}
});
Object.defineProperty(exports, "labelsOf", {
	enumerable: true,
	get: function() {
		return labelsOf;
	}
});
Object.defineProperty(exports, "promptOfVersion", {
	enumerable: true,
	get: function() {
		return promptOfVersion;
	}
});
Object.defineProperty(exports, "promptRenderer", {
	enumerable: true,
	get: function() {
		return promptRenderer;
	}
});
Object.defineProperty(exports, "renderPrompt", {
	enumerable: true,
	get: function() {
		return renderPrompt;
	}
});
Object.defineProperty(exports, "syntaxOfProjection", {
	enumerable: true,
	get: function() {
		return syntaxOfProjection;
	}
});
Object.defineProperty(exports, "textsIn", {
	enumerable: true,
	get: function() {
		return textsIn$1;
	}
});
Object.defineProperty(exports, "valueOfText", {
	enumerable: true,
	get: function() {
		return valueOfText;
	}
});
