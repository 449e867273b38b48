import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FrameReader, jsonArray, jsonLines, serverSentEvents } from './frames.ts';

const RUNS = Number(process.env.PRIVET_RUNS ?? 200);

/** All frames of `text`, handed over in pieces cut at `cuts`. */
function framesOf(reader: FrameReader, text: string, cuts: readonly number[] = []) {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])].sort(
    (a, b) => a - b,
  );
  const frames = places.slice(1).flatMap((place, at) => reader.push(text.slice(places[at], place)));
  return [...frames, ...reader.end()];
}

const STREAMS: readonly (readonly [string, () => FrameReader, string, readonly string[]])[] = [
  [
    'events with LF',
    serverSentEvents,
    'event: a\ndata: {"x":1}\n\n: keep-alive\n\ndata: [DONE]\n\n',
    ['{"x":1}', '[DONE]'],
  ],
  [
    'events with CRLF',
    serverSentEvents,
    'id: 7\r\ndata: {"x":1}\r\n\r\ndata:{"y":"\\r\\n"}\r\n\r\n',
    ['{"x":1}', '{"y":"\\r\\n"}'],
  ],
  ['an event of several data lines', serverSentEvents, 'data: {"x":\ndata: 1}\nretry: 3\n\n', ['{"x":\n1}']],
  ['events without the last empty line', serverSentEvents, 'data: 1\n\ndata: 2', ['1', '2']],
  ['lines', jsonLines, '{"a":1}\n\n{"b":"\\n"}\r\n{"c":3}', ['{"a":1}', '{"b":"\\n"}', '{"c":3}']],
  ['an array', jsonArray, '[{"a":"}]"}\n,\r\n{"b":[{}]}\n]\n', ['{"a":"}]"}', '{"b":[{}]}']],
];

describe.each(STREAMS)('%s', (_, reader, text, expected) => {
  test('carry their data, wherever the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 6 }), (cuts) => {
        const frames = framesOf(reader(), text, cuts);
        expect(frames.flatMap((frame) => (frame.data === undefined ? [] : [frame.data]))).toEqual(expected);
        expect(frames.map((frame) => frame.raw).join('')).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });
  test('keep everything around the data', () => {
    for (const frame of framesOf(reader(), text)) {
      if (frame.data === undefined || frame.data.includes('\n')) continue;
      expect(frame.with(frame.data)).toBe(frame.raw);
      expect(frame.with('"new"')).toBe(frame.raw.replace(frame.data, '"new"'));
    }
  });
});
