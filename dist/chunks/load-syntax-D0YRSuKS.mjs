import { t as mustache } from "./mustache-CzrcxY3f.mjs";
// src/core/template/load-syntax.ts
const LOADERS = {
	fstring: async () => (await import("./fstring-B8spX8Tp.mjs")).fstring,
	jinja2: async () => (await import("./jinja2-DOfgzA2x.mjs")).jinja2,
	handlebars: async () => (await import("./handlebars-TneMOsVi.mjs")).handlebars
};
const loaded = new Map([["mustache", mustache]]);
function loadedSyntax(id) {
	return loaded.get(id);
}
async function loadSyntax(id) {
	const known = loaded.get(id);
	if (known || id === "mustache") return known ?? mustache;
	const syntax = await LOADERS[id]();
	loaded.set(id, syntax);
	return syntax;
}
export { loadedSyntax as n, loadSyntax as t };
