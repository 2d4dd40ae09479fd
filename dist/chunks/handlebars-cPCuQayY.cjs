require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_template_error = require("./template-error-DDcNTdVA.cjs");
const require_handlebars_parse = require("./handlebars-parse-CLkwX_ot.cjs");
// src/core/template/handlebars/helpers.ts
const BLOCK_HELPERS = new Set([
	"if",
	"unless",
	"each",
	"with",
	"ifEquals",
	"unlessEquals"
]);
const VALUE_HELPERS = new Set([
	"lookup",
	"log",
	"json",
	"role",
	"history",
	"section",
	"media"
]);
function isHelper(name) {
	return BLOCK_HELPERS.has(name) || VALUE_HELPERS.has(name);
}
function calledPath(expression) {
	if (expression.type === "PathExpression") return expression;
	if (!("value" in expression)) return void 0;
	const name = String(expression.value);
	return {
		type: "PathExpression",
		data: false,
		depth: 0,
		parts: [name],
		original: name,
		loc: expression.loc
	};
}
// src/core/template/handlebars/analyse-handlebars.ts
function analyseHandlebars(program, spanOf) {
	const uses = [];
	const problems = [];
	const inclusions = [];
	visitProgram(program, {
		inputs: true,
		names: []
	});
	return {
		uses,
		problems,
		inclusions
	};
	function visitProgram(inside, context) {
		for (const statement of inside?.body ?? []) visit(statement, context);
	}
	function visit(statement, context) {
		switch (statement.type) {
			case "MustacheStatement":
				visitCall(statement, "output", context);
				break;
			case "BlockStatement":
				visitBlock(statement, context);
				break;
			case "PartialStatement":
			case "PartialBlockStatement": {
				const { name, params, hash } = statement;
				const hasArguments = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
				const reference = name.type === "PathExpression" ? name.original : "value" in name ? String(name.value) : void 0;
				if (reference !== void 0 && reference !== "@partial-block") inclusions.push({
					reference,
					...hasArguments && { arguments: true },
					...spanOf(statement)
				});
				readAll(params, hash, "output", context);
				if (statement.type === "PartialBlockStatement") visitProgram(statement.program, context);
				break;
			}
		}
	}
	function visitBlock(block, context) {
		const { path, params, hash, program: inside, inverse } = block;
		const helper = calledPath(path)?.original ?? "";
		const names = inside?.blockParams ?? [];
		const inner = {
			...context,
			names: [...context.names, ...names]
		};
		if (helper === "each" || helper === "with") {
			readAll(params, hash, "control", context);
			visitProgram(inside, {
				inputs: false,
				names: inner.names,
				outer: context
			});
		} else if (isHelper(helper)) {
			readAll(params, hash, "control", context);
			visitProgram(inside, inner);
		} else {
			visitCall(block, "control", context);
			visitProgram(inside, {
				inputs: false,
				names: inner.names,
				outer: context
			});
		}
		visitProgram(inverse, {
			...context,
			names: [...context.names, ...inverse?.blockParams ?? []]
		});
	}
	function visitCall(call, kind, context) {
		const { path, params, hash } = call;
		const takesArguments = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
		const name = calledPath(path)?.original ?? "";
		if (!takesArguments && !VALUE_HELPERS.has(name)) {
			read(calledPath(path) ?? path, kind, context);
			return;
		}
		if (takesArguments && !isHelper(name)) {
			const message = `There is no helper \`${name}\`.`;
			problems.push({
				rule: "template/unknown-helper",
				message,
				hint: "Dotprompt refuses helpers that it does not know.",
				...spanOf(path)
			});
		}
		readAll(params, hash, name === "log" ? "control" : kind, context);
	}
	function readAll(params, hash, kind, context) {
		for (const param of params) read(param, kind, context);
		for (const { value } of hash?.pairs ?? []) read(value, kind, context);
	}
	function read(expression, kind, context) {
		if (expression.type === "SubExpression") visitCall(expression, kind, context);
		if (expression.type !== "PathExpression") return;
		const parts = inputPath(expression, context);
		const [name] = parts;
		if (name !== void 0) uses.push({
			name,
			path: parts.join("."),
			kind,
			...spanOf(expression)
		});
	}
}
function inputPath({ data, depth, parts }, context) {
	const [first, ...rest] = parts;
	if (first === void 0) return [];
	if (data) return first === "root" ? rest : [];
	if (depth === 0 && context.names.includes(first)) return [];
	let at = context;
	for (let up = 0; up < depth; up += 1) at = at?.outer;
	return at?.inputs ? parts : [];
}
// src/core/template/handlebars/partial-line.ts
const BLANKS_BEFORE = /(^|\n)([ \t]*)$/;
const BLANKS_BEHIND = /^[ \t]*(\r?\n|$)/;
function withLine(inclusion, text) {
	const { start, end } = inclusion;
	const before = text.slice(0, start);
	const behind = text.slice(end);
	const line = BLANKS_BEFORE.exec(before);
	const rest = BLANKS_BEHIND.exec(behind);
	const stripsLeft = text.startsWith("{{~", start);
	const alone = line !== null && rest !== null;
	const indent = alone && !stripsLeft ? line[2] : "";
	const from = stripsLeft ? before.trimEnd().length : start - indent.length;
	const to = text.slice(start, end).endsWith("~}}") ? text.length - behind.trimStart().length : end + (alone ? rest[0].length : 0);
	return from === start && to === end ? inclusion : {
		...inclusion,
		replaces: {
			start: from,
			end: to,
			indent
		}
	};
}
// src/core/template/handlebars/render-handlebars.ts
const NESTED_MOST = 100;
function renderHandlebars(program, values) {
	return renderProgram(program, {
		context: values,
		data: { root: values },
		names: new Map(),
		outer: void 0
	}, 0);
}
function renderProgram(program, frame, depth) {
	if (depth > NESTED_MOST) throw new require_template_error.TemplateError("The blocks of the template are nested too deeply.");
	return (program?.body ?? []).map((statement) => renderStatement(statement, frame, depth)).join("");
}
function renderStatement(statement, frame, depth) {
	switch (statement.type) {
		case "ContentStatement": return statement.value;
		case "MustacheStatement": return print(callOrRead(statement, frame));
		case "BlockStatement": return renderBlock(statement, frame, depth);
		case "PartialStatement":
		case "PartialBlockStatement": throw new require_template_error.TemplateError("The template includes another one that is not resolved.");
		default: return "";
	}
}
function print(value) {
	return value === void 0 || value === null ? "" : printed(value);
}
function printed(value) {
	if (Array.isArray(value)) return value.map((item) => print(item)).join(",");
	return typeof value === "object" && value !== null ? "[object Object]" : String(value);
}
function renderBlock(block, frame, depth) {
	const name = calledPath(block.path)?.original ?? "";
	const run = (program, inner = frame) => renderProgram(program, inner, depth + 1);
	if (!BLOCK_HELPERS.has(name)) {
		const value = callOrRead(block, frame);
		if (value === true) return run(block.program);
		if (Array.isArray(value)) return value.length > 0 ? renderEach(block, value, frame, depth) : run(block.inverse);
		return isEmpty(value) && value !== 0 ? run(block.inverse) : run(block.program, nested(frame, value, frame.data, block, [value]));
	}
	const [first, second] = block.params.map((param) => evaluate(param, frame));
	switch (name) {
		case "if": return run(holds(block, first, frame) ? block.program : block.inverse);
		case "unless": return run(holds(block, first, frame) ? block.inverse : block.program);
		case "ifEquals": return run(first === second ? block.program : block.inverse);
		case "unlessEquals": return run(first !== second ? block.program : block.inverse);
		case "with": return isEmpty(first) ? run(block.inverse) : run(block.program, nested(frame, first, frame.data, block, [first]));
		default: return renderEach(block, first, frame, depth);
	}
}
function renderEach(block, value, frame, depth) {
	if (typeof value !== "object" || value === null) return renderProgram(block.inverse, frame, depth + 1);
	const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	if (entries.length === 0) return renderProgram(block.inverse, frame, depth + 1);
	return entries.map(([key, item], index) => {
		const data = {
			...frame.data,
			key,
			index,
			first: index === 0,
			last: index === entries.length - 1
		};
		return renderProgram(block.program, nested(frame, item, data, block, [item, key]), depth + 1);
	}).join("");
}
function nested(outer, context, data, { program }, given) {
	const names = new Map(outer.names);
	for (const [index, name] of (program?.blockParams ?? []).entries()) names.set(name, given[index]);
	return {
		context,
		data,
		names,
		outer
	};
}
function holds({ hash }, value, frame) {
	const includeZero = hash?.pairs.find(({ key }) => key === "includeZero");
	if (value === 0) return includeZero !== void 0 && evaluate(includeZero.value, frame) === true;
	return !isEmpty(value);
}
function isEmpty(value) {
	return !value && value !== 0 || Array.isArray(value) && value.length === 0;
}
function callOrRead(call, frame) {
	const path = calledPath(call.path);
	const name = path?.original ?? "";
	const takesArguments = call.params.length > 0 || (call.hash?.pairs.length ?? 0) > 0;
	if (VALUE_HELPERS.has(name)) return callHelper(name, call, frame);
	if (takesArguments) throw new require_template_error.TemplateError(`There is no helper \`${name}\`.`);
	return evaluate(path ?? call.path, frame);
}
function callHelper(name, call, frame) {
	const [first, second] = call.params.map((param) => evaluate(param, frame));
	const option = (key) => {
		const pair = call.hash?.pairs.find((candidate) => candidate.key === key);
		return pair && evaluate(pair.value, frame);
	};
	switch (name) {
		case "json": return first === void 0 ? void 0 : JSON.stringify(first, null, Number(option("indent") ?? 0));
		case "lookup": return first === void 0 ? void 0 : require_main.ownProperty(first, print(second));
		case "role": return `<<<dotprompt:role:${print(first)}>>>`;
		case "history": return "<<<dotprompt:history>>>";
		case "section": return `<<<dotprompt:section ${print(first)}>>>`;
		case "media": {
			const contentType = option("contentType");
			return `<<<dotprompt:media:url ${print(option("url"))}${contentType ? ` ${print(contentType)}` : ""}>>>`;
		}
		default: return;
	}
}
function evaluate(expression, frame) {
	switch (expression.type) {
		case "PathExpression": return readPath(expression, frame);
		case "SubExpression": return callOrRead(expression, frame);
		case "StringLiteral":
		case "NumberLiteral":
		case "BooleanLiteral": return expression.value;
		case "NullLiteral": return null;
		default: return;
	}
}
function readPath({ data, depth, parts }, frame) {
	const [first, ...rest] = parts;
	let at = frame;
	for (let up = 0; up < depth; up += 1) at = at?.outer;
	if (first === void 0) return at?.context;
	if (data) return walk(Object.hasOwn(frame.data, first) ? frame.data[first] : void 0, rest);
	if (depth === 0 && frame.names.has(first)) return walk(frame.names.get(first), rest);
	return walk(at?.context, parts);
}
function walk(value, keys) {
	return keys.reduce((inner, key) => {
		if (key === "length" && (Array.isArray(inner) || typeof inner === "string")) return inner.length;
		return inner === void 0 ? void 0 : require_main.ownProperty(inner, key);
	}, value);
}
// src/core/template/handlebars/stray-braces.ts
function strayBraces(text, program, spanOf) {
	if (!text.includes("}}")) return [];
	const problems = [];
	let depth = 0;
	visit(program);
	return problems;
	function visit({ body }) {
		for (const statement of body) {
			if (statement.type === "ContentStatement") scan(statement.original, () => spanOf(statement).start);
			if ("program" in statement && statement.program) visit(statement.program);
			if ("inverse" in statement && statement.inverse) visit(statement.inverse);
		}
	}
	function scan(content, startOf) {
		for (let at = 0; at < content.length; at += 1) {
			const character = content[at];
			if (character === "{") depth += 1;
			if (character !== "}") continue;
			if (depth === 0 && content[at + 1] === "}") {
				const start = text.indexOf("}}", startOf() + at);
				problems.push({
					rule: "template/unbalanced",
					message: "`}}` closes a tag that was never opened.",
					hint: "Remove it, or add the `{{` that it belongs to.",
					start,
					end: start + 2
				});
				at += 1;
			}
			depth = Math.max(0, depth - 1);
		}
	}
}
// src/core/template/handlebars.ts
const handlebars = {
	id: "handlebars",
	analyse,
	render
};
function analyse(text) {
	if (!text.includes("{{") && !text.includes("}}")) return require_main.NO_ANALYSIS;
	const tree = require_handlebars_parse.parseHandlebars(text);
	if (require_handlebars_parse.isHandlebarsFailure(tree)) return {
		uses: [],
		problems: [tree.failure],
		inclusions: []
	};
	const program = typed(tree);
	const analysis = analyseHandlebars(program, tree.spanOf);
	return {
		...analysis,
		inclusions: analysis.inclusions.map((inclusion) => withLine(inclusion, text)),
		problems: [...analysis.problems, ...strayBraces(text, program, tree.spanOf)].sort((left, right) => left.start - right.start)
	};
}
function render(text, values) {
	const tree = require_handlebars_parse.parseHandlebars(text);
	if (require_handlebars_parse.isHandlebarsFailure(tree)) throw new require_main.PromptopsError("PROMPT_INVALID", tree.failure.message, tree.failure.hint);
	return renderHandlebars(typed(tree), values);
}
function typed({ program }) {
	return program;
}
exports.handlebars = handlebars;
