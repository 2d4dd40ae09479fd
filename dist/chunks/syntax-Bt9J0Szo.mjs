// src/core/template/syntax.ts
const NO_ANALYSIS = {
	uses: [],
	problems: [],
	inclusions: []
};
export { NO_ANALYSIS as t };
