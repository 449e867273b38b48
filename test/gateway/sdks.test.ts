import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import { generateText, jsonSchema, streamText, type ToolSet, tool } from 'ai';
import { Ollama } from 'ollama';
import OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openGateway, SECRETS, type TestGateway } from './desk.ts';
import { type Answer, type Arrived, events, pieces } from './upstream.ts';

const ASK = 'Write to Maria Lopez <m.lopez@fastpost.org>, copy Jonathan Baker. Priya is on +44 7700 900142.';
let gateway: TestGateway;
beforeAll(async () => {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  gateway = await openGateway();
});
afterAll(() => gateway.close());
afterEach(() => {
  for (const { body, path } of gateway.upstream.arrived) expect(body + path).not.toMatch(SECRETS);
  expect(gateway.upstream.arrived.length).toBeGreaterThan(0);
  gateway.upstream.arrived.length = 0;
});

/** The masked text of the question as the provider got it: what a model would repeat. */
const heard = (call: Arrived): string => {
  const body = JSON.parse(call.body);
  const last = (body.messages ?? body.input ?? body.contents).at(-1);
  if (typeof last === 'string') return last;
  if (last.parts) return last.parts[0].text;
  return typeof last.content === 'string'
    ? last.content
    : last.content.find((part: { text?: string }) => part.text).text;
};
const stream = (data: readonly unknown[], end = ''): Answer => ({
  headers: { 'content-type': 'text/event-stream' },
  body: events(data, end),
});
const asks = (call: Arrived) => JSON.parse(call.body).stream === true;

