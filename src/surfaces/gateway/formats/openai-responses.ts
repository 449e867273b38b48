import { cases, documentIn, either, fields, list, type Shape } from '../fields.ts';
import { type Endpoint, isTrue, type StreamShape, type WireFormat } from '../format.ts';
import { serverSentEvents } from '../frames.ts';
import { member, textOf } from '../json.ts';
import { openaiChat } from './openai-chat.ts';

// OpenAI Responses. Fields as declared by the SDK openai 7 (see the test that walks its declarations) and the API
// reference, read 2026-11-23. Tools that the provider calls by itself (remote MCP servers, shells with secrets) go past
// Privet, and are refused.

const inputText = fields({ type: 'word', text: 'text', prompt_cache_breakpoint: 'any' });
const inputImage = fields({
  type: 'word',
  detail: 'word',
  file_id: 'opaque',
  image_url: 'address',
  prompt_cache_breakpoint: 'any',
});
const inputFile = documentIn(
  fields({
    type: 'word',
    detail: 'word',
    file_data: 'address',
    file_id: 'opaque',
    file_url: 'address',
    filename: 'text',
    prompt_cache_breakpoint: 'any',
  }),
  (text) => ({ type: 'input_text', text }),
  ['prompt_cache_breakpoint'],
);
const annotation = fields({
  type: 'word',
  file_id: 'opaque',
  container_id: 'opaque',
  filename: 'text',
  title: 'text',
  url: 'text',
  index: 'scalar',
  start_index: 'scalar',
  end_index: 'scalar',
});
const outputText = fields({
  type: 'word',
  text: 'text',
  annotations: list(annotation),
  logprobs: list('refused'),
});
const part = cases('type', {
  input_text: inputText,
  input_image: inputImage,
  input_file: inputFile,
  output_text: outputText,
  text: inputText,
  summary_text: inputText,
  reasoning_text: fields({ type: 'word', text: 'signed' }),
  refusal: fields({ type: 'word', refusal: 'text' }),
  computer_screenshot: fields({ type: 'word', file_id: 'opaque', image_url: 'address' }),
});
const content = either('text', list(part));
const caller = fields({ type: 'word', caller_id: 'opaque' });

const filters = 'any';
const userLocation = fields({
  type: 'word',
  city: 'text',
  country: 'text',
  region: 'text',
  timezone: 'word',
});
const textFormat = cases('type', {
  text: fields({ type: 'word' }),
  json_object: fields({ type: 'word' }),
  json_schema: fields({
    type: 'word',
    name: 'name',
    description: 'text',
    schema: 'schema',
    strict: 'scalar',
  }),
});
const functionTool = fields({
  type: 'word',
  name: 'name',
  description: 'text',
  parameters: 'schema',
  output_schema: 'schema',
  strict: 'scalar',
  defer_loading: 'scalar',
  allowed_callers: list('word'),
});
const customTool = fields({
  type: 'word',
  name: 'name',
  description: 'text',
  defer_loading: 'scalar',
  allowed_callers: list('word'),
  format: cases('type', {
    text: fields({ type: 'word' }),
    grammar: fields({ type: 'word', definition: 'text', syntax: 'word' }),
  }),
});
const webSearch = fields({
  type: 'word',
  filters: fields({ allowed_domains: list('text'), blocked_domains: list('text') }),
  search_context_size: 'word',
  search_content_types: list('word'),
  return_token_budget: either('word', 'scalar'),
  user_location: userLocation,
  external_web_access: 'scalar',
});
const tool: Shape = cases('type', {
  function: functionTool,
  custom: customTool,
  file_search: fields({
    type: 'word',
    vector_store_ids: list('opaque'),
    filters,
    max_num_results: 'scalar',
    ranking_options: fields({
      ranker: 'word',
      score_threshold: 'scalar',
      hybrid_search: fields({}, 'scalar'),
    }),
  }),
  web_search: webSearch,
  web_search_2025_08_26: webSearch,
  web_search_preview: webSearch,
  web_search_preview_2025_03_11: webSearch,
  computer: fields({ type: 'word' }),
  computer_use_preview: fields({
    type: 'word',
    display_height: 'scalar',
    display_width: 'scalar',
    environment: 'word',
  }),
  local_shell: fields({ type: 'word' }),
  apply_patch: fields({ type: 'word', allowed_callers: list('word') }),
  programmatic_tool_calling: fields({ type: 'word' }),
  shell: fields({
    type: 'word',
    allowed_callers: list('word'),
    environment: cases(
      'type',
      {
        local: fields({
          type: 'word',
          skills: list(fields({ name: 'name', description: 'text', path: 'text' })),
        }),
      },
      'refused',
    ),
  }),
  code_interpreter: fields({
    type: 'word',
    allowed_callers: list('word'),
    container: either(
      'opaque',
      fields({ type: 'word', file_ids: list('opaque'), memory_limit: 'word', network_policy: 'refused' }),
    ),
  }),
  tool_search: fields({ type: 'word', description: 'text', execution: 'word', parameters: 'schema' }),
  namespace: fields({
    type: 'word',
    name: 'name',
    description: 'text',
    tools: list(cases('type', { function: functionTool, custom: customTool })),
  }),
  image_generation: 'refused',
  mcp: 'refused',
});

