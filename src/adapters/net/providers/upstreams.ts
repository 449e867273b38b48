import { fail, ok, type Result } from '../../../core/base/index.ts';

/** Where each provider is reached, unless the owner or the environment names another place. */
const FIXED = {
  openai: 'https://api.openai.com',
  anthropic: 'https://api.anthropic.com',
  gemini: 'https://generativelanguage.googleapis.com',
  ollama: 'http://127.0.0.1:11434',
} as const;

export type UpstreamName = keyof typeof FIXED;

/** Environment variables that name another upstream for one run. */
const VARIABLES: Readonly<Record<UpstreamName, string>> = {
  openai: 'PRIVET_UPSTREAM_OPENAI',
  anthropic: 'PRIVET_UPSTREAM_ANTHROPIC',
  gemini: 'PRIVET_UPSTREAM_GEMINI',
  ollama: 'PRIVET_UPSTREAM_OLLAMA',
};

export interface Upstream {
  readonly name: UpstreamName;
  readonly address: URL;
  /** True when it is reached on this computer's loopback. */
  readonly onThisComputer: boolean;
  /** Who says so. */
  readonly from: 'fixed' | 'owner' | 'environment';
}

/** Loopback addresses by their number, or `localhost`; `127.evil.example` is a name and no number. */
const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Takes an address as an upstream: https, or plain http on this computer only; no user, no query. Fails (`bad-upstream`)
 * with a sentence.
 */
export function upstreamAt(
  name: UpstreamName,
  address: string,
  from: Upstream['from'] = 'owner',
): Result<Upstream> {
  if (!URL.canParse(address)) return fail('bad-upstream', `The address for ${name} is not a web address.`);
  const url = new URL(address);
  const onThisComputer = LOOPBACK.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && onThisComputer)) {
    return fail(
      'bad-upstream',
      `The address for ${name} must begin with https://. Plain http is for models on this computer only.`,
    );
  }
  if (url.username || url.password || url.search || url.hash)
    return fail('bad-upstream', `The address for ${name} may hold a host and a path, nothing else.`);
  return ok({ name, address: url, onThisComputer, from });
}

/** The upstreams of this run: the fixed ones, the owner's, and over both what the environment says. */
export function upstreams(
  own: Readonly<Partial<Record<UpstreamName, string>>>,
  environment: Readonly<Record<string, string | undefined>>,
): Result<Readonly<Record<UpstreamName, Upstream>>> {
  const found: Partial<Record<UpstreamName, Upstream>> = {};
  for (const name of Object.keys(FIXED) as UpstreamName[]) {
    const [said, owned] = [environment[VARIABLES[name]], own[name]];
    const from = said ? 'environment' : owned ? 'owner' : 'fixed';
    const upstream = upstreamAt(name, said || owned || FIXED[name], from);
    if (!upstream.ok) return upstream;
    found[name] = upstream.value;
  }
  return ok(found as Record<UpstreamName, Upstream>);
}
