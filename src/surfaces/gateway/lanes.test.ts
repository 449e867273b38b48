import { expect, test } from 'vitest';
import { personId } from '../../core/base/index.ts';
import { compilePeople, defaultPolicy, find, openConversation } from '../../core/guard/index.ts';
import { openaiChat } from './formats/openai-chat.ts';
import { serverSentEvents } from './frames.ts';
import { Lanes } from './lanes.ts';

const people = compilePeople([
  {
    id: personId('p1'),
    name: { full: 'Maria "Mia" Lopez', given: 'Maria', family: 'Lopez' },
    identifiers: [{ kind: 'email', value: 'm.lopez@fastpost.org' }],
  },
  {
    id: personId('p2'),
    name: { full: 'Jonathan Baker', given: 'Jonathan', family: 'Baker' },
    identifiers: [],
  },
]);
const open = () =>
  openConversation({ secret: new Uint8Array(32).fill(7), conversation: 'c', destination: 'openai', people });

function masked(text: string) {
  const conversation = open();
  return { conversation, text: conversation.mask(text, find(text, { people }), defaultPolicy()).text };
}
const stream = openaiChat.endpoints[0]?.stream;
if (!stream) throw new Error('no stream');

const chunk = (choice: number, delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', choices: [{ index: choice, delta, finish_reason: finish }] })}\n\n`;

/** The text of a choice, and of a tool call, summed over the frames a client would see. */
function read(out: string, choice: number) {
  let content = '';
  const tools: string[] = [];
  for (const frame of out.split('\n\n')) {
    if (!frame.startsWith('data: {')) continue;
    for (const { index, delta } of JSON.parse(frame.slice(6)).choices) {
      if (index !== choice) continue;
      content += delta.content ?? '';
      for (const call of delta.tool_calls ?? [])
        tools[call.index] = (tools[call.index] ?? '') + (call.function.arguments ?? '');
    }
  }
  return { content, tools };
}

test('names are restored per choice and per tool call, wherever the pieces are cut', () => {
  const real = 'Dear Maria Lopez, Jonathan Baker wrote to m.lopez@fastpost.org.';
  const { conversation, text } = masked(real);
  const args = JSON.stringify({ to: text, cc: ['Jonathan'] });
  for (let cut = 1; cut < text.length; cut++) {
    const lanes = new Lanes(conversation, stream);
    const body =
      chunk(0, { role: 'assistant', content: '' }) +
      chunk(0, { content: text.slice(0, cut) }) +
      chunk(1, { content: text.slice(0, text.length - cut) }) +
      chunk(0, { content: text.slice(cut) }) +
      chunk(1, { content: text.slice(text.length - cut) }) +
      chunk(0, {
        tool_calls: [
          { index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: args.slice(0, cut) } },
        ],
      }) +
      chunk(0, {
        tool_calls: [
          {
            index: 1,
            id: 'b',
            type: 'function',
            function: { name: 'g', arguments: args.slice(0, args.length - cut) },
          },
        ],
      }) +
      chunk(0, { tool_calls: [{ index: 0, function: { arguments: args.slice(cut) } }] }) +
      chunk(0, { tool_calls: [{ index: 1, function: { arguments: args.slice(args.length - cut) } }] }) +
      chunk(1, {}, 'stop') +
      chunk(0, {}, 'tool_calls') +
      'data: [DONE]\n\n';
    const reader = serverSentEvents();
    const out =
      [...reader.push(body), ...reader.end()].map((frame) => lanes.write(frame)).join('') + lanes.end();
    expect(read(out, 0).content).toBe(real);
    expect(read(out, 1).content).toBe(real);
    for (const tool of read(out, 0).tools) expect(JSON.parse(tool).to).toBe(real);
    expect(out.endsWith('data: [DONE]\n\n')).toBe(true);
    const finish = out.lastIndexOf('data:', out.indexOf('"finish_reason":"stop"'));
    expect(read(out.slice(0, finish), 1).content).toBe(real);
  }
});
