/** Stand-ins for tests of code that uses promptops: the same contracts as the real ones, without a disk. */
export { memoryAnswers } from './adapters/answers/memory-answers.ts';
export { type ScriptedModel, scriptedModel } from './adapters/model/scripted.ts';
export { memoryRegistry } from './adapters/registry/memory-registry.ts';
export { memoryTracker } from './adapters/registry/memory-tracker.ts';
export { memoryTracer } from './adapters/tracer/memory-tracer.ts';
export { memoryWorkspace } from './adapters/workspace/memory-workspace.ts';
export type { AnswerStore, StoredAnswer } from './ports/answer-store.ts';
export type { Model, ModelProblem, ModelRequest } from './ports/model.ts';
export type { Registry } from './ports/registry.ts';
export type { Tracer, TraceWriter } from './ports/tracer.ts';
export type { Tracker } from './ports/tracker.ts';
export type { FileQuery, FileSearch, Workspace } from './ports/workspace.ts';
