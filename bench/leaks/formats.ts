// A call of each wire format, with every place in which a customer may be named.

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Body = { [key: string]: Json };
/** The way to a text in a body. `json` reads the JSON inside a string, `data-url` and `base64` the text of encoded data. */
export type Way = readonly (string | number | { readonly inside: 'json' | 'data-url' | 'base64' })[];

/** Puts one text (or the pieces of one) into a body, and says where each stands. */
export interface Place {
  readonly name: string;
  /** How many pieces of one text it takes; 1 unless said. */
  readonly pieces?: number;
  put(body: Body, texts: readonly string[]): Way[];
  /** A place that must reach the provider as it is: a call that names somebody there is held back. */
  readonly held?: true;
  /** Texts here must be short and without line breaks. */
  readonly short?: true;
  /** Takes two texts: one that names somebody, and a later one with the first name alone. */
  readonly later?: true;
}

/** How a provider answers, where it says something. */
export type Speech = 'chat' | 'responses' | 'messages' | 'gemini' | 'gemini-array' | 'ollama';

export interface CallFormat {
  readonly name: string;
  /** Absent where no text comes back: vectors, counts, a batch that runs later. */
  readonly speaks?: Speech;
  path(streamed: boolean): string;
  body(streamed: boolean): Body;
  readonly places: readonly Place[];
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The text at a way, or undefined where there is none. */
export function textAt(body: unknown, way: Way): string | undefined {
  let node: unknown = body;
  for (const step of way) {
    if (typeof step === 'object') {
      if (typeof node !== 'string') return undefined;
      node =
        step.inside === 'json'
          ? parsed(node)
          : Buffer.from(
              step.inside === 'base64' ? node : node.slice(node.indexOf(',') + 1),
              'base64',
            ).toString('utf8');
    } else node = (node as { readonly [key: string | number]: unknown } | undefined)?.[step];
  }
  return typeof node === 'string' ? node : undefined;
}

const inJson = { inside: 'json' } as const;
const inDataUrl = { inside: 'data-url' } as const;
const inBase64 = { inside: 'base64' } as const;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Adds to the list `key` of a body and gives the place of what was added. */
function push(body: Body, key: string, item: Json): number {
  const list = (body[key] ?? []) as Json[];
  body[key] = list;
  return list.push(item) - 1;
}

/** A place that adds one item to a list. `texts` go where the item has them. */
const adds = (
  name: string,
  key: string,
  item: (texts: readonly string[]) => Json,
  ways: readonly Way[],
  more: Partial<Place> = {},
): Place => ({
  name,
  ...(ways.length > 1 && { pieces: ways.length }),
  put(body, texts) {
    const at = push(body, key, item(texts));
    return ways.map((way) => [key, at, ...way]);
  },
  ...more,
});

/** A place that sets one field. */
const sets = (
  name: string,
  key: string,
  value: (text: string) => Json,
  way: Way = [],
  more: Partial<Place> = {},
): Place => ({
  name,
  put(body, [text = '']) {
    body[key] = value(text);
    return [[key, ...way]];
  },
  ...more,
});

/** Two messages after one another that hold one text together. */
const neighbours = (key: string, message: (text: string) => Json, way: Way): Place => ({
  name: 'cut between neighbouring messages',
  pieces: 2,
  put: (body, texts) => texts.map((text) => [key, push(body, key, message(text)), ...way]),
});

/** A message that names somebody, and another with the first name alone. */
const later = (key: string, message: (text: string) => Json, way: Way): Place => ({
  ...neighbours(key, message, way),
  name: 'first name in a later message',
  later: true,
});

const dataUrl = (text: string, type = 'text/plain'): string => `data:${type};base64,${base64(text)}`;
const schema = (text: string): Json => ({
  type: 'object',
  properties: { to: { type: 'string', description: text } },
});
const schemaWay: Way = ['properties', 'to', 'description'];
/** A choice among values, which are data. */
const choice = (text: string): Json => ({
  type: 'object',
  properties: { who: { type: 'string', enum: [text, 'nobody'] } },
});
const choiceWay: Way = ['properties', 'who', 'enum', 0];
/** What a tool's program answers. */
const record = (text: string): string => JSON.stringify({ ok: true, rows: [{ note: text, count: 3 }] });
const recordWay: Way = [inJson, 'rows', 0, 'note'];

const chatTool = (name: string, description: string, parameters: Json): Json => ({
  type: 'function',
  function: { name, description, parameters },
});
const chatMessage =
  (role: string) =>
  ([text = '']: readonly string[]): Json => ({ role, content: text });
const chatCall = (text: string): Json => ({
  role: 'assistant',
  content: null,
  tool_calls: [
    {
      id: 'c1',
      type: 'function',
      function: { name: 'send', arguments: JSON.stringify({ to: text, copies: [1, 2] }) },
    },
  ],
});
const chatParts = (texts: readonly string[]): Json => ({
  role: 'user',
  content: texts.map((text) => ({ type: 'text', text })),
});

const chat: CallFormat = {
  name: 'chat',
  speaks: 'chat',
  path: () => '/openai/v1/chat/completions',
  body: (stream) => ({ model: 'gpt-5', stream, messages: [] }),
  places: [
    adds('system', 'messages', chatMessage('system'), [['content']]),
    adds('developer', 'messages', chatMessage('developer'), [['content']]),
    adds('user', 'messages', chatMessage('user'), [['content']]),
    adds('assistant', 'messages', chatMessage('assistant'), [['content']]),
    adds('part', 'messages', chatParts, [['content', 0, 'text']]),
    adds('cut between parts', 'messages', chatParts, [
      ['content', 0, 'text'],
      ['content', 1, 'text'],
    ]),
    adds(
      'cut into three parts',
      'messages',
      chatParts,
      [0, 1, 2].map((at) => ['content', at, 'text']),
    ),
    neighbours('messages', (text) => ({ role: 'user', content: text }), ['content']),
    later('messages', (text) => ({ role: 'user', content: text }), ['content']),
    adds('tool arguments', 'messages', ([text = '']) => chatCall(text), [
      ['tool_calls', 0, 'function', 'arguments', inJson, 'to'],
    ]),
    adds('tool result', 'messages', ([text = '']) => ({ role: 'tool', tool_call_id: 'c1', content: text }), [
      ['content'],
    ]),
    adds(
      'JSON of a tool result',
      'messages',
      ([text = '']) => ({ role: 'tool', tool_call_id: 'c1', content: record(text) }),
      [['content', ...recordWay]],
    ),
    adds(
      'name of a speaker',
      'messages',
      ([text = '']) => ({ role: 'user', name: text, content: 'Yes.' }),
      [['name']],
      { short: true },
    ),
    adds('tool description', 'tools', ([text = '']) => chatTool('send', text, { type: 'object' }), [
      ['function', 'description'],
    ]),
    adds('schema description', 'tools', ([text = '']) => chatTool('send_it', 'Sends', schema(text)), [
      ['function', 'parameters', ...schemaWay],
    ]),
    adds('schema values', 'tools', ([text = '']) => chatTool('choose', 'Chooses', choice(text)), [
      ['function', 'parameters', ...choiceWay],
    ]),
    adds(
      'tool name',
      'tools',
      ([text = '']) => chatTool(text, 'Sends', { type: 'object' }),
      [['function', 'name']],
      { held: true, short: true },
    ),
    adds(
      'file',
      'messages',
      ([text = '']) => ({
        role: 'user',
        content: [{ type: 'file', file: { filename: 'notes.txt', file_data: dataUrl(text) } }],
      }),
      [['content', 0, 'file', 'file_data', inDataUrl]],
    ),
    adds(
      'file name',
      'messages',
      ([text = '']) => ({
        role: 'user',
        content: [{ type: 'file', file: { filename: `${text}.txt`, file_data: dataUrl('empty') } }],
      }),
      [['content', 0, 'file', 'filename']],
      { short: true },
    ),
    sets('metadata', 'metadata', (text) => ({ case: text }), ['case']),
    sets('user id', 'user', (text) => text, [], { short: true }),
    sets('stop', 'stop', (text) => [text, 'END'], [0], { short: true }),
    sets('prediction', 'prediction', (text) => ({ type: 'content', content: text }), ['content']),
    sets(
      'response format',
      'response_format',
      (text) => ({ type: 'json_schema', json_schema: { name: 'letter', schema: schema(text) } }),
      ['json_schema', 'schema', ...schemaWay],
    ),
  ],
};

const item =
  (role: string, type: string) =>
  (texts: readonly string[]): Json => ({
    type: 'message',
    role,
    content: texts.map((text) => ({ type, text })),
  });
const responses: CallFormat = {
  name: 'responses',
  speaks: 'responses',
  path: () => '/openai/v1/responses',
  body: (stream) => ({ model: 'gpt-5', stream, input: [] }),
  places: [
    sets('instructions', 'instructions', (text) => text),
    adds('user', 'input', ([text = '']) => ({ role: 'user', content: text }), [['content']]),
    adds('part', 'input', item('user', 'input_text'), [['content', 0, 'text']]),
    adds('assistant', 'input', item('assistant', 'output_text'), [['content', 0, 'text']]),
    adds('cut between parts', 'input', item('user', 'input_text'), [
      ['content', 0, 'text'],
      ['content', 1, 'text'],
    ]),
    adds(
      'cut into three parts',
      'input',
      item('user', 'input_text'),
      [0, 1, 2].map((at) => ['content', at, 'text']),
    ),
    neighbours('input', (text) => ({ role: 'user', content: text }), ['content']),
    later('input', (text) => ({ role: 'user', content: text }), ['content']),
    adds(
      'tool arguments',
      'input',
      ([text = '']) => ({
        type: 'function_call',
        call_id: 'c1',
        name: 'send',
        arguments: JSON.stringify({ to: text }),
      }),
      [['arguments', inJson, 'to']],
    ),
    adds(
      'tool result',
      'input',
      ([text = '']) => ({ type: 'function_call_output', call_id: 'c1', output: text }),
      [['output']],
    ),
    adds(
      'JSON of a tool result',
      'input',
      ([text = '']) => ({ type: 'function_call_output', call_id: 'c1', output: record(text) }),
      [['output', ...recordWay]],
    ),
    adds(
      'input of a custom tool',
      'input',
      ([text = '']) => ({ type: 'custom_tool_call', call_id: 'c2', name: 'note', input: text }),
      [['input']],
    ),
    adds(
      'reasoning',
      'input',
      ([text = '']) => ({ type: 'reasoning', id: 'r1', summary: [{ type: 'summary_text', text }] }),
      [['summary', 0, 'text']],
      { held: true },
    ),
    adds(
      'file',
      'input',
      ([text = '']) => ({
        role: 'user',
        content: [{ type: 'input_file', filename: 'a.md', file_data: dataUrl(text, 'text/markdown') }],
      }),
      [['content', 0, 'file_data', inDataUrl]],
    ),
    adds(
      'file name',
      'input',
      ([text = '']) => ({
        role: 'user',
        content: [{ type: 'input_file', filename: `${text}.md`, file_data: dataUrl('empty') }],
      }),
      [['content', 0, 'filename']],
      { short: true },
    ),
    adds(
      'tool description',
      'tools',
      ([text = '']) => ({
        type: 'function',
        name: 'send',
        description: text,
        parameters: { type: 'object' },
      }),
      [['description']],
    ),
    adds(
      'schema description',
      'tools',
      ([text = '']) => ({ type: 'function', name: 'send', parameters: schema(text) }),
      [['parameters', ...schemaWay]],
    ),
    adds(
      'schema values',
      'tools',
      ([text = '']) => ({ type: 'function', name: 'choose', parameters: choice(text) }),
      [['parameters', ...choiceWay]],
    ),
    sets('metadata', 'metadata', (text) => ({ case: text }), ['case']),
    sets('cache key', 'prompt_cache_key', (text) => text, [], { short: true }),
    sets(
      'text format',
      'text',
      (text) => ({ format: { type: 'json_schema', name: 'letter', schema: schema(text) } }),
      ['format', 'schema', ...schemaWay],
    ),
  ],
};

const blocks =
  (role: string) =>
  (texts: readonly string[]): Json => ({
    role,
    content: texts.map((text) => ({ type: 'text', text })),
  });
const messages: CallFormat = {
  name: 'messages',
  speaks: 'messages',
  path: () => '/anthropic/v1/messages',
  body: (stream) => ({ model: 'claude-5', max_tokens: 1024, stream, messages: [] }),
  places: [
    sets('system', 'system', (text) => text),
    sets('system block', 'system', (text) => [{ type: 'text', text, cache_control: { type: 'ephemeral' } }], [
      0,
      'text',
    ]),
    adds('user', 'messages', ([text = '']) => ({ role: 'user', content: text }), [['content']]),
    adds('assistant', 'messages', blocks('assistant'), [['content', 0, 'text']]),
    adds('cut between parts', 'messages', blocks('user'), [
      ['content', 0, 'text'],
      ['content', 1, 'text'],
    ]),
    adds(
      'cut into three parts',
      'messages',
      blocks('user'),
      [0, 1, 2].map((at) => ['content', at, 'text']),
    ),
    neighbours('messages', (text) => ({ role: 'user', content: text }), ['content']),
    later('messages', (text) => ({ role: 'user', content: text }), ['content']),
    adds(
      'tool arguments',
      'messages',
      ([text = '']) => ({
        role: 'assistant',
        content: [{ type: 'tool_use', id: 't1', name: 'send', input: { to: text, n: 12345678901234567000 } }],
      }),
      [['content', 0, 'input', 'to']],
    ),
    adds(
      'tool result',
      'messages',
      ([text = '']) => ({
        role: 'user',
        content: [{ type: 'tool_result', tool_use_id: 't1', content: text }],
      }),
      [['content', 0, 'content']],
    ),
    adds(
      'JSON of a tool result',
      'messages',
      ([text = '']) => ({
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 't1', content: [{ type: 'text', text: record(text) }] },
        ],
      }),
      [['content', 0, 'content', 0, 'text', ...recordWay]],
    ),
    adds(
      'document',
      'messages',
      ([text = '']) => ({
        role: 'user',
        content: [{ type: 'document', source: { type: 'text', media_type: 'text/plain', data: text } }],
      }),
      [['content', 0, 'source', 'data']],
    ),
    adds(
      'encoded document',
      'messages',
      ([text = '']) => ({
        role: 'user',
        content: [
          { type: 'document', source: { type: 'base64', media_type: 'text/csv', data: base64(text) } },
        ],
      }),
      [['content', 0, 'source', 'data', inBase64]],
    ),
    adds(
      'title of a document',
      'messages',
      ([text = '']) => ({
        role: 'user',
        content: [
          {
            type: 'document',
            title: text,
            source: { type: 'text', media_type: 'text/plain', data: 'empty' },
          },
        ],
      }),
      [['content', 0, 'title']],
      { short: true },
    ),
    adds(
      'thinking',
      'messages',
      ([text = '']) => ({
        role: 'assistant',
        content: [{ type: 'thinking', thinking: text, signature: 'sig==' }],
      }),
      [['content', 0, 'thinking']],
      { held: true },
    ),
    adds(
      'tool description',
      'tools',
      ([text = '']) => ({ name: 'send', description: text, input_schema: { type: 'object' } }),
      [['description']],
    ),
    adds('schema description', 'tools', ([text = '']) => ({ name: 'send', input_schema: schema(text) }), [
      ['input_schema', ...schemaWay],
    ]),
    adds('schema values', 'tools', ([text = '']) => ({ name: 'choose', input_schema: choice(text) }), [
      ['input_schema', ...choiceWay],
    ]),
    adds(
      'example of a tool',
      'tools',
      ([text = '']) => ({ name: 'send', input_schema: { type: 'object' }, input_examples: [{ to: text }] }),
      [['input_examples', 0, 'to']],
    ),
    sets('user id', 'metadata', (text) => ({ user_id: text }), ['user_id'], { short: true }),
    sets('stop', 'stop_sequences', (text) => [text], [0], { short: true }),
  ],
};

