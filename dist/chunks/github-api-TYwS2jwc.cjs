require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_github_limit = require("./github-limit-tLIYjGGG.cjs");
// src/adapters/git/github-api.ts
const TIMEOUT_MS = 15e3;
const TRIES = 3;
const LONGEST_WAIT_MS = 6e4;
const AT_ONCE = 4;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
function githubApi(env) {
	const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
	if (!repository || !token) return void 0;
	const exchange = require_shared.httpExchange({
		tls: { verify: true },
		proxy: (url) => require_shared.proxyFor(new URL(url), env),
		headers: {}
	});
	const inTurn = atMost(AT_ONCE);
	const ask = async (path, accept) => {
		for (let tried = 1;; tried++) {
			const answer = await exchange({
				method: "GET",
				url: `${env["GITHUB_API_URL"] || "https://api.github.com"}/repos/${repository}/${path}`,
				headers: {
					authorization: `Bearer ${token}`,
					accept,
					"user-agent": "promptops",
					"x-github-api-version": "2022-11-28"
				},
				timeoutMs: TIMEOUT_MS
			});
			if ("lost" in answer) return { unsaid: answer.lost };
			if (answer.status === 200) return { body: answer.body };
			const said = messageIn(answer.body);
			const limitMs = require_github_limit.rateLimitMs({
				...answer,
				said
			});
			if (limitMs === void 0) return { unsaid: `it answered ${answer.status}${said === "" ? "" : `: ${said}`}` };
			if (limitMs > LONGEST_WAIT_MS || tried === TRIES) return { unsaid: `its rate limit is used up until ${require_github_limit.freeAgainAt(limitMs)}` };
			await wait(limitMs);
		}
	};
	return {
		json: async (path) => {
			const answer = await inTurn(() => ask(path, "application/vnd.github+json"));
			if ("unsaid" in answer) return answer;
			const data = dataIn(answer.body);
			return data === void 0 ? { unsaid: "its answer is no JSON" } : { data };
		},
		bytes: (path) => inTurn(() => ask(path, "application/vnd.github.raw+json"))
	};
}
function dataIn(body) {
	try {
		return require_main.parseJson(new TextDecoder().decode(body));
	} catch {
		return;
	}
}
function messageIn(body) {
	const data = dataIn(body);
	return require_main.isRecord(data) && typeof data["message"] === "string" ? data["message"] : "";
}
function atMost(limit) {
	const waiting = [];
	let running = 0;
	return async (work) => {
		if (running >= limit) await new Promise((resolve) => waiting.push(resolve));
		else running++;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
}
exports.githubApi = githubApi;
