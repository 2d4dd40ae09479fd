// Adds up a jest report and the steps beside it. What is missing or broken counts as failed: silence is not success.
import { readFileSync } from 'node:fs';

const [report, steps] = process.argv.slice(2);
const tally = { passed: 0, failed: 0, skipped: 0 };

try {
  const jest = JSON.parse(readFileSync(report, 'utf8'));
  tally.passed += jest.numPassedTests;
  tally.failed += jest.numFailedTests + jest.numRuntimeErrorTestSuites;
  tally.skipped += jest.numPendingTests + jest.numTodoTests;
  if (!(tally.passed > 0)) fail('no test has passed');
  for (const { assertionResults } of jest.testResults) {
    for (const { status, fullName } of assertionResults) if (status === 'pending') console.log(`skipped: ${fullName}`);
  }
} catch (error) {
  fail(`the test report cannot be read: ${error.message}`);
}

for (const line of readFileSync(steps, 'utf8').trimEnd().split('\n')) {
  const [code, name] = line.split('\t');
  // The report already counts single tests; the exit code knows of failures beside them.
  if (name === 'npm test' && (code === '0' || tally.failed > 0)) continue;
  if (code === '0') tally.passed++;
  else fail(`${name} (exit code ${code})`);
}

process.exitCode = tally.failed === 0 ? 0 : 1;
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);

function fail(reason) {
  tally.failed++;
  console.log(`failed: ${reason}`);
}
