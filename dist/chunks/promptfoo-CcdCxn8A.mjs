import { m as isRecord } from "./hash-VZsFshsQ.mjs";
import { n as parseSource, t as isProblem } from "./parse-source-8gPPEpis.mjs";
import { i as csvTable, n as readAssertions, r as referenceOf, t as assertionFromText } from "./promptfoo-assertions-B_NQpuYn.mjs";
import { n as parseYaml, t as isYamlFailure } from "./parse-yaml-p7WQBmFI.mjs";
import { a as readTags, i as otherKeys, r as Reading, t as readMessages } from "./messages-CWP9iMnP.mjs";
import { n as mapParameters } from "./model-config-BgU3oVUf.mjs";
import { p as append } from "./read-prompt-file-CoUVyUpL.mjs";
// src/core/prompt/formats/promptfoo-entries.ts
function readEntries(value, reading) {
	const written = listed(value, reading);
	const entries = [];
	const notImported = [];
	let position = 0;
	for (const { item, path, label: given } of written) {
		const { raw, place, id, label = given, config, rest } = unwrapped(item, path, reading);
		if (raw === void 0) continue;
		const known = reading.problems.length;
		const found = bodiesOf(raw, place, reading);
		if (found.length === 0 && reading.problems.length === known) reading.complain(place, `\`${raw}\` holds no prompt.`, "Write a text into it.");
		if (found === "not imported") {
			position++;
			notImported.push({
				reference: raw,
				path: place
			});
			continue;
		}
		for (const [at, { body, label: inner }] of found.entries()) {
			position++;
			const name = label ?? id;
			const suffix = name === void 0 ? inner ?? String(position) : found.length > 1 ? `${name}.${inner ?? at + 1}` : name;
			entries.push({
				suffix,
				body,
				...config && { config },
				...rest && { rest }
			});
		}
	}
	return {
		entries,
		notImported
	};
}
const DEFAULT_PROMPT = "{{prompt}}";
function listed(value, reading) {
	if (value == null || typeof value === "object" && Object.keys(value).length === 0) return [{
		item: DEFAULT_PROMPT,
		path: ["prompts"]
	}];
	if (Array.isArray(value)) return value.map((item, at) => ({
		item,
		path: ["prompts", at]
	}));
	if (isRecord(value) && !("raw" in value) && !("id" in value)) return Object.entries(value).map(([item, label]) => ({
		item,
		path: ["prompts", item],
		...typeof label === "string" && { label }
	}));
	if (typeof value !== "string" && !isRecord(value)) reading.complain(["prompts"], "`prompts` must be a text or a list.");
	return [{
		item: value,
		path: ["prompts"]
	}];
}
function unwrapped(item, path, reading) {
	if (typeof item === "string") return {
		raw: item,
		place: path
	};
	const { raw, id, label, config, ...rest } = reading.record(item, path, "A prompt");
	const shared = {
		...typeof label === "string" && label !== "" && { label },
		...isRecord(config) && { config },
		...Object.keys(rest).length > 0 && { rest }
	};
	if (typeof raw === "string") return {
		raw,
		place: [...path, "raw"],
		...typeof id === "string" && { id },
		...shared
	};
	if (typeof id === "string") return {
		raw: id,
		place: [...path, "id"],
		...shared
	};
	if (isRecord(item) || item === null) reading.complain(path, "The prompt has neither `raw` nor `id`.", "Write its text as `raw:`, or a file as `file://\u2026`.");
	return { place: path };
}
function bodiesOf(raw, path, reading) {
	const reference = referenceOf(raw);
	if (reference.kind === "text") return [{ body: inlineBody(raw, path, reading) }];
	if (reference.kind !== "file") return "not imported";
	if (!reference.glob) return bodiesOfFile(reference.pattern, path, reading);
	const files = reading.context.glob(reference.pattern, reading.source);
	if (files.length === 0) reading.complain(path, `No file matches \`${raw}\`.`, "Correct the pattern; it counts from the folder of this file.");
	return files.filter((file) => referenceOf(file).kind === "file").flatMap((file) => bodiesOfFile(fromFolder(file, reading.source), path, reading));
}
function fromFolder(file, source) {
	return `${"../".repeat(source.file.split("/").length - 1)}${file}`;
}
function bodiesOfFile(pattern, path, reading) {
	const file = reading.include(pattern, path);
	if (!file) return [];
	const name = file.file.toLowerCase();
	if (name.endsWith(".txt")) return piecesOf(file);
	if (name.endsWith(".csv")) return rowsOf(file);
	if (name.endsWith(".jsonl")) return linesOf(file).map(({ text, start }) => ({ body: dataBody(text, start, file, reading) }));
	if (/\.(?:json|ya?ml)$/.test(name)) return [{ body: dataBody(file.text, 0, file, reading) }];
	return [{ body: textBody(file.text, {
		kind: "body",
		start: 0,
		source: file
	}) }];
}
function textBody(source, origin) {
	return {
		type: "text",
		texts: [{
			path: ["template"],
			source,
			origin
		}]
	};
}
function piecesOf(file) {
	const found = [];
	const take = (start, end) => {
		const piece = file.text.slice(start, end);
		const text = piece.trim();
		if (text !== "") found.push({ body: textBody(text, {
			kind: "body",
			start: start + piece.length - piece.trimStart().length,
			source: file
		}) });
	};
	let start = 0;
	for (const { index, 0: line } of file.text.matchAll(/^[ \t]*---[ \t]*$/gm)) {
		take(start, index);
		start = index + line.length;
	}
	take(start, file.text.length);
	return found;
}
function rowsOf(file) {
	const body = (text, start) => textBody(text, {
		kind: "body",
		start,
		source: file
	});
	if (!file.text.includes(",")) {
		const lines = linesOf(file);
		return (lines[0]?.text.trim().toLowerCase() === "prompt" ? lines.slice(1) : lines).map(({ text, start }) => ({ body: body(text, start) }));
	}
	return csvTable(file.text).records.flatMap((record) => {
		const cell = record.get("prompt");
		const label = record.get("label")?.text.trim();
		if (!cell || cell.text.trim() === "") return [];
		const leading = cell.text.length - cell.text.trimStart().length;
		return [{
			body: body(cell.text.trim(), cell.start + leading),
			...label && { label }
		}];
	});
}
function linesOf(file) {
	const lines = [];
	for (const { index, 0: text } of file.text.matchAll(/[^\n]+/g)) if (text.trim() !== "") lines.push({
		text,
		start: index
	});
	return lines;
}
function dataBody(text, start, file, reading) {
	const document = parseYaml(text, start);
	const origin = {
		kind: "body",
		start,
		source: file
	};
	if (isYamlFailure(document)) return textBody(text, origin);
	if (isMessages(document.data)) return {
		type: "chat",
		...readMessages(document.data, [], new Reading(file, document, reading.context, reading))
	};
	return textBody(/\.ya?ml$/i.test(file.file) && typeof document.data === "object" ? JSON.stringify(document.data) : text, origin);
}
function isMessages(data) {
	return Array.isArray(data) && data.length > 0 && data.every((item) => isRecord(item) && typeof item.role === "string");
}
function inlineBody(raw, path, reading) {
	const { source, document } = reading;
	const whole = textBody(raw, {
		kind: "yaml",
		path,
		document,
		source
	});
	if (!raw.trimStart().startsWith("[")) return whole;
	const data = parseYaml(raw);
	if (isYamlFailure(data) || !isMessages(data.data)) return whole;
	const { messages, texts } = readMessages(data.data, [], new Reading(source, data, reading.context, reading));
	return {
		type: "chat",
		messages,
		texts: texts.map((text) => inFile(text, path, reading))
	};
}
function inFile(text, path, { source, document }) {
	if (text.origin.kind === "body") return text;
	const within = text.origin.document.spanInText(text.origin.path, 0, 1).start;
	return {
		...text,
		origin: {
			kind: "body",
			start: document.spanInText(path, within, within + 1).start,
			source
		}
	};
}
// src/core/prompt/formats/promptfoo-provider.ts
const MODES = new Set([
	"chat",
	"completion",
	"completions",
	"messages",
	"responses",
	"text-generation",
	"embedding",
	"embeddings",
	"image"
]);
const CONNECTION = /^(?:api|base_?url|host|headers?|organi[sz]ation|envars|cost|project|region|access|secret|token)/i;
function readProviders(value, promptConfig) {
	const list = Array.isArray(value) ? value : value == null ? [] : [value];
	const own = settings(promptConfig ?? {});
	if (list.length !== 1) return {
		...own,
		...list.length > 0 && { kept: list }
	};
	const { id, config, plain } = identify(list[0]);
	const model = id === void 0 ? void 0 : modelOf(id);
	if (model === void 0) return {
		...own,
		kept: list[0]
	};
	const merged = settings({
		...config,
		...promptConfig
	});
	const complete = plain && merged.complete && id === `${String(model.provider)}:${String(model.model_name)}`;
	return {
		...merged,
		modelConfig: {
			...model,
			...merged.modelConfig
		},
		...!complete && { kept: list[0] }
	};
}
function identify(provider) {
	if (typeof provider === "string") return {
		id: provider,
		config: {},
		plain: true
	};
	if (!isRecord(provider)) return {
		config: {},
		plain: false
	};
	const { id, config, ...rest } = provider;
	if (typeof id === "string") return {
		id,
		config: isRecord(config) ? config : {},
		plain: Object.keys(rest).length === 0
	};
	const [only, ...others] = Object.entries(provider);
	if (only === void 0 || others.length > 0 || !isRecord(only[1])) return {
		config: {},
		plain: false
	};
	const inner = only[1];
	return {
		id: typeof inner.id === "string" ? inner.id : only[0],
		config: isRecord(inner.config) ? inner.config : {},
		plain: false
	};
}
function modelOf(id) {
	if (referenceOf(id).kind !== "text" || !id.includes(":")) return void 0;
	const [provider, ...rest] = id.split(":");
	const model = MODES.has(rest[0] ?? "") ? rest.slice(1) : rest;
	return {
		provider,
		...model.length > 0 && model[0] !== "" && { model_name: model.join(":") }
	};
}
function settings(config) {
	const { tools, response_format: format, ...rest } = config;
	const connection = Object.keys(rest).filter((key) => CONNECTION.test(key));
	const parameters = Object.fromEntries(Object.entries(rest).filter(([key]) => !CONNECTION.test(key)));
	const { config: modelConfig } = mapParameters(parameters);
	const responseFormat = responseFormatOf(format);
	const listed = Array.isArray(tools) ? tools : void 0;
	return {
		...Object.keys(modelConfig).length > 0 && { modelConfig },
		...responseFormat && { responseFormat },
		...listed && { tools: listed },
		complete: connection.length === 0 && (tools === void 0 || listed !== void 0) && (format == null || responseFormat !== void 0)
	};
}
function responseFormatOf(format) {
	if (!isRecord(format)) return void 0;
	const { type, json_schema: described } = format;
	if (type === "text" || type === "json_object") return { kind: type };
	if (type !== "json_schema" || !isRecord(described)) return void 0;
	const { name, strict, schema } = described;
	return {
		kind: "json_schema",
		...typeof name === "string" && { name },
		...typeof strict === "boolean" && { strict },
		...isRecord(schema) && { schema }
	};
}
// src/core/prompt/formats/promptfoo-test-files.ts
function testsOfFile(file) {
	if (/\.csv$/i.test(file.file)) return testsOfTable(file);
	if (/\.jsonl$/i.test(file.file)) return testsOfLines(file);
	const document = parseSource(file);
	if (isProblem(document)) return {
		tests: [],
		problem: document
	};
	return { tests: Array.isArray(document.data) ? document.data : [document.data] };
}
function testsOfTable(file) {
	const { records, faults } = csvTable(file.text);
	const [first] = faults;
	const tests = records.map(testOfRow);
	if (first === void 0) return { tests };
	const at = {
		kind: "file",
		source: file,
		span: {
			start: first.start,
			end: lineEnd(file.text, first.start)
		}
	};
	return {
		tests,
		problem: {
			rule: "eval/case-shape",
			message: first.message,
			at
		}
	};
}
function lineEnd(text, start) {
	const end = text.indexOf("\n", start);
	return end === -1 ? text.length : end;
}
function testsOfLines(file) {
	const tests = [];
	for (const { index, 0: line } of file.text.matchAll(/[^\n]+/g)) {
		if (line.trim() === "") continue;
		const document = parseYaml(line, index);
		if (isYamlFailure(document) || !isRecord(document.data)) return {
			tests,
			problem: {
				rule: "yaml/syntax",
				message: "This line is not one JSON object.",
				at: {
					kind: "file",
					source: file,
					span: {
						start: index,
						end: index + line.length
					}
				}
			}
		};
		tests.push(document.data);
	}
	return { tests };
}
function testOfRow(record) {
	const columns = [...record].map(([column, { text }]) => [column, text]);
	const asserted = columns.filter(([column, text]) => isExpectation(column) && text.trim() !== "");
	const own = columns.filter(([column, text]) => column.startsWith("__") && !isExpectation(column) && text !== "");
	return {
		vars: Object.fromEntries(columns.filter(([column]) => !column.startsWith("__"))),
		...asserted.length > 0 && { assert: asserted.map(([, text]) => assertionFromText(text)) },
		...Object.fromEntries(own.map(([column, text]) => [column.slice(2), text]))
	};
}
function isExpectation(column) {
	return /^__expected\d*$/.test(column);
}
// src/core/prompt/formats/promptfoo-tests.ts
function readTests(config, reading) {
	const collected = {
		reading,
		templates: isRecord(config.assertionTemplates) ? config.assertionTemplates : {},
		rows: [],
		checks: []
	};
	const { values: shared, rest } = sharedFacts(config.defaultTest, collected);
	const checks = [...collected.checks];
	readList(config.tests, ["tests"], shared, collected);
	const scenarios = Array.isArray(config.scenarios) ? config.scenarios : config.scenarios == null ? [] : [config.scenarios];
	for (const [at, scenario] of scenarios.entries()) if (isRecord(scenario)) readScenario(scenario, ["scenarios", at], shared, collected);
	else hidden(["scenarios", at], collected);
	const defaults = Object.keys(rest).length > 0 && { defaults: rest };
	return {
		rows: collected.rows,
		checks: collected.checks,
		shared: checks,
		...defaults
	};
}
function sharedFacts(value, collected) {
	const path = ["defaultTest"];
	const [file] = typeof value === "string" ? filesOf(value, path, collected) : [];
	const data = file ? testsOfFile(file).tests[0] : value;
	if (!isRecord(data)) return {
		values: {},
		rest: {}
	};
	const { vars, assert, ...rest } = data;
	append(collected.checks, checksOf(assert, [...path, "assert"], file !== void 0, collected));
	return {
		values: isRecord(vars) ? vars : {},
		rest
	};
}
function readList(value, path, shared, collected) {
	if (value == null) return;
	const list = Array.isArray(value) ? value : [value];
	for (const [at, item] of list.entries()) {
		const place = Array.isArray(value) ? [...path, at] : path;
		if (typeof item === "string") readReference(item, place, shared, collected);
		else if (isGenerator(item)) hidden(place, collected);
		else readTest(item, place, shared, false, collected);
	}
}
function isGenerator(item) {
	return isRecord(item) && typeof item.path === "string" && !("vars" in item) && !("assert" in item);
}
function readTest(test, path, shared, elsewhere, collected) {
	if (!isRecord(test)) {
		collected.reading.complain(path, "A test must be a map with `vars`, or a file of tests.");
		hidden(path, collected);
		return;
	}
	const { vars, assert, ...rest } = test;
	const seen = vars == null || isRecord(vars);
	const more = {
		...rest,
		...!seen && { vars }
	};
	const checks = checksOf(assert, [...path, "assert"], elsewhere, collected);
	collected.rows.push({
		values: {
			...shared,
			...isRecord(vars) && vars
		},
		path,
		complete: seen,
		...Object.keys(more).length > 0 && { rest: more },
		...checks.length > 0 && { checks }
	});
	append(collected.checks, checks);
}
function checksOf(assert, path, elsewhere, { reading, templates }) {
	const checks = readAssertions(assert, path, templates, reading);
	return elsewhere ? checks.map((check) => ({
		...check,
		path: path.slice(0, -1)
	})) : checks;
}
function readScenario({ config, tests }, path, shared, collected) {
	const configs = Array.isArray(config) && config.length > 0 ? config : [{}];
	for (const [at, one] of configs.entries()) {
		const values = isRecord(one) && isRecord(one.vars) ? one.vars : {};
		readList(tests, [...path, "tests"], {
			...shared,
			...values
		}, at === 0 ? collected : {
			...collected,
			checks: []
		});
	}
}
function hidden(path, { rows }) {
	rows.push({
		values: {},
		path,
		complete: false
	});
}
function readReference(written, path, shared, collected) {
	const files = filesOf(written, path, collected);
	if (files.length === 0) hidden(path, collected);
	for (const file of files) {
		const { tests, problem } = testsOfFile(file);
		if (problem) {
			collected.reading.problems.push(problem);
			hidden(path, collected);
		}
		for (const test of tests) readTest(test, path, shared, true, collected);
	}
}
function filesOf(written, path, { reading }) {
	const reference = referenceOf(written);
	if (reference.kind !== "file") return [];
	const { context, source, document } = reading;
	const root = "../".repeat(source.file.split("/").length - 1);
	const files = (reference.glob ? context.glob(reference.pattern, source).map((file) => root + file) : [reference.pattern]).map((name) => context.include(name, source)).filter((found) => !("problem" in found));
	if (files.length === 0) reading.problems.push({
		rule: "eval/missing-file",
		message: `The tests \`${written}\` are not among the files.`,
		hint: "Correct the path; it counts from the folder of this file and stays inside the repository.",
		at: {
			kind: "node",
			source,
			document,
			path
		}
	});
	reading.includes.push(...files.map((file) => file.file));
	return files;
}
// src/core/prompt/formats/promptfoo.ts
const USED = new Set([
	"prompts",
	"providers",
	"targets",
	"tests",
	"defaultTest",
	"scenarios",
	"assertionTemplates",
	"description",
	"tags"
]);
const reader = { read };
function read(source, context, parsed) {
	const document = parseSource(source, parsed);
	if (isProblem(document)) return {
		drafts: [],
		problems: [document]
	};
	const reading = new Reading(source, document, context);
	if (document.data === null) reading.complain([], "The file is empty.");
	const config = reading.record(document.data, [], "A promptfoo configuration");
	if (!isRecord(document.data)) return {
		drafts: [],
		problems: reading.problems,
		document
	};
	const found = readEntries(config.prompts, reading);
	const evals = readTests(config, reading);
	return {
		drafts: found.entries.map((entry) => draftOf(entry, config, evals, reading)),
		problems: [...reading.problems, ...notImported(found, reading)],
		document,
		includes: [...new Set(reading.includes)]
	};
}
function draftOf({ suffix, body, config: own, rest }, config, evals, reading) {
	const providersKey = "providers" in config ? "providers" : "targets";
	const { kept, ...model } = readProviders(config[providersKey], own);
	const description = reading.text(config.description, ["description"], "`description`");
	const known = new Set(evals.rows.flatMap(({ values }) => Object.keys(values)));
	const extensions = {
		...otherKeys(config, USED),
		...kept !== void 0 && { [providersKey]: kept },
		...rest && { prompt: rest }
	};
	return {
		format: "promptfoo",
		source: reading.source,
		document: reading.document,
		suffix,
		...description !== void 0 && { description },
		...body,
		syntax: "jinja2",
		variables: [],
		...known.size > 0 && { knownVariables: [...known] },
		...evals.rows.some(({ complete }) => !complete) && { opaqueInputs: true },
		...model,
		tags: readTags(config.tags, ["tags"], reading),
		evals,
		...Object.keys(extensions).length > 0 && { extensions },
		paths: {
			model: [providersKey],
			tags: ["tags"]
		}
	};
}
function notImported({ notImported: left }, { source, document }) {
	const [first] = left;
	if (first === void 0) return [];
	const names = left.map(({ reference }) => `\`${reference}\``).join(", ");
	return [{
		rule: "meta/not-imported",
		message: `${left.length === 1 ? "One prompt is" : `${left.length} prompts are`} made by code or kept elsewhere, and not read: ${names}.`,
		hint: "Write a prompt as text or in a file to check and register it.",
		at: {
			kind: "node",
			source,
			document,
			path: first.path
		}
	}];
}
export { reader };
