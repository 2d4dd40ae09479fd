const require_facts = require("./facts-DnEbhWr_.cjs");
// src/core/ci/azure.ts
const KINDS$3 = {
	PullRequest: "pull-request",
	IndividualCI: "push",
	BatchedCI: "push",
	Schedule: "schedule",
	Manual: "manual"
};
const azure = {
	id: "azure",
	name: "Azure Pipelines",
	here: (env) => /^true$/i.test(env["TF_BUILD"] ?? ""),
	read(env) {
		const ref = env["BUILD_SOURCEBRANCH"];
		const kind = ref?.startsWith("refs/tags/") ? "tag" : KINDS$3[env["BUILD_REASON"] ?? ""] ?? "other";
		const isPull = kind === "pull-request";
		const project = env["SYSTEM_COLLECTIONURI"] && env["SYSTEM_TEAMPROJECT"] && `${env["SYSTEM_COLLECTIONURI"]}${env["SYSTEM_TEAMPROJECT"]}`;
		return {
			system: "azure",
			kind,
			trust: isPull && /^true$/i.test(env["SYSTEM_PULLREQUEST_ISFORK"] ?? "") ? "fork" : "own",
			base: isPull ? { branch: require_facts.branchOf(env["SYSTEM_PULLREQUEST_TARGETBRANCH"]) } : void 0,
			sha: isPull && env["SYSTEM_PULLREQUEST_SOURCECOMMITID"] || env["BUILD_SOURCEVERSION"] || void 0,
			ref: require_facts.branchOf(isPull ? env["SYSTEM_PULLREQUEST_SOURCEBRANCH"] : ref),
			number: require_facts.numberFrom(env["SYSTEM_PULLREQUEST_PULLREQUESTNUMBER"] ?? env["SYSTEM_PULLREQUEST_PULLREQUESTID"]),
			repo: env["BUILD_REPOSITORY_URI"] || void 0,
			onDefaultBranch: isPull ? false : void 0,
			actor: env["BUILD_REQUESTEDFOR"] || void 0,
			url: project && env["BUILD_BUILDID"] ? `${project}/_build/results?buildId=${env["BUILD_BUILDID"]}` : void 0
		};
	}
};
// src/core/ci/buildkite.ts
const KINDS$2 = {
	webhook: "push",
	schedule: "schedule",
	ui: "manual",
	api: "manual"
};
const buildkite = {
	id: "buildkite",
	name: "Buildkite",
	here: (env) => env["BUILDKITE"] === "true",
	read(env) {
		const number = require_facts.numberFrom(env["BUILDKITE_PULL_REQUEST"]);
		const isPull = number !== void 0;
		const branch = env["BUILDKITE_PIPELINE_DEFAULT_BRANCH"];
		return {
			system: "buildkite",
			kind: isPull ? "pull-request" : env["BUILDKITE_TAG"] ? "tag" : KINDS$2[env["BUILDKITE_SOURCE"] ?? ""] ?? "other",
			trust: isPull && fromFork$1(env) ? "fork" : "own",
			base: isPull ? { branch: env["BUILDKITE_PULL_REQUEST_BASE_BRANCH"] || void 0 } : void 0,
			sha: env["BUILDKITE_COMMIT"] || void 0,
			ref: env["BUILDKITE_TAG"] || env["BUILDKITE_BRANCH"] || void 0,
			number,
			repo: env["BUILDKITE_REPO"] || void 0,
			onDefaultBranch: isPull ? false : branch === void 0 ? void 0 : env["BUILDKITE_BRANCH"] === branch,
			actor: env["BUILDKITE_BUILD_CREATOR"] || void 0,
			url: env["BUILDKITE_BUILD_URL"] || void 0
		};
	}
};
function fromFork$1(env) {
	const from = env["BUILDKITE_PULL_REQUEST_REPO"];
	return Boolean(from) && plain(from) !== plain(env["BUILDKITE_REPO"]);
}
function plain(address) {
	return address?.replace(/^\w+:\/\//, "").replace(/^[^@/]*@/, "").replace(":", "/").replace(/(?:\.git)?\/?$/, "").toLowerCase();
}
// src/core/ci/circleci.ts
const circleci = {
	id: "circleci",
	name: "CircleCI",
	here: (env) => env["CIRCLECI"] === "true",
	read(env) {
		const address = env["CIRCLE_PULL_REQUEST"] || env["CIRCLE_PULL_REQUESTS"]?.split(",")[0];
		const number = require_facts.numberFrom(env["CIRCLE_PR_NUMBER"] || address?.split("/").at(-1));
		const isPull = number !== void 0;
		return {
			system: "circleci",
			kind: isPull ? "pull-request" : env["CIRCLE_TAG"] ? "tag" : "push",
			trust: env["CIRCLE_PR_NUMBER"] || env["CIRCLE_PR_REPONAME"] ? "fork" : "own",
			base: isPull ? {} : void 0,
			sha: env["CIRCLE_SHA1"] || void 0,
			ref: env["CIRCLE_TAG"] || env["CIRCLE_BRANCH"] || void 0,
			number,
			repo: env["CIRCLE_REPOSITORY_URL"] || void 0,
			onDefaultBranch: isPull ? false : void 0,
			actor: env["CIRCLE_USERNAME"] || void 0,
			url: env["CIRCLE_BUILD_URL"] || void 0
		};
	}
};
// src/core/ci/github.ts
const KINDS$1 = {
	pull_request: "pull-request",
	pull_request_target: "pull-request",
	merge_group: "merge-queue",
	release: "release",
	schedule: "schedule",
	workflow_dispatch: "manual",
	repository_dispatch: "manual"
};
const github = {
	id: "github",
	name: "GitHub Actions",
	here: (env) => env["GITHUB_ACTIONS"] === "true",
	read(env, event) {
		const name = env["GITHUB_EVENT_NAME"] ?? "";
		const kind = name === "push" ? env["GITHUB_REF_TYPE"] === "tag" ? "tag" : "push" : KINDS$1[name] ?? "other";
		const isPull = kind === "pull-request";
		const server = env["GITHUB_SERVER_URL"];
		const repository = env["GITHUB_REPOSITORY"];
		const repo = server && repository ? `${server}/${repository}` : void 0;
		const branch = require_facts.textAt(event, "repository", "default_branch");
		return {
			system: "github",
			kind,
			trust: trustOf(name, event, repository),
			base: baseOf$1(kind, env, event),
			sha: (isPull ? require_facts.textAt(event, "pull_request", "head", "sha") : require_facts.textAt(event, "merge_group", "head_sha")) ?? env["GITHUB_SHA"],
			ref: env["GITHUB_HEAD_REF"] || env["GITHUB_REF_NAME"] || env["GITHUB_REF"],
			number: require_facts.numberFrom(require_facts.valueAt(event, "pull_request", "number")),
			repo,
			onDefaultBranch: isPull ? false : branch === void 0 ? void 0 : env["GITHUB_REF"] === `refs/heads/${branch}`,
			actor: env["GITHUB_ACTOR"],
			url: repo && env["GITHUB_RUN_ID"] ? `${repo}/actions/runs/${env["GITHUB_RUN_ID"]}` : void 0
		};
	}
};
function trustOf(name, event, repository) {
	if (name === "workflow_run") return require_facts.textAt(event, "workflow_run", "head_repository", "full_name") === repository ? "own" : "foreign-with-secrets";
	if (name !== "pull_request" && name !== "pull_request_target") return "own";
	return repository !== void 0 && require_facts.textAt(event, "pull_request", "head", "repo", "full_name") === repository ? "own" : name === "pull_request" ? "fork" : "foreign-with-secrets";
}
function baseOf$1(kind, env, event) {
	if (kind === "merge-queue") return {
		branch: require_facts.textAt(event, "merge_group", "base_ref")?.replace("refs/heads/", ""),
		sha: require_facts.textAt(event, "merge_group", "base_sha")
	};
	if (kind !== "pull-request") return void 0;
	return {
		branch: env["GITHUB_BASE_REF"] || require_facts.textAt(event, "pull_request", "base", "ref"),
		sha: require_facts.textAt(event, "pull_request", "base", "sha")
	};
}
// src/core/ci/gitlab.ts
const KINDS = {
	merge_request_event: "pull-request",
	external_pull_request_event: "pull-request",
	push: "push",
	schedule: "schedule",
	web: "manual",
	chat: "manual"
};
const gitlab = {
	id: "gitlab",
	name: "GitLab CI",
	here: (env) => env["GITLAB_CI"] === "true",
	read(env) {
		const kind = env["CI_COMMIT_TAG"] ? "tag" : KINDS[env["CI_PIPELINE_SOURCE"] ?? ""] ?? "other";
		const branch = env["CI_DEFAULT_BRANCH"];
		return {
			system: "gitlab",
			kind,
			trust: fromFork(env) ? "fork" : "own",
			base: kind === "pull-request" ? baseOf(env) : void 0,
			sha: env["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"] || env["CI_COMMIT_SHA"],
			ref: env["CI_COMMIT_REF_NAME"],
			number: require_facts.numberFrom(env["CI_MERGE_REQUEST_IID"]),
			repo: env["CI_PROJECT_URL"],
			onDefaultBranch: branch === void 0 ? void 0 : env["CI_COMMIT_BRANCH"] === branch,
			actor: env["GITLAB_USER_LOGIN"],
			url: env["CI_JOB_URL"]
		};
	}
};
function fromFork(env) {
	const source = env["CI_MERGE_REQUEST_SOURCE_PROJECT_ID"];
	return Boolean(source) && source !== (env["CI_MERGE_REQUEST_PROJECT_ID"] ?? env["CI_PROJECT_ID"]);
}
function baseOf(env) {
	return {
		branch: env["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"] || env["CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME"] || void 0,
		sha: env["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"] || env["CI_MERGE_REQUEST_DIFF_BASE_SHA"] || void 0
	};
}
// src/core/ci/index.ts
const CI_SYSTEMS = [
	github,
	gitlab,
	azure,
	buildkite,
	circleci,
	{
		id: "jenkins",
		name: "Jenkins",
		here: (env) => Boolean(env["JENKINS_URL"]),
		read(env) {
			const isPull = Boolean(env["CHANGE_ID"]);
			return {
				system: "jenkins",
				kind: isPull ? "pull-request" : env["TAG_NAME"] ? "tag" : "push",
				trust: env["CHANGE_FORK"] ? "fork" : "own",
				base: isPull ? { branch: env["CHANGE_TARGET"] || void 0 } : void 0,
				sha: env["GIT_COMMIT"] || void 0,
				ref: env["CHANGE_BRANCH"] || env["TAG_NAME"] || env["BRANCH_NAME"] || void 0,
				number: require_facts.numberFrom(env["CHANGE_ID"]),
				repo: env["GIT_URL"] || void 0,
				onDefaultBranch: isPull ? false : env["BRANCH_IS_PRIMARY"] === void 0 ? void 0 : env["BRANCH_IS_PRIMARY"] === "true",
				actor: env["CHANGE_AUTHOR"] || env["BUILD_USER_ID"] || void 0,
				url: env["BUILD_URL"] || void 0
			};
		}
	}
];
function readCi(env, event) {
	const system = CI_SYSTEMS.find((one) => one.here(env));
	return system?.read(env, system.id === "github" ? event() : void 0);
}
Object.defineProperty(exports, "CI_SYSTEMS", {
	enumerable: true,
	get: function() {
		return CI_SYSTEMS;
	}
});
Object.defineProperty(exports, "readCi", {
	enumerable: true,
	get: function() {
		return readCi;
	}
});
