// An upstream's stream cut into frames, each with the JSON text that it carries and everything else as it came. What is
// written back is the frame with its JSON replaced: comments, event names, ids, retry hints and line ends stay.

/** One frame of a stream. `data` is its JSON (or other) text, undefined for a frame that carries none. */
export interface Frame {
  /** The frame as it came, its end included. */
  readonly raw: string;
  readonly data?: string;
  /** The frame with `data` in place of its own. */
  with(data: string): string;
}

/** Cuts decoded text into frames. `push` gives the frames that are complete; `end` gives what is left, if anything. */
export interface FrameReader {
  push(text: string): Frame[];
  end(): Frame[];
}

/** Longest frame that is held. A provider's largest events (a whole response with images) stay below. */
export const MAX_FRAME_UTF16 = 64 * 1024 * 1024;

/** Thrown when an upstream sends a frame that never ends; the call then fails closed. */
export class FrameTooLong extends Error {}

/** Server-sent events (WHATWG HTML 9.2): blocks of lines that end in an empty line; CR, LF and CRLF all end a line. */
export function serverSentEvents(): FrameReader {
  return splitAt(/\r\n\r\n|\n\n|\r\r/g, eventFrame);
}

function eventFrame(raw: string): Frame {
  const lines = raw.split(/(\r\n|\n|\r)/);
  const texts = lines.filter((_, at) => at % 2 === 0);
  const data = texts
    .filter((line) => line.startsWith('data:') || line === 'data')
    .map((line) => line.slice(5).replace(/^ /, ''));
  if (data.length === 0) return { raw, with: () => raw };
  return {
    raw,
    data: data.join('\n'),
    with(next) {
      // The first data line takes the whole; the provider's JSON never needs a line break of its own.
      let written = false;
      let out = '';
      for (let at = 0; at < lines.length; at += 2) {
        const line = lines[at] as string;
        const end = lines[at + 1] ?? '';
        if (!line.startsWith('data:') && line !== 'data') out += line + end;
        else if (!written) {
          out += `data:${line.startsWith('data: ') ? ' ' : ''}${next.replace(/\r\n|\n|\r/g, `${end}data: `)}${end}`;
          written = true;
        }
      }
      return out;
    },
  };
}

/** One JSON value a line (NDJSON). */
export function jsonLines(): FrameReader {
  return splitAt(/\n/g, (raw) => {
    const text = raw.replace(/\r?\n$/, '');
    if (text.trim() === '') return { raw, with: () => raw };
    return { raw, data: text, with: (next) => next + raw.slice(text.length) };
  });
}

function splitAt(border: RegExp, frame: (raw: string) => Frame): FrameReader {
  let pending = '';
  return {
    push(text) {
      // A CRLF may be cut in two: with the CR last, wait for what follows.
      pending += text;
      const frames: Frame[] = [];
      let from = 0;
      border.lastIndex = 0;
      for (let match = border.exec(pending); match; match = border.exec(pending)) {
        const end = border.lastIndex;
        if (end === pending.length && match[0] === '\r\r') break;
        frames.push(frame(pending.slice(from, end)));
        from = end;
      }
      pending = pending.slice(from);
      if (pending.length > MAX_FRAME_UTF16) throw new FrameTooLong();
      return frames;
    },
    end() {
      const rest = pending;
      pending = '';
      return rest === '' ? [] : [frame(rest)];
    },
  };
}

/** One growing JSON array, as Gemini sends it without `alt=sse`: each element is a frame, brackets and commas stay. */
export function jsonArray(): FrameReader {
  let pending = '';
  let depth = 0;
  let inString = false;
  let escaped = false;
  let scanned = 0;
  let start = -1;
  return {
    push(text) {
      pending += text;
      const frames: Frame[] = [];
      let from = 0;
      for (; scanned < pending.length; scanned++) {
        const code = pending.charCodeAt(scanned);
        if (inString) {
          if (escaped) escaped = false;
          else if (code === 92) escaped = true;
          else if (code === 34) inString = false;
          continue;
        }
        if (code === 34) inString = true;
        else if (code === 123 || code === 91) {
          if (depth === 1) start = scanned;
          depth++;
        } else if (code === 125 || code === 93) {
          depth--;
          if (depth === 1 && start >= 0) {
            frames.push(elementFrame(pending.slice(from, scanned + 1), start - from));
            from = scanned + 1;
            start = -1;
          }
        }
      }
      pending = pending.slice(from);
      scanned -= from;
      if (start >= 0) start -= from;
      if (pending.length > MAX_FRAME_UTF16) throw new FrameTooLong();
      return frames;
    },
    end() {
      const rest = pending;
      pending = '';
      return rest === '' ? [] : [{ raw: rest, with: () => rest }];
    },
  };
}

function elementFrame(raw: string, lead: number): Frame {
  return { raw, data: raw.slice(lead), with: (next) => raw.slice(0, lead) + next };
}
