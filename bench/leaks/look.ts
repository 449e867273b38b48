import type { Arrived } from '../../test/gateway/upstream.ts';
import { type Needle, needlesIn } from './people.ts';

// Whether somebody can be known from what arrived. It reads what arrived in every way a provider could, and shares nothing
// with the guard that is measured.

/** Words of the formats that stand between the texts of neighbouring messages. */
const WORDS = new Set(
  'user assistant system developer tool model text input_text output_text message function function_call_output'.split(
    ' ',
  ),
);

/** A string that may be encoded data. */
const BASE64 = /^[A-Za-z0-9+/]{16,}={0,2}$/;

/** Every value and key of a JSON, and what stands in JSON inside strings and in encoded data. */
function strings(node: unknown, values: string[], keys: string[]): void {
  if (typeof node === 'string') {
    values.push(node);
    if (/^\s*[[{]/.test(node)) {
      try {
        strings(JSON.parse(node), values, keys);
      } catch {
        // Not JSON after all; it was looked at as text.
      }
    }
    const data = /^data:[^,]*;base64,(.*)$/s.exec(node);
    const encoded = data?.[1] ?? (BASE64.test(node) && node.length % 4 === 0 ? node : undefined);
    if (encoded !== undefined) values.push(Buffer.from(encoded, 'base64').toString('utf8'));
  } else if (Array.isArray(node)) for (const item of node) strings(item, values, keys);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      keys.push(key);
      strings(value, values, keys);
    }
  }
}

const fromEntities = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const fromEscapes = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
const fromPercent = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

/** A text in the spellings in which somebody could read it. */
const readings = (text: string): string[] => {
  const plain = fromPercent(fromEscapes(fromEntities(text)));
  return plain.includes('<')
    ? [plain, plain.replace(/<[^>]*>/g, ' '), plain.replace(/<[^>]*>/g, '')]
    : [plain];
};

/** What gives a customer away in a call as it arrived: in single texts, and across neighbouring ones. */
export function leaksIn({ path, headers, body }: Arrived): Needle[] {
  const values: string[] = [];
  const keys: string[] = [];
  strings(JSON.parse(body), values, keys);
  const texts = values.filter((value) => !WORDS.has(value));
  const all = [body, path, ...Object.values(headers).flat().map(String), ...keys, ...values];
  const joined = [texts.join(''), texts.join(' ')];
  const found = new Map<string, Needle>();
  for (const text of [...all, ...joined].flatMap(readings)) {
    for (const needle of needlesIn(text)) found.set(`${needle.sort} ${needle.customer}`, needle);
  }
  return [...found.values()];
}
