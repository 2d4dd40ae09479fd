import { t as __commonJSMin } from "./rolldown-runtime-Bl4WtXjF.mjs";
// \0builtin:lazy:buffer
var require__builtin_lazy_buffer = __commonJSMin(((exports, module) => {
	module.exports = new Proxy(function() {}.bind(), {
		get: (_, key) => process.getBuiltinModule("node:buffer")[key],
		has: (_, key) => key in process.getBuiltinModule("node:buffer"),
		ownKeys: () => Reflect.ownKeys(process.getBuiltinModule("node:buffer")),
		getOwnPropertyDescriptor: (_, key) => key in process.getBuiltinModule("node:buffer") ? {
			value: process.getBuiltinModule("node:buffer")[key],
			enumerable: true,
			configurable: true
		} : void 0,
		apply: (_, self, given) => Reflect.apply(process.getBuiltinModule("node:buffer"), self, given),
		construct: (_, given, made) => Reflect.construct(process.getBuiltinModule("node:buffer"), given, made)
	});
}));
export { require__builtin_lazy_buffer as t };
