import { estimateTokens } from '../../core/models/estimate-tokens.ts';
import { costOf, type Prices } from '../../core/models/prices.ts';
import type { ModelRequest } from '../../ports/model.ts';

/** Where a request sets no limit of its own. */
const USUAL_OUTPUT = 1024;

/** What a request may cost at most, as far as can be told before it is sent; `null`: the price is not known. */
export function estimateCost({ model, messages, tools, params }: ModelRequest, provider: string, prices: Prices): number | null {
  const sent = JSON.stringify(messages) + (tools.length > 0 ? JSON.stringify(tools) : '');
  const limit = params['max_tokens'];
  const output = typeof limit === 'number' ? limit : USUAL_OUTPUT;
  return costOf({ input: estimateTokens(sent), output }, provider, model, prices);
}
