const require_rolldown_runtime = require("./rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./base-Byl1jngW.cjs");
const require_main = require("./main-CIpu7Ckq.cjs");
const require_secret_values = require("./secret-values-fangzXPV.cjs");
// src/adapters/eval-journal/disk-eval-journal.ts
var import__builtin_fs = require_rolldown_runtime.__toESM(require_base.require__builtin_fs(), 1);
var import__builtin_path = require_rolldown_runtime.__toESM(require_base.require__builtin_path(), 1);
const JOURNAL = "journal.jsonl";
const RESULT = "result.json";
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
function diskEvalJournal({ folder, secrets = [] }) {
	const lineOf = (entry) => `${require_secret_values.jsonWithoutSecrets(JSON.stringify(entry), secrets)}\n`;
	const open = new Map();
	const pathOf = (id, name) => (0, import__builtin_path.join)(folder, id, name);
	const descriptorOf = (id) => {
		const known = open.get(id);
		if (known !== void 0) return known;
		const path = pathOf(id, JOURNAL);
		const torn = !endsWithNewline(path);
		const descriptor = (0, import__builtin_fs.openSync)(path, "a");
		if (torn) (0, import__builtin_fs.writeSync)(descriptor, "\n");
		open.set(id, descriptor);
		return descriptor;
	};
	const guarded = (id, work) => {
		try {
			return work();
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			throw new require_main.PromptopsError("FILE_UNWRITABLE", `The journal of evaluation ${id} cannot be written: ${reason}`, "Make room, or mend the rights of `.promptops/evals`.", { cause: error });
		}
	};
	return {
		begin: (id, header) => guarded(id, () => {
			(0, import__builtin_fs.mkdirSync)((0, import__builtin_path.join)(folder, id), { recursive: true });
			ignoreInGit(folder);
			(0, import__builtin_fs.writeFileSync)(pathOf(id, JOURNAL), lineOf(header), { flag: "wx" });
		}),
		append: (id, record) => guarded(id, () => (0, import__builtin_fs.writeFileSync)(descriptorOf(id), lineOf(record))),
		read: (id) => {
			const [header, ...records] = ((ID.test(id) ? textOf(pathOf(id, JOURNAL)) : void 0) ?? "").split("\n").flatMap(entryIn);
			return header && {
				header,
				records
			};
		},
		cleaned: (evaluation) => {
			const json = secrets.length === 0 ? "" : JSON.stringify(evaluation);
			return require_secret_values.isSecretInJson(json, secrets) ? JSON.parse(require_secret_values.jsonWithoutSecrets(json, secrets)) : evaluation;
		},
		finish: (id, evaluation) => guarded(id, () => {
			const beside = pathOf(id, `${RESULT}.tmp`);
			const descriptor = (0, import__builtin_fs.openSync)(beside, "w");
			(0, import__builtin_fs.writeFileSync)(descriptor, lineOf(evaluation));
			(0, import__builtin_fs.fsyncSync)(descriptor);
			(0, import__builtin_fs.closeSync)(descriptor);
			(0, import__builtin_fs.renameSync)(beside, pathOf(id, RESULT));
		}),
		finished: (id) => {
			const text = ID.test(id) ? textOf(pathOf(id, RESULT)) : void 0;
			const [value] = text === void 0 ? [] : entryIn(text);
			return value;
		},
		ids: () => idsIn(folder),
		close: () => {
			for (const descriptor of open.values()) (0, import__builtin_fs.closeSync)(descriptor);
			open.clear();
		}
	};
}
function entryIn(line) {
	try {
		const value = line === "" ? void 0 : require_main.parseJson(line);
		return require_main.isRecord(value) ? [value] : [];
	} catch {
		return [];
	}
}
function textOf(path) {
	try {
		return (0, import__builtin_fs.readFileSync)(path, "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return void 0;
		throw new require_main.PromptopsError("FILE_UNREADABLE", `${path} cannot be read.`, "Mend its rights.", { cause: error });
	}
}
function endsWithNewline(path) {
	const text = textOf(path);
	return text === void 0 || text === "" || text.endsWith("\n");
}
function idsIn(folder) {
	try {
		return (0, import__builtin_fs.readdirSync)(folder).filter((id) => ID.test(id)).flatMap((id) => {
			const time = changed((0, import__builtin_path.join)(folder, id, JOURNAL));
			return time === void 0 ? [] : [{
				id,
				time
			}];
		}).sort((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1)).map(({ id }) => id);
	} catch {
		return [];
	}
}
function changed(path) {
	try {
		return (0, import__builtin_fs.statSync)(path).mtimeMs;
	} catch {
		return;
	}
}
function ignoreInGit(folder) {
	try {
		(0, import__builtin_fs.writeFileSync)((0, import__builtin_path.join)(folder, ".gitignore"), "*\n", { flag: "wx" });
	} catch {}
}
exports.diskEvalJournal = diskEvalJournal;
