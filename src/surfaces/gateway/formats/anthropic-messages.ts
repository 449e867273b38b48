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
import { member, textOf } from '../json.ts';

// Anthropic Messages. Fields as declared by @anthropic-ai/sdk 1 (see the test that walks its declarations) and the API
// reference, read 2026-11-23. Thinking is never touched, in neither direction: its signature covers every byte.

const cacheControl = fields({ type: 'word', ttl: 'word' });
const caller = fields({ type: 'word', tool_id: 'opaque' });

const citation = (text: 'text' | 'opaque'): Shape =>
  fields({
    type: 'word',
    cited_text: text,
    document_title: text,
    title: text,
    source: text,
    url: 'text',
    encrypted_index: 'opaque',
    file_id: 'opaque',
    document_index: 'scalar',
    search_result_index: 'scalar',
    start_char_index: 'scalar',
    end_char_index: 'scalar',
    start_page_number: 'scalar',
    end_page_number: 'scalar',
    start_block_index: 'scalar',
    end_block_index: 'scalar',
  });

const textBlock = fields({
  type: 'word',
  text: 'text',
  cache_control: cacheControl,
  citations: list(citation('text')),
});
const imageSource = cases('type', {
  base64: fields({ type: 'word', media_type: 'word', data: 'blob' }),
  url: fields({ type: 'word', url: 'address' }),
  file: fields({ type: 'word', file_id: 'opaque' }),
});
const image = fields({
  type: 'word',
  source: imageSource,
  cache_control: cacheControl,
  transformations: fields({ oversized_image: 'word' }),
});
const documentSource = cases('type', {
  base64: documentIn(fields({ type: 'word', media_type: 'word', data: 'blob' }), (text) => ({
    type: 'text',
    media_type: 'text/plain',
    data: text,
  })),
  text: fields({ type: 'word', media_type: 'word', data: 'text' }),
  content: fields({ type: 'word', content: either('text', list(cases('type', { text: textBlock, image }))) }),
  url: fields({ type: 'word', url: 'address' }),
  file: fields({ type: 'word', file_id: 'opaque' }),
});
const documentBlock = fields({
  type: 'word',
  source: documentSource,
  title: 'text',
  context: 'text',
  cache_control: cacheControl,
  citations: fields({ enabled: 'scalar' }),
});
const searchResult = fields({
  type: 'word',
  title: 'text',
  source: 'text',
  content: list(textBlock),
  cache_control: cacheControl,
  citations: fields({ enabled: 'scalar' }),
});
const toolReference = fields({ type: 'word', tool_name: 'name', cache_control: cacheControl });

const errorResult = fields({ type: 'word', error_code: 'word', error_message: 'text' });
const codeFile = list(fields({ type: 'word', file_id: 'opaque' }));
const codeResult = (type: string): Readonly<Record<string, Shape>> => ({
  [`${type}_result`]: fields({
    type: 'word',
    stdout: 'text',
    stderr: 'text',
    return_code: 'scalar',
    content: codeFile,
  }),
  [`${type}_tool_result_error`]: errorResult,
});
const serverResult = (content: Shape): Shape =>
  fields({ type: 'word', tool_use_id: 'opaque', content, cache_control: cacheControl, caller });

const browserState = fields({
  type: 'word',
  state_changes: 'any',
  tabs: list(fields({ title: 'text', url: 'text', id: 'opaque', tab_id: 'opaque', active: 'scalar' })),
  cache_control: cacheControl,
});
const resultContent = cases('type', {
  text: textBlock,
  image,
  document: documentBlock,
  search_result: searchResult,
  tool_reference: toolReference,
  browser_state: browserState,
});

