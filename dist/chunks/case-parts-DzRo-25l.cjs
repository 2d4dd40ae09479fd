// src/core/eval/judges/case-parts.ts
const JUDGE_OPTIONS = { provider: {
	type: "string",
	minLength: 1,
	description: "The judge of this check, such as `openai:gpt-4.1`, instead of the suite\u2019s."
} };
const RUBRIC = {
	type: [
		"string",
		"object",
		"array",
		"number",
		"boolean"
	],
	minLength: 1,
	minItems: 1,
	minProperties: 1
};
function inputPart({ rendered }) {
	return {
		name: "INPUT",
		text: rendered.map(({ role, content }) => `${role}:\n${asText(content)}`).join("\n\n")
	};
}
function answerPart({ output }) {
	return {
		name: "ANSWER",
		text: output
	};
}
function contextOf({ context, vars }) {
	const found = context ?? vars["context"];
	if (found === void 0 || found === null) return void 0;
	const text = Array.isArray(found) ? found.map(asText).join("\n\n") : asText(found);
	return text.trim() === "" ? void 0 : text;
}
function referenceOf({ expected }, { value }) {
	const found = value ?? expected;
	return found === void 0 || found === null || found === "" ? void 0 : asText(found);
}
function settingsOf({ options, threshold }) {
	const { provider } = options;
	return {
		...typeof provider === "string" && { provider },
		...threshold !== void 0 && { threshold }
	};
}
function rubricOf({ value, written }) {
	if (value === void 0) return {};
	return {
		criterion: asText(value),
		rubric: asText(written ?? value)
	};
}
function asText(value) {
	return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}
function isBlank(text) {
	return text.trim() === "";
}
Object.defineProperty(exports, "JUDGE_OPTIONS", {
	enumerable: true,
	get: function() {
		return JUDGE_OPTIONS;
	}
});
Object.defineProperty(exports, "RUBRIC", {
	enumerable: true,
	get: function() {
		return RUBRIC;
	}
});
Object.defineProperty(exports, "answerPart", {
	enumerable: true,
	get: function() {
		return answerPart;
	}
});
Object.defineProperty(exports, "asText", {
	enumerable: true,
	get: function() {
		return asText;
	}
});
Object.defineProperty(exports, "contextOf", {
	enumerable: true,
	get: function() {
		return contextOf;
	}
});
Object.defineProperty(exports, "inputPart", {
	enumerable: true,
	get: function() {
		return inputPart;
	}
});
Object.defineProperty(exports, "isBlank", {
	enumerable: true,
	get: function() {
		return isBlank;
	}
});
Object.defineProperty(exports, "referenceOf", {
	enumerable: true,
	get: function() {
		return referenceOf;
	}
});
Object.defineProperty(exports, "rubricOf", {
	enumerable: true,
	get: function() {
		return rubricOf;
	}
});
Object.defineProperty(exports, "settingsOf", {
	enumerable: true,
	get: function() {
		return settingsOf;
	}
});
