import { r as __toESM } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { C as isPromptopsError, b as require__builtin_crypto, m as isRecord, o as canonicalJson, t as contentHash } from "./hash-VZsFshsQ.mjs";
import { n as parseSource, t as isProblem } from "./parse-source-8gPPEpis.mjs";
import { i as csvTable, r as referenceOf, t as assertionFromText } from "./promptfoo-assertions-B_NQpuYn.mjs";
import { n as parseYaml, t as isYamlFailure } from "./parse-yaml-p7WQBmFI.mjs";
import { a as traitsOf, diagnosed, l as looksLikeFile, n as workspaceContext, p as append, readPromptFile, s as PROMPT_EXTENSIONS, t as resolvePath, u as stemOf } from "./read-prompt-file-CoUVyUpL.mjs";
import { t as schemaFaults } from "./schema-faults-BsGVFrBp.mjs";
import { i as isWanted, n as USUAL_SETS, o as patternsOf, s as promptFileOutside, t as EVERYWHERE } from "./prompt-files-B_4oTr9I.mjs";
// src/core/eval/cases/case-id.ts
var import__builtin_crypto = __toESM(require__builtin_crypto(), 1);
function caseId(vars, description) {
	const told = canonicalJson({
		vars,
		description: description ?? null
	});
	return (0, import__builtin_crypto.createHash)("sha256").update(told, "utf8").digest("hex").slice(0, 12);
}
// src/core/eval/parse-check.ts
const NOT = "not-";
const OWN = new Set([
	"type",
	"value",
	"threshold",
	"weight",
	"metric",
	"assert"
]);
function parseCheck(written) {
	const { type, value, threshold, weight, metric, assert } = written;
	const name = String(type);
	const negated = name.startsWith(NOT);
	const misfits = {};
	if (threshold !== void 0 && typeof threshold !== "number") misfits["threshold"] = threshold;
	if (weight !== void 0 && !isWeight(weight)) misfits["weight"] = weight;
	if (metric !== void 0 && typeof metric !== "string") misfits["metric"] = metric;
	const members = membersOf(assert);
	if (assert !== void 0 && members === void 0) misfits["assert"] = assert;
	const others = Object.fromEntries(Object.entries(written).filter(([key]) => !OWN.has(key)));
	return {
		type: negated ? name.slice(4) : name,
		negated,
		value,
		weight: isWeight(weight) ? weight : 1,
		options: {
			...others,
			...misfits
		},
		...typeof threshold === "number" && { threshold },
		...typeof metric === "string" && { metric },
		...members !== void 0 && { members }
	};
}
function isWeight(weight) {
	return typeof weight === "number" && weight >= 0;
}
function membersOf(assert) {
	if (!Array.isArray(assert) || !assert.every(isRecord)) return void 0;
	return assert.map(parseCheck);
}
// src/core/eval/cases/written-case.ts
function placeOf({ source, document, path, span }, part = [], key = false) {
	if (document === void 0) return {
		kind: "file",
		source,
		...span && { span }
	};
	return {
		kind: "node",
		source,
		document,
		path: [...path, ...part],
		key
	};
}
function positionOf({ source, document, path, span }) {
	const { start } = span ?? document?.spanOf(path) ?? { start: 0 };
	return {
		file: source.file,
		...source.positionAt(start)
	};
}
// src/core/eval/cases/case-of.ts
function buildCase(written, defaults, context) {
	const { data } = written;
	const base = defaults?.data ?? {};
	const files = inliner(written, context);
	const from = defaults?.source ?? written.source;
	const vars = {
		...mapped(record(base["vars"]), (value, path) => files.value(value, from, ["vars", ...path])),
		...mapped(record(data["vars"]), (value, path) => files.value(value, written.source, ["vars", ...path]))
	};
	const own = data["context"];
	const context_ = typeof own === "string" ? files.text(own, written.source, ["context"]) : textIn(base["context"], (text) => files.text(text, from, ["context"]));
	const expected = data["expected"];
	const checks = [...assertionsOf(base["assert"]).map((item) => checkOf$1(item, from, ["assert"], files)), ...assertionsOf(data["assert"]).map((item, at) => checkOf$1(item, written.source, ["assert", at], files))];
	const threshold = data["threshold"] ?? base["threshold"];
	const cluster = data["cluster"] ?? base["cluster"];
	const critical = data["critical"] ?? base["critical"];
	const { output, output_of: outputOf, id, description } = data;
	return {
		evalCase: {
			id: typeof id === "string" ? id : "",
			...typeof description === "string" && { description },
			vars,
			...context_ !== void 0 && { context: context_ },
			...expected !== void 0 && { expected },
			checks,
			critical: critical === true,
			...typeof cluster === "string" && { cluster },
			tags: [...new Set([...texts$1(base["tags"]), ...texts$1(data["tags"])])],
			...typeof output === "string" && { recorded: {
				text: output,
				...typeof outputOf === "string" && { outputOf }
			} },
			...typeof threshold === "number" && { threshold },
			...written.notRun !== void 0 && { notRun: written.notRun },
			at: positionOf(written)
		},
		problems: files.problems,
		includes: files.includes
	};
}
const CODE = new Set([
	"javascript",
	"webhook",
	"python",
	"ruby"
]);
const DATA = /\.(?:json|ya?ml)$/i;
function checkOf$1(item, source, path, files) {
	return withFiles(parseCheck(item), source, path, files);
}
function withFiles(check, source, path, files) {
	if (CODE.has(check.type)) return check;
	const value = check.value === void 0 ? void 0 : mappedDeep(check.value, (text) => files.value(text, source, [...path, "value"]));
	return {
		...check,
		value,
		...check.members && { members: check.members.map((member) => withFiles(member, source, path, files)) }
	};
}
function inliner(written, context) {
	const problems = [];
	const includes = [];
	if (written.notRun !== void 0) return {
		problems,
		includes,
		text: (value) => value,
		value: (value) => value
	};
	const find = (reference, from, path) => {
		const found = context.include(reference, from);
		if (!("problem" in found)) {
			includes.push(found.file);
			return found;
		}
		problems.push({
			rule: "eval/missing-cases",
			message: `\`${reference}\` cannot be read: ${found.problem}`,
			hint: "Correct the path; it counts from the folder of the file that names it and stays inside the repository.",
			at: placeOf(written, path)
		});
	};
	return {
		problems,
		includes,
		text: (value, from, path) => value.startsWith("file://") ? find(value, from, path)?.text ?? "" : value,
		value: (value, from, path) => {
			if (typeof value !== "string" || !value.startsWith("file://")) return value;
			const found = find(value, from, path);
			if (found === void 0) return "";
			const document = DATA.test(found.file) ? parseSource(found) : void 0;
			if (document === void 0) return found.text;
			if (!isProblem(document)) return document.data;
			problems.push(document);
			return "";
		}
	};
}
function mapped(values, change) {
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, [key])]));
}
function mappedDeep(value, change) {
	if (typeof value === "string") return change(value);
	if (Array.isArray(value)) return value.map((item) => mappedDeep(item, change));
	return isRecord(value) ? mapped(value, (item) => mappedDeep(item, change)) : value;
}
function record(value) {
	return isRecord(value) ? value : {};
}
function assertionsOf(value) {
	return Array.isArray(value) ? value.filter((item) => isRecord(item) && typeof item["type"] === "string") : [];
}
function texts$1(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function textIn(value, change) {
	return typeof value === "string" ? change(value) : void 0;
}
// src/core/eval/cases/cases-hash.ts
function casesHash({ cases, casePolicy, repeat, judge, madeIds }) {
	const hash = (0, import__builtin_crypto.createHash)("sha256");
	hash.update(`{"case_policy":${canonicalJson(casePolicy)},"cases":[`);
	for (const [at, one] of cases.entries()) hash.update(`${at === 0 ? "" : ","}${canonicalJson(decisive(one, madeIds))}`);
	hash.update(`],"judge":${canonicalJson(judge ? plain(judge) : null)},"repeat":${canonicalJson(repeat)}}`);
	return hash.digest("hex");
}
function decisive({ id, vars, context, expected, checks, critical, cluster, recorded, threshold }, made) {
	return plain({
		...!made.has(id) && { id },
		vars,
		context,
		expected,
		assert: checks.map(checkOf),
		critical,
		cluster,
		output: recorded?.text,
		output_of: recorded?.outputOf,
		threshold
	});
}
function checkOf({ type, negated, value, threshold, weight, metric, options, members }) {
	return plain({
		type,
		negated,
		value,
		threshold,
		weight,
		metric,
		options,
		assert: members?.map(checkOf)
	});
}
function plain(value) {
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== void 0));
}
// src/core/eval/cases/case-rows.ts
function readCaseRows(source) {
	if (/\.csv$/i.test(source.file)) return tableOf(source);
	if (/\.jsonl$/i.test(source.file)) return linesOf(source);
	if (!/\.(?:json|ya?ml)$/i.test(source.file)) return refused(source, "Cases are read from YAML, JSON, JSON Lines and CSV.");
	const document = parseSource(source);
	if (isProblem(document)) return {
		cases: [],
		problems: [document]
	};
	const list = Array.isArray(document.data) ? document.data : [document.data];
	const inList = Array.isArray(document.data);
	const cases = [];
	const problems = [];
	for (const [at, item] of list.entries()) {
		const path = inList ? [at] : [];
		if (isRecord(item)) cases.push({
			data: asCase(item),
			source,
			document,
			path
		});
		else problems.push({
			rule: "eval/case-shape",
			message: "A case must be a map.",
			at: {
				kind: "node",
				source,
				document,
				path
			}
		});
	}
	return {
		cases,
		problems
	};
}
const CASE_KEYS = [
	"vars",
	"assert",
	"output",
	"output_of"
];
function asCase(record) {
	if (CASE_KEYS.some((key) => key in record)) return record;
	const { id, description, expected, ...vars } = record;
	return {
		...typeof id === "string" && { id },
		...typeof id !== "string" && id !== void 0 && { id: String(id) },
		...typeof description === "string" && { description },
		vars,
		...expected !== void 0 && { expected }
	};
}
var LineCase = class {
	path = [];
	data;
	source;
	span;
	constructor(data, source, span) {
		this.data = data;
		this.source = source;
		this.span = span;
	}
	get document() {
		const { start, end } = this.span;
		const document = parseYaml(this.source.text.slice(start, end), start);
		return isYamlFailure(document) ? void 0 : document;
	}
};
function linesOf(source) {
	const cases = [];
	const problems = [];
	for (const { index, 0: line } of source.text.matchAll(/[^\n]+/g)) {
		if (line.trim() === "") continue;
		const document = parseYaml(line, index);
		const span = {
			start: index + line.search(/\S/),
			end: index + line.trimEnd().length
		};
		if (!isYamlFailure(document) && isRecord(document.data)) {
			cases.push(new LineCase(asCase(document.data), source, span));
			continue;
		}
		const at = {
			kind: "file",
			source,
			span
		};
		problems.push({
			rule: "eval/case-shape",
			message: "This line is not one JSON object.",
			at
		});
	}
	return {
		cases,
		problems
	};
}
function tableOf(source) {
	const { records, faults } = csvTable(source.text);
	const lineFrom = (start) => {
		const end = source.text.indexOf("\n", start);
		return {
			start,
			end: end === -1 ? source.text.length : end
		};
	};
	return {
		cases: records.map((record) => ({
			data: rowOf(record),
			source,
			path: [],
			span: lineFrom(record.values().next().value?.start ?? 0)
		})),
		problems: faults.map(({ message, start }) => ({
			rule: "eval/case-shape",
			message,
			at: {
				kind: "file",
				source,
				span: lineFrom(start)
			}
		}))
	};
}
function rowOf(record) {
	const vars = {};
	const assert = [];
	const own = {};
	for (const [column, { text }] of record) if (/^__expected\d*$/.test(column)) {
		if (text.trim() !== "") assert.push(assertionFromText(text));
	} else if (!column.startsWith("__")) vars[column] = text;
	else if (text !== "") Object.assign(own, cellOf(column.slice(2), text));
	return {
		...own,
		vars,
		...assert.length > 0 && { assert }
	};
}
function cellOf(key, text) {
	if (key === "tags") return { tags: text.split(",").map((tag) => tag.trim()) };
	if (key === "critical") return { critical: text.trim() === "true" ? true : text.trim() === "false" ? false : text };
	if (key === "threshold") return { threshold: Number.isNaN(Number(text)) ? text : Number(text) };
	return { [key]: text };
}
function refused(source, message) {
	return {
		cases: [],
		problems: [{
			rule: "eval/case-shape",
			message,
			at: {
				kind: "file",
				source
			}
		}]
	};
}
// src/core/eval/cases/github-cases.ts
function caseOfRow({ values }, prompt) {
	const isVariable = (name) => prompt.uses.some((use) => use.name === name) || prompt.variables.some((one) => one.name === name);
	const { id, description, expected } = values;
	const takesId = !isVariable("id") && (typeof id === "string" || typeof id === "number") && id !== "";
	const takesDescription = !isVariable("description") && typeof description === "string";
	const takesExpected = !isVariable("expected") && expected !== void 0;
	const taken = new Set([
		...takesId ? ["id"] : [],
		...takesDescription ? ["description"] : [],
		...takesExpected ? ["expected"] : []
	]);
	return {
		...takesId && { id: String(id) },
		...takesDescription && { description },
		vars: Object.fromEntries(Object.entries(values).filter(([key]) => !taken.has(key))),
		...takesExpected && { expected }
	};
}
const OPERATORS = [
	"string.equals",
	"string.contains",
	"string.startsWith",
	"string.endsWith"
];
function assertionsOfEvaluators(checks) {
	const evaluators = new Map();
	for (const check of checks) {
		const key = JSON.stringify(check.path.slice(0, 2));
		evaluators.set(key, [...evaluators.get(key) ?? [], check]);
	}
	return [...evaluators.values()].map(assertionOf$1).filter((one) => one !== void 0);
}
function assertionOf$1(members) {
	const strings = OPERATORS.flatMap((kind) => members.filter((one) => one.kind === kind && !isEmpty(one.value)));
	const [first] = [
		...members.filter(({ kind }) => kind.startsWith("string.") && !OPERATORS.includes(kind)),
		...strings,
		...members.filter(({ kind }) => !OPERATORS.includes(kind))
	];
	const [any] = members;
	const check = first ?? any;
	if (check === void 0) return void 0;
	const metric = check.name !== void 0 && check.name !== "" && { metric: check.name };
	return {
		...translated(check),
		...metric
	};
}
function translated({ kind, value }) {
	if (kind === "string.equals") return {
		type: "equals",
		value: textOf(value)
	};
	if (kind === "string.contains") return {
		type: "icontains",
		value: textOf(value)
	};
	if (kind === "string.startsWith") return {
		type: "starts-with",
		value: textOf(value),
		ignore_case: true
	};
	if (kind === "string.endsWith") return {
		type: "ends-with",
		value: textOf(value),
		ignore_case: true
	};
	if (kind.startsWith("uses:")) return { type: kind.slice(5) };
	if (kind === "llm" && isRecord(value)) return judged(value);
	return {
		type: kind,
		value
	};
}
function judged({ modelId, prompt, systemPrompt, choices }) {
	return {
		type: "choices",
		...typeof modelId === "string" && modelId !== "" && { provider: modelId },
		...prompt !== void 0 && { prompt },
		...systemPrompt !== void 0 && systemPrompt !== null && { system_prompt: systemPrompt },
		...choices !== void 0 && { choices }
	};
}
function isEmpty(value) {
	return value === null || value === "";
}
function textOf(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/core/eval/cases/promptfoo-settings.ts
function promptfooSettings({ format, extensions, modelConfig }) {
	if (format !== "promptfoo") return {};
	const providers = "model_name" in modelConfig ? [] : listed(extensions["providers"] ?? extensions["targets"]).flatMap((one) => idOf(one) ?? []);
	const { evaluateOptions } = extensions;
	const repeat = isRecord(evaluateOptions) ? evaluateOptions["repeat"] : void 0;
	return {
		...providers.length > 0 && { providers: [...new Set(providers)] },
		...typeof repeat === "number" && Number.isInteger(repeat) && repeat > 1 && { repeat }
	};
}
function listed(value) {
	if (value === void 0 || value === null) return [];
	return Array.isArray(value) ? value : [value];
}
function idOf(provider) {
	if (typeof provider === "string") return provider;
	if (!isRecord(provider)) return void 0;
	if (typeof provider["id"] === "string") return provider["id"];
	const [only, ...others] = Object.keys(provider);
	return others.length === 0 && isRecord(provider[only ?? ""]) ? only : void 0;
}
// src/core/eval/cases/promptfoo-cases.ts
function casesOfTest(row, evals) {
	const rest = withDefaults(evals.defaults ?? {}, row.rest ?? {});
	const options = isRecord(rest["options"]) ? rest["options"] : {};
	const shared = options["disableDefaultAsserts"] === true ? [] : evals.shared ?? [];
	const { description, metric } = rest;
	const threshold = numberIn(rest["threshold"]);
	const assert = [...shared, ...row.checks ?? []].map((check) => assertionOf(check.name === void 0 && typeof metric === "string" ? {
		...check,
		name: metric
	} : check, options));
	const reason = row.complete ? whyNot(row, rest, options) : "its values are in a file or a program that is not read";
	const facts = {
		...typeof description === "string" && { description },
		...assert.length > 0 && { assert },
		...threshold !== void 0 && { threshold }
	};
	const lost = lostOf(rest, options);
	return combinations(row.values, options).map((vars) => ({
		data: {
			...facts,
			vars
		},
		...reason !== void 0 && { notRun: reason },
		lost
	}));
}
function isFor({ rest }, suffix) {
	const prompts = rest?.["prompts"];
	if (!Array.isArray(prompts) || suffix === void 0) return true;
	return prompts.some((one) => typeof one === "string" && (one === suffix || one.endsWith("*") && suffix.startsWith(one.slice(0, -1))));
}
function withDefaults(defaults, rest) {
	const both = (key) => isRecord(defaults[key]) && isRecord(rest[key]) && { [key]: {
		...defaults[key],
		...rest[key]
	} };
	return {
		...defaults,
		...rest,
		...both("options"),
		...both("metadata")
	};
}
const JUDGED = /^(?:not-)?(?:llm-rubric|g-eval|factuality|model-graded-|answer-relevance|context-(?:faithfulness|recall|relevance)|select-best)/;
function assertionOf({ kind, name, value, rest = {} }, options) {
	const judged = JUDGED.test(kind);
	const { transform, provider, rubricPrompt } = options;
	return {
		type: kind,
		...value !== null && (kind === "assert-set" ? { assert: members(value, options) } : { value }),
		...name !== void 0 && { metric: name },
		...typeof transform === "string" && { transform },
		...judged && provider !== void 0 && { provider: idOf(provider) ?? provider },
		...judged && rubricPrompt !== void 0 && { rubricPrompt },
		...rest,
		...rest["provider"] !== void 0 && { provider: idOf(rest["provider"]) ?? rest["provider"] }
	};
}
function numberIn(value) {
	if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
	return typeof value === "number" ? value : void 0;
}
function members(value, options) {
	if (!Array.isArray(value)) return value;
	return value.map((item) => {
		if (!isRecord(item) || typeof item["type"] !== "string") return item;
		const { type, value: inner, metric, assert, ...rest } = item;
		return assertionOf({
			kind: String(type),
			value: (type === "assert-set" ? assert : inner) ?? null,
			path: [],
			rest,
			...typeof metric === "string" && { name: metric }
		}, options);
	});
}
function whyNot({ values }, rest, options) {
	if (options["prefix"] !== void 0 || options["suffix"] !== void 0) return "its options change the text of the prompt";
	if (rest["assertScoringFunction"] !== void 0) return "its score is made by code";
	const made = Object.entries(values).find(([, value]) => typeof value === "string" && isMade(value));
	return made && `the value of \`${made[0]}\` is made by code or kept elsewhere`;
}
function isMade(value) {
	if (!value.startsWith("file://")) return false;
	const { kind } = referenceOf(value);
	return kind === "code" || kind === "remote";
}
function combinations(values, options) {
	if (options["disableVarExpansion"] === true) return [values];
	let all = [{}];
	for (const [name, value] of Object.entries(values)) {
		const choices = isExpanded(value) ? value : [value];
		all = all.flatMap((vars) => choices.map((choice) => ({
			...vars,
			[name]: choice
		})));
		if (all.length > MOST) return [values];
	}
	return all;
}
function isExpanded(value) {
	return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item !== "object" || item === null);
}
const MOST = 1e4;
const KEPT = new Set([
	"description",
	"threshold",
	"metric",
	"options",
	"vars",
	"prompts",
	"assertScoringFunction"
]);
const KEPT_OPTIONS = new Set([
	"transform",
	"provider",
	"rubricPrompt",
	"disableVarExpansion",
	"disableDefaultAsserts",
	"prefix",
	"suffix"
]);
function lostOf(rest, options) {
	const keys = Object.keys(rest).filter((key) => !KEPT.has(key));
	const inner = Object.keys(options).filter((key) => !KEPT_OPTIONS.has(key));
	return [...keys.map((key) => `\`${key}\``), ...inner.map((key) => `\`options.${key}\``)];
}
// src/core/eval/cases/prompt-cases.ts
function promptCases(prompt, context) {
	return prompt.format === "promptfoo" ? fromPromptfoo(prompt) : fromRows(prompt, context);
}
function fromRows(prompt, context) {
	const assert = assertionsOfEvaluators(prompt.evals.checks);
	const tests = prompt.evals.rows.flatMap((row) => row.complete ? [ofRow(row, prompt)] : ofFile(row, prompt, context));
	return {
		defaults: assert.length > 0 ? { assert } : {},
		tests,
		lost: []
	};
}
function ofRow(row, prompt) {
	return {
		data: caseOfRow(row, prompt),
		source: prompt.source,
		document: prompt.document,
		path: row.path
	};
}
function ofFile({ path }, { source, document }, context) {
	const written = path.reduce((value, step) => value?.[step], document?.data);
	const found = typeof written === "string" ? context.include(written, source) : void 0;
	if (found && !("problem" in found)) {
		const { cases, problems } = readCaseRows(found);
		if (problems.length === 0) return cases;
	}
	return [{
		data: { vars: {} },
		source,
		document,
		path,
		notRun: "its values are in a file that cannot be read"
	}];
}
function fromPromptfoo({ evals, source, document, suffix }) {
	const lost = new Set();
	return {
		defaults: {},
		tests: evals.rows.flatMap((row) => {
			if (!isFor(row, suffix)) return [];
			const place = {
				source,
				document,
				path: row.path
			};
			return casesOfTest(row, evals).map(({ data, notRun, lost: keys }) => {
				for (const key of keys) lost.add(key);
				return {
					data,
					...place,
					...notRun !== void 0 && { notRun }
				};
			});
		}),
		lost: [...lost]
	};
}
// src/core/eval/cases/build-suite.ts
function buildSuite(prompt, file, context) {
	const own = promptCases(prompt, context);
	const settings = {
		...promptfooSettings(prompt),
		...file?.data
	};
	const shared = caseDefaults(file);
	const problems = [...file?.problems ?? []];
	const includes = [...file?.includes ?? []];
	const notes = [];
	const built = [];
	const add = (written, defaults) => {
		const one = buildCase(written, defaults, context);
		problems.push(...one.problems);
		includes.push(...one.includes);
		built.push({
			written,
			evalCase: one.evalCase
		});
	};
	for (const written of own.tests) add(written, ownDefaults(own.defaults, prompt, shared));
	const unchecked = built.filter(({ evalCase }) => isUnchecked(evalCase));
	if (unchecked.length > 0) {
		built.splice(0, built.length, ...built.filter(({ evalCase }) => !isUnchecked(evalCase)));
		notes.push(`${unchecked.length === 1 ? "A row" : `${unchecked.length} rows`} of ${prompt.source.file} without an assertion: left out.`);
	}
	for (const written of file?.tests ?? []) add(written, shared);
	problems.push(...duplicates(built));
	const { cases, madeIds } = named(built.map(({ evalCase }) => evalCase));
	const casePolicy = casePolicyOf(settings["case_policy"]);
	const repeat = wholeNumber(settings["repeat"]) ?? 1;
	const judge = judgeOf(settings["judge"]);
	const facts = {
		casePolicy,
		repeat,
		...judge && { judge }
	};
	return {
		suite: {
			...settingsOf(settings, prompt, file),
			...facts,
			cases,
			casesHash: hashOf$1({
				cases,
				madeIds,
				...facts
			}, problems, prompt)
		},
		problems,
		includes: [...new Set(includes)],
		written: built.map(({ written }) => written),
		notes
	};
}
function isUnchecked({ checks, notRun }) {
	return checks.length === 0 && notRun === void 0;
}
function caseDefaults(file) {
	const data = file?.data["defaults"];
	return file && isRecord(data) ? {
		data,
		source: file.source
	} : void 0;
}
function ownDefaults(own, { source }, shared) {
	if (shared === void 0) return {
		data: own,
		source
	};
	const assert = [...listOf(shared.data["assert"]), ...listOf(own["assert"])];
	return {
		data: {
			...shared.data,
			...assert.length > 0 && { assert }
		},
		source: shared.source
	};
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function duplicates(built) {
	const first = new Map();
	const problems = [];
	for (const { written, evalCase } of built) {
		const { id } = evalCase;
		if (id === "") continue;
		const known = first.get(id);
		if (known === void 0) first.set(id, evalCase);
		else problems.push({
			rule: "eval/duplicate-id",
			message: `The id \`${id}\` is taken by the case at ${known.at.file}:${known.at.line}.`,
			hint: "Give each case an id of its own: results are compared by it.",
			at: placeOf(written, ["id"])
		});
	}
	return problems;
}
function named(cases) {
	const taken = new Set(cases.map(({ id }) => id).filter((id) => id !== ""));
	const madeIds = new Set();
	return {
		cases: cases.map((one) => {
			if (one.id !== "") return one;
			const made = safely(() => caseId(one.vars, one.description)) ?? "unreadable";
			let id = made;
			for (let copy = 2; taken.has(id); copy++) id = `${made}-${copy}`;
			taken.add(id);
			madeIds.add(id);
			return {
				...one,
				id
			};
		}),
		madeIds
	};
}
function hashOf$1(decisive, problems, { source }) {
	try {
		return casesHash(decisive);
	} catch (error) {
		if (!isPromptopsError(error)) throw error;
		problems.push({
			rule: "eval/case-shape",
			message: error.message,
			hint: error.hint,
			at: {
				kind: "file",
				source
			}
		});
		return "";
	}
}
function safely(make) {
	try {
		return make();
	} catch (error) {
		if (!isPromptopsError(error)) throw error;
		return;
	}
}
function settingsOf(settings, prompt, file) {
	const { params, gate, budget, stopping } = settings;
	const rules = typeof gate === "string" ? [gate] : gate === void 0 ? void 0 : texts(gate);
	const [refuse, accept] = isRecord(stopping) && Array.isArray(stopping["sprt"]) ? stopping["sprt"] : [];
	return {
		prompt: prompt.name,
		file: file?.source.file ?? prompt.source.file,
		providers: texts(settings["providers"]),
		...isRecord(params) && { params },
		...rules && { gate: rules },
		budget: isRecord(budget) ? numbers(budget) : {},
		maxErrorRate: typeof settings["max_error_rate"] === "number" ? settings["max_error_rate"] : 0,
		...typeof refuse === "number" && typeof accept === "number" && { stopping: { sprt: [refuse, accept] } }
	};
}
function casePolicyOf(value) {
	if (value === "majority" || value === "any") return value;
	const min = isRecord(value) ? wholeNumber(value["min"]) : void 0;
	return min === void 0 ? "all" : { min };
}
function judgeOf(value) {
	if (!isRecord(value)) return void 0;
	const { provider, repeat, gate, labels } = value;
	return {
		repeat: wholeNumber(repeat) ?? 1,
		...typeof provider === "string" && { provider },
		...gate === "force" && { gate },
		...typeof labels === "string" && { labels }
	};
}
function wholeNumber(value) {
	return typeof value === "number" && Number.isInteger(value) ? value : void 0;
}
function numbers({ usd, calls, seconds }) {
	return {
		...typeof usd === "number" && { usd },
		...typeof calls === "number" && { calls },
		...typeof seconds === "number" && { seconds }
	};
}
function texts(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
// schemas/eval.schema.json
var eval_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "https://raw.githubusercontent.com/promptops/promptops/main/schemas/eval.schema.json",
	title: "promptops case file",
	description: "The cases that a prompt is evaluated on: `<name>.eval.yaml`, `.yml` or `.json` beside `<name>.prompt.yaml`.",
	type: "object",
	additionalProperties: false,
	examples: [{
		"version": 1,
		"tests": [{
			"id": "ann",
			"vars": { "name": "Ann" },
			"expected": "Hello Ann",
			"assert": [{
				"type": "icontains",
				"value": "{{expected}}"
			}],
			"critical": true,
			"tags": ["smoke"]
		}],
		"gate": ["pass_rate >= 0.9", "no_regression vs @production"]
	}],
	properties: {
		"$schema": {
			"type": "string",
			"description": "For editors."
		},
		"version": {
			"const": 1,
			"description": "The version of this format."
		},
		"description": {
			"type": "string",
			"description": "What the cases are about, for people."
		},
		"prompt": {
			"type": "string",
			"description": "The prompt, where it is not the one beside this file: its name, or its file from the folder of this one.",
			"minLength": 1,
			"examples": ["greet", "../prompts/greet.prompt.yaml"]
		},
		"providers": {
			"description": "Models to ask. Without it, the model of the prompt.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1,
				"examples": [
					"openai:gpt-4.1-mini",
					"anthropic:claude-sonnet-4-5",
					"echo"
				]
			}
		},
		"params": {
			"description": "Instead of the parameters of the prompt.",
			"type": "object",
			"examples": [{
				"temperature": 0,
				"seed": 7
			}]
		},
		"repeat": {
			"description": "How often each case is asked.",
			"type": "integer",
			"minimum": 1,
			"maximum": 100,
			"default": 1
		},
		"case_policy": {
			"description": "How many of the repeats have to pass.",
			"default": "all",
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"additionalProperties": false,
				"required": ["min"],
				"properties": { "min": {
					"type": "integer",
					"minimum": 1,
					"description": "At least this many."
				} }
			},
			"else": { "enum": [
				"all",
				"majority",
				"any"
			] }
		},
		"judge": {
			"description": "The model that grades where an assertion wants an opinion.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"provider": {
					"type": "string",
					"description": "The model, best pinned to a date.",
					"minLength": 1,
					"examples": ["openai:gpt-4.1-2025-04-14"]
				},
				"repeat": {
					"description": "How often the judge is asked; the majority counts.",
					"type": "integer",
					"minimum": 1,
					"maximum": 25,
					"default": 1
				},
				"gate": {
					"description": "`force`: gates count a judge that was never compared with people, or compares badly; the report shows it.",
					"enum": ["force"]
				},
				"labels": {
					"type": "string",
					"description": "A file of verdicts by people that the judge was compared with.",
					"minLength": 1
				}
			}
		},
		"defaults": { "$ref": "#/definitions/shared" },
		"tests": {
			"description": "The cases: maps, or `file://` references to YAML, JSON, JSON Lines or CSV in the repository.",
			"if": { "type": "string" },
			"then": {
				"type": "string",
				"pattern": "^file://."
			},
			"else": {
				"type": "array",
				"items": {
					"if": { "type": "string" },
					"then": {
						"type": "string",
						"pattern": "^file://."
					},
					"else": { "$ref": "#/definitions/test" }
				}
			}
		},
		"gate": {
			"description": "Rules that must all hold.",
			"if": { "type": "string" },
			"then": {
				"type": "string",
				"minLength": 1
			},
			"else": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"examples": [
						"pass_rate >= 0.9",
						"pass_rate >= 0.9 @ 95%",
						"no_regression vs @production",
						"flaky_rate <= 0.05"
					]
				}
			}
		},
		"budget": {
			"description": "Where an evaluation ends.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"usd": {
					"description": "Money for candidate, baseline and judge together.",
					"type": "number",
					"minimum": 0
				},
				"calls": {
					"description": "Requests to models.",
					"type": "integer",
					"minimum": 0
				},
				"seconds": {
					"description": "Time.",
					"type": "number",
					"minimum": 0
				}
			}
		},
		"max_error_rate": {
			"description": "Share of cases that may end in an error before nothing can be decided.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": 0
		},
		"stopping": {
			"description": "Ends early once the outcome is clear.",
			"type": "object",
			"additionalProperties": false,
			"required": ["sprt"],
			"properties": { "sprt": {
				"description": "A pass rate to refuse and one to accept.",
				"type": "array",
				"items": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				},
				"minItems": 2,
				"maxItems": 2
			} }
		}
	},
	definitions: {
		"vars": {
			"description": "Values for the variables of the prompt. `file://` stands for what the file holds.",
			"type": "object"
		},
		"assertions": {
			"description": "What an answer must be.",
			"type": "array",
			"items": { "$ref": "#/definitions/assertion" }
		},
		"assertion": {
			"type": "object",
			"required": ["type"],
			"additionalProperties": true,
			"properties": {
				"type": {
					"type": "string",
					"description": "What is checked; `not-` before it turns it round.",
					"minLength": 1,
					"examples": [
						"icontains",
						"not-is-refusal",
						"is-json",
						"word-count",
						"llm-rubric"
					]
				},
				"value": { "description": "What it is checked against. `{{name}}` is the value of a variable, `{{expected}}` the expected answer." },
				"threshold": {
					"description": "The least score that passes, or another limit of this type.",
					"type": "number"
				},
				"weight": {
					"description": "Its share in the score; with 0 it is measured and not counted.",
					"type": "number",
					"minimum": 0,
					"default": 1
				},
				"metric": {
					"type": "string",
					"description": "The name that it is reported and gated under.",
					"minLength": 1
				},
				"assert": { "$ref": "#/definitions/assertions" }
			}
		},
		"tags": {
			"description": "For people and for filters of gates.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"shared": {
			"description": "What every case begins with.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"vars": { "$ref": "#/definitions/vars" },
				"context": { "$ref": "#/definitions/context" },
				"assert": { "$ref": "#/definitions/assertions" },
				"threshold": { "$ref": "#/definitions/threshold" },
				"critical": { "$ref": "#/definitions/critical" },
				"cluster": { "$ref": "#/definitions/cluster" },
				"tags": { "$ref": "#/definitions/tags" }
			}
		},
		"context": {
			"type": "string",
			"description": "What answers are to be grounded in: a text, or `file://`."
		},
		"threshold": {
			"description": "Share of the weighted assertions that is enough. Without it, all must hold.",
			"type": "number",
			"exclusiveMinimum": 0,
			"maximum": 1
		},
		"critical": {
			"description": "No regression of this case is tolerated.",
			"type": "boolean"
		},
		"cluster": {
			"type": "string",
			"description": "Cases with the same word here depend on each other: the same document, the same user.",
			"minLength": 1
		},
		"test": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": {
					"type": "string",
					"description": "Stable and unique. Without it, one is made from values and description.",
					"minLength": 1,
					"maxLength": 200
				},
				"description": {
					"type": "string",
					"description": "What the case is about, for people."
				},
				"vars": { "$ref": "#/definitions/vars" },
				"context": { "$ref": "#/definitions/context" },
				"expected": { "description": "The expected answer. It says nothing until an assertion names it: `{{expected}}`." },
				"assert": { "$ref": "#/definitions/assertions" },
				"threshold": { "$ref": "#/definitions/threshold" },
				"critical": { "$ref": "#/definitions/critical" },
				"cluster": { "$ref": "#/definitions/cluster" },
				"tags": { "$ref": "#/definitions/tags" },
				"output": {
					"type": "string",
					"description": "A recorded answer, graded without a model."
				},
				"output_of": {
					"type": "string",
					"description": "The content hash of the prompt that gave the recorded answer; without it, the answer is no evidence.",
					"pattern": "^[0-9a-f]{64}$"
				}
			}
		}
	}
};
// src/generated/eval-validator.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
const validateCaseFile = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "promptops case file",
	"description": "The cases that a prompt is evaluated on: `<name>.eval.yaml`, `.yml` or `.json` beside `<name>.prompt.yaml`.",
	"type": "object",
	"additionalProperties": false,
	"examples": [{
		"version": 1,
		"tests": [{
			"id": "ann",
			"vars": { "name": "Ann" },
			"expected": "Hello Ann",
			"assert": [{
				"type": "icontains",
				"value": "{{expected}}"
			}],
			"critical": true,
			"tags": ["smoke"]
		}],
		"gate": ["pass_rate >= 0.9", "no_regression vs @production"]
	}],
	"properties": {
		"$schema": {
			"type": "string",
			"description": "For editors."
		},
		"version": {
			"const": 1,
			"description": "The version of this format."
		},
		"description": {
			"type": "string",
			"description": "What the cases are about, for people."
		},
		"prompt": {
			"type": "string",
			"description": "The prompt, where it is not the one beside this file: its name, or its file from the folder of this one.",
			"minLength": 1,
			"examples": ["greet", "../prompts/greet.prompt.yaml"]
		},
		"providers": {
			"description": "Models to ask. Without it, the model of the prompt.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1,
				"examples": [
					"openai:gpt-4.1-mini",
					"anthropic:claude-sonnet-4-5",
					"echo"
				]
			}
		},
		"params": {
			"description": "Instead of the parameters of the prompt.",
			"type": "object",
			"examples": [{
				"temperature": 0,
				"seed": 7
			}]
		},
		"repeat": {
			"description": "How often each case is asked.",
			"type": "integer",
			"minimum": 1,
			"maximum": 100,
			"default": 1
		},
		"case_policy": {
			"description": "How many of the repeats have to pass.",
			"default": "all",
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"additionalProperties": false,
				"required": ["min"],
				"properties": { "min": {
					"type": "integer",
					"minimum": 1,
					"description": "At least this many."
				} }
			},
			"else": { "enum": [
				"all",
				"majority",
				"any"
			] }
		},
		"judge": {
			"description": "The model that grades where an assertion wants an opinion.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"provider": {
					"type": "string",
					"description": "The model, best pinned to a date.",
					"minLength": 1,
					"examples": ["openai:gpt-4.1-2025-04-14"]
				},
				"repeat": {
					"description": "How often the judge is asked; the majority counts.",
					"type": "integer",
					"minimum": 1,
					"maximum": 25,
					"default": 1
				},
				"gate": {
					"description": "`force`: gates count a judge that was never compared with people, or compares badly; the report shows it.",
					"enum": ["force"]
				},
				"labels": {
					"type": "string",
					"description": "A file of verdicts by people that the judge was compared with.",
					"minLength": 1
				}
			}
		},
		"defaults": { "$ref": "#/definitions/shared" },
		"tests": {
			"description": "The cases: maps, or `file://` references to YAML, JSON, JSON Lines or CSV in the repository.",
			"if": { "type": "string" },
			"then": {
				"type": "string",
				"pattern": "^file://."
			},
			"else": {
				"type": "array",
				"items": {
					"if": { "type": "string" },
					"then": {
						"type": "string",
						"pattern": "^file://."
					},
					"else": { "$ref": "#/definitions/test" }
				}
			}
		},
		"gate": {
			"description": "Rules that must all hold.",
			"if": { "type": "string" },
			"then": {
				"type": "string",
				"minLength": 1
			},
			"else": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1,
					"examples": [
						"pass_rate >= 0.9",
						"pass_rate >= 0.9 @ 95%",
						"no_regression vs @production",
						"flaky_rate <= 0.05"
					]
				}
			}
		},
		"budget": {
			"description": "Where an evaluation ends.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"usd": {
					"description": "Money for candidate, baseline and judge together.",
					"type": "number",
					"minimum": 0
				},
				"calls": {
					"description": "Requests to models.",
					"type": "integer",
					"minimum": 0
				},
				"seconds": {
					"description": "Time.",
					"type": "number",
					"minimum": 0
				}
			}
		},
		"max_error_rate": {
			"description": "Share of cases that may end in an error before nothing can be decided.",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"default": 0
		},
		"stopping": {
			"description": "Ends early once the outcome is clear.",
			"type": "object",
			"additionalProperties": false,
			"required": ["sprt"],
			"properties": { "sprt": {
				"description": "A pass rate to refuse and one to accept.",
				"type": "array",
				"items": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				},
				"minItems": 2,
				"maxItems": 2
			} }
		}
	},
	"definitions": {
		"vars": {
			"description": "Values for the variables of the prompt. `file://` stands for what the file holds.",
			"type": "object"
		},
		"assertions": {
			"description": "What an answer must be.",
			"type": "array",
			"items": { "$ref": "#/definitions/assertion" }
		},
		"assertion": {
			"type": "object",
			"required": ["type"],
			"additionalProperties": true,
			"properties": {
				"type": {
					"type": "string",
					"description": "What is checked; `not-` before it turns it round.",
					"minLength": 1,
					"examples": [
						"icontains",
						"not-is-refusal",
						"is-json",
						"word-count",
						"llm-rubric"
					]
				},
				"value": { "description": "What it is checked against. `{{name}}` is the value of a variable, `{{expected}}` the expected answer." },
				"threshold": {
					"description": "The least score that passes, or another limit of this type.",
					"type": "number"
				},
				"weight": {
					"description": "Its share in the score; with 0 it is measured and not counted.",
					"type": "number",
					"minimum": 0,
					"default": 1
				},
				"metric": {
					"type": "string",
					"description": "The name that it is reported and gated under.",
					"minLength": 1
				},
				"assert": { "$ref": "#/definitions/assertions" }
			}
		},
		"tags": {
			"description": "For people and for filters of gates.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"shared": {
			"description": "What every case begins with.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"vars": { "$ref": "#/definitions/vars" },
				"context": { "$ref": "#/definitions/context" },
				"assert": { "$ref": "#/definitions/assertions" },
				"threshold": { "$ref": "#/definitions/threshold" },
				"critical": { "$ref": "#/definitions/critical" },
				"cluster": { "$ref": "#/definitions/cluster" },
				"tags": { "$ref": "#/definitions/tags" }
			}
		},
		"context": {
			"type": "string",
			"description": "What answers are to be grounded in: a text, or `file://`."
		},
		"threshold": {
			"description": "Share of the weighted assertions that is enough. Without it, all must hold.",
			"type": "number",
			"exclusiveMinimum": 0,
			"maximum": 1
		},
		"critical": {
			"description": "No regression of this case is tolerated.",
			"type": "boolean"
		},
		"cluster": {
			"type": "string",
			"description": "Cases with the same word here depend on each other: the same document, the same user.",
			"minLength": 1
		},
		"test": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": {
					"type": "string",
					"description": "Stable and unique. Without it, one is made from values and description.",
					"minLength": 1,
					"maxLength": 200
				},
				"description": {
					"type": "string",
					"description": "What the case is about, for people."
				},
				"vars": { "$ref": "#/definitions/vars" },
				"context": { "$ref": "#/definitions/context" },
				"expected": { "description": "The expected answer. It says nothing until an assertion names it: `{{expected}}`." },
				"assert": { "$ref": "#/definitions/assertions" },
				"threshold": { "$ref": "#/definitions/threshold" },
				"critical": { "$ref": "#/definitions/critical" },
				"cluster": { "$ref": "#/definitions/cluster" },
				"tags": { "$ref": "#/definitions/tags" },
				"output": {
					"type": "string",
					"description": "A recorded answer, graded without a model."
				},
				"output_of": {
					"type": "string",
					"description": "The content hash of the prompt that gave the recorded answer; without it, the answer is no evidence.",
					"pattern": "^[0-9a-f]{64}$"
				}
			}
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require_ucs2length().default;
const wrapper0 = { validate: validate12 };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 === "string") {
				if (func3(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.threshold !== void 0) {
			let data1 = data.threshold;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/threshold",
					schemaPath: "#/properties/threshold/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data2 = data.weight;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err4 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			let data3 = data.metric;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err6 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.assert !== void 0) {
			if (!wrapper0.validate(data.assert, {
				instancePath: instancePath + "/assert",
				parentData: data,
				parentDataProperty: "assert",
				rootData
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate13(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		})) {
			vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "vars" || key0 === "context" || key0 === "assert" || key0 === "threshold" || key0 === "critical" || key0 === "cluster" || key0 === "tags")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.vars !== void 0) {
			let data0 = data.vars;
			if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err1 = {
					instancePath: instancePath + "/vars",
					schemaPath: "#/definitions/vars/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.context !== void 0) {
			if (typeof data.context !== "string") {
				const err2 = {
					instancePath: instancePath + "/context",
					schemaPath: "#/definitions/context/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.assert !== void 0) {
			if (!validate12(data.assert, {
				instancePath: instancePath + "/assert",
				parentData: data,
				parentDataProperty: "assert",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.threshold !== void 0) {
			let data3 = data.threshold;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1 || isNaN(data3)) {
					const err3 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/definitions/threshold/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data3 <= 0 || isNaN(data3)) {
					const err4 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/definitions/threshold/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/threshold",
					schemaPath: "#/definitions/threshold/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.critical !== void 0) {
			if (typeof data.critical !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/critical",
					schemaPath: "#/definitions/critical/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.cluster !== void 0) {
			let data5 = data.cluster;
			if (typeof data5 === "string") {
				if (func3(data5) < 1) {
					const err7 = {
						instancePath: instancePath + "/cluster",
						schemaPath: "#/definitions/cluster/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/cluster",
					schemaPath: "#/definitions/cluster/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data6 = data.tags;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 === "string") {
						if (func3(data7) < 1) {
							const err9 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/definitions/tags/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/definitions/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/definitions/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema21 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": "string",
			"description": "Stable and unique. Without it, one is made from values and description.",
			"minLength": 1,
			"maxLength": 200
		},
		"description": {
			"type": "string",
			"description": "What the case is about, for people."
		},
		"vars": { "$ref": "#/definitions/vars" },
		"context": { "$ref": "#/definitions/context" },
		"expected": { "description": "The expected answer. It says nothing until an assertion names it: `{{expected}}`." },
		"assert": { "$ref": "#/definitions/assertions" },
		"threshold": { "$ref": "#/definitions/threshold" },
		"critical": { "$ref": "#/definitions/critical" },
		"cluster": { "$ref": "#/definitions/cluster" },
		"tags": { "$ref": "#/definitions/tags" },
		"output": {
			"type": "string",
			"description": "A recorded answer, graded without a model."
		},
		"output_of": {
			"type": "string",
			"description": "The content hash of the prompt that gave the recorded answer; without it, the answer is no evidence.",
			"pattern": "^[0-9a-f]{64}$"
		}
	}
};
const pattern2 = new RegExp("^[0-9a-f]{64}$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema21.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func3(data0) > 200) {
					const err1 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func3(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err4 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.vars !== void 0) {
			let data2 = data.vars;
			if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
				const err5 = {
					instancePath: instancePath + "/vars",
					schemaPath: "#/definitions/vars/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.context !== void 0) {
			if (typeof data.context !== "string") {
				const err6 = {
					instancePath: instancePath + "/context",
					schemaPath: "#/definitions/context/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.assert !== void 0) {
			if (!validate12(data.assert, {
				instancePath: instancePath + "/assert",
				parentData: data,
				parentDataProperty: "assert",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.threshold !== void 0) {
			let data5 = data.threshold;
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 1 || isNaN(data5)) {
					const err7 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/definitions/threshold/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data5 <= 0 || isNaN(data5)) {
					const err8 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/definitions/threshold/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/threshold",
					schemaPath: "#/definitions/threshold/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.critical !== void 0) {
			if (typeof data.critical !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/critical",
					schemaPath: "#/definitions/critical/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.cluster !== void 0) {
			let data7 = data.cluster;
			if (typeof data7 === "string") {
				if (func3(data7) < 1) {
					const err11 = {
						instancePath: instancePath + "/cluster",
						schemaPath: "#/definitions/cluster/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/cluster",
					schemaPath: "#/definitions/cluster/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data8 = data.tags;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (typeof data9 === "string") {
						if (func3(data9) < 1) {
							const err13 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/definitions/tags/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/definitions/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/definitions/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.output !== void 0) {
			if (typeof data.output !== "string") {
				const err16 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.output_of !== void 0) {
			let data11 = data.output_of;
			if (typeof data11 === "string") {
				if (!pattern2.test(data11)) {
					const err17 = {
						instancePath: instancePath + "/output_of",
						schemaPath: "#/properties/output_of/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/output_of",
					schemaPath: "#/properties/output_of/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
const pattern0 = new RegExp("^file://.", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err1 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err3 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.prompt !== void 0) {
			let data3 = data.prompt;
			if (typeof data3 === "string") {
				if (func3(data3) < 1) {
					const err4 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/properties/prompt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.providers !== void 0) {
			let data4 = data.providers;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func3(data5) < 1) {
							const err6 = {
								instancePath: instancePath + "/providers/" + i0,
								schemaPath: "#/properties/providers/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/providers/" + i0,
							schemaPath: "#/properties/providers/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/providers",
					schemaPath: "#/properties/providers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.params !== void 0) {
			let data6 = data.params;
			if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
				const err9 = {
					instancePath: instancePath + "/params",
					schemaPath: "#/properties/params/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.repeat !== void 0) {
			let data7 = data.repeat;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err10 = {
					instancePath: instancePath + "/repeat",
					schemaPath: "#/properties/repeat/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 100 || isNaN(data7)) {
					const err11 = {
						instancePath: instancePath + "/repeat",
						schemaPath: "#/properties/repeat/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data7 < 1 || isNaN(data7)) {
					const err12 = {
						instancePath: instancePath + "/repeat",
						schemaPath: "#/properties/repeat/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.case_policy !== void 0) {
			let data8 = data.case_policy;
			const _errs18 = errors;
			let valid3 = true;
			const _errs19 = errors;
			if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
				const err13 = {};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid0 = _errs19 === errors;
			errors = _errs18;
			if (vErrors !== null) {
				if (_errs18) vErrors.length = _errs18;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs21 = errors;
				if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
					if (data8.min === void 0) {
						const err14 = {
							instancePath: instancePath + "/case_policy",
							schemaPath: "#/properties/case_policy/then/required",
							keyword: "required",
							params: { missingProperty: "min" },
							message: "must have required property 'min'"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					for (const key1 in data8) if (!(key1 === "min")) {
						const err15 = {
							instancePath: instancePath + "/case_policy",
							schemaPath: "#/properties/case_policy/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (data8.min !== void 0) {
						let data9 = data8.min;
						if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
							const err16 = {
								instancePath: instancePath + "/case_policy/min",
								schemaPath: "#/properties/case_policy/then/properties/min/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (typeof data9 == "number" && isFinite(data9)) {
							if (data9 < 1 || isNaN(data9)) {
								const err17 = {
									instancePath: instancePath + "/case_policy/min",
									schemaPath: "#/properties/case_policy/then/properties/min/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/case_policy",
						schemaPath: "#/properties/case_policy/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				var _valid0 = _errs21 === errors;
				valid3 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs26 = errors;
				if (!(data8 === "all" || data8 === "majority" || data8 === "any")) {
					const err19 = {
						instancePath: instancePath + "/case_policy",
						schemaPath: "#/properties/case_policy/else/enum",
						keyword: "enum",
						params: { allowedValues: schema11.properties.case_policy.else.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid0 = _errs26 === errors;
				valid3 = _valid0;
				ifClause0 = "else";
			}
			if (!valid3) {
				const err20 = {
					instancePath: instancePath + "/case_policy",
					schemaPath: "#/properties/case_policy/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.judge !== void 0) {
			let data10 = data.judge;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key2 in data10) if (!(key2 === "provider" || key2 === "repeat" || key2 === "gate" || key2 === "labels")) {
					const err21 = {
						instancePath: instancePath + "/judge",
						schemaPath: "#/properties/judge/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data10.provider !== void 0) {
					let data11 = data10.provider;
					if (typeof data11 === "string") {
						if (func3(data11) < 1) {
							const err22 = {
								instancePath: instancePath + "/judge/provider",
								schemaPath: "#/properties/judge/properties/provider/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/judge/provider",
							schemaPath: "#/properties/judge/properties/provider/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data10.repeat !== void 0) {
					let data12 = data10.repeat;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err24 = {
							instancePath: instancePath + "/judge/repeat",
							schemaPath: "#/properties/judge/properties/repeat/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 > 25 || isNaN(data12)) {
							const err25 = {
								instancePath: instancePath + "/judge/repeat",
								schemaPath: "#/properties/judge/properties/repeat/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 25
								},
								message: "must be <= 25"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data12 < 1 || isNaN(data12)) {
							const err26 = {
								instancePath: instancePath + "/judge/repeat",
								schemaPath: "#/properties/judge/properties/repeat/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				}
				if (data10.gate !== void 0) {
					if (!(data10.gate === "force")) {
						const err27 = {
							instancePath: instancePath + "/judge/gate",
							schemaPath: "#/properties/judge/properties/gate/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.judge.properties.gate.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data10.labels !== void 0) {
					let data14 = data10.labels;
					if (typeof data14 === "string") {
						if (func3(data14) < 1) {
							const err28 = {
								instancePath: instancePath + "/judge/labels",
								schemaPath: "#/properties/judge/properties/labels/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/judge/labels",
							schemaPath: "#/properties/judge/properties/labels/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/judge",
					schemaPath: "#/properties/judge/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			if (!validate11(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData
			})) {
				vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
				errors = vErrors.length;
			}
		}
		if (data.tests !== void 0) {
			let data16 = data.tests;
			const _errs39 = errors;
			let valid6 = true;
			const _errs40 = errors;
			if (typeof data16 !== "string") {
				const err31 = {};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			var _valid1 = _errs40 === errors;
			errors = _errs39;
			if (vErrors !== null) {
				if (_errs39) vErrors.length = _errs39;
				else vErrors = null;
			}
			let ifClause1;
			if (_valid1) {
				const _errs42 = errors;
				if (typeof data16 === "string") {
					if (!pattern0.test(data16)) {
						const err32 = {
							instancePath: instancePath + "/tests",
							schemaPath: "#/properties/tests/then/pattern",
							keyword: "pattern",
							params: { pattern: "^file://." },
							message: "must match pattern \"^file://.\""
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				} else {
					const err33 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/then/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				var _valid1 = _errs42 === errors;
				valid6 = _valid1;
				ifClause1 = "then";
			} else {
				const _errs44 = errors;
				if (Array.isArray(data16)) {
					const len1 = data16.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data17 = data16[i1];
						const _errs47 = errors;
						let valid9 = true;
						const _errs48 = errors;
						if (typeof data17 !== "string") {
							const err34 = {};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						var _valid2 = _errs48 === errors;
						errors = _errs47;
						if (vErrors !== null) {
							if (_errs47) vErrors.length = _errs47;
							else vErrors = null;
						}
						let ifClause2;
						if (_valid2) {
							const _errs50 = errors;
							if (typeof data17 === "string") {
								if (!pattern0.test(data17)) {
									const err35 = {
										instancePath: instancePath + "/tests/" + i1,
										schemaPath: "#/properties/tests/else/items/then/pattern",
										keyword: "pattern",
										params: { pattern: "^file://." },
										message: "must match pattern \"^file://.\""
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/tests/" + i1,
									schemaPath: "#/properties/tests/else/items/then/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
							var _valid2 = _errs50 === errors;
							valid9 = _valid2;
							ifClause2 = "then";
						} else {
							const _errs52 = errors;
							if (!validate17(data17, {
								instancePath: instancePath + "/tests/" + i1,
								parentData: data16,
								parentDataProperty: i1,
								rootData
							})) {
								vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
								errors = vErrors.length;
							}
							var _valid2 = _errs52 === errors;
							valid9 = _valid2;
							ifClause2 = "else";
						}
						if (!valid9) {
							const err37 = {
								instancePath: instancePath + "/tests/" + i1,
								schemaPath: "#/properties/tests/else/items/if",
								keyword: "if",
								params: { failingKeyword: ifClause2 },
								message: "must match \"" + ifClause2 + "\" schema"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
				} else {
					const err38 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/else/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				var _valid1 = _errs44 === errors;
				valid6 = _valid1;
				ifClause1 = "else";
			}
			if (!valid6) {
				const err39 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/if",
					keyword: "if",
					params: { failingKeyword: ifClause1 },
					message: "must match \"" + ifClause1 + "\" schema"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.gate !== void 0) {
			let data18 = data.gate;
			const _errs54 = errors;
			let valid10 = true;
			const _errs55 = errors;
			if (typeof data18 !== "string") {
				const err40 = {};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			var _valid3 = _errs55 === errors;
			errors = _errs54;
			if (vErrors !== null) {
				if (_errs54) vErrors.length = _errs54;
				else vErrors = null;
			}
			let ifClause3;
			if (_valid3) {
				const _errs57 = errors;
				if (typeof data18 === "string") {
					if (func3(data18) < 1) {
						const err41 = {
							instancePath: instancePath + "/gate",
							schemaPath: "#/properties/gate/then/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				} else {
					const err42 = {
						instancePath: instancePath + "/gate",
						schemaPath: "#/properties/gate/then/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				var _valid3 = _errs57 === errors;
				valid10 = _valid3;
				ifClause3 = "then";
			} else {
				const _errs59 = errors;
				if (Array.isArray(data18)) {
					const len2 = data18.length;
					for (let i2 = 0; i2 < len2; i2++) {
						let data19 = data18[i2];
						if (typeof data19 === "string") {
							if (func3(data19) < 1) {
								const err43 = {
									instancePath: instancePath + "/gate/" + i2,
									schemaPath: "#/properties/gate/else/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						} else {
							const err44 = {
								instancePath: instancePath + "/gate/" + i2,
								schemaPath: "#/properties/gate/else/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
				} else {
					const err45 = {
						instancePath: instancePath + "/gate",
						schemaPath: "#/properties/gate/else/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				var _valid3 = _errs59 === errors;
				valid10 = _valid3;
				ifClause3 = "else";
			}
			if (!valid10) {
				const err46 = {
					instancePath: instancePath + "/gate",
					schemaPath: "#/properties/gate/if",
					keyword: "if",
					params: { failingKeyword: ifClause3 },
					message: "must match \"" + ifClause3 + "\" schema"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.budget !== void 0) {
			let data20 = data.budget;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				for (const key3 in data20) if (!(key3 === "usd" || key3 === "calls" || key3 === "seconds")) {
					const err47 = {
						instancePath: instancePath + "/budget",
						schemaPath: "#/properties/budget/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data20.usd !== void 0) {
					let data21 = data20.usd;
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 < 0 || isNaN(data21)) {
							const err48 = {
								instancePath: instancePath + "/budget/usd",
								schemaPath: "#/properties/budget/properties/usd/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/budget/usd",
							schemaPath: "#/properties/budget/properties/usd/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data20.calls !== void 0) {
					let data22 = data20.calls;
					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
						const err50 = {
							instancePath: instancePath + "/budget/calls",
							schemaPath: "#/properties/budget/properties/calls/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					if (typeof data22 == "number" && isFinite(data22)) {
						if (data22 < 0 || isNaN(data22)) {
							const err51 = {
								instancePath: instancePath + "/budget/calls",
								schemaPath: "#/properties/budget/properties/calls/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					}
				}
				if (data20.seconds !== void 0) {
					let data23 = data20.seconds;
					if (typeof data23 == "number" && isFinite(data23)) {
						if (data23 < 0 || isNaN(data23)) {
							const err52 = {
								instancePath: instancePath + "/budget/seconds",
								schemaPath: "#/properties/budget/properties/seconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/budget/seconds",
							schemaPath: "#/properties/budget/properties/seconds/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/budget",
					schemaPath: "#/properties/budget/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.max_error_rate !== void 0) {
			let data24 = data.max_error_rate;
			if (typeof data24 == "number" && isFinite(data24)) {
				if (data24 > 1 || isNaN(data24)) {
					const err55 = {
						instancePath: instancePath + "/max_error_rate",
						schemaPath: "#/properties/max_error_rate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				if (data24 < 0 || isNaN(data24)) {
					const err56 = {
						instancePath: instancePath + "/max_error_rate",
						schemaPath: "#/properties/max_error_rate/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/max_error_rate",
					schemaPath: "#/properties/max_error_rate/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.stopping !== void 0) {
			let data25 = data.stopping;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.sprt === void 0) {
					const err58 = {
						instancePath: instancePath + "/stopping",
						schemaPath: "#/properties/stopping/required",
						keyword: "required",
						params: { missingProperty: "sprt" },
						message: "must have required property 'sprt'"
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				for (const key4 in data25) if (!(key4 === "sprt")) {
					const err59 = {
						instancePath: instancePath + "/stopping",
						schemaPath: "#/properties/stopping/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				if (data25.sprt !== void 0) {
					let data26 = data25.sprt;
					if (Array.isArray(data26)) {
						if (data26.length > 2) {
							const err60 = {
								instancePath: instancePath + "/stopping/sprt",
								schemaPath: "#/properties/stopping/properties/sprt/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data26.length < 2) {
							const err61 = {
								instancePath: instancePath + "/stopping/sprt",
								schemaPath: "#/properties/stopping/properties/sprt/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						const len3 = data26.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data27 = data26[i3];
							if (typeof data27 == "number" && isFinite(data27)) {
								if (data27 >= 1 || isNaN(data27)) {
									const err62 = {
										instancePath: instancePath + "/stopping/sprt/" + i3,
										schemaPath: "#/properties/stopping/properties/sprt/items/exclusiveMaximum",
										keyword: "exclusiveMaximum",
										params: {
											comparison: "<",
											limit: 1
										},
										message: "must be < 1"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								if (data27 <= 0 || isNaN(data27)) {
									const err63 = {
										instancePath: instancePath + "/stopping/sprt/" + i3,
										schemaPath: "#/properties/stopping/properties/sprt/items/exclusiveMinimum",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										message: "must be > 0"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/stopping/sprt/" + i3,
									schemaPath: "#/properties/stopping/properties/sprt/items/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/stopping/sprt",
							schemaPath: "#/properties/stopping/properties/sprt/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/stopping",
					schemaPath: "#/properties/stopping/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
	} else {
		const err67 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err67];
		else vErrors.push(err67);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/core/eval/cases/read-case-file.ts
function readCaseFile(source, context) {
	const document = parseSource(source);
	if (isProblem(document)) return {
		source,
		document: void 0,
		data: {},
		tests: [],
		problems: [document],
		includes: []
	};
	const at = {
		kind: "node",
		source,
		document,
		path: []
	};
	if (!isRecord(document.data)) return {
		source,
		document,
		data: {},
		tests: [],
		problems: [{
			rule: "eval/case-shape",
			message: "A case file must be a map of keys and values.",
			hint: "Write a list of cases under `tests:`.",
			at
		}],
		includes: []
	};
	const data = document.data;
	const reading = {
		source,
		document,
		context,
		tests: [],
		problems: [],
		includes: []
	};
	readTests(data["tests"], reading);
	append(reading.problems, shapeProblems(data, reading));
	const { tests, problems, includes } = reading;
	return {
		source,
		document,
		data,
		tests,
		problems,
		includes
	};
}
function readTests(value, reading) {
	const { source, document, tests } = reading;
	if (typeof value === "string") readRows(value, ["tests"], reading);
	if (!Array.isArray(value)) return;
	for (const [at, item] of value.entries()) {
		const path = ["tests", at];
		if (typeof item === "string") readRows(item, path, reading);
		else if (isRecord(item)) tests.push({
			data: item,
			source,
			document,
			path
		});
	}
}
function readRows(reference, path, { source, document, context, tests, problems, includes }) {
	if (!reference.startsWith("file://")) return;
	const found = context.include(reference, source);
	if ("problem" in found) {
		problems.push({
			rule: "eval/missing-cases",
			message: `\`${reference}\` cannot be read: ${found.problem}`,
			hint: found.hint ?? "Correct the path; it counts from the folder of this file and stays inside the repository.",
			at: {
				kind: "node",
				source,
				document,
				path
			}
		});
		return;
	}
	includes.push(found.file);
	const rows = readCaseRows(found);
	append(tests, rows.cases);
	append(problems, rows.problems);
}
function shapeProblems(data, { source, document, tests }) {
	const own = shape(data).map(({ path, key, message }) => problemAt({
		kind: "node",
		source,
		document,
		path,
		...key && { key }
	}, message));
	const others = tests.filter((one) => one.source !== source);
	if (others.length === 0) return own;
	const foreign = shape({ tests: others.map((one) => one.data) }).map(({ path, key, message }) => {
		const [, at, ...part] = path;
		return problemAt(placeOf(others[Number(at)], part, key === true), message.replaceAll(`\`tests.${at}`, "`case"));
	});
	return [...own, ...foreign];
}
function shape(data) {
	if (validateCaseFile(data)) return [];
	return schemaFaults({
		data,
		errors: validateCaseFile.errors ?? [],
		schema: eval_schema_default,
		whole: "The case file"
	});
}
function problemAt(at, message) {
	return {
		rule: "eval/case-shape",
		message,
		at
	};
}
// src/usecases/prompt-of-cases.ts
function promptOf({ data, source, document }, prompts) {
	const written = data["prompt"];
	const at = {
		kind: "node",
		source,
		...document && { document },
		path: typeof written === "string" ? ["prompt"] : []
	};
	const found = candidates(written, source.file, prompts);
	const [first, ...others] = found;
	if (first !== void 0 && others.length === 0) return first;
	if (first === void 0) return typeof written === "string" ? notThere(written, at) : notBeside(source.file, at);
	return {
		rule: "eval/unknown-prompt",
		message: `These cases may be for any of several prompts: ${found.map(({ name }) => `\`${name}\``).join(", ")}.`,
		hint: "Name one of them as `prompt:`.",
		at
	};
}
function candidates(written, file, prompts) {
	if (typeof written !== "string") return prompts.filter(({ source }) => stemOf(source.file) === stemOf(file));
	if (!looksLikeFile(written)) return prompts.filter(({ name }) => name === written);
	const path = resolvePath(written, file);
	return prompts.filter(({ source }) => source.file === path);
}
function notThere(written, at) {
	return {
		rule: "eval/unknown-prompt",
		message: `There is no prompt \`${written}\`.`,
		hint: "Write its name, or its file from the folder of this one.",
		at
	};
}
function notBeside(file, at) {
	return {
		rule: "eval/unknown-prompt",
		message: `There is no prompt beside these cases: \`${stemOf(file).split("/").at(-1)}.prompt.yaml\`, or another format.`,
		hint: "Name the file like its prompt, or write `prompt:`.",
		at
	};
}
// src/usecases/read-case-source.ts
async function readCaseSource(source, workspace) {
	const context = workspaceContext(workspace);
	const file = readCaseFile(source, context);
	const { prompts, follows, open } = await promptsFor(file, workspace);
	const found = file.document === void 0 ? void 0 : promptOf(file, prompts);
	const prompt = found && "name" in found ? found : void 0;
	const built = prompt && buildSuite(prompt, file, context);
	const problems = [...built?.problems ?? file.problems, ...found && "message" in found ? [found] : []];
	const cases = {
		file,
		...prompt && {
			prompt,
			...hashOf(prompt)
		},
		cases: built ? built.suite.cases.map((evalCase, at) => ({
			evalCase,
			written: built.written[at]
		})) : []
	};
	return {
		source,
		format: void 0,
		document: file.document,
		prompts: [],
		problems: await withReasons(problems),
		traits: traitsOf(source.text),
		includes: built?.includes ?? file.includes,
		follows,
		open: open || prompt === void 0 || context.isOpen(),
		cases
	};
}
async function withReasons(problems) {
	return problems.some(({ yaml }) => yaml) ? diagnosed(problems) : problems;
}
function hashOf(prompt) {
	try {
		return { promptHash: contentHash(prompt) };
	} catch (error) {
		if (!isPromptopsError(error)) throw error;
		return {};
	}
}
async function promptsFor({ data, source }, workspace) {
	const written = data["prompt"];
	if (typeof written !== "string") return inFiles(beside(source.file, workspace), workspace);
	const file = looksLikeFile(written) ? resolvePath(written, source.file) : void 0;
	if (looksLikeFile(written)) return inFiles(file !== void 0 && workspace.read(file) !== void 0 ? [file] : [], workspace);
	const include = [...USUAL_SETS, ...EVERYWHERE].flatMap(patternsOf);
	return {
		...await inFiles(workspace.find({ include }).files.filter((one) => isWanted(promptFileOutside(one))), workspace),
		open: true
	};
}
function beside(file, workspace) {
	const stem = stemOf(file);
	return PROMPT_EXTENSIONS.map((extension) => `${stem}.${extension}`).filter((one) => workspace.read(one) !== void 0);
}
async function inFiles(files, workspace) {
	const prompts = [];
	const follows = [];
	for (const file of files) {
		const read = await readPromptFile(promptFileOutside(file), workspace);
		prompts.push(...read.prompts);
		follows.push(file, ...read.includes);
	}
	return {
		prompts,
		follows,
		open: false
	};
}
export { readCaseSource };
