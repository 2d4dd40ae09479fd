import { t as __commonJSMin } from "./rolldown-runtime-Bl4WtXjF.mjs";
import { C as isPromptopsError, S as PromptopsError, _ as isLegalName, g as toPointer, h as parseJson, l as decodeProjection, m as isRecord, n as projectionHash, p as VERSION_TAGS, u as encodeProjection } from "./hash-VZsFshsQ.mjs";
import { t as mustache } from "./mustache-CzrcxY3f.mjs";
import { r as valueAt } from "./values-DvxX8Emm.mjs";
// src/generated/version.ts
const VERSION = "0.1.0";
// src/core/nearest-name.ts
const MAX_DISTANCE = 2;
function nearestName(name, names) {
	const wanted = name.toLowerCase();
	let best;
	let bestDistance = Math.min(MAX_DISTANCE, Math.floor(name.length / 2)) + 1;
	for (const candidate of names) {
		const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
		if (distance >= bestDistance) continue;
		best = candidate;
		bestDistance = distance;
	}
	return best;
}
function didYouMean(name, names) {
	const nearest = nearestName(name, names);
	return nearest === void 0 ? "" : ` Did you mean \`${nearest}\`?`;
}
function editDistance(from, to, limit) {
	if (Math.abs(from.length - to.length) >= limit) return limit;
	let older = [];
	let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			let cost = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1));
			if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) cost = Math.min(cost, older[column - 2] + 1);
			current.push(cost);
		}
		older = previous;
		previous = current;
	}
	return Math.min(previous[to.length], limit);
}
// src/core/prompt/reference.ts
const SCHEME = "prompts:/";
const EXAMPLES = "Write `greet`, `greet@production`, `greet@1.4.0`, `greet/7`, or `prompts:/greet@production`.";
function parseReference(text, prompt) {
	const inScheme = text.startsWith(SCHEME);
	const rest = inScheme ? text.slice(9) : text;
	const at = rest.search(/[@/]/);
	const written = at === -1 ? rest : rest.slice(0, at);
	const name = written === "" && !inScheme ? prompt : written;
	if (name === void 0 || name === "") throw notUnderstood(text, "it names no prompt");
	if (!isLegalName(name)) throw notUnderstood(text, `\`${name}\` cannot be the name of a prompt`);
	if (at === -1) return {
		name,
		target: { kind: "latest" }
	};
	const target = rest.slice(at + 1);
	if (rest[at] === "/" && !inScheme && !/^\d+$/.test(target)) throw notUnderstood(text, "only a version number goes after `/`", isWord(target) ? `An alias or a label goes after \`@\`: \`${name}@${target}\`.` : EXAMPLES);
	return {
		name,
		target: parseTarget(target, text)
	};
}
function parseTarget(target, reference = target) {
	const word = target.startsWith("@") && reference === target ? target.slice(1) : target;
	if (/^\d+$/.test(word)) {
		const version = Number(word);
		if (version === 0 || !Number.isSafeInteger(version)) throw notUnderstood(reference, `there is no version ${word}`);
		return {
			kind: "version",
			version
		};
	}
	if (!isWord(word)) throw notUnderstood(reference, word === "" ? "nothing stands after the prompt" : `\`${word}\` is no version, alias or label`);
	if (word.toLowerCase() === "latest") return { kind: "latest" };
	return /[.+]/.test(word) ? {
		kind: "label",
		label: word
	} : {
		kind: "word",
		word
	};
}
function formatReference({ name, target }) {
	switch (target.kind) {
		case "latest": return name;
		case "version": return `${name}/${target.version}`;
		case "label": return `${name}@${target.label}`;
		case "word": return `${name}@${target.word}`;
	}
}
function isWord(text) {
	return /^[\p{L}\p{N}_][\p{L}\p{N}_.+-]*$/u.test(text) || /^-+[\p{L}\p{N}_-]*$/u.test(text);
}
function notUnderstood(text, why, hint = EXAMPLES) {
	return new PromptopsError("REFERENCE_INVALID", `\`${text}\` is no reference to a prompt: ${why}.`, hint);
}
// \0builtin:fs
var require__builtin_fs = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:fs");
}));
// \0builtin:os
var require__builtin_os = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:os");
}));
// \0builtin:path
var require__builtin_path = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:path");
}));
// src/adapters/system-clock.ts
var import__builtin_fs = require__builtin_fs();
var import__builtin_os = require__builtin_os();
var import__builtin_path = require__builtin_path();
function systemClock() {
	return {
		now: Date.now,
		random: Math.random,
		after: (ms, callback) => {
			const timer = setTimeout(callback, Math.min(ms, 2 ** 31 - 1));
			if (typeof timer === "object") timer.unref();
			return () => clearTimeout(timer);
		}
	};
}
// src/core/load/cache-variables.ts
function cacheTimesIn(env) {
	const alias = secondsIn(env, "MLFLOW_ALIAS_PROMPT_CACHE_TTL_SECONDS");
	const version = secondsIn(env, "MLFLOW_VERSION_PROMPT_CACHE_TTL_SECONDS");
	return {
		...alias !== void 0 && { revalidateSeconds: alias },
		...version !== void 0 && { versionTtlSeconds: version }
	};
}
function secondsIn(env, variable) {
	const text = env[variable]?.trim();
	if (text === void 0 || text === "") return void 0;
	const value = /^\+?inf(?:inity)?$/i.test(text) ? Number.POSITIVE_INFINITY : Number(text);
	if (value >= 0) return value;
	throw new PromptopsError("CONFIG_INVALID", `${variable} is \`${text}\`, not a number of seconds.`, "Correct it, or unset it.");
}
// src/core/once.ts
function once(make) {
	let made;
	const get = () => {
		made ??= make().catch((error) => {
			made = void 0;
			throw error;
		});
		return made;
	};
	return Object.assign(get, { begun: () => made !== void 0 });
}
// src/core/redact-uri.ts
function redactUri(uri) {
	return uri.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1***@");
}
// src/core/registry/embedded-file.ts
const EMBEDDED_FILE = ".promptops/registry.db";
// src/core/load/freshness.ts
function courseFor(ageMs, { renewFromMs, tryFromMs }, spread) {
	if (renewFromMs === 0 || ageMs >= tryFromMs) return "try-first";
	return ageMs >= renewFromMs * (1 - spread / 10) || ageMs < 0 ? "serve-and-renew" : "serve";
}
const FIRST_PAUSE_MS = 1e3;
const LONGEST_PAUSE_MS = 3e4;
function pauseAfter(failures, chance) {
	return Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS) * (.75 + chance / 4);
}
// src/core/load/recently-used.ts
function recentlyUsed(most) {
	const entries = new Map();
	const roomy = most >> 1;
	return {
		get: (key) => {
			const value = entries.get(key);
			if (value === void 0 || entries.size <= roomy) return value;
			entries.delete(key);
			entries.set(key, value);
			return value;
		},
		set: (key, value) => {
			entries.delete(key);
			entries.set(key, value);
			if (entries.size <= most) return;
			const [oldest] = entries.keys();
			if (oldest !== void 0) entries.delete(oldest);
		},
		delete: (key) => {
			entries.delete(key);
		},
		values: () => [...entries.values()]
	};
}
// src/usecases/load/copy-reference.ts
function referenceReader(most) {
	const known = recentlyUsed(most);
	return (text) => {
		const seen = known.get(text);
		if (seen) return seen;
		const reference = parseReference(text);
		const read = {
			text: formatReference(reference),
			reference,
			key: keyOf(reference),
			fixed: reference.target.kind === "version"
		};
		known.set(text, read);
		return read;
	};
}
function keyOf({ name, target }) {
	switch (target.kind) {
		case "latest": return {
			name,
			target: "@latest"
		};
		case "version": return {
			name,
			target: `/${target.version}`
		};
		case "label": return {
			name,
			target: `@${target.label}`
		};
		case "word": return {
			name,
			target: `@${target.word}`
		};
	}
}
// src/core/registry/labels.ts
function labelsOf(tags) {
	const labels = textsIn$1(tags[VERSION_TAGS.labels]);
	const newest = tags[VERSION_TAGS.label];
	return newest === void 0 || newest === "" || labels.includes(newest) ? labels : [...labels, newest];
}
function labelTags(label, tags = {}) {
	const before = labelsOf(tags).filter((one) => one !== label);
	return {
		[VERSION_TAGS.label]: label,
		[VERSION_TAGS.labels]: JSON.stringify([...before, label])
	};
}
function textsIn$1(tag) {
	if (tag === void 0) return [];
	try {
		const value = parseJson(tag);
		return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
	} catch {
		return [];
	}
}
// src/core/registry/version-hash.ts
function hashOfVersion({ tags }) {
	const tagged = tags[VERSION_TAGS.contentHash];
	const actual = recomputed(tags);
	return {
		actual,
		tagged,
		tampered: tagged !== void 0 && tagged !== actual
	};
}
const known = new WeakMap();
function recomputed(tags) {
	const before = known.get(tags);
	if (before !== void 0) return before ?? void 0;
	const hash = hashOrNothing(tags);
	known.set(tags, hash ?? null);
	return hash;
}
function hashOrNothing(tags) {
	try {
		return projectionHash(decodeProjection(tags));
	} catch (error) {
		if (isPromptopsError(error)) return void 0;
		throw error;
	}
}
// src/core/plan/interface.ts
function syntaxOfProjection({ content, ...rest }) {
	const written = content?.["syntax"];
	if (written === "mustache" || written === "jinja2" || written === "handlebars") return written;
	return textsIn(rest).some((text) => text.includes("{%") && text.includes("%}")) ? "jinja2" : "mustache";
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap((item) => textsIn(item));
}
// src/core/source/source-file.ts
var SourceFile = class {
	file;
	text;
	bom;
	bytes;
	original;
	#lineStarts;
	constructor(file, text, origin = {}) {
		this.file = file;
		this.text = text;
		this.bom = origin.bom ?? false;
		this.bytes = origin.bytes ?? text.length;
		this.original = origin.original ?? text;
	}
	get lineEnding() {
		if (this.original === this.text) return "lf";
		const removed = this.original.length - this.text.length;
		let breaks = 0;
		for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1)) breaks++;
		return removed === breaks ? "crlf" : "mixed";
	}
	positionAt(offset) {
		const starts = this.#lines();
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - starts[low] + 1
		};
	}
	offsetAt(position) {
		const starts = this.#lines();
		const start = starts[Math.min(position.line, starts.length) - 1] ?? 0;
		return Math.min(start + position.column - 1, this.text.length);
	}
	line(number) {
		const starts = this.#lines();
		const start = starts[number - 1];
		if (start === void 0) return "";
		return this.text.slice(start, (starts[number] ?? this.text.length + 1) - 1);
	}
	get lineCount() {
		return this.#lines().length;
	}
	edited(edits) {
		const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
		const crlf = this.lineEnding === "crlf";
		let result = "";
		let done = 0;
		for (const { span, text } of ordered) {
			const start = this.#toOriginal(span.start);
			result += this.original.slice(done, start) + (crlf ? text.replaceAll("\n", "\r\n") : text);
			done = this.#toOriginal(span.end);
		}
		return result + this.original.slice(done);
	}
	#toOriginal(offset) {
		if (this.original === this.text) return offset;
		let at = 0;
		for (let seen = 0; seen < offset; seen++) at += this.original[at] === "\r" && this.original[at + 1] === "\n" ? 2 : 1;
		return at;
	}
	#lines() {
		if (this.#lineStarts) return this.#lineStarts;
		const starts = [0];
		for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
		this.#lineStarts = starts;
		return starts;
	}
};
// src/core/registry/version-prompt.ts
function promptOfVersion(version, description) {
	const { name, tags } = version;
	const projection = decodeProjection(tags);
	const { type, template, messages, model_config: modelConfig = {}, content = {} } = projection;
	const source = new SourceFile(`${name}.prompt.yaml`, "");
	const responseFormat = responseFormatOf(projection);
	const label = labelsOf(tags).at(-1);
	const syntax = syntaxOfProjection(projection);
	return {
		name,
		nameFrom: "name",
		writtenName: name,
		format: "promptops",
		source,
		type,
		syntax,
		sourceSyntax: syntax,
		parts: partsOf(projection, source),
		...template !== void 0 && { template },
		...messages !== void 0 && { messages },
		variables: variablesOf(content["variables"], tags[VERSION_TAGS.variables]),
		uses: [],
		modelConfig,
		...responseFormat && { responseFormat },
		tools: Array.isArray(content["tools"]) ? content["tools"] : [],
		tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !RESERVED.test(key))),
		aliases: [],
		evals: {
			rows: [],
			checks: []
		},
		extensions: {},
		includes: [],
		...label !== void 0 && { label },
		...description !== "" && { description }
	};
}
const RESERVED = /^(?:promptops_|mlflow\.|_mlflow)/;
function responseFormatOf({ response_format: schema, content }) {
	const rest = content?.["responseFormat"];
	const { kind, name, strict } = isRecord(rest) ? rest : {};
	if (schema === void 0) return kind === "json_object" ? { kind } : void 0;
	return {
		kind: "json_schema",
		schema,
		...typeof name === "string" && { name },
		...typeof strict === "boolean" && { strict }
	};
}
function variablesOf(hashed, described) {
	const variables = new Map();
	for (const { name, description, example } of [...named$1(parsed$1(described)), ...named$1(hashed)]) variables.set(name, {
		...variables.get(name),
		name,
		path: [],
		...typeof description === "string" && { description },
		...example !== void 0 && { example }
	});
	for (const { description: _description, example: _example, ...entry } of named$1(hashed)) variables.set(entry.name, {
		...variables.get(entry.name),
		...entry,
		path: []
	});
	return [...variables.values()];
}
function named$1(value) {
	if (!Array.isArray(value)) return [];
	return value.filter((entry) => isRecord(entry) && typeof entry["name"] === "string");
}
function parsed$1(text) {
	try {
		return text === void 0 ? null : parseJson(text);
	} catch {
		return null;
	}
}
function partsOf({ type, template = "", messages = [] }, source) {
	const part = (text, path) => ({
		path,
		source: text,
		text,
		origin: {
			kind: "body",
			source,
			start: 0
		}
	});
	if (type === "text") return [part(template, ["template"])];
	return messages.flatMap((message, index) => messageTexts(message).map(([text, path]) => part(text, [
		"messages",
		index,
		"content",
		...path
	])));
}
function messageTexts({ content }) {
	if (typeof content === "string") return [[content, []]];
	if (!Array.isArray(content)) return [];
	return content.flatMap((piece, index) => isRecord(piece) && typeof piece["text"] === "string" ? [[piece["text"], [index, "text"]]] : []);
}
// src/core/template/load-syntax.ts
const LOADERS = {
	fstring: async () => (await import("./fstring-B8spX8Tp.mjs")).fstring,
	jinja2: async () => (await import("./jinja2-QCk7eeHu.mjs")).jinja2,
	handlebars: async () => (await import("./handlebars-Cz8GaVt-.mjs")).handlebars
};
const loaded = new Map([["mustache", mustache]]);
function loadedSyntax(id) {
	return loaded.get(id);
}
async function loadSyntax(id) {
	const known = loaded.get(id);
	if (known || id === "mustache") return known ?? mustache;
	const syntax = await LOADERS[id]();
	loaded.set(id, syntax);
	return syntax;
}
// src/core/load/loadable.ts
async function loadable(version) {
	const { actual, tagged, tampered } = hashOfVersion(version);
	if (actual === void 0) throw new PromptopsError("PROMPT_INVALID", `Version ${version.version} of ${version.name} cannot be read.`, "Register it again.");
	const read = promptOfVersion(version, "");
	const syntax = await loadSyntax(read.syntax);
	const uses = read.parts.flatMap(({ text }, part) => syntax.analyse(text).uses.map((use) => ({
		...use,
		part
	})));
	return {
		version,
		prompt: {
			...read,
			uses
		},
		syntax,
		hash: actual,
		label: labelsOf(version.tags).at(-1) ?? null,
		integrity: tampered ? "tampered" : tagged === void 0 ? "unknown" : "verified"
	};
}
// src/usecases/load/fall-back.ts
async function fallBack(name, option, sources) {
	if (option !== void 0) return {
		found: await substitute(name, { content: option }),
		from: "option"
	};
	for (const source of sources) {
		const found = await source.find(name).then((one) => one && substitute(name, one)).catch(() => void 0);
		if (found) return {
			found,
			from: source.name
		};
	}
}
function substitute(name, found) {
	return loadable({
		name,
		version: 0,
		description: "",
		tags: "tags" in found ? found.tags : encodeProjection(projectionOfContent(found.content)),
		createdAt: 0
	});
}
function projectionOfContent(content) {
	return typeof content === "string" ? {
		type: "text",
		template: content
	} : {
		type: "chat",
		messages: content
	};
}
// src/core/registry/find-version.ts
function findVersion(target, prompt, versions) {
	const numbered = (number) => versions.find(({ version }) => version === number);
	if (target.kind === "version") return { version: numbered(target.version) };
	const live = liveVersions(versions);
	if (target.kind === "latest") return { version: live[0] };
	if (target.kind === "word" && Object.hasOwn(prompt.aliases, target.word)) return { version: numbered(prompt.aliases[target.word]) };
	const label = target.kind === "label" ? target.label : target.word;
	const [newest, ...older] = live.filter(({ tags }) => labelsOf(tags).includes(label));
	if (newest === void 0 || older.length === 0) return { version: newest };
	return {
		version: newest,
		warning: `\`${label}\` is the label of versions ${[newest, ...older].map(({ version }) => version).reverse().join(", ")} of ${prompt.name}; ${newest.version} is taken, the newest.`
	};
}
function liveVersions(versions) {
	return versions.filter(({ tags }) => tags[VERSION_TAGS.duplicateOf] === void 0).sort((a, b) => b.version - a.version);
}
// src/usecases/resolve-version.ts
async function resolveVersion(reference, registry) {
	const found = await directly(reference, registry) ?? await amongAll(reference, registry);
	if (found.version) return {
		version: found.version,
		...found.warning !== void 0 && { warning: found.warning }
	};
	const { aliases } = await promptNamed(reference.name, registry);
	const names = Object.keys(aliases);
	const { target } = reference;
	const meant = target.kind === "word" ? didYouMean(target.word, names) : "";
	const hint = names.length > 0 ? `Its aliases are ${names.join(", ")}.` : "It has no alias.";
	throw new PromptopsError("PROMPT_NOT_FOUND", `There is no ${formatReference(reference)} in ${registry.uri}.${meant}`, hint);
}
async function promptNamed(name, registry) {
	const prompt = await registry.prompt(name);
	if (prompt === "model") throw new PromptopsError("PROMPT_NOT_FOUND", `${name} is a model, not a prompt.`, "Models and prompts share their names.");
	if (prompt !== void 0) return prompt;
	const names = (await registry.prompts()).map((one) => one.name);
	const hint = names.length === 0 ? "The registry is empty: `promptops register` fills it." : "`promptops list` shows what is there.";
	throw new PromptopsError("PROMPT_NOT_FOUND", `There is no prompt ${name} in ${registry.uri}.${didYouMean(name, names)}`, hint);
}
async function directly({ name, target }, registry) {
	if (target.kind === "version") return { version: await registry.version(name, target.version) };
	if (target.kind === "label") return void 0;
	const version = await registry.versionByAlias(name, target.kind === "latest" ? "latest" : target.word);
	if (version === void 0) return void 0;
	return target.kind === "latest" && version.tags[VERSION_TAGS.duplicateOf] !== void 0 ? void 0 : { version };
}
async function amongAll(reference, registry) {
	const prompt = await promptNamed(reference.name, registry);
	return findVersion(reference.target, prompt, await registry.versions({ names: [reference.name] }));
}
// src/usecases/load/within.ts
function within(work, ms, clock) {
	return new Promise((resolve, reject) => {
		const cancel = clock.after(ms, () => {
			const seconds = Math.round(ms / 100) / 10;
			reject(new PromptopsError("REGISTRY_UNREACHABLE", `The registry did not answer within ${seconds} s.`, "Raise `timeoutMs` to wait longer."));
		});
		work.then(resolve, reject).finally(cancel);
	});
}
// src/usecases/load/fetch-copy.ts
async function fetchFromRegistry(asked, settings, context) {
	const { ports, gate } = context;
	const { clock } = ports;
	const fetchedAt = clock.now();
	try {
		const { version } = await within(ports.registry().then((registry) => resolveVersion(asked.reference, registry)), settings.timeoutMs, clock);
		gate.succeeded();
		return await admitFromRegistry(asked, version, fetchedAt, settings, context);
	} catch (error) {
		gate.failed(error);
		throw error;
	}
}
async function admitFromRegistry(asked, version, fetchedAt, settings, context) {
	return {
		found: await admitted(asked, version, "registry", settings, context),
		fetchedAt,
		source: "registry"
	};
}
async function readCopy(cache, asked, settings, context) {
	const entry = await cache?.get(asked.key).catch(() => void 0);
	if (cache === void 0 || entry === void 0 || !isFor(asked, entry)) return void 0;
	try {
		return {
			found: await admitted(asked, entry.version, cache.kind, settings, context),
			fetchedAt: entry.fetchedAt,
			source: cache.kind
		};
	} catch {
		return;
	}
}
function isRecent({ fetchedAt }, asked, settings, now) {
	return courseFor(now - fetchedAt, asked.fixed ? settings.fixed : settings.moving, 0) === "serve";
}
function caches({ shared, snapshot }) {
	return [shared, snapshot].filter((cache) => cache !== void 0);
}
async function admitted({ text }, version, source, { onTampered }, { emit }) {
	let found;
	try {
		found = await loadable(version);
	} catch (error) {
		emit({
			kind: "unusable",
			reference: text,
			source,
			error
		});
		throw error;
	}
	if (found.integrity !== "tampered") return found;
	emit({
		kind: "tampered",
		reference: text,
		source,
		version: version.version
	});
	if (onTampered === "warn") return found;
	throw new PromptopsError("VERSION_TAMPERED", `Version ${version.version} of ${version.name} is not what its hash says.`, "`promptops verify` shows what changed; `onTampered: \"warn\"` uses it all the same.");
}
function isFor({ reference: { name, target } }, { version }) {
	return version.name === name && (target.kind !== "version" || version.version === target.version);
}
// src/core/prompt/variable-values.ts
const FITS = {
	string: (value) => typeof value === "string",
	number: (value) => typeof value === "number",
	integer: (value) => Number.isInteger(value),
	boolean: (value) => typeof value === "boolean",
	array: Array.isArray,
	object: isRecord,
	messages: (value) => Array.isArray(value) && value.every(isMessage$1),
	image: isMedia,
	audio: isMedia,
	file: isMedia
};
const NAMES = {
	string: "a string",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "an object",
	messages: "a list of messages with `role` and `content`",
	image: "an address or an object",
	audio: "an address or an object",
	file: "an address or an object"
};
function isMessage$1(value) {
	return isRecord(value) && typeof value.role === "string" && value.content !== void 0;
}
function isMedia(value) {
	return typeof value === "string" || isRecord(value);
}
function whyUnfit({ name, type, enum: choices }, value) {
	if (type !== void 0 && !FITS[type](value)) return `\`${name}\` must be ${NAMES[type]}, not ${nameOf(value)}.`;
	if (choices === void 0 || choices.some((choice) => JSON.stringify(choice) === JSON.stringify(value))) return void 0;
	return `\`${name}\` must be one of ${choices.map((choice) => JSON.stringify(choice)).join(", ")}, not ${shortened(value)}.`;
}
function nameOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "an object";
	return `the ${typeof value} ${shortened(value)}`;
}
function shortened(value) {
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
// src/core/prompt/render-prompt.ts
const REFUSED = [
	"__proto__",
	"constructor",
	"prototype"
];
function renderPrompt(prompt, given, syntax) {
	return promptRenderer(prompt, syntax)(given);
}
function promptRenderer(prompt, syntax) {
	const declared = new Map(prompt.variables.map((variable) => [variable.name, variable]));
	const defaults = prompt.variables.filter((variable) => variable.default !== void 0);
	const needs = neededNames(prompt, declared);
	const known = new Set([...variableNames(prompt), ...prompt.uses.map(({ path }) => path)]);
	const paths = prompt.syntax === "mustache" ? [...new Set(prompt.uses.map(({ path }) => path))] : [];
	const parts = prompt.parts.map(({ path, text }) => ({
		pointer: toPointer(path),
		render: compiled(text, syntax)
	}));
	const [only] = parts;
	return (given) => {
		const values = withDefaults(given, defaults);
		const wrong = [
			...refusedNames(given),
			...missingNames(needs, values),
			...unfitValues(values, declared)
		];
		if (wrong.length > 0) throw new PromptopsError("VARIABLES_INVALID", wrong.join("\n"), hintFor(prompt));
		const all = filled(paths, values);
		const warnings = unknownNames(prompt.name, given, known);
		if (prompt.type === "text") return {
			template: only?.render(all) ?? "",
			warnings
		};
		const rendered = new Map(parts.map(({ pointer, render }) => [pointer, render(all)]));
		return {
			messages: (prompt.messages ?? []).flatMap((message, index) => renderMessage(message, index, rendered, values)),
			warnings
		};
	};
}
function compiled(text, syntax) {
	return syntax.compile?.(text) ?? ((values) => syntax.render(text, values));
}
function variableNames(prompt) {
	return [...new Set([
		...prompt.uses.map(({ name }) => name),
		...placeholders(prompt),
		...prompt.variables.map(({ name }) => name)
	])];
}
function withDefaults(given, defaults) {
	const absent = defaults.filter(({ name }) => !Object.hasOwn(given, name));
	if (absent.length === 0) return given;
	return Object.fromEntries([...Object.entries(given), ...absent.map((variable) => [variable.name, variable.default ?? null])]);
}
function refusedNames(given) {
	return Object.keys(given).filter((name) => REFUSED.includes(name.split(".", 1)[0] ?? "")).map((name) => `\`${name}\` cannot be the name of a variable.`);
}
function neededNames(prompt, declared) {
	const needs = new Map();
	const isOptional = (name) => declared.get(name)?.required === false;
	for (const { name, path, optional } of prompt.uses) {
		if (optional || isOptional(name)) continue;
		needs.set(path, {
			name,
			whole: path,
			...prompt.syntax === "mustache" && path !== name && { path }
		});
	}
	for (const name of placeholders(prompt)) if (!isOptional(name)) needs.set(name, {
		name,
		whole: name
	});
	return [...needs.values()];
}
function missingNames(needs, values) {
	const missing = new Set();
	for (const { name, path, whole } of needs) {
		if (Object.hasOwn(values, whole)) continue;
		if (!Object.hasOwn(values, name)) missing.add(name);
		else if (path !== void 0 && valueAt(values, path) === void 0) missing.add(path);
	}
	if (missing.size === 0) return [];
	const names = [...missing].map((name) => `\`${name}\``).join(", ");
	return [`${missing.size === 1 ? "A variable is" : "Variables are"} missing: ${names}.`];
}
function unfitValues(values, declared) {
	if (declared.size === 0) return [];
	return Object.entries(values).flatMap(([name, value]) => {
		const variable = declared.get(name);
		return (variable && whyUnfit(variable, value)) ?? [];
	});
}
function unknownNames(prompt, given, known) {
	return Object.keys(given).filter((name) => !known.has(name)).map((name) => `\`${name}\` is no variable of ${prompt}.${didYouMean(name, known)}`);
}
function hintFor(prompt) {
	const names = variableNames(prompt);
	return names.length === 0 ? "This prompt has no variables." : `${prompt.name} takes ${names.map((name) => `\`${name}\``).join(", ")}.`;
}
function filled(paths, values) {
	const absent = paths.filter((path) => valueAt(values, path) === void 0);
	return absent.length === 0 ? values : {
		...values,
		...Object.fromEntries(absent.map((path) => [path, ""]))
	};
}
function renderMessage(message, index, rendered, values) {
	const placeholder = placeholderOf(message);
	if (placeholder === void 0) return [withTexts(message, `/messages/${index}`, rendered)];
	const list = Object.hasOwn(values, placeholder) ? values[placeholder] : [];
	if (!Array.isArray(list) || !list.every(isMessage)) throw new PromptopsError("VARIABLES_INVALID", `\`${placeholder}\` stands for messages.`, "Give a list such as `[{\"role\": \"user\", \"content\": \"\u2026\"}]`.");
	return list;
}
function isMessage(value) {
	return typeof value === "object" && value !== null && "role" in value && typeof value.role === "string" && "content" in value;
}
function withTexts(value, pointer, rendered) {
	if (typeof value === "string") return rendered.get(pointer) ?? value;
	if (Array.isArray(value)) return value.map((item, index) => withTexts(item, `${pointer}${toPointer([index])}`, rendered));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value);
	return Object.fromEntries(entries.map(([key, item]) => [key, withTexts(item, `${pointer}${toPointer([key])}`, rendered)]));
}
function placeholders(prompt) {
	return (prompt.messages ?? []).flatMap((message) => placeholderOf(message) ?? []);
}
function placeholderOf({ role, content }) {
	if (role !== "placeholder" || typeof content !== "string") return void 0;
	return /^\{\{\s*([^{}\s]+)\s*\}\}$/.exec(content)?.[1];
}
// src/usecases/load/loaded-prompt.ts
function standingFacts(found, { alias, isFallback }) {
	const { prompt, syntax, version, hash, label, integrity } = found;
	const { template, messages, responseFormat } = prompt;
	const fill = promptRenderer(prompt, syntax);
	return {
		name: version.name,
		version: isFallback ? null : version.version,
		label,
		hash,
		alias,
		type: prompt.type,
		...template !== void 0 && { template },
		...messages !== void 0 && { messages },
		variables: prompt.variables.map(({ path: _path, ...variable }) => variable),
		modelConfig: prompt.modelConfig,
		...responseFormat && { responseFormat },
		tools: prompt.tools,
		tags: prompt.tags,
		isFallback,
		verified: !isFallback && integrity === "verified",
		render: (values = {}) => {
			const rendered = fill(given(values));
			const { warnings } = rendered;
			return rendered.messages === void 0 ? {
				text: rendered.template ?? "",
				warnings
			} : {
				messages: rendered.messages,
				warnings
			};
		}
	};
}
function given(values) {
	return Object.keys(values).some((name) => values[name] === void 0) ? Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0)) : values;
}
// src/usecases/load/held-copy.ts
function heldCopy(asked, copy, { sequence, spread, failures }) {
	return {
		asked,
		copy,
		facts: standingFacts(copy.found, {
			alias: aliasOf(asked, copy),
			isFallback: false
		}),
		sequence,
		spread,
		failures,
		retryAt: 0,
		expired: false
	};
}
function viewOf({ facts, copy, failures }, source, now) {
	return {
		...facts,
		source,
		ageMs: Math.max(0, now - copy.fetchedAt),
		stale: failures > 0
	};
}
function aliasOf({ reference: { target } }, { found }) {
	return target.kind === "word" && !labelsOf(found.version.tags).includes(target.word) ? target.word : null;
}
function markFailed(held, clock) {
	if (clock.now() < held.retryAt) return;
	held.failures += 1;
	held.retryAt = clock.now() + pauseAfter(held.failures, clock.random());
}
// src/core/few-at-once.ts
async function fewAtOnce(items, width, work, halted = () => false) {
	const rest = items.entries();
	let failed = false;
	const worker = async () => {
		for (const [index, item] of rest) {
			if (failed || halted()) return;
			try {
				await work(item, index);
			} catch (error) {
				failed = true;
				throw error;
			}
		}
	};
	const workers = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, worker));
	for (const one of workers) if (one.status === "rejected") throw one.reason;
}
// src/usecases/load/refresh-each.ts
const AT_ONCE = 4;
async function refreshEach(references, fetch) {
	const refreshed = [];
	const failed = [];
	await fewAtOnce(references, AT_ONCE, async (reference) => {
		try {
			await fetch(reference);
			refreshed.push(reference);
		} catch (error) {
			failed.push({
				reference,
				error
			});
		}
	});
	return {
		refreshed,
		failed
	};
}
// src/usecases/load/prefetch-copies.ts
const MANY = 3;
async function prefetchCopies(all, settings, context, { keep, fetch }) {
	const known = new Map(all.map((asked) => [asked.text, asked]));
	const { ports, gate } = context;
	const fetchedAt = ports.clock.now();
	const listing = known.size < MANY || gate.closed() !== void 0 ? void 0 : within(ports.registry().then((one) => one.prompts()), settings.timeoutMs, ports.clock);
	const listed = new Map((await listing?.catch(() => void 0))?.map((prompt) => [prompt.name, prompt]));
	return refreshEach([...known.keys()], async (text) => {
		const asked = known.get(text);
		const version = versionIn$1(listed.get(asked.reference.name), asked);
		if (version === void 0) await fetch(asked);
		else keep(asked, await admitFromRegistry(asked, version, fetchedAt, settings, context));
	});
}
function versionIn$1(prompt, { reference: { target } }) {
	if (prompt === void 0 || target.kind !== "word") return void 0;
	return prompt.aliases[target.word] === prompt.latest?.version ? prompt.latest : void 0;
}
// src/usecases/load/registry-gate.ts
function registryGate(clock) {
	let failures = 0;
	let retryAt = 0;
	let last;
	return {
		closed: () => last !== void 0 && clock.now() < retryAt ? last : void 0,
		succeeded: () => {
			failures = 0;
			last = void 0;
		},
		failed: (error) => {
			if (isPromptopsError(error) && ONE_PROMPT.has(error.code)) return;
			if (last === void 0 || clock.now() >= retryAt) failures += 1;
			retryAt = clock.now() + pauseAfter(failures, clock.random());
			last = error instanceof Error ? error : new Error(String(error));
		}
	};
}
const ONE_PROMPT = new Set([
	"PROMPT_NOT_FOUND",
	"PROMPT_INVALID",
	"VERSION_TAMPERED",
	"REFERENCE_INVALID"
]);
// src/usecases/load/settings.ts
function settingsOf(options) {
	const { revalidateSeconds = 60, cacheTtlSeconds = 3600, versionTtlSeconds = Number.POSITIVE_INFINITY, timeoutMs = 5e3, onTampered = "reject" } = options;
	const ttl = 1e3 * atLeast(0, "versionTtlSeconds", versionTtlSeconds);
	return {
		moving: {
			renewFromMs: 1e3 * atLeast(0, "revalidateSeconds", revalidateSeconds),
			tryFromMs: 1e3 * atLeast(0, "cacheTtlSeconds", cacheTtlSeconds)
		},
		fixed: {
			renewFromMs: ttl,
			tryFromMs: ttl
		},
		timeoutMs: atLeast(1, "timeoutMs", timeoutMs),
		onTampered: oneOf(onTampered)
	};
}
function settingsFor(options, standing, settings) {
	if (options === void 0 || OWN.every((key) => options[key] === void 0)) return settings;
	const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== void 0));
	return settingsOf({
		...standing,
		...given
	});
}
const OWN = [
	"revalidateSeconds",
	"cacheTtlSeconds",
	"timeoutMs",
	"onTampered"
];
function atLeast(least, name, value) {
	if (typeof value === "number" && value >= least) return value;
	throw new PromptopsError("USAGE", `\`${name}\` is ${String(value)}, not a number of at least ${least}.`, "Correct the option.");
}
function oneOf(value) {
	if (value === "reject" || value === "warn") return value;
	throw new PromptopsError("USAGE", `\`onTampered\` is ${String(value)}, neither reject nor warn.`, "Correct the option.");
}
// src/usecases/load/open-loader.ts
const MOST_PROMPTS = 1e3;
function openLoader(options, ports) {
	const { clock, fallbacks = [], shared, snapshot } = ports;
	const standing = settingsOf(options);
	const most = options.mostPrompts ?? MOST_PROMPTS;
	const memory = recentlyUsed(most);
	const read = referenceReader(2 * most);
	const gate = registryGate(clock);
	const listeners = new Set();
	const emit = (event) => {
		for (const listener of listeners) try {
			listener(event);
		} catch {}
	};
	const context = {
		ports,
		gate,
		emit
	};
	const flights = new Map();
	let asked = 0;
	let barrier = 0;
	const keep = (one, settings, copy, sequence, failures = 0) => {
		const place = placeOf(one, settings);
		const old = memory.get(place);
		const held = heldCopy(one, copy, {
			sequence,
			spread: clock.random(),
			failures
		});
		if (sequence < barrier || old && old.sequence > sequence) return held;
		memory.set(place, held);
		if (copy.source === "registry" && copy.found.integrity !== "tampered") for (const cache of caches(ports)) cache.set(one.key, {
			version: copy.found.version,
			fetchedAt: copy.fetchedAt
		}).catch(() => {});
		const [from, to] = [old?.copy.found.version.version, copy.found.version.version];
		if (old && copy.source === "registry") emit({
			kind: "refreshed",
			reference: one.text,
			version: to
		});
		if (from !== void 0 && from !== to) emit({
			kind: "changed",
			reference: one.text,
			from,
			to
		});
		return held;
	};
	const fetch = async (one, settings, sequence, straight) => {
		const place = placeOf(one, settings);
		const near = straight ? void 0 : await readCopy(shared, one, settings, context);
		if (near && isRecent(near, one, settings, clock.now())) return keep(one, settings, near, sequence);
		const closed = straight ? void 0 : gate.closed();
		try {
			if (closed) throw closed;
			return keep(one, settings, await fetchFromRegistry(one, settings, context), sequence);
		} catch (error) {
			if (closed === void 0) emit({
				kind: "refresh-failed",
				reference: one.text,
				error
			});
			if (isGone(error)) {
				memory.delete(place);
				for (const cache of caches(ports)) cache.delete(one.key.name, one.key.target).catch(() => {});
				throw error;
			}
			const old = memory.get(place);
			if (old) {
				markFailed(old, clock);
				throw error;
			}
			const last = newest(near, await readCopy(snapshot, one, settings, context));
			if (last === void 0) throw error;
			return keep(one, settings, last, sequence, one.fixed ? 0 : 1);
		}
	};
	const fetchOnce = (one, settings, straight) => {
		const place = `${straight ? "!" : ""}${placeOf(one, settings)}`;
		const running = flights.get(place);
		if (running) return running;
		asked += 1;
		const flight = fetch(one, settings, asked, straight).finally(() => {
			if (flights.get(place) === flight) flights.delete(place);
		});
		flights.set(place, flight);
		return flight;
	};
	const tryFirst = async (one, settings, held) => {
		try {
			const fetched = await fetchOnce(one, settings, held?.expired === true);
			return viewOf(fetched, fetched.copy.source, clock.now());
		} catch (error) {
			if (held === void 0 || isGone(error)) throw error;
			return viewOf(held, "memory", clock.now());
		}
	};
	const loadCopy = (one, settings) => {
		const held = memory.get(placeOf(one, settings));
		if (held === void 0) return tryFirst(one, settings, held);
		const now = clock.now();
		const course = courseFor(now - held.copy.fetchedAt, one.fixed ? settings.fixed : settings.moving, held.spread);
		if (now < held.retryAt) return viewOf(held, "memory", now);
		if (course === "try-first" || held.expired) return tryFirst(one, settings, held);
		if (course === "serve-and-renew" || held.failures > 0) fetchOnce(one, settings, false).catch(() => {});
		return viewOf(held, "memory", now);
	};
	const substitute = async (one, given, error) => {
		const found = await fallBack(one.reference.name, given?.fallback, fallbacks);
		if (found === void 0) {
			emit({
				kind: "failed",
				reference: one.text,
				error
			});
			throw error;
		}
		emit({
			kind: "fallback",
			reference: one.text,
			from: found.from,
			error
		});
		const alias = one.reference.target.kind === "word" ? one.reference.target.word : null;
		return {
			...standingFacts(found.found, {
				alias,
				isFallback: true
			}),
			source: "fallback",
			ageMs: 0,
			stale: false
		};
	};
	return {
		load: async (text, given) => {
			const one = read(text);
			let prompt;
			try {
				if (options.useRegistry === false) throw switchedOff(one);
				prompt = await loadCopy(one, settingsFor(given, options, standing));
			} catch (error) {
				prompt = await substitute(one, given, error);
			}
			if (listeners.size > 0) emit({
				kind: "loaded",
				reference: one.text,
				prompt
			});
			return prompt;
		},
		refresh: (text) => {
			const moving = memory.values().filter(({ asked: { fixed } }) => !fixed);
			return refreshEach(text === void 0 ? [...new Set(moving.map((held) => held.asked.text))] : [text], async (one) => fetchOnce(read(one), standing, true));
		},
		prefetch: (texts) => {
			asked += 1;
			const sequence = asked;
			return prefetchCopies(texts.map(read), standing, context, {
				keep: (one, copy) => void keep(one, standing, copy, sequence),
				fetch: (one) => fetchOnce(one, standing, false)
			});
		},
		invalidate: async (name, alias) => {
			barrier = asked + 1;
			asked = barrier;
			flights.clear();
			const target = alias === void 0 ? void 0 : `@${alias.replace(/^@/, "")}`;
			for (const held of memory.values()) {
				const { key } = held.asked;
				if (key.name === name && (target === void 0 || key.target === target)) Object.assign(held, {
					expired: true,
					retryAt: 0
				});
			}
			await shared?.delete(name, target);
		},
		held: () => memory.values().map(({ asked: { text }, copy, failures, expired }) => {
			const { found, fetchedAt } = copy;
			return {
				reference: text,
				version: found.version.version,
				ageMs: Math.max(0, clock.now() - fetchedAt),
				stale: failures > 0 || expired
			};
		}),
		hasCopies: async () => {
			if (memory.values().length > 0) return true;
			for (const cache of caches(ports)) if (!await cache.isEmpty().catch(() => true)) return true;
			return false;
		},
		events: { on: (listener) => {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		} },
		close: async () => {
			await Promise.all(caches(ports).map((cache) => cache.close()));
		}
	};
}
function placeOf({ text }, { onTampered }) {
	return onTampered === "warn" ? `${text} warn` : text;
}
function isGone(error) {
	return isPromptopsError(error) && error.code === "PROMPT_NOT_FOUND";
}
function newest(...copies) {
	return copies.filter((copy) => copy !== void 0).sort((a, b) => b.fetchedAt - a.fetchedAt)[0];
}
function switchedOff({ text }) {
	return new PromptopsError("PROMPT_NOT_FOUND", `The registry is switched off and nothing stands in for ${text}.`, "Set USE_PROMPT_REGISTRY=true, or give a `fallback`.");
}
// src/sdk/fallback-sources.ts
function fallbackSources({ app, env, packaged }) {
	const text = (name, find) => ({
		name,
		find: async (prompt) => {
			const config = await app();
			const content = config.promptName === void 0 || config.promptName === prompt ? find(config) : void 0;
			return content === void 0 ? void 0 : { content };
		}
	});
	return [
		text("system_prompt", ({ systemPrompt }) => systemPrompt),
		text("SYSTEM_PROMPT", () => env["SYSTEM_PROMPT"] || void 0),
		{
			name: "file",
			find: async (prompt) => {
				const tags = await packaged(prompt);
				return tags && { tags };
			}
		}
	];
}
// src/core/load/app-config.ts
function appConfigOf(data, env, environment) {
	const file = isRecord(data) ? isRecord(data["model"]) ? data["model"] : data : {};
	const version = written(env["PROMPT_VERSION"]) ?? versionIn(file["prompt_version"]) ?? versionOf(environment);
	parseTarget(version);
	return {
		useRegistry: switchIn("USE_PROMPT_REGISTRY", env["USE_PROMPT_REGISTRY"]) ?? switchIn("use_prompt_registry", file["use_prompt_registry"]) ?? true,
		promptName: written(env["PROMPT_NAME"]) ?? textIn("prompt_name", file["prompt_name"]),
		promptVersion: version,
		systemPrompt: textIn("system_prompt", file["system_prompt"])
	};
}
function versionOf(environment) {
	return environment === void 0 || /^dev(?:elopment)?$/.test(environment) ? "latest" : aliasOfEnvironment(environment);
}
function aliasOfEnvironment(environment) {
	const alias = environment.replace(/^@/, "");
	return {
		prod: "production",
		dev: "development",
		stage: "staging"
	}[alias] ?? alias;
}
function written(value) {
	return value === void 0 || value.trim() === "" ? void 0 : value.trim();
}
function versionIn(value) {
	if (value === void 0 || value === null) return void 0;
	if (typeof value === "number" || typeof value === "string") return String(value);
	throw wrong("prompt_version", value, "a number, `latest` or an alias");
}
function textIn(key, value) {
	if (value === void 0 || value === null || value === "") return void 0;
	if (typeof value === "string") return value;
	throw wrong(key, value, "a text");
}
function switchIn(key, value) {
	if (value === void 0 || value === null || value === "") return void 0;
	const text = String(value).trim().toLowerCase();
	if ([
		"true",
		"1",
		"yes",
		"on"
	].includes(text)) return true;
	if ([
		"false",
		"0",
		"no",
		"off"
	].includes(text)) return false;
	throw wrong(key, value, "true or false");
}
function wrong(key, value, expected) {
	const shown = typeof value === "object" ? "a map or a list" : `\`${String(value)}\``;
	return new PromptopsError("CONFIG_INVALID", `\`${key}\` is ${shown}, not ${expected}.`, "Correct it in the configuration or the environment.");
}
// src/sdk/read-app-config.ts
async function readAppConfig(options, env, root) {
	const environment = options.environment ?? (env["PROMPTOPS_ENVIRONMENT"] || void 0);
	const found = options.configFile === void 0 ? ofEnvironment(environment, root) : named(options.configFile, root);
	return appConfigOf(found === void 0 ? null : await parsed(found.file, found.text), env, environment);
}
function named(file, root) {
	const text = textOf((0, import__builtin_path.resolve)(root, file));
	if (text !== void 0) return {
		file,
		text
	};
	throw new PromptopsError("CONFIG_UNREADABLE", `There is no file ${file}.`, "Check `configFile`.", { place: { file } });
}
function ofEnvironment(environment, root) {
	if (environment === void 0 || !/^@?[\w-]+$/.test(environment)) return void 0;
	const alias = aliasOfEnvironment(environment);
	const names = [...new Set([
		environment,
		alias,
		...SHORT[alias] ?? []
	])];
	for (const name of names) for (const extension of ["yaml", "yml"]) {
		const file = (0, import__builtin_path.join)("configs", `${name}.${extension}`);
		const text = textOf((0, import__builtin_path.join)(root, file));
		if (text !== void 0) return {
			file,
			text
		};
	}
}
const SHORT = {
	production: ["prod"],
	development: ["dev"]
};
function textOf(path) {
	try {
		return (0, import__builtin_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : void 0;
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw new PromptopsError("CONFIG_UNREADABLE", `${path} cannot be read.`, "Check its permissions.", { cause });
	}
}
async function parsed(file, text) {
	const { isYamlFailure, parseYaml } = await import("./parse-yaml-p7WQBmFI.mjs").then((n) => n.r);
	const document = parseYaml(text.replace(/^\uFEFF/, ""));
	if (isYamlFailure(document)) throw new PromptopsError("CONFIG_INVALID", `${file} is not valid YAML: ${document.reason}.`, "Correct the file.", { place: { file } });
	if (document.data === null || isRecord(document.data)) return document.data;
	throw new PromptopsError("CONFIG_INVALID", `${file} does not hold a map.`, "Write `model:` and its keys.", { place: { file } });
}
// src/sdk/surroundings.ts
function surroundings() {
	return {
		env: process.env,
		cwd: process.cwd()
	};
}
const last = new Set();
const runAll = () => {
	for (const work of last) work();
};
function beforeExit(work) {
	if (last.size === 0) process.on("beforeExit", runAll);
	last.add(work);
	return () => {
		last.delete(work);
		if (last.size === 0) process.off("beforeExit", runAll);
	};
}
// src/sdk/once-a-minute.ts
const EVERY_MS = 6e4;
const MOST_CAUSES = 1e3;
function onceAMinute(log, now) {
	const said = new Map();
	return (cause, message) => {
		if (now() - (said.get(cause) ?? Number.NEGATIVE_INFINITY) < EVERY_MS) return;
		if (said.size >= MOST_CAUSES) said.clear();
		said.set(cause, now());
		log(`promptops: ${message}`);
	};
}
function reasonOf(error) {
	if (isPromptopsError(error)) return error.message;
	return error instanceof Error ? error.name : "unknown reason";
}
// src/sdk/warnings.ts
function warnings(log, now) {
	const say = onceAMinute(log, now);
	return (event) => {
		const message = messageFor(event);
		if (message !== void 0) say(`${event.kind} ${event.reference}`, message);
	};
}
function messageFor(event) {
	switch (event.kind) {
		case "fallback": return `${event.reference} is answered by a fallback (${event.from}): ${reasonOf(event.error)}`;
		case "refresh-failed": return `${event.reference} could not be renewed: ${reasonOf(event.error)}`;
		case "tampered": return `version ${event.version} of ${event.reference} from ${event.source} is not what its hash says.`;
		case "unusable": return `${event.reference} from ${event.source} cannot be used: ${reasonOf(event.error)}`;
		default: return;
	}
}
// src/sdk/compose-loader.ts
async function composeLoader(options) {
	const around = surroundings();
	const { env = around.env, root = around.cwd, log = console.warn } = options;
	const clock = systemClock();
	const app = await readAppConfig(options, env, root);
	const workspace = once(async () => (await import("./disk-workspace-Dso4XPuG.mjs")).diskWorkspace({ cwd: root }));
	const config = once(async () => (await import("./load-config-kh8Au0aY.mjs")).loadConfig({
		workspace: await workspace(),
		terminal: { env },
		flags: {}
	}));
	const uri = async () => {
		if (options.registryUri !== void 0) return options.registryUri;
		const { registry } = await config();
		return registry.uri ?? registry.tracking_uri ?? void 0;
	};
	const stores = once(async () => {
		const address = await uri();
		if (address === void 0) return embedded((await workspace()).root);
		return mlflow(address, options, env, await config());
	});
	const registry = async () => options.registry ?? (await stores()).registry;
	const tracker = async () => options.tracker ?? (await stores()).tracker;
	const tracer = async () => options.tracer ?? (await stores()).tracer;
	const packaged = once(async () => {
		const { packagedPrompts } = await import("./packaged-prompts-DOeNHn8j.mjs");
		const files = await workspace();
		return packagedPrompts(await config().then(({ prompts }) => prompts, () => null), files);
	});
	const address = await uri().catch(() => void 0);
	const space = spaceOf(address, root, env);
	const redisUrl = options.redisUrl === void 0 ? env["REDIS_URL"] || null : options.redisUrl;
	const say = options.cacheTrouble ?? ((message) => log?.(`promptops: ${message}`));
	const shared = redisUrl === null ? void 0 : await redis(redisUrl, space, clock.now, say);
	const folder = options.snapshotFolder === void 0 ? snapshotFolder(root, env) : options.snapshotFolder;
	const snapshot = folder === null ? void 0 : await snapshots(folder, space);
	const loader = openLoader(loaderOptions(options, app, env), {
		registry,
		space,
		clock,
		...shared && { shared },
		...snapshot && { snapshot },
		fallbacks: fallbackSources({
			app: async () => app,
			env,
			packaged: async (name) => (await packaged()).get(name)
		})
	});
	if (log) loader.events.on(warnings(log, clock.now));
	const ab = once(async () => {
		const { exposureFolder = (0, import__builtin_path.join)((await workspace()).root, ".promptops/ab") } = options;
		const file = exposureFolder === null ? void 0 : await exposureFile(exposureFolder);
		const isShared = options.tracker !== void 0 || options.registry === void 0 && address !== void 0;
		const supplies = (await import("./ab-supplies-B7CzEHBv.mjs")).abSupplies({
			config,
			file,
			tracker,
			isShared,
			clock,
			log
		});
		const forget = beforeExit(() => {
			forget();
			return supplies.recorder.flush();
		});
		return {
			...supplies,
			forget
		};
	});
	return {
		loader,
		app,
		clock,
		registry,
		tracker,
		ab,
		tracer,
		experiment: async () => (await config()).registry.experiment,
		close: async () => {
			if (ab.begun()) {
				const { recorder, runs, forget } = await ab();
				forget();
				await recorder.close();
				await runs.finish().catch(() => {});
			}
			await loader.close();
			const opened = stores.begun() ? await stores().catch(() => void 0) : void 0;
			if (opened) await Promise.all([...new Set([opened.registry, opened.tracker])].map((one) => one.close()));
		}
	};
}
function loaderOptions(options, { useRegistry }, env) {
	return {
		...cacheTimesIn(env),
		...options,
		useRegistry: options.useRegistry ?? useRegistry
	};
}
async function mlflow(registryUri, options, env, { registry }) {
	const { openMlflow } = await import("./open-mlflow-xcE3sqbe.mjs");
	const { timeoutMs = 5e3 } = options;
	const limited = {
		...env,
		MLFLOW_HTTP_REQUEST_TIMEOUT: String(timeoutMs / 1e3)
	};
	const trackingUri = options.registryUri !== void 0 ? registryUri : registry.tracking_uri ?? registryUri;
	const { workspace } = registry;
	return openMlflow({
		registryUri,
		trackingUri,
		env: limited,
		version: VERSION,
		workspace,
		waitMs: timeoutMs
	});
}
async function embedded(root) {
	if (!(0, import__builtin_fs.existsSync)((0, import__builtin_path.join)(root, ".promptops/registry.db"))) throw new PromptopsError("REGISTRY_UNREACHABLE", `No registry is set, and there is no ${EMBEDDED_FILE}.`, "Set MLFLOW_TRACKING_URI, give `registryUri`, or run `promptops register`.");
	const store = await (await import("./embedded-registry-bGL1CtQK.mjs")).embeddedRegistry({ root });
	return {
		registry: store,
		tracker: store,
		tracer: store.tracer
	};
}
async function exposureFile(folder) {
	return (await import("./file-exposure-log-BkQ2HTr7.mjs")).fileExposureLog({ folder });
}
async function redis(url, space, now, log) {
	const { redisCache } = await import("./redis-cache-BxZ1PL39.mjs");
	const { redisConnection } = await import("./redis-connection-hb9-dN75.mjs");
	return redisCache({
		connection: redisConnection({
			url,
			now,
			log
		}),
		space
	});
}
async function snapshots(folder, space) {
	return (await import("./snapshot-cache-DZpNrHVC.mjs")).snapshotCache({
		folder,
		space
	});
}
function spaceOf(uri, root, env) {
	const address = uri === void 0 ? `embedded ${root}` : redactUri(uri).replace(/\/+$/, "");
	const workspace = env["MLFLOW_WORKSPACE"];
	return workspace ? `${address} ${workspace}` : address;
}
function snapshotFolder(root, env) {
	const modules = (0, import__builtin_path.join)(root, "node_modules");
	if ((0, import__builtin_fs.existsSync)(modules)) return (0, import__builtin_path.join)(modules, ".cache", "promptops", "prompts");
	return (0, import__builtin_path.join)(env["XDG_CACHE_HOME"] || (0, import__builtin_path.join)((0, import__builtin_os.homedir)(), ".cache"), "promptops", "prompts");
}
// src/sdk/promptops.ts
var Promptops = class Promptops {
	#options;
	#listeners = new Set();
	#watches = new Set();
	#composed;
	#ready;
	constructor(options = {}) {
		this.#options = options;
	}
	static async open(options = {}) {
		const promptops = new Promptops(options);
		await promptops.#compose();
		return promptops;
	}
	async load(reference, options) {
		const composed = this.#ready ?? await this.#compose();
		return await composed.loader.load(referenceIn(composed, reference), options);
	}
	async refresh(reference) {
		return (await this.#compose()).loader.refresh(reference);
	}
	async prefetch(prompts, alias) {
		const { loader } = await this.#compose();
		return loader.prefetch(alias === void 0 ? prompts : prompts.map((name) => withAlias(name, alias)));
	}
	watch(reference, changed, { everySeconds = 60 } = {}) {
		let seen;
		let stopped = false;
		let cancel = () => {};
		const look = async () => {
			try {
				if (seen !== void 0) await this.refresh(reference);
				const prompt = await this.load(reference);
				const now = `${prompt.version} ${prompt.hash}`;
				if (!stopped && now !== seen) changed(prompt);
				seen = now;
			} catch {}
			if (!stopped) await again();
		};
		const again = async () => {
			const { clock } = await this.#compose();
			cancel = clock.after(1e3 * everySeconds, () => void look().catch(() => {}));
			if (stopped) cancel();
		};
		const stop = () => {
			stopped = true;
			cancel();
			this.#watches.delete(stop);
		};
		this.#watches.add(stop);
		look().catch(() => {});
		return stop;
	}
	on(listener) {
		this.#listeners.add(listener);
		return () => {
			this.#listeners.delete(listener);
		};
	}
	async close() {
		for (const stop of this.#watches) stop();
		await (await this.#composed?.catch(() => void 0))?.close();
	}
	async [Symbol.asyncDispose]() {
		await this.close();
	}
	async registry() {
		return (await this.#compose()).registry();
	}
	async tracker() {
		return (await this.#compose()).tracker();
	}
	async ab() {
		return (await this.#compose()).ab();
	}
	async tracer() {
		return (await this.#compose()).tracer();
	}
	async experiment() {
		return (await this.#compose()).experiment();
	}
	#compose() {
		this.#composed ??= composeLoader(this.#options).then((composed) => {
			composed.loader.events.on((event) => {
				for (const listener of this.#listeners) listener(event);
			});
			this.#ready = composed;
			return composed;
		}, (error) => {
			this.#composed = void 0;
			throw error;
		});
		return this.#composed;
	}
};
function referenceIn({ app: { promptName, promptVersion } }, reference) {
	if (reference !== void 0 && reference !== promptName) return reference;
	if (promptName !== void 0) return formatReference({
		name: promptName,
		target: parseTarget(promptVersion)
	});
	throw new PromptopsError("USAGE", "No prompt is named.", "Name one, or set PROMPT_NAME or `model.prompt_name` in the configuration.");
}
function withAlias(name, alias) {
	const reference = parseReference(name);
	return reference.target.kind === "latest" && !/@latest$/i.test(name) ? formatReference({
		name: reference.name,
		target: parseTarget(alias)
	}) : name;
}
// src/core/eval/answer.ts
function isTokenUsage(value) {
	if (!isRecord(value)) return false;
	const { input, output, cachedInput = 0, estimated = false } = value;
	return [
		input,
		output,
		cachedInput
	].every((count) => Number.isFinite(count) && Number(count) >= 0) && typeof estimated === "boolean";
}
// src/core/trace/usage-in.ts
const SPELLINGS = [
	["input", "output"],
	["inputTokens", "outputTokens"],
	["input_tokens", "output_tokens"],
	["prompt_tokens", "completion_tokens"],
	["promptTokens", "completionTokens"]
];
function usageIn(given) {
	if (!isRecord(given)) return void 0;
	for (const [inputName, outputName] of SPELLINGS) {
		const usage = {
			input: given[inputName],
			output: given[outputName]
		};
		if (isTokenUsage(usage)) return usage;
	}
}
export { didYouMean as C, require__builtin_fs as S, VERSION as T, pauseAfter as _, onceAMinute as a, systemClock as b, surroundings as c, renderPrompt as d, loadSyntax as f, recentlyUsed as g, labelTags as h, withAlias as i, aliasOfEnvironment as l, SourceFile as m, isTokenUsage as n, reasonOf as o, loadedSyntax as p, Promptops as r, beforeExit as s, usageIn as t, fewAtOnce as u, EMBEDDED_FILE as v, nearestName as w, require__builtin_path as x, redactUri as y };
