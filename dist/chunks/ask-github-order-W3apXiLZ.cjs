require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/adapters/git/ask-github-order.ts
const ORDERS = {
	identical: "same",
	ahead: "newer",
	behind: "older",
	diverged: "diverged"
};
function askGithubOrder(git, api) {
	return {
		...git,
		order: async (commit, from) => {
			const known = await git.order(commit, from);
			return known === "unknown" && isSha(commit) && isSha(from) ? compared(from, commit, api) : known;
		}
	};
}
async function compared(base, head, api) {
	const answer = await api.json(`compare/${base}...${head}?per_page=1&page=2`);
	if ("unsaid" in answer || !require_main.isRecord(answer.data) || typeof answer.data["status"] !== "string") return "unknown";
	return ORDERS[answer.data["status"]] ?? "unknown";
}
function isSha(text) {
	return /^[0-9a-f]{40}$/.test(text);
}
exports.askGithubOrder = askGithubOrder;
