import type { Projection } from './projection.ts';
/** Tags of a model version that carry a prompt; the names are MLflow's and ours (permanent). */
export declare const TAGS: {
    readonly isPrompt: 'mlflow.prompt.is_prompt';
    readonly text: 'mlflow.prompt.text';
    readonly type: '_mlflow_prompt_type';
    readonly responseFormat: '_mlflow_prompt_response_format';
    readonly modelConfig: '_mlflow_prompt_model_config';
    readonly content: 'promptops_content';
};
/** MLflow refuses longer prompt texts and version tags. */
export declare const MAX_TEXT_CHARACTERS = 100000;
export type Tags = Readonly<Record<string, string>>;
/** A projection as the tags of one version. */
export declare function encodeProjection(projection: Projection): Tags;
/** What `mlflow.prompt.text` holds: the template, or the messages as JSON. */
export declare function registeredText(projection: Projection): string;
/** The projection that a version's tags carry, whoever wrote them. */
export declare function decodeProjection(tags: Tags): Projection;
