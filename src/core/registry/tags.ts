/** Tags of ours on versions and runs: permanent names, with underscores because Unity Catalog forbids dots. */
export const VERSION_TAGS = {
  contentHash: 'promptops_content_hash',
  hashFormat: 'promptops_hash_format',
  label: 'promptops_version',
  labels: 'promptops_labels',
  variables: 'promptops_variables',
  displayName: 'promptops_display_name',
  file: 'promptops_file',
  gitSha: 'promptops_git_sha',
  gitRepo: 'promptops_git_repo',
  gitRef: 'promptops_git_ref',
  gitDirty: 'promptops_git_dirty',
  actor: 'promptops_actor',
  ciUrl: 'promptops_ci_url',
  tool: 'promptops_tool',
  managedTags: 'promptops_managed_tags',
  runId: 'promptops_run_id',
  duplicateOf: 'promptops_duplicate_of',
  source: 'promptops_source',
} as const;

export const RUN_TAGS = {
  kind: 'promptops_kind',
  prompt: 'promptops_prompt',
  contentHash: 'promptops_content_hash',
  registryVersion: 'promptops_registry_version',
  duplicateOf: 'promptops_duplicate_of',
  aliases: 'promptops_aliases',
  artifact: 'promptops_artifact',
  alias: 'promptops_alias',
  from: 'promptops_from',
  to: 'promptops_to',
  actor: 'promptops_actor',
  reason: 'promptops_reason',
  evidence: 'promptops_evidence',
  gitSha: 'promptops_git_sha',
  seq: 'promptops_seq',
  previous: 'promptops_prev',
  batch: 'promptops_batch',
  undoes: 'promptops_undoes',
  casesHash: 'promptops_cases_hash',
  attestation: 'promptops_attestation',
  linkedPrompts: 'mlflow.linkedPrompts',
  evaluation: 'promptops_eval_id',
  arm: 'promptops_eval_arm',
  armKey: 'promptops_eval_arm_key',
  resultDigest: 'promptops_eval_digest',
  provider: 'promptops_provider',
  verdict: 'promptops_eval_verdict',
  abTest: 'promptops_ab_test',
  abVariant: 'promptops_ab_variant',
} as const;

export const RUN_KINDS = { lineage: 'lineage', aliasMove: 'alias-move' } as const;

/** Evaluations move nothing, so they are no part of the journal. */
export const EVALUATION_KIND = 'evaluation';
/** What a prompt was compared with in one: a baseline, another version or model. */
export const EVALUATION_ARM_KIND = 'evaluation-arm';

/** An A/B test as it was planned, its processes, and its end. */
export const AB_KINDS = { plan: 'ab-plan', test: 'ab-test', end: 'ab-end' } as const;
