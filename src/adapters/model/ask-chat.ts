import type { Answer } from '../../core/eval/answer.ts';
import type { AskOptions, ModelProblem, ModelRequest } from '../../ports/model.ts';
import type { HttpAsker } from './ask-over-http.ts';
import { chatBody, type LimitSpelling, limitSpelling, readChat } from './chat-completions.ts';

interface ChatEndpoint {
  readonly provider: string;
  readonly url: (model: string) => string;
  readonly headers: Readonly<Record<string, string>>;
  readonly ask: HttpAsker;
}

/**
 * Asks for chat completions. Which spelling of the length limit a model takes shows only when it refuses the other one: then it is asked
 * again at once, which costs nothing, and from then on in the right way.
 */
export function chatAsker({ provider, url, headers, ask }: ChatEndpoint) {
  const spellings = new Map<string, LimitSpelling>();
  const once = (request: ModelRequest, options: AskOptions, limit: LimitSpelling) =>
    ask(provider, { url: url(request.model), headers, body: chatBody(request, limit) }, options, readChat);

  return async (request: ModelRequest, options: AskOptions): Promise<Answer | ModelProblem> => {
    const limit = spellings.get(request.model) ?? limitSpelling(request.model);
    const first = await once(request, options, limit);
    const wanted = 'problem' in first && request.params['max_tokens'] !== undefined ? otherSpelling(first, limit) : undefined;
    if (wanted !== undefined) {
      spellings.set(request.model, wanted);
      return once(request, options, wanted);
    }
    return first;
  };
}

function otherSpelling({ problem, status, message }: ModelProblem, limit: LimitSpelling): LimitSpelling | undefined {
  if (problem !== 'rejected' || (status !== 400 && status !== 422)) return undefined;
  if (!new RegExp(`\\b${limit}\\b`).test(message) || !/unsupported|not supported|unrecognized|unknown|extra/i.test(message))
    return undefined;
  return limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
}
