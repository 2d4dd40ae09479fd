// src/reporters/eval/log-commands.ts
function withoutLogCommands(text) {
	return text.replaceAll(/^([^\S\n]*):(?=:)/gm, "$1<U+003A>").replaceAll("##[", "##<U+005B>");
}
Object.defineProperty(exports, "withoutLogCommands", {
	enumerable: true,
	get: function() {
		return withoutLogCommands;
	}
});
