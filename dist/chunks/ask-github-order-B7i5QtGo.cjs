require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_proxy = require("./proxy-GjnmlCVh.cjs");
// src/adapters/git/ask-github-order.ts
const TIMEOUT_MS = 15e3;
const ORDERS = {
	identical: "same",
	ahead: "newer",
	behind: "older",
	diverged: "diverged"
};
function askGithubOrder(git, env) {
	const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
	if (GITHUB_ACTIONS !== "true" || !repository || !token) return git;
	return {
		...git,
		order: async (commit, from) => {
			const known = await git.order(commit, from);
			return known === "unknown" && isSha(commit) && isSha(from) ? compared(from, commit, {
				repository,
				token,
				env
			}) : known;
		}
	};
}
async function compared(base, head, { repository, token, env }) {
	const exchange = require_proxy.httpExchange({
		tls: { verify: true },
		proxy: (url) => require_proxy.proxyFor(new URL(url), env),
		headers: {}
	});
	try {
		const answer = await exchange({
			method: "GET",
			url: `${env["GITHUB_API_URL"] || "https://api.github.com"}/repos/${repository}/compare/${base}...${head}?per_page=1&page=2`,
			headers: {
				authorization: `Bearer ${token}`,
				accept: "application/vnd.github+json",
				"user-agent": "promptops"
			},
			timeoutMs: TIMEOUT_MS
		});
		if ("lost" in answer || answer.status !== 200) return "unknown";
		const data = require_main.parseJson(new TextDecoder().decode(answer.body));
		return require_main.isRecord(data) && typeof data["status"] === "string" && ORDERS[data["status"]] || "unknown";
	} catch {
		return "unknown";
	} finally {
		exchange.close();
	}
}
function isSha(text) {
	return /^[0-9a-f]{40}$/.test(text);
}
exports.askGithubOrder = askGithubOrder;