const safetyChecks = list(fields({ id: 'opaque', code: 'word', message: 'text' }));
const computerAction = fields({
  type: 'word',
  text: 'text',
  keys: list('word'),
  button: 'word',
  path: list(fields({}, 'scalar')),
  x: 'scalar',
  y: 'scalar',
  scroll_x: 'scalar',
  scroll_y: 'scalar',
});
const ids = {
  type: 'word',
  id: 'opaque',
  call_id: 'opaque',
  status: 'word',
  created_by: 'opaque',
  caller,
} as const;

const item: Shape = cases(
  'type',
  {
    message: fields({ ...ids, role: 'word', content, phase: 'word' }),
    item_reference: fields({ type: 'word', id: 'opaque' }),
    reasoning: fields({
      ...ids,
      summary: list(fields({ type: 'word', text: 'signed' })),
      content: list(fields({ type: 'word', text: 'signed' })),
      encrypted_content: 'opaque',
    }),
    compaction: fields({ ...ids, encrypted_content: 'opaque' }),
    compaction_trigger: fields(ids),
    function_call: fields({ ...ids, name: 'name', namespace: 'name', arguments: 'json' }),
    function_call_output: fields({ ...ids, name: 'name', namespace: 'name', output: content }),
    custom_tool_call: fields({ ...ids, name: 'name', namespace: 'name', input: 'text' }),
    custom_tool_call_output: fields({ ...ids, name: 'name', namespace: 'name', output: content }),
    file_search_call: fields({
      ...ids,
      queries: list('text'),
      results: list(
        fields({ attributes: 'any', file_id: 'opaque', filename: 'text', score: 'scalar', text: 'text' }),
      ),
    }),
    web_search_call: fields({
      ...ids,
      action: fields({
        type: 'word',
        query: 'text',
        queries: list('text'),
        url: 'text',
        pattern: 'text',
        sources: list(fields({ type: 'word', url: 'text', name: 'text' })),
      }),
    }),
    computer_call: fields({
      ...ids,
      action: computerAction,
      actions: list(computerAction),
      pending_safety_checks: safetyChecks,
    }),
    computer_call_output: fields({ ...ids, output: part, acknowledged_safety_checks: safetyChecks }),
    code_interpreter_call: fields({
      ...ids,
      code: 'text',
      container_id: 'opaque',
      outputs: list(
        cases('type', {
          logs: fields({ type: 'word', logs: 'text' }),
          image: fields({ type: 'word', url: 'address' }),
        }),
      ),
    }),
    local_shell_call: fields({
      ...ids,
      action: fields({
        type: 'word',
        command: list('text'),
        env: fields({}, 'text'),
        timeout_ms: 'scalar',
        user: 'text',
        working_directory: 'text',
      }),
    }),
    local_shell_call_output: fields({ ...ids, output: 'text' }),
    shell_call: fields({
      ...ids,
      action: fields({ commands: list('text'), max_output_length: 'scalar', timeout_ms: 'scalar' }),
      environment: fields({
        type: 'word',
        container_id: 'opaque',
        skills: list(fields({ name: 'name', description: 'text', path: 'text' })),
      }),
    }),
    shell_call_output: fields({
      ...ids,
      max_output_length: 'scalar',
      output: list(
        fields({
          stdout: 'text',
          stderr: 'text',
          outcome: fields({ type: 'word', exit_code: 'scalar' }),
          created_by: 'opaque',
        }),
      ),
    }),
    apply_patch_call: fields({ ...ids, operation: fields({ type: 'word', path: 'text', diff: 'text' }) }),
    apply_patch_call_output: fields({ ...ids, output: 'text' }),
    program: fields({ ...ids, code: 'text', fingerprint: 'opaque' }),
    program_output: fields({ ...ids, result: 'text' }),
    image_generation_call: fields({
      ...ids,
      result: 'blob',
      revised_prompt: 'text',
      error: 'any',
      svg_usage: 'any',
      action: 'word',
      background: 'word',
      output_format: 'word',
      quality: 'word',
      size: 'word',
    }),
    tool_search_call: fields({ ...ids, arguments: 'any', execution: 'word' }),
    tool_search_output: fields({ ...ids, execution: 'word', tools: list(tool) }),
    additional_tools: fields({ ...ids, role: 'word', tools: list(tool) }),
    mcp_list_tools: fields({
      ...ids,
      server_label: 'name',
      error: 'text',
      tools: list(fields({ name: 'name', description: 'text', input_schema: 'schema', annotations: 'any' })),
    }),
    mcp_call: fields({
      ...ids,
      name: 'name',
      server_label: 'name',
      arguments: 'json',
      output: 'text',
      error: 'any',
      approval_request_id: 'opaque',
    }),
    mcp_approval_request: fields({ ...ids, name: 'name', server_label: 'name', arguments: 'json' }),
    mcp_approval_response: fields({
      ...ids,
      approval_request_id: 'opaque',
      approve: 'scalar',
      reason: 'text',
    }),
    configuration_update: fields({
      ...ids,
      text: fields({ format: textFormat, verbosity: 'word' }),
      reasoning: fields({ effort: 'word' }),
    }),
  },
  // A message may leave its type away.
  fields({ role: 'word', content, phase: 'word', type: 'word' }),
);

