import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { type Problem, ProblemError, type Result } from '../../core/base/index.ts';
import {
  type Conversation,
  type Finding,
  type FindOptions,
  type Issued,
  rulesFrom,
} from '../../core/guard/index.ts';
import { type Answering, readingOf, sendAnswer } from './answer.ts';
import { attachmentsUnder } from './attachments.ts';
import { readBody, readBytes } from './body.ts';
import { type Decision, type Held, maskCall, SURE, textsOf } from './call.ts';
import { countsOf, heldBack, heldDecisions, sentOf } from './disclosure.ts';
import { documentsAsText } from './documents.ts';
import { fields } from './fields.ts';
import { type Form, readForm, type WrittenForm } from './form.ts';
import {
  type AskedCall,
  type Endpoint,
  METHODS,
  PROVIDERS,
  type Provider,
  type Refusal,
  type StreamShape,
  type WireFormat,
} from './format.ts';
import { PIECES } from './formats/gemini.ts';
import { FORMATS } from './formats/index.ts';
import { Found, type Mentioned } from './found.ts';
import { serverSentEvents } from './frames.ts';
import { requestHeaders, unknownParameter } from './headers.ts';
import { type JsonNode, readJson, textOf } from './json.ts';
import { LOCAL_KEY, offeredKey, withKey } from './keys.ts';
import type { CallDestination, CallEvent, GatewayPorts, UpstreamCall, Verdict } from './ports.ts';
import { ResumableUploads, sendResumable } from './resumable.ts';
import { Turn, Turns } from './turns.ts';

const found = new Found();
const uploads = new ResumableUploads();
const foundAtSeams = new Found();
const turns = new Turns();

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
  /** The form that the call came as. */
  readonly form: Form | undefined;
}

