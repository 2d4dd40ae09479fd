/** What `uses` of a GitHub Models file may name. Apart from their rubrics, which only grading needs. */
export const GITHUB_JUDGES: readonly string[] = ['similarity', 'coherence', 'fluency', 'relevance', 'groundedness', 'retrieval'].map(
  (name) => `github/${name}`,
);
