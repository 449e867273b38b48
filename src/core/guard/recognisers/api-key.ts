import type { Emit, Recogniser } from '../recogniser.ts';
import { countDigits, digitBetween, endAt, isAlphanumeric, isWord } from '../shape/chars.ts';
import { labelled } from '../shape/labelled.ts';

// Each provider's own prefix and length; `first` holds the characters it may begin with, so that few are tried.
const PROVIDERS: readonly (readonly [name: string, first: string, pattern: RegExp])[] = [
  ['AWS', 'A', /(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[A-Z2-7]{16}(?![A-Za-z\d])/y],
  ['GitHub', 'g', /(?:gh[pousr]_[A-Za-z\d]{36,255}|github_pat_[A-Za-z\d_]{22,255})/y],
  ['GitLab', 'g', /gl(?:pat|dt|rt|ptt|cbt|soat)-[\w-]{20,64}/y],
  ['Anthropic', 's', /sk-ant-[\w-]{20,200}/y],
  ['OpenAI', 's', /sk-(?:proj-|svcacct-|admin-|or-v1-)?[\w-]{20,250}/y],
  ['Stripe', 'srpw', /(?:(?:sk|rk|pk)_(?:live|test)_[A-Za-z\d]{10,120}|whsec_[A-Za-z\d+/=]{20,120})/y],
  ['Slack', 'x', /xox[abeoprs]-[\w-]{10,250}|xapp-\d-[\w-]{20,250}/y],
  ['Google', 'AyG', /AIza[\w-]{35}(?![\w-])|ya29\.[\w-]{20,500}|GOCSPX-[\w-]{28}/y],
  ['SendGrid', 'S', /SG\.[\w-]{16,32}\.[\w-]{16,64}/y],
  ['Twilio', 'AS', /(?:AC|SK)[\da-f]{32}(?![A-Za-z\d])/y],
  ['Mailgun', 'k', /key-[\da-z]{32}(?![A-Za-z\d])/y],
  ['Mailchimp', '0123456789abcdef', /[\da-f]{32}-us\d{1,2}(?![A-Za-z\d])/y],
  ['Hugging Face', 'h', /hf_[A-Za-z\d]{30,64}/y],
  ['npm', 'n', /npm_[A-Za-z\d]{36}(?![A-Za-z\d])/y],
  ['PyPI', 'p', /pypi-[\w-]{30,255}/y],
  ['DigitalOcean', 'd', /do[opr]_v1_[\da-f]{64}/y],
  ['Shopify', 's', /shp(?:at|ca|pa|ss)_[\da-fA-F]{32}/y],
  ['Square', 'sE', /(?:sq0(?:atp|csp|idp)-[\w-]{22,60}|EAAA[\w-]{60})/y],
  ['Facebook', 'E', /EAA[A-Za-z\d]{40,255}/y],
  ['Notion', 'ns', /(?:ntn_|secret_)[A-Za-z\d]{40,60}/y],
  ['Linear', 'l', /lin_(?:api|oauth)_[A-Za-z\d]{30,64}/y],
  ['Figma', 'f', /figd_[\w-]{30,64}/y],
  ['Airtable', 'p', /pat[A-Za-z\d]{14}\.[\da-f]{64}/y],
  ['Telegram', '0123456789', /\d{8,10}:AA[\w-]{33}(?![\w-])/y],
  ['Discord', 'MNO', /[MNO][A-Za-z\d_-]{23,25}\.[\w-]{6}\.[\w-]{27,38}/y],
  ['Groq', 'g', /gsk_[A-Za-z\d]{40,64}/y],
  ['Perplexity', 'p', /pplx-[A-Za-z\d]{40,64}/y],
  ['xAI', 'x', /xai-[A-Za-z\d]{60,100}/y],
  ['age', 'A', /AGE-SECRET-KEY-1[A-Z\d]{58}/y],
  ['a web token', 'e', /eyJ[\w-]{10,1000}\.eyJ[\w-]{10,1500}(?:\.[\w-]{0,700})?/y],
];
const BY_FIRST = new Map<string, (typeof PROVIDERS)[number][]>();
for (const provider of PROVIDERS) {
  for (const first of provider[1]) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), provider]);
}
/** Length of the shortest key that a provider hands out (Slack). */
const SHORTEST = 15;
const PEM = /-{5}BEGIN [A-Z ]{0,24}PRIVATE KEY-{5}[\s\S]{0,1900}?(?:-{5}END [A-Z ]{0,24}PRIVATE KEY-{5}|$)/y;
const find = labelled({
  kind: 'api-key',
  label:
    '(?:api|access|secret|private|auth|app|client|consumer|bearer|refresh|session|encryption|signing|webhook|license|licence|activation|product|subscription)[ _-]?(?:(?:api|access|secret|auth)[ _-]?)?(?:keys?|tokens?|secrets?)|api|apikeys?|accesskey|secretkey|clientsecret|accesstoken|authtoken|tokens?|bearer|secrets?|authorization(?:: ?bearer)?',
  value: '[A-Za-z\\d][\\w+/.~-]{10,400}={0,2}',
  confidence: 0.9,
  reason: 'Named as a key or token.',
  accept: (value) => isRandom(value),
});

