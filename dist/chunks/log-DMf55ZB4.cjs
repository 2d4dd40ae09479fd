require("./rolldown-runtime-n5aEA02a.cjs");
// src/server/log.ts
function jsonLog(write, now) {
	const written = new Map();
	return (line) => {
		const time = now();
		const kind = `${line.level} ${line.event} ${line["route"] ?? line["reference"] ?? ""}`;
		if (line.level === "warn") {
			if (time - (written.get(kind) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return;
			if (written.size > MOST_KINDS) written.clear();
			written.set(kind, time);
		}
		write(`${JSON.stringify({
			time: new Date(time).toISOString(),
			...line
		})}\n`);
	};
}
const QUIET_MS = 6e4;
const MOST_KINDS = 1e3;
exports.jsonLog = jsonLog;