const content =
  (role: string) =>
  (texts: readonly string[]): Json => ({ role, parts: texts.map((text) => ({ text })) });
const gemini: CallFormat = {
  name: 'gemini',
  speaks: 'gemini',
  path: (streamed) =>
    `/gemini/v1beta/models/gemini-3:${streamed ? 'streamGenerateContent?alt=sse' : 'generateContent'}`,
  body: () => ({ contents: [] }),
  places: [
    sets('system', 'systemInstruction', (text) => ({ parts: [{ text }] }), ['parts', 0, 'text']),
    sets('system, other spelling', 'system_instruction', (text) => ({ parts: [{ text }] }), [
      'parts',
      0,
      'text',
    ]),
    adds('user', 'contents', content('user'), [['parts', 0, 'text']]),
    adds('assistant', 'contents', content('model'), [['parts', 0, 'text']]),
    adds('cut between parts', 'contents', content('user'), [
      ['parts', 0, 'text'],
      ['parts', 1, 'text'],
    ]),
    adds(
      'cut into three parts',
      'contents',
      content('user'),
      [0, 1, 2].map((at) => ['parts', at, 'text']),
    ),
    neighbours('contents', (text) => ({ role: 'user', parts: [{ text }] }), ['parts', 0, 'text']),
    later('contents', (text) => ({ role: 'user', parts: [{ text }] }), ['parts', 0, 'text']),
    adds(
      'inline data',
      'contents',
      ([text = '']) => ({
        role: 'user',
        parts: [{ inlineData: { mimeType: 'text/plain', data: base64(text) } }],
      }),
      [['parts', 0, 'inlineData', 'data', inBase64]],
    ),
    adds(
      'tool arguments',
      'contents',
      ([text = '']) => ({ role: 'model', parts: [{ functionCall: { name: 'send', args: { to: text } } }] }),
      [['parts', 0, 'functionCall', 'args', 'to']],
    ),
    adds(
      'tool result',
      'contents',
      ([text = '']) => ({
        role: 'user',
        parts: [{ functionResponse: { name: 'send', response: { rows: [{ note: text }] } } }],
      }),
      [['parts', 0, 'functionResponse', 'response', 'rows', 0, 'note']],
    ),
    adds(
      'code',
      'contents',
      ([text = '']) => ({
        role: 'model',
        parts: [{ executableCode: { language: 'PYTHON', code: `# ${text}` } }],
      }),
      [['parts', 0, 'executableCode', 'code']],
    ),
    adds(
      'tool description',
      'tools',
      ([text = '']) => ({ functionDeclarations: [{ name: 'send', description: text }] }),
      [['functionDeclarations', 0, 'description']],
    ),
    adds(
      'schema description',
      'tools',
      ([text = '']) => ({ functionDeclarations: [{ name: 'send', parameters: schema(text) }] }),
      [['functionDeclarations', 0, 'parameters', ...schemaWay]],
    ),
    adds(
      'schema values',
      'tools',
      ([text = '']) => ({ functionDeclarations: [{ name: 'choose', parameters: choice(text) }] }),
      [['functionDeclarations', 0, 'parameters', ...choiceWay]],
    ),
    sets('labels', 'labels', (text) => ({ case: text }), ['case']),
    sets('stop', 'generationConfig', (text) => ({ stopSequences: [text] }), ['stopSequences', 0], {
      short: true,
    }),
  ],
};

