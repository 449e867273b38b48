import type { IncomingMessage, ServerResponse } from 'node:http';
import { ProblemError } from '../../core/base/index.ts';
import type { Conversation, FindOptions, Issued } from '../../core/guard/index.ts';
import { type Answering, readingOf, sendAnswer } from './answer.ts';
import type { WrittenForm } from './form.ts';
import type { Endpoint, Provider, WireFormat } from './format.ts';
import { FORMATS } from './formats/index.ts';
import { requestHeaders } from './headers.ts';
import { textOf } from './json.ts';
import { masked, turns } from './leaving.ts';
import type { CallDestination, CallEvent, GatewayPorts, UpstreamCall } from './ports.ts';
import { Refused, refusalOf, sendRefusal } from './refused.ts';
import { sendResumable } from './resumable.ts';
import { keyed, providerIn, type Taken, take } from './taken.ts';
import type { Turn } from './turns.ts';

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