export const apiKey: Recogniser = {
  id: 'api-key',
  kinds: ['api-key'],
  source:
    'token formats published by the providers (as collected in the rules of gitleaks, MIT); RFC 7519 for web tokens',
  hints: {
    mixed: 12,
    chars: '_-',
    words: [
      'api',
      'apikey',
      'access',
      'secret',
      'private',
      'auth',
      'app',
      'client',
      'consumer',
      'bearer',
      'refresh',
      'session',
      'token',
      'tokens',
      'secrets',
      'accesskey',
      'secretkey',
      'clientsecret',
      'accesstoken',
      'authtoken',
      'authorization',
      'webhook',
      'signing',
      'encryption',
      'license',
      'licence',
      'activation',
      'product',
      'subscription',
    ],
  },
  examples: {
    hits: [
      ['AWS key AKIAIOSFODNN7EXAMPLE in mail', 'AKIAIOSFODNN7EXAMPLE'],
      ['use ghp_16C7e42F292c6912E7710c838347Ae178B4a now', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
      ['OPENAI_API_KEY=sk-proj-abcDEF1234567890abcdEFGH', 'sk-proj-abcDEF1234567890abcdEFGH'],
      ['stripe: sk_live_4eC39HqLyjWDarjtT1zdp7dc', 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'],
      ['api key: 9f8e7d6c5b4a39281706f5e4d3c2b1a0', '9f8e7d6c5b4a39281706f5e4d3c2b1a0'],
      ['"client_secret": "Zx8Q~abc.DEF1ghi2JKL3mno4"', 'Zx8Q~abc.DEF1ghi2JKL3mno4'],
      ['xoxb-123456789012-abcdefghijkl', 'xoxb-123456789012-abcdefghijkl'],
    ],
    misses: [
      'token of appreciation',
      'the secret is out',
      'sk-8',
      'access key management',
      'api: https',
      'license plates-and-registrations',
    ],
  },
  recognise(text, hint, emit) {
    const code = text.charCodeAt(hint.start);
    if (code === 0x2d && text.charCodeAt(hint.end) === 0x2d) return pem(text, hint.start, emit);
    let start = hint.start;
    if (code === 0x5f || code === 0x2d) {
      while (hint.start - start < 12 && isAlphanumeric(text.charCodeAt(start - 1))) start--;
      if (start === hint.start) return;
    } else if (isWord(text, hint) && find(text, hint, emit)) return;
    const previous = text.charCodeAt(start - 1);
    if (isAlphanumeric(previous) || previous === 0x5f || previous === 0x2d) return;
    provider(text, start, emit);
  },
};

function provider(text: string, start: number, emit: Emit): void {
  if (!isUnbroken(text, start)) return;
  for (const [name, , pattern] of BY_FIRST.get(text[start]!) ?? []) {
    const end = endAt(pattern, text, start);
    if (end < 0 || !digitBetween(text, start, end)) continue;
    const reason = `Written like a secret key (${name}).`;
    emit({ start, end, kind: 'api-key', confidence: 0.97, reason });
    return;
  }
}

/** True when as many characters follow without a space as the shortest key of a provider has. */
function isUnbroken(text: string, start: number): boolean {
  for (let at = start; at < start + SHORTEST; at++) if (!(text.charCodeAt(at) > 0x20)) return false;
  return true;
}

function pem(text: string, start: number, emit: Emit): void {
  const end = text[start - 1] === '-' ? -1 : endAt(PEM, text, start);
  if (end >= 0) emit({ start, end, kind: 'api-key', confidence: 0.99, reason: 'A private key.' });
}

/** True for a value that nobody would write as words: digits and letters mixed, and no run of plain words. */
function isRandom(value: string): boolean {
  const digits = countDigits(value);
  if (digits < 3 || !/[A-Za-z]/.test(value)) return false;
  return value.length >= 16 || (digits >= 4 && /[A-Z]/.test(value) && /[a-z]/.test(value));
}
