import { TRAITS } from '../lint/traits.ts';

interface SecretPattern {
  readonly kind: string;
  /** The value is group 1, or the whole match. */
  readonly pattern: RegExp;
}

/** Shapes that secretlint's preset leaves out, or takes only at one exact length. */
export const SECRET_PATTERNS: readonly SecretPattern[] = [
  { kind: 'an Anthropic key', pattern: /\bsk-ant-[a-z0-9]{2,8}-[\w-]{24,}/g },
  { kind: 'a Langfuse secret key', pattern: /\bsk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g },
  { kind: 'an OpenRouter key', pattern: /\bsk-or-v1-[0-9a-f]{48,}/g },
  { kind: 'an OpenAI key', pattern: /\bsk-(?:proj|svcacct|admin|None)-[\w-]{24,}|\bsk-(?=[A-Za-z]*\d)[A-Za-z0-9]{32,}\b/g },
  { kind: 'a LangSmith key', pattern: /\blsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}\b|\bls__[0-9a-f]{32}\b/g },
  { kind: 'a Google key', pattern: /\bAIza[\w-]{35}|\bGOCSPX-[\w-]{28}|\bya29\.[\w-]{40,}/g },
  { kind: 'a GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{40,}|\bgh[pousr]_[A-Za-z0-9]{36,}/g },
  { kind: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { kind: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/g },
  { kind: 'an xAI key', pattern: /\bxai-[A-Za-z0-9]{60,}/g },
  { kind: 'a Perplexity key', pattern: /\bpplx-[A-Za-z0-9]{40,}/g },
  { kind: 'a Replicate token', pattern: /\br8_[A-Za-z0-9]{36,}/g },
  { kind: 'a Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{34,}/g },
  { kind: 'a JSON web token', pattern: /\beyJ[\w-]{12,300}\.eyJ[\w-]{12,4000}\.[\w-]{16,}/g },
  { kind: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!-)){60,8000}-----END/g },
];

/** `api_key = "…"` and the like; the value counts only when it looks random. */
export const ASSIGNMENT =
  /(?:api[_-]?key|api[_-]?secret|secret[_-]?key|client[_-]?secret|access[_-]?key|access[_-]?token|auth[_-]?token|bearer|passw(?:or)?d)["'`]?(?:\s{0,20}(?::|=>|=|:=)\s{0,20}|\s{1,20})["'`]?([\w+/=.~-]{16,200})(?![\w{])/gi;

/**
 * What a text must hold before anything is loaded or matched: the beginnings of all shapes above and of secretlint's preset.
 * The test runs samples of every rule of the preset through it. Without word boundaries: they cost more than they save.
 */
const BEGINNINGS =
  /sk[-_](?:ant-|lf-|or-|proj-|svcacct-|admin-|None-|live_|[A-Za-z0-9]{20})|rk_live_|ls(?:v2_|__[0-9a-f]{8})|AIza|GOCSPX-|ya29\.|github_pat_|gh[pousr]_\w{20}|A3T[A-Z0-9]{17}|A(?:KIA|SIA)[A-Z0-9]{16}|xai-\w{20}|pplx-\w{20}|r8_\w{20}|hf_\w{20}|eyJ[\w-]{12,300}\.eyJ|private_key_id|npm_\w{20}|_authToken=|xox[bpaor]-|xapp-|slack\.com\/services|SG\.\w|shp(?:pa|ca|at|ss)_|gsk_\w{20}|lin_api_|ntn_\d|ops_ey|glpat-|gl(?:c|sa)_\w|hv[sbr]\.[\w-]{20}|vc[piark]_\w{20}|dapi[A-Fa-f0-9]{32}|dckr_pat_|figd_|(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)|-----BEGIN/;
const CREDENTIALS_IN_URL = /:\/\/[^\s/:@]{1,256}:[^\s/@]{1,256}@|:x-oauth-basic@/;

export function mayHoldKnownSecret(text: string, traits: number): boolean {
  if ((traits & (TRAITS.longToken | TRAITS.dashes)) !== 0 && BEGINNINGS.test(text)) return true;
  return (traits & TRAITS.url) !== 0 && (traits & TRAITS.at) !== 0 && CREDENTIALS_IN_URL.test(text);
}
