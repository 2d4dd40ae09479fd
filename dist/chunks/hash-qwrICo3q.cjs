const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
// src/core/mlflow/projection.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
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
	variables.sort((a, b) => require_main.byCodeUnit(String(a["name"]), String(b["name"])));
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
	return require_main.canonicalJson(projectionOf(prompt));
}
function contentHash(prompt) {
	return sha256(canonicalContent(prompt));
}
function projectionHash(projection) {
	return sha256(require_main.canonicalJson(projection));
}
function shortHash(hash) {
	return hash.slice(0, 8);
}
function sha256(text) {
	return (0, import__builtin_crypto.createHash)("sha256").update(text, "utf8").digest("hex");
}
Object.defineProperty(exports, "canonicalContent", {
	enumerable: true,
	get: function() {
		return canonicalContent;
	}
});
Object.defineProperty(exports, "contentHash", {
	enumerable: true,
	get: function() {
		return contentHash;
	}
});
Object.defineProperty(exports, "projectionHash", {
	enumerable: true,
	get: function() {
		return projectionHash;
	}
});
Object.defineProperty(exports, "projectionOf", {
	enumerable: true,
	get: function() {
		return projectionOf;
	}
});
Object.defineProperty(exports, "shortHash", {
	enumerable: true,
	get: function() {
		return shortHash;
	}
});
