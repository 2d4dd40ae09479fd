/**
 * Made-up secrets, one or more for each rule of secretlint's preset and each pattern of our own.
 * They are put together here so that no scanner stops this repository.
 */
const LETTERS = 'qWeRtYuIoPaSdFgHjKlZxCvBnM';
const MIXED = 'a8Kd0Zq3Lw9Rf2Tn6Yv1Hc5Xj7Mb4Ps';
const HEX = '9f3b1c7e5a2d8046';

const repeat = (alphabet: string, length: number) => alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);
const mixed = (length: number) => repeat(MIXED, length);
const hex = (length: number) => repeat(HEX, length);
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64');
const pem = (label: string, start: string) =>
  `-----BEGIN ${label}-----\n${[`${start}${mixed(60)}`, mixed(64), mixed(64)].join('\n')}\n-----END ${label}-----`;

/** By the rule's name without its prefix. */
export const PRESET_SAMPLES: readonly (readonly [rule: string, sample: string])[] = [
  ['aws', `aws_secret_access_key = ${mixed(40)}`],
  ['aws', `"AWS_SECRET_ACCESS_KEY": "${mixed(40)}"`],
  ['aws', `SecretAccessKey: ${mixed(40)}`],
  ['gcp', JSON.stringify({ type: 'service_account', private_key_id: hex(40), private_key: `${pem('PRIVATE KEY', 'MIIE')}\n` })],
  ['privatekey', pem('RSA PRIVATE KEY', 'MIIE')],
  ['privatekey', pem('OPENSSH PRIVATE KEY', 'b3BlbnNzaC1rZXktdjE')],
  ['privatekey', pem('EC PRIVATE KEY', 'MHcC').replace('MHcC', 'MIHc')],
  ['npm', `npm_${mixed(36)}`],
  ['npm', `https://${mixed(40)}:x-oauth-basic@github.com/owner/name.git`],
  ['basicauth', `https://deploy:${mixed(14)}@git.shop.io/x`],
  ['basicauth', `ftp://deploy:${mixed(8)}@files.shop.io`],
  ['slack', `xoxb-${'580219364175'}-${'5802193641758'}-${mixed(24)}`],
  ['slack', `xoxp-${'219364175803'}-${mixed(32)}`],
  ['slack', `xapp-1-A${mixed(10)}-${'5802193641758'}-${hex(40)}`],
  ['slack', `https://hooks.slack.com/services/T${mixed(8)}/B${mixed(10)}/${mixed(24)}`],
  ['sendgrid', `SG.${mixed(22)}.${mixed(43)}`],
  ['shopify', `shpat_${hex(32)}`],
  ['shopify', `shpss_${hex(32)}`],
  ['shopify', `shpca_${hex(32)}`],
  ['shopify', `shppa_${hex(32)}`],
  ['github', `ghp_${mixed(36)}`],
  ['github', `gho_${mixed(36)}`],
  ['github', `ghs_${mixed(36)}`],
  ['github', `github_pat_${mixed(22)}_${mixed(59)}`],
  ['openai', `sk-proj-${mixed(74)}T3BlbkFJ${mixed(74)}`],
  ['openai', `sk-svcacct-${mixed(58)}T3BlbkFJ${mixed(58)}`],
  ['openai', `sk-${mixed(20)}T3BlbkFJ${mixed(20)}`],
  ['anthropic', `sk-ant-api03-${mixed(93)}AA`],
  ['linear', `lin_api_${mixed(40)}`],
  ['notion', `ntn_${'58021936417'}${mixed(35)}`],
  ['1password', `ops_${base64({ email: 'abc@b.io', secretKey: mixed(40), muk: { k: mixed(40), kty: 'oct' } })}`],
  ['database-connection-string', `mongodb+srv://app:${mixed(12)}@cluster0.shop.net/orders`],
  ['database-connection-string', `postgresql://app:${mixed(12)}@10.1.2.3:5432/orders`],
  ['database-connection-string', `jdbc:mysql://app:${mixed(12)}@db/orders`],
  ['gitlab', `glpat-${mixed(20)}`],
  ['grafana', `glc_${mixed(48)}`],
  ['grafana', `glsa_${mixed(32)}_${hex(8)}`],
  ['hashicorp-vault', `hvs.${mixed(95)}`],
  ['hashicorp-vault', `hvb.${mixed(140)}`],
  ['huggingface', `hf_${repeat(LETTERS, 34)}`],
  ['groq', `gsk_${mixed(52)}`],
  ['vercel', `vcp_${mixed(24)}`],
  ['vercel', `vck_${mixed(56)}`],
  ['databricks', `dapi${hex(32)}`],
  ['docker', `dckr_pat_${mixed(27)}`],
  ['figma', `figd_${mixed(40)}`],
];

export const OWN_SAMPLES: readonly (readonly [what: string, sample: string])[] = [
  ['an OpenAI project key of another length', `sk-proj-${mixed(48)}`],
  ['an old OpenAI key', `sk-${mixed(48)}`],
  ['an Anthropic key of another length', `sk-ant-admin01-${mixed(60)}`],
  ['a Langfuse secret key', `sk-lf-${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`],
  ['a LangSmith key', `lsv2_pt_${hex(32)}_${hex(10)}`],
  ['an OpenRouter key', `sk-or-v1-${hex(64)}`],
  ['a Google key', `AIza${mixed(35)}`],
  ['a Google client secret', `GOCSPX-${mixed(28)}`],
  ['an AWS access key', `AKIA${'Q3ZK7WLM2XNC5RTV'}`],
  ['a Stripe key', `sk_live_${mixed(24)}`],
  ['an xAI key', `xai-${mixed(80)}`],
  ['a Perplexity key', `pplx-${mixed(48)}`],
  ['a Replicate token', `r8_${mixed(37)}`],
  ['a JSON web token', `eyJ${mixed(30)}.eyJ${mixed(60)}.${mixed(43)}`],
  ['an encrypted private key', pem('ENCRYPTED PRIVATE KEY', 'MIIF')],
  ['an assigned key', `api_key = "${mixed(32)}"`],
  ['an assigned key in YAML', `apiKey: ${mixed(24)}`],
  ['a password', `password: "${mixed(18)}"`],
  ['a registry token', `//registry.npmjs.org/:_authToken=${mixed(36)}`],
  ['a header', `Authorization: Bearer ${mixed(40)}`],
  ['a client secret in JSON', `{"client_secret": "${mixed(40)}"}`],
];
