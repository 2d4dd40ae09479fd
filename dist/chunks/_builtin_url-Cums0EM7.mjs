import { t as __commonJSMin } from "./rolldown-runtime-Bl4WtXjF.mjs";
// \0builtin:url
var require__builtin_url = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:url");
}));
export { require__builtin_url as t };
