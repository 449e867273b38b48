import type { Draw } from './keyed.ts';
import type { Maker } from './maker.ts';
import { sameDigits } from './shape.ts';

/** Numbers that a country keeps free for films and books: the national digits, `x` for any digit. */
interface Country {
  readonly code: string;
  /** Where the regulator says so. */
  readonly source: string;
  /** Dialled before the national number inside the country. */
  readonly trunk: string;
  readonly landline: readonly string[];
  readonly mobile: readonly string[];
  /** True for national numbers (without the trunk prefix) that are mobile. */
  readonly isMobile: RegExp;
}

// United States and Canada: 555-0100 to 555-0199 in every area code. Area codes that exist, so that it looks usual.
const NANP = '202 206 212 213 305 312 323 404 415 503 512 602 617 646 702 713 718 773 808 917 416 514 604 613'
  .split(' ')
  .map((area) => `${area}55501xx`);

export const COUNTRIES: readonly Country[] = [
  {
    code: '1',
    source:
      'ATIS 0300115, Guidelines for the Reservation and Assignment of NXX 555 line numbers: 555-0100 to 555-0199',
    trunk: '',
    landline: NANP,
    mobile: NANP,
    isMobile: /^$/,
  },
  {
    code: '44',
    source: 'Ofcom, Telephone numbers for use in TV and radio drama programmes',
    trunk: '0',
    landline:
      '1134960xxx 1144960xxx 1154960xxx 1164960xxx 1174960xxx 1184960xxx 1214960xxx 1314960xxx 1414960xxx 1514960xxx 1614960xxx 2079460xxx 1914980xxx 1632960xxx'.split(
        ' ',
      ),
    mobile: ['7700900xxx'],
    isMobile: /^7/,
  },
  {
    code: '61',
    source: 'ACMA, Phone numbers for use in TV shows, films and creative works',
    trunk: '0',
    landline:
      '255501xxx 255500xxx 270101xxx 355500xxx 370100xxx 755500xxx 770101xxx 855500xxx 870100xxx'.split(' '),
    mobile:
      '491570006 491570156 491570157 491570158 491570159 491570110 491570313 491570737 491571266 491571491 491571804 491572549 491572665 491572983 491573770 491573087 491574118 491574632 491575254 491575789 491576398 491576801 491577426 491577644 491578957 491578148 491578888 491579212 491579760 491579455'.split(
        ' ',
      ),
    isMobile: /^4/,
  },
  {
    code: '33',
    source: 'Arcep, plan de numérotation: numéros réservés aux œuvres audiovisuelles',
    trunk: '0',
    landline: '19900xxxx 26191xxxx 35301xxxx 46571xxxx 53649xxxx'.split(' '),
    mobile: ['63998xxxx'],
    isMobile: /^[67]/,
  },
  {
    code: '49',
    source: 'Bundesnetzagentur, Rufnummern für Medienproduktionen („Drama Numbers“)',
    trunk: '0',
    landline: '3023125xxx 6990009xxx 4066969xxx 2214710xxx 8999998xxx'.split(' '),
    mobile: '17139200xx 176040690xx'.split(' '),
    isMobile: /^1[567]/,
  },
  {
    code: '353',
    source: 'ComReg, National Numbering Conventions: 020 91x xxxx for drama',
    trunk: '0',
    landline: ['2091xxxxx'],
    mobile: ['2091xxxxx'],
    isMobile: /^8/,
  },
  {
    code: '46',
    source: 'PTS, Telefonnummer för användning i böcker och filmer',
    trunk: '0',
    landline: '3139006xx 4062804xx 84650040x 84650041x'.split(' '),
    mobile: ['7017406xx'],
    isMobile: /^7/,
  },
];

// Country codes by their first digits, so that the national part of other countries' numbers is known as well.
const CODES =
  /^(?:1|7|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-69]\d|3[578]\d|42\d|5[09]\d|6[789]\d|8[0578]\d|9[679]\d)/;

