const require_main = require("./main-C5QmjMh9.cjs");
// src/reporters/word-diff.ts
function markedDiff(parts, { error, good }) {
	return parts.map(({ kind, text }) => marked(kind, require_main.visible(text), {
		error,
		good
	})).join("");
}
function marked(kind, text, { error, good }) {
	if (kind === "removed") return error(`[-${text}-]`);
	return kind === "added" ? good(`{+${text}+}`) : text;
}
// src/core/plan/word-diff.ts
const MOST_EDITS = 500;
function wordDiff(before, after) {
	const [old, now] = [wordsOf(before), wordsOf(after)];
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start++;
	let end = 0;
	while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
	const middle = edits(old.slice(start, old.length - end), now.slice(start, now.length - end));
	return joined([
		same(old.slice(0, start)),
		...middle,
		same(old.slice(old.length - end))
	]);
}
function shortened(parts, context = 40) {
	return parts.map((part, index) => {
		if (part.kind !== "same" || part.text.length <= 2 * context + 3) return part;
		return {
			kind: "same",
			text: `${index === 0 ? "" : part.text.slice(0, context)} \u2026 ${index === parts.length - 1 ? "" : part.text.slice(-context)}`.toWellFormed()
		};
	});
}
function wordsOf(text) {
	return text.match(/[\p{L}\p{M}\p{N}_]+|\n|[^\S\n]+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? [];
}
function same(words) {
	return {
		kind: "same",
		text: words.join("")
	};
}
function edits(old, now) {
	const replaced = [{
		kind: "removed",
		text: old.join("")
	}, {
		kind: "added",
		text: now.join("")
	}];
	if (old.length === 0 || now.length === 0) return replaced;
	const trace = [];
	let reach = new Map([[1, 0]]);
	for (let depth = 0; depth <= Math.min(old.length + now.length, MOST_EDITS); depth++) {
		trace.push(reach);
		const next = new Map();
		for (let line = -depth; line <= depth; line += 2) {
			let x = line === -depth || line !== depth && at(reach, line - 1) < at(reach, line + 1) ? at(reach, line + 1) : at(reach, line - 1) + 1;
			while (x < old.length && x - line < now.length && old[x] === now[x - line]) x++;
			next.set(line, x);
			if (x >= old.length && x - line >= now.length) return walkedBack(trace, old, now);
		}
		reach = next;
	}
	return replaced;
}
function at(reach, line) {
	return reach.get(line) ?? -1;
}
function walkedBack(trace, old, now) {
	const parts = [];
	let [x, y] = [old.length, now.length];
	for (let depth = trace.length - 1; depth >= 0; depth--) {
		const reach = trace[depth];
		const line = x - y;
		const down = line === -depth || line !== depth && at(reach, line - 1) < at(reach, line + 1);
		const before = down ? line + 1 : line - 1;
		const fromX = at(reach, before);
		const fromY = fromX - before;
		while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
			x--;
			y--;
			parts.push({
				kind: "same",
				text: old[x]
			});
		}
		if (depth === 0) break;
		if (down) parts.push({
			kind: "added",
			text: now[--y]
		});
		else parts.push({
			kind: "removed",
			text: old[--x]
		});
	}
	return parts.reverse();
}
function joined(parts) {
	const result = [];
	let [removed, added] = ["", ""];
	const flush = () => {
		if (removed !== "") result.push({
			kind: "removed",
			text: removed
		});
		if (added !== "") result.push({
			kind: "added",
			text: added
		});
		[removed, added] = ["", ""];
	};
	for (const { kind, text } of parts) {
		if (text === "") continue;
		if (kind === "removed") removed += text;
		else if (kind === "added") added += text;
		else {
			flush();
			const last = result.at(-1);
			if (last?.kind === "same") result[result.length - 1] = {
				kind,
				text: last.text + text
			};
			else result.push({
				kind,
				text
			});
		}
	}
	flush();
	return result;
}
Object.defineProperty(exports, "markedDiff", {
	enumerable: true,
	get: function() {
		return markedDiff;
	}
});
Object.defineProperty(exports, "shortened", {
	enumerable: true,
	get: function() {
		return shortened;
	}
});
Object.defineProperty(exports, "wordDiff", {
	enumerable: true,
	get: function() {
		return wordDiff;
	}
});
