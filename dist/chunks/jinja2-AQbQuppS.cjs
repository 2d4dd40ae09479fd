require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_template_error = require("./template-error-DDcNTdVA.cjs");
// src/core/template/jinja/global-names.ts
const GLOBAL_NAMES = new Set([
	"range",
	"dict",
	"namespace",
	"cycler",
	"joiner",
	"lipsum",
	"self"
]);
// src/core/template/jinja/free-variables.ts
function freeVariables(body) {
	const uses = [];
	visitBody(body, {
		names: new Set(),
		guarded: new Set()
	});
	return uses;
	function visitBody(statements, scope) {
		for (const statement of statements) visit(statement, scope);
	}
	function visit(statement, scope) {
		switch (statement.kind) {
			case "output":
				read(statement.value, "output", scope);
				break;
			case "if": {
				const guarded = new Set(scope.guarded);
				for (const { test } of statement.branches) for (const name of definedTests(test)) guarded.add(name);
				const inner = {
					...scope,
					guarded
				};
				for (const branch of statement.branches) {
					read(branch.test, "control", inner);
					visitBody(branch.body, inner);
				}
				visitBody(statement.otherwise, inner);
				break;
			}
			case "for": {
				read(statement.items, "control", scope);
				const inner = nested$1(scope, ["loop"]);
				bind(statement.target, inner);
				if (statement.filter) read(statement.filter, "control", inner);
				visitBody(statement.body, inner);
				visitBody(statement.otherwise, nested$1(scope));
				break;
			}
			case "set":
				read(statement.value, "output", scope);
				bind(statement.target, scope);
				break;
			case "capture":
				visitBody(statement.body, nested$1(scope));
				if (statement.filter) read(statement.filter, "control", scope);
				bind(statement.target, scope);
				break;
			case "with": {
				const inner = nested$1(scope);
				for (const { target, value } of statement.bindings) {
					read(value, "output", scope);
					bind(target, inner);
				}
				visitBody(statement.body, inner);
				break;
			}
			case "filter":
				read(statement.filter, "control", scope);
				visitBody(statement.body, nested$1(scope));
				break;
			case "macro":
				scope.names.add(statement.name);
				visitCallable(statement.parameters, statement.body, scope);
				break;
			case "call":
				read(statement.call, "output", scope);
				visitCallable(statement.parameters, statement.body, scope);
				break;
			case "body":
				visitBody(statement.body, nested$1(scope));
				break;
			case "unsupported":
				for (const name of statement.binds) scope.names.add(name);
				return;
		}
	}
	function visitCallable(parameters, inside, scope) {
		for (const { fallback } of parameters) if (fallback) read(fallback, "output", scope);
		visitBody(inside, nested$1(scope, [
			"caller",
			"varargs",
			"kwargs",
			...parameters.map(({ name }) => name)
		]));
	}
	function read(expression, kind, scope, optional = false) {
		switch (expression.kind) {
			case "constant": return;
			case "name":
				use(expression.name, expression.name, expression, kind, scope, optional);
				break;
			case "attribute":
			case "item": {
				const path = pathOf(expression);
				if (path) use(path.name, path.path, expression, kind, scope, optional);
				else read(expression.of, kind, scope, optional);
				if (expression.kind === "item" && expression.key.kind !== "constant") read(expression.key, "control", scope);
				return;
			}
			case "slice":
				read(expression.of, kind, scope, optional);
				for (const part of expression.parts) if (part) read(part, "control", scope);
				return;
			case "list":
			case "tuple":
				for (const item of expression.items) read(item, kind, scope, optional);
				return;
			case "dict":
				for (const entry of expression.entries) for (const part of entry) read(part, kind, scope);
				return;
			case "unary":
				read(expression.operand, kind, scope, optional);
				break;
			case "binary":
				read(expression.left, kind, scope, optional);
				read(expression.right, kind, scope, optional);
				break;
			case "compare":
				read(expression.first, kind, scope, optional);
				for (const { value } of expression.rest) read(value, kind, scope, optional);
				return;
			case "conditional": {
				const inner = {
					...scope,
					guarded: new Set([...scope.guarded, ...definedTests(expression.test)])
				};
				read(expression.yes, kind, inner, optional);
				read(expression.test, "control", inner);
				if (expression.no) read(expression.no, kind, inner, optional);
				return;
			}
			case "call":
				read(expression.callee.kind === "attribute" ? expression.callee.of : expression.callee, kind, scope, optional);
				readArguments(expression.call, kind, scope);
				break;
			case "filter":
				if (expression.of) read(expression.of, kind, scope, optional || expression.name === "default" || expression.name === "d");
				readArguments(expression.call, "control", scope);
				break;
			case "test":
				read(expression.of, "control", scope, optional || isDefinedTest(expression.name));
				readArguments(expression.call, "control", scope);
		}
	}
	function readArguments({ positional, named }, kind, scope) {
		for (const value of positional) read(value, kind, scope);
		for (const { value } of named) read(value, kind, scope);
	}
	function use(name, path, { start, end }, kind, scope, optional) {
		if (isBound(name, scope)) return;
		uses.push({
			name,
			path,
			kind,
			...(optional || scope.guarded.has(name)) && { optional: true },
			start,
			end
		});
	}
}
function nested$1(outer, names = []) {
	return {
		names: new Set(names),
		outer,
		guarded: outer.guarded
	};
}
function isBound(name, scope) {
	if (GLOBAL_NAMES.has(name)) return true;
	for (let at = scope; at; at = at.outer) if (at.names.has(name)) return true;
	return false;
}
function bind(target, scope) {
	if (target.kind === "name") scope.names.add(target.name);
	else if (target.kind === "tuple") for (const item of target.items) bind(item, scope);
}
function pathOf(expression) {
	if (expression.kind === "name") return {
		name: expression.name,
		path: expression.name
	};
	if (expression.kind !== "attribute" && expression.kind !== "item") return void 0;
	const base = pathOf(expression.of);
	if (!base) return void 0;
	if (expression.kind === "attribute") return {
		...base,
		path: `${base.path}.${expression.name}`
	};
	const { key } = expression;
	return key.kind === "constant" && (typeof key.value === "string" || typeof key.value === "number") ? {
		...base,
		path: `${base.path}.${key.value}`
	} : void 0;
}
function isDefinedTest(name) {
	return name === "defined" || name === "undefined";
}
function definedTests(test) {
	switch (test.kind) {
		case "test": {
			const path = isDefinedTest(test.name) ? pathOf(test.of) : void 0;
			return path ? [path.name] : definedTests(test.of);
		}
		case "unary": return definedTests(test.operand);
		case "binary": return [...definedTests(test.left), ...definedTests(test.right)];
		default: return [];
	}
}
// src/core/template/jinja/jinja-syntax-error.ts
var JinjaSyntaxError = class extends Error {
	hint;
	start;
	end;
	constructor(message, hint, start, end) {
		super(message);
		this.hint = hint;
		this.start = start;
		this.end = end;
	}
};
// src/core/template/jinja/python-text.ts
function isBlank(character) {
	const code = character.charCodeAt(0);
	if (code < 128) return code === 32 || code >= 9 && code <= 13 || code >= 28 && code <= 31;
	return code === 133 || code !== 65279 && character.trim() === "";
}
function stripStart(text, drop = isBlank) {
	let start = 0;
	while (start < text.length && drop(text.charAt(start))) start += 1;
	return text.slice(start);
}
function stripEnd(text, drop = isBlank) {
	let end = text.length;
	while (end > 0 && drop(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
function unixLines(text) {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
const ESCAPES = {
	"\n": "",
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function unquote(literal) {
	return unixLines(literal.slice(1, -1)).replace(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g, (all, byte, unit, point, octal, simple) => {
		const code = Number.parseInt(byte ?? unit ?? point ?? "", 16);
		if (!Number.isNaN(code)) return code > 1114111 ? all : String.fromCodePoint(code);
		if (octal !== void 0) return String.fromCodePoint(Number.parseInt(octal, 8));
		return Object.hasOwn(ESCAPES, simple) ? ESCAPES[simple] ?? all : all;
	});
}
// src/core/template/jinja/lexer.ts
const OPENINGS = /\{(?:\{|%|#)/g;
const RAW = /\{%[-+]?\s*raw\s*(-?)%\}/y;
const END_RAW = /\{%(-|\+)?\s*endraw\s*(?:\+|(-))?%\}/g;
const OPERATOR = /\*\*|\/\/|==|!=|>=|<=|[-+/*%~[\](){}><=.:|,;]/y;
const NUMBER = /(?:\d+_)*\d+(?:(?:\.(?:\d+_)*\d+)?[eE][-+]?(?:\d+_)*\d+|\.(?:\d+_)*\d+)|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|[1-9](?:_?\d)*|0(?:_?0)*/y;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{N}\p{M}_]*/uy;
const STRING$1 = /'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const CLOSING = {
	"{": "}",
	"(": ")",
	"[": "]"
};
function cutChunks(source) {
	const text = source.replace(/(?:\r\n|\r|\n)$/, "");
	const chunks = [];
	let done = 0;
	let strip = false;
	const addText = (end, before) => {
		let value = text.slice(done, end);
		if (strip) value = stripStart(value);
		if (before) value = stripEnd(value);
		if (value !== "") chunks.push({
			kind: "text",
			text: unixLines(value),
			start: done,
			end
		});
	};
	for (;;) {
		OPENINGS.lastIndex = done;
		const opening = OPENINGS.exec(text);
		if (!opening) break;
		const start = opening.index;
		addText(start, text[start + 2] === "-");
		const mark = text[start + 1];
		RAW.lastIndex = start;
		const raw = mark === "%" ? RAW.exec(text) : null;
		if (raw) {
			const from = start + raw[0].length;
			END_RAW.lastIndex = from;
			const close = END_RAW.exec(text);
			if (!close) throw new JinjaSyntaxError("`{% raw %}` is never closed.", "Add `{% endraw %}`.", start, from);
			let value = text.slice(from, close.index);
			if (raw[1] === "-") value = stripStart(value);
			if (close[1] === "-") value = stripEnd(value);
			if (value !== "") chunks.push({
				kind: "text",
				text: unixLines(value),
				start: from,
				end: close.index
			});
			done = END_RAW.lastIndex;
			strip = close[2] === "-";
		} else if (mark === "#") {
			const from = start + (/[-+]/.test(text[start + 2] ?? "") ? 3 : 2);
			const close = text.indexOf("#}", from);
			if (close === -1) throw new JinjaSyntaxError("This comment is never closed.", "Add `#}`.", start, start + 2);
			done = close + 2;
			strip = close > from && text[close - 1] === "-";
		} else {
			const kind = mark === "{" ? "output" : "tag";
			const { tokens, end, stripAfter } = readTokens(text, start, mark === "{" ? "}}" : "%}");
			chunks.push({
				kind,
				tokens,
				start,
				end
			});
			done = end;
			strip = stripAfter;
		}
	}
	addText(text.length, false);
	return chunks;
}
function readTokens(text, start, close) {
	const tokens = [];
	const brackets = [];
	let at = start + 2;
	if (text[at] === "-" || text[at] === "+") at += 1;
	while (at < text.length) {
		if (brackets.length === 0) {
			if (text.startsWith(close, at)) return {
				tokens,
				end: at + 2,
				stripAfter: false
			};
			const sign = text[at];
			if ((sign === "-" || sign === "+" && close === "%}") && text.startsWith(close, at + 1)) return {
				tokens,
				end: at + 3,
				stripAfter: sign === "-"
			};
		}
		if (isBlank(text[at] ?? "")) {
			at += 1;
			continue;
		}
		const token = readToken(text, at);
		if (!token) throw unreadable(text, start, at, close);
		if (token.kind === "operator") balance(brackets, token);
		tokens.push(token);
		at = token.end;
	}
	throw new JinjaSyntaxError(`\`${text.slice(start, start + 2)}\` is never closed.`, `Add \`${close}\`.`, start, start + 2);
}
function unreadable(text, start, at, close) {
	const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
	if (character === "\"" || character === "'") return new JinjaSyntaxError("This string is never closed.", `Add ${character}.`, at, at + 1);
	const hint = `Jinja2 reads what stands between \`${text.slice(start, start + 2)}\` and \`${close}\` as an expression; put text that is none into \`{% raw %}\`.`;
	return new JinjaSyntaxError(`\`${character}\` has no meaning in a tag.`, hint, at, at + character.length);
}
function balance(brackets, { text, start, end }) {
	const closing = CLOSING[text];
	if (closing) brackets.push(closing);
	else if ((text === "}" || text === ")" || text === "]") && brackets.pop() !== text) throw new JinjaSyntaxError(`\`${text}\` closes nothing that is open.`, "Check the brackets of this tag.", start, end);
}
function readToken(text, start) {
	const found = (kind, pattern) => {
		pattern.lastIndex = start;
		const match = pattern.exec(text)?.[0];
		return match === void 0 ? void 0 : {
			kind,
			text: match,
			start,
			end: start + match.length
		};
	};
	const number = found("integer", NUMBER);
	if (number) return /^\d[\d_]*(?:\.|[eE])/.test(number.text) ? {
		...number,
		kind: "float"
	} : number;
	return found("name", NAME) ?? found("string", STRING$1) ?? found("operator", OPERATOR);
}
const CONSTANTS = {
	true: true,
	True: true,
	false: false,
	False: false,
	none: null,
	None: null
};
const NO_ARGUMENTS = {
	positional: [],
	named: []
};
function parseUnary(reader, withFilters = true) {
	let expression;
	if (reader.isOperator("-", "+")) {
		const { text, start } = reader.take();
		reader.depth += 1;
		if (reader.depth > 100) throw reader.missing("a value");
		const operand = parseUnary(reader, false);
		reader.depth -= 1;
		expression = {
			kind: "unary",
			operator: text === "-" ? "-" : "+",
			operand,
			start,
			end: operand.end
		};
	} else expression = parsePrimary(reader);
	expression = parsePostfix(reader, expression);
	return withFilters ? parseFilters(reader, expression) : expression;
}
function parsePrimary(reader) {
	const { kind, text, start, end } = reader.take();
	if (kind === "name") return Object.hasOwn(CONSTANTS, text) ? {
		kind: "constant",
		value: CONSTANTS[text] ?? null,
		start,
		end
	} : {
		kind: "name",
		name: text,
		start,
		end
	};
	if (kind === "integer") return {
		kind: "constant",
		value: integerValue(text),
		start,
		end
	};
	if (kind === "float") return {
		kind: "constant",
		value: Number(text.replaceAll("_", "")),
		float: true,
		start,
		end
	};
	if (kind === "string") {
		let value = unquote(text);
		while (reader.current?.kind === "string") value += unquote(reader.take().text);
		return {
			kind: "constant",
			value,
			start,
			end: reader.last
		};
	}
	if (text === "(") {
		if (reader.skip(")")) return {
			kind: "tuple",
			items: [],
			start,
			end: reader.last
		};
		const inner = parseTuple(reader);
		reader.expect(")");
		return inner;
	}
	if (text === "[") return {
		kind: "list",
		items: parseList(reader, "]", () => parseExpression(reader)),
		start,
		end: reader.last
	};
	if (text === "{") return {
		kind: "dict",
		entries: parseList(reader, "}", () => {
			const key = parseExpression(reader);
			reader.expect(":");
			return [key, parseExpression(reader)];
		}),
		start,
		end: reader.last
	};
	throw new JinjaSyntaxError(`Expected an expression instead of \`${text}\`.`, "Check this tag against the Jinja2 syntax.", start, end);
}
function integerValue(text) {
	const digits = text.replaceAll("_", "");
	return Number(digits);
}
function parseList(reader, close, item) {
	const items = [];
	while (!reader.skip(close)) {
		if (items.length > 0) {
			reader.expect(",");
			if (reader.skip(close)) break;
		}
		items.push(item());
	}
	return items;
}
function parsePostfix(reader, of) {
	let result = of;
	for (;; reader.link()) if (reader.skip(".")) result = parseAttribute(reader, result);
	else if (reader.skip("[")) result = parseSubscript(reader, result);
	else if (reader.isOperator("(")) result = {
		kind: "call",
		callee: result,
		call: parseArguments(reader),
		start: of.start,
		end: reader.last
	};
	else return result;
}
function parseAttribute(reader, of) {
	const name = reader.current?.kind === "integer" ? reader.take() : reader.expectName();
	const { start } = of;
	if (name.kind === "name") return {
		kind: "attribute",
		of,
		name: name.text,
		start,
		end: name.end
	};
	return {
		kind: "item",
		of,
		key: {
			kind: "constant",
			value: integerValue(name.text),
			start: name.start,
			end: name.end
		},
		start,
		end: name.end
	};
}
function parseSubscript(reader, of) {
	const parts = [];
	let colons = 0;
	const part = () => reader.isOperator(":", "]") ? void 0 : parseTuple(reader);
	parts.push(part());
	while (colons < 2 && reader.skip(":")) {
		colons += 1;
		parts.push(part());
	}
	reader.expect("]");
	const place = {
		start: of.start,
		end: reader.last
	};
	const [key] = parts;
	if (colons > 0) return {
		kind: "slice",
		of,
		parts,
		...place
	};
	if (!key) throw reader.missing("a key");
	return {
		kind: "item",
		of,
		key,
		...place
	};
}
function parseArguments(reader) {
	reader.expect("(");
	const positional = [];
	const named = [];
	parseList(reader, ")", () => {
		if (reader.isOperator("*", "**")) {
			const { start, end } = reader.take();
			throw new JinjaSyntaxError("Unpacked arguments are not supported.", "Write the arguments one by one.", start, end);
		}
		const value = parseExpression(reader);
		if (value.kind === "name" && reader.skip("=")) named.push({
			name: value.name,
			value: parseExpression(reader)
		});
		else if (named.length > 0) throw reader.missing("an argument with a name");
		else positional.push(value);
	});
	return {
		positional,
		named
	};
}
function parseFilters(reader, of) {
	let result = of;
	for (;; reader.link()) if (reader.skip("|")) result = parseFilter(reader, result);
	else if (reader.skip("is")) result = parseTest(reader, result);
	else if (reader.isOperator("(")) result = {
		kind: "call",
		callee: result,
		call: parseArguments(reader),
		start: of.start,
		end: reader.last
	};
	else return result;
}
function parseFilter(reader, of) {
	const first = reader.expectName();
	let name = first.text;
	while (reader.skip(".")) name += `.${reader.expectName().text}`;
	const call = reader.isOperator("(") ? parseArguments(reader) : NO_ARGUMENTS;
	return {
		kind: "filter",
		...of && { of },
		name,
		call,
		start: of?.start ?? first.start,
		end: reader.last
	};
}
function parseTest(reader, of) {
	const negated = reader.skip("not");
	let name = reader.expectName().text;
	while (reader.skip(".")) name += `.${reader.expectName().text}`;
	let call = NO_ARGUMENTS;
	if (reader.isOperator("(")) call = parseArguments(reader);
	else if (startsOperand(reader)) call = {
		positional: [parsePostfix(reader, parsePrimary(reader))],
		named: []
	};
	return {
		kind: "test",
		of,
		name,
		negated,
		call,
		start: of.start,
		end: reader.last
	};
}
function startsOperand(reader) {
	const token = reader.current;
	if (!token) return false;
	if (token.kind === "operator") return token.text === "[" || token.text === "{";
	return !reader.isName("else", "or", "and", "if", "is", "in", "not");
}
// src/core/template/jinja/parse-expression.ts
const COMPARISONS = [
	"==",
	"!=",
	"<",
	"<=",
	">",
	">="
];
function parseExpression(reader, withCondition = true) {
	reader.depth += 1;
	if (reader.depth > 100) {
		const { start, end } = reader.take();
		throw new JinjaSyntaxError("This expression is nested too deeply.", `100 levels are the limit.`, start, end);
	}
	const result = withCondition ? parseConditional(reader) : parseOr(reader);
	reader.depth -= 1;
	return result;
}
function parseTuple(reader, withCondition = true) {
	const first = parseExpression(reader, withCondition);
	if (!reader.isOperator(",")) return first;
	const items = [first];
	while (reader.skip(",")) {
		if (!reader.current || reader.isOperator(")", "=") || reader.isName("in")) break;
		items.push(parseExpression(reader, withCondition));
	}
	return {
		kind: "tuple",
		items,
		start: first.start,
		end: reader.last
	};
}
function parseConditional(reader) {
	let yes = parseOr(reader);
	while (reader.skip("if")) {
		reader.link();
		const test = parseOr(reader);
		const no = reader.skip("else") ? parseExpression(reader) : void 0;
		yes = {
			kind: "conditional",
			test,
			yes,
			...no && { no },
			start: yes.start,
			end: reader.last
		};
	}
	return yes;
}
function parseOr(reader) {
	let left = parseAnd(reader);
	while (reader.skip("or")) left = binary(reader, "or", left, parseAnd);
	return left;
}
function parseAnd(reader) {
	let left = parseNot(reader);
	while (reader.skip("and")) left = binary(reader, "and", left, parseNot);
	return left;
}
function parseNot(reader) {
	const nots = [];
	while (reader.isName("not") && !reader.isPair("not", "in")) {
		reader.link();
		nots.push(reader.take().start);
	}
	const inner = parseComparison(reader);
	return nots.reduceRight((operand, start) => ({
		kind: "unary",
		operator: "not",
		operand,
		start,
		end: operand.end
	}), inner);
}
function parseComparison(reader) {
	const first = parseSum(reader);
	const rest = [];
	for (;;) if (reader.isOperator(...COMPARISONS)) rest.push({
		operator: reader.take().text,
		value: parseSum(reader)
	});
	else if (reader.skip("in")) rest.push({
		operator: "in",
		value: parseSum(reader)
	});
	else if (reader.isPair("not", "in")) {
		reader.take();
		reader.take();
		rest.push({
			operator: "not in",
			value: parseSum(reader)
		});
	} else break;
	return rest.length === 0 ? first : {
		kind: "compare",
		first,
		rest,
		start: first.start,
		end: reader.last
	};
}
function parseSum(reader) {
	let left = parseConcatenation(reader);
	while (reader.isOperator("+", "-")) left = binary(reader, reader.take().text, left, parseConcatenation);
	return left;
}
function parseConcatenation(reader) {
	let left = parseProduct(reader);
	while (reader.isOperator("~")) left = binary(reader, reader.take().text, left, parseProduct);
	return left;
}
function parseProduct(reader) {
	let left = parsePower(reader);
	while (reader.isOperator("*", "/", "//", "%")) left = binary(reader, reader.take().text, left, parsePower);
	return left;
}
function parsePower(reader) {
	let left = parseUnary(reader);
	while (reader.isOperator("**")) left = binary(reader, reader.take().text, left, parseUnary);
	return left;
}
function binary(reader, operator, left, parseRight) {
	reader.link();
	const right = parseRight(reader);
	return {
		kind: "binary",
		operator,
		left,
		right,
		start: left.start,
		end: right.end
	};
}
// src/core/template/jinja/parse-names.ts
function parseTarget(reader) {
	const first = parseTargetItem(reader);
	if (!reader.isOperator(",")) return first;
	const items = [first];
	while (reader.skip(",")) {
		if (reader.isName("in") || reader.isOperator("=")) break;
		items.push(parseTargetItem(reader));
	}
	return {
		kind: "tuple",
		items
	};
}
function parseTargetItem(reader) {
	if (reader.skip("(")) {
		const inner = parseTarget(reader);
		reader.expect(")");
		return inner;
	}
	const { text } = reader.expectName();
	return reader.skip(".") ? {
		kind: "field",
		object: text,
		name: reader.expectName().text
	} : {
		kind: "name",
		name: text
	};
}
function parseBindings(reader) {
	const bindings = [];
	while (reader.current) {
		if (bindings.length > 0) reader.expect(",");
		const target = parseTargetItem(reader);
		reader.expect("=");
		bindings.push({
			target,
			value: parseExpression(reader)
		});
	}
	return bindings;
}
function parseParameters(reader) {
	reader.expect("(");
	const parameters = [];
	while (!reader.skip(")")) {
		if (parameters.length > 0) reader.expect(",");
		const { text } = reader.expectName();
		const fallback = reader.skip("=") ? parseExpression(reader) : void 0;
		parameters.push({
			name: text,
			...fallback && { fallback }
		});
	}
	return parameters;
}
function boundBy(tag, tokens) {
	if (tag !== "import" && tag !== "from") return [];
	const from = tag === "from" ? tokens.findIndex(({ text }) => text === "import") : tokens.findIndex(({ text }) => text === "as") - 1;
	return tokens.slice(Math.max(from, 0) + 1).flatMap(({ kind, text }) => kind === "name" && text !== "as" ? [text] : []);
}
// src/core/template/jinja/token-reader.ts
const LONGEST_CHAIN = 500;
var TokenReader = class {
	#tokens;
	#end;
	#at = 0;
	depth = 0;
	#links = 0;
	constructor(tokens, end) {
		this.#tokens = tokens;
		this.#end = end;
	}
	get current() {
		return this.#tokens[this.#at];
	}
	get last() {
		return this.#tokens[this.#at - 1]?.end ?? this.#tokens[0]?.start ?? this.#end;
	}
	take() {
		const token = this.current;
		if (!token) throw this.missing("an expression");
		this.#at += 1;
		return token;
	}
	isOperator(...texts) {
		return this.current?.kind === "operator" && texts.includes(this.current.text);
	}
	isName(...texts) {
		return this.current?.kind === "name" && texts.includes(this.current.text);
	}
	isPair(first, second) {
		const next = this.#tokens[this.#at + 1];
		return this.isName(first) && next?.kind === "name" && next.text === second;
	}
	skip(text) {
		if (!this.isOperator(text) && !this.isName(text)) return false;
		this.#at += 1;
		return true;
	}
	expect(text) {
		const token = this.current;
		if (token && this.skip(text)) return token;
		throw this.missing(`\`${text}\``);
	}
	expectName() {
		if (this.current?.kind !== "name") throw this.missing("a name");
		return this.take();
	}
	link() {
		this.#links += 1;
		if (this.#links > LONGEST_CHAIN) throw new JinjaSyntaxError("This expression is too long.", `${LONGEST_CHAIN} operators are the limit.`, this.last - 1, this.last);
	}
	expectEnd() {
		const token = this.current;
		if (token) throw new JinjaSyntaxError(`\`${token.text}\` does not belong here.`, "An operator or a comma may be missing before it.", token.start, token.end);
	}
	missing(what) {
		const token = this.current;
		if (token) return new JinjaSyntaxError(`Expected ${what} instead of \`${token.text}\`.`, "Check this tag against the Jinja2 syntax.", token.start, token.end);
		return new JinjaSyntaxError(`Expected ${what} before the end of this tag.`, "Check this tag against the Jinja2 syntax.", Math.max(0, this.#end - 2), this.#end);
	}
};
// src/core/template/jinja/parse-template.ts
const DEEPEST$1 = 100;
const PARTS = new Set([
	"elif",
	"else",
	"endif",
	"endfor",
	"endset",
	"endwith",
	"endfilter",
	"endmacro",
	"endcall",
	"endblock",
	"endautoescape"
]);
function parseTemplate(text) {
	const chunks = cutChunks(text);
	let at = 0;
	let depth = 0;
	function parseBody(opening, ends) {
		const body = [];
		for (let chunk = chunks[at]; chunk; chunk = chunks[at]) {
			at += 1;
			const { start, end } = chunk;
			if (chunk.kind === "text") {
				body.push(chunk);
				continue;
			}
			const reader = new TokenReader(chunk.tokens, end);
			if (chunk.kind === "output") {
				const value = parseTuple(reader);
				reader.expectEnd();
				body.push({
					kind: "output",
					value,
					start,
					end
				});
				continue;
			}
			const name = reader.expectName();
			if (ends.includes(name.text)) return {
				body,
				end: {
					name: name.text,
					reader
				}
			};
			if (PARTS.has(name.text)) throw unexpected(name, opening, ends);
			body.push(parseTag(name.text, chunk, reader));
		}
		if (opening) {
			const tag = opening.tokens[0]?.text ?? "";
			throw new JinjaSyntaxError(`\`{% ${tag} %}\` is never closed.`, `Add \`{% ${ends.at(-1) ?? `end${tag}`} %}\`.`, opening.start, opening.end);
		}
		return { body };
	}
	function parseBlock(opening, end) {
		depth += 1;
		if (depth > DEEPEST$1) throw new JinjaSyntaxError("Blocks are nested too deeply.", `${DEEPEST$1} levels are the limit.`, opening.start, opening.end);
		const { body, end: closing } = parseBody(opening, [end]);
		if (closing?.reader.current?.kind === "name") closing.reader.take();
		closing?.reader.expectEnd();
		depth -= 1;
		return body;
	}
	function parseTag(name, tag, reader) {
		const { start, end } = tag;
		const place = {
			start,
			end
		};
		switch (name) {
			case "if": return parseIf(tag, reader);
			case "for": return parseFor(tag, reader);
			case "set": return parseSet(tag, reader);
			case "with": return {
				kind: "with",
				bindings: parseBindings(reader),
				body: parseBlock(tag, "endwith"),
				...place
			};
			case "filter": {
				let filter = parseFilter(reader);
				while (reader.skip("|")) filter = parseFilter(reader, filter);
				reader.expectEnd();
				return {
					kind: "filter",
					filter,
					body: parseBlock(tag, "endfilter"),
					...place
				};
			}
			case "macro": {
				const macro = reader.expectName().text;
				const parameters = parseParameters(reader);
				reader.expectEnd();
				return {
					kind: "macro",
					name: macro,
					parameters,
					body: parseBlock(tag, "endmacro"),
					...place
				};
			}
			case "call": {
				const parameters = reader.isOperator("(") ? parseParameters(reader) : [];
				const call = parseExpression(reader);
				if (call.kind !== "call") throw reader.missing("a call");
				reader.expectEnd();
				return {
					kind: "call",
					parameters,
					call,
					body: parseBlock(tag, "endcall"),
					...place
				};
			}
			case "block":
				reader.expectName();
				while (reader.isName("scoped", "required")) reader.take();
				reader.expectEnd();
				return {
					kind: "body",
					body: parseBlock(tag, "endblock"),
					...place
				};
			case "autoescape":
				parseExpression(reader);
				reader.expectEnd();
				return {
					kind: "body",
					body: parseBlock(tag, "endautoescape"),
					...place
				};
			case "print": {
				const value = parseTuple(reader);
				reader.expectEnd();
				return {
					kind: "output",
					value,
					...place
				};
			}
			default: return {
				kind: "unsupported",
				tag: name,
				binds: boundBy(name, tag.tokens),
				...place
			};
		}
	}
	function parseIf(tag, first) {
		depth += 1;
		if (depth > DEEPEST$1) throw new JinjaSyntaxError("Blocks are nested too deeply.", `${DEEPEST$1} levels are the limit.`, tag.start, tag.end);
		const branches = [];
		let otherwise = [];
		let reader = first;
		for (let inElse = false;;) {
			const test = inElse ? void 0 : parseTuple(reader, true);
			reader.expectEnd();
			const { body, end } = parseBody(tag, inElse ? ["endif"] : [
				"elif",
				"else",
				"endif"
			]);
			if (test) branches.push({
				test,
				body
			});
			else otherwise = body;
			if (!end || end.name === "endif") {
				end?.reader.expectEnd();
				depth -= 1;
				return {
					kind: "if",
					branches,
					otherwise,
					start: tag.start,
					end: tag.end
				};
			}
			inElse = end.name === "else";
			reader = end.reader;
		}
	}
	function parseFor(tag, reader) {
		const target = parseTarget(reader);
		reader.expect("in");
		const items = parseTuple(reader, false);
		const filter = reader.skip("if") ? parseExpression(reader) : void 0;
		const recursive = reader.skip("recursive");
		reader.expectEnd();
		depth += 1;
		if (depth > DEEPEST$1) throw new JinjaSyntaxError("Blocks are nested too deeply.", `${DEEPEST$1} levels are the limit.`, tag.start, tag.end);
		const { body, end } = parseBody(tag, ["else", "endfor"]);
		end?.reader.expectEnd();
		const otherwise = end?.name === "else" ? parseBlock(tag, "endfor") : [];
		depth -= 1;
		return {
			kind: "for",
			target,
			items,
			...filter && { filter },
			recursive,
			body,
			otherwise,
			start: tag.start,
			end: tag.end
		};
	}
	function parseSet(tag, reader) {
		const { start, end } = tag;
		const target = parseTarget(reader);
		if (reader.skip("=")) {
			const value = parseTuple(reader);
			reader.expectEnd();
			return {
				kind: "set",
				target,
				value,
				start,
				end
			};
		}
		let filter;
		while (reader.skip("|")) filter = parseFilter(reader, filter);
		reader.expectEnd();
		return {
			kind: "capture",
			target,
			...filter && { filter },
			body: parseBlock(tag, "endset"),
			start,
			end
		};
	}
	return parseBody(void 0, []).body;
}
function unexpected(name, opening, ends) {
	const open = opening?.tokens[0]?.text;
	return new JinjaSyntaxError(open === void 0 ? `\`{% ${name.text} %}\` closes nothing that is open.` : `\`{% ${name.text} %}\` stands inside \`{% ${open} %}\`, which is still open.`, open === void 0 ? "Remove it, or add the tag that it should close." : `Close it with \`{% ${ends.at(-1) ?? `end${open}`} %}\` first.`, name.start, name.end);
}
// src/core/template/jinja/limits.ts
const MOST_STEPS = 1e6;
const LONGEST_TEXT = 1e7;
const LONGEST_LIST = 1e5;
const CHARACTERS_A_STEP = 100;
const DEEPEST_VALUE = 100;
const LONGEST_RANGE = 1e5;
let steps = 0;
function limited(work) {
	const before = steps;
	steps = 0;
	try {
		return work();
	} finally {
		steps = before;
	}
}
function spend(count = 1) {
	steps += count;
	if (steps > MOST_STEPS) throw new require_template_error.TemplateError(`The template takes more than ${MOST_STEPS} steps.`);
}
function boundedText(text) {
	boundedLength(text.length);
	spend(text.length / CHARACTERS_A_STEP);
	return text;
}
function boundedLength(length) {
	if (length > LONGEST_TEXT) throw new require_template_error.TemplateError(`A text grows beyond ${LONGEST_TEXT} characters.`);
}
function repeated(text, times) {
	boundedLength(text.length * times);
	return boundedText(text.repeat(Math.max(0, times)));
}
function padding(width) {
	return repeated(" ", width);
}
function boundedList(items, times = 1) {
	if (items.length * times > LONGEST_LIST) throw new require_template_error.TemplateError(`A list grows beyond ${LONGEST_LIST} items.`);
	spend(items.length * times);
	return Array.from({ length: items.length * times }, (_, index) => items[index % items.length]);
}
function boundedDepth(depth) {
	spend();
	if (depth > DEEPEST_VALUE) throw new require_template_error.TemplateError(`A value is nested more than ${DEEPEST_VALUE} deep.`);
}
// src/core/template/jinja/python-values.ts
var Undefined = class {
	name;
	constructor(name) {
		this.name = name;
	}
};
var Float = class {
	value;
	constructor(value) {
		this.value = value;
	}
};
var Tuple = class {
	items;
	constructor(items) {
		this.items = items;
	}
};
var Fields = class {
	fields;
	call;
	constructor(fields, call) {
		this.fields = fields;
		this.call = call;
	}
};
var Callable = class {
	call;
	constructor(call) {
		this.call = call;
	}
};
function fromJson(value) {
	if (typeof value === "number") return Number.isInteger(value) ? value : new Float(value);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map(fromJson);
	return new Map(Object.entries(value).map(([key, inner]) => [key, fromJson(inner)]));
}
function isTrue(value) {
	if (value === null || value instanceof Undefined) return false;
	if (value instanceof Float) return value.value !== 0;
	if (value instanceof Tuple) return value.items.length > 0;
	if (Array.isArray(value)) return value.length > 0;
	if (value instanceof Map) return value.size > 0;
	return typeof value === "object" || Boolean(value);
}
function numberOf(value) {
	if (value instanceof Float) return value.value;
	return typeof value === "boolean" || typeof value === "number" ? Number(value) : void 0;
}
function whole(value) {
	if (!Number.isSafeInteger(value)) throw new require_template_error.TemplateError("A number in the template grows beyond 2^53.");
	return value === 0 ? 0 : value;
}
function itemsOf(value) {
	const items = walkable(value);
	if (!items) throw new require_template_error.TemplateError(`${typeName(value)} cannot be walked through.`);
	spend(items.length);
	return items;
}
function walkable(value) {
	if (typeof value === "string") return Array.from(value);
	if (Array.isArray(value)) return value;
	if (value instanceof Tuple) return value.items;
	if (value instanceof Map) return [...value.keys()];
	return value instanceof Undefined ? [] : void 0;
}
function equals(left, right, depth = 0) {
	boundedDepth(depth);
	const [one, other] = [numberOf(left), numberOf(right)];
	if (one !== void 0 || other !== void 0) return one === other;
	if (left instanceof Undefined) return right instanceof Undefined;
	if (Array.isArray(left)) return Array.isArray(right) && sameItems(left, right, depth);
	if (left instanceof Tuple) return right instanceof Tuple && sameItems(left.items, right.items, depth);
	if (left instanceof Map) return right instanceof Map && left.size === right.size && [...left].every(([key, value]) => right.has(key) && equals(value, right.get(key) ?? null, depth + 1));
	return left === right;
}
function sameItems(left, right, depth) {
	return left.length === right.length && left.every((item, index) => equals(item, right[index] ?? null, depth + 1));
}
function compare(left, right, depth = 0) {
	boundedDepth(depth);
	const [one, other] = [numberOf(left), numberOf(right)];
	if (one !== void 0 && other !== void 0) return one - other;
	if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
	if (Array.isArray(left) && Array.isArray(right) || left instanceof Tuple && right instanceof Tuple) {
		const [a, b] = [itemsOf(left), itemsOf(right)];
		for (const [index, item] of a.entries()) {
			const against = b[index];
			if (against === void 0) return 1;
			if (!equals(item, against, depth + 1)) return compare(item, against, depth + 1);
		}
		return a.length - b.length;
	}
	throw new require_template_error.TemplateError(`${typeName(left)} and ${typeName(right)} have no order.`);
}
function compareTexts(left, right) {
	const [a, b] = [Array.from(left), Array.from(right)];
	for (let index = 0; index < a.length && index < b.length; index += 1) {
		const difference = (a[index]?.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
function typeName(value) {
	if (value === null) return "None";
	if (typeof value === "string") return "a string";
	if (typeof value === "boolean") return "a boolean";
	if (typeof value === "number" || value instanceof Float) return "a number";
	if (value instanceof Undefined) return `\`${value.name}\`, which is undefined,`;
	if (value instanceof Map) return "a mapping";
	return Array.isArray(value) || value instanceof Tuple ? "a list" : "an object";
}
// src/core/template/jinja/call-arguments.ts
var CallArguments = class {
	call;
	constructor(call) {
		this.call = call;
	}
	has(index, name) {
		return this.#value(index, name) !== void 0;
	}
	value(index, name, fallback) {
		return this.#value(index, name) ?? fallback;
	}
	text(index, name, fallback) {
		const value = this.#value(index, name);
		if (typeof value === "string") return value;
		if (value === void 0 && fallback !== void 0) return fallback;
		throw new require_template_error.TemplateError(`The argument \`${name}\` must be a string, not ${typeName(value ?? new Undefined(name))}.`);
	}
	whole(index, name, fallback) {
		const value = this.#value(index, name) ?? fallback;
		const number = value === void 0 || value instanceof Float ? void 0 : numberOf(value);
		if (number === void 0) throw new require_template_error.TemplateError(`The argument \`${name}\` must be a whole number.`);
		return number;
	}
	#value(index, name) {
		const value = this.call.positional[index];
		return value === void 0 ? this.call.named.get(name) : value;
	}
};
// src/core/template/jinja/python-format.ts
function toText(value) {
	if (typeof value === "string") return value;
	return value instanceof Undefined ? "" : toRepresentation(value);
}
function toRepresentation(value, depth = 0) {
	boundedDepth(depth);
	const inner = (item) => toRepresentation(item, depth + 1);
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return boundedText(quote$1(value));
	if (value instanceof Float) return floatText(value.value);
	if (value instanceof Undefined) return "Undefined";
	if (Array.isArray(value)) return boundedText(`[${value.map(inner).join(", ")}]`);
	if (value instanceof Tuple) return boundedText(`(${value.items.map(inner).join(", ")}${value.items.length === 1 ? "," : ""})`);
	if (value instanceof Map) return boundedText(`{${[...value].map(([key, item]) => `${inner(key)}: ${inner(item)}`).join(", ")}}`);
	return "<object>";
}
function floatText(value) {
	if (!Number.isFinite(value)) return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
	if (Object.is(value, -0)) return "-0.0";
	const [digits = "", power = "0"] = value.toExponential().split("e");
	const exponent = Number(power);
	if (exponent < -4 || exponent >= 16) return `${digits}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
	if (Number.isInteger(value)) return `${value}.0`;
	return value.toFixed(Math.max(0, digits.replace(/^-?\d\.?/, "").length - exponent));
}
const NAMED = {
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
const UNPRINTABLE = /[\\\n\r\t]|[^\P{C}\p{Cs}]|\p{Cs}|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
function quote$1(text) {
	const mark = text.includes("'") && !text.includes("\"") ? "\"" : "'";
	const escaped = text.replace(UNPRINTABLE, escapeCharacter);
	return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}
function escapeCharacter(character) {
	const named = NAMED[character];
	if (named) return named;
	const code = character.codePointAt(0) ?? 0;
	if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
	return code < 65536 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
}
// src/core/template/jinja/python-strings.ts
function title(text) {
	return text.split(/([-\s({[<]+)/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()).join("");
}
function titleOfLetters(text) {
	return text.replace(/\p{L}+/gu, (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
}
function center(text, width) {
	const missing = width - Array.from(text).length;
	if (missing <= 0) return text;
	const left = Math.floor(missing / 2) + (missing & width & 1);
	return padding(left) + text + padding(missing - left);
}
function splitLines(text) {
	const lines = text.split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/);
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
function splitText(text, separator, most) {
	if (separator === void 0) {
		const words = [];
		let rest = text.trimStart();
		while (rest !== "" && (most < 0 || words.length < most)) {
			const [word = ""] = /^\S+/.exec(rest) ?? [];
			words.push(word);
			rest = rest.slice(word.length).trimStart();
		}
		return rest === "" ? words : [...words, rest];
	}
	const parts = text.split(separator);
	return most < 0 || parts.length <= most + 1 ? parts : [...parts.slice(0, most), parts.slice(most).join(separator)];
}
// src/core/template/jinja/methods.ts
const dropped = (args) => {
	if (!args.has(0, "chars") || args.value(0, "chars", null) === null) return void 0;
	const characters = new Set(args.text(0, "chars"));
	return (character) => characters.has(character);
};
const starts = (value, args, test) => {
	const wanted = args.value(0, "prefix", "");
	return (wanted instanceof Tuple ? wanted.items : [wanted]).some((part) => value[test](toText(part)));
};
const filled = (value, args) => padding(Math.max(0, args.whole(0, "width") - Array.from(value).length));
const all = (pattern) => (value) => pattern.test(value);
const STRING = {
	capitalize: (value) => value.slice(0, 1).toUpperCase() + value.slice(1).toLowerCase(),
	casefold: (value) => value.toLowerCase(),
	center: (value, args) => center(value, args.whole(0, "width")),
	count: (value, args) => value.split(args.text(0, "sub")).length - 1,
	endswith: (value, args) => starts(value, args, "endsWith"),
	find: (value, args) => Array.from(value.slice(0, Math.max(0, value.indexOf(args.text(0, "sub"))))).length - (value.includes(args.text(0, "sub")) ? 0 : 1),
	isalnum: all(/^[\p{L}\p{N}]+$/u),
	isalpha: all(/^\p{L}+$/u),
	isdigit: all(/^\p{Nd}+$/u),
	islower: (value) => value === value.toLowerCase() && value !== value.toUpperCase(),
	isspace: all(/^\s+$/),
	isupper: (value) => value === value.toUpperCase() && value !== value.toLowerCase(),
	join: (value, args) => boundedText(itemsOf(args.value(0, "iterable", [])).map(toText).join(value)),
	ljust: (value, args) => value + filled(value, args),
	lower: (value) => value.toLowerCase(),
	lstrip: (value, args) => stripStart(value, dropped(args)),
	removeprefix: (value, args) => value.startsWith(args.text(0, "prefix")) ? value.slice(args.text(0, "prefix").length) : value,
	removesuffix: (value, args) => args.text(0, "suffix") !== "" && value.endsWith(args.text(0, "suffix")) ? value.slice(0, -args.text(0, "suffix").length) : value,
	replace: (value, args) => replaced(value, args.text(0, "old"), args.text(1, "new"), args.whole(2, "count", -1)),
	rjust: (value, args) => filled(value, args) + value,
	rstrip: (value, args) => stripEnd(value, dropped(args)),
	split: (value, args) => {
		const separator = args.value(0, "sep", null);
		return boundedList(splitText(value, separator === null ? void 0 : toText(separator), args.whole(1, "maxsplit", -1)));
	},
	splitlines: (value) => boundedList(splitLines(value)),
	startswith: (value, args) => starts(value, args, "startsWith"),
	strip: (value, args) => stripEnd(stripStart(value, dropped(args)), dropped(args)),
	title: titleOfLetters,
	upper: (value) => value.toUpperCase(),
	zfill: (value, args) => filled(value, args).replaceAll(" ", "0") + value
};
const LIST = {
	append: (value, args) => {
		boundedList(value);
		value.push(args.value(0, "object", null));
		return null;
	},
	copy: (value) => [...value],
	count: (value, args) => value.filter((entry) => equals(entry, args.value(0, "value", null))).length,
	extend: (value, args) => {
		const added = itemsOf(args.value(0, "iterable", []));
		boundedList([...value, ...added]);
		value.push(...added);
		return null;
	},
	index: (value, args) => {
		const index = value.findIndex((entry) => equals(entry, args.value(0, "value", null)));
		if (index === -1) throw new require_template_error.TemplateError("A list has no such item.");
		return index;
	},
	insert: (value, args) => {
		value.splice(args.whole(0, "index"), 0, args.value(1, "object", null));
		return null;
	},
	pop: (value, args) => {
		const [taken] = value.splice(args.whole(0, "index", -1), 1);
		if (taken === void 0) throw new require_template_error.TemplateError("A list has no such item to take.");
		return taken;
	},
	reverse: (value) => {
		value.reverse();
		return null;
	}
};
const MAPPING = {
	copy: (value) => new Map(value),
	get: (value, args) => value.get(args.value(0, "key", null)) ?? args.value(1, "default", null),
	items: (value) => [...value].map((pair) => new Tuple(pair)),
	keys: (value) => [...value.keys()],
	pop: (value, args) => {
		const key = args.value(0, "key", null);
		const found = value.get(key) ?? args.value(1, "default", null);
		value.delete(key);
		return found;
	},
	update: (value, args) => {
		const other = args.value(0, "other", null);
		if (other instanceof Map) for (const [key, entry] of other) value.set(key, entry);
		for (const [name, entry] of args.call.named) value.set(name, entry);
		return null;
	},
	values: (value) => [...value.values()]
};
function replaced(value, from, to, count) {
	let left = count < 0 ? Number.POSITIVE_INFINITY : numberOf(count) ?? 0;
	return boundedText(value.replaceAll(from, () => {
		left -= 1;
		return left >= 0 ? to : from;
	}));
}
function table(methods) {
	return new Map(Object.entries(methods).map(([name, run]) => [name, (value, args) => run(value, args)]));
}
const METHODS = {
	string: table(STRING),
	list: table(LIST),
	mapping: table(MAPPING)
};
// src/core/template/jinja/members.ts
function attribute(value, name) {
	refuseUndefined(value, name);
	if (value instanceof Fields) return value.fields.get(name) ?? new Undefined(name);
	return method(value, name) ?? key(value, name) ?? new Undefined(name);
}
function item(value, at) {
	refuseUndefined(value, typeof at === "string" ? at : "an item");
	const found = key(value, at);
	if (found !== void 0) return found;
	if (typeof at !== "string") return new Undefined("an item");
	return value instanceof Fields ? value.fields.get(at) ?? new Undefined(at) : method(value, at) ?? new Undefined(at);
}
function attributePath(value, path) {
	if (typeof path !== "string") return item(value, path);
	return path.split(".").reduce((inner, part) => item(inner, /^\d+$/.test(part) ? Number(part) : part), value);
}
function key(value, at) {
	if (value instanceof Map) return value.get(at instanceof Float ? at.value : at);
	const index = at instanceof Float ? void 0 : numberOf(at);
	if (index === void 0 || !(typeof value === "string" || Array.isArray(value) || value instanceof Tuple)) return void 0;
	return itemsOf(value).at(index);
}
function method(value, name) {
	const kind = typeof value === "string" ? "string" : Array.isArray(value) ? "list" : value instanceof Map ? "mapping" : void 0;
	const found = kind && METHODS[kind].get(name);
	return found && new Callable((call) => found(value, new CallArguments(call)));
}
function refuseUndefined(value, name) {
	if (value instanceof Undefined) throw new require_template_error.TemplateError(`\`${name}\` cannot be read: ${typeName(value).replace(/,$/, "")}.`);
}
function isCallable(value) {
	return value instanceof Callable || value instanceof Fields && value.call !== void 0 && isTrue(value);
}
// src/core/template/jinja/number-filters.ts
function toWhole(value, args) {
	const fallback = args.value(0, "default", 0);
	if (typeof value === "string") {
		const number = /^\s*[-+]?\d+(?:_\d+)*\s*$/.test(value) ? Number(value.replaceAll("_", "")) : Number.parseFloat(pythonNumber(value));
		return Number.isFinite(number) ? whole(Math.trunc(number)) : fallback;
	}
	const number = numberOf(value);
	return number === void 0 || !Number.isFinite(number) ? fallback : whole(Math.trunc(number));
}
function toFloat(value, args) {
	const number = typeof value === "string" ? Number.parseFloat(pythonNumber(value)) : numberOf(value);
	return number === void 0 || Number.isNaN(number) ? args.value(0, "default", new Float(0)) : new Float(number);
}
function pythonNumber(value) {
	return /^\s*[-+]?(?:\d+(?:_\d+)*\.?(?:\d+)?|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(value) ? value.replaceAll("_", "").trim() : "NaN";
}
function round(value, args) {
	const number = numberOf(value);
	if (number === void 0) throw new require_template_error.TemplateError(`${typeName(value)} cannot be rounded.`);
	const precision = args.whole(0, "precision", 0);
	const method = args.text(1, "method", "common");
	const scale = 10 ** precision;
	if (method === "ceil") return new Float(Math.ceil(number * scale) / scale);
	if (method === "floor") return new Float(Math.floor(number * scale) / scale);
	if (!(value instanceof Float)) return precision >= 0 ? number : whole(halfEven(number * scale) / scale);
	return new Float(precision >= 0 && precision <= 100 && !isHalf(number, precision) ? Number(number.toFixed(precision)) : halfEven(number * scale) / scale);
}
function isHalf(number, precision) {
	return Math.abs(number * 10 ** precision % 1) === .5 && Number.isInteger(number * 2 ** (precision + 1));
}
function halfEven(number) {
	const floor = Math.floor(number);
	if (number - floor !== .5) return Math.round(number);
	return floor % 2 === 0 ? floor : floor + 1;
}
// src/core/template/jinja/operators.ts
function operate(operator, left, right) {
	if (operator === "~") return boundedText(toText(left) + toText(right));
	const [a, b] = [numberOf(left), numberOf(right)];
	if (a !== void 0 && b !== void 0) return calculate(operator, a, b, left instanceof Float || right instanceof Float);
	if (operator === "+") {
		if (typeof left === "string" && typeof right === "string") return boundedText(left + right);
		if (Array.isArray(left) && Array.isArray(right)) return boundedList([...left, ...right]);
		if (left instanceof Tuple && right instanceof Tuple) return new Tuple(boundedList([...left.items, ...right.items]));
	}
	if (operator === "*") {
		const [value, times] = b === void 0 ? [right, a] : [left, b];
		if (times !== void 0 && Number.isInteger(times)) {
			if (typeof value === "string") return repeated(value, times);
			if (Array.isArray(value)) return boundedList(value, Math.max(0, times));
		}
	}
	throw new require_template_error.TemplateError(`\`${operator}\` cannot join ${typeName(left)} and ${typeName(right)}.`);
}
function calculate(operator, left, right, float) {
	const result = (value) => float ? new Float(value) : whole(value);
	if ((operator === "/" || operator === "//" || operator === "%") && right === 0) throw new require_template_error.TemplateError("A division by zero.");
	switch (operator) {
		case "+": return result(left + right);
		case "-": return result(left - right);
		case "*": return result(left * right);
		case "/": return new Float(left / right);
		case "//": return result(Math.floor(left / right));
		case "%": return result(left % right !== 0 && left < 0 !== right < 0 ? left % right + right : left % right);
		default: return right < 0 && !float ? new Float(left ** right) : result(left ** right);
	}
}
function compares(operator, left, right) {
	switch (operator) {
		case "==": return equals(left, right);
		case "!=": return !equals(left, right);
		case "<": return compare(left, right) < 0;
		case "<=": return compare(left, right) <= 0;
		case ">": return compare(left, right) > 0;
		case ">=": return compare(left, right) >= 0;
		case "in": return contains(right, left);
		default: return !contains(right, left);
	}
}
function contains(container, item) {
	if (typeof container !== "string") return itemsOf(container).some((value) => equals(value, item));
	if (typeof item !== "string") throw new require_template_error.TemplateError(`A string cannot contain ${typeName(item)}.`);
	boundedText(container);
	return container.includes(item);
}
function sliced(value, [start, stop, step]) {
	const items = itemsOf(value);
	const stride = step ?? 1;
	if (stride === 0) throw new require_template_error.TemplateError("A slice cannot have steps of 0.");
	const { length } = items;
	const clamp = (at, low, high) => Math.min(Math.max(at < 0 ? at + length : at, low), high);
	const from = start === void 0 ? stride > 0 ? 0 : length - 1 : clamp(start, stride > 0 ? 0 : -1, stride > 0 ? length : length - 1);
	const to = stop === void 0 ? stride > 0 ? length : -1 : clamp(stop, stride > 0 ? 0 : -1, stride > 0 ? length : length - 1);
	const picked = [];
	for (let at = from; stride > 0 ? at < to : at > to; at += stride) picked.push(items[at] ?? null);
	if (typeof value === "string") return picked.map(toText).join("");
	return value instanceof Tuple ? new Tuple(picked) : picked;
}
// src/core/template/jinja/tests.ts
const comparison = (operator) => (value, argument) => compares(operator, value, argument);
const isInteger = (value) => typeof value === "number";
const isSequence = (value) => typeof value === "string" || Array.isArray(value) || value instanceof Tuple || value instanceof Map;
function remainder(value, by) {
	const number = numberOf(value);
	if (number === void 0) throw new require_template_error.TemplateError("Only a number can be divided.");
	return Math.abs(number % by);
}
const [eq, ne, lt, le, gt, ge] = [
	"==",
	"!=",
	"<",
	"<=",
	">",
	">="
].map(comparison);
const TESTS = new Map([
	["defined", (value) => !(value instanceof Undefined)],
	["undefined", (value) => value instanceof Undefined],
	["none", (value) => value === null],
	["boolean", (value) => typeof value === "boolean"],
	["true", (value) => value === true],
	["false", (value) => value === false],
	["integer", isInteger],
	["float", (value) => value instanceof Float],
	["number", (value) => numberOf(value) !== void 0],
	["string", (value) => typeof value === "string"],
	["mapping", (value) => value instanceof Map],
	["sequence", (value) => isSequence(value) || value instanceof Undefined],
	["iterable", (value) => isSequence(value) || value instanceof Undefined],
	["callable", (value) => value instanceof Callable || value instanceof Fields && value.call !== void 0],
	["lower", (value) => typeof value === "string" && value !== value.toUpperCase() && value === value.toLowerCase()],
	["upper", (value) => typeof value === "string" && value !== value.toLowerCase() && value === value.toUpperCase()],
	["odd", (value) => remainder(value, 2) === 1],
	["even", (value) => remainder(value, 2) === 0],
	["divisibleby", (value, argument) => remainder(value, numberOf(argument) ?? 1) === 0],
	["sameas", (value, argument) => value === argument || typeof value !== "object" && typeof value === typeof argument && equals(value, argument)],
	["in", comparison("in")],
	...[
		"==",
		"eq",
		"equalto"
	].map((name) => [name, eq]),
	...["!=", "ne"].map((name) => [name, ne]),
	...[
		"<",
		"lt",
		"lessthan"
	].map((name) => [name, lt]),
	...["<=", "le"].map((name) => [name, le]),
	...[
		">",
		"gt",
		"greaterthan"
	].map((name) => [name, gt]),
	...[">=", "ge"].map((name) => [name, ge])
]);
// src/core/template/jinja/to-json.ts
const HTML$1 = {
	"<": "\\u003c",
	">": "\\u003e",
	"&": "\\u0026",
	"'": "\\u0027"
};
function toJsonText(value, args) {
	return write(value, numberOf(args.value(0, "indent", null)), 0).replace(/[<>&']/g, (character) => HTML$1[character] ?? character);
}
function write(value, indent, depth) {
	boundedDepth(depth);
	if (value === null || typeof value === "boolean" || typeof value === "number") return String(value);
	if (typeof value === "string") return quote(value);
	if (value instanceof Float) return jsonFloat(value.value);
	const items = Array.isArray(value) ? value : value instanceof Tuple ? value.items : void 0;
	if (items) return wrap("[", "]", items.map((item) => write(item, indent, depth + 1)), indent, depth);
	if (!(value instanceof Map)) throw new require_template_error.TemplateError(`${typeName(value)} cannot be written as JSON.`);
	return wrap("{", "}", [...value].map(([key, item]) => [typeof key === "string" ? key : write(key, void 0, depth + 1), item]).sort(([left], [right]) => left < right ? -1 : 1).map(([key, item]) => `${quote(key)}: ${write(item, indent, depth + 1)}`), indent, depth);
}
function wrap(open, close, parts, indent, depth) {
	if (indent === void 0 || parts.length === 0) return `${open}${parts.join(", ")}${close}`;
	const line = (level) => `\n${" ".repeat(indent * level)}`;
	return `${open}${line(depth + 1)}${parts.join(`,${line(depth + 1)}`)}${line(depth)}${close}`;
}
function quote(text) {
	return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function jsonFloat(value) {
	if (Number.isFinite(value)) return floatText(value);
	return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}
// src/core/template/jinja/unknown-name-error.ts
var UnknownNameError = class extends require_template_error.TemplateError {};
// src/core/template/jinja/filters.ts
const text = (change) => (value, args) => boundedText(change(toText(value), args));
function sortKey(args, attributeIndex, caseIndex) {
	const attribute = args.value(attributeIndex, "attribute", null);
	const caseCounts = isTrue(args.value(caseIndex, "case_sensitive", false));
	return (item) => {
		const key = attribute === null ? item : attributePath(item, attribute);
		return !caseCounts && typeof key === "string" ? key.toLowerCase() : key;
	};
}
function sorted(items, key, reverse) {
	const pairs = items.map((item) => ({
		item,
		key: key(item)
	}));
	const direction = reverse ? -1 : 1;
	return pairs.sort((left, right) => direction * compare(left.key, right.key)).map(({ item }) => item);
}
function extreme(direction) {
	return (value, args) => {
		const key = sortKey(args, 1, 0);
		const items = itemsOf(value);
		const [first] = items;
		if (first === void 0) return new Undefined("the first item");
		return items.reduce((best, item) => direction * compare(key(item), key(best)) > 0 ? item : best, first);
	};
}
function chosen(keep, byAttribute) {
	return (value, { call }) => {
		const [attribute, ...rest] = byAttribute ? call.positional : [null, ...call.positional];
		const [name, argument = null] = rest;
		const test = name === void 0 ? (item) => isTrue(item) : TESTS.get(toText(name));
		if (!test) throw new UnknownNameError(`There is no test \`${toText(name ?? null)}\`.`);
		return itemsOf(value).filter((item) => test(byAttribute ? attributePath(item, attribute ?? null) : item, argument) === keep);
	};
}
function indent(value, args) {
	const width = args.value(0, "width", 4);
	const step = typeof width === "string" ? width : padding(numberOf(width) ?? 0);
	const blank = isTrue(args.value(2, "blank", false));
	const indented = value.split("\n").map((line, index) => index > 0 && (blank || line !== "") ? step + line : line).join("\n");
	return isTrue(args.value(1, "first", false)) ? step + indented : indented;
}
function truncate(value, args) {
	const length = args.whole(0, "length", 255);
	const end = args.text(2, "end", "...");
	const characters = Array.from(value);
	if (characters.length <= length + args.whole(3, "leeway", 5)) return value;
	const cut = characters.slice(0, length - end.length).join("");
	if (isTrue(args.value(1, "killwords", false))) return cut + end;
	const space = cut.lastIndexOf(" ");
	return (space === -1 ? cut : cut.slice(0, space)) + end;
}
function dictionarySort(value, args) {
	if (!(value instanceof Map)) throw new require_template_error.TemplateError(`${typeName(value)} is no mapping to sort.`);
	const position = args.text(1, "by", "key") === "key" ? 0 : 1;
	const caseCounts = isTrue(args.value(0, "case_sensitive", false));
	const key = (pair) => {
		const part = itemsOf(pair)[position] ?? null;
		return typeof part === "string" && !caseCounts ? part.toLowerCase() : part;
	};
	return sorted([...value].map((pair) => new Tuple(pair)), key, isTrue(args.value(2, "reverse", false)));
}
function unique(value, args) {
	const key = sortKey(args, 1, 0);
	const seen = [];
	return itemsOf(value).filter((item) => {
		const own = key(item);
		if (seen.some((other) => equals(own, other))) return false;
		seen.push(own);
		return true;
	});
}
function groupBy(value, args) {
	const attribute = args.value(0, "attribute", null);
	const key = (item) => {
		const found = attributePath(item, attribute);
		return found instanceof Undefined ? args.value(1, "default", found) : found;
	};
	const groups = [];
	for (const item of sorted(itemsOf(value), key, false)) {
		const last = groups.at(-1);
		if (last && equals(last.key, key(item))) last.items.push(item);
		else groups.push({
			key: key(item),
			items: [item]
		});
	}
	return groups.map((group) => new Tuple([group.key, group.items]));
}
function sum(value, args) {
	const attribute = args.value(0, "attribute", null);
	return itemsOf(value).reduce((total, item) => operate("+", total, attribute === null ? item : attributePath(item, attribute)), args.value(1, "start", 0));
}
function batch(value, args) {
	const size = Math.max(1, args.whole(0, "linecount"));
	const items = itemsOf(value);
	const rows = [];
	for (let at = 0; at < items.length; at += size) rows.push(items.slice(at, at + size));
	const last = rows.at(-1);
	if (last && args.has(1, "fill_with")) while (last.length < size) last.push(args.value(1, "fill_with", null));
	return rows;
}
function length(value) {
	return itemsOf(value).length;
}
function join(value, args) {
	const attribute = args.value(1, "attribute", null);
	return boundedText(itemsOf(value).map((item) => toText(attribute === null ? item : attributePath(item, attribute))).join(toText(args.value(0, "d", ""))));
}
function reverse(value) {
	const items = [...itemsOf(value)].reverse();
	return typeof value === "string" ? items.map(toText).join("") : items;
}
function fallback(value, args) {
	return value instanceof Undefined || isTrue(args.value(1, "boolean", false)) && !isTrue(value) ? args.value(0, "default_value", "") : value;
}
function replace(value, args) {
	const [from, to] = [args.text(0, "old"), args.text(1, "new")];
	const count = args.value(2, "count", null);
	if (count === null) return value.replaceAll(from, () => to);
	let left = numberOf(count) ?? 0;
	return value.replaceAll(from, () => {
		left -= 1;
		return left >= 0 ? to : from;
	});
}
const HTML = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"'": "&#39;",
	"\"": "&#34;"
};
const escapeHtml = text((value) => value.replace(/[&<>'"]/g, (character) => HTML[character] ?? character));
const trimmed = (value, args) => {
	const drop = args.has(0, "chars") && args.value(0, "chars", null) !== null ? new Set(args.text(0, "chars")) : void 0;
	const dropped = drop && ((character) => drop.has(character));
	return stripEnd(stripStart(value, dropped), dropped);
};
const FILTERS = new Map([
	["abs", (value) => value instanceof Float ? new Float(Math.abs(value.value)) : Math.abs(numberOf(value) ?? NaN)],
	["batch", batch],
	["capitalize", text((value) => value.slice(0, 1).toUpperCase() + value.slice(1).toLowerCase())],
	["center", text((value, args) => center(value, args.whole(0, "width", 80)))],
	["count", length],
	["d", fallback],
	["default", fallback],
	["dictsort", dictionarySort],
	["e", escapeHtml],
	["escape", escapeHtml],
	["first", (value) => itemsOf(value)[0] ?? new Undefined("the first item")],
	["float", toFloat],
	["groupby", groupBy],
	["indent", text(indent)],
	["int", toWhole],
	["items", (value) => value instanceof Map ? [...value].map((pair) => new Tuple(pair)) : []],
	["join", join],
	["last", (value) => itemsOf(value).at(-1) ?? new Undefined("the last item")],
	["length", length],
	["list", (value) => boundedList(itemsOf(value))],
	["lower", text((value) => value.toLowerCase())],
	["max", extreme(1)],
	["min", extreme(-1)],
	["reject", chosen(false, false)],
	["rejectattr", chosen(false, true)],
	["replace", text(replace)],
	["reverse", reverse],
	["round", round],
	["safe", (value) => toText(value)],
	["select", chosen(true, false)],
	["selectattr", chosen(true, true)],
	["sort", (value, args) => sorted(itemsOf(value), sortKey(args, 2, 1), isTrue(args.value(0, "reverse", false)))],
	["string", (value) => toText(value)],
	["sum", sum],
	["title", text(title)],
	["tojson", (value, args) => boundedText(toJsonText(value, args))],
	["trim", text(trimmed)],
	["truncate", text(truncate)],
	["unique", unique],
	["upper", text((value) => value.toUpperCase())],
	["wordcount", (value) => toText(value).match(/[\p{L}\p{N}_]+/gu)?.length ?? 0]
]);
// src/core/template/jinja/scope.ts
function nested(outer) {
	return {
		names: new Map(),
		outer,
		run: outer.run
	};
}
function look(name, scope) {
	for (let at = scope; at; at = at.outer) {
		const value = at.names.get(name);
		if (value !== void 0) return value;
	}
	return new Undefined(name);
}
function assign(target, value, scope) {
	if (target.kind === "name") scope.names.set(target.name, value);
	else if (target.kind === "field") {
		const object = look(target.object, scope);
		if (!(object instanceof Fields) || object.call) throw new require_template_error.TemplateError(`\`${target.object}\` is no namespace.`);
		object.fields.set(target.name, value);
	} else {
		const items = itemsOf(value);
		if (items.length !== target.items.length) throw new require_template_error.TemplateError(`${items.length} values cannot be given to ${target.items.length} names.`);
		for (const [index, inner] of target.items.entries()) assign(inner, items[index] ?? null, scope);
	}
}
// src/core/template/jinja/evaluate-expression.ts
function evaluateArguments({ positional, named }, scope) {
	return {
		positional: positional.map((value) => evaluate(value, scope)),
		named: new Map(named.map(({ name, value }) => [name, evaluate(value, scope)]))
	};
}
function call(callee, given) {
	if (!isCallable(callee)) throw new require_template_error.TemplateError(`${typeName(callee)} cannot be called.`);
	return callee.call(given);
}
function evaluate(expression, scope) {
	spend();
	const inner = (part) => evaluate(part, scope);
	switch (expression.kind) {
		case "constant": {
			const { value } = expression;
			if (typeof value !== "number") return value;
			return expression.float ? new Float(value) : whole(value);
		}
		case "name": return look(expression.name, scope);
		case "list": return expression.items.map(inner);
		case "tuple": return new Tuple(expression.items.map(inner));
		case "dict": return new Map(expression.entries.map(([key, value]) => [inner(key), inner(value)]));
		case "unary": return negate(expression.operator, inner(expression.operand));
		case "binary": {
			const left = inner(expression.left);
			if (expression.operator === "and") return isTrue(left) ? inner(expression.right) : left;
			if (expression.operator === "or") return isTrue(left) ? left : inner(expression.right);
			return operate(expression.operator, left, inner(expression.right));
		}
		case "compare": {
			let left = inner(expression.first);
			for (const { operator, value } of expression.rest) {
				const right = inner(value);
				if (!compares(operator, left, right)) return false;
				left = right;
			}
			return true;
		}
		case "conditional":
			if (isTrue(inner(expression.test))) return inner(expression.yes);
			return expression.no ? inner(expression.no) : new Undefined("the inline if without an else");
		case "attribute": return attribute(inner(expression.of), expression.name);
		case "item": return item(inner(expression.of), inner(expression.key));
		case "slice": return sliced(inner(expression.of), expression.parts.map((part) => sliceBound(part && inner(part))));
		case "call": return call(inner(expression.callee), evaluateArguments(expression.call, scope));
		case "filter": return applyFilter(expression, void 0, scope);
		case "test": {
			const test = TESTS.get(expression.name);
			if (!test) throw new UnknownNameError(`There is no test \`${expression.name}\`.`);
			const { positional } = evaluateArguments(expression.call, scope);
			return test(inner(expression.of), positional[0] ?? null) !== expression.negated;
		}
	}
}
function sliceBound(value) {
	return value === void 0 || value === null ? void 0 : numberOf(value);
}
function negate(operator, value) {
	if (operator === "not") return !isTrue(value);
	const number = numberOf(value);
	if (number === void 0) throw new require_template_error.TemplateError(`${typeName(value)} has no sign.`);
	const signed = operator === "-" ? -number : number;
	return value instanceof Float ? new Float(signed) : whole(signed);
}
function applyFilter(expression, captured, scope) {
	const { of } = expression;
	const value = captured !== void 0 && of?.kind === "filter" ? applyFilter(of, captured, scope) : of ? evaluate(of, scope) : captured ?? "";
	const args = new CallArguments(evaluateArguments(expression.call, scope));
	if (expression.name === "map") return mapped(value, args);
	const filter = FILTERS.get(expression.name);
	if (!filter) throw new UnknownNameError(`There is no filter \`${expression.name}\`.`);
	return filter(value, args);
}
function mapped(value, args) {
	const items = boundedList(itemsOf(value));
	const path = args.call.named.get("attribute");
	if (path !== void 0) return items.map((entry) => {
		const found = attributePath(entry, path);
		return found instanceof Undefined ? args.call.named.get("default") ?? found : found;
	});
	const [name = null, ...positional] = args.call.positional;
	const filter = FILTERS.get(toText(name));
	if (!filter) throw new UnknownNameError(`There is no filter \`${toText(name)}\`.`);
	return items.map((entry) => filter(entry, new CallArguments({
		positional,
		named: args.call.named
	})));
}
// src/core/template/jinja/evaluate-body.ts
const DEEPEST = 100;
function evaluateBody(body, scope) {
	const parts = [];
	let length = 0;
	for (const statement of body) {
		const part = evaluateStatement(statement, scope);
		length += part.length;
		boundedLength(length);
		parts.push(part);
	}
	return boundedText(parts.join(""));
}
function evaluateStatement(statement, scope) {
	spend();
	switch (statement.kind) {
		case "text": return statement.text;
		case "output": return print(statement, scope);
		case "if": return evaluateBody(statement.branches.find(({ test }) => isTrue(evaluate(test, scope)))?.body ?? statement.otherwise, scope);
		case "for": return evaluateLoop(statement, evaluate(statement.items, scope), scope, 1);
		case "set":
			assign(statement.target, evaluate(statement.value, scope), scope);
			return "";
		case "capture": {
			const captured = evaluateBody(statement.body, nested(scope));
			assign(statement.target, statement.filter ? applyFilter(statement.filter, captured, scope) : captured, scope);
			return "";
		}
		case "with": {
			const inner = nested(scope);
			for (const { target, value } of statement.bindings) assign(target, evaluate(value, scope), inner);
			return evaluateBody(statement.body, inner);
		}
		case "filter": return toText(applyFilter(statement.filter, evaluateBody(statement.body, nested(scope)), scope));
		case "macro":
			scope.names.set(statement.name, macro(statement.name, statement.parameters, statement.body, scope));
			return "";
		case "call": return evaluateCallBlock(statement, scope);
		case "body": return evaluateBody(statement.body, nested(scope));
		case "unsupported": return scope.run.text.slice(statement.start, statement.end);
	}
}
function print(statement, scope) {
	try {
		return toText(evaluate(statement.value, scope));
	} catch (error) {
		if (error instanceof UnknownNameError) return scope.run.text.slice(statement.start, statement.end);
		throw error;
	}
}
function evaluateLoop(statement, value, scope, depth) {
	if (depth > DEEPEST) throw new require_template_error.TemplateError("A recursive loop goes too deep.");
	const items = itemsOf(value).filter((entry) => {
		if (!statement.filter) return true;
		const inner = nested(scope);
		assign(statement.target, entry, inner);
		return isTrue(evaluate(statement.filter, inner));
	});
	if (items.length === 0) return evaluateBody(statement.otherwise, nested(scope));
	const parts = [];
	let length = 0;
	const seen = {};
	for (const [index, entry] of items.entries()) {
		spend();
		const inner = nested(scope);
		assign(statement.target, entry, inner);
		const again = statement.recursive ? ({ positional: [children = []] }) => evaluateLoop(statement, children, scope, depth + 1) : void 0;
		inner.names.set("loop", new Fields(loopFields(items, index, depth, seen), again));
		const part = evaluateBody(statement.body, inner);
		length += part.length;
		boundedLength(length);
		parts.push(part);
	}
	return parts.join("");
}
function loopFields(items, index, depth, seen) {
	const { length } = items;
	return new Map([
		["index", index + 1],
		["index0", index],
		["revindex", length - index],
		["revindex0", length - index - 1],
		["first", index === 0],
		["last", index === length - 1],
		["length", length],
		["depth", depth],
		["depth0", depth - 1],
		["previtem", items[index - 1] ?? new Undefined("previtem")],
		["nextitem", items[index + 1] ?? new Undefined("nextitem")],
		["cycle", new Callable(({ positional }) => positional[index % positional.length] ?? new Undefined("cycle"))],
		["changed", new Callable(({ positional }) => {
			const now = new Tuple(positional);
			const changed = seen.last === void 0 || !equals(seen.last, now);
			seen.last = now;
			return changed;
		})]
	]);
}
function macro(name, parameters, body, scope) {
	return new Callable(({ positional, named }) => {
		scope.run.depth += 1;
		if (scope.run.depth > DEEPEST) throw new require_template_error.TemplateError(`The macro \`${name}\` calls itself too often.`);
		const inner = nested(scope);
		const unknown = new Map(named);
		for (const [index, parameter] of parameters.entries()) {
			const given = positional[index] ?? named.get(parameter.name);
			const fallback = () => parameter.fallback ? evaluate(parameter.fallback, inner) : new Undefined(parameter.name);
			inner.names.set(parameter.name, given ?? fallback());
			unknown.delete(parameter.name);
		}
		inner.names.set("varargs", new Tuple(positional.slice(parameters.length)));
		inner.names.set("caller", unknown.get("caller") ?? new Undefined("caller"));
		unknown.delete("caller");
		inner.names.set("kwargs", new Map(unknown));
		const result = evaluateBody(body, inner);
		scope.run.depth -= 1;
		return result;
	});
}
function evaluateCallBlock(statement, scope) {
	if (statement.call.kind !== "call") throw new require_template_error.TemplateError("A call block needs a call.");
	const caller = macro("caller", statement.parameters, statement.body, scope);
	const { positional, named } = evaluateArguments(statement.call.call, scope);
	return toText(call(evaluate(statement.call.callee, scope), {
		positional,
		named: new Map([...named, ["caller", caller]])
	}));
}
// src/core/template/jinja/globals.ts
const GLOBALS = new Map([
	["range", new Callable((call) => range(new CallArguments(call)))],
	["dict", new Callable(({ named }) => new Map(named))],
	["namespace", new Callable(({ named }) => new Fields(new Map(named)))],
	["cycler", new Callable(({ positional }) => cycler(positional))],
	["joiner", new Callable((call) => joiner(new CallArguments(call).text(0, "sep", ", ")))]
]);
function range(args) {
	const first = args.whole(0, "start");
	const [start, stop] = args.has(1, "stop") ? [first, args.whole(1, "stop")] : [0, first];
	const step = args.whole(2, "step", 1);
	if (step === 0) throw new require_template_error.TemplateError("A range cannot have steps of 0.");
	const length = Math.max(0, Math.ceil((stop - start) / step));
	if (length > 1e5) throw new require_template_error.TemplateError(`A range of more than ${LONGEST_RANGE} numbers is refused.`);
	return Array.from({ length }, (_, index) => start + index * step);
}
function cycler(items) {
	let at = 0;
	const current = () => items[at] ?? new Undefined("current");
	const fields = new Map();
	fields.set("current", current());
	fields.set("next", new Callable(() => {
		const value = current();
		at = items.length === 0 ? 0 : (at + 1) % items.length;
		fields.set("current", current());
		return value;
	}));
	fields.set("reset", new Callable(() => {
		at = 0;
		fields.set("current", current());
		return null;
	}));
	return new Fields(fields);
}
function joiner(separator) {
	let used = false;
	return new Callable(() => {
		const result = used ? separator : "";
		used = true;
		return result;
	});
}
// src/core/template/jinja/render-template.ts
function renderTemplate(text, body, values) {
	const names = new Map(GLOBALS);
	for (const [name, value] of Object.entries(values)) names.set(name, fromJson(value));
	return limited(() => evaluateBody(body, {
		names,
		outer: void 0,
		run: {
			text,
			depth: 0
		}
	}));
}
// src/core/template/jinja/walk.ts
function nestedBodies(statement) {
	switch (statement.kind) {
		case "if": return [...statement.branches.map(({ body }) => body), statement.otherwise];
		case "for": return [statement.body, statement.otherwise];
		case "text":
		case "output":
		case "set":
		case "unsupported": return [];
		default: return [statement.body];
	}
}
function expressionsOf(statement) {
	switch (statement.kind) {
		case "output":
		case "set": return [statement.value];
		case "if": return statement.branches.map(({ test }) => test);
		case "for": return [statement.items, ...statement.filter ? [statement.filter] : []];
		case "capture": return statement.filter ? [statement.filter] : [];
		case "with": return statement.bindings.map(({ value }) => value);
		case "filter": return [statement.filter];
		case "macro": return statement.parameters.flatMap(({ fallback }) => fallback ? [fallback] : []);
		case "call": return [statement.call];
		default: return [];
	}
}
function operandsOf(expression) {
	switch (expression.kind) {
		case "list":
		case "tuple": return [...expression.items];
		case "dict": return expression.entries.flat();
		case "unary": return [expression.operand];
		case "binary": return [expression.left, expression.right];
		case "compare": return [expression.first, ...expression.rest.map(({ value }) => value)];
		case "conditional": return [
			expression.test,
			expression.yes,
			...expression.no ? [expression.no] : []
		];
		case "attribute": return [expression.of];
		case "item": return [expression.of, expression.key];
		case "slice": return [expression.of, ...expression.parts.filter((part) => part !== void 0)];
		case "call": return [expression.callee, ...argumentsOf(expression.call)];
		case "filter": return [...expression.of ? [expression.of] : [], ...argumentsOf(expression.call)];
		case "test": return [expression.of, ...argumentsOf(expression.call)];
		default: return [];
	}
}
function argumentsOf({ positional, named }) {
	return [...positional, ...named.map(({ value }) => value)];
}
// src/core/template/jinja/unsupported.ts
function unsupportedParts(body) {
	return body.flatMap((statement) => [
		...ofStatement(statement),
		...expressionsOf(statement).flatMap(ofExpression),
		...nestedBodies(statement).flatMap(unsupportedParts)
	]);
}
function ofStatement(statement) {
	return statement.kind === "unsupported" ? [problem(`The tag \`{% ${statement.tag} %}\``, statement)] : [];
}
function ofExpression(expression) {
	const own = [];
	if (expression.kind === "filter" && expression.name !== "map" && !FILTERS.has(expression.name)) own.push(problem(`The filter \`${expression.name}\``, expression));
	if (expression.kind === "test" && !TESTS.has(expression.name)) own.push(problem(`The test \`${expression.name}\``, expression));
	return [...own, ...operandsOf(expression).flatMap(ofExpression)];
}
function problem(what, { start, end }) {
	return {
		rule: "template/jinja-unsupported",
		message: `${what} is none of those that we can carry out; it stays as it is written.`,
		hint: "MLflow\u2019s own rendering knows only what Jinja2 brings along.",
		start,
		end
	};
}
// src/core/template/jinja2.ts
const jinja2 = {
	id: "jinja2",
	analyse,
	render
};
function analyse(text) {
	if (!text.includes("{{") && !text.includes("{%") && !text.includes("{#")) return require_main.NO_ANALYSIS;
	const body = parseOrProblem(text);
	if ("rule" in body) return {
		uses: [],
		problems: [body],
		inclusions: []
	};
	return {
		uses: freeVariables(body),
		problems: unsupportedParts(body),
		inclusions: []
	};
}
function render(text, values) {
	const body = parseOrProblem(text);
	if ("rule" in body) throw new require_main.PromptopsError("PROMPT_INVALID", body.message, body.hint);
	return renderTemplate(text, body, values);
}
function parseOrProblem(text) {
	try {
		return parseTemplate(text);
	} catch (error) {
		if (!(error instanceof JinjaSyntaxError)) throw error;
		const { message, hint, start, end } = error;
		return {
			rule: "template/syntax",
			message,
			hint,
			start,
			end
		};
	}
}
exports.jinja2 = jinja2;
