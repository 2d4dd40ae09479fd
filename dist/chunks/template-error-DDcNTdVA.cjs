const require_main = require("./main-CT8p7YMI.cjs");
// src/core/template/template-error.ts
var TemplateError = class extends require_main.PromptopsError {
	constructor(message) {
		super("VARIABLES_INVALID", message, "Check the values, and the place in the template that reads them.");
	}
};
Object.defineProperty(exports, "TemplateError", {
	enumerable: true,
	get: function() {
		return TemplateError;
	}
});