const block = cases('type', {
  text: textBlock,
  image,
  document: documentBlock,
  search_result: searchResult,
  thinking: fields({ type: 'word', thinking: 'signed', signature: 'opaque' }),
  redacted_thinking: fields({ type: 'word', data: 'opaque' }),
  tool_use: fields({
    type: 'word',
    id: 'opaque',
    name: 'name',
    input: 'any',
    cache_control: cacheControl,
    caller,
    toolset_name: 'name',
  }),
  tool_result: fields({
    type: 'word',
    tool_use_id: 'opaque',
    content: either('text', list(resultContent)),
    is_error: 'scalar',
    cache_control: cacheControl,
    toolset_name: 'name',
  }),
  server_tool_use: fields({
    type: 'word',
    id: 'opaque',
    name: 'name',
    input: 'any',
    cache_control: cacheControl,
    caller,
  }),
  web_search_tool_result: serverResult(
    either(
      list(
        fields({ type: 'word', title: 'text', url: 'text', encrypted_content: 'opaque', page_age: 'text' }),
      ),
      errorResult,
    ),
  ),
  web_fetch_tool_result: serverResult(
    cases('type', {
      web_fetch_result: fields({ type: 'word', url: 'text', content: documentBlock, retrieved_at: 'word' }),
      web_fetch_tool_result_error: errorResult,
    }),
  ),
  code_execution_tool_result: serverResult(
    cases('type', {
      ...codeResult('code_execution'),
      encrypted_code_execution_result: fields({
        type: 'word',
        encrypted_stdout: 'opaque',
        stderr: 'text',
        return_code: 'scalar',
        content: codeFile,
      }),
    }),
  ),
  bash_code_execution_tool_result: serverResult(cases('type', codeResult('bash_code_execution'))),
  text_editor_code_execution_tool_result: serverResult(
    cases('type', {
      text_editor_code_execution_view_result: fields({
        type: 'word',
        file_type: 'word',
        content: 'text',
        num_lines: 'scalar',
        start_line: 'scalar',
        total_lines: 'scalar',
      }),
      text_editor_code_execution_create_result: fields({ type: 'word', is_file_update: 'scalar' }),
      text_editor_code_execution_str_replace_result: fields({
        type: 'word',
        lines: list('text'),
        new_lines: 'scalar',
        new_start: 'scalar',
        old_lines: 'scalar',
        old_start: 'scalar',
      }),
      text_editor_code_execution_tool_result_error: errorResult,
    }),
  ),
  tool_search_tool_result: serverResult(
    cases('type', {
      tool_search_tool_search_result: fields({ type: 'word', tool_references: list(toolReference) }),
      tool_search_tool_result_error: errorResult,
    }),
  ),
  container_upload: fields({ type: 'word', file_id: 'opaque', cache_control: cacheControl }),
});

const content = either('text', list(block));
const message = fields({ role: 'word', content });

const toolDeclaration = fields({
  type: 'word',
  name: 'name',
  description: 'text',
  input_schema: 'schema',
  input_examples: list('any'),
  cache_control: cacheControl,
  strict: 'scalar',
  defer_loading: 'scalar',
  eager_input_streaming: 'scalar',
  allowed_callers: list('word'),
  max_uses: 'scalar',
  max_content_tokens: 'scalar',
  max_characters: 'scalar',
  allowed_domains: list('text'),
  blocked_domains: list('text'),
  citations: fields({ enabled: 'scalar' }),
  use_cache: 'scalar',
  response_inclusion: 'word',
  user_location: fields({ type: 'word', city: 'text', country: 'text', region: 'text', timezone: 'word' }),
  // Which texts of the call may name addresses that the provider then fetches.
  url_sources: 'any',
  display_width_px: 'scalar',
  display_height_px: 'scalar',
  display_number: 'scalar',
  enable_zoom: 'scalar',
});

const shared = {
  user_profile_id: 'opaque',
  workspace_id: 'opaque',
  speed: 'word',
  model: 'name',
  messages: list(message),
  system: either('text', list(textBlock)),
  tools: list(toolDeclaration),
  tool_choice: fields({ type: 'word', name: 'name', disable_parallel_tool_use: 'scalar' }),
  thinking: fields({ type: 'word', budget_tokens: 'scalar', display: 'word' }),
  output_config: fields({
    effort: 'word',
    format: fields({ type: 'word', schema: 'schema' }),
    task_budget: fields({ type: 'word', total: 'scalar', remaining: 'scalar' }),
  }),
  cache_control: cacheControl,
} as const;

const messageRequest = {
  ...shared,
  max_tokens: 'scalar',
  metadata: fields({ user_id: 'meta' }),
  stop_sequences: list('text'),
  stream: 'scalar',
  temperature: 'scalar',
  top_k: 'scalar',
  top_p: 'scalar',
  service_tier: 'word',
  container: either(
    'opaque',
    fields({ id: 'opaque', skills: list(fields({ type: 'word', skill_id: 'opaque', version: 'opaque' })) }),
  ),
  diagnostics: fields({ previous_message_id: 'opaque' }),
  inference_geo: 'word',
  fallbacks: list(fields({ model: 'name' })),
} as const satisfies Record<string, Shape>;

