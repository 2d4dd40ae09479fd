require("./rolldown-runtime-n5aEA02a.cjs");
// src/adapters/comments/open-comments.ts
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function openComments({ system, number }, env) {
	if (number === void 0) return "this is no pull request";
	if (system === "github") {
		const token = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"];
		if (!token) return "GITHUB_TOKEN is not set";
		const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
		const { githubComments } = await Promise.resolve().then(() => require("./github-comments-Bvdc1hHe.cjs"));
		return githubComments({
			token,
			apiUrl,
			repository: env["GITHUB_REPOSITORY"] ?? "",
			number,
			env,
			wait
		});
	}
	if (system === "gitlab") {
		const token = env["GITLAB_TOKEN"];
		if (!token) return "GITLAB_TOKEN is not set: a project access token with the scope `api`";
		const { gitlabNotes } = await Promise.resolve().then(() => require("./gitlab-notes-CXinp4GH.cjs"));
		return gitlabNotes({
			token,
			apiUrl: env["CI_API_V4_URL"] ?? "https://gitlab.com/api/v4",
			project: env["CI_PROJECT_ID"] ?? "",
			number,
			env,
			wait
		});
	}
	return "comments are kept on GitHub and GitLab alone";
}
exports.openComments = openComments;
