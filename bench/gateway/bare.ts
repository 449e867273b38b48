// The bare reverse proxy that the gateway is measured against: node:http, keep-alive, pipes. Prints its address.
// usage: node bare.ts <upstream>
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { figuresOnAsk } from './figures.ts';

const { hostname: host, port } = new URL(process.argv[2] ?? '');
const agent = new Agent({ keepAlive: true, maxSockets: 600, scheduling: 'lifo' });
const server = createServer((incoming, outgoing) => {
  const call = request(
    {
      host,
      port,
      path: incoming.url,
      method: incoming.method,
      headers: incoming.headers,
      agent,
    },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    },
  );
  call.once('error', () => outgoing.destroy());
  incoming.pipe(call);
});
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
figuresOnAsk();
