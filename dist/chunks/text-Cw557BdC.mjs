import { m as isRecord } from "./hash-VZsFshsQ.mjs";
import { t as detectSyntax } from "./detect-syntax-D2I2RItL.mjs";
import { t as parseFrontMatter } from "./front-matter-eOt6WXVW.mjs";
import { readFacts } from "./native-oo6YQXbe.mjs";
import { n as splitRoleLines, t as readPromptyBody } from "./prompty-body-DjmrldR6.mjs";
import { r as Reading } from "./messages-CWP9iMnP.mjs";
// src/core/prompt/formats/text.ts
const reader = {
	read,
	write: async (prompt) => (await import("./write-text-sqWUQsHq.mjs")).writeText(prompt)
};
function read(source, context) {
	const front = parseFrontMatter(source);
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
	const reading = new Reading(source, document, context);
	const { type, ...data } = document.data ?? {};
	const facts = readFacts(data, [text], reading);
	const threads = facts.variables.filter((variable) => variable.type === "messages").map(({ name }) => name);
	const chat = type === "chat" ? readPromptyBody(body, bodyStart, threads, reading) : void 0;
	if (chat?.type === "text" && !splitRoleLines(body)) reading.complain(["type"], "The text has no role lines, so it is read as one text.", "Write `system:` or `user:` on a line above each message.");
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
		syntax: syntaxOfExtension(source.file) ?? detectSyntax([text.source], []),
		texts: [text],
		variables: []
	};
}
function isFrontMatter({ document }) {
	return document !== void 0 && (document.data === null || isRecord(document.data));
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
export { reader };
