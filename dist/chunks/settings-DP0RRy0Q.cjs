// src/core/ab/settings.ts
function abTestOf(name, { prompt, variants, salt, share, start, stopped }) {
	return {
		name,
		prompt,
		variants: variants.map((variant) => ({
			...variant,
			alias: variant.alias.replace(/^@/, "")
		})),
		salt: salt ?? name,
		share,
		start: start === null ? null : Date.parse(start),
		stopped
	};
}
Object.defineProperty(exports, "abTestOf", {
	enumerable: true,
	get: function() {
		return abTestOf;
	}
});
