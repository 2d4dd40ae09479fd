import type { Command } from 'commander';
import type { Config } from '../config/config.ts';
import type { CiContext } from '../core/ci/ci-context.ts';
import type { Announcements } from '../ports/announcements.ts';
import type { AnswerStore, Cassette } from '../ports/answer-store.ts';
import type { Changes } from '../ports/changes.ts';
import type { Checks } from '../ports/checks.ts';
import type { EvalJournal } from '../ports/eval-journal.ts';
import type { ReadableLog } from '../ports/exposure-log.ts';
import type { Git } from '../ports/git.ts';
import type { LintCache } from '../ports/lint-cache.ts';
import type { LintHelper } from '../ports/lint-helper.ts';
import type { Model } from '../ports/model.ts';
import type { Registry } from '../ports/registry.ts';
import type { ReviewComments } from '../ports/review-comments.ts';
import type { ServerProbe } from '../ports/server-probe.ts';
import type { TraceStore } from '../ports/trace-store.ts';
import type { Tracer } from '../ports/tracer.ts';
import type { Tracker } from '../ports/tracker.ts';
import type { Workspace } from '../ports/workspace.ts';
import type { Loader } from '../usecases/load/loader.ts';

/** Where a command writes and what it may know of its surroundings. Only `cli.ts` touches the process itself. */
export interface Terminal {
  /** The result and nothing else. */
  readonly stdout: (text: string) => void;
  /** Progress, warnings about the run, hints. */
  readonly stderr: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
  /** One line from the person at the terminal. */
  readonly ask?: (question: string) => Promise<string>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly stdinIsTerminal: boolean;
  readonly columns: number;
  readonly nodeVersion: string;
  /** The program of a second lint thread. */
  readonly lintWorker?: URL;
  /** Takes the object that machine output is, also where people are shown a text: for whoever runs commands from a program. */
  readonly result?: (document: object) => void;
  /** The program of a thread for checks that may have to be stopped. */
  readonly checkWorker?: URL;
  /** Registers what to do on Ctrl-C; returns how to take it back. */
  readonly onInterrupt: (handler: () => void) => () => void;
  /** The same for whatever ends a service: Ctrl-C and SIGTERM. */
  readonly onStop: (handler: () => void) => () => void;
}

/** Flags that every command has. */
export interface GlobalFlags {
  readonly cwd?: string;
  readonly config?: string;
  readonly color?: boolean;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly input?: boolean;
  /** Instead of MLFLOW_TRACKING_URI. */
  readonly trackingUri?: string;
  /** For a registry that does not answer, in milliseconds. */
  readonly wait?: number;
}

/** What a running command has at hand: its configuration, its files, its terminal. */
export interface Session {
  readonly terminal: Terminal;
  readonly flags: GlobalFlags;
  readonly config: Config;
  readonly workspace: Workspace;
  readonly git: () => Promise<Git>;
  /** What the CI around this run says of it; `undefined` outside of one. */
  readonly ci: () => Promise<CiContext | undefined>;
  /** The comments of the pull request around this run; a text says why there are none to be had. */
  readonly reviewComments: (context: CiContext) => Promise<ReviewComments | string>;
  /** The configuration as these files, of another commit, say it. */
  readonly configIn: (workspace: Workspace) => Promise<Config>;
  /** MLflow where an address is configured, else the registry embedded below the workspace root. */
  readonly registry: () => Promise<Registry>;
  readonly tracker: () => Promise<Tracker>;
  /** Where answers of evaluations can be looked at, beside the tracker. */
  readonly tracer: () => Promise<Tracer>;
  /** `undefined` where a server keeps the traces. */
  readonly traceStore: () => Promise<TraceStore | undefined>;
  /** Loads prompts from this registry as applications do; whoever asks for it closes it. */
  readonly loader: (cacheTrouble: (message: string) => void) => Promise<Loader>;
  /** Where exposures of A/B tests are: in these folders, on this machine, and with a server in the runs of the tests. */
  readonly exposureLogs: (where: { readonly folders: readonly string[]; readonly local: boolean }) => Promise<readonly ReadableLog[]>;
  /** Between replicas that serve this registry; `undefined` where REDIS_URL names no Redis. */
  readonly announcements: () => Promise<Announcements | undefined>;
  /** Asks the server that this configuration names; without an address there is none. */
  readonly serverProbe: (registry: Config['registry']) => Promise<ServerProbe | undefined>;
  /** A provider by its name: `openai:gpt-4.1-mini`. Nothing is sent before it is asked. */
  readonly model: (name: string) => Promise<Model>;
  /** Answers of earlier runs, below `.promptops` of the workspace. */
  readonly answers: () => Promise<AnswerStore>;
  /** Patterns and code of checks, in threads that can be stopped. */
  readonly checks: () => Promise<Checks>;
  /** The answers that are kept beside a case file. */
  readonly cassette: (casesFile: string) => Promise<Cassette>;
  /** What evaluations wrote down while they ran. */
  readonly evals: () => Promise<EvalJournal>;
  /** Releases what was opened; called once at the end of every command. */
  readonly close: () => Promise<void>;
  readonly changes: () => Promise<Changes>;
  /** A second thread for many files, where the program can start one. */
  readonly lintHelper?: (configuration: object) => Promise<LintHelper | undefined>;
  /** Results of earlier runs under this configuration; `key` names what else they depend on. */
  readonly lintCache: (key: string) => Promise<LintCache>;
  /** Tries whether such results can be kept. */
  readonly tryCache: () => Promise<{ readonly folder: string; readonly problem?: string }>;
  /** Writes a report where the user asked for it, relative to the working directory. */
  readonly writeReport: (path: string, text: string) => Promise<void>;
  readonly colour: boolean;
  /** Prints a result: one text to stdout, its exit code at the end. */
  readonly show: (text: string, exitCode?: number) => void;
}

/** `flags`: those of the command that stand for a key of the configuration. `withoutConfig`: the defaults, whatever is written. */
export type Open = (flags?: Readonly<Record<string, unknown>>, options?: { readonly withoutConfig?: boolean }) => Promise<Session>;

/** Adds one command to the program; its module is loaded when the command is named or help is asked for. */
export type AddCommand = (program: Command, open: Open, terminal: Terminal) => Command;
