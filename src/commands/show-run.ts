import type { Run } from '../core/registry/run.ts';
import { RUN_TAGS } from '../core/registry/tags.ts';
import { asTable } from '../reporters/table.ts';
import { visibleLine } from '../reporters/visible.ts';
import type { RunDependencies } from '../usecases/find-run.ts';
import type { Session } from './command.ts';
import { type OutputFlags, printResult } from './output.ts';

/** A lineage run, with all that is on it. */
export async function printRun(run: Run, session: Session, flags: OutputFlags, { journal: { tracker } }: RunDependencies): Promise<void> {
  const artifacts = await tracker.artifacts(run, '');
  const url = tracker.runUrl(run) ?? null;
  const { id, name, status, params, tags } = run;
  const version = /^[1-9]\d*$/.test(tags[RUN_TAGS.registryVersion] ?? '') ? Number(tags[RUN_TAGS.registryVersion]) : null;
  const facts = {
    id,
    name,
    status,
    prompt: tags[RUN_TAGS.prompt] ?? null,
    version,
    gitSha: params['git_sha'] ?? null,
    startedAt: new Date(run.startTime).toISOString(),
    endedAt: run.endTime === undefined ? null : new Date(run.endTime).toISOString(),
    url,
    params,
    tags,
    artifacts,
  };
  const unavailable = tags[RUN_TAGS.artifact];
  const warnings = [
    ...(unavailable === undefined
      ? []
      : [
          `Artifacts of this run are not served (${unavailable.replace('unavailable:', '')}): \`pull --run\` takes the source that is kept with the version.`,
        ]),
    ...(status === 'FINISHED' ? [] : [`The run is ${status}: register did not come to its end, or is still at it.`]),
  ];
  printResult(session, flags, {
    command: 'show',
    data: { registry: tracker.uri, run: facts, warnings },
    text: asText(facts),
    warnings,
  });
}

type RunFacts = Pick<Run, 'id' | 'name' | 'status' | 'params' | 'tags'> & {
  readonly prompt: string | null;
  readonly version: number | null;
  readonly startedAt: string;
  readonly url: string | null;
  readonly artifacts: readonly string[];
};

function asText({ id, name, status, prompt, version, startedAt, url, params, tags, artifacts }: RunFacts): string {
  const facts = [
    ['id', id],
    ['prompt', prompt === null ? null : `${prompt}${version === null ? '' : ` version ${version}`}`],
    ['at', startedAt],
    ['url', url],
  ];
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
  const pairs = (values: Readonly<Record<string, string>>) => {
    const rows = Object.keys(values)
      .sort()
      .map((key) => [key, visibleLine(values[key] ?? '')]);
    return rows.length === 0 ? [] : asTable(rows).split('\n');
  };
  return [
    `${name} (${status})`,
    ...facts.flatMap(([key, value]) => (value ? [`${`${key}:`.padEnd(13)}${visibleLine(value)}`] : [])),
    ...section('params', pairs(params)),
    ...section('tags', pairs(tags)),
    ...section('artifacts', artifacts.map(visibleLine)),
  ].join('\n');
}
