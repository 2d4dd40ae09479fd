require("./rolldown-runtime-n5aEA02a.cjs");
const require_fingerprints = require("./fingerprints-CL6TLFlR.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/reporters/gitlab.ts
const SEVERITIES = {
	error: "major",
	warning: "minor",
	info: "info"
};
const gitlab = {
	id: "gitlab",
	summary: "for GitLab: a code quality report",
	render({ findings }) {
		const prints = require_fingerprints.fingerprints(findings);
		const issues = findings.map((finding, index) => ({
			description: require_main.visible(require_main.messageWithHint(finding)),
			check_name: finding.rule,
			fingerprint: prints[index],
			severity: SEVERITIES[finding.severity],
			location: {
				path: finding.file,
				lines: {
					begin: finding.line,
					end: finding.endLine
				}
			}
		}));
		return JSON.stringify(issues, null, 2);
	}
};
exports.gitlab = gitlab;
