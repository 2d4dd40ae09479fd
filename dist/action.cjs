require("./chunks/rolldown-runtime-n5aEA02a.cjs");
const require_base = require("./chunks/base-CgeUWMU6.cjs");
// src/action.ts
(0, require("node:module").enableCompileCache)();
Promise.resolve().then(() => require("./chunks/run-action-C0jVN41p.cjs")).then(({ runAction }) => runAction(require_base.processTerminal(require("url").pathToFileURL(__filename).href)));
