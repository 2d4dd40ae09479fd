import { fileExposureLog } from '../../../src/adapters/exposures/file-exposure-log.ts';
import { systemClock } from '../../../src/adapters/system-clock.ts';
import { assign } from '../../../src/core/ab/ab-test.ts';
import { exposureRecorder } from '../../../src/usecases/ab/exposure-recorder.ts';
import { anABTest } from '../../core/ab/an-ab-test.ts';

/** Exposes units to a test until it has done so many, or is killed; says how many after each. */
const [folder = '', writer = '', most = ''] = process.argv.slice(2);
const test = anABTest();
const recorder = exposureRecorder({ logs: [{ log: fileExposureLog({ folder }), delayMs: 0 }], clock: systemClock(), writer });
for (let n = 1; n <= Number(most); n++) {
  const { variant, key } = assign(test, `${writer}-${n}`, 0);
  recorder.expose(test, { key: key ?? '', variant: variant.name, alias: variant.alias, version: 1, hash: 'abcd1234', instead: undefined });
  await recorder.flush();
  process.stdout.write(`${n}\n`);
}
await recorder.close();
