import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPage } from '../../src/surfaces/http/page.ts';
import { type Desk, type DeskOptions, openDesk } from '../../src/surfaces/http/server.ts';
import { memoryBusiness } from './memory-business.ts';

const smallPage = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'privet-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta nonce="privet-nonce"><title>Privet</title>',
  );
  writeFileSync(join(folder, 'assets', 'a.js'), 'export {};');
  return folder;
};

/** A real desk on a free port, over a business in memory. */
export const attackedDesk = async (
  options: Partial<DeskOptions> = {},
): Promise<Desk & { readonly session: string }> => {
  const folder = smallPage();
  const opened = await openDesk({
    ports: memoryBusiness(),
    page: readPage(folder),
    port: 0,
    now: () => Date.now(),
    broken: (error) => {
      throw error;
    },
    ...options,
  });
  rmSync(folder, { recursive: true });
  if (!opened.ok) throw new Error(opened.problem.message);
  const desk = opened.value;
  return { ...desk, session: await signIn(desk) };
};

/** Signs in as the page does; gives the cookie as it goes back in a Cookie header. */
export const signIn = async (desk: Desk): Promise<string> => {
  const token = new URL(desk.signInLink()).hash.slice(1);
  const answer = await fetch(`${desk.address}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-privet-desk': '1' },
    body: JSON.stringify({ token }),
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
};

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends bytes as they stand and gives back what comes: no client library tidies the request. */
export const sendRaw = (port: number, request: string, host = '127.0.0.1'): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, host, () => socket.write(request));
    socket.setEncoding('utf8');
    socket.setTimeout(20_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (piece) => {
      text += piece;
    });
    socket.on('error', (error) => (text === '' ? reject(error) : undefined));
    socket.on('close', () => {
      const [head = '', ...body] = text.split('\r\n\r\n');
      resolve({ status: Number(head.split(' ')[1]), head, body: body.join('\r\n\r\n') });
    });
  });

/** A request with these lines; `Connection: close` ends the answer. */
export const rawRequest = (first: string, lines: readonly string[], body = ''): string =>
  `${first}\r\n${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`;
