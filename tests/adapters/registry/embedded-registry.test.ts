import { embeddedRegistry } from '../../../src/adapters/registry/embedded-registry.ts';
import { registryContract, STRICT } from '../../contracts/registry.ts';
import { trackerContract } from '../../contracts/tracker.ts';
import { describeWith } from '../../require.ts';
import { scratchFolder } from '../../scratch.ts';
import { withoutSqlite } from './sqlite.ts';

describeWith('sqlite', withoutSqlite(), () => {
  const root = scratchFolder();
  registryContract('embedded', { ...STRICT, open: () => embeddedRegistry({ root }) });
  trackerContract('embedded', { open: () => embeddedRegistry({ root }) });
});
