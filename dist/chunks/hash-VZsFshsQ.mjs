import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime-Bl4WtXjF.mjs";
// src/core/errors.ts
const PROBLEMS = {
	USAGE: {
		exit: 2,
		title: "The command was not understood"
	},
	CONFIG_INVALID: {
		exit: 2,
		title: "The configuration is not valid"
	},
	CONFIG_UNREADABLE: {
		exit: 2,
		title: "The configuration could not be read"
	},
	NO_FILES: {
		exit: 2,
		title: "A pattern matches no file"
	},
	FILE_UNREADABLE: {
		exit: 2,
		title: "A file could not be read"
	},
	FILE_TOO_LARGE: {
		exit: 2,
		title: "A file is too large to be a prompt file"
	},
	FILE_UNWRITABLE: {
		exit: 3,
		title: "A file could not be written"
	},
	GIT_UNAVAILABLE: {
		exit: 2,
		title: "Git could not answer"
	},
	HISTORY_MISSING: {
		exit: 3,
		title: "The history of git does not reach that far"
	},
	PROMPT_INVALID: {
		exit: 1,
		title: "A prompt file has errors"
	},
	PROMPT_NOT_FOUND: {
		exit: 2,
		title: "There is no such prompt"
	},
	VARIABLES_INVALID: {
		exit: 1,
		title: "The variables do not fit the prompt"
	},
	LABELS_INVALID: {
		exit: 2,
		title: "A file of labels or reviews is not valid"
	},
	CONVERSION_LOSSY: {
		exit: 1,
		title: "The conversion would lose something"
	},
	REGISTRY_UNREACHABLE: {
		exit: 3,
		title: "The registry did not answer"
	},
	REGISTRY_REFUSED: {
		exit: 3,
		title: "The registry refused the request"
	},
	REGISTRY_FAILED: {
		exit: 3,
		title: "The registry failed"
	},
	REGISTRY_CONFLICT: {
		exit: 3,
		title: "The registry was changed by somebody else"
	},
	REGISTRY_UNSUPPORTED: {
		exit: 2,
		title: "This kind of registry is not supported"
	},
	REVIEW_FAILED: {
		exit: 3,
		title: "The comment could not be written"
	},
	PLAN_STALE: {
		exit: 3,
		title: "The registry changed after the plan was made"
	},
	PLAN_INVALID: {
		exit: 2,
		title: "The plan file is not valid"
	},
	PROMOTION_OPEN: {
		exit: 3,
		title: "Another promotion is in progress"
	},
	GATE_UNDECIDED: {
		exit: 3,
		title: "A gate could not be decided"
	},
	VERSION_TAMPERED: {
		exit: 1,
		title: "A version is not what its hash says"
	},
	POLICY_REFUSED: {
		exit: 1,
		title: "The policy refuses this"
	},
	REFERENCE_INVALID: {
		exit: 2,
		title: "The reference is not understood"
	},
	NODE_TOO_OLD: {
		exit: 2,
		title: "This needs a newer Node.js"
	},
	INTERRUPTED: {
		exit: 130,
		title: "Interrupted"
	},
	INTERNAL: {
		exit: 70,
		title: "A bug in promptops"
	}
};
const MARK = Symbol.for("promptops.error");
var PromptopsError = class extends Error {
	name = "PromptopsError";
	code;
	hint;
	place;
	maybeApplied;
	[MARK] = true;
	constructor(code, message, hint = "", { place, maybeApplied = false, ...options } = {}) {
		super(message, options);
		this.code = code;
		this.hint = hint;
		this.place = place;
		this.maybeApplied = maybeApplied;
	}
	get exitCode() {
		return PROBLEMS[this.code].exit;
	}
};
function isPromptopsError(error) {
	return typeof error === "object" && error !== null && MARK in error;
}
// \0builtin:crypto
var require__builtin_crypto = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:crypto");
}));
// src/core/prompt/name.ts
const LEGAL = /^[A-Za-z0-9_.-]{1,256}$/;
const EXTENSION = /\.(?:prompt\.(?:yaml|yml|json|md)|agent\.md|prompty|prompt|yaml|yml|json|md|txt|csv|j2|jinja|jinja2|mustache)$/i;
function isLegalName(name) {
	return LEGAL.test(name) && name !== "." && name !== "..";
}
function nameFromPath(file, prefix) {
	return legalised((prefix !== "" && file.startsWith(`${prefix}/`) ? file.slice(prefix.length + 1) : file).replace(EXTENSION, ""));
}
function legalised(text) {
	return text.replaceAll("/", ".").replace(/[^A-Za-z0-9_.-]+/g, "-");
}
function promptName({ file, prefix, namePrefix = "", writtenName, suffix }) {
	const path = () => namePrefix + nameFromPath(file, prefix);
	const display = writtenName !== void 0 && writtenName !== "" && { displayName: writtenName };
	if (suffix !== void 0) return {
		name: `${path()}.${legalised(suffix)}`,
		nameFrom: "path",
		...display
	};
	if (writtenName !== void 0 && isLegalName(writtenName)) return {
		name: writtenName,
		nameFrom: "name"
	};
	return {
		name: path(),
		nameFrom: "path",
		...display
	};
}
// src/core/json.ts
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function toPointer(path) {
	return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
const MAX_DEPTH = 100;
function parseJson(text) {
	const value = JSON.parse(text);
	if (isDeeper(value, MAX_DEPTH)) throw new SyntaxError(`nested more than ${MAX_DEPTH} deep`);
	return value;
}
function isDeeper(value, levels) {
	if (typeof value !== "object" || value === null) return false;
	if (levels === 0) return true;
	for (const key in value) if (isDeeper(value[key], levels - 1)) return true;
	return false;
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
const RUN_TAGS = {
	kind: "promptops_kind",
	prompt: "promptops_prompt",
	contentHash: "promptops_content_hash",
	registryVersion: "promptops_registry_version",
	duplicateOf: "promptops_duplicate_of",
	aliases: "promptops_aliases",
	artifact: "promptops_artifact",
	alias: "promptops_alias",
	from: "promptops_from",
	to: "promptops_to",
	actor: "promptops_actor",
	reason: "promptops_reason",
	evidence: "promptops_evidence",
	gitSha: "promptops_git_sha",
	seq: "promptops_seq",
	previous: "promptops_prev",
	batch: "promptops_batch",
	undoes: "promptops_undoes",
	casesHash: "promptops_cases_hash",
	attestation: "promptops_attestation",
	linkedPrompts: "mlflow.linkedPrompts",
	evaluation: "promptops_eval_id",
	arm: "promptops_eval_arm",
	armKey: "promptops_eval_arm_key",
	resultDigest: "promptops_eval_digest",
	provider: "promptops_provider",
	verdict: "promptops_eval_verdict",
	abTest: "promptops_ab_test",
	abVariant: "promptops_ab_variant"
};
const AB_KINDS = {
	plan: "ab-plan",
	test: "ab-test",
	end: "ab-end"
};
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
function encodeProjection(projection) {
	return {
		[TAGS.isPrompt]: "true",
		[TAGS.type]: projection.type,
		[TAGS.text]: registeredText(projection),
		...projection.model_config && { [TAGS.modelConfig]: JSON.stringify(projection.model_config) },
		...projection.response_format && { [TAGS.responseFormat]: JSON.stringify(projection.response_format) },
		...projection.content && { [TAGS.content]: JSON.stringify(projection.content) }
	};
}
function registeredText(projection) {
	return projection.type === "chat" ? JSON.stringify(projection.messages ?? []) : projection.template ?? "";
}
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
// src/core/canonical-json.ts
var import__builtin_crypto = __toESM(require__builtin_crypto(), 1);
function canonicalJson(value) {
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "number") return canonicalNumber(value);
	if (typeof value === "string") return canonicalString(value);
	if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
	return `{${Object.keys(value).sort(byCodeUnit).map((key) => `${canonicalString(key)}:${canonicalJson(value[key])}`).join(",")}}`;
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function isList(value) {
	return Array.isArray(value);
}
function canonicalNumber(value) {
	if (!Number.isFinite(value)) throw new PromptopsError("PROMPT_INVALID", `${value} is not a number that JSON can hold.`, "Write it as text.");
	if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new PromptopsError("PROMPT_INVALID", `${value} is beyond \u00b12^53: another reader would see another number.`, "Write it as text.");
	return JSON.stringify(value);
}
function canonicalString(value) {
	if (!value.isWellFormed()) throw new PromptopsError("PROMPT_INVALID", "The text holds half of a surrogate pair.", "Remove the broken character.");
	return JSON.stringify(value);
}
// src/core/mlflow/projection.ts
function projectionOf(prompt) {
	const content = contentOf(prompt);
	return {
		type: prompt.type,
		...prompt.type === "chat" ? { messages: prompt.messages ?? [] } : { template: prompt.template ?? "" },
		...filled(prompt.modelConfig) && { model_config: prompt.modelConfig },
		...prompt.responseFormat?.kind === "json_schema" && prompt.responseFormat.schema && { response_format: prompt.responseFormat.schema },
		...filled(content) && { content }
	};
}
function filled(value) {
	return Object.keys(value).length > 0;
}
function contentOf(prompt) {
	const responseFormat = responseFormatRest(prompt);
	const variables = prompt.variables.map(interfaceOf).filter((variable) => Object.keys(variable).length > 1);
	variables.sort((a, b) => byCodeUnit(String(a["name"]), String(b["name"])));
	return {
		...!syntaxIsPlain(prompt.syntax, textsOf(prompt)) && { syntax: prompt.syntax },
		...prompt.tools.length > 0 && { tools: prompt.tools },
		...responseFormat && { responseFormat },
		...variables.length > 0 && { variables }
	};
}
function textsOf(prompt) {
	return prompt.parts.map((part) => part.text);
}
const PLAIN_TAG = /\{\{[ \t]*[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*[ \t]*\}\}/g;
function syntaxIsPlain(syntax, texts) {
	if (syntax === "jinja2" && texts.some((text) => text.includes("{%")) && texts.some((text) => text.includes("%}"))) return true;
	return texts.every((text) => {
		if (!text.includes("{")) return true;
		if (text.includes("{%") || text.includes("{#") || text.includes("\\{{")) return false;
		return !text.includes("{{") || !text.replace(PLAIN_TAG, "").includes("{{");
	});
}
function responseFormatRest({ responseFormat }) {
	if (responseFormat?.kind === "json_object") return { kind: "json_object" };
	if (responseFormat?.kind !== "json_schema") return void 0;
	const rest = {
		...responseFormat.name !== void 0 && { name: responseFormat.name },
		...responseFormat.strict !== void 0 && { strict: responseFormat.strict }
	};
	return filled(rest) ? rest : void 0;
}
function interfaceOf(variable) {
	return {
		name: variable.name,
		...variable.required === false && { required: false },
		...variable.type !== void 0 && variable.type !== "string" && { type: variable.type },
		...variable.default !== void 0 && { default: variable.default },
		...variable.enum !== void 0 && { enum: variable.enum }
	};
}
// src/core/prompt/hash.ts
function canonicalContent(prompt) {
	return canonicalJson(projectionOf(prompt));
}
function contentHash(prompt) {
	return sha256(canonicalContent(prompt));
}
function projectionHash(projection) {
	return sha256(canonicalJson(projection));
}
function shortHash(hash) {
	return hash.slice(0, 8);
}
function sha256(text) {
	return (0, import__builtin_crypto.hash)("sha256", text, "hex");
}
export { isPromptopsError as C, PromptopsError as S, isLegalName as _, byCodeUnit as a, require__builtin_crypto as b, TAGS as c, AB_KINDS as d, RUN_TAGS as f, toPointer as g, parseJson as h, projectionOf as i, decodeProjection as l, isRecord as m, projectionHash as n, canonicalJson as o, VERSION_TAGS as p, shortHash as r, MAX_TEXT_CHARACTERS as s, contentHash as t, encodeProjection as u, legalised as v, PROBLEMS as x, promptName as y };
