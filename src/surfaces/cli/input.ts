import type { Problem, Result } from '../../core/base/index.ts';
import { EXIT } from './exit.ts';
import type { Business, CliPorts, OpenOptions, Running, Terminal } from './ports.ts';

/** Says a problem on standard error and sets the exit code that belongs to it. */
export function sayProblem(terminal: Terminal, problem: Problem): void {
  terminal.err(`${problem.message}\n`);
  terminal.exit(
    problem.code === 'locked' ? EXIT.locked : problem.code === 'blocked' ? EXIT.blocked : EXIT.failed,
  );
}

/** The text of `path`, or of standard input when there is none or it is `-`; the whole of it. */
export async function readInput(terminal: Terminal, path: string | undefined): Promise<Result<string>> {
  if (path === undefined || path === '-') return terminal.readAll();
  const bytes = await terminal.readFile(path);
  if (!bytes.ok) return bytes;
  return { ok: true, value: new TextDecoder().decode(bytes.value) };
}

/** Opens the business, asking for the passphrase when it is locked and somebody is there to ask; closes it after `work`. */
export async function withBusiness(
  ports: CliPorts,
  options: OpenOptions,
  work: (business: Business) => Promise<void>,
): Promise<void> {
  const { terminal } = ports;
  let opened = await ports.business(options);
  if (!opened.ok && opened.problem.code === 'locked' && terminal.interactive) {
    const passphrase = await terminal.ask('Passphrase: ', true);
    opened = await ports.business(options, { passphrase });
  }
  if (!opened.ok) return sayProblem(terminal, opened.problem);
  try {
    await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** Shows progress as a bar with counts on standard error, and stops the work on Ctrl-C. */
export function running(terminal: Terminal, what: string): Running & { done(): void } {
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  let shownAtMs = 0;
  return {
    signal: stop.signal,
    progress(done, total) {
      const nowMs = performance.now();
      if (!terminal.interactive || (nowMs - shownAtMs < 100 && done !== total)) return;
      shownAtMs = nowMs;
      terminal.err(
        `\r${bar(done, total)} ${what} ${done.toLocaleString('en')}${total === undefined ? '' : ` of ${total.toLocaleString('en')}`} `,
      );
    },
    done() {
      process.off('SIGINT', onInterrupt);
      if (shownAtMs > 0) terminal.err('\n');
    },
  };
}

const BAR = 24;
function bar(done: number, total: number | undefined): string {
  if (total === undefined || total === 0) return '';
  const filled = Math.min(BAR, Math.round((done / total) * BAR));
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}]`;
}

/** Rows as columns of equal width, for reading. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n');
}
