import { b as PromptopsError, x as isPromptopsError, y as PROBLEMS } from "./chunks/hash-DDr-0vVu.mjs";
import { r as VERSION } from "./chunks/nearest-name-zsmm4H4q.mjs";
import { i as Promptops, n as PromptManager, r as PromptABTest, t as parsePrompts } from "./chunks/src-C2gpEHWG.mjs";
export { PROBLEMS, PromptABTest, PromptManager, Promptops, PromptopsError, VERSION, isPromptopsError, parsePrompts };
