import type { Rule } from '../../rule.ts';
import { agency } from './agency.ts';
import { endpointOverride } from './endpoint-override.ts';
import { outputHandling } from './output-handling.ts';
import { pii } from './pii.ts';
import { secret } from './secret.ts';
import { systemLeak } from './system-leak.ts';
import { unboundedOutput } from './unbounded-output.ts';
import { undelimitedInput } from './undelimited-input.ts';
import { untrustedSystem } from './untrusted-system.ts';

export const securityRules: readonly Rule[] = [
  agency,
  endpointOverride,
  outputHandling,
  pii,
  secret,
  systemLeak,
  unboundedOutput,
  undelimitedInput,
  untrustedSystem,
];
