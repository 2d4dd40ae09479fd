export type RunStatus = 'RUNNING' | 'FINISHED' | 'FAILED' | 'KILLED';
/** A record in the tracking server: the lineage of a version, or a move of an alias. */
export interface Run {
    readonly id: string;
    readonly experimentId: string;
    readonly name: string;
    readonly status: RunStatus;
    readonly startTime: number;
    readonly endTime: number | undefined;
    readonly params: Readonly<Record<string, string>>;
    readonly tags: Readonly<Record<string, string>>;
    readonly metrics: Readonly<Record<string, number>>;
    /** Where artifacts lie; only `mlflow-artifacts:` can be written over REST. */
    readonly artifactUri: string;
}
export interface RunDraft {
    readonly experimentId: string;
    readonly name: string;
    readonly startTime: number;
    readonly tags: Readonly<Record<string, string>>;
}
export interface RunFacts {
    readonly params?: Readonly<Record<string, string>>;
    readonly tags?: Readonly<Record<string, string>>;
    readonly metrics?: readonly Metric[];
}
/** One measurement: the same key may be measured many times. */
export interface Metric {
    readonly key: string;
    /** NaN and infinities are values too. */
    readonly value: number;
    readonly timestamp: number;
    readonly step: number;
}
export interface Experiment {
    readonly id: string;
    readonly name: string;
}
/** All of these must hold. Newest first; the caller stops reading when it has seen enough. */
export interface RunQuery {
    readonly experimentId: string;
    readonly tags?: Readonly<Record<string, string>>;
    readonly params?: Readonly<Record<string, string>>;
    readonly status?: RunStatus;
}
/** MLflow's clients write here when nobody names an experiment, without asking whether it is there. */
export declare const DEFAULT_EXPERIMENT: {
    readonly id: '0';
    readonly name: 'Default';
};