const named = fields({ type: 'word', name: 'name', server_label: 'name' });
const request = fields({
  model: 'name',
  input: either('text', list(item)),
  instructions: 'text',
  tools: list(tool),
  tool_choice: either(
    'word',
    cases(
      'type',
      { allowed_tools: fields({ type: 'word', mode: 'word', tools: list(fields({}, 'name')) }) },
      named,
    ),
  ),
  text: fields({ format: textFormat, verbosity: 'word' }),
  prompt: fields({ id: 'opaque', version: 'opaque', variables: fields({}, either('text', part)) }),
  metadata: fields({}, 'meta'),
  user: 'meta',
  safety_identifier: 'meta',
  prompt_cache_key: 'meta',
  prompt_cache_retention: 'word',
  prompt_cache_options: fields({ mode: 'word', ttl: 'word', comparison_response_id: 'opaque' }),
  previous_response_id: 'opaque',
  conversation: either('opaque', fields({ id: 'opaque' })),
  context_management: list(fields({ type: 'word', compact_threshold: 'scalar' })),
  reasoning: fields({
    effort: 'word',
    summary: 'word',
    generate_summary: 'word',
    mode: 'word',
    context: 'word',
  }),
  moderation: fields({ model: 'name', mode: 'word', policy: 'any' }),
  include: list('word'),
  service_tier: 'word',
  truncation: 'word',
  background: 'scalar',
  background_options: fields({ completion_window: 'word', continuation_id: 'opaque' }),
  access_programs: fields({}, 'word'),
  image: fields({ context_compression: 'word' }),
  max_output_tokens: 'scalar',
  max_tool_calls: 'scalar',
  parallel_tool_calls: 'scalar',
  store: 'scalar',
  stream: 'scalar',
  stream_options: fields({ include_obfuscation: 'scalar' }),
  temperature: 'scalar',
  top_logprobs: 'scalar',
  top_p: 'scalar',
});

