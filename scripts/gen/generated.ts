/** What one generator makes. */
export interface Generated {
  /** Texts by path from the repository root. */
  readonly files: Readonly<Record<string, string>>;
  /** A folder that holds nothing else: what is not in `files` is removed from it. */
  readonly owns?: string;
}
