import { S as PromptopsError } from "./hash-VZsFshsQ.mjs";
// src/core/template/template-error.ts
var TemplateError = class extends PromptopsError {
	constructor(message) {
		super("VARIABLES_INVALID", message, "Check the values, and the place in the template that reads them.");
	}
};
export { TemplateError as t };
