const require_main = require("./main-CIpu7Ckq.cjs");
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
	if (!require_main.isLegalName(name)) throw notUnderstood(text, `\`${name}\` cannot be the name of a prompt`);
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
	return new require_main.PromptopsError("REFERENCE_INVALID", `\`${text}\` is no reference to a prompt: ${why}.`, hint);
}
Object.defineProperty(exports, "formatReference", {
	enumerable: true,
	get: function() {
		return formatReference;
	}
});
Object.defineProperty(exports, "parseReference", {
	enumerable: true,
	get: function() {
		return parseReference;
	}
});
Object.defineProperty(exports, "parseTarget", {
	enumerable: true,
	get: function() {
		return parseTarget;
	}
});
