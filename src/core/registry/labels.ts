import { parseJson } from '../json.ts';
import { VERSION_TAGS } from './tags.ts';

type Tags = Readonly<Record<string, string>>;

/** Every label that a version carries, oldest first. */
export function labelsOf(tags: Tags): readonly string[] {
  const labels = textsIn(tags[VERSION_TAGS.labels]);
  const newest = tags[VERSION_TAGS.label];
  return newest === undefined || newest === '' || labels.includes(newest) ? labels : [...labels, newest];
}

/** The tags that make `label` the newest one. */
export function labelTags(label: string, tags: Tags = {}): Tags {
  const before = labelsOf(tags).filter((one) => one !== label);
  return { [VERSION_TAGS.label]: label, [VERSION_TAGS.labels]: JSON.stringify([...before, label]) };
}

/** A list of texts kept in a tag; nothing where somebody wrote something else. */
export function textsIn(tag: string | undefined): readonly string[] {
  if (tag === undefined) return [];
  try {
    const value = parseJson(tag);
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  } catch {
    return [];
  }
}
