import { i as YamlDocument, n as parseYaml, t as isYamlFailure } from "./parse-yaml-p7WQBmFI.mjs";
import { f as yamlProblem } from "./read-prompt-file-CoUVyUpL.mjs";
// src/core/yaml/json-syntax.ts
const TOKEN = /[ \t\n\r]*(?:("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/y;
const WORDS = {
	value: "a value is expected here",
	"value or ]": "a value or `]` is expected here",
	key: "a key in double quotes is expected here",
	"key or }": "a key in double quotes or `}` is expected here",
	colon: "a `:` is expected here",
	"comma or end": "a `,` or the closing bracket is expected here",
	nothing: "nothing may follow the value"
};
function jsonFailure(text) {
	const open = [];
	let expected = "value";
	for (let at = 0;; at = TOKEN.lastIndex) {
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(text);
		const offset = skipBlanks(text, at);
		if (!token) {
			if (offset < text.length) return {
				reason: WORDS[expected],
				offset
			};
			return expected === "nothing" ? void 0 : {
				reason: `the file ends where ${WORDS[expected].replace(" here", "")}`,
				offset
			};
		}
		const next = follow(expected, token, open);
		if (next === void 0) return {
			reason: WORDS[expected],
			offset
		};
		expected = next;
	}
}
function skipBlanks(text, start) {
	let at = start;
	while (at < text.length && " 	\n\r".includes(text[at])) at++;
	return at;
}
function follow(expected, [, string, scalar, mark], open) {
	const after = () => open.length === 0 ? "nothing" : "comma or end";
	const inner = open.at(-1);
	switch (expected) {
		case "value":
		case "value or ]":
			if (string !== void 0 || scalar !== void 0) return after();
			if (mark === "[" || mark === "{") {
				open.push(mark);
				return mark === "[" ? "value or ]" : "key or }";
			}
			if (mark !== "]" || expected === "value") return void 0;
			open.pop();
			return after();
		case "key":
		case "key or }":
			if (string !== void 0) return "colon";
			if (mark !== "}" || expected === "key") return void 0;
			open.pop();
			return after();
		case "colon": return mark === ":" ? "value" : void 0;
		case "comma or end":
			if (mark === ",") return inner === "[" ? "value" : "key";
			if (mark !== (inner === "[" ? "]" : "}")) return void 0;
			open.pop();
			return after();
		case "nothing": return;
	}
}
// src/core/prompt/formats/parse-source.ts
function parseSource(source, parsed) {
	if (source.file.toLowerCase().endsWith(".json")) return parseJson(source, parsed);
	if (parsed) return parsed;
	const document = parseYaml(source.text);
	return isYamlFailure(document) ? yamlProblem(source, document) : document;
}
function parseJson(source, parsed) {
	let data;
	try {
		data = JSON.parse(source.text);
	} catch {
		const { reason, offset } = jsonFailure(source.text) ?? {
			reason: "it cannot be read",
			offset: 0
		};
		return {
			rule: "yaml/syntax",
			message: `This is not valid JSON: ${reason}.`,
			at: {
				kind: "file",
				source,
				span: {
					start: offset,
					end: offset
				}
			}
		};
	}
	const document = parsed ?? parseYaml(source.text);
	if (!isYamlFailure(document)) return document;
	if (/duplicated|maxDepth/.test(document.reason)) return yamlProblem(source, document);
	return new YamlDocument(source.text, 0, data, []);
}
function isProblem(result) {
	return "rule" in result;
}
export { parseSource as n, jsonFailure as r, isProblem as t };
