import { describe, expect, it } from '@jest/globals';
import { junit } from '../../../src/reporters/eval/junit.ts';
import { aCase, aCheck, anAttempt, anEvaluation, aPrompt, REPORT } from './an-evaluation.ts';

const wrong = aCheck({ status: 'failed', expected: 'Hello <Ann>' });

describe('junit', () => {
  it('is a test for each case; failures, errors and what did not run are kept apart', async () => {
    const cases = [
      aCase({ id: 'good' }),
      aCase({ id: 'wrong', critical: true, attempts: [anAttempt({ output: 'Hi', checks: [wrong] })] }),
      aCase({ id: 'slow', attempts: [anAttempt({ problem: { code: 'PROVIDER_TIMEOUT', message: 'No answer.' }, checks: [] })] }),
      aCase({ id: 'left', status: 'not-run', attempts: [], note: 'No recorded answer fits.' }),
      aCase({ id: 'odd', status: 'skipped', attempts: [anAttempt({ status: 'skipped', source: 'fixture', checks: [] })] }),
    ];
    const gates = [{ rule: 'pass_rate >= 0.9', verdict: 'fail', detail: '0.33' }] as const;
    expect(await junit.render(anEvaluation({ prompts: [aPrompt({ cases, gates })] }), REPORT)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="promptops eval" tests="5" failures="1" errors="1" skipped="2" time="41.000">
  <testsuite name="greet" tests="5" failures="1" errors="1" skipped="2" time="1.920" timestamp="2026-01-02T03:04:05.000Z">
    <properties>
      <property name="verdict" value="fail"/>
      <property name="hash" value="${'a1'.repeat(32)}"/>
      <property name="provider" value="openai:gpt-4.1-mini"/>
      <property name="casesFile" value="prompts/greet.eval.yaml"/>
      <property name="reproduce" value="promptops eval greet --seed 7"/>
      <property name="gate" value="fail: pass_rate &gt;= 0.9 (0.33)"/>
    </properties>
    <testcase name="good" classname="greet" file="prompts/greet.prompt.yaml" time="0.640"/>
    <testcase name="wrong" classname="greet" file="prompts/greet.prompt.yaml" time="0.640"><failure type="equals" message="equals: it is not the text that was wanted">equals: it is not the text that was wanted
equals expected: Hello &lt;Ann&gt;
got: Hi</failure><system-out>critical</system-out></testcase>
    <testcase name="slow" classname="greet" file="prompts/greet.prompt.yaml" time="0.000"><error type="PROVIDER_TIMEOUT" message="PROVIDER_TIMEOUT: No answer.">PROVIDER_TIMEOUT: No answer.</error></testcase>
    <testcase name="left" classname="greet" file="prompts/greet.prompt.yaml" time="0.000"><skipped message="not run: No recorded answer fits."/></testcase>
    <testcase name="odd" classname="greet" file="prompts/greet.prompt.yaml" time="0.640"><skipped message="skipped"/><system-out>fixture answer</system-out></testcase>
  </testsuite>
</testsuites>`,
    );
  });
});
