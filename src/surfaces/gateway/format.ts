import { documentIn, fields, type Shape } from './fields.ts';
import type { FrameReader } from './frames.ts';
import { type JsonNode, member, textOf } from './json.ts';

/** The providers whose calls the gateway takes. The first part of the path under the secret names one. */
export const PROVIDERS = ['openai', 'anthropic', 'gemini', 'ollama'] as const;
export type Provider = (typeof PROVIDERS)[number];

export const METHODS = ['GET', 'POST', 'DELETE'] as const;

/** One call of a wire format. */
export interface Endpoint {
  readonly method: (typeof METHODS)[number];
  /** Matches the path after the provider's name, without the query. A group `model` names the model. */
  readonly path: RegExp;
  /** Absent for calls without a body. */
  readonly request?: Shape;
  /** True when the body is a form with a file (multipart/form-data); `request` is then the shape of `readForm`'s JSON. */
  readonly form?: true;
  /** A resumable upload: its beginning, or a piece of it, whose path names it in a group `upload`. */
  readonly resumable?: 'start' | 'piece';
  /** True for a call that the owner allowed although no format knows it: so are its fields. */
  readonly allowed?: true;
  /** Fields that are not named come back as they are. */
  readonly answer: Shape;
  readonly stream?: StreamShape;
  /** True when answers may carry offsets that cannot be moved, because they count in texts of the call or in bytes. */
  readonly offsets?: boolean;
  /**
   * The name of a state that the provider keeps and a later call may go on with, read from the answer or a frame. What
   * this call gave out is then kept under it.
   */
  keeps?(node: JsonNode): string | undefined;
}

/** A file in a form: its name, its media type, its bytes in base64. */
export const FORM_FILE: Shape = documentIn(
  fields({ filename: 'text', media_type: 'word', data: 'blob' }),
  (text) => ({ media_type: 'text/plain', data: Buffer.from(text).toString('base64') }),
  ['filename'],
);

/** The calls about uploaded files under `/files`, which OpenAI and Anthropic serve alike. */
export const fileEndpoints = (upload: Shape): readonly Endpoint[] => {
  const answer = fields({ filename: 'text' }, 'opaque');
  const one = '^(?:/v1)?/files/(?<state>[\\w-]+)';
  return [
    {
      method: 'POST',
      path: /^(?:\/v1)?\/files$/,
      request: upload,
      form: true,
      answer,
      keeps: (node) => textOf(node, 'id'),
    },
    { method: 'GET', path: /^(?:\/v1)?\/files$/, answer: 'opaque' },
    { method: 'GET', path: new RegExp(`${one}$`), answer },
    { method: 'GET', path: new RegExp(`${one}/content$`), answer: 'opaque' },
    { method: 'DELETE', path: new RegExp(`${one}$`), answer: 'opaque' },
  ];
};

/** How an endpoint's stream is cut and restored. */
export interface StreamShape {
  /** A new reader of the stream's frames, or undefined when this answer, of this content type, is none. */
  frames(call: AskedCall, contentType: string): FrameReader | undefined;
  /** A frame's JSON, with `delta` and `json-delta` where pieces arrive. */
  readonly frame: Shape;
  /**
   * What sets a frame's lanes apart from those of the same path in other frames (its item, block or choice), and which
   * lanes end with this frame: those whose name starts with one of `closes`. What they hold back is written before it.
   */
  lanes(frame: JsonNode, text: string): { readonly scope: string; readonly closes: readonly string[] };
}

/** The part of a call that decides how it is answered. */
export interface AskedCall {
  /** The path after the provider's name. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: JsonNode | undefined;
  readonly text: string;
}

/** A refusal in the provider's own words. */
export interface Refusal {
  readonly status: number;
  /** The provider's name for this sort of error, such as `invalid_request_error`. */
  readonly sort: string;
  readonly message: string;
  /** The field at fault, where there is one. */
  readonly field?: string;
  /** What the owner may allow. */
  readonly allowable?: string;
}

/** One wire format: its calls, and the shape of its errors. One file each under `formats/`. */
export interface WireFormat {
  readonly id: string;
  readonly provider: Provider;
  /** The version in the upstream's paths, for clients whose base path leaves it away. */
  readonly version: string;
  readonly endpoints: readonly Endpoint[];
  /** The body of an error answer. */
  error(refusal: Refusal): string;
}

const isLiteral = (node: JsonNode | undefined, key: string, text: string, literal: string): boolean => {
  const found = member(node, key);
  return found?.type === 'literal' && text.slice(found.start, found.end) === literal;
};

/** True when the member `key` of an object is `true`. */
export const isTrue = (node: JsonNode | undefined, key: string, text: string): boolean =>
  isLiteral(node, key, text, 'true');

/** True when the member `key` of an object is `false`. */
export const isFalse = (node: JsonNode | undefined, key: string, text: string): boolean =>
  isLiteral(node, key, text, 'false');
