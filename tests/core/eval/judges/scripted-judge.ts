import type { Graded, GradeHelp } from '../../../../src/core/eval/assertion.ts';
import type { Message } from '../../../../src/core/prompt/model.ts';
import { type JudgeDependencies, type JudgeRequest, openJudge } from '../../../../src/usecases/eval/ask-judge.ts';

export interface ScriptedJudge {
  readonly help: GradeHelp;
  readonly asked: JudgeRequest[];
}

/** A judge that says what the script says, with everything between it and the assertion as it is in earnest. */
export function aJudge(
  script: (messages: readonly Message[], index: number) => string,
  options: Partial<Pick<JudgeDependencies, 'repeat' | 'provider'>> & { readonly costUsd?: number | null } = {},
): ScriptedJudge {
  const { costUsd = 0.001, ...others } = options;
  const asked: JudgeRequest[] = [];
  const judge = openJudge({
    provider: 'openai:judge-1',
    repeat: 1,
    ask: async (request) => {
      asked.push(request);
      const text = script(request.request.messages, asked.length - 1);
      return { answer: { text, toolCalls: [], usage: { input: 100, output: 10 } }, source: 'live', costUsd };
    },
    ...others,
  });
  return { help: { matches: async () => false, judge }, asked };
}

/** The replies in turn; the last one for ever. */
export function inTurn(...replies: readonly (string | object)[]): (messages: readonly Message[], index: number) => string {
  return (_, index) => {
    const reply = replies[Math.min(index, replies.length - 1)]!;
    return typeof reply === 'string' ? reply : JSON.stringify(reply);
  };
}

export function anAnswer(output: string, others: Partial<Graded> = {}): Graded {
  return {
    answer: { text: output, toolCalls: [] },
    output,
    vars: {},
    rendered: [{ role: 'user', content: 'When does the shop open?' }],
    tools: [],
    costUsd: null,
    cached: false,
    ...others,
  };
}
