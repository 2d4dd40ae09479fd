require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/core/template/format-string.ts
function parseFormatString(text) {
	const pieces = [];
	let at = 0;
	while (at < text.length) {
		const piece = text[at] === "{" && text[at + 1] !== "{" ? readField(text, at) : readLiteral(text, at);
		pieces.push(piece);
		at = piece.end;
	}
	return pieces;
}
function readLiteral(text, start) {
	const character = text[start];
	if (character === "{" || character === "}") {
		if (text[start + 1] === character) return {
			kind: "literal",
			text: character,
			start,
			end: start + 2
		};
		return {
			kind: "error",
			message: "A `}` without its `{`; a literal brace is written twice.",
			start,
			end: start + 1
		};
	}
	let end = start + 1;
	while (end < text.length && text[end] !== "{" && text[end] !== "}") end += 1;
	return {
		kind: "literal",
		text: text.slice(start, end),
		start,
		end
	};
}
function readField(text, start) {
	const nameStop = endOfName(text, start + 1);
	const stop = text[nameStop];
	if (stop === void 0 || stop === "{") return unclosed(start);
	const name = text.slice(start + 1, nameStop);
	if (stop === "}") return {
		kind: "field",
		name,
		spec: "",
		specStart: nameStop,
		start,
		end: nameStop + 1
	};
	let at = nameStop + 1;
	let conversion;
	if (stop === "!") {
		conversion = text[at];
		at += 1;
		if (conversion === void 0 || text[at] !== "}" && text[at] !== ":") return unclosed(start);
		if (text[at] === "}") return {
			kind: "field",
			name,
			conversion,
			spec: "",
			specStart: at,
			start,
			end: at + 1
		};
		at += 1;
	}
	const end = endOfSpec(text, at);
	if (end === -1) return unclosed(start);
	return {
		kind: "field",
		name,
		...conversion && { conversion },
		spec: text.slice(at, end),
		specStart: at,
		start,
		end: end + 1
	};
}
function endOfName(text, from) {
	let bracket = false;
	for (let at = from; at < text.length; at += 1) {
		const character = text[at];
		if (character === "{") return at;
		if (character === "[") bracket = true;
		else if (character === "]") bracket = false;
		else if (!bracket && (character === "}" || character === ":" || character === "!")) return at;
	}
	return text.length;
}
function endOfSpec(text, from) {
	let depth = 1;
	for (let at = from; at < text.length; at += 1) if (text[at] === "{") depth += 1;
	else if (text[at] === "}") {
		depth -= 1;
		if (depth === 0) return at;
	}
	return -1;
}
function unclosed(start) {
	return {
		kind: "error",
		message: "A `{` that no `}` closes; a literal brace is written twice.",
		start,
		end: start + 1
	};
}
// src/core/template/fstring-to-mustache.ts
const NOT_CONVERTIBLE = "template/fstring-not-convertible";
const FIELD_NAME = /^([\p{L}_][\p{L}\p{N}_]*)(?:\.[\p{L}_][\p{L}\p{N}_]*|\[[^\]]*\])*$/u;
const IDENTIFIER = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
function fstringToMustache(text) {
	const problems = [];
	const fields = [];
	const pieces = [];
	let result = "";
	for (const piece of parseFormatString(text)) {
		pieces.push({
			start: result.length,
			from: piece.start,
			to: piece.end
		});
		if (piece.kind === "literal") {
			result += piece.text;
			continue;
		}
		const span = {
			start: piece.start,
			end: piece.end
		};
		if (piece.kind === "error") {
			problems.push({
				rule: "template/unbalanced",
				message: piece.message,
				...span
			});
			continue;
		}
		const reason = whyNot(piece);
		if (reason) problems.push({
			rule: NOT_CONVERTIBLE,
			...reason,
			...span
		});
		fields.push({
			start: result.length,
			end: result.length + piece.name.length + 4
		});
		result += `{{${piece.name}}}`;
	}
	if (problems.length > 0) return { problems };
	const misread = misreadSpans(result, fields);
	if (misread.length === 0) return { text: result };
	const pieceAt = (offset) => pieces.findLast(({ start }) => start <= offset) ?? {
		start: 0,
		from: 0,
		to: text.length
	};
	const sourceStart = (offset) => {
		const { start, from, to } = pieceAt(offset);
		return to - from === 2 ? from : from + offset - start;
	};
	const sourceEnd = (offset) => {
		const { start, from, to } = pieceAt(offset - 1);
		return to - from === 2 ? to : Math.min(from + offset - start, to);
	};
	return { problems: misread.map(({ start, end }) => literalTag(sourceStart(start), sourceEnd(end))) };
}
function misreadSpans(text, fields) {
	const { uses, inclusions } = require_main.mustache.analyse(text);
	const expected = new Set(fields.map(({ start }) => start));
	const seen = new Set(uses.map(({ start }) => start));
	return [
		...uses.filter(({ start }) => !expected.has(start)),
		...inclusions,
		...fields.filter(({ start }) => !seen.has(start))
	];
}
function literalTag(start, end) {
	return {
		rule: NOT_CONVERTIBLE,
		message: "These literal braces would read as a variable once the prompt is registered with `{{ }}`.",
		hint: "Put a blank or another word between the braces and the name, or write the prompt with `syntax: mustache`.",
		start,
		end
	};
}
function whyNot({ name, conversion, spec }) {
	if (/^\d*$/.test(name)) return {
		message: `\`{${name}}\` is a position, not a name.`,
		hint: "Give the variable a name: `{topic}`."
	};
	if (/^\s*["']/.test(name)) return {
		message: "This reads as a variable, but looks like JSON.",
		hint: "Write literal braces twice: `{{\"key\": 1}}`."
	};
	if (!IDENTIFIER.test(name)) {
		if (!FIELD_NAME.test(name)) return {
			message: `\`${name}\` is not a name of a variable.`,
			hint: "A name has ASCII letters, digits and `_`; literal braces are written twice."
		};
		return {
			message: `\`{${name}}\` reads inside a value, which \`{{ }}\` cannot do in the same way.`,
			hint: "Pass the inner value as a variable of its own."
		};
	}
	if (conversion !== void 0 && conversion !== "s") return {
		message: `\`{${name}!${conversion}}\` converts the value, which \`{{ }}\` cannot do.`,
		hint: `Write \`{${name}}\` and convert the value before.`
	};
	if (spec !== "") return {
		message: `\`{${name}:${spec}}\` formats the value, which \`{{ }}\` cannot do.`,
		hint: `Write \`{${name}}\` and format the value before.`
	};
}
// src/core/template/fstring.ts
const fstring = {
	id: "fstring",
	analyse,
	render,
	convert
};
function analyse(text) {
	if (!text.includes("{") && !text.includes("}")) return require_main.NO_ANALYSIS;
	const uses = [];
	const problems = [];
	for (const piece of parseFormatString(text)) if (piece.kind === "field") uses.push(...usesOf(piece));
	else if (piece.kind === "error") problems.push({
		rule: "template/unbalanced",
		message: piece.message,
		start: piece.start,
		end: piece.end
	});
	return {
		uses,
		problems,
		inclusions: []
	};
}
function usesOf(field) {
	const [, name] = FIELD_NAME.exec(field.name) ?? [];
	const own = name === void 0 ? [] : [{
		name,
		path: field.name,
		kind: "output",
		start: field.start,
		end: field.end
	}];
	const inner = parseFormatString(field.spec).filter((piece) => piece.kind === "field");
	return [...own, ...inner.flatMap((piece) => usesOf({
		...piece,
		specStart: piece.specStart + field.specStart,
		start: piece.start + field.specStart,
		end: piece.end + field.specStart
	}))];
}
function render(text, values) {
	return parseFormatString(text).map((piece) => {
		if (piece.kind === "literal") return piece.text;
		const value = piece.kind === "field" && whyNot(piece) === void 0 ? require_main.valueAt(values, piece.name) : void 0;
		return value === void 0 ? text.slice(piece.start, piece.end) : require_main.textOfValue(value);
	}).join("");
}
function convert(text) {
	const conversion = fstringToMustache(text);
	return "text" in conversion ? conversion : { problems: conversion.problems.filter(({ rule }) => rule === NOT_CONVERTIBLE) };
}
exports.fstring = fstring;
