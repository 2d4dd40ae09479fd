import { S as isPromptopsError, b as PROBLEMS, x as PromptopsError } from "./chunks/hash-UCYVGF7M.mjs";
import { t as VERSION } from "./chunks/version-D73A-Uw_.mjs";
import { i as Promptops, n as PromptManager, r as PromptABTest, t as parsePrompts } from "./chunks/src-lOttxIoi.mjs";
export { PROBLEMS, PromptABTest, PromptManager, Promptops, PromptopsError, VERSION, isPromptopsError, parsePrompts };