/** Ends a call with a refusal in the provider's own shape. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.sort);
    this.refusal = refusal;
  }
}
const refuse = (
  status: number,
  message: string,
  more: { readonly field?: string; readonly allowable?: string } = {},
): never => {
  throw new Refused({
    status,
    sort: status === 401 ? 'authentication_error' : 'invalid_request_error',
    message,
    ...more,
  });
};

/** Answers calls under `/k/<token>/<provider>/...`. Whatever fails, fails closed: the call does not leave. */
export function gateway(ports: GatewayPorts): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    let format: WireFormat = FORMATS[0] as WireFormat;
    const work = async (): Promise<void> => {
      const path = new URL(request.url ?? '/', 'http://gateway').pathname.split('/');
      format = FORMATS.find(({ provider }) => provider === path[3]) ?? format;
      await answerCall(request, response, ports, (taken) => {
        format = taken;
      });
    };
    work().catch((error: unknown) => {
      if (!(error instanceof Refused || error instanceof ProblemError || request.destroyed))
        ports.broken(error);
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
  ports: GatewayPorts,
  known: (format: WireFormat) => void,
): Promise<void> {
  const going = await send(request, response, ports, known);
  if (!going) return;
  const { upstream, answering, signal, ...sent } = going;
  const tell = teller(ports, sent.event);
  try {
    await sendAnswer(upstream, response, answering);
  } catch (error) {
    tell('failed', failureOf(error, signal));
    throw error;
  } finally {
    if (sent.turn) turns.end(sent.turn);
  }
  const status = upstream.statusCode ?? 502;
  if (status < 400) tell('answered');
  else tell('failed', `${sent.provider} answered with the error ${status}.`);
}

/** What is kept of a call while its answer comes. The call itself, which may be large, is not. */
interface UnderWay {
  readonly upstream: IncomingMessage;
  readonly answering: Answering;
  readonly provider: Provider;
  readonly signal: AbortSignal;
  readonly event: CallEvent | undefined;
  /** The masking with which a next call may go on. */
  readonly turn: Turn | undefined;
}

/** Takes a call, masks it and sends it. Settles when the provider begins to answer; undefined when nothing is to be sent. */
async function send(
  request: IncomingMessage,
  response: ServerResponse,
  ports: GatewayPorts,
  known: (format: WireFormat) => void,
): Promise<UnderWay | undefined> {
  const taken = await takenOrTold(request, response, ports, known);
  if (!taken) return undefined;
  const { call, endpoint, provider } = taken;
  const destination = destinationOf(taken, ports);
  const signal = goneWith(response);
  const options = await ports.findOptions();
  const issued = await linkedIssued(taken, ports);
  const open = opener(ports, taken.project, destination, options, issued);
  const leaving =
    endpoint.request === undefined
      ? undefined
      : await masked(taken, endpoint.request, destination, { options, issued, open }, ports, signal);
  const conversation = leaving?.turn.conversation ?? open();
  const sent = leaving && (await writtenAs(taken, leaving.body));
  try {
    const leaves: UpstreamCall = {
      provider,
      method: request.method ?? 'POST',
      path: upstreamPath(taken),
      headers: requestHeaders(taken.headers, sent?.body.length, sent?.type),
      body: sent?.body,
      signal,
    };
    const upstream = isUpload(sent)
      ? await sendResumable((one) => reach(ports, one), leaves, sent)
      : await reach(ports, leaves);
    return {
      upstream,
      answering: {
        endpoint,
        conversation,
        reading: readingOf(upstream, endpoint, call, conversation),
        seen: stateKeeper(ports, endpoint, conversation),
      },
      provider,
      signal,
      event: leaving?.event,
      // What goes on with a state has more to restore than its texts tell.
      turn: issued.length === 0 ? leaving?.turn : undefined,
    };
  } catch (error) {
    teller(ports, leaving?.event)('failed', failureOf(error, signal));
    throw error;
  }
}

// Functions that outlive the call are made here, where they can hold on to nothing else of it.

/** Ends when the client goes away. */
function goneWith(response: ServerResponse): AbortSignal {
  const stop = new AbortController();
  response.once('close', () => stop.abort());
  return stop.signal;
}

const opener =
  (
    ports: GatewayPorts,
    project: string,
    destination: CallDestination,
    { people }: FindOptions,
    issued: readonly Issued[],
  ) =>
  (): Conversation =>
    ports.conversation(project, destination, people, issued);

/** Tells the live view how a call goes on. */
const teller =
  (ports: GatewayPorts, event: CallEvent | undefined) =>
  (state: CallEvent['state'], reason?: string): void => {
    if (event) ports.watch({ ...event, state, ...(reason !== undefined && { reason }) });
  };

/** Keeps what was given out under the state that the answer names, once. */
function stateKeeper(ports: GatewayPorts, endpoint: Endpoint, conversation: Conversation): Answering['seen'] {
  let kept = false;
  return (node) => {
    const state = kept ? undefined : endpoint.keeps?.(node);
    if (state === undefined) return;
    kept = true;
    // The answer does not wait for it; a later call that goes on with this state comes after the whole answer.
    ports.keepState(state, conversation.issued()).catch(() => undefined);
  };
}

/** Takes the call with its key; one that is refused already is shown to the owner. */
async function takenOrTold(
  request: IncomingMessage,
  response: ServerResponse,
  ports: GatewayPorts,
  known: (format: WireFormat) => void,
): Promise<Taken | undefined> {
  try {
    const taken = await take(request, response, ports, known);
    return taken && (await keyed(taken, ports));
  } catch (error) {
    if (error instanceof Refused) {
      const { message, allowable } = error.refusal;
      const provider = providerIn(new URL(request.url ?? '/', 'http://gateway').pathname);
      ports.refused({
        provider,
        reason: message,
        ...(provider && allowable !== undefined && { allowable: { provider, what: allowable } }),
      });
    }
    throw error;
  }
}

/** The provider that an address names. */
const providerIn = (path: string): Provider | undefined =>
  PROVIDERS.find((one) => one === path.split('/', 4)[3]);

/** A masked call as it is sent: JSON, or the form that it was. */
const writtenAs = (
  { form }: Taken,
  json: string,
): Promise<WrittenForm> | (Pick<WrittenForm, 'body'> & Partial<WrittenForm>) =>
  form ? form.write(json) : { body: Buffer.from(json) };

const isUpload = (sent: Partial<WrittenForm> | undefined): sent is Required<WrittenForm> =>
  sent?.metadata !== undefined;

/** The path of a call at the upstream, which knows no path without its version. */
const upstreamPath = ({ call, endpoint, format }: Taken): string =>
  endpoint.resumable
    ? `/upload${format.version}/files`
    : (call.path.startsWith('/v1') ? '' : format.version) +
      call.path +
      (call.query.size > 0 ? `?${call.query}` : '');

/** Why a call that had left was not answered. */
function failureOf(error: unknown, signal: AbortSignal): string {
  if (error instanceof Refused) return error.refusal.message;
  return signal.aborted ? 'The program went away.' : 'The answer was cut off.';
}

/** The key that goes to the provider: the client's own, or the owner's where the client has none of its own. */
async function keyed(taken: Taken, ports: GatewayPorts): Promise<Taken> {
  const { provider, headers, call } = taken;
  const offered = offeredKey(headers, call.query);
  const standsIn = offered !== undefined && (offered === LOCAL_KEY || (await ports.knows(offered)));
  if (offered !== undefined && !standsIn) return taken;
  const own = await ports.ownKey(provider);
  if (own === undefined && standsIn && !ports.isLocal(provider))
    return refuse(
      401,
      `Privet keeps no key for ${provider}. Nothing left this computer. Give it the key under AI gateway, or let the program use its own.`,
    );
  const next = withKey(provider, headers, call.query, own);
  return { ...taken, headers: next.headers, call: { ...call, query: next.query } };
}

/** Sends the call; a provider that cannot be reached is an error that SDKs may try again. */
async function reach(ports: GatewayPorts, call: UpstreamCall): Promise<IncomingMessage> {
  try {
    return await ports.upstream(call);
  } catch {
    throw new Refused({
      status: 502,
      sort: 'api_error',
      message: `Privet could not reach ${call.provider}. Is this computer online?`,
    });
  }
}

/** Reads the call and finds out what it is; none when it was answered here. Nothing has left yet. */
async function take(
  request: IncomingMessage,
  response: ServerResponse,
  ports: GatewayPorts,
  known: (format: WireFormat) => void,
): Promise<Taken | undefined> {
  const url = new URL(request.url ?? '/', 'http://gateway');
  const [, , token = '', name = '', ...rest] = url.pathname.split('/');
  const provider = PROVIDERS.find((one) => one === name);
  if (!(await ports.knows(token)))
    refuse(
      401,
      'This address does not hold the secret of this Privet. Copy the address anew from AI gateway.',
    );
  if (!provider) return refuse(404, `Privet knows the providers ${PROVIDERS.join(', ')}.`);
  ports.received(provider);
  const path = `/${rest.join('/')}`;
  const parameter = unknownParameter(url.searchParams);
  const { format, endpoint, match } =
    findEndpoint(provider, request.method, path) ??
    (await allowedCall(provider, request.method, path, ports));
  known(format);
  if (parameter !== undefined)
    return refuse(
      400,
      `Privet does not know the parameter ${parameter.slice(0, 40)} and held the call back.`,
      {
        field: parameter.slice(0, 40),
      },
    );
  if (endpoint.resumable === 'start') {
    const pieces = `http://${request.headers.host}/k/${token}/${provider}${PIECES}`;
    return given(await uploads.start(request, response, pieces)) as undefined;
  }
  const upload =
    endpoint.resumable && given(await uploads.piece(request, response, match?.groups?.upload ?? ''));
  if (endpoint.resumable && !upload) return undefined;
  const { text, body, form } =
    endpoint.request === undefined ? NO_BODY : await bodyOf(request, endpoint, upload);
  return {
    format,
    endpoint,
    provider,
    project: 'default',
    call: { path, query: url.searchParams, body, text },
    headers: request.headers,
    pathModel: match?.groups?.model,
    pathState: match?.groups?.state,
    form,
  };
}

interface KnownCall {
  readonly format: WireFormat;
  readonly endpoint: Endpoint;
  readonly match?: RegExpExecArray;
}

function findEndpoint(provider: Provider, method: string | undefined, path: string): KnownCall | undefined {
  for (const format of FORMATS) {
    if (format.provider !== provider) continue;
    for (const endpoint of format.endpoints) {
      const match = endpoint.method === method ? endpoint.path.exec(path) : null;
      if (match) return { format, endpoint, match };
    }
  }
  return undefined;
}

/** A path that can be allowed: nothing in it but words. */
const PLAIN_PATH = /^[\w./:-]{1,150}$/;

/** Events of an answer that no format knows: a value that stands whole in one of them is restored. */
const WHOLE_VALUES: StreamShape = {
  frames: (_call, type) => (/event-stream/i.test(type) ? serverSentEvents() : undefined),
  frame: 'any',
  lanes: () => ({ scope: '', closes: [] }),
};

/** A call that no format knows, and the owner allowed: everything in it is unknown, and searched as such. */
async function allowedCall(
  provider: Provider,
  method: string | undefined,
  path: string,
  ports: GatewayPorts,
): Promise<KnownCall> {
  const allowable = `${method} ${path}`;
  const format = FORMATS.find((one) => one.provider === provider) as WireFormat;
  const plain = PLAIN_PATH.test(path);
  const known = METHODS.find((one) => one === method);
  if (!known || !plain || !(await ports.allowsCall(provider, allowable)))
    return refuse(
      404,
      'Privet does not know this call and cannot say what is in it, so it held it back. Nothing left this computer.',
      known && plain ? { allowable } : {},
    );
  return {
    format,
    endpoint: {
      method: known,
      path: PLAIN_PATH,
      ...(known === 'POST' && { request: fields({}) }),
      answer: 'any',
      stream: WHOLE_VALUES,
      allowed: true,
    },
  };
}

interface CallBody {
  readonly text: string;
  readonly body: JsonNode | undefined;
  readonly form: Form | undefined;
}
const NO_BODY: CallBody = { text: '', body: undefined, form: undefined };

async function bodyOf(request: IncomingMessage, endpoint: Endpoint, upload?: Form): Promise<CallBody> {
  const type = request.headers['content-type'];
  const form =
    upload ?? (endpoint.form ? given(await readForm(given(await readBytes(request)), type)) : undefined);
  if (!form && type !== undefined && !/^application\/json\b/i.test(type))
    refuse(415, 'Privet reads calls in JSON. This one is of another type and was held back.');
  const text = form?.text ?? given(await readBody(request));
  return { text, body: given(readJson(text)), form };
}

function given<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const status: Partial<Record<Problem['code'], number>> = { 'too-large': 413 };
  return refuse(status[result.problem.code] ?? 400, result.problem.message);
}