const chatAnswer = (call: Arrived): Answer => {
  const text = heard(call);
  const args = JSON.stringify({ to: text });
  const withTools = JSON.parse(call.body).tools !== undefined;
  if (!asks(call)) {
    const message = withTools
      ? {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'send', arguments: args } }],
        }
      : { role: 'assistant', content: text };
    return {
      body: JSON.stringify({
        id: 'x',
        object: 'chat.completion',
        created: 1,
        model: 'm',
        choices: [{ index: 0, message, finish_reason: withTools ? 'tool_calls' : 'stop' }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    };
  }
  const chunk = (delta: object, finish: string | null = null) => ({
    id: 'x',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
  const parts = withTools
    ? pieces(args).map((piece, at) =>
        chunk({
          tool_calls: [
            {
              index: 0,
              ...(at === 0 && { id: 'c1', type: 'function' }),
              function: { ...(at === 0 && { name: 'send' }), arguments: piece },
            },
          ],
        }),
      )
    : pieces(text).map((piece) => chunk({ content: piece }));
  return stream(
    [chunk({ role: 'assistant', content: '' }), ...parts, chunk({}, withTools ? 'tool_calls' : 'stop')],
    'data: [DONE]\n\n',
  );
};

const responsesAnswer = (call: Arrived): Answer => {
  const text = heard(call);
  const part = { type: 'output_text', text, annotations: [] };
  const item = { id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content: [part] };
  const response = {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    model: 'm',
    status: 'completed',
    output: [item],
    usage: {
      input_tokens: 1,
      output_tokens: 1,
      total_tokens: 2,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens_details: { reasoning_tokens: 0 },
    },
  };
  if (!asks(call)) return { body: JSON.stringify(response) };
  let sequence = 0;
  const event = (type: string, rest: object) => ({ type, sequence_number: sequence++, ...rest });
  const at = { item_id: 'msg_1', output_index: 0, content_index: 0 };
  return stream([
    event('response.created', { response: { ...response, status: 'in_progress', output: [] } }),
    event('response.output_item.added', {
      output_index: 0,
      item: { ...item, content: [], status: 'in_progress' },
    }),
    event('response.content_part.added', { ...at, part: { ...part, text: '' } }),
    ...pieces(text).map((delta) => event('response.output_text.delta', { ...at, delta, logprobs: [] })),
    event('response.output_text.done', { ...at, text, logprobs: [] }),
    event('response.content_part.done', { ...at, part }),
    event('response.output_item.done', { output_index: 0, item }),
    event('response.completed', { response }),
  ]);
};

const anthropicAnswer = (call: Arrived): Answer => {
  const text = heard(call);
  const usage = { input_tokens: 1, output_tokens: 1 };
  const message = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'm',
    stop_reason: 'tool_use',
    stop_sequence: null,
    usage,
    content: [
      { type: 'thinking', thinking: `think of ${text}`, signature: 'sig==' },
      { type: 'text', text },
      { type: 'tool_use', id: 't1', name: 'send', input: { to: text } },
    ],
  };
  if (!asks(call)) return { body: JSON.stringify(message) };
  const block = (index: number, start: object, deltas: object[]) => [
    { type: 'content_block_start', index, content_block: start },
    ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
    { type: 'content_block_stop', index },
  ];
  return stream([
    { type: 'message_start', message: { ...message, content: [], stop_reason: null } },
    ...block(0, { type: 'thinking', thinking: '', signature: '' }, [
      { type: 'thinking_delta', thinking: `think of ${text}` },
      { type: 'signature_delta', signature: 'sig==' },
    ]),
    ...block(
      1,
      { type: 'text', text: '' },
      pieces(text).map((piece) => ({ type: 'text_delta', text: piece })),
    ),
    { type: 'ping' },
    ...block(
      2,
      { type: 'tool_use', id: 't1', name: 'send', input: {} },
      pieces(JSON.stringify({ to: text })).map((piece) => ({
        type: 'input_json_delta',
        partial_json: piece,
      })),
    ),
    {
      type: 'message_delta',
      delta: { stop_reason: 'tool_use', stop_sequence: null },
      usage: { output_tokens: 9 },
    },
    { type: 'message_stop' },
  ]);
};

const geminiAnswer = (call: Arrived): Answer => {
  const text = heard(call);
  const chunk = (parts: object[], end = false) => ({
    candidates: [{ content: { role: 'model', parts }, index: 0, ...(end && { finishReason: 'STOP' }) }],
    usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
  });
  if (!call.path.includes(':stream'))
    return {
      body: JSON.stringify(
        chunk(
          [{ text }, { functionCall: { name: 'send', args: { to: text } }, thoughtSignature: 'sig==' }],
          true,
        ),
      ),
    };
  const all = pieces(text).map((piece, at, list) => chunk([{ text: piece }], at === list.length - 1));
  if (call.path.includes('alt=sse'))
    return {
      headers: { 'content-type': 'text/event-stream' },
      body: all.map((one) => `data: ${JSON.stringify(one)}\r\n\r\n`),
    };
  return { body: [`[${all.map((one) => JSON.stringify(one)).join('\n,\r\n')}]\n`] };
};

const ollamaAnswer = (call: Arrived): Answer => {
  const text = heard(call);
  const line = (content: string, done: boolean) =>
    `${JSON.stringify({ model: 'm', created_at: '2026-01-01T00:00:00Z', message: { role: 'assistant', content }, done, ...(done && { eval_count: 12345678901234 }) })}\n`;
  if (JSON.parse(call.body).stream === false) return { body: line(text, true) };
  return {
    headers: { 'content-type': 'application/x-ndjson' },
    body: [...pieces(text).map((piece) => line(piece, false)), line('', true)],
  };
};

const sendTool = {
  name: 'send',
  description: 'Send a letter',
  parameters: { type: 'object' as const, properties: { to: { type: 'string' } } },
};

describe('openai', () => {
  const client = () => new OpenAI({ baseURL: `${gateway.base}/openai/v1`, apiKey: 'sk-test', maxRetries: 0 });
  const messages = [{ role: 'user' as const, content: ASK }];
  test('chat, whole and streamed', async () => {
    gateway.upstream.answer = chatAnswer;
    const whole = await client().chat.completions.create({ model: 'gpt-5', messages });
    expect(whole.choices[0]?.message.content).toBe(ASK);
    let text = '';
    for await (const chunk of await client().chat.completions.create({
      model: 'gpt-5',
      messages,
      stream: true,
    }))
      text += chunk.choices[0]?.delta.content ?? '';
    expect(text).toBe(ASK);
    expect(gateway.upstream.arrived[0]?.headers.authorization).toBe('Bearer sk-test');
  });
  test('tool calls, whole and streamed', async () => {
    gateway.upstream.answer = chatAnswer;
    const tools = [{ type: 'function' as const, function: sendTool }];
    const whole = await client().chat.completions.create({ model: 'gpt-5', messages, tools });
    const call = whole.choices[0]?.message.tool_calls?.[0];
    expect(call?.type === 'function' && JSON.parse(call.function.arguments)).toEqual({ to: ASK });
    const run = client().chat.completions.stream({ model: 'gpt-5', messages, tools });
    const final = await run.finalChatCompletion();
    const streamed = final.choices[0]?.message.tool_calls?.[0];
    expect(streamed?.type === 'function' && JSON.parse(streamed.function.arguments)).toEqual({ to: ASK });
  });
  test('[W13] responses, whole and streamed; deltas and whole texts agree', async () => {
    gateway.upstream.answer = responsesAnswer;
    const input = [{ role: 'user' as const, content: ASK }];
    expect((await client().responses.create({ model: 'gpt-5', input })).output_text).toBe(ASK);
    let [deltas, done, last] = ['', '', -1];
    for await (const event of await client().responses.create({ model: 'gpt-5', input, stream: true })) {
      expect(event.sequence_number).toBe(last + 1);
      last = event.sequence_number;
      if (event.type === 'response.output_text.delta') deltas += event.delta;
      if (event.type === 'response.output_text.done') done = event.text;
    }
    expect([deltas, done]).toEqual([ASK, ASK]);
  });
  test('embeddings and errors come as the SDK knows them', async () => {
    gateway.upstream.answer = () => ({
      body: JSON.stringify({
        object: 'list',
        model: 'm',
        data: [{ object: 'embedding', index: 0, embedding: 'AACAPw==' }],
        usage: { prompt_tokens: 1, total_tokens: 1 },
      }),
    });
    const made = await client().embeddings.create({
      model: 'text-embedding-3-small',
      input: [ASK, 'Maria Lopez'],
    });
    expect(made.data[0]?.embedding).toEqual([1]);
    gateway.upstream.answer = () => ({
      status: 429,
      headers: { 'retry-after': '7' },
      body: JSON.stringify({
        error: { message: 'slow down', type: 'rate_limit_error', code: 'rate_limit', param: null },
      }),
    });
    const failed = await client()
      .chat.completions.create({ model: 'gpt-5', messages })
      .catch((error) => error);
    expect(failed).toBeInstanceOf(OpenAI.RateLimitError);
    expect(failed.headers.get('retry-after')).toBe('7');
  });
});

describe('@anthropic-ai/sdk', () => {
  const ask = {
    model: 'claude-4',
    max_tokens: 100,
    messages: [{ role: 'user' as const, content: ASK }],
    tools: [{ name: 'send', input_schema: sendTool.parameters }],
  };
  test.each(['/anthropic', '/anthropic/v1'])(
    '[W15] messages under %s, whole and streamed; thinking byte for byte',
    async (path) => {
      gateway.upstream.answer = anthropicAnswer;
      const client = new Anthropic({
        baseURL: gateway.base + path.replace('/v1', ''),
        apiKey: 'sk-ant',
        maxRetries: 0,
      });
      const whole = await client.messages.create(ask);
      const streamed = await client.messages.stream(ask).finalMessage();
      for (const message of [whole, streamed]) {
        const [thinking, text, use] = message.content;
        expect(text?.type === 'text' && text.text).toBe(ASK);
        expect(use?.type === 'tool_use' && use.input).toEqual({ to: ASK });
        expect(
          thinking?.type === 'thinking' && [thinking.signature, thinking.thinking.startsWith('think of ')],
        ).toEqual(['sig==', true]);
        expect(JSON.stringify(thinking)).not.toMatch(SECRETS);
      }
      // The next turn carries the thinking back as it came.
      await client.messages.create({
        ...ask,
        messages: [
          ...ask.messages,
          { role: 'assistant', content: whole.content as never },
          { role: 'user', content: 'Thanks, say hello to Maria.' },
        ],
      });
      const [first, , third] = gateway.upstream.arrived.map(({ body }) => JSON.parse(body));
      expect(third.messages[1].content[0]).toEqual(whole.content[0]);
      expect(third.messages[0]).toEqual(first.messages[0]);
    },
  );
});

describe('@google/genai', () => {
  const client = () =>
    new GoogleGenAI({ apiKey: 'g-key', httpOptions: { baseUrl: `${gateway.base}/gemini` } });
  test('generateContent, whole and streamed', async () => {
    gateway.upstream.answer = geminiAnswer;
    const whole = await client().models.generateContent({ model: 'gemini-3', contents: ASK });
    expect(whole.text).toBe(ASK);
    expect(whole.functionCalls?.[0]?.args).toEqual({ to: ASK });
    expect(whole.candidates?.[0]?.content?.parts?.[1]?.thoughtSignature).toBe('sig==');
    let text = '';
    for await (const chunk of await client().models.generateContentStream({
      model: 'gemini-3',
      contents: ASK,
    }))
      text += chunk.text ?? '';
    expect(text).toBe(ASK);
  });
  test('the stream as one JSON array', async () => {
    gateway.upstream.answer = geminiAnswer;
    const answer = await fetch(`${gateway.base}/gemini/v1beta/models/gemini-3:streamGenerateContent?key=g`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ contents: [{ role: 'user', parts: [{ text: ASK }] }] }),
    });
    const chunks = (await answer.json()) as { candidates: { content: { parts: { text: string }[] } }[] }[];
    expect(chunks.map((chunk) => chunk.candidates[0]?.content.parts[0]?.text ?? '').join('')).toBe(ASK);
  });
});

