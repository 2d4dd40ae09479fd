import { C as isPromptopsError, m as isRecord, v as legalised, y as promptName } from "./hash-VZsFshsQ.mjs";
import { n as decodeSource, r as maxBytesOf, t as MAX_SOURCE_BYTES } from "./decode-source-C-ikAXcC.mjs";
import { f as loadSyntax, m as SourceFile, p as loadedSyntax } from "./usage-in-Br_6J4r6.mjs";
import { n as parseYaml, t as isYamlFailure } from "./parse-yaml-p7WQBmFI.mjs";
// src/core/append.ts
function append(list, more) {
	for (const item of more) list.push(item);
}
// src/core/prompt/formats/problem.ts
function yamlProblem(source, { reason, offset }, base = 0) {
	const start = Math.min(base + offset, source.text.length);
	return {
		rule: "yaml/syntax",
		message: `This is not valid YAML: ${reason}.`,
		at: {
			kind: "file",
			source,
			span: {
				start,
				end: start
			}
		},
		yaml: {
			start: base,
			end: base === 0 ? source.text.length : fenceAfter(source.text, base)
		}
	};
}
function fenceAfter(text, start) {
	const length = text.slice(start).search(/^(?:---|\+\+\+)[ \t]*$/m);
	return length === -1 ? text.length : start + length;
}
function shapeProblem(source, document, path, message, hint) {
	return {
		rule: "schema/shape",
		message,
		...hint !== void 0 && { hint },
		at: {
			kind: "node",
			source,
			document,
			path
		}
	};
}
// src/core/eval/cases/case-file-name.ts
const CASE_FILE = /\.eval\.(?:yaml|yml|json)$/i;
const PROMPT_EXTENSIONS = "prompt.yaml prompt.yml prompt.json prompty prompt yaml yml json md txt j2 jinja jinja2 mustache".split(" ");
const PROMPT_EXTENSION = new RegExp(`\\.(?:${PROMPT_EXTENSIONS.map((one) => one.replace(".", "\\.")).join("|")})$`, "i");
const CASE_FILES = "**/*.eval.{yaml,yml,json}";
function isCaseFile(file) {
	return CASE_FILE.test(file);
}
function stemOf(file) {
	return file.replace(isCaseFile(file) ? CASE_FILE : PROMPT_EXTENSION, "");
}
function looksLikeFile(written) {
	return written.includes("/") || PROMPT_EXTENSION.test(written) || legalised(written) !== written;
}
// src/core/lint/traits.ts
const TRAITS = {
	nonAscii: 1,
	control: 2,
	tab: 4,
	trailingSpace: 8,
	longNumber: 16,
	at: 32,
	url: 64,
	dashes: 128,
	longToken: 256,
	escape: 512
};
const LETTER = 1;
const DIGIT = 2;
const LINK = 3;
const GAP = 4;
const LINE = 5;
const CONTROL = 6;
const AT = 7;
const BACKSLASH = 8;
const NON_ASCII = 9;
const KINDS = new Uint8Array(256).fill(NON_ASCII, 128);
for (let code = 0; code < 128; code++) if (code < 32 || code === 127) KINDS[code] = CONTROL;
else if (/[A-Za-z_]/.test(String.fromCharCode(code))) KINDS[code] = LETTER;
else if (code >= 48 && code <= 57) KINDS[code] = DIGIT;
else if (/[-/+=]/.test(String.fromCharCode(code))) KINDS[code] = LINK;
else if (/[ ().]/.test(String.fromCharCode(code))) KINDS[code] = GAP;
KINDS[9] = GAP;
KINDS[10] = LINE;
KINDS[64] = AT;
KINDS[92] = BACKSLASH;
const ESCAPES = new Uint8Array(256);
for (const letter of "0abefrvuxUNLP_") ESCAPES[letter.charCodeAt(0)] = 1;
const TAB = 9;
const LINE_FEED = 10;
const SPACE = 32;
const HYPHEN = 45;
const SLASH = 47;
const COLON = 58;
const FIRST_OF_C1 = 194;
const encoder = new TextEncoder();
let bytes = new Uint8Array(16384);
function traitsOf(text) {
	const most = text.length * 3 + 1;
	if (bytes.length < most) bytes = new Uint8Array(most);
	const end = encoder.encodeInto(text, bytes).written;
	bytes[end] = LINE_FEED;
	let traits = 0;
	let tokenStart = 0;
	let tokenDigits = 0;
	let tokenLinks = 0;
	let pathStart = 0;
	let pathDigits = 0;
	let digits = 0;
	let dashes = 0;
	let other = -1;
	for (let at = 0; at <= end; at++) {
		const code = bytes[at];
		const kind = KINDS[code];
		if (kind === LETTER) continue;
		if (at - other > 1) digits = dashes = 0;
		other = at;
		if (kind === DIGIT) {
			tokenDigits++;
			if (++digits === 9) traits |= TRAITS.longNumber;
			continue;
		}
		if (kind === LINK) {
			if (code !== HYPHEN) digits = 0;
			else if (bytes[at - 1] !== HYPHEN) dashes = 1;
			else if (++dashes === 5) traits |= TRAITS.dashes;
			if (code !== SLASH) {
				tokenLinks++;
				continue;
			}
			if (bytes[at - 1] === COLON) traits |= TRAITS.url;
		}
		const length = at - tokenStart;
		if (length >= 16 && length > tokenDigits + tokenLinks && (tokenDigits > 0 || length >= 32)) traits |= TRAITS.longToken;
		pathDigits += tokenDigits;
		tokenStart = at + 1;
		tokenDigits = tokenLinks = 0;
		if (kind === LINK) continue;
		if (pathDigits > 0 && at - pathStart >= 40) traits |= TRAITS.longToken;
		pathStart = at + 1;
		pathDigits = 0;
		if (kind === GAP) {
			if (code === TAB) traits |= TRAITS.tab;
			continue;
		}
		digits = 0;
		if (kind === LINE) {
			const previous = bytes[at - 1];
			if (previous === SPACE || previous === TAB) traits |= TRAITS.trailingSpace;
		} else if (kind === AT) traits |= TRAITS.at;
		else if (kind === CONTROL) traits |= TRAITS.control;
		else if (kind === BACKSLASH) {
			if (ESCAPES[bytes[at + 1]] === 1) traits |= TRAITS.escape;
		} else if (kind === NON_ASCII) traits |= code === FIRST_OF_C1 && bytes[at + 1] < 160 ? TRAITS.nonAscii | TRAITS.control : TRAITS.nonAscii;
	}
	return traits;
}
// src/core/prompt/resolve-partials.ts
const MAX_DEPTH = 20;
const MAX_INCLUSIONS = 1e3;
const MAX_CHARACTERS = 1e6;
function resolvePartials(text, inclusions, syntax, context) {
	const uses = [];
	const problems = [];
	const includes = new Set();
	let included = 0;
	let characters = 0;
	let endless = false;
	const expand = (source, tags, from, open, outer) => {
		let result = "";
		let done = 0;
		for (const tag of tags) {
			const body = partial(tag, from, open, outer ?? tag);
			if (body === void 0) continue;
			const { start, end, indent } = (outer || isOnItsLine(tag) ? tag.replaces : void 0) ?? {
				...tag,
				indent: ""
			};
			result += source.slice(done, Math.max(done, start)) + indented(body, indent);
			done = end;
		}
		return result + source.slice(done);
	};
	const partial = (tag, from, open, at) => {
		const complain = (rule, message, hint) => {
			problems.push({
				rule,
				message,
				hint,
				at: {
					kind: "text",
					part: text,
					start: at.start,
					end: at.end
				}
			});
		};
		const found = firstOf(tag.reference, from, syntax, context);
		if ("problem" in found) return syntax.id === "handlebars" ? complain("template/unresolved-partial", `The partial \`${tag.reference}\` is not among the files.`, `Put it beside the prompt as \`_${tag.reference}.prompt\`, or leave it to the code that defines it.`) : complain("template/missing-partial", `The partial \`${tag.reference}\` cannot be read: ${found.problem}`, "Correct the path; it counts from the folder of this file and stays inside the repository.");
		if (open.includes(found.file) || open.length > MAX_DEPTH) return complain("template/circular-partial", `The partial \`${tag.reference}\` includes itself: ${[...open, found.file].join(" \u2192 ")}.`, "Break the circle.");
		if (tag.arguments) return complain("template/partial-arguments", `The partial \`${tag.reference}\` is called with arguments and stays a tag in the registered text.`, "The registry has no partials: write the text out, or pass variables instead.");
		const body = withoutFrontMatter(found);
		included += 1;
		characters += body.length;
		if (included > MAX_INCLUSIONS || characters > MAX_CHARACTERS) {
			if (endless) return void 0;
			endless = true;
			return complain("template/circular-partial", `The partials of this prompt grow without bound: ${included.toLocaleString("en")} of them, ${characters.toLocaleString("en")} characters.`, "Include fewer of them.");
		}
		includes.add(found.file);
		const analysis = syntax.analyse(body);
		for (const use of analysis.uses) uses.push({
			...use,
			start: at.start,
			end: at.end
		});
		for (const problem of analysis.problems) complain(problem.rule, `In ${found.file}: ${problem.message}`, problem.hint ?? "");
		return expand(body, analysis.inclusions, found, [...open, found.file], at);
	};
	const isOnItsLine = ({ replaces }) => replaces?.start !== 0 || text.origin.kind === "yaml" || text.origin.source.text[text.origin.start - 1] !== "}";
	const origin = text.origin.source;
	return {
		text: expand(text.source, inclusions, origin, [origin.file]),
		uses,
		problems,
		includes: [...includes]
	};
}
function indented(text, indent) {
	return indent === "" ? text : text.replace(/^(?!$(?![\s\S]))/gm, indent);
}
function firstOf(reference, from, syntax, context) {
	if (syntax.id !== "handlebars" || /\.\w+$/.test(reference)) return context.include(reference, from);
	const slash = reference.lastIndexOf("/") + 1;
	const named = `${reference.slice(0, slash)}_${reference.slice(slash)}.prompt`;
	const beside = context.include(named, from);
	return "problem" in beside ? context.include(`partials/${named}`, from) : beside;
}
function withoutFrontMatter({ file, text }) {
	if (!file.endsWith(".prompt")) return text;
	const fence = /^(?:[ \t]*(?:#[^\n]*)?\n)*---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text);
	return fence ? text.slice(fence[0].length).trim() : text;
}
// src/core/prompt/build-prompt.ts
const NO_EVALS = {
	rows: [],
	checks: []
};
function buildPrompt(draft, { prefix, namePrefix }, syntax, context) {
	const problems = [];
	const uses = [];
	const includes = new Set();
	const parts = draft.texts.map((text, index) => buildPart(text, index, syntax, context, {
		problems,
		uses,
		includes
	}));
	const { name, nameFrom, displayName } = promptName({
		file: draft.source.file,
		prefix,
		namePrefix,
		writtenName: draft.writtenName,
		suffix: draft.suffix
	});
	const chat = draft.type === "chat";
	return {
		prompt: {
			format: draft.format,
			source: draft.source,
			document: draft.document,
			writtenName: draft.writtenName,
			suffix: draft.suffix,
			name,
			nameFrom,
			displayName,
			variant: draft.variant,
			label: draft.label,
			description: draft.description,
			type: draft.type,
			sourceSyntax: draft.syntax,
			syntax: registeredSyntax(draft),
			syntaxDeclared: draft.syntaxDeclared,
			parts,
			uses,
			messages: chat ? (draft.messages ?? []).map((message) => registeredMessage(message, parts)) : void 0,
			template: chat ? void 0 : parts[0]?.text ?? "",
			variables: draft.variables,
			knownVariables: draft.knownVariables,
			opaqueInputs: draft.opaqueInputs,
			modelConfig: draft.modelConfig ?? {},
			responseFormat: draft.responseFormat,
			tools: draft.tools ?? [],
			tags: draft.tags ?? {},
			aliases: draft.aliases ?? [],
			evals: draft.evals ?? NO_EVALS,
			extensions: draft.extensions ?? {},
			paths: draft.paths,
			includes: includes.size === 1 && includes.has(draft.source.file) ? [] : [...includes].filter((file) => file !== draft.source.file)
		},
		problems
	};
}
function registeredSyntax({ syntax }) {
	return syntax === "fstring" ? "mustache" : syntax;
}
function buildPart(text, index, syntax, context, collected) {
	const analysis = syntax.analyse(text.source);
	for (const use of analysis.uses) collected.uses.push({
		...use,
		part: index
	});
	for (const { rule, message, hint, start, end } of analysis.problems) collected.problems.push({
		rule,
		message,
		...hint !== void 0 && { hint },
		at: {
			kind: "text",
			part: text,
			start,
			end
		}
	});
	let resolved = text.source;
	if (analysis.inclusions.length > 0) {
		const result = resolvePartials(text, analysis.inclusions, syntax, context);
		resolved = result.text;
		append(collected.problems, result.problems);
		for (const use of result.uses) collected.uses.push({
			...use,
			part: index
		});
		for (const file of result.includes) collected.includes.add(file);
	}
	collected.includes.add(text.origin.source.file);
	const converted = syntax.convert?.(resolved);
	if (converted && "problems" in converted) for (const { rule, message, hint, start, end } of converted.problems) collected.problems.push({
		rule,
		message,
		...hint !== void 0 && { hint },
		at: {
			kind: "text",
			part: text,
			start,
			end
		}
	});
	return {
		path: text.path,
		role: text.role,
		source: text.source,
		text: converted && "text" in converted ? converted.text : resolved,
		origin: text.origin
	};
}
function registeredMessage(message, parts) {
	const textOf = (index) => parts[index]?.text ?? "";
	if (message.placeholder !== void 0) return {
		role: "placeholder",
		content: `{{${message.placeholder}}}`,
		...message.rest
	};
	const content = message.parts ? message.parts.map((part) => "part" in part ? filledPart(part, textOf) : {
		type: "text",
		text: textOf(part.text)
	}) : message.text === void 0 ? null : textOf(message.text);
	return {
		role: message.role,
		content,
		...message.rest
	};
}
function filledPart({ part, fill = [] }, textOf) {
	return fill.reduce((filled, { path, text }) => replacedAt(filled, path, textOf(text)), part);
}
function replacedAt(value, [step, ...rest], text) {
	if (step === void 0) return text;
	if (Array.isArray(value)) return value.map((item, index) => index === step ? replacedAt(item, rest, text) : item);
	const object = value;
	return {
		...object,
		[step]: replacedAt(object[step] ?? null, rest, text)
	};
}
// src/core/prompt/formats/index.ts
const endsWith = (...extensions) => (file) => extensions.some((extension) => file.toLowerCase().endsWith(extension));
const isMessage = (value) => isRecord(value) && typeof value["role"] === "string" && ("content" in value || "tool_calls" in value);
const FORMATS = [
	{
		id: "vscode",
		title: "Copilot prompt or agent file",
		claims: endsWith(".prompt.md", ".agent.md"),
		load: async () => (await import("./vscode-Bd4YxeY0.mjs")).reader
	},
	{
		id: "prompty",
		title: "Prompty",
		claims: endsWith(".prompty"),
		load: async () => (await import("./prompty-BDqUp5tH.mjs")).reader
	},
	{
		id: "dotprompt",
		title: "Dotprompt",
		claims: endsWith(".prompt"),
		load: async () => (await import("./dotprompt-CMVQJ3rw.mjs")).reader
	},
	{
		id: "promptops",
		title: "promptops",
		claims: endsWith(".prompt.yaml", ".prompt.yml", ".prompt.json"),
		load: async () => (await import("./native-oo6YQXbe.mjs")).reader
	},
	{
		id: "promptfoo",
		title: "promptfoo configuration",
		claims: (file) => /(?:^|[/_.-])promptfooconfig[^/]*\.(?:yaml|yml|json)$/i.test(file),
		recognises: (data) => isRecord(data) && "prompts" in data && ("providers" in data || "targets" in data || "tests" in data),
		load: async () => (await import("./promptfoo-CcdCxn8A.mjs")).reader
	},
	{
		id: "langchain",
		title: "LangChain manifest",
		recognises: (data) => isRecord(data) && (data["lc"] === 1 || isRecord(data["manifest"]) && data["manifest"]["lc"] === 1),
		load: async () => (await import("./langchain-Cr6WxI_W.mjs")).reader
	},
	{
		id: "langfuse",
		title: "Langfuse export",
		recognises: (data) => isRecord(data) && "prompt" in data && (data["type"] === "text" || data["type"] === "chat") && "labels" in data,
		load: async () => (await import("./langfuse-D2mDV6Q-.mjs")).reader
	},
	{
		id: "openai-messages",
		title: "OpenAI messages",
		recognises: (data) => Array.isArray(data) && data.length > 0 && data.every(isMessage),
		load: async () => (await import("./openai-messages-DPZFEnT9.mjs")).reader
	},
	{
		id: "github-models",
		title: "GitHub Models prompt",
		recognises: (data) => isRecord(data) && Array.isArray(data["messages"]) && data["messages"].some(isMessage),
		load: async () => (await import("./native-oo6YQXbe.mjs")).reader
	},
	{
		id: "text",
		title: "Text, Markdown or Jinja",
		claims: endsWith(".md", ".txt", ".j2", ".jinja", ".jinja2", ".mustache"),
		load: async () => (await import("./text-Cw557BdC.mjs")).reader
	}
];
function formatOf(id) {
	return FORMATS.find((format) => format.id === id);
}
function formatByName(file) {
	return FORMATS.find((format) => format.claims?.(file));
}
function formatByShape(data) {
	return FORMATS.find((format) => format.recognises?.(data));
}
const NEVER = /(?:^|\/)(?:_[^/]*|partials\/.*|README[^/]*|LICENSE[^/]*|CHANGELOG[^/]*|[^/]*\.eval\.(?:yaml|yml|json))$/i;
function isNeverAPrompt(file) {
	return NEVER.test(file);
}
// src/usecases/workspace-context.ts
function workspaceContext(workspace) {
	let open = false;
	return {
		include: (reference, from) => {
			const found = include(reference, from, workspace);
			open ||= "problem" in found;
			return found;
		},
		glob: (pattern, from) => {
			open = true;
			const resolved = resolvePath(pattern, from.file);
			return resolved === void 0 ? [] : workspace.find({ include: [resolved] }).files;
		},
		isOpen: () => open
	};
}
const HINT_TOO_LARGE = "Split it; cases may be listed from several files, and CSV and JSON Lines may be larger than other files.";
function include(reference, from, workspace) {
	const file = resolvePath(reference, from.file);
	if (file === void 0) return { problem: "it lies outside the workspace." };
	try {
		const bytes = workspace.read(file, maxBytesOf(file));
		if (bytes === void 0) return { problem: `there is no file ${file}.` };
		const decoded = decodeSource(file, bytes);
		return decoded instanceof SourceFile ? decoded : { problem: decoded.reason };
	} catch (error) {
		if (isPromptopsError(error)) return {
			problem: error.message,
			...error.code === "FILE_TOO_LARGE" && { hint: HINT_TOO_LARGE }
		};
		throw error;
	}
}
function resolvePath(reference, from) {
	const written = reference.replace(/^file:\/\//, "").replaceAll("\\", "/");
	if (written.startsWith("/") || /^[A-Za-z]:/.test(written)) return void 0;
	const parts = from.split("/").slice(0, -1);
	for (const part of written.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
// src/usecases/read-prompt-file.ts
const readers = new Map();
const NOTHING = {
	drafts: [],
	problems: []
};
async function readPromptFile(entry, workspace) {
	const source = readSource(entry.file, workspace);
	return "rule" in source ? unreadFile(entry.file, source) : readPromptSource(entry, source, workspace);
}
async function readPromptSource(entry, source, workspace) {
	if (isCaseFile(entry.file)) return (await import("./read-case-source-CSSfhPNO.mjs")).readCaseSource(source, workspace);
	const context = workspaceContext(workspace);
	const { format, document, result: early } = detect(entry, source);
	return finish(entry, source, format, early ?? (format ? (await readerOf(format)).read(source, context, document) : NOTHING), context);
}
async function finish(entry, source, format, result, context) {
	const prompts = [];
	const problems = result.problems.some(({ yaml }) => yaml) ? await diagnosed(result.problems) : [...result.problems];
	const includes = [...result.includes ?? []];
	for (const draft of result.drafts) {
		const built = buildPrompt(draft, entry, loadedSyntax(draft.syntax) ?? await loadSyntax(draft.syntax), context);
		prompts.push(built.prompt);
		if (built.problems.length > 0) append(problems, built.problems);
		if (built.prompt.includes.length > 0) includes.push(...built.prompt.includes);
	}
	if (result.notAPrompt !== void 0) problems.push({
		rule: "meta/not-a-prompt",
		message: result.notAPrompt,
		at: {
			kind: "file",
			source
		}
	});
	return {
		source,
		format: prompts[0]?.format ?? format?.id,
		document: result.document ?? prompts[0]?.document,
		prompts,
		problems,
		traits: traitsOf(source.text),
		includes,
		open: context.isOpen(),
		...result.notAPrompt !== void 0 && { notAPrompt: result.notAPrompt }
	};
}
async function diagnosed(problems) {
	const { diagnoseYaml } = await import("./diagnose-yaml-bhGmyPSk.mjs");
	return problems.flatMap((problem) => problem.yaml && problem.at.kind === "file" ? diagnoseYaml(problem.at.source, problem) : [problem]);
}
function detect(entry, source) {
	if (entry.format !== "auto") return { format: formatOf(entry.format) };
	const named = formatByName(entry.file);
	if (named) return { format: named };
	const parsed = parseYaml(source.text);
	if (isYamlFailure(parsed)) return {
		format: void 0,
		result: {
			drafts: [],
			problems: [yamlProblem(source, parsed)]
		}
	};
	const format = formatByShape(parsed.data);
	if (format) return {
		format,
		document: parsed
	};
	return {
		format: void 0,
		result: {
			...NOTHING,
			document: parsed,
			notAPrompt: "Not a prompt file: it has the shape of no prompt format."
		}
	};
}
async function readerOf(format) {
	const known = readers.get(format.id);
	if (known) return known;
	const reader = await format.load();
	readers.set(format.id, reader);
	return reader;
}
function readSource(file, workspace) {
	try {
		const bytes = workspace.read(file, MAX_SOURCE_BYTES);
		if (bytes === void 0) return {
			rule: "meta/unreadable",
			message: "The file is not there.",
			hint: "Check the path."
		};
		const decoded = decodeSource(file, bytes);
		if (decoded instanceof SourceFile) return decoded;
		return {
			rule: "unicode/utf-8",
			message: `${decoded.reason} The first byte that does not fit is byte ${decoded.byteOffset}.`,
			hint: "Save the file as UTF-8."
		};
	} catch (error) {
		if (!isPromptopsError(error)) throw error;
		return {
			rule: error.code === "FILE_TOO_LARGE" ? "meta/too-large" : "meta/unreadable",
			message: error.message,
			hint: error.hint
		};
	}
}
function unreadFile(file, { rule, message, hint }) {
	const source = new SourceFile(file, "");
	return {
		source,
		format: void 0,
		document: void 0,
		prompts: [],
		problems: [{
			rule,
			message,
			hint,
			at: {
				kind: "file",
				source
			}
		}],
		traits: 0,
		includes: [],
		open: true
	};
}
export { traitsOf as a, isCaseFile as c, shapeProblem as d, diagnosed, yamlProblem as f, isNeverAPrompt as i, looksLikeFile as l, workspaceContext as n, CASE_FILES as o, append as p, formatByName as r, readPromptFile, readPromptSource, readSource, PROMPT_EXTENSIONS as s, resolvePath as t, stemOf as u };