function destinationOf({ provider, call, pathModel }: Taken, ports: GatewayPorts): CallDestination {
  const model = pathModel ?? textOf(call.body, 'model');
  // Ollama relays models whose name says cloud to its own servers.
  const local = ports.isLocal(provider) && !/[:-]cloud$/.test(model ?? '');
  return {
    provider,
    model,
    local,
    id: [local ? 'this-computer' : provider, model].filter(Boolean).join('/'),
  };
}

/** Uploaded files that a call names: by their id, or by the address of Gemini's. */
const NAMES_FILE = ['file_id', 'fileUri', 'file_uri'];
const FILE_NAMED = /"(?:file_id|fileUri|file_uri)"\s*:\s*"([^"\\]{1,300})"/g;
/** States whose names are looked up for one call. */
const MAX_STATES = 100;

/** What was given out in calls whose state (a response, a cache, an uploaded file) the provider keeps and this call goes on with. */
async function linkedIssued({ call, pathState }: Taken, ports: GatewayPorts): Promise<readonly Issued[]> {
  const named = ['previous_response_id', 'conversation', 'cachedContent'].map((key) =>
    textOf(call.body, key),
  );
  const files = NAMES_FILE.some((key) => call.text.includes(key))
    ? [...call.text.matchAll(FILE_NAMED)].map(([, name]) => name?.replace(/^https:.*\/(?=files\/)/, ''))
    : [];
  const states = new Set([pathState, ...named, ...files].filter((state) => state !== undefined));
  const issued = await Promise.all([...states].slice(0, MAX_STATES).map((state) => ports.stateIssued(state)));
  return issued.flat();
}

