import { n as __toESM, t as __commonJSMin } from "./chunks/rolldown-runtime-CO0Nlsmt.mjs";
import { a as parseJson, c as projectionHash, h as isPromptopsError, i as isRecord, m as PromptopsError, t as isLegalName, u as byCodeUnit } from "./chunks/name-CQoB9zFM.mjs";
import { n as isBelow, t as compileGlobs } from "./chunks/glob-BBFYbj5o.mjs";
// src/adapters/answers/memory-answers.ts
function memoryAnswers(entries = []) {
	const byKey = new Map(entries.map((entry) => [entry.key, entry]));
	return {
		get: (key) => byKey.get(key),
		put: (entry) => {
			byKey.set(entry.key, entry);
		}
	};
}
// src/adapters/model/scripted.ts
function scriptedModel(script, { provider = "scripted", baseUrl = "", source = "live" } = {}) {
	const asked = [];
	return {
		provider,
		baseUrl,
		source,
		asked,
		ask: async (request, options) => {
			options.signal.throwIfAborted();
			const nth = asked.push(request) - 1;
			const said = typeof script === "function" ? await script(request, nth, options) : script[nth] ?? script.at(-1) ?? "";
			options.signal.throwIfAborted();
			return answerOf(said);
		}
	};
}
function answerOf(said) {
	if (typeof said === "string") return {
		text: said,
		finishReason: "stop",
		toolCalls: []
	};
	return "problem" in said ? said : {
		text: "",
		finishReason: "stop",
		toolCalls: [],
		...said
	};
}
// src/core/mlflow/codec.ts
const TAGS = {
	isPrompt: "mlflow.prompt.is_prompt",
	text: "mlflow.prompt.text",
	type: "_mlflow_prompt_type",
	responseFormat: "_mlflow_prompt_response_format",
	modelConfig: "_mlflow_prompt_model_config",
	content: "promptops_content"
};
const MAX_TEXT_CHARACTERS = 1e5;
function decodeProjection(tags) {
	const text = tags[TAGS.text];
	if (text === void 0) throw new PromptopsError("PROMPT_INVALID", `The version has no tag ${TAGS.text}: it is not a prompt.`);
	const modelConfig = objectIn(tags, TAGS.modelConfig);
	const responseFormat = objectIn(tags, TAGS.responseFormat);
	const content = objectIn(tags, TAGS.content);
	return {
		...tags[TAGS.type] === "chat" ? {
			type: "chat",
			messages: messagesIn(text)
		} : {
			type: "text",
			template: text
		},
		...modelConfig && { model_config: modelConfig },
		...responseFormat && { response_format: responseFormat },
		...content && { content }
	};
}
function messagesIn(text) {
	const messages = parsed(text, TAGS.text);
	if (!Array.isArray(messages)) throw new PromptopsError("PROMPT_INVALID", `The tag ${TAGS.text} of a chat prompt is not a list of messages.`);
	return messages;
}
function objectIn(tags, tag) {
	const text = tags[tag];
	if (text === void 0) return void 0;
	const value = parsed(text, tag);
	if (!isRecord(value)) throw new PromptopsError("PROMPT_INVALID", `The tag ${tag} does not hold a JSON object.`);
	return Object.keys(value).length > 0 ? value : void 0;
}
function parsed(text, tag) {
	try {
		return parseJson(text);
	} catch (cause) {
		throw new PromptopsError("PROMPT_INVALID", `The tag ${tag} does not hold JSON.`, "", { cause });
	}
}
// src/core/mlflow/limits.ts
const LIMITS = {
	alias: 255,
	tagKey: 250,
	versionTag: MAX_TEXT_CHARACTERS,
	promptTag: 5e3,
	description: 5e3,
	experiment: 500,
	runTag: 8e3,
	param: 6e3
};
function nameObjection(name) {
	return isLegalName(name) ? void 0 : "a name has 1 to 256 of the characters A-Z a-z 0-9 _ . -";
}
function aliasObjection(alias) {
	if (alias === "") return "it is empty";
	if (alias.length > LIMITS.alias) return `it has more than ${LIMITS.alias} characters`;
	if (alias.toLowerCase() === "latest") return "it always means the newest version";
	if (/^v\d+$/i.test(alias)) return "MLflow keeps `v` and digits for version numbers";
	if (/^\d+$/.test(alias)) return "digits alone are a version number";
	return /^[\w-]+$/.test(alias) ? void 0 : "only letters, digits, `_` and `-` are allowed";
}
function keyObjection(key) {
	if (key === "") return "the key is empty";
	if (key.length > LIMITS.tagKey) return `the key has more than ${LIMITS.tagKey} characters`;
	if (!/^[/\w.\- :]*$/.test(key)) return "a key has letters, digits, spaces and _ . - / : only";
	return key.startsWith("/") || key.split("/").some((part) => part === "" || part === "." || part === "..") ? "the key reads as a path" : void 0;
}
function textObjection(text, limit) {
	if (longerThan(text, limit)) return `it has more than ${limit} characters`;
	if (text.includes("\0")) return "it holds a NUL character";
	return text.isWellFormed() ? void 0 : "it holds half of a surrogate pair";
}
function longerThan(text, limit) {
	if (text.length <= limit) return false;
	if (text.length > 2 * limit) return true;
	let pairs = 0;
	for (let at = 0; at < text.length; at += 1) if (text.codePointAt(at) > 65535) pairs += 1;
	return text.length - pairs > limit;
}
// src/core/registry/tags.ts
const VERSION_TAGS = {
	contentHash: "promptops_content_hash",
	hashFormat: "promptops_hash_format",
	label: "promptops_version",
	labels: "promptops_labels",
	variables: "promptops_variables",
	displayName: "promptops_display_name",
	file: "promptops_file",
	gitSha: "promptops_git_sha",
	gitRepo: "promptops_git_repo",
	gitRef: "promptops_git_ref",
	gitDirty: "promptops_git_dirty",
	actor: "promptops_actor",
	ciUrl: "promptops_ci_url",
	tool: "promptops_tool",
	managedTags: "promptops_managed_tags",
	runId: "promptops_run_id",
	duplicateOf: "promptops_duplicate_of",
	source: "promptops_source"
};
// src/adapters/registry/check-write.ts
function refused(message, hint = "") {
	return new PromptopsError("REGISTRY_REFUSED", message, hint);
}
function gone(what) {
	return new PromptopsError("REGISTRY_CONFLICT", `${what} is not in the registry (any more).`, "Look again with `promptops list`.");
}
function checkName(name) {
	const objection = nameObjection(name);
	if (objection !== void 0) throw refused(`\`${name}\` cannot be the name of a prompt: ${objection}.`);
}
function checkAlias(alias) {
	const objection = aliasObjection(alias);
	if (objection !== void 0) throw refused(`\`${alias}\` cannot be an alias: ${objection}.`, "Use a word such as `staging`.");
}
function checkTags(tags, limit) {
	for (const [key, value] of Object.entries(tags)) {
		const objection = keyObjection(key) ?? textObjection(value, limit);
		if (objection !== void 0) throw refused(`The tag \`${key}\` cannot be stored: ${objection}.`);
	}
}
function checkDescription(description) {
	const objection = textObjection(description, LIMITS.description);
	if (objection !== void 0) throw refused(`The description cannot be stored: ${objection}.`);
}
function checkDraft({ name, description, tags }) {
	checkDescription(description);
	checkTags(tags, LIMITS.versionTag);
	if (tags[TAGS.isPrompt] !== "true" || tags[TAGS.text] === void 0) throw refused(`The version of ${name} lacks the tags ${TAGS.isPrompt} and ${TAGS.text}: it would not be a prompt.`);
}
const IMMUTABLE = [
	TAGS.isPrompt,
	TAGS.text,
	TAGS.type
];
function checkMutable(key) {
	if (!IMMUTABLE.includes(key)) return;
	throw refused(`The tag ${key} of a version never changes.`, "Register the changed text: it becomes a new version.");
}
function checkParams(params) {
	for (const [key, value] of Object.entries(params)) {
		const objection = keyObjection(key) ?? textObjection(value, LIMITS.param);
		if (objection !== void 0) throw refused(`The param \`${key}\` cannot be stored: ${objection}.`);
	}
}
function checkWriteOnce(key, before, value) {
	if (before !== void 0 && before !== value) throw refused(`The param \`${key}\` of the run has another value already.`);
}
function checkExperiment(name) {
	const objection = name.trim() === "" ? "it is empty" : textObjection(name, LIMITS.experiment);
	if (objection !== void 0) throw refused(`The experiment cannot have this name: ${objection}.`);
}
function checkArtifactPath(path) {
	if (path.split("/").every((part) => part !== "" && part !== "." && part !== "..") && !/[\0\\:]/.test(path)) return;
	throw refused(`\`${path}\` cannot be the path of an artifact: it does not stay below the run.`);
}
function aliasHolds(name, alias) {
	return new PromptopsError("REGISTRY_CONFLICT", `The alias ${alias} of ${name} points at what is to be deleted.`, `Move or remove the alias first: \`promptops alias ${name}@${alias} --remove\`.`);
}
function aliasMoved(name, alias, expected, now) {
	const said = (version) => version === null ? "absent" : `version ${version}`;
	return new PromptopsError("REGISTRY_CONFLICT", `The alias ${alias} of ${name} is ${said(now)}, not ${said(expected)} as expected.`);
}
// src/adapters/registry/known-content.ts
function hashOf({ name, tags }) {
	const said = tags[VERSION_TAGS.contentHash];
	if (said === void 0) return void 0;
	if (contains(tags, said)) return said;
	throw refused(`The version of ${name} has another content hash than its tag ${VERSION_TAGS.contentHash} says.`, "Register from the file; a tool that copies versions must copy all their tags.");
}
function standsFor(tags, hash) {
	return tags[VERSION_TAGS.duplicateOf] === void 0 && contains(tags, hash);
}
function contains(tags, hash) {
	try {
		return projectionHash(decodeProjection(tags)) === hash;
	} catch (error) {
		if (isPromptopsError(error)) return false;
		throw error;
	}
}
// src/adapters/registry/memory-registry.ts
function memoryRegistry({ clock = () => new Date(), models = [], lenient = false } = {}) {
	const entries = new Map();
	const numbers = new Map();
	const entryOf = (name) => {
		const entry = entries.get(name);
		if (!entry) throw gone(`The prompt ${name}`);
		return entry;
	};
	const versionOf = (name, version) => {
		const found = entryOf(name).versions.get(version);
		if (!found) throw gone(`Version ${version} of ${name}`);
		return found;
	};
	const retag = (name, version, change) => {
		const found = versionOf(name, version);
		const tags = new Map(Object.entries(found.tags));
		change(tags);
		entryOf(name).versions.set(version, {
			...found,
			tags: Object.fromEntries(tags)
		});
	};
	return {
		kind: "memory",
		uri: "memory:",
		prompts: async () => [...entries.keys()].sort(byCodeUnit).map((name) => asPrompt(name, entryOf(name))),
		prompt: async (name) => {
			if (models.includes(name)) return "model";
			const entry = entries.get(name);
			return entry && asPrompt(name, entry);
		},
		createPrompt: async (name, { description, tags }) => {
			checkName(name);
			checkDescription(description);
			checkTags(tags, LIMITS.promptTag);
			if (models.includes(name)) return "model";
			if (entries.has(name)) return "exists";
			const all = new Map(Object.entries({
				...tags,
				[TAGS.isPrompt]: "true"
			}));
			entries.set(name, {
				description,
				tags: all,
				aliases: new Map(),
				versions: new Map(),
				last: numbers.get(name) ?? 0
			});
			return "created";
		},
		setPromptDescription: async (name, description) => {
			checkDescription(description);
			entryOf(name).description = description;
		},
		setPromptTag: async (name, key, value) => {
			checkTags({ [key]: value }, LIMITS.promptTag);
			if (key === TAGS.isPrompt) checkMutable(key);
			entryOf(name).tags.set(key, value);
		},
		deletePromptTag: async (name, key) => {
			if (key === TAGS.isPrompt) checkMutable(key);
			entryOf(name).tags.delete(key);
		},
		deletePrompt: async (name) => {
			const entry = entries.get(name);
			if (!entry) return;
			const [alias] = entry.aliases.keys();
			if (alias !== void 0 && !lenient) throw aliasHolds(name, alias);
			numbers.set(name, entry.last);
			entries.delete(name);
		},
		createVersion: async (draft) => {
			checkDraft(draft);
			const entry = entryOf(draft.name);
			const hash = lenient ? void 0 : hashOf(draft);
			const known = hash === void 0 ? void 0 : [...entry.versions.values()].find(({ tags }) => saysAndHolds(tags, hash));
			if (known) return known;
			entry.last += 1;
			const created = {
				...draft,
				tags: { ...draft.tags },
				version: entry.last,
				createdAt: clock().getTime()
			};
			entry.versions.set(created.version, created);
			return created;
		},
		version: async (name, version) => entries.get(name)?.versions.get(version),
		versionByAlias: async (name, alias) => {
			const entry = entries.get(name);
			if (!entry) return void 0;
			return alias.toLowerCase() === "latest" ? latestOf(entry) : entry.versions.get(entry.aliases.get(alias) ?? 0);
		},
		versions: async ({ names, contentHash }) => [...new Set(names)].flatMap((name) => [...entries.get(name)?.versions.values() ?? []].reverse()).filter(({ tags }) => contentHash === void 0 || tags[VERSION_TAGS.contentHash] === contentHash),
		setVersionTag: async (name, version, key, value) => {
			checkTags({ [key]: value }, LIMITS.versionTag);
			if (!lenient) checkMutable(key);
			retag(name, version, (tags) => tags.set(key, value));
		},
		deleteVersionTag: async (name, version, key) => {
			if (!lenient) checkMutable(key);
			retag(name, version, (tags) => tags.delete(key));
		},
		deleteVersion: async (name, version) => {
			const entry = entries.get(name);
			for (const [alias, target] of entry?.aliases ?? []) {
				if (target !== version) continue;
				if (!lenient) throw aliasHolds(name, alias);
				entry?.aliases.delete(alias);
			}
			entry?.versions.delete(version);
		},
		setAlias: async (name, alias, version, expected) => {
			checkAlias(alias);
			versionOf(name, version);
			const { aliases } = entryOf(name);
			const now = aliases.get(alias) ?? null;
			if (expected !== void 0 && expected !== now && !lenient) throw aliasMoved(name, alias, expected, now);
			aliases.set(alias, version);
		},
		deleteAlias: async (name, alias) => {
			entries.get(name)?.aliases.delete(alias);
		},
		close: async () => {}
	};
}
function asPrompt(name, entry) {
	return {
		name,
		description: entry.description,
		tags: Object.fromEntries(entry.tags),
		aliases: Object.fromEntries(entry.aliases),
		latest: latestOf(entry)
	};
}
function latestOf({ versions }) {
	return [...versions.values()].at(-1);
}
function saysAndHolds(tags, hash) {
	return tags[VERSION_TAGS.contentHash] === hash && standsFor(tags, hash);
}
// src/core/registry/matches-run.ts
function matchesRun(run, { experimentId, tags = {}, params = {}, status }) {
	if (run.experimentId !== experimentId || status !== void 0 && run.status !== status) return false;
	return holds(run.tags, tags) && holds(run.params, params);
}
function holds(facts, asked) {
	return Object.entries(asked).every(([key, value]) => Object.hasOwn(facts, key) && facts[key] === value);
}
function lastMetrics(metrics) {
	const ordered = [...metrics].sort((a, b) => a.step - b.step || a.timestamp - b.timestamp);
	return Object.fromEntries(ordered.map(({ key, value }) => [key, value]));
}
// src/adapters/registry/memory-tracker.ts
function memoryTracker({ clock = () => new Date(), unservedArtifacts } = {}) {
	const experiments = new Map();
	const runs = new Map();
	const metrics = new Map();
	const artifacts = new Map();
	const runOf = (id) => {
		const run = runs.get(id);
		if (!run) throw gone(`The run ${id}`);
		return run;
	};
	return {
		uri: "memory:",
		experiment: async (name) => {
			checkExperiment(name);
			const id = experiments.get(name) ?? String(experiments.size + 1);
			experiments.set(name, id);
			return id;
		},
		findExperiment: async (name) => experiments.get(name),
		createRun: async ({ experimentId, name, startTime, tags }) => {
			checkTags(tags, LIMITS.runTag);
			if (![...experiments.values()].includes(experimentId)) throw gone(`The experiment ${experimentId}`);
			const id = String(runs.size + 1).padStart(32, "0");
			const artifactUri = `${unservedArtifacts ?? "memory"}:/${experimentId}/${id}/artifacts`;
			const run = {
				id,
				experimentId,
				name,
				status: "RUNNING",
				startTime,
				endTime: void 0,
				params: {},
				metrics: {},
				tags: { ...tags },
				artifactUri
			};
			runs.set(id, run);
			return run;
		},
		run: async (id) => runs.get(id),
		log: async (id, facts) => {
			const run = runOf(id);
			const params = facts.params ?? {};
			checkParams(params);
			for (const [key, value] of Object.entries(params)) checkWriteOnce(key, Object.hasOwn(run.params, key) ? run.params[key] : void 0, value);
			checkTags(facts.tags ?? {}, LIMITS.runTag);
			const measured = [...metrics.get(id) ?? [], ...facts.metrics ?? []];
			metrics.set(id, measured);
			const tags = {
				...run.tags,
				...facts.tags
			};
			runs.set(id, {
				...run,
				params: {
					...run.params,
					...params
				},
				tags,
				metrics: lastMetrics(measured)
			});
		},
		updateRun: async (id, change) => {
			runs.set(id, {
				...runOf(id),
				...change
			});
		},
		async *runs(query) {
			yield* [...runs.values()].reverse().filter((run) => matchesRun(run, query)).sort((a, b) => b.startTime - a.startTime);
		},
		putArtifact: async ({ id }, path, bytes) => {
			checkArtifactPath(path);
			runOf(id);
			if (unservedArtifacts !== void 0) return { unavailable: unservedArtifacts };
			artifacts.set(id, (artifacts.get(id) ?? new Map()).set(path, bytes.slice()));
			return "stored";
		},
		artifact: async ({ id }, path) => artifacts.get(id)?.get(path)?.slice(),
		artifacts: async ({ id }, folder) => {
			return [...artifacts.get(id)?.keys() ?? []].filter((path) => folder === "" || path.startsWith(`${folder}/`)).sort(byCodeUnit);
		},
		runUrl: () => void 0,
		now: async () => clock().getTime(),
		close: async () => {}
	};
}
// src/adapters/workspace/error-code.ts
function codeOf(error) {
	return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}
