import { createHash, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { type Problem, ProblemError, type Result } from '../../core/base/index.ts';
import {
  type Conversation,
  categoryOf,
  type Finding,
  type FindOptions,
  find,
  type Issued,
  rulesFrom,
} from '../../core/guard/index.ts';
import type { DisclosedCategory, DisclosureForm } from '../../core/ledger/index.ts';
import { sendAnswer } from './answer.ts';
import { attachments } from './attachments.ts';
import { readBody } from './body.ts';
import { type Decision, type Held, maskCall, SURE } from './call.ts';
import {
  type AskedCall,
  type Endpoint,
  PROVIDERS,
  type Provider,
  type Refusal,
  type WireFormat,
} from './format.ts';
import { FORMATS } from './formats/index.ts';
import { Found } from './found.ts';
import { requestHeaders, unknownParameter } from './headers.ts';
import { type JsonNode, readJson, textOf } from './json.ts';
import type { CallDestination, GatewayServices, Sent, UpstreamCall } from './services.ts';

const found = new Found();

/** A call that the gateway takes: its format, its endpoint, and how it was asked for. */
interface Taken {
  readonly format: WireFormat;
  readonly endpoint: Endpoint;
  readonly provider: Provider;
  readonly project: string;
  readonly call: AskedCall;
  readonly headers: IncomingHttpHeaders;
  readonly pathModel: string | undefined;
  /** A state that the provider keeps, named in the path. */
  readonly pathState: string | undefined;
}

/** Ends a call with a refusal in the provider's own shape. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.sort);
    this.refusal = refusal;
  }
}
const refuse = (status: number, message: string, field?: string): never => {
  throw new Refused({
    status,
    sort: status === 401 ? 'authentication_error' : 'invalid_request_error',
    message,
    ...(field !== undefined && { field }),
  });
};

/** Answers calls under `/k/<token>/<provider>/...`. Whatever fails, fails closed: the call does not leave. */
export function gateway(
  services: GatewayServices,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    let format: WireFormat = FORMATS[0] as WireFormat;
    const work = async (): Promise<void> => {
      const path = new URL(request.url ?? '/', 'http://gateway').pathname.split('/');
      format = FORMATS.find(({ provider }) => provider === path[3]) ?? format;
      await answerCall(request, response, services, (taken) => {
        format = taken;
      });
    };
    work().catch((error: unknown) => {
      if (!(error instanceof Refused || error instanceof ProblemError || request.destroyed))
        services.broken(error);
      if (response.headersSent) return response.destroy();
      sendRefusal(response, format, refusalOf(error));
    });
  };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof ProblemError)
    return { status: 403, sort: 'permission_error', message: error.problem.message };
  return {
    status: 500,
    sort: 'api_error',
    message: 'Privet made a mistake and held the call back. Nothing left this computer.',
  };
}

function sendRefusal(response: ServerResponse, format: WireFormat, refusal: Refusal): void {
  const body = Buffer.from(format.error(refusal));
  response.writeHead(refusal.status, {
    'content-type': 'application/json',
    'content-length': body.length,
    // The same call would be held back again: the SDKs are told not to try.
    ...(refusal.status < 500 && { 'x-should-retry': 'false' }),
    'cache-control': 'no-store',
  });
  response.end(body);
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  services: GatewayServices,
  known: (format: WireFormat) => void,
): Promise<void> {
  const taken = await take(request, services, known);
  const { call, endpoint, provider } = taken;
  const destination = destinationOf(taken, services);
  const conversation = await services.conversation(
    taken.project,
    destination,
    await linkedIssued(taken, services),
  );
  const body =
    endpoint.request === undefined
      ? undefined
      : await masked(taken, endpoint.request, destination, conversation, services);
  const stop = new AbortController();
  response.once('close', () => stop.abort());
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const upstream = await reach(services, {
    provider,
    method: request.method ?? 'POST',
    path:
      (call.path.startsWith('/v1') ? '' : taken.format.version) +
      call.path +
      (call.query.size > 0 ? `?${call.query}` : ''),
    headers: {
      ...requestHeaders(request.headers, bytes?.length),
      ...(await services.withKey(provider, request.headers)),
    },
    body: bytes,
    signal: stop.signal,
  });
  let kept = false;
  await sendAnswer(upstream, response, {
    endpoint,
    call,
    conversation,
    seen(node) {
      const state = kept ? undefined : endpoint.keeps?.(node);
      if (state === undefined) return;
      kept = true;
      // The answer does not wait for it; a later call that goes on with this state comes after the whole answer.
      services.keepState(state, conversation.issued()).catch(() => undefined);
    },
  });
}

/** Sends the call; a provider that cannot be reached is an error that SDKs may try again. */
async function reach(services: GatewayServices, call: UpstreamCall): Promise<IncomingMessage> {
  try {
    return await services.upstream(call);
  } catch {
    throw new Refused({
      status: 502,
      sort: 'api_error',
      message: `Privet could not reach ${call.provider}. Is this computer online?`,
    });
  }
}

