require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
// src/core/load/prompt-types.ts
const MESSAGES = "readonly { readonly role: string; readonly content: unknown }[]";
const TYPES = {
	string: "string",
	number: "number",
	integer: "number",
	boolean: "boolean",
	array: "readonly unknown[]",
	object: "Readonly<Record<string, unknown>>",
	messages: MESSAGES,
	image: "string | Readonly<Record<string, unknown>>",
	audio: "string | Readonly<Record<string, unknown>>",
	file: "string | Readonly<Record<string, unknown>>"
};
function promptType(prompt) {
	const variables = new Map();
	for (const { name, optional } of prompt.uses) {
		const required = optional !== true || variables.get(name)?.required === true;
		variables.set(name, {
			name,
			type: "unknown",
			required,
			description: void 0
		});
	}
	for (const { role, content } of prompt.messages ?? []) {
		const [, name] = role === "placeholder" && typeof content === "string" ? /^\{\{\s*(\S+?)\s*\}\}$/.exec(content) ?? [] : [];
		if (name !== void 0) variables.set(name, {
			name,
			type: MESSAGES,
			required: true,
			description: void 0
		});
	}
	for (const declared of prompt.variables) {
		const used = variables.get(declared.name);
		variables.set(declared.name, {
			name: declared.name,
			type: declaredType(declared) ?? used?.type ?? "unknown",
			required: used?.required === true && declared.required !== false && declared.default === void 0,
			description: declared.description
		});
	}
	return {
		name: prompt.name,
		variables: [...variables.values()].sort((a, b) => require_main.byCodeUnit(a.name, b.name))
	};
}
function declaredType({ type, enum: choices }) {
	if (choices !== void 0 && choices.length > 0) return choices.map(literal).join(" | ");
	return type && TYPES[type];
}
function literal(choice) {
	return typeof choice === "object" && choice !== null ? "unknown" : JSON.stringify(choice);
}
function typesFile(prompts) {
	return `// Written by \`promptops types\`. Do not edit.
export {};

declare module 'promptops' {
  interface PromptVariables {
${[...prompts].sort((a, b) => require_main.byCodeUnit(a.name, b.name)).map(entry).join("")}  }
}
`;
}
function entry({ name, variables }) {
	if (variables.length === 0) return `    ${JSON.stringify(name)}: Readonly<Record<string, never>>;\n`;
	const members = variables.map(({ name: key, type, required, description }) => {
		return `${description === void 0 ? "" : `      /** ${commentText(description)} */\n`}      readonly ${JSON.stringify(key)}${required ? "" : "?"}: ${type};\n`;
	});
	return `    ${JSON.stringify(name)}: {\n${members.join("")}    };\n`;
}
function commentText(text) {
	return text.replaceAll(/\s+/g, " ").replaceAll("*/", "*\\/").trim();
}
// src/usecases/type-prompts.ts
const ERRORS = new Set(require_main.RULES.filter((rule) => rule.scope === "reader" && rule.severity === "error").map((rule) => rule.id));
async function typePrompts(files, workspace) {
	const found = new Map();
	const problems = [];
	const included = new Set();
	for (const entry of files) {
		const read = await require_main.readPromptFile(entry, workspace);
		for (const file of read.includes) included.add(file);
		const broken = read.problems.find((problem) => ERRORS.has(problem.rule));
		if (broken) problems.push({
			file: entry.file,
			message: broken.message
		});
		else if (read.format !== "vscode") for (const prompt of read.prompts) {
			const before = found.get(prompt.name);
			if (before) problems.push({
				file: entry.file,
				message: `${before.file} has a prompt of the same name, ${prompt.name}.`
			});
			else found.set(prompt.name, {
				file: entry.file,
				type: promptType(prompt)
			});
		}
	}
	const own = [...found.values()].filter(({ file }) => !included.has(file)).map(({ type }) => type);
	return {
		prompts: own,
		text: typesFile(own),
		problems: problems.filter(({ file }) => !included.has(file))
	};
}
// src/commands/types.ts
const types = (program, open) => require_registry.withOutput(program.command("types [paths...]").summary("write TypeScript types of the variables of each prompt").description("Writes a declaration file for applications that load prompts: with it a variable that is missing or has the wrong type does not compile.")).option("-o, --output <file>", "write to a file").addHelpText("after", `
Examples:
  $ promptops types -o src/promptops.d.ts
  $ promptops types prompts/planner_v1.prompt.yaml`).action(async (paths, flags) => {
	const session = await open();
	const { terminal, workspace, writeReport } = session;
	const { prompts, text, problems } = await typePrompts(require_main.selectFiles(session, paths).files, workspace);
	const shown = problems.map((problem) => ({
		...problem,
		file: require_main.fromWorkingDirectory(problem.file, workspace.cwd)
	}));
	const exitCode = shown.length > 0 ? require_main.PROBLEMS.PROMPT_INVALID.exit : 0;
	const toFile = flags.output !== void 0 && flags.output !== "-" ? flags.output : void 0;
	if (toFile !== void 0 && exitCode === 0) {
		await writeReport(toFile, text);
		terminal.stderr(`Wrote ${require_main.visibleLine(toFile)}\n`);
	}
	require_registry.printResult(session, flags, {
		command: "types",
		data: {
			prompts: prompts.map(({ name, variables }) => ({
				name,
				variables: variables.map(({ name: variable, type, required }) => ({
					name: variable,
					type,
					required
				}))
			})),
			...toFile === void 0 ? { text } : exitCode === 0 && { file: toFile },
			...shown.length > 0 && { problems: shown }
		},
		text: toFile === void 0 ? text.trimEnd() : "",
		warnings: shown.map(({ file, message }) => require_main.visibleLine(`${file}: ${message}`)),
		exitCode
	});
});
exports.types = types;
