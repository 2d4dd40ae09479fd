require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
// src/adapters/comments/gitlab-notes.ts
const TRIES = 4;
const LONGEST_WAIT_MS = 6e4;
const TIMEOUT_MS = 3e4;
const PAGE = 100;
const MOST_PAGES = 50;
function gitlabNotes({ token, apiUrl, project, number, env, wait }) {
	const where = `merge request !${number}`;
	const notes = `${apiUrl.replace(/\/+$/, "")}/projects/${encodeURIComponent(project)}/merge_requests/${number}/notes`;
	const exchange = require_shared.httpExchange({
		tls: { verify: true },
		proxy: (url) => require_shared.proxyFor(new URL(url), env),
		headers: {
			"private-token": token,
			"content-type": "application/json"
		}
	});
	const send = async (method, url, body) => {
		for (let tried = 1;; tried++) {
			const sent = body === void 0 ? void 0 : new TextEncoder().encode(JSON.stringify(body));
			const answer = await exchange({
				method,
				url,
				headers: {},
				body: sent,
				timeoutMs: TIMEOUT_MS
			});
			if ("lost" in answer) throw failed(where, answer.lost);
			if (answer.status === 429 && tried < TRIES) await wait(Math.min(require_shared.retryAfterMs(answer.headers) || 1e3, LONGEST_WAIT_MS));
			else if ([
				401,
				403,
				404
			].includes(answer.status)) return "refused";
			else return {
				headers: answer.headers,
				data: dataOf(answer, where)
			};
		}
	};
	const write = async (method, url, body) => await send(method, url, { body }) === "refused" ? "refused" : "done";
	return {
		where,
		limit: 1e6,
		find: async (marker) => {
			for (let page = 1; page <= MOST_PAGES; page++) {
				const answer = await send("GET", `${notes}?per_page=${PAGE}&page=${page}&sort=asc`);
				if (answer === "refused") return "refused";
				const found = notesIn(answer.data).find(({ body }) => body.startsWith(marker));
				if (found !== void 0 || !answer.headers["x-next-page"]) return found;
			}
		},
		create: (body) => write("POST", notes, body),
		update: (id, body) => write("PUT", `${notes}/${encodeURIComponent(id)}`, body)
	};
}
function dataOf({ status, body }, where) {
	if (status < 200 || status > 299) throw failed(where, `it answered ${status}`);
	try {
		return require_main.parseJson(new TextDecoder().decode(body));
	} catch (cause) {
		throw failed(where, "its answer is no JSON", cause);
	}
}
function notesIn(data) {
	return (Array.isArray(data) ? data : []).flatMap((note) => {
		const { id, body } = note ?? {};
		return typeof id === "number" && typeof body === "string" ? [{
			id: String(id),
			body
		}] : [];
	});
}
function failed(where, why, cause) {
	return new require_main.PromptopsError("REVIEW_FAILED", `GitLab failed for the notes of ${where}: ${why}.`, "Run the job again.", { cause });
}
exports.gitlabNotes = gitlabNotes;
