import { isAlphanumeric, isDigit } from './chars.ts';

const MOST = 64;

/**
 * End of a number of one of `lengths` digits that starts at `at` and may be pulled apart: one sign between digits (space,
 * point, hyphen, stroke), one line break in all, and the letters l, I and O for 1 and 0 as a scanner reads them. -1 when
 * there is none. Used only behind a word that names the number.
 */
export function spreadNumberEnd(text: string, at: number, lengths: readonly number[]): number {
  let digits = 0;
  let broken = false;
  let end = -1;
  const most = Math.min(text.length, at + MOST);
  for (let from = at; from < most; from++) {
    const code = text.charCodeAt(from);
    if (isDigit(code) || (digits > 0 && isScannedDigit(code))) {
      digits++;
      if (lengths.includes(digits) && !isAlphanumeric(text.charCodeAt(from + 1))) end = from + 1;
    } else if (code === 0x0a && !broken && digits > 0) broken = true;
    else if (!isJoint(code) || !isDigitOrBreak(text.charCodeAt(from + 1))) break;
  }
  return end;
}

const isScannedDigit = (code: number): boolean =>
  code === 0x6c || code === 0x49 || code === 0x4f || code === 0x6f;
const isJoint = (code: number): boolean => code === 0x20 || (code >= 0x2d && code <= 0x2f);
const isDigitOrBreak = (code: number): boolean => isDigit(code) || code === 0x0a || isScannedDigit(code);