// src/adapters/workspace/ignore-rules.ts
var import_ignore = __toESM(__commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "\ufeff";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "\ue000";
	const TRAILING_DOUBLESTAR = "\ue001";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}))(), 1);
function addRules(text, folder, above) {
	return fromLines(text.split(/\r?\n/), folder === "" ? 0 : folder.length + 1, above);
}
function isIgnored(path, rules) {
	for (let level = rules; level !== void 0; level = level.above) {
		const { ignored, unignored } = level.patterns.test(path.slice(level.offset));
		if (ignored || unignored) return ignored;
	}
	return false;
}
function rulesBelow(folder, rules) {
	if (rules === void 0) return void 0;
	const above = rulesBelow(folder, rules.above);
	const own = folder.slice(rules.offset);
	if (rules.patterns.test(own).ignored) return fromLines([...rules.lines, `!/${own.replace(/[\\*?[\]!# ]/g, "\\$&")}`], rules.offset, above);
	return above === rules.above ? rules : {
		...rules,
		above
	};
}
function fromLines(lines, offset, above) {
	return {
		patterns: (0, import_ignore.default)({ ignorecase: false }).add(lines),
		lines,
		offset,
		above
	};
}
// src/adapters/workspace/find-files.ts
const MAX_LINKED_FOLDERS = 1e3;
const NEVER = new Set([".git", "node_modules"]);
const TOO_MANY_LINKS = {
	file: ".",
	reason: `More than ${MAX_LINKED_FOLDERS} folders are reached through symbolic links; the others are not followed.`
};
function findFiles(tree, { include, exclude = [] }) {
	const wanted = compileGlobs(include);
	const unwanted = compileGlobs(exclude);
	const files = [];
	const problems = new Map();
	const own = textOf(tree, ".promptopsignore", ".promptopsignore", problems);
	const promptopsRules = own === void 0 ? void 0 : addRules(own, "", void 0);
	let linkedFolders = 0;
	const isIn = (path, rules) => !isIgnored(path, promptopsRules) && !isIgnored(path, rules);
	const isWanted = (path, rules) => wanted.matches(path) && !unwanted.matches(path) && isIn(path, rules);
	const walk = (folder) => {
		let entries;
		try {
			entries = tree.list(folder.path);
		} catch (error) {
			problems.set(folder.real, {
				file: folder.path === "" ? "." : folder.path,
				reason: `The folder cannot be read (${codeOf(error)}).`
			});
			return;
		}
		const text = entries.some(({ name }) => name === ".gitignore") ? textOf(tree, join(folder.path, ".gitignore"), join(folder.real, ".gitignore"), problems) : void 0;
		const rules = text === void 0 ? folder.rules : addRules(text, folder.path, folder.rules);
		for (const entry of entries) if (!NEVER.has(entry.name)) visit(entry, folder, rules);
	};
	const visit = ({ name, kind }, folder, rules) => {
		const path = join(folder.path, name);
		if (kind === "folder") enter(path, join(folder.real, name), folder, rules);
		else if (kind === "link") follow(path, join(folder.real, name), folder, rules);
		else if (!isWanted(path, rules)) return;
		else if (kind === "file") files.push(path);
		else problems.set(join(folder.real, name), {
			file: path,
			reason: "This is neither a file nor a folder."
		});
	};
	const enter = (path, real, from, rules) => {
		if (wanted.reaches(path) && isIn(`${path}/`, rules)) walk({
			path,
			real,
			trail: [...from.trail, real],
			rules: rulesBelow(`${path}/`, rules)
		});
	};
	const follow = (path, real, from, rules) => {
		const asFile = isWanted(path, rules);
		const asFolder = wanted.reaches(path) && isIn(path, rules) && isIn(`${path}/`, rules);
		if (!asFile && !asFolder) return;
		const reject = (reason) => problems.set(real, {
			file: path,
			reason
		});
		const followed = tree.follow(path);
		if (followed.kind === "broken") {
			if (asFile) reject(`A symbolic link that leads nowhere (${followed.reason}).`);
		} else if (followed.kind === "outside") {
			if (followed.target === "file" ? asFile : asFolder) reject("A symbolic link that leaves the workspace is not followed.");
		} else if (followed.kind === "file") {
			if (asFile) files.push(path);
		} else if (!asFolder) return;
		else if (from.trail.includes(followed.real)) reject("A symbolic link back to a folder around it is not followed.");
		else if (++linkedFolders > MAX_LINKED_FOLDERS) problems.set("", TOO_MANY_LINKS);
		else enter(path, followed.real, from, rules);
	};
	walk({
		path: "",
		real: "",
		trail: [""],
		rules: void 0
	});
	return {
		files: files.sort(),
		problems: [...problems.values()]
	};
}
function textOf(tree, file, real, problems) {
	try {
		return tree.text(file);
	} catch (error) {
		problems.set(real, {
			file,
			reason: `The ignore file cannot be read (${codeOf(error)}).`
		});
		return;
	}
}
function join(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
// src/adapters/workspace/memory-workspace.ts
function memoryWorkspace({ files = {}, root = "/workspace", cwd = "" } = {}) {
	const contents = new Map(Object.entries(files).map(([file, content]) => [file, toBytes(content)]));
	const tree = memoryTree(contents);
	return {
		root,
		cwd,
		find: (query) => findFiles(tree, query),
		read: (file, limit = Number.POSITIVE_INFINITY) => {
			const bytes = contents.get(enclosed(file, "FILE_UNREADABLE"));
			if (bytes && bytes.length > limit) throw new PromptopsError("FILE_TOO_LARGE", `${file} has more than ${limit} bytes.`);
			return bytes;
		},
		stamp: () => void 0,
		write: (file, content) => {
			contents.set(enclosed(file, "FILE_UNWRITABLE"), toBytes(content));
		}
	};
}
function memoryTree(contents) {
	return {
		list: (folder) => {
			const kinds = new Map();
			for (const file of contents.keys()) {
				if (!isBelow(file, folder)) continue;
				const [name = "", ...deeper] = file.slice(folder === "" ? 0 : folder.length + 1).split("/");
				kinds.set(name, deeper.length > 0 ? "folder" : "file");
			}
			return [...kinds].map(([name, kind]) => ({
				name,
				kind
			}));
		},
		text: (file) => {
			const bytes = contents.get(file);
			return bytes && new TextDecoder().decode(bytes);
		},
		follow: () => ({
			kind: "broken",
			reason: "no links in memory"
		})
	};
}
function toBytes(content) {
	return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
function enclosed(file, code) {
	const parts = [];
	for (const part of file.split("/")) {
		if (part === ".." && parts.pop() === void 0) throw outside(file, code);
		if (part !== "" && part !== "." && part !== "..") parts.push(part);
	}
	if (file.startsWith("/")) throw outside(file, code);
	return parts.join("/");
}
function outside(file, code) {
	return new PromptopsError(code, `${file} lies outside the workspace.`, "Only files below the root are reached.", { place: { file } });
}
export { memoryAnswers, memoryRegistry, memoryTracker, memoryWorkspace, scriptedModel };
