require("./rolldown-runtime-n5aEA02a.cjs");
const require_pull_request_comment = require("./pull-request-comment-CFg-T0zR.cjs");
// src/reporters/check/markdown.ts
const markdown = {
	id: "markdown",
	summary: "for pull requests and step summaries: what came out, what changes, what to do",
	render: (check, options) => require_pull_request_comment.pullRequestComment(check, {
		...options,
		limit: 1e400
	})
};
exports.markdown = markdown;
