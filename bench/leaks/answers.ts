import type { Answer } from '../../test/gateway/upstream.ts';
import { events } from '../../test/gateway/upstream.ts';
import type { Random } from '../known-people/random.ts';
import type { Json, Speech } from './formats.ts';

// What a model of each format says, and how a client reads it: a text, and one tool call with the same text in it.

/** What a client got: the text, and the text in the tool's arguments. */
export interface Heard {
  readonly text: string;
  readonly argument: string;
}

/** A stream arrives in up to so many packets, cut anywhere, also inside a character. */
const MAX_PACKETS = 5;
type Cut = (text: string) => readonly string[];
const args = (text: string): string => JSON.stringify({ to: text, n: 1 });

const wholes: Readonly<Record<Speech, (text: string) => Json>> = {
  chat: (text) => ({
    id: 'x',
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        message: {
          role: 'assistant',
          content: text,
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'send', arguments: args(text) } }],
        },
      },
    ],
  }),
  responses: (text) => ({ id: 'resp_1', object: 'response', status: 'completed', output: output(text) }),
  messages: (text) => ({
    id: 'm',
    type: 'message',
    role: 'assistant',
    content: [
      { type: 'text', text },
      { type: 'tool_use', id: 't1', name: 'send', input: { to: text } },
    ],
  }),
  gemini: (text) => ({
    candidates: [
      {
        index: 0,
        content: { parts: [{ text }, { functionCall: { name: 'send', args: { to: text } } }] },
        finishReason: 'STOP',
      },
    ],
  }),
  'gemini-array': (text) => wholes.gemini(text),
  ollama: (text) => ({
    model: 'm',
    message: {
      role: 'assistant',
      content: text,
      tool_calls: [{ function: { name: 'send', arguments: { to: text } } }],
    },
    done: true,
  }),
};

const output = (text: string): Json[] => [
  { id: 'i1', type: 'message', role: 'assistant', content: [{ type: 'output_text', text, annotations: [] }] },
  { id: 'i2', type: 'function_call', call_id: 'c1', name: 'send', arguments: args(text) },
];

function geminiChunks(text: string, cut: Cut): Json[] {
  const chunk = (part: Json, end = false): Json => ({
    candidates: [{ index: 0, content: { parts: [part] }, ...(end && { finishReason: 'STOP' }) }],
  });
  return [
    ...cut(text).map((piece) => chunk({ text: piece })),
    chunk({ functionCall: { name: 'send', args: { to: text } } }, true),
  ];
}

