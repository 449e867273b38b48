import { analyse } from 'chardet';

/** What chardet may answer and Node's decoder knows under the same or another name. */
const DECODER: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
};
/** The detector looks at this much of the file; more does not change its mind. */
const LOOK_BYTES = 256 * 1024;

/**
 * Decodes a text file of unknown encoding: by its byte order mark, as UTF-8 when it is valid UTF-8, as UTF-16 when every
 * other byte is zero, else by the letters' frequencies (chardet). Bytes that fit nothing become U+FFFD; nothing throws.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, LOOK_BYTES);
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at & 1]!++;
  if (zeros[1]! * 3 > head.length && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! * 3 > head.length && zeros[1] === 0) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  for (const { name } of analyse(head)) {
    if (/^utf-(8|16|32)/i.test(name)) continue;
    const known = DECODER[name.toLowerCase()] ?? name.toLowerCase();
    try {
      new TextDecoder(known);
      return known;
    } catch {
      // An encoding that Node does not decode: the next guess.
    }
  }
  return 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