/** Items of an answer. Thinking stays as it is: it comes back with the next call, where it must be known again. */
const answerPart = fields(
  {
    text: 'text',
    refusal: 'text',
    logprobs: 'dropped',
    transcript: 'text',
    annotations: list(fields({ title: 'text', filename: 'text' }, 'opaque')),
  },
  'opaque',
);
const answerItem: Shape = cases(
  'type',
  {
    reasoning: 'opaque',
    function_call: fields({ arguments: 'json' }, 'opaque'),
    mcp_call: fields({ arguments: 'json', output: 'text', error: 'text' }, 'opaque'),
    mcp_approval_request: fields({ arguments: 'json' }, 'opaque'),
    tool_search_call: fields({ arguments: 'any' }, 'opaque'),
    shell_call: fields({ action: fields({ commands: list('text') }, 'opaque') }, 'opaque'),
    shell_call_output: fields(
      { output: list(fields({ stdout: 'text', stderr: 'text' }, 'opaque')) },
      'opaque',
    ),
    local_shell_call: fields(
      {
        action: fields(
          { command: list('text'), env: fields({}, 'text'), working_directory: 'text' },
          'opaque',
        ),
      },
      'opaque',
    ),
    apply_patch_call: fields({ operation: fields({ path: 'text', diff: 'text' }, 'opaque') }, 'opaque'),
    file_search_call: fields(
      {
        queries: list('text'),
        results: list(fields({ text: 'text', filename: 'text', attributes: 'any' }, 'opaque')),
      },
      'opaque',
    ),
    web_search_call: fields(
      { action: fields({ query: 'text', queries: list('text'), pattern: 'text' }, 'opaque') },
      'opaque',
    ),
    computer_call: fields(
      { action: fields({ text: 'text' }, 'opaque'), actions: list(fields({ text: 'text' }, 'opaque')) },
      'opaque',
    ),
    code_interpreter_call: fields(
      { code: 'text', outputs: list(fields({ logs: 'text' }, 'opaque')) },
      'opaque',
    ),
    image_generation_call: fields({ revised_prompt: 'text' }, 'opaque'),
    program: fields({ code: 'text' }, 'opaque'),
    program_output: fields({ result: 'text' }, 'opaque'),
  },
  fields(
    { content: either('text', list(answerPart)), input: 'text', output: either('text', list(answerPart)) },
    'opaque',
  ),
);
const answer = fields(
  {
    output: list(answerItem),
    output_text: 'text',
    instructions: either('text', list(answerItem)),
    error: fields({ message: 'text' }, 'opaque'),
  },
  'opaque',
);

/** Events that bring a piece of a text, by the field that holds it. */
const deltaEvent = (pieces: 'delta' | 'json-delta'): Shape =>
  fields({ delta: pieces, logprobs: 'dropped' }, 'opaque');
