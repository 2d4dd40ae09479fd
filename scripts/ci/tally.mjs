// Adds up the steps of a run and the jest reports of those that wrote one. What is missing or broken counts as failed: silence is not
// success.
import { readFileSync } from 'node:fs';

const [steps] = process.argv.slice(2);
const tally = { passed: 0, failed: 0, skipped: 0 };

for (const line of readFileSync(steps, 'utf8').trimEnd().split('\n')) {
  const [code, name, report] = line.split('\t');
  const failed = report ? countReport(name, report) : 0;
  // A report counts single tests; the exit code knows of failures beside them.
  if (code !== '0' && failed === 0) fail(`${name} (exit code ${code})`);
  if (code === '0' && !report) tally.passed++;
}

process.exitCode = tally.failed === 0 ? 0 : 1;
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);

/** How many failed, of the tests or before there were any. */
function countReport(name, report) {
  const before = tally.failed;
  try {
    const jest = JSON.parse(readFileSync(report, 'utf8'));
    tally.passed += jest.numPassedTests;
    tally.failed += jest.numFailedTests + jest.numRuntimeErrorTestSuites;
    tally.skipped += jest.numPendingTests + jest.numTodoTests;
    if (!(jest.numPassedTests > 0)) fail(`${name}: no test has passed`);
    for (const { assertionResults } of jest.testResults) {
      for (const { status, fullName } of assertionResults) if (status === 'pending') console.log(`skipped: ${name}: ${fullName}`);
    }
  } catch (error) {
    fail(`${name}: its report cannot be read: ${error.message}`);
  }
  return tally.failed - before;
}

function fail(reason) {
  tally.failed++;
  console.log(`failed: ${reason}`);
}