describe('ollama', () => {
  test('chat, whole and streamed; big numbers untouched', async () => {
    gateway.upstream.answer = ollamaAnswer;
    const client = new Ollama({ host: `${gateway.base}/ollama` });
    // A model of this name runs elsewhere, so its names are masked.
    const ask = { model: 'gpt-oss:120b-cloud', messages: [{ role: 'user', content: ASK }] };
    const whole = await client.chat({ ...ask, stream: false });
    expect([whole.message.content, whole.eval_count]).toEqual([ASK, 12345678901234]);
    let text = '';
    for await (const part of await client.chat({ ...ask, stream: true })) text += part.message.content;
    expect(text).toBe(ASK);
  });
});

describe('the AI SDK', () => {
  const models = () => ({
    openai: createOpenAI({ baseURL: `${gateway.base}/openai/v1`, apiKey: 'k' })('gpt-5'),
    anthropic: createAnthropic({ baseURL: `${gateway.base}/anthropic/v1`, apiKey: 'k' })('claude-4'),
    google: createGoogleGenerativeAI({ baseURL: `${gateway.base}/gemini/v1beta`, apiKey: 'k' })('gemini-3'),
    compatible: createOpenAICompatible({ name: 'c', baseURL: `${gateway.base}/openai/v1`, apiKey: 'k' })(
      'any-model',
    ),
  });
  test.each([
    ['openai', responsesAnswer],
    ['anthropic', anthropicAnswer],
    ['google', geminiAnswer],
    ['compatible', chatAnswer],
  ] as const)('%s, whole and streamed', async (name, answer) => {
    gateway.upstream.answer = answer;
    const model = models()[name];
    // The SDK's own types do not fit one another under exactOptionalPropertyTypes.
    const send = tool({ inputSchema: jsonSchema(sendTool.parameters) }) as ToolSet[string];
    const tools: ToolSet = name === 'anthropic' || name === 'google' ? { send } : {};
    const whole = await generateText({ model, prompt: ASK, tools, maxRetries: 0 });
    expect(whole.text).toBe(ASK);
    let text = '';
    for await (const piece of streamText({ model, prompt: ASK, tools, maxRetries: 0 }).textStream)
      text += piece;
    expect(text).toBe(ASK);
  });
});
