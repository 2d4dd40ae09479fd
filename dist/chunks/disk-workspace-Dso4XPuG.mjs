import { S as require__builtin_fs, x as require__builtin_path } from "./usage-in-Br_6J4r6.mjs";
import { S as PromptopsError } from "./hash-VZsFshsQ.mjs";
import { t as codeOf } from "./error-code-DUg4WW-X.mjs";
import { t as findFiles } from "./find-files-C3P2HCid.mjs";
import { t as makeFolder } from "./make-folder-DUVaMu37.mjs";
// src/adapters/workspace/confined-root.ts
var import__builtin_fs = require__builtin_fs();
var import__builtin_path = require__builtin_path();
function confinedRoot(root) {
	const inside = withSeparator(root);
	const known = new Set();
	let realRoot;
	const real = (path) => {
		realRoot ??= import__builtin_fs.realpathSync.native(root);
		const found = import__builtin_fs.realpathSync.native(path);
		if (found === realRoot) return "";
		return found.startsWith(withSeparator(realRoot)) ? toSlashes(found.slice(withSeparator(realRoot).length)) : void 0;
	};
	return {
		path: root,
		absolute: (file) => {
			const path = (0, import__builtin_path.resolve)(root, file);
			return path === root || path.startsWith(inside) ? path : void 0;
		},
		real,
		holds: (path) => {
			const folder = path === root ? root : (0, import__builtin_path.dirname)(path);
			if (known.has(folder)) return true;
			if (real(folder) === void 0) return false;
			known.add(folder);
			return true;
		}
	};
}
function gitRoot(start) {
	const { root } = (0, import__builtin_path.parse)(start);
	for (let folder = start;; folder = (0, import__builtin_path.dirname)(folder)) {
		if ((0, import__builtin_fs.existsSync)((0, import__builtin_path.join)(folder, ".git"))) return folder;
		if (folder === root) return void 0;
	}
}
function toSlashes(path) {
	return import__builtin_path.sep === "/" ? path : path.replaceAll(import__builtin_path.sep, "/");
}
function withSeparator(folder) {
	return folder.endsWith(import__builtin_path.sep) ? folder : folder + import__builtin_path.sep;
}
// src/adapters/workspace/disk-tree.ts
function diskTree(root) {
	return {
		list: (folder) => (0, import__builtin_fs.readdirSync)(`${root.path}/${folder}`, { withFileTypes: true }).map((entry) => ({
			name: entry.name,
			kind: kindOf(entry)
		})),
		text: (file) => ignoreFile(`${root.path}/${file}`),
		follow: (link) => follow(`${root.path}/${link}`, root)
	};
}
function kindOf(entry) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	return entry.isSymbolicLink() ? "link" : "other";
}
function ignoreFile(path) {
	try {
		return (0, import__builtin_fs.readFileSync)(path, "utf8");
	} catch (error) {
		const code = codeOf(error);
		if (code === "ENOENT" || code === "EISDIR") return void 0;
		throw error;
	}
}
function follow(path, root) {
	try {
		const real = root.real(path);
		const target = (0, import__builtin_fs.statSync)(path).isDirectory() ? "folder" : "file";
		if (real === void 0) return {
			kind: "outside",
			target
		};
		return target === "file" ? { kind: "file" } : {
			kind: "folder",
			real
		};
	} catch (error) {
		return {
			kind: "broken",
			reason: codeOf(error)
		};
	}
}
// src/adapters/workspace/file-stamp.ts
const TICK_MS = 2e3;
function fileStamp(file, root, now = Date.now()) {
	try {
		const path = `${root.path}/${file}`;
		const found = (0, import__builtin_fs.lstatSync)(path, { throwIfNoEntry: false });
		if (!found?.isFile() || !root.holds(path)) return void 0;
		const { size, mtimeMs, ctimeMs, ino } = found;
		return Math.max(mtimeMs, ctimeMs) + TICK_MS < now ? `${size} ${mtimeMs} ${ctimeMs} ${ino}` : void 0;
	} catch {
		return;
	}
}
// src/adapters/workspace/read-whole.ts
const NO_FOLLOW = import__builtin_fs.constants.O_NOFOLLOW ?? 0;
const READ = import__builtin_fs.constants.O_RDONLY | (import__builtin_fs.constants.O_NONBLOCK ?? 0);
function readWhole(file, root, limit = Number.POSITIVE_INFINITY) {
	return answering(file, () => {
		const handle = openInside(enclosed(file, root), file, root);
		try {
			const found = (0, import__builtin_fs.fstatSync)(handle);
			if (!found.isFile()) throw unreadable(file, "it is not a regular file");
			if (found.size > limit) throw tooLarge(file, found.size, limit);
			return readOpened(handle, found.size);
		} finally {
			(0, import__builtin_fs.closeSync)(handle);
		}
	});
}
function readOpened(handle, size) {
	const bytes = Buffer.allocUnsafe(size);
	let filled = 0;
	while (filled < size) {
		const count = (0, import__builtin_fs.readSync)(handle, bytes, filled, size - filled, null);
		if (count === 0) break;
		filled += count;
	}
	return filled === size ? bytes : bytes.subarray(0, filled);
}
function openInside(path, file, root) {
	if (NO_FOLLOW !== 0) try {
		return (0, import__builtin_fs.openSync)(path, READ | NO_FOLLOW);
	} catch (error) {
		if (codeOf(error) !== "ELOOP" && codeOf(error) !== "EMLINK") throw error;
	}
	if (root.real(path) === void 0) throw outside$1(file);
	return (0, import__builtin_fs.openSync)(path, READ);
}
function enclosed(file, root) {
	const path = root.absolute(file);
	if (path === void 0 || !root.holds(path)) throw outside$1(file);
	return path;
}
function answering(file, ask) {
	try {
		return ask();
	} catch (error) {
		if (error instanceof PromptopsError) throw error;
		if (codeOf(error) === "ENOENT") return void 0;
		throw unreadable(file, codeOf(error), error);
	}
}
function outside$1(file) {
	return new PromptopsError("FILE_UNREADABLE", `${file} lies outside the workspace.`, "Only files below the repository root are read.", { place: { file } });
}
function unreadable(file, reason, cause) {
	return new PromptopsError("FILE_UNREADABLE", `${file} cannot be read (${reason}).`, "Check its permissions, or exclude it.", {
		place: { file },
		cause
	});
}
function tooLarge(file, size, limit) {
	const counted = (bytes) => bytes.toLocaleString("en");
	const message = `${file} has ${counted(size)} bytes; more than ${counted(limit)} are not read.`;
	return new PromptopsError("FILE_TOO_LARGE", message, "A prompt text holds 100,000 characters at most: split the file, or exclude it.", { place: { file } });
}
// src/adapters/workspace/write-whole.ts
function writeWhole(file, content, root) {
	try {
		const path = target(file, root);
		makeFolder((0, import__builtin_path.dirname)(path));
		const old = (0, import__builtin_fs.statSync)(path, { throwIfNoEntry: false });
		if (old !== void 0 && !old.isFile()) throw unwritable(file, "it is not a regular file");
		replace(path, content, old?.mode);
	} catch (error) {
		if (error instanceof PromptopsError) throw error;
		throw unwritable(file, codeOf(error), error);
	}
}
function replace(path, content, mode) {
	const beside = (0, import__builtin_path.join)((0, import__builtin_path.dirname)(path), `.promptops-${Math.random().toString(36).slice(2)}.tmp`);
	try {
		const handle = (0, import__builtin_fs.openSync)(beside, "wx");
		try {
			(0, import__builtin_fs.writeFileSync)(handle, content);
			if (mode !== void 0) (0, import__builtin_fs.fchmodSync)(handle, mode & 4095);
			(0, import__builtin_fs.fsyncSync)(handle);
		} finally {
			(0, import__builtin_fs.closeSync)(handle);
		}
		(0, import__builtin_fs.renameSync)(beside, path);
	} catch (error) {
		(0, import__builtin_fs.rmSync)(beside, { force: true });
		throw error;
	}
}
function target(file, root) {
	const path = root.absolute(file);
	if (path === void 0 || path === root.path) throw outside(file);
	const real = realOrNew(path, root);
	if (real === void 0) throw outside(file);
	return (0, import__builtin_path.join)(root.path, real);
}
function realOrNew(path, root) {
	try {
		return root.real(path);
	} catch (error) {
		if (codeOf(error) !== "ENOENT") throw error;
	}
	const folder = realOrNew((0, import__builtin_path.dirname)(path), root);
	return folder === void 0 ? void 0 : (0, import__builtin_path.join)(folder, path.slice((0, import__builtin_path.dirname)(path).length + 1));
}
function outside(file) {
	return new PromptopsError("FILE_UNWRITABLE", `${file} lies outside the workspace.`, "Only files below the repository root are written.", { place: { file } });
}
function unwritable(file, reason, cause) {
	return new PromptopsError("FILE_UNWRITABLE", `${file} cannot be written (${reason}).`, "Check free space and the permissions of its folder.", {
		place: { file },
		cause
	});
}
// src/adapters/workspace/disk-workspace.ts
function diskWorkspace({ cwd }) {
	const start = (0, import__builtin_path.resolve)(cwd);
	if (!(0, import__builtin_fs.statSync)(start, { throwIfNoEntry: false })?.isDirectory()) throw new PromptopsError("USAGE", `The working directory ${cwd} is not a folder.`, "Check `--cwd`.");
	const root = confinedRoot(gitRoot(start) ?? start);
	const tree = diskTree(root);
	return {
		root: root.path,
		cwd: toSlashes((0, import__builtin_path.relative)(root.path, start)),
		find: (query, listed) => findFiles(tree, query, listed),
		read: (file, limit) => readWhole(file, root, limit),
		stamp: (file) => fileStamp(file, root),
		write: (file, content) => {
			writeWhole(file, content, root);
		}
	};
}
export { diskWorkspace };
