const require_main = require("./main-CT8p7YMI.cjs");
// src/core/prompt/formats/front-matter.ts
const MARKDOWN_FENCES = {
	fences: ["---"],
	before: "nothing"
};
function splitFrontMatter(text, rules = MARKDOWN_FENCES) {
	let at = 0;
	while (at < text.length && rules.before !== "nothing") {
		const line = lineAt(text, at).trim();
		if (line !== "" && !(line.startsWith("#") && rules.before === "blank and comment lines")) break;
		at = nextLine(text, at);
	}
	if (!isFence(lineAt(text, at), rules)) return void 0;
	const yamlStart = nextLine(text, at);
	for (let line = yamlStart; line < text.length; line = nextLine(text, line)) {
		if (!isFence(lineAt(text, line), rules)) continue;
		const bodyStart = nextLine(text, line);
		return {
			yaml: text.slice(yamlStart, line),
			yamlStart,
			body: text.slice(bodyStart),
			bodyStart
		};
	}
	return "unclosed";
}
function isFence(line, { fences }) {
	return fences.includes(line.trimEnd());
}
function lineAt(text, start) {
	const end = text.indexOf("\n", start);
	return end === -1 ? text.slice(start) : text.slice(start, end);
}
function nextLine(text, start) {
	const end = text.indexOf("\n", start);
	return end === -1 ? text.length : end + 1;
}
function parseFrontMatter(source, rules = MARKDOWN_FENCES) {
	const front = splitFrontMatter(source.text, rules);
	if (front === void 0 || front === "unclosed") return {
		yamlStart: 0,
		body: source.text,
		bodyStart: 0,
		problems: []
	};
	const { yaml, ...rest } = front;
	const document = require_main.parseYaml(yaml, front.yamlStart);
	if (require_main.isYamlFailure(document)) return {
		...rest,
		problems: [require_main.yamlProblem(source, document, front.yamlStart)]
	};
	return {
		...rest,
		document,
		problems: []
	};
}
Object.defineProperty(exports, "parseFrontMatter", {
	enumerable: true,
	get: function() {
		return parseFrontMatter;
	}
});
Object.defineProperty(exports, "splitFrontMatter", {
	enumerable: true,
	get: function() {
		return splitFrontMatter;
	}
});
