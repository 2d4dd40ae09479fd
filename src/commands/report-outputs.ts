import { PromptopsError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';

export interface OutputFlags {
  /** `json`, `junit=report.xml`. */
  readonly format: readonly string[];
  readonly json?: boolean;
  readonly output?: string;
}

export interface ReportOutput<Reporter> {
  readonly reporter: Reporter;
  /** Absent: standard output. */
  readonly file?: string;
}

/** In which formats a result is wanted, and where. Files first: where one cannot be written, standard output gets the error and nothing else. */
export function reportOutputs<Reporter extends { readonly id: string }>(
  { format, json, output }: OutputFlags,
  reporters: readonly Reporter[],
  usual: string,
): readonly ReportOutput<Reporter>[] {
  const wanted = json ? ['json', ...format] : format.length > 0 ? format : [usual];
  const outputs = wanted.map((text, index): ReportOutput<Reporter> => {
    const [id = '', ...rest] = text.split('=');
    const file = rest.length > 0 ? rest.join('=') : index === 0 ? output : undefined;
    return { reporter: reporterOf(id, reporters), ...(file !== undefined && { file }) };
  });
  const [, second] = outputs.filter(({ file }) => file === undefined);
  if (second)
    throw new PromptopsError(
      'USAGE',
      `Two formats would be mixed on standard output.`,
      `Give one of them a file: \`--format ${second.reporter.id}=report.txt\`.`,
    );
  return outputs.toSorted((a, b) => Number(a.file === undefined) - Number(b.file === undefined));
}

function reporterOf<Reporter extends { readonly id: string }>(id: string, reporters: readonly Reporter[]): Reporter {
  const reporter = reporters.find((one) => one.id === id);
  if (reporter) return reporter;
  const ids = reporters.map((one) => one.id);
  throw new PromptopsError('USAGE', `There is no format \`${id}\`.${didYouMean(id, ids)}`, `Formats are ${ids.join(', ')}.`);
}
