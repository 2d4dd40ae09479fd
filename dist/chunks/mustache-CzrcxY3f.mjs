import { t as NO_ANALYSIS } from "./syntax-Bt9J0Szo.mjs";
import { n as textOfValue, r as valueAt } from "./values-DvxX8Emm.mjs";
// src/core/template/characters.ts
function isBlank(code) {
	return code === 32 || code >= 9 && code <= 13 || code >= 160 && /\s/.test(String.fromCharCode(code));
}
function skipBlanks(text, from) {
	let at = from;
	while (isBlank(text.charCodeAt(at))) at += 1;
	return at;
}
function isNameStart(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95;
}
function isNamePart(code) {
	return isNameStart(code) || code >= 48 && code <= 57;
}
function nameEnd(text, start) {
	let at = start + 1;
	while (isNamePart(text.charCodeAt(at))) at += 1;
	return at;
}
function pathEnd(text, start) {
	let at = nameEnd(text, start);
	while (text.charCodeAt(at) === 46 && isNameStart(text.charCodeAt(at + 1))) at = nameEnd(text, at + 1);
	return at;
}
// src/core/template/mustache-problems.ts
const LONGEST_TAG = 500;
const BLOCK_MARKS = "#/^&!@~%=";
const beginsTag = (text) => /^[\p{L}\p{N}_$#/^&!@~%=.]/u.test(text);
const isObjectLiteral = (text) => /^(?:[\p{L}\p{N}_$]+\s*:(?!:)|\.\.)/u.test(text);
const QUOTED_KEY = /^(?:"(?:[^"\\\n]|\\.){0,200}"|'(?:[^'\\\n]|\\.){0,200}')\s*:/;
function inspectTag(text, at) {
	const inner = skipBlanks(text, at + 2);
	const first = text[inner];
	if (first === void 0 || first === "}" || first === "{" && inner === at + 2) return void 0;
	if (first === "\"" || first === "'" || first === "{") return pythonEscape(text, at, inner);
	const close = closeOf(text, inner);
	if (close === -1) return unclosed(text, at, inner);
	const content = text.slice(inner, close).trimEnd();
	const end = close + 2;
	if (first === ">") return inclusion(content, at, end);
	if (!beginsTag(content) || isObjectLiteral(content)) return void 0;
	return {
		rule: "template/expression",
		...explain(content),
		start: at,
		end
	};
}
function closeOf(text, from) {
	const limit = Math.min(text.length, from + LONGEST_TAG);
	for (let at = from; at < limit; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 125) return text.charCodeAt(at + 1) === 125 ? at : -1;
		if (code === 123 || code === 10) return -1;
	}
	return -1;
}
function inclusion(content, start, end) {
	const [reference = "", ...rest] = content.slice(1).trim().split(/\s+/);
	const bare = reference.replace(/^(["'])(.*)\1$/, "$2");
	if (bare === "") return void 0;
	return {
		reference: bare,
		...rest.length > 0 && { arguments: true },
		start,
		end
	};
}
function pythonEscape(text, at, inner) {
	const key = text[inner] === "{" ? skipBlanks(text, inner + 1) : inner;
	const match = QUOTED_KEY.exec(text.slice(key, key + 250));
	if (!match) return void 0;
	return {
		rule: "template/python-escape",
		message: "Doubled braces around JSON are an escape of Python\u2019s `format`; here both braces reach the model.",
		hint: "Write single braces, or set `syntax: fstring` if the variables have single braces too.",
		start: at,
		end: key + match[0].length
	};
}
function unclosed(text, at, inner) {
	if (!isNameStart(text.charCodeAt(inner))) return void 0;
	const end = pathEnd(text, inner);
	const name = text.slice(inner, end);
	const after = skipBlanks(text, end);
	const oneBrace = text[after] === "}";
	if (!oneBrace && !endsTag(text, end)) return void 0;
	if (oneBrace && closesLater(text, after + 1)) return void 0;
	return {
		rule: "template/unbalanced",
		message: oneBrace ? `\`{{${name}\` is closed by one brace only.` : `\`{{${name}\` is never closed.`,
		hint: `Write \`{{${name}}}\`.`,
		start: at,
		end: oneBrace ? after + 1 : end
	};
}
function endsTag(text, end) {
	return end >= text.length || /[\s.,;!?)\]"'|]/.test(text[end] ?? "");
}
function closesLater(text, from) {
	return text[from + (/^[^{}\n]*/.exec(text.slice(from, from + LONGEST_TAG))?.[0].length ?? 0)] === "}";
}
function explain(content) {
	const message = `${`\`{{${content.length > 40 ? `${content.slice(0, 40)}\u2026` : content}}}\``} is not a variable, so it reaches the model as it is written.`;
	if (content.includes("|") || content.includes("(")) return {
		message,
		hint: "Filters and calls need `syntax: jinja2`; otherwise leave only the name."
	};
	if (BLOCK_MARKS.includes(content.charAt(0))) return {
		message,
		hint: "Blocks need `syntax: handlebars` or, written as `{% \u2026 %}`, `syntax: jinja2`."
	};
	return {
		message,
		hint: "A name has letters of ASCII, digits and `_`, does not begin with a digit, and may have dots: `{{user.name}}`."
	};
}
// src/core/template/mustache.ts
const mustache = {
	id: "mustache",
	analyse,
	render,
	compile
};
function analyse(text) {
	let at = text.indexOf("{{");
	if (at === -1) return NO_ANALYSIS;
	const uses = [];
	const problems = [];
	const inclusions = [];
	while (at !== -1) {
		const use = readVariable(text, at);
		if (use) uses.push(use);
		const found = use ?? inspectTag(text, at);
		if (found && "reference" in found) inclusions.push(found);
		else if (found && "rule" in found) problems.push(found);
		at = text.indexOf("{{", found ? Math.max(found.end, at + 1) : at + 1);
	}
	return {
		uses,
		problems,
		inclusions
	};
}
function readVariable(text, at) {
	const start = skipBlanks(text, at + 2);
	if (!isNameStart(text.charCodeAt(start))) return void 0;
	const pathStop = pathEnd(text, start);
	const close = isBlank(text.charCodeAt(pathStop)) ? skipBlanks(text, pathStop) : pathStop;
	if (text.charCodeAt(close) !== 125 || text.charCodeAt(close + 1) !== 125) return void 0;
	const path = text.slice(start, pathStop);
	const nameStop = nameEnd(text, start);
	return {
		name: nameStop === pathStop ? path : text.slice(start, nameStop),
		path,
		kind: "output",
		start: at,
		end: close + 2
	};
}
function render(text, values) {
	return compile(text)(values);
}
function compile(text) {
	const pieces = [];
	let done = 0;
	for (const { path, start, end } of analyse(text).uses) {
		pieces.push({
			before: text.slice(done, start),
			path,
			written: text.slice(start, end)
		});
		done = end;
	}
	const rest = text.slice(done);
	return (values) => {
		let result = "";
		for (const { before, path, written } of pieces) {
			const value = valueAt(values, path);
			result += before + (value === void 0 ? written : textOfValue(value));
		}
		return result + rest;
	};
}
export { mustache as t };