/** Offsets of an answer's citations count in the call's masked documents. */
const answerCitation = fields(
  {
    cited_text: 'text',
    document_title: 'text',
    title: 'text',
    source: 'text',
    start_char_index: 'dropped',
    end_char_index: 'dropped',
  },
  'opaque',
);

/** Blocks of an answer: texts and tool inputs come back with names, thinking and signatures as they are. */
const answerBlock: Shape = cases(
  'type',
  {
    text: fields({ text: 'text', citations: list(answerCitation) }, 'opaque'),
    tool_use: fields({ input: 'any' }, 'opaque'),
    server_tool_use: fields({ input: 'any' }, 'opaque'),
    code_execution_tool_result: fields(
      { content: fields({ stdout: 'text', stderr: 'text' }, 'opaque') },
      'opaque',
    ),
    bash_code_execution_tool_result: fields(
      { content: fields({ stdout: 'text', stderr: 'text' }, 'opaque') },
      'opaque',
    ),
    text_editor_code_execution_tool_result: fields(
      { content: fields({ content: 'text', lines: list('text') }, 'opaque') },
      'opaque',
    ),
  },
  'opaque',
);
const answer = fields({ content: list(answerBlock), stop_sequence: 'text' }, 'opaque');

const frame = cases(
  'type',
  {
    message_start: fields({ message: answer }, 'opaque'),
    content_block_start: fields({ content_block: answerBlock }, 'opaque'),
    content_block_delta: fields(
      {
        delta: cases(
          'type',
          {
            text_delta: fields({ text: 'delta' }, 'opaque'),
            input_json_delta: fields({ partial_json: 'json-delta' }, 'opaque'),
            citations_delta: fields({ citation: answerCitation }, 'opaque'),
          },
          'opaque',
        ),
      },
      'opaque',
    ),
    message_delta: fields({ delta: fields({ stop_sequence: 'text' }, 'opaque') }, 'opaque'),
    error: fields({ error: fields({ message: 'text' }, 'opaque') }, 'opaque'),
  },
  'opaque',
);

const stream: StreamShape = {
  frames: ({ body, text }, contentType) =>
    isTrue(body, 'stream', text) && !/json/i.test(contentType) ? serverSentEvents() : undefined,
  frame,
  lanes(node, text) {
    const index = member(node, 'index');
    const block = index?.type === 'number' ? `block ${text.slice(index.start, index.end)} ` : '';
    const type = textOf(node, 'type');
    // Whatever else ends the message ends every block that was left open.
    const closes =
      type === 'content_block_stop'
        ? [block]
        : type === 'message_delta' || type === 'message_stop' || type === 'error'
          ? ['block ']
          : [];
    return { scope: block, closes };
  },
};

const batch = '/messages/batches';
const get = (path: string, answer: Shape = 'opaque'): Endpoint => ({
  method: 'GET',
  path: new RegExp(`^(?:/v1)?${path}$`),
  answer,
});

export const anthropicMessages: WireFormat = {
  id: 'anthropic-messages',
  provider: 'anthropic',
  version: '/v1',
  endpoints: [
    {
      method: 'POST',
      path: /^(?:\/v1)?\/messages$/,
      request: fields(messageRequest),
      answer,
      stream,
      offsets: true,
    },
    {
      method: 'POST',
      path: /^(?:\/v1)?\/messages\/count_tokens$/,
      request: fields(shared),
      answer: 'opaque',
    },
    {
      method: 'POST',
      path: /^(?:\/v1)?\/messages\/batches$/,
      request: fields({
        user_profile_id: 'opaque',
        workspace_id: 'opaque',
        requests: list(fields({ custom_id: 'name', params: fields(messageRequest) })),
      }),
      answer: 'opaque',
    },
    get(`${batch}(?:/[\\w-]+)?`),
    { method: 'POST', path: /^(?:\/v1)?\/messages\/batches\/[\w-]+\/cancel$/, answer: 'opaque' },
    ...fileEndpoints(fields({ file: FORM_FILE })),
    get('/models(?:/(?<model>[\\w.:-]+))?'),
  ],
  error: ({ sort, message }) =>
    JSON.stringify({ type: 'error', error: { type: sort, message }, request_id: null }),
};
