const LEGAL = /^[A-Za-z0-9_.-]{1,256}$/;
const EXTENSION = /\.(?:prompt\.(?:yaml|yml|json|md)|agent\.md|prompty|prompt|yaml|yml|json|md|txt|csv|j2|jinja|jinja2|mustache)$/i;

/** What MLflow's own client accepts as a prompt name. */
export function isLegalName(name: string): boolean {
  return LEGAL.test(name) && name !== '.' && name !== '..';
}

/** `prompts/agents/planner v1.prompt.yaml` below `prompts` → `agents.planner-v1`. */
export function nameFromPath(file: string, prefix: string): string {
  const below = prefix !== '' && file.startsWith(`${prefix}/`) ? file.slice(prefix.length + 1) : file;
  return legalised(below.replace(EXTENSION, ''));
}

/** A label or id as the last part of a name. */
export function legalised(text: string): string {
  return text.replaceAll('/', '.').replace(/[^A-Za-z0-9_.-]+/g, '-');
}

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
export function promptName({ file, prefix, namePrefix = '', writtenName, suffix }: NameSource): PromptName {
  const path = () => namePrefix + nameFromPath(file, prefix);
  const display = writtenName !== undefined && writtenName !== '' && { displayName: writtenName };
  if (suffix !== undefined) return { name: `${path()}.${legalised(suffix)}`, nameFrom: 'path', ...display };
  if (writtenName !== undefined && isLegalName(writtenName)) return { name: writtenName, nameFrom: 'name' };
  return { name: path(), nameFrom: 'path', ...display };
}
