const require_main = require("./main-CIpu7Ckq.cjs");
const require_write_native = require("./write-native-D17EifnA.cjs");
const require_hash = require("./hash-qwrICo3q.cjs");
const require_version_hash = require("./version-hash-B18ve1b8.cjs");
const require_version_prompt = require("./version-prompt-BS0FRLYB.cjs");
// src/usecases/version-file.ts
async function versionFile(version, description, workspace) {
	const { name } = version;
	const { text } = require_write_native.writeNative(require_version_prompt.promptOfVersion(version, description));
	const file = `${name}.prompt.yaml`;
	const read = await require_main.readPromptSource({
		file,
		prefix: "",
		format: "promptops"
	}, new require_main.SourceFile(file, text), workspace);
	const [prompt] = read.prompts;
	if (prompt && read.prompts.length === 1 && require_hash.contentHash(prompt) === require_version_hash.hashOfVersion(version).actual) return {
		text,
		read
	};
	throw new require_main.PromptopsError("PROMPT_INVALID", `Version ${version.version} of ${name} holds something that a prompt file cannot say.`, `\`promptops show ${name}/${version.version} --text\` prints it as it is stored.`);
}
Object.defineProperty(exports, "versionFile", {
	enumerable: true,
	get: function() {
		return versionFile;
	}
});
