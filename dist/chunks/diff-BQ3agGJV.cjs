require("./rolldown-runtime-n5aEA02a.cjs");
const require_main = require("./main-CT8p7YMI.cjs");
const require_shared = require("./shared-eunROtP8.cjs");
const require_rendering = require("./rendering-BvvrSVcn.cjs");
const require_registry = require("./registry-G_bE37Gj.cjs");
const require_prompt_argument = require("./prompt-argument-Ce9I0Qv0.cjs");
// src/usecases/diff-prompts.ts
async function diffPrompts(before, after) {
	const [left, right] = [before.projection, after.projection];
	const hashes = {
		before: require_shared.projectionHash(left),
		after: require_shared.projectionHash(right)
	};
	const { verdict, changes } = require_rendering.compareInterfaces(await readInterface(left), await readInterface(right));
	return {
		same: hashes.before === hashes.after,
		hashes,
		verdict,
		changes: changes.map(({ text }) => text),
		parts: require_shared.wordDiff(require_registry.readableText(left), require_registry.readableText(right))
	};
}
async function readInterface(projection) {
	return require_rendering.interfaceOf(projection, await require_main.loadSyntax(require_rendering.syntaxOfProjection(projection)));
}
// src/commands/diff.ts
const diff = (program, open) => require_registry.withOutput(program.command("diff <before> [after]").summary("compare two versions, or a version with a file").description("Compares two of: a prompt file, a version, an alias. Alone, a version is compared with its file here, a file with the newest version.")).option("--check", "exit with 1 where there is a difference").addHelpText("after", `
Examples:
  $ promptops diff greet@production greet@staging
  $ promptops diff greet@production prompts/greet.prompt.yaml
  $ promptops diff greet@production`).action(async (first, second, flags) => {
	const session = await open();
	const [before, after] = await sidesOf(first, second, session);
	const found = await diffPrompts(before, after);
	const { same, hashes, verdict, changes, parts } = found;
	const side = ({ name, version, file }, hash) => ({
		name,
		version,
		file,
		hash
	});
	require_registry.printResult(session, flags, {
		command: "diff",
		data: {
			same,
			before: side(before, hashes.before),
			after: side(after, hashes.after),
			verdict,
			changes,
			parts
		},
		text: await asText(before, after, found, session),
		exitCode: flags.check && !same ? 1 : 0
	});
});
async function sidesOf(first, second, session) {
	if (second !== void 0) {
		const before = await sideOf(first, session);
		return [before, await sideOf(second, session, before.name)];
	}
	const one = await sideOf(first, session);
	if (one.file === null) return [one, ofFile(await require_prompt_argument.promptNamedHere(one.name, session), session)];
	return [await registered({
		name: one.name,
		target: { kind: "latest" }
	}, session), one];
}
async function sideOf(written, session, name) {
	if (require_prompt_argument.isFile(written, session)) return ofFile(await require_prompt_argument.promptInFile(written, session, name), session);
	return registered(require_shared.parseReference(written, name), session);
}
async function registered(reference, session) {
	const { version, warning } = await require_shared.resolveVersion(reference, await session.registry());
	if (warning !== void 0) session.terminal.stderr(`${warning}\n`);
	return {
		name: version.name,
		title: `${require_shared.formatReference(reference)} (version ${version.version})`,
		version: version.version,
		file: null,
		projection: require_main.decodeProjection(version.tags)
	};
}
function ofFile(prompt, { workspace }) {
	const file = require_main.fromWorkingDirectory(prompt.source.file, workspace.cwd);
	return {
		name: prompt.name,
		title: file,
		version: null,
		file,
		projection: require_shared.projectionOf(prompt)
	};
}
async function asText(before, after, { same, verdict, changes, parts }, { colour }) {
	const title = `${before.title} -> ${after.title}`;
	if (same) return `${title}: the same content`;
	return [
		title,
		...[`interface: ${verdict}`, ...changes.map((change) => `  - ${change}`)],
		"",
		require_shared.markedDiff(parts, await require_main.colours(colour))
	].join("\n");
}
exports.diff = diff;
