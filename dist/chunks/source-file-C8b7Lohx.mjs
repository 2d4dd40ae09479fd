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
export { SourceFile as t };