const frame = cases(
  'type',
  {
    'response.output_text.delta': deltaEvent('delta'),
    'response.refusal.delta': deltaEvent('delta'),
    'response.function_call_arguments.delta': deltaEvent('json-delta'),
    'response.mcp_call_arguments.delta': deltaEvent('json-delta'),
    'response.custom_tool_call_input.delta': deltaEvent('delta'),
    'response.code_interpreter_call_code.delta': deltaEvent('delta'),
    'response.shell_call_command.delta': deltaEvent('delta'),
    'response.apply_patch_call_operation_diff.delta': deltaEvent('delta'),
    'response.audio.transcript.delta': deltaEvent('delta'),
    'response.output_text.done': fields({ text: 'text', logprobs: 'dropped' }, 'opaque'),
    'response.refusal.done': fields({ refusal: 'text' }, 'opaque'),
    'response.function_call_arguments.done': fields({ arguments: 'json' }, 'opaque'),
    'response.mcp_call_arguments.done': fields({ arguments: 'json' }, 'opaque'),
    'response.custom_tool_call_input.done': fields({ input: 'text' }, 'opaque'),
    'response.code_interpreter_call_code.done': fields({ code: 'text' }, 'opaque'),
    'response.shell_call_command.added': fields({ command: 'text' }, 'opaque'),
    'response.shell_call_command.done': fields({ command: 'text' }, 'opaque'),
    'response.apply_patch_call_operation_diff.done': fields({ diff: 'text' }, 'opaque'),
    'response.output_text.annotation.added': fields(
      {
        annotation: fields(
          { title: 'text', filename: 'text', start_index: 'dropped', end_index: 'dropped' },
          'opaque',
        ),
      },
      'opaque',
    ),
    'response.content_part.added': fields({ part: answerPart }, 'opaque'),
    'response.content_part.done': fields({ part: answerPart }, 'opaque'),
    'response.output_item.added': fields({ item: answerItem }, 'opaque'),
    'response.output_item.done': fields({ item: answerItem }, 'opaque'),
    'response.shell_call_output_content.delta': fields(
      { delta: fields({ stdout: 'delta', stderr: 'delta' }, 'opaque') },
      'opaque',
    ),
    'response.shell_call_output_content.done': fields(
      { output: list(fields({ stdout: 'text', stderr: 'text' }, 'opaque')) },
      'opaque',
    ),
    error: fields({ message: 'text' }, 'opaque'),
  },
  fields({ response: answer }, 'opaque'),
);

const stream: StreamShape = {
  frames: ({ body, text, query }, contentType) =>
    (isTrue(body, 'stream', text) || query.get('stream') === 'true') && !/json/i.test(contentType)
      ? serverSentEvents()
      : undefined,
  frame,
  lanes(node, text) {
    const number = (key: string): string => {
      const found = member(node, key);
      return found?.type === 'number' ? text.slice(found.start, found.end) : '';
    };
    const type = textOf(node, 'type') ?? '';
    const item = `item ${number('output_index') || textOf(node, 'item_id') || ''} `;
    const of = type.replace(/^response\.|\.(added|delta|done)$/g, '');
    const scope = `${item}${of} ${number('content_index')}${number('command_index')} `;
    if (/^(response\.(completed|incomplete|failed|cancelled)|error)$/.test(type))
      return { scope, closes: ['item '] };
    if (type === 'response.output_item.done') return { scope, closes: [item] };
    if (type === 'response.content_part.done')
      return { scope, closes: [`${item}output_text `, `${item}refusal `] };
    return { scope, closes: type.endsWith('.done') ? [scope] : [] };
  },
};

const get = (path: string, of: Shape): Endpoint => ({
  method: 'GET',
  path: new RegExp(`^(?:/v1)?/responses/(?<state>[\\w-]+)${path}$`),
  answer: of,
});

export const openaiResponses: WireFormat = {
  id: 'openai-responses',
  provider: 'openai',
  version: '/v1',
  endpoints: [
    {
      method: 'POST',
      path: /^(?:\/v1)?\/responses$/,
      request,
      answer,
      stream,
      offsets: true,
      keeps: (node) => textOf(member(node, 'response') ?? node, 'id'),
    },
    { method: 'POST', path: /^(?:\/v1)?\/responses\/input_tokens$/, request, answer: 'opaque' },
    get('', answer),
    get('/input_items', fields({ data: list(answerItem) }, 'opaque')),
    { method: 'POST', path: /^(?:\/v1)?\/responses\/(?<state>[\w-]+)\/cancel$/, answer },
    { method: 'DELETE', path: /^(?:\/v1)?\/responses\/[\w-]+$/, answer: 'opaque' },
  ],
  error: openaiChat.error,
};
