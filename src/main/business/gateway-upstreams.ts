import { send } from '../../adapters/net/providers/send.ts';
import {
  type Upstream,
  type UpstreamName,
  upstreamAt,
  upstreams,
} from '../../adapters/net/providers/upstreams.ts';
import { ok, type Result } from '../../core/base/index.ts';
import { withKey } from '../../surfaces/gateway/keys.ts';
import type { GatewayProbe, GatewayProvider } from '../../surfaces/http/contract.ts';
import type { OutboundAddress } from '../outbound.ts';
import type { Workspace } from './workspace.ts';

/** Upstreams that the owner named in place of the fixed ones. */
const OWN = 'gateway-upstreams';
/** A server that says nothing for so long does not answer. */
const PROBE_MS = 10_000;

type Upstreams = Readonly<Record<UpstreamName, Upstream>>;
type Own = Readonly<Partial<Record<UpstreamName, string>>>;

const NONE: Own = {};

/** A call that every server of a provider's kind answers, and that costs nothing. */
const PROBES: Readonly<Record<GatewayProvider, string>> = {
  openai: '/v1/models',
  anthropic: '/v1/models',
  gemini: '/v1beta/models',
  ollama: '/api/tags',
};

/** Where the calls to each provider go: the environment's word, else the owner's, else the fixed address. */
export class GatewayUpstreams {
  readonly #workspace: Workspace;
  readonly #environment: NodeJS.ProcessEnv;
  #now: Upstreams;
  /** From what `#now` was made: what the store remembers is the very same value until somebody writes. */
  #from: Own | undefined;

  private constructor(workspace: Workspace, environment: NodeJS.ProcessEnv, fixed: Upstreams) {
    this.#workspace = workspace;
    this.#environment = environment;
    this.#now = fixed;
  }

  /** Fails where the environment names an upstream that cannot be one. */
  static open(workspace: Workspace, environment: NodeJS.ProcessEnv): Result<GatewayUpstreams> {
    const fixed = upstreams({}, environment);
    return fixed.ok ? ok(new GatewayUpstreams(workspace, environment, fixed.value)) : fixed;
  }

  /** As of the last `read`. */
  get now(): Upstreams {
    return this.#now;
  }

  /** Reads the owner's word, which another process may have changed. */
  async read(): Promise<Upstreams> {
    const own = await this.#own();
    if (own === this.#from) return this.#now;
    const all = upstreams(own, this.#environment);
    if (all.ok) this.#now = all.value;
    this.#from = own;
    return this.#now;
  }

  /** The addresses beside the fixed ones, as the list of all addresses says them. */
  async named(): Promise<readonly OutboundAddress[]> {
    return Object.values(await this.read())
      .filter(({ from }) => from !== 'fixed')
      .map(({ name, address, from }) => ({
        address: address.href,
        when: `a program of yours calls ${name} through the gateway; ${from === 'owner' ? 'you' : 'the environment of this run'} named this address`,
        why: 'that call, with names replaced by pseudonyms, and your key',
      }));
  }

  /** Names another address for a provider, or goes back to the fixed one. Fails (`bad-upstream`) with a sentence. */
  async set(provider: GatewayProvider, address: string | undefined): Promise<Result<void>> {
    const { [provider]: _, ...others } = await this.#own();
    const named = address === undefined ? undefined : upstreamAt(provider, address);
    if (named && !named.ok) return named;
    await this.#workspace.store.settings.set(OWN, {
      ...others,
      ...(named && { [provider]: named.value.address.href }),
    });
    return ok(undefined);
  }

  /** Asks a provider's address for its models, with the key that the owner keeps, where there is one. */
  async probe(provider: GatewayProvider, key: string | undefined): Promise<GatewayProbe> {
    const upstream = (await this.read())[provider];
    const { headers } = withKey(provider, {}, new URLSearchParams(), key);
    try {
      const answer = await send(upstream, {
        method: 'GET',
        path: PROBES[provider],
        headers: {
          ...(headers as Record<string, string>),
          ...(provider === 'anthropic' && { 'anthropic-version': '2023-06-01' }),
          accept: 'application/json',
        },
        body: undefined,
        signal: AbortSignal.timeout(PROBE_MS),
      });
      answer.destroy();
      return saidOf(answer.statusCode ?? 0, key !== undefined);
    } catch (error) {
      return { works: false, said: failureOf(error) };
    }
  }

  async #own(): Promise<Own> {
    const kept = await this.#workspace.store.settings.get(OWN);
    return typeof kept === 'object' && kept !== null ? (kept as Own) : NONE;
  }
}

function saidOf(status: number, withKey: boolean): GatewayProbe {
  if (status < 300) return { works: true, said: withKey ? 'It answers, and takes your key.' : 'It answers.' };
  if (status < 400)
    return {
      works: false,
      said: 'It sends on to another address, which Privet does not follow. Name that one instead.',
    };
  if (status === 401 || status === 403)
    return withKey
      ? { works: false, said: 'It answers, but does not take the key that Privet keeps.' }
      : {
          works: true,
          said: 'It answers, and wants a key. Privet keeps none for it: programs bring their own.',
        };
  if (status === 404)
    return {
      works: false,
      said: 'Something answers there, but not as this provider does. Is the path right?',
    };
  return { works: false, said: `It answers with the error ${status}.` };
}

/** Why nobody answered, in words. */
function failureOf(error: unknown): string {
  const { code = '', name = '' } = error as { code?: string; name?: string };
  if (name === 'AbortError' || name === 'TimeoutError') return 'It said nothing for ten seconds.';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'No computer of that name was found.';
  if (code === 'ECONNREFUSED') return 'Nothing listens at that address.';
  if (/CERT|SIGNED|TLS|SSL/.test(code)) return 'Its certificate is not valid, so nothing was sent to it.';
  return 'It could not be reached.';
}