/** Reads the call and finds out what it is. Nothing has left yet. */
async function take(
  request: IncomingMessage,
  services: GatewayServices,
  known: (format: WireFormat) => void,
): Promise<Taken> {
  const url = new URL(request.url ?? '/', 'http://gateway');
  const [, , token = '', name = '', ...rest] = url.pathname.split('/');
  const provider = PROVIDERS.find((one) => one === name);
  if (!(await services.knows(token)))
    refuse(401, 'This address does not hold the secret of this Privet. Copy the address anew from Settings.');
  if (!provider) return refuse(404, `Privet knows the providers ${PROVIDERS.join(', ')}.`);
  const path = `/${rest.join('/')}`;
  for (const format of FORMATS) {
    if (format.provider !== provider) continue;
    for (const endpoint of format.endpoints) {
      const match = endpoint.method === request.method ? endpoint.path.exec(path) : null;
      if (!match) continue;
      known(format);
      const parameter = unknownParameter(url.searchParams);
      if (parameter !== undefined)
        return refuse(
          400,
          `Privet does not know the parameter ${parameter.slice(0, 40)} and held the call back.`,
          parameter.slice(0, 40),
        );
      const { text, body } =
        endpoint.request === undefined ? { text: '', body: undefined } : await bodyOf(request);
      return {
        format,
        endpoint,
        provider,
        project: 'default',
        call: { path, query: url.searchParams, body, text },
        headers: request.headers,
        pathModel: match.groups?.model,
        pathState: match.groups?.state,
      };
    }
  }
  return refuse(
    404,
    'Privet does not know this call and cannot say what is in it, so it held it back. Nothing left this computer.',
  );
}

async function bodyOf(request: IncomingMessage): Promise<{ text: string; body: JsonNode }> {
  const type = request.headers['content-type'];
  if (type !== undefined && !/^application\/json\b/i.test(type))
    refuse(415, 'Privet reads calls in JSON. This one is of another type and was held back.');
  const text = given(await readBody(request));
  return { text, body: given(readJson(text)) };
}

function given<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const status: Partial<Record<Problem['code'], number>> = { 'too-large': 413 };
  return refuse(status[result.problem.code] ?? 400, result.problem.message);
}

function destinationOf({ provider, call, pathModel }: Taken, services: GatewayServices): CallDestination {
  const model = pathModel ?? textOf(call.body, 'model');
  // Ollama relays models whose name says cloud to its own servers.
  const local = services.isLocal(provider) && !/[:-]cloud$/.test(model ?? '');
  return {
    provider,
    model,
    local,
    id: [local ? 'this-computer' : provider, model].filter(Boolean).join('/'),
  };
}

/** What was given out in calls whose state the provider keeps and this call goes on with. */
async function linkedIssued({ call }: Taken, services: GatewayServices): Promise<readonly Issued[]> {
  const states = ['previous_response_id', 'conversation', 'cachedContent'].map((key) =>
    textOf(call.body, key),
  );
  const issued = await Promise.all(
    states.flatMap((state) => (state === undefined ? [] : [services.stateIssued(state)])),
  );
  return issued.flat();
}

async function masked(
  taken: Taken,
  shape: NonNullable<Endpoint['request']>,
  destination: CallDestination,
  conversation: Conversation,
  services: GatewayServices,
): Promise<string> {
  const { call } = taken;
  const id = randomUUID();
  const policy = await services.policyFor(destination);
  const options = await services.findOptions();
  const result = maskCall(
    call.text,
    call.body as JsonNode,
    shape,
    {
      conversation,
      policy,
      find: (text, mentioned) => found.find(text, options, mentioned),
      findSure: (text, mentioned) => sureOf(text, { ...options, mentioned }),
    },
    attachments,
  );
  const decisions = 'held' in result ? heldDecisions(result.held) : result.decisions;
  const recorded = await services.record(
    {
      atMs: services.nowMs(),
      destination: destination.id,
      way: 'gateway',
      categories: categoriesOf(decisions),
      people: [...new Set(decisions.flatMap(({ person }) => (person ? [person] : [])))],
      inspected: true,
      ruleFrom: rulesFrom(
        policy,
        decisions.map(({ kind }) => kind),
      ),
    },
    sentOf(taken, destination),
  );
  const reason = 'held' in result ? { reason: result.held.code } : {};
  services.watch({
    call: id,
    atMs: services.nowMs(),
    destination: destination.id,
    state: 'held' in result ? 'held' : 'masked',
    values: decisions.length,
    people: [],
    ...reason,
  });
  if ('held' in result) return refuse(400, result.held.message, result.held.field);
  if (!recorded.ok)
    return refuse(
      403,
      `${recorded.problem.message} The call was held back, because it could not be recorded.`,
    );
  return result.body;
}

/** What a cut text must hold to be masked: a person on the list, or a value whose form proves it. */
const sureOf = (text: string, { tagger: _, ...options }: FindOptions): Finding[] =>
  find(text, options).filter(({ person, confidence }) => person !== undefined || confidence >= SURE);

/** SDKs say with a header that they send a call once more; the same body to the same place is then the same disclosure. */
function sentOf({ call, headers }: Taken, destination: CallDestination): Sent {
  const { 'x-stainless-retry-count': count, 'idempotency-key': idempotency } = headers;
  const key = createHash('sha256')
    .update(`${destination.id}\n${idempotency ?? ''}\n${call.text}`)
    .digest('base64url');
  return { key, again: Number(count ?? 0) > 0 || idempotency !== undefined };
}

const heldDecisions = (held: Held): readonly Decision[] =>
  (held.kinds ?? []).map((kind) => ({ kind, rule: 'block' as const }));

const FORMS: Readonly<Record<Decision['rule'], DisclosureForm>> = {
  'as is': 'as is',
  pseudonymise: 'pseudonymised',
  generalise: 'generalised',
  block: 'blocked',
};

function categoriesOf(decisions: readonly Decision[]): DisclosedCategory[] {
  const counts = new Map<string, DisclosedCategory>();
  for (const { kind, rule } of decisions) {
    const [category, form] = [categoryOf(kind), FORMS[rule]];
    counts.set(`${category} ${form}`, {
      category,
      form,
      values: (counts.get(`${category} ${form}`)?.values ?? 0) + 1,
    });
  }
  return [...counts.values()];
}
