/** What MLflow's own client accepts as a prompt name. */
export declare function isLegalName(name: string): boolean;
/** `prompts/agents/planner v1.prompt.yaml` below `prompts` → `agents.planner-v1`. */
export declare function nameFromPath(file: string, prefix: string): string;
/** A label or id as the last part of a name. */
export declare function legalised(text: string): string;
export interface NameSource {
    readonly file: string;
    /** The folder that names count from: the static part of the `include` that matched. */
    readonly prefix: string;
    /** Put before a name that comes from the path. */
    readonly namePrefix?: string | undefined;
    readonly writtenName?: string | undefined;
    /** For files that hold several prompts. */
    readonly suffix?: string | undefined;
}
export interface PromptName {
    readonly name: string;
    readonly nameFrom: 'name' | 'path';
    readonly displayName?: string;
}
/** A legal written name, else the path; never the working directory or how a file was named on the command line. */
export declare function promptName({ file, prefix, namePrefix, writtenName, suffix }: NameSource): PromptName;
