import { createHash } from 'node:crypto';
import { isRecord, type Json, type JsonObject, parseJson } from '../../json.ts';
import type { Calibration } from './calibrate.ts';

/** What stands beside a labels file: how the judges of these labels, and no others, came out. */
interface CalibrationFile {
  readonly format: 1;
  /** Of the labels, line endings aside. */
  readonly labelsSha256: string;
  /** How often each question was asked: a majority of three is another judge than one answer. */
  readonly repeat: number;
  readonly calibrations: readonly Calibration[];
}

/** `labels.jsonl` → `labels.calibration.json`. */
export function calibrationPath(labels: string): string {
  return `${labels.replace(/\.jsonl$/i, '')}.calibration.json`;
}

export function calibrationText(labels: string, calibrations: readonly Calibration[], repeat = 1): string {
  const file: CalibrationFile = { format: 1, labelsSha256: labelsSha256(labels), repeat, calibrations };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What a gate may know of a judge. */
export type ProvenJudge = Pick<Calibration, 'metric' | 'provider' | 'rubricHash' | 'verdict' | 'kappa'>;

/** The calibrations of a judge that is asked so often, or why they say nothing: labels that have changed since are other labels. */
export function readCalibrations(text: string, labels: string, repeat = 1): readonly ProvenJudge[] | { readonly problem: string } {
  let data: Json;
  try {
    data = parseJson(text);
  } catch {
    return { problem: 'the calibration is not JSON' };
  }
  if (!isRecord(data) || data['format'] !== 1 || !Array.isArray(data['calibrations']))
    return { problem: 'the calibration has another format' };
  if (data['labelsSha256'] !== labelsSha256(labels)) return { problem: 'the labels have changed since the calibration' };
  const asked = data['repeat'] ?? 1;
  if (asked !== repeat) return { problem: `it was calibrated with ${String(asked)} of its replies to a question, not ${repeat}` };
  return (data['calibrations'] as readonly Json[]).filter(isProvenJudge);
}

function isProvenJudge(value: Json): value is JsonObject & ProvenJudge {
  return isRecord(value) && ['metric', 'provider', 'rubricHash', 'verdict'].every((key) => typeof value[key] === 'string');
}

function labelsSha256(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
