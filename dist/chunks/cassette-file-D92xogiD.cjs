// src/core/eval/cassette-file.ts
function cassetteFile(casesFile) {
	return `${casesFile.replace(/(?:\.(?:eval|prompt))?\.[^./]+$/, "")}.cassette.jsonl`;
}
Object.defineProperty(exports, "cassetteFile", {
	enumerable: true,
	get: function() {
		return cassetteFile;
	}
});
