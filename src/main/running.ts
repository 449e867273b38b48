import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deskAnswers } from '../adapters/net/desk.ts';
import { fail, ok, type Result } from '../core/base/index.ts';
import type { OpenOptions } from '../surfaces/cli/ports.ts';
import { defaultFolder } from './business/folder.ts';
import { openBusiness } from './business/open.ts';

/** Where a running desk says how it is reached. It holds no secret. */
const RUNNING = 'desk.json';

/** A desk that runs for a folder. */
interface Running {
  readonly port: number;
  /** The desk answers with this; another program on the port does not. */
  readonly instance: string;
}

/** Notes how the desk of `folder` is reached, until the returned function is called. */
export function rememberRunning(folder: string, port: number, instance: string): () => void {
  const file = join(folder, RUNNING);
  writeFileSync(file, JSON.stringify({ port, instance } satisfies Running), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

const NOT_RUNNING = fail(
  'not-running',
  'No desk runs for this business. Start it with privet start, and try again.',
);

/** The environment variables that point AI programs at the running desk of a business. */
export async function gatewayVariables({
  folder,
}: OpenOptions): Promise<Result<Readonly<Record<string, string>>>> {
  const place = resolve(folder ?? process.env.PRIVET_DATA ?? defaultFolder());
  const running = readRunning(place);
  if (!running || !(await deskAnswers(running.port, running.instance))) return NOT_RUNNING;
  const opened = await openBusiness({ folder: place });
  if (!opened.ok) return opened;
  const business = opened.value;
  try {
    if (business.workspace.locked) return fail('locked', 'Your business is locked. Unlock it first.');
    return ok(await business.gateway.addresses(running.port));
  } finally {
    await business.close();
  }
}

function readRunning(folder: string): Running | undefined {
  try {
    const { port, instance } = JSON.parse(readFileSync(join(folder, RUNNING), 'utf8')) as Running;
    return Number.isInteger(port) && typeof instance === 'string' ? { port, instance } : undefined;
  } catch {
    return undefined;
  }
}

/** Runs a program with more environment variables, its input and output ours, and gives its exit code. */
export function runProgram(
  command: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Result<number>> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...variables } });
  return new Promise((done) => {
    child.once('error', () =>
      done(fail('not-found', `The program ${program} could not be started. Is its name right?`)),
    );
    child.once('exit', (code, signal) => done(ok(code ?? (signal ? 1 : 0))));
  });
}
