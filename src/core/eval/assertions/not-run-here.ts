const FOREIGN_CODE = 'promptops runs no code of this language; write the check as `javascript`, or as a `webhook`';
const EMBEDDINGS = 'it compares embeddings, which promptops does not ask for; `rouge-n`, `gleu` or `factuality` come near';
const TRACES = 'it looks at the spans of a trace, and promptops asks the model only once';
const LOGPROBS = 'it needs the probabilities of tokens, which promptops does not ask for';
const SQL = 'it needs a parser of SQL; `regex` can look for statements, and a `javascript` check can bring a parser';
const CLASSIFIERS = 'it asks a classifier or a moderation service, which promptops does not; `toxicity` and `bias` ask the judge';
const SESSIONS = 'it judges a conversation or an agent, and promptops asks the model only once';

/** What promptfoo has and promptops does not do, with the reason: a case with such a check cannot pass. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  python: FOREIGN_CODE,
  ruby: FOREIGN_CODE,
  similar: EMBEDDINGS,
  'similar:cosine': EMBEDDINGS,
  'similar:dot': EMBEDDINGS,
  'similar:euclidean': EMBEDDINGS,
  perplexity: LOGPROBS,
  'perplexity-score': LOGPROBS,
  'is-sql': SQL,
  'contains-sql': SQL,
  meteor: 'it needs a dictionary of synonyms; `gleu` and `rouge-n` come near',
  'f-score': 'it is a figure over all cases, not a check of one answer',
  classifier: CLASSIFIERS,
  moderation: CLASSIFIERS,
  guardrails: CLASSIFIERS,
  pi: CLASSIFIERS,
  'agent-rubric': SESSIONS,
  'conversation-relevance': SESSIONS,
  'search-rubric': 'its judge searches the web; `llm-rubric` judges by what it is given',
  'g-eval': '`llm-rubric` takes the same criteria',
  'context-relevance': '`context-recall` and `context-faithfulness` judge the context',
  'model-graded-factuality': 'it is `factuality` under its former name',
  human: 'a person decides; `promptops review` collects such verdicts',
  'max-score': 'it compares the answers of several models, and a gate decides on one',
  'trace-span-count': TRACES,
  'trace-span-duration': TRACES,
  'trace-error-spans': TRACES,
  'skill-used': TRACES,
  'trajectory:goal-success': TRACES,
  'trajectory:step-count': TRACES,
  'trajectory:tool-args-match': TRACES,
  'trajectory:tool-sequence': TRACES,
  'trajectory:tool-set': TRACES,
  'trajectory:tool-used': TRACES,
};