/** What a cut text must hold to be masked: a person on the list, or a value whose form proves it. */
const isSure = ({ person, confidence }: Finding): boolean => person !== undefined || confidence >= SURE;

/** With what the texts of a call are searched, and where its stand-ins come from. */
interface Searching {
  readonly options: FindOptions;
  /** What was given out before, in calls whose state this one goes on with. */
  readonly issued: readonly Issued[];
  open(): Conversation;
}

/** A call that may leave: its body, and how the live view shows it from now on. */
interface Leaving {
  readonly body: string;
  readonly turn: Turn;
  readonly event: CallEvent;
}

const searching =
  (options: FindOptions) =>
  (text: string, mentioned: Mentioned): readonly Finding[] =>
    found.find(text, options, mentioned);

/** Masks the call, asks the owner where the rules say so, and records it. What does not leave ends as a refusal. */
async function masked(
  taken: Taken,
  shape: NonNullable<Endpoint['request']>,
  destination: CallDestination,
  { options, issued, open }: Searching,
  ports: GatewayPorts,
  signal: AbortSignal,
): Promise<Leaving> {
  const { call, headers } = taken;
  const { policy, ask, unread, allowed } = await ports.rulesFor(destination);
  const { tagger: _, ...sure } = options;
  const { people } = options;
  const from = { name: JSON.stringify([taken.project, destination.id.split('/', 1)]), policy, people, open };
  let inspected = true;
  const read = await documentsAsText(call.text, call.body as JsonNode, shape, ports.readDocument);
  const node = read.text === call.text ? (call.body as JsonNode) : given(readJson(read.text));
  const allows = (field: string): boolean => taken.endpoint.allowed === true || allowed.has(field);
  const shared = { policy, allows, begin: () => new Turn(from) };
  const tagger = await ports.tagger(() =>
    textsOf(
      read.text,
      node,
      shape,
      shared,
      attachmentsUnder(unread, () => undefined),
    ),
  );
  const result = tagger.ok
    ? maskCall(
        read.text,
        node,
        shape,
        {
          ...shared,
          find: searching({ ...options, tagger: tagger.value }),
          findSure: (text, mentioned) => foundAtSeams.find(text, sure, mentioned).filter(isSure),
          ...(issued.length === 0 && { begin: (texts) => turns.begin(from, texts) }),
        },
        attachmentsUnder(unread, () => {
          inspected = false;
        }),
      )
    : { held: { code: 'not-inspected', field: '', message: tagger.problem.message } as const };
  const place = { call: randomUUID(), atMs: ports.nowMs(), destination: destination.id, inspected };
  const shown = (decisions: readonly Decision[]) => ({ ...place, ...countsOf(decisions) });
  const keep = (decisions: readonly Decision[]): Promise<Result<void>> => {
    const { atMs, categories, people } = shown(decisions);
    const kinds = decisions.map(({ kind }) => kind);
    return ports.record(
      {
        atMs,
        destination: destination.id,
        way: 'gateway',
        categories,
        people,
        inspected,
        ruleFrom: rulesFrom(policy, kinds),
      },
      sentOf(destination.id, headers, call.text),
    );
  };
  const hold = async (
    decisions: readonly Decision[],
    reason: string,
    { field, allowable }: Partial<Held> = {},
  ): Promise<never> => {
    await keep(decisions);
    ports.watch({
      ...shown(decisions),
      state: 'held',
      reason,
      ...(allowable && { allowable: { provider: taken.provider, what: allowable } }),
    });
    return refuse(400, reason, field === undefined ? {} : { field });
  };

  const [sealed] = unread === 'refuse' ? read.unread : [];
  if (sealed) return hold([], cannotRead(sealed.why), sealed);
  if ('held' in result) return hold(heldDecisions(result.held), result.held.message, result.held);
  const { decisions, body, turn } = result;
  ports.standIns(place.call, result.standIns);
  const verdict = ask ? await ports.ask({ ...shown(decisions), state: 'waiting' }, signal) : 'send';
  if (verdict !== 'send') return hold(heldBack(decisions), HELD_BY[verdict]);
  const recorded = await keep(decisions);
  if (!recorded.ok) {
    const reason = `${recorded.problem.message} The call was held back, because it could not be recorded.`;
    ports.watch({ ...shown(decisions), state: 'held', reason });
    return refuse(403, reason);
  }
  const event = { ...shown(decisions), state: 'masked' } as const;
  ports.watch(event);
  return { body, turn, event };
}

const cannotRead = (why: string): string =>
  `Privet held this call back. ${why} Nothing left this computer. Paste its text, or let attachments through to this destination under AI gateway.`;

/** Why a call that waited for the owner does not leave. */
const HELD_BY: Readonly<Record<Exclude<Verdict, 'send'>, string>> = {
  hold: 'You held this call back in Privet. Nothing left this computer.',
  unanswered:
    'Privet waited for your word on this call and nobody answered, so it held the call back. Nothing left this computer. Answer under AI gateway, and try again.',
};
