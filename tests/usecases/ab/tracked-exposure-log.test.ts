import { describe, expect, it } from '@jest/globals';
import { memoryTracker } from '../../../src/adapters/registry/memory-tracker.ts';
import type { Tracker } from '../../../src/ports/tracker.ts';
import { testRuns } from '../../../src/usecases/ab/test-run.ts';
import { trackedExposureLog } from '../../../src/usecases/ab/tracked-exposure-log.ts';
import { exposureLogContract, linesOf } from '../../contracts/exposure-log.ts';
import { anABTest, aWriter } from '../../core/ab/an-ab-test.ts';

function logOn(tracker: Tracker) {
  const opened = { tracker: async () => tracker, experiment: async () => 'llmops-prompts' };
  return trackedExposureLog({ ...opened, runOf: testRuns({ ...opened, now: () => 0 }).runOf });
}

exposureLogContract('tracking server', async () => logOn(memoryTracker()));

describe('exposures on the tracking server', () => {
  it('of several replicas add up', async () => {
    const tracker = memoryTracker();
    const test = anABTest();
    const lines = ['one', 'two'].map((writer) => aWriter(test, writer).saw(writer));
    await Promise.all(lines.map((line) => logOn(tracker).append('tone', [line])));
    expect(await linesOf(logOn(tracker), 'tone')).toEqual(expect.arrayContaining(lines));
  });

  it('sent again after a failure is there once', async () => {
    const tracker = memoryTracker();
    let fails = true;
    const putArtifact: Tracker['putArtifact'] = async (...given) => {
      await tracker.putArtifact(...given);
      if (fails) throw new Error('the answer was lost');
      return 'stored';
    };
    const log = logOn({ ...tracker, putArtifact });
    const line = aWriter(anABTest()).saw('u1');
    await expect(log.append('tone', [line])).rejects.toThrow('lost');
    fails = false;
    await log.append('tone', [line]);
    expect(await linesOf(log, 'tone')).toEqual([line]);
  });

  it('says so where artifacts are not served', async () => {
    const log = logOn(memoryTracker({ unservedArtifacts: 's3' }));
    await expect(log.append('tone', [aWriter(anABTest()).saw('u1')])).rejects.toMatchObject({
      code: 'REGISTRY_UNSUPPORTED',
      message: expect.stringContaining('s3:'),
    });
  });
});
