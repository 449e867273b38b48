import { cases, documentIn, either, fields, list, type Shape } from '../fields.ts';
import {
  type Endpoint,
  FORM_FILE,
  fileEndpoints,
  isTrue,
  type StreamShape,
  type WireFormat,
} from '../format.ts';
import { serverSentEvents } from '../frames.ts';
import { type JsonNode, member } from '../json.ts';

// OpenAI Chat Completions, and the older calls beside it. Fields as declared by the SDK openai 7 (see the test that walks
// its declarations) and the API reference, read 2026-11-23.

const breakpoint = { prompt_cache_breakpoint: 'any' } as const;
const textPart = fields({ type: 'word', text: 'text', ...breakpoint });

const contentPart = cases('type', {
  text: textPart,
  refusal: fields({ type: 'word', refusal: 'text' }),
  image_url: fields({ type: 'word', image_url: fields({ url: 'address', detail: 'word' }), ...breakpoint }),
  input_audio: fields({ type: 'word', input_audio: fields({ data: 'blob', format: 'word' }), ...breakpoint }),
  file: documentIn(
    fields({
      type: 'word',
      file: fields({ file_data: 'address', file_id: 'opaque', filename: 'text' }),
      ...breakpoint,
    }),
    (text) => ({ type: 'text', text }),
    Object.keys(breakpoint),
  ),
});
const content = either('text', list(contentPart));

const toolCall = cases('type', {
  function: fields({
    type: 'word',
    id: 'opaque',
    index: 'scalar',
    function: fields({ name: 'name', arguments: 'json' }),
    // Gemini's compatible endpoint sends a signature here and wants it back.
    extra_content: fields({ google: fields({ thought_signature: 'opaque' }) }),
  }),
  custom: fields({ type: 'word', id: 'opaque', custom: fields({ name: 'name', input: 'text' }) }),
});

const message = fields({
  role: 'word',
  content,
  name: 'text',
  refusal: 'text',
  // What compatible servers call the model's thinking.
  reasoning_content: 'text',
  reasoning: 'text',
  audio: fields({ id: 'opaque' }),
  function_call: fields({ name: 'name', arguments: 'json' }),
  tool_calls: list(toolCall),
  tool_call_id: 'opaque',
});

const functionDeclaration = fields({
  name: 'name',
  description: 'text',
  parameters: 'schema',
  strict: 'scalar',
});
const tool = cases('type', {
  function: fields({ type: 'word', function: functionDeclaration }),
  custom: fields({
    type: 'word',
    custom: fields({
      name: 'name',
      description: 'text',
      format: cases('type', {
        text: fields({ type: 'word' }),
        grammar: fields({ type: 'word', grammar: fields({ definition: 'text', syntax: 'word' }) }),
      }),
    }),
  }),
});
const named = fields({
  type: 'word',
  name: 'name',
  function: fields({ name: 'name' }),
  custom: fields({ name: 'name' }),
});
const toolChoice = either(
  'word',
  cases(
    'type',
    { allowed_tools: fields({ type: 'word', allowed_tools: fields({ mode: 'word', tools: list('any') }) }) },
    named,
  ),
);

const chatRequest = fields({
  model: 'name',
  messages: list(message),
  tools: list(tool),
  tool_choice: toolChoice,
  functions: list(functionDeclaration),
  function_call: either('word', fields({ name: 'name' })),
  response_format: cases('type', {
    text: fields({ type: 'word' }),
    json_object: fields({ type: 'word' }),
    json_schema: fields({
      type: 'word',
      json_schema: fields({ name: 'name', description: 'text', schema: 'schema', strict: 'scalar' }),
    }),
  }),
  prediction: fields({ type: 'word', content }),
  stop: either('text', list('text')),
  user: 'meta',
  safety_identifier: 'meta',
  prompt_cache_key: 'meta',
  prompt_cache_retention: 'word',
  prompt_cache_options: fields({ mode: 'word', ttl: 'word' }),
  metadata: fields({}, 'meta'),
  web_search_options: fields({
    search_context_size: 'word',
    user_location: fields({
      type: 'word',
      approximate: fields({ city: 'text', country: 'text', region: 'text', timezone: 'word' }),
    }),
  }),
  moderation: fields({ model: 'name', mode: 'word', policy: 'any' }),
  audio: fields({ format: 'word', voice: either('word', fields({ id: 'opaque' })) }),
  modalities: list('word'),
  reasoning_effort: 'word',
  reasoning: fields({ effort: 'word' }),
  service_tier: 'word',
  verbosity: 'word',
  logit_bias: fields({}, 'scalar'),
  stream: 'scalar',
  stream_options: fields({ include_usage: 'scalar', include_obfuscation: 'scalar' }),
  store: 'scalar',
  n: 'scalar',
  seed: 'scalar',
  temperature: 'scalar',
  top_p: 'scalar',
  top_logprobs: 'scalar',
  logprobs: 'scalar',
  max_tokens: 'scalar',
  max_completion_tokens: 'scalar',
  frequency_penalty: 'scalar',
  presence_penalty: 'scalar',
  parallel_tool_calls: 'scalar',
});

