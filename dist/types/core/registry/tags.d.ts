/** Tags of ours on versions and runs: permanent names, with underscores because Unity Catalog forbids dots. */
export declare const VERSION_TAGS: {
    readonly contentHash: 'promptops_content_hash';
    readonly hashFormat: 'promptops_hash_format';
    readonly label: 'promptops_version';
    readonly labels: 'promptops_labels';
    readonly variables: 'promptops_variables';
    readonly displayName: 'promptops_display_name';
    readonly file: 'promptops_file';
    readonly gitSha: 'promptops_git_sha';
    readonly gitRepo: 'promptops_git_repo';
    readonly gitRef: 'promptops_git_ref';
    readonly gitDirty: 'promptops_git_dirty';
    readonly actor: 'promptops_actor';
    readonly ciUrl: 'promptops_ci_url';
    readonly tool: 'promptops_tool';
    readonly managedTags: 'promptops_managed_tags';
    readonly runId: 'promptops_run_id';
    readonly duplicateOf: 'promptops_duplicate_of';
    readonly source: 'promptops_source';
};
export declare const RUN_TAGS: {
    readonly kind: 'promptops_kind';
    readonly prompt: 'promptops_prompt';
    readonly contentHash: 'promptops_content_hash';
    readonly registryVersion: 'promptops_registry_version';
    readonly duplicateOf: 'promptops_duplicate_of';
    readonly aliases: 'promptops_aliases';
    readonly artifact: 'promptops_artifact';
    readonly alias: 'promptops_alias';
    readonly from: 'promptops_from';
    readonly to: 'promptops_to';
    readonly actor: 'promptops_actor';
    readonly reason: 'promptops_reason';
    readonly evidence: 'promptops_evidence';
    readonly gitSha: 'promptops_git_sha';
    readonly seq: 'promptops_seq';
    readonly previous: 'promptops_prev';
    readonly batch: 'promptops_batch';
    readonly undoes: 'promptops_undoes';
    readonly casesHash: 'promptops_cases_hash';
    readonly attestation: 'promptops_attestation';
    readonly linkedPrompts: 'mlflow.linkedPrompts';
};
export declare const RUN_KINDS: {
    readonly lineage: 'lineage';
    readonly aliasMove: 'alias-move';
};
/** Evaluations move nothing, so they are no part of the journal. */
export declare const EVALUATION_KIND = "evaluation";