const streams: Readonly<Record<Speech, (text: string, cut: Cut) => readonly string[]>> = {
  chat(text, cut) {
    const chunk = (delta: Json, finish: string | null = null): Json => ({
      id: 'x',
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
    return events(
      [
        chunk({ role: 'assistant', content: '' }),
        ...cut(text).map((content) => chunk({ content })),
        ...cut(args(text)).map((piece) =>
          chunk({ tool_calls: [{ index: 0, function: { arguments: piece } }] }),
        ),
        chunk({}, 'stop'),
      ],
      'data: [DONE]\n\n',
    );
  },
  responses(text, cut) {
    let sequence = 0;
    const event = (type: string, rest: { [key: string]: Json }): Json => ({
      type: `response.${type}`,
      sequence_number: sequence++,
      ...rest,
    });
    const at = { item_id: 'i1', output_index: 0, content_index: 0 };
    const call = { item_id: 'i2', output_index: 1 };
    return events([
      event('created', { response: { id: 'resp_1', output: [] } }),
      ...cut(text).map((delta) => event('output_text.delta', { ...at, delta })),
      event('output_text.done', { ...at, text }),
      ...cut(args(text)).map((delta) => event('function_call_arguments.delta', { ...call, delta })),
      event('function_call_arguments.done', { ...call, arguments: args(text) }),
      event('completed', { response: { id: 'resp_1', output: output(text) } }),
    ]);
  },
  messages(text, cut) {
    const block = (index: number, start: Json, deltas: Json[]): Json[] => [
      { type: 'content_block_start', index, content_block: start },
      ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
      { type: 'content_block_stop', index },
    ];
    return events([
      { type: 'message_start', message: { id: 'm', type: 'message', role: 'assistant', content: [] } },
      ...block(
        0,
        { type: 'text', text: '' },
        cut(text).map((piece) => ({ type: 'text_delta', text: piece })),
      ),
      { type: 'ping' },
      ...block(
        1,
        { type: 'tool_use', id: 't1', name: 'send', input: {} },
        cut(args(text)).map((piece) => ({ type: 'input_json_delta', partial_json: piece })),
      ),
      { type: 'message_delta', delta: { stop_reason: 'tool_use' } },
      { type: 'message_stop' },
    ]);
  },
  gemini: (text, cut) => events(geminiChunks(text, cut)),
  'gemini-array': (text, cut) =>
    geminiChunks(text, cut)
      .flatMap((chunk, at) => [at === 0 ? '[' : ',\r\n', JSON.stringify(chunk, null, 2)])
      .concat(']'),
  ollama(text, cut) {
    const line = (message: Json, done = false): string =>
      `${JSON.stringify({ model: 'm', message, done })}\n`;
    return [
      ...cut(text).map((content) => line({ role: 'assistant', content })),
      line({
        role: 'assistant',
        content: '',
        tool_calls: [{ function: { name: 'send', arguments: { to: text } } }],
      }),
      line({ role: 'assistant', content: '' }, true),
    ];
  },
};

const TYPES: Partial<Readonly<Record<Speech, string>>> = {
  ollama: 'application/x-ndjson',
  'gemini-array': 'application/json',
};

/** The answer in which the model says `text`; streamed in the pieces that `cut` makes, and in packets of any size. */
export function answerWith(speech: Speech, text: string, cut: Cut | undefined, random: Random): Answer {
  if (!cut) return { body: JSON.stringify(wholes[speech](text)) };
  const bytes = Buffer.from(streams[speech](text, cut).join(''));
  const edges = Array.from({ length: random.below(MAX_PACKETS) }, () => random.below(bytes.length));
  const cuts = [0, ...edges.sort((a, b) => a - b), bytes.length];
  return {
    headers: { 'content-type': TYPES[speech] ?? 'text/event-stream' },
    body: cuts.slice(1).map((end, at) => bytes.subarray(cuts[at], end)),
  };
}

/** Both of Gemini's streams hold the same. */
type Readable = Exclude<Speech, 'gemini-array'>;

const field = (node: unknown, ...way: (string | number)[]): unknown =>
  way.reduce<unknown>((at, step) => (at as { readonly [key: string]: unknown } | undefined)?.[step], node);
const text = (node: unknown, ...way: (string | number)[]): string => {
  const found = field(node, ...way);
  return typeof found === 'string' ? found : '';
};
const argument = (json: string): string => (json === '' ? '' : text(JSON.parse(json), 'to'));

const readers: Readonly<Record<Readable, (whole: unknown) => Heard>> = {
  chat: (whole) => ({
    text: text(whole, 'choices', 0, 'message', 'content'),
    argument: argument(text(whole, 'choices', 0, 'message', 'tool_calls', 0, 'function', 'arguments')),
  }),
  responses: (whole) => ({
    text: text(whole, 'output', 0, 'content', 0, 'text'),
    argument: argument(text(whole, 'output', 1, 'arguments')),
  }),
  messages: (whole) => ({
    text: text(whole, 'content', 0, 'text'),
    argument: text(whole, 'content', 1, 'input', 'to'),
  }),
  gemini: (whole) => ({
    text: text(whole, 'candidates', 0, 'content', 'parts', 0, 'text'),
    argument: text(whole, 'candidates', 0, 'content', 'parts', 1, 'functionCall', 'args', 'to'),
  }),
  ollama: (whole) => ({
    text: text(whole, 'message', 'content'),
    argument: text(whole, 'message', 'tool_calls', 0, 'function', 'arguments', 'to'),
  }),
};

/** What one frame of a stream adds to the text and to the arguments. */
const pieces: Readonly<
  Record<
    Readable,
    (frame: unknown) => { readonly text: string; readonly json?: string; readonly argument?: string }
  >
> = {
  chat: (frame) => ({
    text: text(frame, 'choices', 0, 'delta', 'content'),
    json: text(frame, 'choices', 0, 'delta', 'tool_calls', 0, 'function', 'arguments'),
  }),
  responses(frame) {
    const type = text(frame, 'type');
    return {
      text: type === 'response.output_text.delta' ? text(frame, 'delta') : '',
      json: type === 'response.function_call_arguments.delta' ? text(frame, 'delta') : '',
    };
  },
  messages: (frame) => ({ text: text(frame, 'delta', 'text'), json: text(frame, 'delta', 'partial_json') }),
  gemini: (frame) => ({
    text: text(frame, 'candidates', 0, 'content', 'parts', 0, 'text'),
    argument: text(frame, 'candidates', 0, 'content', 'parts', 0, 'functionCall', 'args', 'to'),
  }),
  ollama: (frame) => ({
    text: text(frame, 'message', 'content'),
    argument: text(frame, 'message', 'tool_calls', 0, 'function', 'arguments', 'to'),
  }),
};

/** The JSON texts of a stream. */
function framesOf(speech: Speech, body: string): unknown[] {
  if (speech === 'gemini-array') return JSON.parse(body) as unknown[];
  const lines = body.split('\n');
  const texts =
    speech === 'ollama'
      ? lines.filter((line) => line !== '')
      : lines.flatMap((line) => (/^data: [^[]/.test(line) ? [line.slice(6)] : []));
  return texts.map((text) => JSON.parse(text));
}

/** What a client of this format hears in an answer. Throws where it is no valid answer. */
export function hear(speech: Speech, body: string, streamed: boolean): Heard {
  const read = speech === 'gemini-array' ? 'gemini' : speech;
  if (!streamed) return readers[read](JSON.parse(body));
  let [said, json, direct] = ['', '', ''];
  for (const frame of framesOf(speech, body)) {
    const piece = pieces[read](frame);
    said += piece.text;
    json += piece.json ?? '';
    direct += piece.argument ?? '';
  }
  return { text: said, argument: json === '' ? direct : argument(json) };
}
