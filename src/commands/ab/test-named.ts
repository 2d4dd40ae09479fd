import type { ABSettings } from '../../core/ab/settings.ts';
import { PromptopsError } from '../../core/errors.ts';
import { didYouMean } from '../../core/nearest-name.ts';
import type { Session } from '../command.ts';

export function testNamed({ config: { ab } }: Session, name: string): ABSettings {
  const found = Object.hasOwn(ab, name) ? ab[name] : undefined;
  if (found) return found;
  const names = Object.keys(ab);
  throw new PromptopsError(
    'USAGE',
    `There is no A/B test \`${name}\` in the configuration.${didYouMean(name, names)}`,
    names.length === 0 ? 'Define it under `ab:`; docs/ab-tests.md shows how.' : `There are: ${names.join(', ')}.`,
  );
}
