import type { JsonObject } from '../../json.ts';
/** YAML for people: texts of several lines as blocks where a block holds them exactly, in double quotes where not. */
export declare function yamlText(data: JsonObject): string;