const ollama: CallFormat = {
  name: 'ollama',
  speaks: 'ollama',
  path: () => '/ollama/api/chat',
  body: (stream) => ({ model: 'gpt-oss:120b-cloud', stream, messages: [] }),
  places: [
    adds('system', 'messages', chatMessage('system'), [['content']]),
    adds('user', 'messages', chatMessage('user'), [['content']]),
    adds('assistant', 'messages', chatMessage('assistant'), [['content']]),
    neighbours('messages', (text) => ({ role: 'user', content: text }), ['content']),
    later('messages', (text) => ({ role: 'user', content: text }), ['content']),
    adds('thinking', 'messages', ([text = '']) => ({ role: 'assistant', content: '', thinking: text }), [
      ['thinking'],
    ]),
    adds(
      'tool arguments',
      'messages',
      ([text = '']) => ({
        role: 'assistant',
        content: '',
        tool_calls: [{ function: { name: 'send', arguments: { to: text } } }],
      }),
      [['tool_calls', 0, 'function', 'arguments', 'to']],
    ),
    adds(
      'tool result',
      'messages',
      ([text = '']) => ({ role: 'tool', tool_name: 'send', content: record(text) }),
      [['content', ...recordWay]],
    ),
    adds('tool description', 'tools', ([text = '']) => chatTool('send', text, { type: 'object' }), [
      ['function', 'description'],
    ]),
    adds('schema description', 'tools', ([text = '']) => chatTool('send_it', 'Sends', schema(text)), [
      ['function', 'parameters', ...schemaWay],
    ]),
    sets('format', 'format', schema, schemaWay),
    sets('stop', 'options', (text) => ({ stop: [text] }), ['stop', 0], { short: true }),
  ],
};

