import { t as __commonJSMin } from "./rolldown-runtime-Bl4WtXjF.mjs";
// \0builtin:lazy:buffer
var require__builtin_lazy_buffer = __commonJSMin(((exports, module) => {
	module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:buffer")[key] });
}));
export { require__builtin_lazy_buffer as t };
