const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-CgeUWMU6.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
// src/adapters/lint-cache/lint-cache-file.ts
var import__builtin_crypto = require_rolldown_runtime.__toESM(require_base.require__builtin_crypto(), 1);
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import__builtin_path = require_rolldown_runtime.__toESM(require_base.require__builtin_path(), 1);
const NOTHING = {
	run: void 0,
	lints: () => ({})
};
const NEW_LINE = 10;
function readCacheFile(path, key) {
	try {
		const bytes = (0, import__builtin_fs.readFileSync)(path);
		const end = bytes.indexOf(NEW_LINE);
		const head = JSON.parse(bytes.toString("utf8", 0, end));
		if (head.key !== key) return NOTHING;
		return {
			run: head.run,
			lints: () => parsedLints(bytes.toString("utf8", end + 1))
		};
	} catch {
		return NOTHING;
	}
}
function parsedLints(text) {
	try {
		return Object.assign(Object.create(null), JSON.parse(text));
	} catch {
		return {};
	}
}
function writeCacheFile(path, key, run, lints) {
	try {
		require_main.makeFolder((0, import__builtin_path.dirname)(path));
		const text = `${JSON.stringify({
			key,
			run
		})}\n${JSON.stringify(lints)}`;
		const beside = `${path}.${(0, import__builtin_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 8)}`;
		(0, import__builtin_fs.writeFileSync)(beside, text);
		(0, import__builtin_fs.renameSync)(beside, path);
	} catch {}
}
// src/adapters/lint-cache/disk-lint-cache.ts
function diskLintCache({ path, key, workspace }) {
	const { run, lints } = readCacheFile(path, key);
	const kept = Object.create(null);
	const stamps = new Map();
	const marks = new Map();
	let old;
	let changed = false;
	const stampOf = (file) => {
		if (!stamps.has(file)) stamps.set(file, workspace.stamp(file));
		return stamps.get(file);
	};
	const markOf = (file, known) => {
		const seen = marks.get(file);
		if (seen !== void 0) return seen;
		const stamp = stampOf(file);
		const mark = stamp !== void 0 && stamp === known?.stamp ? known : {
			hash: hashedContent(file, workspace),
			...stamp !== void 0 && { stamp }
		};
		marks.set(file, mark);
		if (known !== void 0 && mark.stamp !== known.stamp) changed = true;
		return mark;
	};
	const isFresh = (file, known) => {
		const { hash } = markOf(file, known);
		return hash !== UNREADABLE && hash === known.hash;
	};
	const marked = (includes) => Object.fromEntries(includes.map((file) => [file, markOf(file)]));
	const digestOf = (entries, others) => {
		const found = [...entries.map(({ file }) => stampOf(file)), ...others.map(stampOf)];
		if (found.includes(void 0)) return void 0;
		return (0, import__builtin_crypto.createHash)("sha256").update([
			...entries.map(idOf),
			...others,
			...found
		].join("\0")).digest("hex");
	};
	const storedRun = ({ entries, totals }) => {
		const lints = Object.values(kept);
		const others = [...new Set(lints.flatMap(({ includes, follows }) => Object.keys({
			...includes,
			...follows
		})))];
		const digest = lints.length === entries.length && others.every((file) => markOf(file).hash !== UNREADABLE) ? digestOf(entries, others) : void 0;
		return digest === void 0 ? void 0 : {
			digest,
			others,
			totals
		};
	};
	return {
		totals: (entries) => run !== void 0 && digestOf(entries, run.others) === run.digest ? run.totals : void 0,
		get: (entry) => {
			old ??= lints();
			const id = idOf(entry);
			const stored = old[id];
			const mark = markOf(entry.file, stored?.mark);
			if (stored === void 0) return void 0;
			const includes = Object.keys(stored.includes);
			const others = {
				...stored.includes,
				...stored.follows
			};
			if (!(isFresh(entry.file, stored.mark) && Object.entries(others).every(([file, known]) => isFresh(file, known)))) return void 0;
			const same = mark === stored.mark && Object.keys(others).length === 0;
			const followed = stored.follows && { follows: marked(Object.keys(stored.follows)) };
			kept[id] = same ? stored : {
				...stored,
				mark,
				includes: marked(includes),
				...followed
			};
			return revived(entry, stored);
		},
		set: (entry, { counts, findings, prompts, includes, follows }) => {
			changed = true;
			kept[idOf(entry)] = {
				mark: markOf(entry.file),
				includes: marked(includes),
				...follows && { follows: marked(follows) },
				counts,
				findings,
				prompts: prompts.map(({ file: _file, ...rest }) => rest)
			};
		},
		close: (linted) => {
			const next = linted && storedRun(linted);
			if (!(!changed && next?.digest === run?.digest && Object.keys(kept).length === Object.keys(old ?? {}).length)) writeCacheFile(path, key, next, kept);
		}
	};
}
const UNREADABLE = "unreadable";
function hashedContent(file, workspace) {
	try {
		const bytes = workspace.read(file);
		return bytes === void 0 ? "absent" : (0, import__builtin_crypto.createHash)("sha256").update(bytes).digest("base64url");
	} catch (error) {
		if (require_main.isPromptopsError(error)) return UNREADABLE;
		throw error;
	}
}
function idOf({ file, prefix, namePrefix = "", format }) {
	return `${format}:${prefix}:${namePrefix}:${file}`;
}
function revived({ file }, { counts, findings, prompts, includes, follows }) {
	const followed = follows && { follows: Object.keys(follows) };
	return {
		file,
		counts,
		findings,
		includes: Object.keys(includes),
		...followed,
		prompts: prompts.map((prompt) => ({
			...prompt,
			file
		}))
	};
}
function lintCachePath(root, env) {
	const modules = (0, import__builtin_path.join)(root, "node_modules");
	if ((0, import__builtin_fs.existsSync)(modules)) return (0, import__builtin_path.join)(modules, ".cache", "promptops", "lint.json");
	const home = env["XDG_CACHE_HOME"] ?? (0, import__builtin_path.join)(env["HOME"] ?? root, ".cache");
	return (0, import__builtin_path.join)(home, "promptops", `lint-${(0, import__builtin_crypto.createHash)("sha256").update(root).digest("hex").slice(0, 16)}.json`);
}
exports.diskLintCache = diskLintCache;
exports.lintCachePath = lintCachePath;
