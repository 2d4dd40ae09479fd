require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_front_matter = require("./front-matter-DoEshdFy.cjs");
const require_prompty_body = require("./prompty-body-DjIuzkQV.cjs");
// src/core/prompt/formats/text.ts
const reader = {
	read,
	write: async (prompt) => (await Promise.resolve().then(() => require("./write-text-BbSalCSu.cjs"))).writeText(prompt)
};
function read(source, context) {
	const front = require_front_matter.parseFrontMatter(source);
	if (front.problems.length > 0) return {
		drafts: [],
		problems: front.problems
	};
	const { document, body, bodyStart } = isFrontMatter(front) ? front : {
		document: void 0,
		body: source.text,
		bodyStart: 0
	};
	const text = {
		path: ["template"],
		source: body,
		origin: {
			kind: "body",
			start: bodyStart,
			source
		}
	};
	const comment = labelInComment(body);
	if (!document) return {
		drafts: [bareDraft(text, source, comment)],
		problems: []
	};
	const reading = new require_main.Reading(source, document, context);
	const { type, ...data } = document.data ?? {};
	const facts = require_main.readFacts(data, [text], reading);
	const threads = facts.variables.filter((variable) => variable.type === "messages").map(({ name }) => name);
	const chat = type === "chat" ? require_prompty_body.readPromptyBody(body, bodyStart, threads, reading) : void 0;
	if (chat?.type === "text" && !require_prompty_body.splitRoleLines(body)) reading.complain(["type"], "The text has no role lines, so it is read as one text.", "Write `system:` or `user:` on a line above each message.");
	const said = chat?.type === "chat" ? chat : {
		type: "text",
		texts: [text]
	};
	for (const key of ["template", "messages"]) if (key in data) reading.complain([key], `\`${key}\` is not read: the text of this file is what stands below the front matter.`, "Remove it.");
	const named = syntaxOfExtension(source.file);
	return {
		drafts: [{
			...facts,
			format: "text",
			...said,
			...facts.label === void 0 && comment !== void 0 && { label: comment },
			...named && !facts.syntaxDeclared && { syntax: named }
		}],
		problems: reading.problems,
		document,
		includes: reading.includes
	};
}
function bareDraft(text, source, label) {
	return {
		format: "text",
		source,
		...label !== void 0 && { label },
		type: "text",
		syntax: syntaxOfExtension(source.file) ?? require_main.detectSyntax([text.source], []),
		texts: [text],
		variables: []
	};
}
function isFrontMatter({ document }) {
	return document !== void 0 && (document.data === null || require_main.isRecord(document.data));
}
function syntaxOfExtension(file) {
	if (/\.(?:j2|jinja2?)$/i.test(file)) return "jinja2";
	return /\.mustache$/i.test(file) ? "mustache" : void 0;
}
const LABEL = /^[ \t]*(?:\{#-?|\{\{!(?:--)?|<!--|#)[ \t]*version:[ \t]*["']?(v?\d[\w.+-]*?)["']?[ \t]*(?:-?#\}|(?:--)?\}\}|-->)?[ \t]*$/im;
const LABEL_LINES = 10;
function labelInComment(body) {
	return LABEL.exec(body.split("\n", LABEL_LINES).join("\n"))?.[1];
}
exports.reader = reader;
