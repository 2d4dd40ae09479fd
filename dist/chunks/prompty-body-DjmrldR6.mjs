// src/core/prompt/formats/role-lines.ts
const ROLE_LINE = /^[ \t]*#?[ \t]*(system|user|assistant|developer)[ \t]*(?:\[([^\]\n]*)\])?[ \t]*:[ \t]*$/gim;
const ATTRIBUTE = /(\w+)\s*=\s*(?:"([^"]*)"|([^",]*))/g;
function splitRoleLines(body) {
	const lines = [...body.matchAll(ROLE_LINE)];
	const first = lines[0];
	if (!first) return void 0;
	const sections = [];
	if (body.slice(0, first.index).trim() !== "") sections.push({
		role: "system",
		attributes: {},
		...trimmed(body, 0, first.index)
	});
	for (const [at, line] of lines.entries()) {
		const end = lines[at + 1]?.index ?? body.length;
		const start = Math.min(line.index + line[0].length + 1, end);
		sections.push({
			role: line[1].toLowerCase(),
			attributes: attributesOf(line[2]),
			...trimmed(body, start, end)
		});
	}
	return sections;
}
function trimmed(body, start, end) {
	let from = start;
	let to = end;
	while (from < to && body[from] === "\n") from++;
	while (to > from && body[to - 1] === "\n") to--;
	return {
		start: from,
		end: to
	};
}
function attributesOf(written) {
	if (written === void 0) return {};
	return Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, key, quoted, bare]) => [key, quoted ?? bare.trim()]));
}
const BLOCK_TAG = /\{%[-+]?\s*(\w+)(?:[^%]|%(?!\}))*%\}/g;
const BLOCKS = new Set([
	"if",
	"for",
	"macro",
	"call",
	"filter",
	"block",
	"raw",
	"with",
	"autoescape"
]);
function openBlock(text) {
	if (!text.includes("{%")) return void 0;
	const open = [];
	const visible = text.replace(/\{#[\s\S]*?#\}/g, (comment) => " ".repeat(comment.length));
	for (const tag of visible.matchAll(BLOCK_TAG)) {
		const name = tag[1];
		const span = {
			start: tag.index,
			end: tag.index + tag[0].length
		};
		const inner = open.at(-1);
		if (inner?.name === "raw" && name !== "endraw") continue;
		if (BLOCKS.has(name)) open.push({
			name,
			...span
		});
		else if (name.startsWith("end") && BLOCKS.has(name.slice(3))) {
			if (inner?.name !== name.slice(3)) return span;
			open.pop();
		} else if ((name === "else" || name === "elif") && !inner) return span;
	}
	return open[0];
}
// src/core/prompt/formats/prompty-body.ts
function readPromptyBody(body, bodyStart, threads, reading) {
	const sections = splitRoleLines(body);
	const whole = () => ({
		type: "text",
		texts: [textOf(body, trimmed(body, 0, body.length), bodyStart, ["template"], reading)]
	});
	if (!sections) return whole();
	const block = blockOverMessages(body, sections);
	if (block) {
		const span = {
			start: bodyStart + block.start,
			end: bodyStart + block.end
		};
		reading.problems.push({
			rule: "template/block-spans-messages",
			message: "This block begins in one message and ends in another, so the prompt stays one text.",
			hint: "Close the block before the next role line, or repeat it in each message.",
			at: {
				kind: "file",
				source: reading.source,
				span
			}
		});
		return whole();
	}
	const texts = [];
	const messages = [];
	for (const section of sections.flatMap((one) => withThreads(one, body, threads))) {
		const rest = Object.keys(section.attributes).length > 0 && { rest: section.attributes };
		if (section.thread !== void 0) {
			messages.push({
				role: "placeholder",
				placeholder: section.thread
			});
			continue;
		}
		texts.push(textOf(body, section, bodyStart, [
			"messages",
			messages.length,
			"content"
		], reading, section.role));
		messages.push({
			role: section.role,
			text: texts.length - 1,
			...rest
		});
	}
	return {
		type: "chat",
		texts,
		messages
	};
}
function textOf(body, { start, end }, bodyStart, path, { source }, role) {
	const origin = {
		kind: "body",
		start: bodyStart + start,
		source
	};
	return {
		path,
		...role !== void 0 && { role },
		source: body.slice(start, end),
		origin
	};
}
function blockOverMessages(body, sections) {
	for (const { start, end } of sections) {
		const block = openBlock(body.slice(start, end));
		if (block) return {
			start: start + block.start,
			end: start + block.end
		};
	}
}
function withThreads(section, body, threads) {
	const text = body.slice(section.start, section.end);
	for (const thread of threads) {
		const tag = [...text.matchAll(/\{\{-?\s*([A-Za-z_]\w*)\s*-?\}\}/g)].find(([, name]) => name === thread);
		if (!tag) continue;
		const before = {
			...section,
			...trimmed(body, section.start, section.start + tag.index)
		};
		const after = {
			...section,
			...trimmed(body, section.start + tag.index + tag[0].length, section.end)
		};
		const filled = ({ start, end }) => body.slice(start, end).trim() !== "";
		return [
			...filled(before) ? withThreads(before, body, threads) : [],
			{
				...section,
				thread
			},
			...filled(after) ? withThreads(after, body, threads) : []
		];
	}
	return [section];
}
export { splitRoleLines as n, trimmed as r, readPromptyBody as t };