/** Texts of an answer and of a stream's frame stand in the same places; `piece` is how they arrive. */
const answerMessage = (text: 'text' | 'delta', json: 'json' | 'json-delta'): Shape =>
  fields(
    {
      content: text,
      refusal: text,
      reasoning_content: text,
      reasoning: text,
      audio: fields({ transcript: text }, 'opaque'),
      function_call: fields({ arguments: json }, 'opaque'),
      tool_calls: list(
        fields(
          { function: fields({ arguments: json }, 'opaque'), custom: fields({ input: text }, 'opaque') },
          'opaque',
        ),
      ),
      annotations: list(fields({ url_citation: fields({ title: 'text' }, 'opaque') }, 'opaque')),
    },
    'opaque',
  );

const chatAnswer = fields(
  { choices: list(fields({ message: answerMessage('text', 'json'), logprobs: 'dropped' }, 'opaque')) },
  'opaque',
);
const chatFrame = fields(
  { choices: list(fields({ delta: answerMessage('delta', 'json-delta'), logprobs: 'dropped' }, 'opaque')) },
  'opaque',
);

/** Lanes of the choices that this frame finishes. */
function finished(frame: JsonNode, text: string): string[] {
  const choices = member(frame, 'choices');
  if (choices?.type !== 'array') return [];
  return choices.items.flatMap((choice, at) => {
    const index = member(choice, 'index');
    return member(choice, 'finish_reason')?.type === 'string'
      ? [`/choices/${index ? text.slice(index.start, index.end) : at}/`]
      : [];
  });
}

const chatStream: StreamShape = {
  frames: ({ body, text }, contentType) =>
    isTrue(body, 'stream', text) && !/json/i.test(contentType) ? serverSentEvents() : undefined,
  frame: chatFrame,
  lanes: (frame, text) => ({ scope: '', closes: finished(frame, text) }),
};

const completionRequest = fields({
  model: 'name',
  prompt: either('text', list(either('text', list('scalar'), 'scalar'))),
  suffix: 'text',
  stop: either('text', list('text')),
  user: 'meta',
  logit_bias: fields({}, 'scalar'),
  stream: 'scalar',
  stream_options: fields({ include_usage: 'scalar', include_obfuscation: 'scalar' }),
  best_of: 'scalar',
  echo: 'scalar',
  n: 'scalar',
  seed: 'scalar',
  logprobs: 'scalar',
  max_tokens: 'scalar',
  temperature: 'scalar',
  top_p: 'scalar',
  frequency_penalty: 'scalar',
  presence_penalty: 'scalar',
});

const embeddingsRequest = fields({
  model: 'name',
  // Token ids cannot be looked into; a list of numbers is unknown and refused.
  input: either('text', list('text')),
  encoding_format: 'word',
  dimensions: 'scalar',
  user: 'meta',
});

const moderationPart = cases('type', {
  text: fields({ type: 'word', text: 'text' }),
  image_url: fields({ type: 'word', image_url: fields({ url: 'address' }) }),
});
const moderationsRequest = fields({
  model: 'name',
  input: either('text', list(either('text', moderationPart))),
});

const post = (path: string, request: Shape, answer: Shape, stream?: StreamShape): Endpoint => ({
  method: 'POST',
  path: new RegExp(`^(?:/v1)?${path}$`),
  request,
  answer,
  ...(stream && { stream }),
});

const uploadRequest = fields({
  purpose: 'word',
  file: FORM_FILE,
  'expires_after[anchor]': 'word',
  'expires_after[seconds]': 'word',
});

export const openaiChat: WireFormat = {
  id: 'openai-chat',
  provider: 'openai',
  version: '/v1',
  endpoints: [
    post('/chat/completions', chatRequest, chatAnswer, chatStream),
    post(
      '/completions',
      completionRequest,
      fields({ choices: list(fields({ text: 'text', logprobs: 'dropped' }, 'opaque')) }, 'opaque'),
      {
        ...chatStream,
        frame: fields({ choices: list(fields({ text: 'delta', logprobs: 'dropped' }, 'opaque')) }, 'opaque'),
      },
    ),
    post('/embeddings', embeddingsRequest, 'opaque'),
    post('/moderations', moderationsRequest, 'opaque'),
    ...fileEndpoints(uploadRequest),
    { method: 'GET', path: /^(?:\/v1)?\/models(?:\/(?<model>[\w.:/-]+))?$/, answer: 'opaque' },
  ],
  error: ({ sort, message, field }) =>
    JSON.stringify({
      error: {
        message,
        type: sort,
        param: field ?? null,
        code: sort === 'invalid_request_error' ? 'privet_refused' : sort,
      },
    }),
};
