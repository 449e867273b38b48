// The provider of the gateway's benchmark, in a process of its own: answers each chat call with a fixed text, whole or as
// a stream. Prints its address.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PIECES = 60;
const WORDS = 'The notes of the meeting say that the draft is due on Friday and the photos can wait. ';
const chunk = (content: string, finish: string | null): string =>
  `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
const whole = JSON.stringify({
  id: 'x',
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: WORDS.repeat(12) }, finish_reason: 'stop' }],
});

const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    const slow = Number(request.headers['x-stainless-slow-ms'] ?? 0);
    if (request.headers['x-stainless-stream'] !== 'yes') {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(whole),
      });
      response.end(whole);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    let left = Number(request.headers['x-stainless-pieces'] ?? PIECES);
    const next = (): void => {
      if (response.destroyed) return;
      if (left-- > 0) {
        response.write(chunk(WORDS.slice(0, 24), null));
        if (slow > 0) setTimeout(next, slow);
        else setImmediate(next);
      } else response.end(`${chunk('', 'stop')}data: [DONE]\n\n`);
    };
    next();
  });
});
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
