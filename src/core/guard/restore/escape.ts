import type { RestoreInto } from '../conversation.ts';
import { BACKSLASH, ENTITY } from './units.ts';

const json = (value: string): string =>
  JSON.stringify(value)
    .slice(1, -1)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const html = (value: string): string => value.replace(/[&<>"']/g, (char) => HTML[char]!);

/**
 * A value as it must be written where it goes. In plain text the way the stand-in was written decides: if it carried
 * JSON or HTML escapes, the value gets the same.
 */
export function escapeFor(value: string, into: RestoreInto, written: number): string {
  if (into === 'json') return json(value);
  if (into === 'html') return html(value);
  if (into === 'url') return encodeURIComponent(value.toWellFormed());
  if (written === BACKSLASH) return json(value);
  if (written === ENTITY) return html(value);
  return value;
}
