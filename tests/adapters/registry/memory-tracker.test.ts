import { memoryTracker } from '../../../src/adapters/registry/memory-tracker.ts';
import { trackerContract } from '../../contracts/tracker.ts';

const clock = () => new Date(0);

trackerContract('memory', { open: async () => memoryTracker({ clock }) });
trackerContract('memory, artifacts not served', {
  open: async () => memoryTracker({ clock, unservedArtifacts: 's3' }),
  unservedArtifacts: 's3',
});
