import { either, fields, list, type Shape } from '../fields.ts';
import { type AskedCall, type Endpoint, isFalse, type StreamShape, type WireFormat } from '../format.ts';
import { jsonLines } from '../frames.ts';
import { member } from '../json.ts';
import { anthropicMessages } from './anthropic-messages.ts';
import { openaiChat } from './openai-chat.ts';

// Ollama's own calls (docs/api.md of ollama, and the SDK ollama 0.6's declarations, read 2026-11-23). It also speaks the
// formats of OpenAI and Anthropic under /v1, which are taken as those formats are.

const toolCall = fields({
  id: 'opaque',
  type: 'word',
  function: fields({ index: 'scalar', name: 'name', arguments: 'any' }),
});
const message = fields({
  role: 'word',
  content: 'text',
  thinking: 'text',
  images: list('blob'),
  tool_calls: list(toolCall),
  tool_name: 'name',
  tool_call_id: 'opaque',
});
const tool = fields({
  type: 'word',
  function: fields({ name: 'name', description: 'text', type: 'word', parameters: 'schema' }),
});

/** Settings of the model: numbers, and texts at which it stops. */
const options = fields({ stop: either('text', list('text')) }, 'scalar');
const keepAlive = either('word', 'scalar');
const common = { model: 'name', stream: 'scalar', options, keep_alive: keepAlive } as const;
const thinking = { think: either('word', 'scalar'), logprobs: 'scalar', top_logprobs: 'scalar' } as const;

const chat = fields({
  ...common,
  ...thinking,
  messages: list(message),
  tools: list(tool),
  format: either('word', 'schema'),
});
const generate = fields({
  ...common,
  ...thinking,
  prompt: 'text',
  suffix: 'text',
  system: 'text',
  template: 'text',
  context: list('scalar'),
  raw: 'scalar',
  images: list('blob'),
  format: either('word', 'schema'),
  width: 'scalar',
  height: 'scalar',
  steps: 'scalar',
});
const embed = fields({
  ...common,
  input: either('text', list('text')),
  prompt: 'text',
  truncate: 'scalar',
  dimensions: 'scalar',
});

const answered = (text: 'text' | 'delta'): Shape =>
  fields(
    {
      message: fields(
        {
          content: text,
          thinking: text,
          tool_calls: list(fields({ function: fields({ arguments: 'any' }, 'opaque') }, 'opaque')),
        },
        'opaque',
      ),
      response: text,
      thinking: text,
      error: 'text',
    },
    'opaque',
  );

/** Answers come as a stream unless the call says `"stream": false`. */
const streams = ({ body, text }: AskedCall): boolean => !isFalse(body, 'stream', text);
const stream: StreamShape = {
  frames: (call) => (streams(call) ? jsonLines() : undefined),
  frame: answered('delta'),
  lanes(frame, text) {
    const done = member(frame, 'done');
    const ends =
      (done?.type === 'literal' && text.slice(done.start, done.end) === 'true') ||
      member(frame, 'error') !== undefined;
    return { scope: '', closes: ends ? ['/'] : [] };
  },
};

const post = (path: string, request: Shape, answer: Shape, streamed?: StreamShape): Endpoint => ({
  method: 'POST',
  path: new RegExp(`^/api/${path}$`),
  request,
  answer,
  ...(streamed && { stream: streamed }),
});

/** The calls of another format that Ollama serves under /v1. */
const under = (path: RegExp, format: WireFormat): Endpoint[] =>
  format.endpoints.filter((endpoint) => endpoint.method === 'POST' && path.test(endpoint.path.source));

export const ollama: WireFormat = {
  id: 'ollama',
  provider: 'ollama',
  version: '',
  endpoints: [
    post('chat', chat, answered('text'), stream),
    post('generate', generate, answered('text'), stream),
    post('embed', embed, 'opaque'),
    post('embeddings', embed, 'opaque'),
    post('show', fields({ model: 'name', name: 'name', verbose: 'scalar' }), 'opaque'),
    { method: 'GET', path: /^\/api\/(tags|version|ps)$/, answer: 'opaque' },
    ...under(/completions|embeddings/, openaiChat),
    ...under(/messages\$$/, anthropicMessages),
    { method: 'GET', path: /^\/v1\/models(?:\/(?<model>[\w.:/-]+))?$/, answer: 'opaque' },
  ],
  error: ({ message }) => JSON.stringify({ error: message }),
};
