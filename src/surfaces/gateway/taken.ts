import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { readBody, readBytes } from './body.ts';
import { fields } from './fields.ts';
import { type Form, readForm } from './form.ts';
import {
  type AskedCall,
  type Endpoint,
  METHODS,
  PROVIDERS,
  type Provider,
  type StreamShape,
  type WireFormat,
} from './format.ts';
import { PIECES } from './formats/gemini.ts';
import { FORMATS } from './formats/index.ts';
import { serverSentEvents } from './frames.ts';
import { unknownParameter } from './headers.ts';
import { type JsonNode, readJson } from './json.ts';
import { LOCAL_KEY, offeredKey, withKey } from './keys.ts';
import type { GatewayPorts } from './ports.ts';
import { given, refuse } from './refused.ts';
import { ResumableUploads } from './resumable.ts';

const uploads = new ResumableUploads();

/** A call that the gateway takes: its format, its endpoint, and how it was asked for. */
export interface Taken {
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

/** Reads the call and finds out what it is; none when it was answered here. Nothing has left yet. */
export async function take(
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

/** The key that goes to the provider: the client's own, or the owner's where the client has none of its own. */
export async function keyed(taken: Taken, ports: GatewayPorts): Promise<Taken> {
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

/** The provider that an address names. */
export const providerIn = (path: string): Provider | undefined =>
  PROVIDERS.find((one) => one === path.split('/', 4)[3]);