/** Gemini's other stream: one growing JSON list. */
const geminiArray: CallFormat = {
  ...gemini,
  name: 'gemini as a list',
  speaks: 'gemini-array',
  path: (streamed) => gemini.path(streamed).replace('?alt=sse', ''),
};

/** A call from which no text comes back, in the places of another format. */
const silent = (name: string, path: string, body: Body, places: readonly Place[]): CallFormat => ({
  name,
  path: () => path,
  body: () => structuredClone(body),
  places,
});
const without = ({ places }: CallFormat, ...names: readonly string[]): Place[] =>
  places.filter(({ name }) => !names.includes(name));

/** The same places one step further inside: what `inside` finds in a body. */
const within = (places: readonly Place[], inside: (body: Body) => Body, way: Way): Place[] =>
  places.map((place) => ({
    ...place,
    put: (body, texts) => place.put(inside(body), texts).map((found) => [...way, ...found]),
  }));

const geminiAt = (verb: string): string => `/gemini/v1beta/models/gemini-3:${verb}`;
const inOneRequest = (body: Body): Body => (body.requests as { params: Body }[])[0]?.params ?? {};

const SILENT: readonly CallFormat[] = [
  silent('embeddings', '/openai/v1/embeddings', { model: 'text-embedding-3-small', input: [] }, [
    adds('user', 'input', ([text = '']) => text, [[]]),
    sets('user id', 'user', (text) => text, [], { short: true }),
  ]),
  silent('one embedding', '/openai/v1/embeddings', { model: 'text-embedding-3-small', input: 'A title' }, [
    sets('user', 'input', (text) => text),
  ]),
  silent('moderations', '/openai/v1/moderations', { model: 'omni-moderation-latest', input: [] }, [
    adds('user', 'input', ([text = '']) => ({ type: 'text', text }), [['text']]),
  ]),
  silent('completions', '/openai/v1/completions', { model: 'gpt-3.5-turbo-instruct', prompt: [] }, [
    adds('user', 'prompt', ([text = '']) => text, [[]]),
    sets('suffix', 'suffix', (text) => text),
    sets('stop', 'stop', (text) => [text], [0], { short: true }),
  ]),
  silent(
    'count_tokens',
    '/anthropic/v1/messages/count_tokens',
    { model: 'claude-5', messages: [] },
    without(messages, 'user id', 'stop'),
  ),
  silent(
    'batches',
    '/anthropic/v1/messages/batches',
    { requests: [{ custom_id: 'first', params: { model: 'claude-5', max_tokens: 64, messages: [] } }] },
    within(messages.places, inOneRequest, ['requests', 0, 'params']),
  ),
  silent('countTokens', geminiAt('countTokens'), { contents: [] }, gemini.places),
  silent('embedContent', geminiAt('embedContent'), { content: { parts: [{ text: 'A title' }] } }, [
    sets('user', 'content', (text) => ({ parts: [{ text }] }), ['parts', 0, 'text']),
    sets('title', 'title', (text) => text),
  ]),
  silent('batchEmbedContents', geminiAt('batchEmbedContents'), { requests: [] }, [
    adds(
      'user',
      'requests',
      ([text = '']) => ({ model: 'models/gemini-embedding-001', content: { parts: [{ text }] } }),
      [['content', 'parts', 0, 'text']],
    ),
  ]),
  silent('ollama generate', '/ollama/api/generate', { model: 'gpt-oss:120b-cloud', prompt: 'Sum it up.' }, [
    sets('user', 'prompt', (text) => text),
    sets('system', 'system', (text) => text),
    sets('suffix', 'suffix', (text) => text),
  ]),
  silent('ollama embed', '/ollama/api/embed', { model: 'embedder-cloud', input: [] }, [
    adds('user', 'input', ([text = '']) => text, [[]]),
  ]),
];

export const FORMATS: readonly CallFormat[] = [
  chat,
  responses,
  messages,
  gemini,
  geminiArray,
  ollama,
  ...SILENT,
];
