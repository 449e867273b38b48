import { EXIT } from './exit.ts';
import type { Terminal } from './ports.ts';

/** One line of JSON that was read: an id of any JSON type, a text, and whatever else stood there. */
export interface JsonLine {
  readonly id: unknown;
  readonly text: string;
  readonly sealed?: string;
}

/** Longest line that is taken. */
const MAX_LINE_UTF16 = 64 * 1024 * 1024;

/**
 * Answers each line `{"id","text"}` with one line of JSON, in the same order. A line that is no such object is answered by
 * `{"line":N,"error":"..."}` and the others go on; the exit code then says that not all could be done.
 */
export async function eachLine(
  terminal: Terminal,
  path: string | undefined,
  answer: (line: JsonLine) => object,
): Promise<void> {
  let number = 0;
  let bad = 0;
  let pending = '';
  for await (const text of terminal.lines(path === '-' ? undefined : path)) {
    number++;
    if (text.trim() === '') continue;
    const line = parse(text);
    if (typeof line === 'string') bad++;
    pending += `${JSON.stringify(typeof line === 'string' ? { line: number, error: line } : answer(line))}\n`;
    // Whole batches cost fewer writes; a slow writer is still heard from soon.
    if (pending.length > 64 * 1024) {
      await terminal.out(pending);
      pending = '';
    }
  }
  await terminal.out(pending);
  if (bad > 0) {
    terminal.err(
      `${bad} of ${number} lines could not be read as {"id","text"}; their answers say why. The others are complete.\n`,
    );
    terminal.exit(EXIT.failed);
  }
}

function parse(text: string): JsonLine | string {
  if (text.length > MAX_LINE_UTF16) return 'The line is longer than 64 MB.';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'The line is not valid JSON.';
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    return 'The line has no "text".';
  const sealed = 'sealed' in value && typeof value.sealed === 'string' ? { sealed: value.sealed } : {};
  return { id: 'id' in value ? value.id : null, text: value.text, ...sealed };
}