/** A phone number taken apart: the country code without plus, if there is one, and the national digits. */
export interface Number {
  readonly country: Country | undefined;
  /** Digits before the national number in this writing: `+49`, `0049` or the trunk `0`. */
  readonly prefix: string;
  readonly national: string;
}

/** Reads a phone number as written. Without a country code the country is guessed from its pattern. */
export function readPhone(value: string): Number {
  const digits = value.replace(/\D/g, '');
  const international = /^\D*\+/.test(value) ? '' : digits.startsWith('00') ? '00' : undefined;
  if (international !== undefined) {
    const rest = digits.slice(international.length);
    const code = CODES.exec(rest)?.[0] ?? '';
    const country = COUNTRIES.find((one) => one.code === code);
    const trunk = country !== undefined && country.trunk !== '' && /\(0\)/.test(value) ? '0' : '';
    const prefix = international + code + trunk;
    return { country, prefix, national: digits.slice(prefix.length) };
  }
  const country = guess(value, digits);
  const prefix = digits.startsWith('0') ? '0' : digits.length === 11 && digits.startsWith('1') ? '1' : '';
  return { country, prefix, national: digits.slice(prefix.length) };
}

function guess(value: string, digits: string): Country | undefined {
  const of = (code: string) => COUNTRIES.find((one) => one.code === code);
  if (/^01[567]\d[ /-]?\d{7,8}$/.test(value.trim())) return of('49');
  if (/^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits)) return of('1');
  if (/^0[1-9](?:[ .-]?\d\d){4}$/.test(value.trim()) && digits.length === 10) return of('33');
  if (/^04\d{2} ?\d{3} ?\d{3}$/.test(value.trim()) || /^\(?0[2378]\)? ?\d{4} ?\d{4}$/.test(value.trim()))
    return of('61');
  if (/^0(?:7\d|1\d|2[0389])\d{8}$/.test(digits)) return of('44');
  return digits.startsWith('0') ? of('49') : undefined;
}

const fill = (pattern: string, draw: Draw): string => pattern.replace(/x/g, () => String(draw.below(10)));

/** Writes `digits` into the places that the digits of `like` have; further digits follow, missing places go. */
function layOut(like: string, digits: string): string {
  let made = '';
  let at = 0;
  for (const char of like) {
    if (!/\d/.test(char)) {
      if (at < digits.length) made += char;
    } else if (at < digits.length) made += digits[at++];
  }
  return (made + digits.slice(at)).replace(/[^\d)]+$/, '');
}

/**
 * A number from the range that the value's country keeps free for fiction, in the same layout. Where a country has
 * none, or its range is used up, a number of the same layout whose national part begins with 0 and so is nobody's.
 */
export const phone: Maker = (value, { draw, attempt }) => {
  const extension = /(?:\s*(?:ext|x|durchwahl|poste)\.?\s*)(\d{1,6})$/i.exec(value);
  const main = extension === null ? value : value.slice(0, extension.index);
  const tail = extension === null ? '' : sameDigits(extension[0], draw);
  const { country, prefix, national } = readPhone(main);
  if (national.length < 4) return sameDigits(main, draw) + tail;
  if (country === undefined || attempt > 40)
    return layOut(main, prefix + freeNational(national, draw)) + tail;
  const ranges = country.isMobile.test(national) ? country.mobile : country.landline;
  // In Britain the first digit decides how a number is grouped.
  const alike = country.code === '44' ? ranges.filter((range) => range.charAt(0) === national.charAt(0)) : [];
  const digits = fill(draw.of(alike.length > 0 ? alike : ranges), draw);
  return layOut(main, prefix + digits) + tail;
};

const freeNational = (national: string, draw: Draw): string => `0${sameDigits(national.slice(1), draw)}`;

/** A phone number in the other usual writings, national and international, as digits. */
export function otherWritings(value: string): string[] {
  const { country, prefix, national } = readPhone(value);
  if (country === undefined || national.length < 6) return [];
  const all = ['', '00'].map((start) => `${start}${country.code}${national}`);
  if (country.trunk !== prefix) all.push(country.trunk + national);
  return all;
}
