require("./rolldown-runtime-n5aEA02a.cjs");
// src/core/yaml/yaml-cause.ts
var import_dist = require("./evaluation-BeW5H4Ze.cjs").require_dist();
function restOfLine(text, at) {
	const lineEnd = text.indexOf("\n", at);
	return {
		start: at,
		end: at + text.slice(at, lineEnd === -1 ? text.length : lineEnd).trimEnd().length
	};
}
function lineStart(text, at) {
	return text.lastIndexOf("\n", at - 1) + 1;
}
function lineNumber(text, at) {
	let line = 1;
	for (let found = text.indexOf("\n"); found !== -1 && found < at; found = text.indexOf("\n", found + 1)) line++;
	return line;
}
// src/core/yaml/structure-causes.ts
const TYPED_TAG = /^tag:yaml\.org,2002:(?:binary|timestamp|set|omap|pairs|merge)$/;
function structureCauses(text, documents, firstLine) {
	const causes = [];
	for (const document of documents) {
		const anchors = new Set();
		for (const { code, pos } of document.warnings) if (code === "TAG_RESOLVE_FAILED") causes.push(unknownTag(text, pos[0]));
		(0, import_dist.visit)(document, {
			Map(_key, node) {
				causes.push(...duplicateKeys(text, node, firstLine));
			},
			Pair(_key, pair) {
				if ((0, import_dist.isCollection)(pair.key)) causes.push(complexKey(pair));
			},
			Node(_key, node) {
				if ("anchor" in node && node.anchor) anchors.add(node.anchor);
				if ("tag" in node && node.tag && TYPED_TAG.test(node.tag)) causes.push(unknownTag(text, text.lastIndexOf("!!", node.range?.[0] ?? 0)));
			},
			Alias(_key, node) {
				if (!anchors.has(node.source)) causes.push(missingAnchor(node.source, node.range?.[0] ?? 0));
			}
		});
	}
	if (documents.length > 1) causes.push(secondDocument(text, documents[0]));
	if (/^%/m.test(text) && documents[0]?.directives?.docStart) causes.push(...directive(text));
	return causes.sort((a, b) => a.start - b.start);
}
function duplicateKeys(text, { items }, firstLine) {
	const seen = new Map();
	const causes = [];
	for (const item of items) {
		if (causes.length >= 50) break;
		if (!(0, import_dist.isPair)(item) || !(0, import_dist.isScalar)(item.key) || !item.key.range) continue;
		const name = String(item.key.value);
		const [start, end] = item.key.range;
		const before = seen.get(name);
		if (before === void 0) {
			seen.set(name, start);
			continue;
		}
		const lines = [before, start].map((at) => firstLine + lineNumber(text, at) - 1);
		causes.push({
			rule: "yaml/duplicate-key",
			message: `\`${name}\` is there twice: ${lines[0] === lines[1] ? `both on line ${lines[0]}` : `on line ${lines[0]} and on line ${lines[1]}`}.`,
			hint: "Keep one of the two.",
			start,
			end
		});
	}
	return causes;
}
function complexKey({ key }) {
	const range = (0, import_dist.isNode)(key) ? key.range : void 0;
	return {
		rule: "yaml/syntax",
		message: "A map or a list cannot be a key.",
		hint: "If this is text that begins with `{` or `[`, put it in quotes.",
		start: range?.[0] ?? 0,
		end: range?.[1] ?? 0
	};
}
function unknownTag(text, at) {
	const start = Math.max(0, at);
	const written = /^[^\s,\]}]+/.exec(text.slice(start, start + 200))?.[0] ?? "!";
	return {
		rule: "yaml/unknown-tag",
		message: `\`${written}\` is a YAML tag; tags are never resolved here.`,
		hint: "If this is text, put it in quotes; else remove the tag.",
		start,
		end: start + written.length
	};
}
function missingAnchor(name, start) {
	return {
		rule: "yaml/anchors",
		message: `\`*${name}\` is an alias, but nothing before it is marked \`&${name}\`.`,
		hint: "If this is text, put it in quotes.",
		start,
		end: start + name.length + 1
	};
}
function secondDocument(text, first) {
	const mark = text.indexOf("\n---", Math.max(0, (first.range?.[1] ?? 0) - 1));
	const start = mark === -1 ? first.range?.[2] ?? 0 : mark + 1;
	return {
		rule: "yaml/multiple-documents",
		message: "A second YAML document begins here; one file is one document.",
		hint: "Move it to a file of its own. If `---` belongs to a text, indent it below the `|`.",
		start,
		end: restOfLine(text, start).end
	};
}
function directive(text) {
	const start = text.search(/^%(?:YAML|TAG)\b/m);
	if (start === -1) return [];
	return [{
		rule: "yaml/directive",
		message: "The file begins with a `%` directive, which prompt files do not have.",
		hint: "Remove the line: YAML 1.2 is meant without it.",
		start,
		end: restOfLine(text, start).end
	}];
}
// src/core/yaml/syntax-cause.ts
function syntaxCause(text, documents, error) {
	const at = Math.min(error.pos[0], text.length);
	const { start = at, end = Math.max(start, restOfLine(text, start).end), rule = "yaml/syntax", ...words } = wordsFor(text, documents, error, at);
	return {
		...words,
		rule,
		start,
		end
	};
}
function wordsFor(text, documents, error, at) {
	const line = text.slice(lineStart(text, at), restOfLine(text, at).end);
	const character = text[at] ?? "";
	switch (error.code) {
		case "TAB_AS_INDENT": return {
			rule: "yaml/tab-indent",
			message: `This line is indented with a tab, which YAML does not allow${alsoTabbed(text)}.`,
			hint: "Indent with spaces.",
			cover: "nothing"
		};
		case "BLOCK_AS_IMPLICIT_KEY":
		case "MULTILINE_IMPLICIT_KEY": return implicitKey(text, line, at);
		case "BAD_SCALAR_START": return {
			message: `A value cannot begin with ${character === "`" ? "a backtick" : `\`${character}\``}.`,
			hint: "Put the text in quotes."
		};
		case "MISSING_CHAR":
			if (/closing/.test(error.message)) {
				const open = openQuote(text, documents, at);
				return {
					start: open,
					message: `The quote \`${text[open]}\` that opens here is not closed.`,
					hint: "Close it.",
					cover: "nothing"
				};
			}
			return {
				message: "A comment needs a blank before its `#`.",
				hint: "If this is text, put it in quotes."
			};
		case "BAD_INDENT": {
			const unclosed = /^Flow (map|sequence)/.exec(error.message);
			if (unclosed) {
				const bracket = unclosed[1] === "map" ? "}" : "]";
				return {
					message: `The closing \`${bracket}\` is missing before this.`,
					hint: `Add \`${bracket}\`; if this is text, put it in quotes.`,
					cover: "nothing"
				};
			}
			return {
				message: "This line is not indented like its neighbours.",
				hint: "Indent it like the other entries of its list or map."
			};
		}
		case "BAD_DQ_ESCAPE": return {
			message: `\`${text.slice(at, at + 2)}\` means nothing between double quotes.`,
			hint: "Write the backslash twice, or use single quotes.",
			end: at + 2,
			cover: "span"
		};
		default: return unexpected(text, line, at, error);
	}
}
function implicitKey(text, line, at) {
	if (/:\s/.test(text.slice(at, restOfLine(text, at).end))) return {
		message: "A text that holds `: ` reads as a key and its value.",
		hint: "Put the text in quotes, or below `|`."
	};
	if (!/:(?:\s|$)/.test(line)) return {
		message: "This line is no `key: value`.",
		hint: "Add the `:` after the key. If this belongs to the text above, indent it deeper than the key of that text.",
		cover: "line"
	};
	const next = text.indexOf("\n", at) + 1;
	return {
		start: next === 0 ? at : next + text.slice(next).search(/\S|$/),
		message: "This line is indented deeper than the key above it, which already has a value.",
		hint: "Indent it like the other keys of its map.",
		cover: "line"
	};
}
function unexpected(text, line, at, error) {
	if (/^\{[{%]/.test(text.slice(at, at + 2))) return {
		rule: "yaml/unquoted-placeholder",
		message: `Between \`{\` and \`}\` or \`[\` and \`]\`, a text with \`${text.slice(at, at + 2)}\` in it needs quotes.`,
		hint: "Put the whole text in quotes.",
		cover: "nothing"
	};
	if (/: *[|>][-+0-9]* +\S/.test(line)) return {
		message: "The text after `|` or `>` begins on the next line.",
		hint: "Move it there, indented."
	};
	if (/(?:^|[:-] +)["']/.test(line)) return {
		message: "There is text after the closing quote.",
		hint: "Put the whole value in quotes, or below `|`."
	};
	const special = /(?:^|[:-] +)([*&!])/.exec(line);
	if (special) return {
		start: lineStart(text, at) + special.index + special[0].length - 1,
		message: `\`${special[1]}\` at the start of a value has a meaning in YAML.`,
		hint: "If this is text, put it in quotes."
	};
	const reason = error.message.split("\n")[0].replace(/\.$/, "");
	return {
		message: `This is not valid YAML: ${reason[0].toLowerCase()}${reason.slice(1)}.`,
		hint: "If this is text, put it in quotes or below `|`."
	};
}
function alsoTabbed(text) {
	const lines = text.match(/^ *\t/gm)?.length ?? 1;
	return lines > 1 ? ` (${lines} lines begin so)` : "";
}
function openQuote(text, documents, at) {
	let open = at;
	for (const document of documents) (0, import_dist.visit)(document, { Scalar(_key, node) {
		if ((0, import_dist.isScalar)(node) && /^QUOTE/.test(node.type ?? "") && node.range && node.range[0] <= at && node.range[1] >= at - 1) open = node.range[0];
	} });
	return open === at ? Math.max(0, text.lastIndexOf("\"", at - 1)) : open;
}
// src/core/yaml/unquoted-placeholders.ts
const TAG = /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/g;
const SINGLE = /\{[A-Za-z_][\w.]*\} *[^\s,\]}#]/y;
const OF_ANOTHER_PROGRAM = /\{\{(?:-|\s*[.$])/;
const VALUE_AHEAD = /^[ ]*(?:- +)*(?:[^\s#'"[{][^'"[{]*?: +|"[^"]*" *: +|'[^']*' *: +)?$/;
function unquotedPlaceholders(text, documents) {
	const causes = [];
	for (const document of documents) (0, import_dist.visit)(document, { Map(_key, node, parents) {
		if (causes.length >= 50) return import_dist.visit.BREAK;
		const start = node.range?.[0] ?? 0;
		if (!node.flow || !beginsLikeText(text, start)) return void 0;
		const inside = parents.some((parent) => (0, import_dist.isCollection)(parent) && parent.flow);
		causes.push(inside ? inFlow(text, start) : inBlock(text, start));
		return import_dist.visit.SKIP;
	} });
	return causes.sort((a, b) => a.start - b.start).filter((cause, index, all) => index === 0 || cause.start >= all[index - 1].end);
}
function beginsLikeText(text, at) {
	if (text[at] !== "{") return false;
	if (text[at + 1] === "{" || text[at + 1] === "%") return true;
	if (text[at + 1] === "#") return text.slice(at, restOfLine(text, at).end).includes("#}");
	SINGLE.lastIndex = at;
	return SINGLE.test(text);
}
function inBlock(text, at) {
	const { start, end } = restOfLine(text, at);
	const prefix = text.slice(lineStart(text, at), at);
	if (!/[-:]/.test(prefix)) return {
		...named(text, start, end),
		hint: "A text below `|` has to be indented deeper than its key; any other text that begins with a brace needs quotes.",
		cover: "line"
	};
	const written = text.slice(start, end);
	const safe = !OF_ANOTHER_PROGRAM.test(written) && VALUE_AHEAD.test(prefix) && !/\s#/.test(written.replace(TAG, "")) && !continues(text, end, columnOf(prefix));
	return {
		...named(text, start, end),
		...safe && { edit: {
			span: {
				start,
				end
			},
			text: quoted(written)
		} }
	};
}
function inFlow(text, at) {
	const tag = new RegExp(TAG.source, "y");
	tag.lastIndex = at;
	const matched = tag.exec(text);
	const end = matched ? at + matched[0].length : restOfLine(text, at).end;
	const alone = matched !== null && !OF_ANOTHER_PROGRAM.test(matched[0]) && /[:,[]\s+$|\[$/.test(text.slice(lineStart(text, at), at)) && /^\s*[,\]}\n]/.test(text.slice(end, end + 20));
	return {
		...named(text, at, end),
		...alone && { edit: {
			span: {
				start: at,
				end
			},
			text: quoted(text.slice(at, end))
		} }
	};
}
function named(text, start, end) {
	return {
		rule: "yaml/unquoted-placeholder",
		message: `A value that begins with \`${/^\{(?:[{%#]|\w+\})/.exec(text.slice(start, end))?.[0] ?? "{"}\` is a map to YAML, not a text.`,
		hint: "Put the whole text in quotes, or below `|`.",
		start,
		end,
		cover: "span"
	};
}
function columnOf(prefix) {
	const dashes = /^ *(?:- +)*/.exec(prefix)[0];
	return dashes.length === prefix.length ? prefix.lastIndexOf("-") : dashes.length;
}
function continues(text, end, column) {
	const next = /^[ ]*(?=[^\s])/m.exec(text.slice(text.indexOf("\n", end) + 1 || text.length));
	return next !== null && next[0].length > column;
}
function quoted(text) {
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
// src/core/yaml/yaml-reasons.ts
const KNOWN = [
	{
		when: /duplicated mapping key/,
		rule: "yaml/duplicate-key",
		message: "This key is there already, in the same map.",
		hint: "Keep one of the two."
	},
	{
		when: /tab characters/,
		rule: "yaml/tab-indent",
		message: "This line is indented with a tab, which YAML does not allow.",
		hint: "Indent with spaces."
	},
	{
		when: /several documents/,
		rule: "yaml/multiple-documents",
		message: "A second YAML document begins here; one file is one document.",
		hint: "Move it to a file of its own. If `---` belongs to a text, indent it below the `|`."
	},
	{
		when: /% directive/,
		rule: "yaml/directive",
		message: "The file begins with a `%` directive, which prompt files do not have.",
		hint: "Remove the line: YAML 1.2 is meant without it."
	},
	{
		when: /contain themselves|maxAliases/,
		rule: "yaml/anchors",
		message: "The aliases (`*name`) of this file contain themselves or grow without bound.",
		hint: "Write the values out."
	},
	{
		when: /unidentified alias/,
		rule: "yaml/anchors",
		message: "`*` at the start of a value makes it an alias, and there is no such anchor.",
		hint: "If this is text, put it in quotes."
	},
	{
		when: /unknown (?:scalar|mapping|sequence) tag/,
		rule: "yaml/unknown-tag",
		message: "`!` at the start of a value makes it a tag; tags are never resolved here.",
		hint: "If this is text, put it in quotes; else remove the tag."
	},
	{
		when: /complex keys/,
		rule: "yaml/syntax",
		message: "A map or a list cannot be a key.",
		hint: "If this is text that begins with `{` or `[`, put it in quotes."
	},
	{
		when: /maxDepth/,
		rule: "yaml/syntax",
		message: "The lists and maps of this file are nested more than 100 deep.",
		hint: "Check that every bracket is closed."
	}
];
function namedReason(problem) {
	const known = KNOWN.find(({ when }) => when.test(problem.message));
	if (!known) return problem;
	return {
		...problem,
		rule: known.rule,
		message: known.message,
		hint: known.hint
	};
}
// src/core/yaml/diagnose-yaml.ts
const MAX_DIAGNOSED = 4e4;
const MAX_PARSED = 16e4;
const MAX_ROUNDS = 20;
function diagnoseYaml(source, problem) {
	const { start: base, end } = problem.yaml ?? {
		start: 0,
		end: source.text.length
	};
	const named = namedReason(problem);
	if (end - base > MAX_DIAGNOSED || /maxDepth|maxAliases|contain themselves/.test(problem.message)) return [named];
	const causes = causesIn(source.text.slice(base, end), source.positionAt(base).line);
	if (causes.length === 0) return [named];
	return causes.map(({ rule, message, hint, start, end: to, edit }) => ({
		rule,
		message,
		hint,
		at: {
			kind: "file",
			source,
			span: {
				start: base + start,
				end: base + to
			}
		},
		...edit && { fix: {
			description: "Put the value in quotes.",
			edits: [{
				span: {
					start: base + edit.span.start,
					end: base + edit.span.end
				},
				text: edit.text
			}]
		} }
	}));
}
function causesIn(text, firstLine) {
	const causes = [];
	try {
		collect(text, firstLine, causes);
	} catch {
		return causes;
	}
	return causes.sort((a, b) => a.start - b.start).slice(0, 50);
}
function collect(text, firstLine, causes) {
	const rounds = Math.max(2, Math.min(MAX_ROUNDS, Math.floor(MAX_PARSED / (text.length + 1))));
	let masked = text;
	for (let round = 0; round < rounds; round++) {
		const documents = parse(masked);
		const placeholders = unquotedPlaceholders(masked, documents);
		if (placeholders.length > 0) {
			causes.push(...placeholders);
			for (const cause of placeholders) masked = coveredBy(cause, masked);
			if (causes.length >= 50) return;
			continue;
		}
		const error = documents.flatMap((document) => document.errors).sort((a, b) => a.pos[0] - b.pos[0])[0];
		if (!error) {
			causes.push(...structureCauses(masked, documents, firstLine));
			return;
		}
		const cause = syntaxCause(masked, documents, error);
		if (causes.some(({ start }) => start === cause.start)) return;
		causes.push(cause);
		if (cause.cover === "nothing") return;
		masked = coveredBy(cause, masked);
	}
}
function parse(text) {
	const documents = (0, import_dist.parseAllDocuments)(text, {
		logLevel: "silent",
		prettyErrors: false,
		uniqueKeys: false
	});
	return Array.isArray(documents) ? documents : [];
}
function coveredBy({ start, end, cover }, text) {
	if (cover === "span") return replaced(text, start, end, "x");
	const lineAt = lineStart(text, start);
	const lineEnd = restOfLine(text, lineAt).end;
	const key = cover === "line" ? null : /^[ ]*(?:- +)*[^\s#'"[{:]+: +/.exec(text.slice(lineAt, lineEnd));
	if (key) return replaced(text, lineAt + key[0].length, lineEnd, "x");
	return replaced(text, lineAt + text.slice(lineAt, lineEnd).search(/\S|$/), lineEnd, "#");
}
function replaced(text, start, end, letter) {
	return `${text.slice(0, start)}${letter.repeat(Math.max(0, end - start))}${text.slice(end)}`;
}
exports.diagnoseYaml = diagnoseYaml;
