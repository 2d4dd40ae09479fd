import type { Answer } from '../../core/eval/answer.ts';
import type { AskOptions, Model, ModelProblem, ModelRequest } from '../../ports/model.ts';

type Said = string | Partial<Answer> | ModelProblem;

export interface ScriptedModel extends Model {
  /** What it was asked, in order. */
  readonly asked: readonly ModelRequest[];
}

interface Options {
  readonly provider?: string;
  readonly baseUrl?: string;
  readonly source?: Model['source'];
}

/** A model that says what a test wants: one thing after another, the last for ever, or what a function makes of the request. */
export function scriptedModel(
  script: readonly Said[] | ((request: ModelRequest, nth: number, options: AskOptions) => Said | Promise<Said>),
  { provider = 'scripted', baseUrl = '', source = 'live' }: Options = {},
): ScriptedModel {
  const asked: ModelRequest[] = [];
  return {
    provider,
    baseUrl,
    source,
    asked,
    ask: async (request, options) => {
      options.signal.throwIfAborted();
      const nth = asked.push(request) - 1;
      const said = typeof script === 'function' ? await script(request, nth, options) : (script[nth] ?? script.at(-1) ?? '');
      options.signal.throwIfAborted();
      return answerOf(said);
    },
  };
}

function answerOf(said: Said): Answer | ModelProblem {
  if (typeof said === 'string') return { text: said, finishReason: 'stop', toolCalls: [] };
  return 'problem' in said ? said : { text: '', finishReason: 'stop', toolCalls: [], ...said };
}
