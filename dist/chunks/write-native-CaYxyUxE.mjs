import { t as detectSyntax } from "./detect-syntax-D2I2RItL.mjs";
import { i as modelString, r as modelNamed } from "./model-config-BgU3oVUf.mjs";
import { NATIVE_KEYS } from "./native-oo6YQXbe.mjs";
import { t as yamlText } from "./yaml-text-CyKQmY3e.mjs";
// src/core/prompt/formats/write-native.ts
const CAMEL = {
	max_tokens: "maxTokens",
	top_p: "topP",
	top_k: "topK",
	frequency_penalty: "frequencyPenalty",
	presence_penalty: "presencePenalty",
	stop_sequences: "stopSequences"
};
function writeNative(prompt) {
	const data = nativeData(prompt);
	return {
		text: yamlText(data),
		extension: ".prompt.yaml",
		lost: lostInNative(prompt)
	};
}
function nativeData(prompt) {
	const name = prompt.suffix === void 0 ? prompt.writtenName : prompt.name;
	const { responseFormat, tags, aliases, tools, variables } = prompt;
	const rows = prompt.evals.rows.filter(({ complete }) => complete);
	return compact({
		name,
		version: prompt.label,
		variant: prompt.variant,
		description: prompt.description,
		...modelOf(prompt.modelConfig),
		responseFormat: responseFormat?.kind,
		jsonSchema: responseFormat?.kind === "json_schema" && responseFormat.schema ? schemaText(responseFormat) : void 0,
		template: prompt.type === "text" ? prompt.template ?? "" : void 0,
		messages: prompt.type === "chat" ? prompt.messages ?? [] : void 0,
		syntax: syntaxOf(prompt),
		variables: variables.length > 0 ? variables.map(variableOf) : void 0,
		tools: tools.length > 0 ? tools : void 0,
		tags: Object.keys(tags).length > 0 ? tags : void 0,
		aliases: aliases.length > 0 ? aliases : void 0,
		testData: rows.length > 0 ? rows.map(({ values }) => values) : void 0,
		evaluators: prompt.evals.checks.length > 0 ? prompt.evals.checks.map(evaluatorOf) : void 0,
		...Object.fromEntries(Object.entries(prompt.extensions).filter(([key]) => !NATIVE_KEYS.has(key)))
	});
}
function compact(entries) {
	return Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== void 0));
}
function modelOf(config) {
	const { provider, model_name: name, ...rest } = config;
	const model = modelString(config);
	const named = model === void 0 || model === "" ? {} : modelNamed(model);
	const faithful = model !== void 0 && named.provider === provider && named.model_name === name;
	const parameters = compact({
		...!faithful && {
			provider,
			model_name: name
		},
		...Object.fromEntries(Object.entries(rest).map(([key, value]) => [CAMEL[key] ?? key, value]))
	});
	return {
		model: faithful ? model : void 0,
		modelParameters: Object.keys(parameters).length > 0 ? parameters : void 0
	};
}
function schemaText({ name, strict, schema }) {
	return JSON.stringify(compact({
		name,
		strict,
		schema
	}), null, 2);
}
function syntaxOf({ syntax, parts, variables }) {
	const texts = parts.map(({ text }) => text);
	const names = variables.map(({ name }) => name);
	return detectSyntax(texts, names) === syntax ? void 0 : syntax;
}
function variableOf({ path: _path, ...variable }) {
	return variable;
}
function evaluatorOf({ kind, name, value }) {
	const named = name !== void 0 && { name };
	if (kind.startsWith("string.")) return {
		...named,
		string: { [kind.slice(7)]: value }
	};
	if (kind.startsWith("uses:")) return {
		...named,
		uses: kind.slice(5)
	};
	return {
		...named,
		[kind]: value
	};
}
function lostInNative(prompt) {
	const taken = Object.keys(prompt.extensions).filter((key) => NATIVE_KEYS.has(key));
	const lost = [];
	if (taken.length > 0) lost.push(`what ${prompt.format} says beyond the native format under ${taken.join(", ")}`);
	if (prompt.evals.rows.some(({ complete }) => !complete)) lost.push("test data that is kept in other files or made by code");
	if (prompt.includes.length > 0) lost.push(`references to ${prompt.includes.join(", ")}: their text is written out`);
	if (prompt.sourceSyntax === "fstring") lost.push("the fstring braces: variables are written as {{name}}");
	if (prompt.parts.some(({ text }) => text.startsWith("file://"))) lost.push("a text that begins with file://: it will be read as a reference");
	return lost;
}
export { lostInNative, nativeData, writeNative };
