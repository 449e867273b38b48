import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { fail, ok, type Result } from '../core/base/index.ts';
import type { Terminal } from '../surfaces/cli/ports.ts';

/** Largest text or file that a command reads whole. */
const MAX_INPUT_BYTES = 256 * 1024 * 1024;

const TOO_LARGE = 'The input is larger than 256 MB. Nothing was done. Give it in smaller parts.';

/** The terminal or pipes of this process. */
export function systemTerminal(): Terminal {
  // A reader that goes away (`| head`) ends the output, not the program.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  return {
    interactive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    readAll,
    lines: (path) =>
      createInterface({
        input: path === undefined ? process.stdin : createReadStream(path),
        crlfDelay: Number.POSITIVE_INFINITY,
      }),
    readFile: readWhole,
    writeFile: writeWhole,
    out: (text) => new Promise((done) => (text === '' ? done() : process.stdout.write(text, () => done()))),
    err: (text) => void process.stderr.write(text),
    ask,
    exit: (code) => {
      process.exitCode = code;
    },
  };
}

async function readAll(): Promise<Result<string>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length;
    if (size > MAX_INPUT_BYTES) return fail('too-large', TOO_LARGE);
    chunks.push(chunk as Buffer);
  }
  return ok(Buffer.concat(chunks).toString('utf8'));
}

async function readWhole(path: string): Promise<Result<Uint8Array>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return fail('not-a-file', `${path} is a folder. Name a file.`);
    if (facts.size > MAX_INPUT_BYTES) return fail('too-large', TOO_LARGE);
    return ok(await readFile(path));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return fail(
      missing ? 'not-found' : 'not-readable',
      missing ? `There is no file ${path}.` : `${path} cannot be read. Check who may read it.`,
    );
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<Result<void>> {
  try {
    await writeFile(path, content, { mode: 0o600 });
    return ok(undefined);
  } catch {
    return fail('not-writable', `${path} cannot be written. Nothing was written. Choose another place.`);
  }
}

function ask(question: string, hidden = false): Promise<string> {
  const shown = new Writable({
    write(chunk, _encoding, done) {
      if (!hidden || String(chunk).includes(question)) process.stderr.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output: shown, terminal: true });
  return new Promise((answered) => {
    lines.question(question, (answer) => {
      lines.close();
      if (hidden) process.stderr.write('\n');
      answered(answer);
    });
    lines.once('close', () => answered(''));
  });
}
