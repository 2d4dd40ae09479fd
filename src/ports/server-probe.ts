/** Asks a registry server about itself and about what we may do there, without changing anything. */
export interface ServerProbe {
  /** For people: without user names and passwords. */
  readonly uri: string;
  /** Of the server that keeps the runs, where that is another one. */
  readonly trackingUri: string | undefined;
  /** Reads prompts and looks for the experiment; throws as any read of the registry does. */
  reach(): Promise<void>;
  /** As the server says it; `undefined` where it does not. */
  version(): Promise<string | undefined>;
  /** Each by a request that cannot succeed: `undefined` where the answer does not tell. */
  permissions(): Promise<ServerPermissions>;
  /** The scheme of the place where artifacts of new runs go; `undefined` where nothing tells. */
  artifactScheme(): Promise<string | undefined>;
  close(): void;
}

export interface ServerPermissions {
  readonly createPrompts: boolean | undefined;
  /** Of the first prompt there is; `undefined` also where there is none. */
  readonly changePrompts: boolean | undefined;
  readonly recordRuns: boolean | undefined;
}
