/** Tells when files below the workspace root change. */
export interface Changes {
  /** True after the next burst of changes has settled, false once closed. */
  next(): Promise<boolean>;
  close(): void;
}
