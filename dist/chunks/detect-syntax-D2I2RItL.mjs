// src/core/template/detect-syntax.ts
const NAMES = {
	mustache: "mustache",
	simple: "mustache",
	fstring: "fstring",
	"f-string": "fstring",
	jinja2: "jinja2",
	jinja: "jinja2",
	nunjucks: "jinja2",
	handlebars: "handlebars"
};
function syntaxNamed(name) {
	return Object.hasOwn(NAMES, name.toLowerCase()) ? NAMES[name.toLowerCase()] : void 0;
}
function detectSyntax(texts, declaredVariables) {
	if (texts.some((text) => text.includes("{%") && text.includes("%}"))) return "jinja2";
	if (declaredVariables.length === 0 || texts.some((text) => text.includes("{{"))) return "mustache";
	return texts.some((text) => text.includes("{") && usesSingleBraces(text, declaredVariables)) ? "fstring" : "mustache";
}
function usesSingleBraces(text, names) {
	for (let open = text.indexOf("{"); open !== -1; open = text.indexOf("{", open + 1)) {
		const rest = text.slice(open + 1, open + 258);
		if (names.some((name) => name !== "" && rest.startsWith(name) && /^[}.[!:]/.test(rest.slice(name.length)))) return true;
	}
	return false;
}
export { syntaxNamed as n, detectSyntax as t };
