/** A comment below a pull request, as its system keeps it. */
export interface ReviewComment {
  readonly id: string;
  readonly body: string;
}

/** The comments of one pull request. `refused`: this token may not; that is no failure of ours. */
export interface ReviewComments {
  /** For people. */
  readonly where: string;
  /** Longest body that the system takes, in characters. */
  readonly limit: number;
  /** Ours, by the first line. */
  find(marker: string): Promise<ReviewComment | undefined | 'refused'>;
  create(body: string): Promise<'done' | 'refused'>;
  update(id: string, body: string): Promise<'done' | 'refused'>;
}
