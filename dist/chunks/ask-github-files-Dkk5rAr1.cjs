require("./rolldown-runtime-n5aEA02a.cjs");
const require_facts = require("./facts-DnEbhWr_.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_ci_context = require("./ci-context-5tV7btfK.cjs");
const require_open_git = require("./open-git-DoqvPwId.cjs");
// src/adapters/git/ask-github-files.ts
function askGithubFiles(git, ask, api, env) {
	let found;
	let base;
	const contents = new Map();
	const contentOf = (blob) => {
		const asked = contents.get(blob) ?? api.bytes(`git/blobs/${blob}`);
		contents.set(blob, asked);
		return asked;
	};
	const mergeBase = async () => {
		try {
			return await git.mergeBase();
		} catch (error) {
			if (!require_main.isPromptopsError(error) || error.code !== "HISTORY_MISSING") throw error;
			const asked = await baseOnGithub(ask, api, env);
			if ("unsaid" in asked) throw untold(`${error.message} GitHub was asked: ${asked.unsaid}.`, error);
			base = asked;
			return asked.sha;
		}
	};
	return {
		...git,
		mergeBase: (target) => {
			if (target !== void 0) return git.mergeBase(target);
			found ??= mergeBase();
			return found;
		},
		treeAt: async (sha) => base?.sha === sha ? against(base.blobs, ask) : git.treeAt(sha),
		contentAt: async (sha, file) => {
			if (base?.sha !== sha) return git.contentAt(sha, file);
			const blob = base.blobs.get(file);
			if (blob === void 0) return void 0;
			const answer = await contentOf(blob);
			if ("unsaid" in answer) throw untold(`GitHub did not give ${file} of commit ${sha.slice(0, 8)}: ${answer.unsaid}.`);
			return answer.body;
		}
	};
}
function untold(message, cause) {
	return new require_main.PromptopsError("HISTORY_MISSING", message, "Fetch the whole history: `fetch-depth: 0` for actions/checkout; or give the job `contents: read` and GITHUB_TOKEN.", { cause });
}
async function baseOnGithub(ask, api, env) {
	const sha = await require_open_git.baseOnRecord(ask, env) ?? await comparedBase(api, env);
	if (typeof sha !== "string") return sha;
	const answer = await api.json(`git/trees/${sha}?recursive=1`);
	if ("unsaid" in answer) return answer;
	const { data } = answer;
	if (!require_main.isRecord(data) || !Array.isArray(data["tree"])) return { unsaid: "its answer is no list of files" };
	if (data["truncated"] === true) return { unsaid: "the repository has more files than it lists" };
	const entries = data["tree"].flatMap((entry) => {
		const [path, blob] = [require_facts.textAt(entry, "path"), require_facts.textAt(entry, "sha")];
		return require_facts.textAt(entry, "type") === "blob" && path !== void 0 && blob !== void 0 ? [[path, blob]] : [];
	});
	return {
		sha,
		blobs: new Map(entries)
	};
}
async function comparedBase(api, env) {
	const ci = require_ci_context.ciContext(env);
	if (ci?.kind !== "pull-request" || ci.sha === void 0 || ci.base?.sha === void 0) return { unsaid: "the event of this run names no commits to compare" };
	const answer = await api.json(`compare/${ci.base.sha}...${ci.sha}?per_page=1&page=2`);
	if ("unsaid" in answer) return answer;
	return require_facts.textAt(answer.data, "merge_base_commit", "sha") ?? { unsaid: "the two have no commit in common" };
}
async function against(blobs, ask) {
	const [index = "", edited = ""] = await Promise.all([ask("ls-files", "-s", "-z"), ask("diff", "--name-only", "--no-renames", "-z", "--")]);
	const here = new Map(index.split("\0").flatMap((line) => {
		const [, blob, file] = /^\d+ ([0-9a-f]+) \d\t([\s\S]+)$/.exec(line) ?? [];
		return blob !== void 0 && file !== void 0 ? [[file, blob]] : [];
	}));
	const touched = new Set(edited.split("\0"));
	const files = new Set(blobs.keys());
	return {
		files,
		changed: new Set([...files].filter((file) => here.get(file) !== blobs.get(file) || touched.has(file)))
	};
}
exports.askGithubFiles = askGithubFiles;
