// src/core/prompt/formats/lost.ts
const FACETS = {
	name: (prompt) => prompt.writtenName !== void 0 && "the name",
	version: ({ label }) => label !== void 0 && "the version label",
	variant: ({ variant }) => variant !== void 0 && "the variant",
	description: ({ description }) => description !== void 0 && "the description",
	syntax: ({ syntax }) => syntax !== "mustache" && `the template syntax (${syntax})`,
	variables: ({ variables }) => variables.length > 0 && "the declarations of variables",
	model: ({ modelConfig }) => Object.keys(modelConfig).length > 0 && "the model and its parameters",
	responseFormat: ({ responseFormat }) => responseFormat !== void 0 && "the response format",
	tools: ({ tools }) => tools.length > 0 && "the tools",
	tags: ({ tags }) => Object.keys(tags).length > 0 && "the tags",
	aliases: ({ aliases }) => aliases.length > 0 && "the aliases",
	tests: ({ evals }) => evals.rows.length > 0 && "the test data",
	checks: ({ evals }) => evals.checks.length > 0 && "the evaluators",
	extensions: ({ extensions }) => Object.keys(extensions).length > 0 && `further keys (${Object.keys(extensions).join(", ")})`
};
function lostBut(prompt, ...kept) {
	const lost = [];
	for (const [facet, words] of Object.entries(FACETS)) {
		const found = words(prompt);
		if (found && !kept.includes(facet)) lost.push(found);
	}
	return lost;
}
export { lostBut as t };
