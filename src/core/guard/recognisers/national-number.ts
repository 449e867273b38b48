import type { Emit, HintAt, Recogniser } from '../recogniser.ts';
import { after, before, isAlphanumeric, isAsciiLetter, isDigit, matchAt } from '../shape/chars.ts';
import { CODE, labelled } from '../shape/labelled.ts';
import { type MaskForms, walkMasks } from '../shape/mask-trie.ts';
import type { NumberForm } from '../shape/national-numbers.ts';
import { spreadNumberEnd } from '../shape/spread-number.ts';

const MAX_LENGTH = 24;
// Any country's number under a general name.
const general = labelled({
  kind: 'national-id',
  label:
    "(?:national|citizen|identity|identification|government|personal)(?: (?:id(?:entity|entification)?|insurance|card|code|document)){0,2}|nid|tax ?(?:id|payer|file|identification)|id(?: (?:card|document)|(?= ?(?:number|no\\b|nr\\b)))|tin|ausweis|documento|carte d'identité|carta d'identità|identiteitskaart|numer identyfikacyjny",
  value: `(?=(?:[^\\d\\n]{0,4}\\d){5})${CODE}`,
  confidence: 0.85,
  reason: 'Named as a national or tax number.',
  accept: (value, bare) => !bare || /(?:\d\D{0,2}){7}/.test(value),
});
// Numbers so often named by their short word that the word finds them in any dress, with their count of digits.
const SHORT_NAMES: Readonly<
  Record<string, readonly [kind: 'national-id' | 'tax-number', ...lengths: number[]]>
> = {
  pesel: ['national-id', 11],
  nip: ['tax-number', 10],
  regon: ['tax-number', 9, 14],
  krs: ['tax-number', 10],
  bsn: ['national-id', 9],
  cpf: ['national-id', 11],
  cnpj: ['tax-number', 14],
  dni: ['national-id', 8],
  nass: ['national-id', 12],
  nuss: ['national-id', 12],
  siren: ['tax-number', 9],
  siret: ['tax-number', 14],
  oib: ['national-id', 11],
  egn: ['national-id', 10],
  cnp: ['national-id', 13],
  jmbg: ['national-id', 13],
  ahv: ['national-id', 13],
  avs: ['national-id', 13],
  cpr: ['national-id', 10],
  utr: ['tax-number', 10],
  tfn: ['tax-number', 9],
  abn: ['tax-number', 11],
  ein: ['tax-number', 9],
  itin: ['tax-number', 9],
  nhs: ['national-id', 10],
  cuit: ['tax-number', 11],
  cuil: ['national-id', 11],
  amka: ['national-id', 11],
  afm: ['tax-number', 9],
  nif: ['tax-number', 9],
  steuernummer: ['tax-number', 10, 11, 13],
};
const NAME_LINK =
  /(?:[ -]?(?:nummer|number|num[eé]ro|nr|no|n[°º]))?\.?(?: ?\([^()\n]{1,16}\))?[ \t]{0,2}(?:is|ist|:|=|\||#|to)?[ \t]{0,2}\n?[ \t]{0,2}/iy;
const CARD_LINK =
  /(?: osobist\p{L}{1,4}| tożsamości)?(?:,? (?:seri[aię]|nr|numer|i)\.?){0,4}[:.]?[ \t]{0,2}\|?[ \t]{0,2}\n?/iuy;
const CARD_LETTERS = /[A-Z]{3}[ \n]?/y;
const BEFORE_LENGTH = 44;

export const nationalNumber: Recogniser = {
  id: 'national-number',
  kinds: ['national-id', 'tax-number'],
  source:
    'forms and check digits of 50 countries by stdnum (after python-stdnum and the issuers); see shape/national-numbers.ts',
  hints: {
    digits: [
      { least: 1, most: 4, next: ' -./+()', near: true },
      { least: 1, most: 4, next: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
      { least: 5 },
    ],
    mixed: 5,
    words: [
      ...Object.keys(SHORT_NAMES),
      'dowod',
      'dowodu',
      'dowodem',
      'national',
      'citizen',
      'identity',
      'identification',
      'tax',
      'nid',
      'id',
    ],
  },
  examples: {
    hits: [
      ['PESEL 44051401359', '44051401359'],
      ['DNI: 12345678Z', '12345678Z'],
      ['numer 44051401359 w umowie', '44051401359'],
      ['con NIE X1234567L en', 'X1234567L'],
      ['codice fiscale RSSMRA85T10A562S', 'RSSMRA85T10A562S'],
      ['BSN 111222333', '111222333'],
      ['CPF 390.533.447-05', '390.533.447-05'],
      ['AHV-Nr. 756.9217.0769.85', '756.9217.0769.85'],
      ['n° de sécurité sociale 2 95 10 99 126 111 93', '2 95 10 99 126 111 93'],
      ['Steuer-ID: 36574261809', '36574261809'],
      ['Steuernummer 181/815/08155', '181/815/08155'],
      ['National Insurance number AB 12 34 56 C', 'AB 12 34 56 C'],
      ['NIP: 856-734-62-15', '856-734-62-15'],
      ['EIN 12-3456789', '12-3456789'],
      ['hetu 131052-308T', '131052-308T'],
      ['personnummer 880320-0016', '880320-0016'],
      ['Aadhaar 2341 2341 2346', '2341 2341 2346'],
      ['NHS number 943 476 5919', '943 476 5919'],
      ['National ID: NID-284464804', 'NID-284464804'],
    ],
    misses: [
      'order 12345678901',
      'part 99-1234567',
      'call 12345678',
      '1234567',
      'the national identity of the people',
      'room 123-45',
    ],
  },
  recognise(text, hint, emit) {
    const { start, end } = hint;
    if (isAsciiLetter(text.charCodeAt(start))) {
      if (hasDigit(text, start, end)) longest(text, start, emit);
      else if (!shortNamed(text, hint, emit) && !polishCard(text, hint, emit)) general(text, hint, emit);
      return;
    }
    const previous = text.charCodeAt(start - 1);
    if (isAlphanumeric(previous)) return;
    // A later group of a longer number, an IBAN say.
    if (previous === 0x20 && isDigit(text.charCodeAt(start - 2))) return;
    if (isJoint(previous)) {
      const letters = lettersBefore(text, start - 1);
      if (letters >= 0) longest(text, letters, emit);
      if (letters >= 0 && previous !== 0x20) return;
      if (previous !== 0x20 && previous !== 0x28 && isAlphanumeric(text.charCodeAt(start - 2))) return;
    }
    if (end - start < 5 && !isJoint(text.charCodeAt(end)) && !isAsciiLetter(text.charCodeAt(end))) return;
    longest(text, start, emit);
  },
};

/** Start of one to three letters that end at `end` and stand alone, as in `AB 12 34 56 C`; -1 when there are none. */
function lettersBefore(text: string, end: number): number {
  let start = end;
  while (end - start < 4 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  return start < end && end - start < 4 && !isAlphanumeric(text.charCodeAt(start - 1)) ? start : -1;
}

/** Emits the longest number from `start` that has the form of a national number and is confirmed. */
function longest(text: string, start: number, emit: Emit): boolean {
  let best: Judged | undefined;
  walkMasks(text, start, (end, forms) => {
    const next = text.charCodeAt(end);
    if (next >= 0x2d && next <= 0x2f && isAlphanumeric(text.charCodeAt(end + 1))) return;
    best = judge(text, start, end, forms) ?? best;
  });
  if (!best) return false;
  const { end, form, confidence } = best;
  const reason = `Written like ${form.name}${form.valid ? '; its check fits' : ''}.`;
  emit({ start, end, kind: form.kind, confidence, reason });
  return true;
}

interface Judged {
  readonly end: number;
  readonly form: NumberForm;
  readonly confidence: number;
}

function judge(
  text: string,
  start: number,
  end: number,
  { forms, words, alone }: MaskForms,
): Judged | undefined {
  const context = `${before(text, start, BEFORE_LENGTH)} | ${after(text, end, 16)}`;
  const anyNamed = words.test(context);
  if (!anyNamed && !alone) return;
  const value = text.slice(start, end);
  const digitsOnly = /^\d+$/.test(value);
  let best: Judged | undefined;
  for (const { form, pattern } of forms) {
    const named = anyNamed && pattern.test(context);
    const unnamed = digitsOnly ? form.bare : form.alone;
    if (!named && unnamed === undefined) continue;
    const valid = form.valid ? form.valid(value) : named;
    const confidence = valid ? (named ? 0.98 : unnamed!) : named ? 0.8 : 0;
    if (confidence > (best?.confidence ?? 0)) best = { end, form, confidence };
  }
  return best;
}

/** The Polish identity card behind its name: three letters, six digits, pulled apart as they may be. */
function polishCard(text: string, hint: HintAt, emit: Emit): boolean {
  if (!/^dow[oó]d(?:u|em)?$/i.test(text.slice(hint.start, hint.end))) return false;
  const start = hint.end + matchAt(CARD_LINK, text, hint.end)![0].length;
  const letters = matchAt(CARD_LETTERS, text, start);
  const end = letters ? spreadNumberEnd(text, start + letters[0].length, [6]) : -1;
  if (end < 0) return false;
  emit({ start, end, kind: 'national-id', confidence: 0.93, reason: 'Named as an identity card.' });
  return true;
}

/** A number directly behind its short name, pulled apart or badly scanned as it may be. */
function shortNamed(text: string, hint: HintAt, emit: Emit): boolean {
  const known = SHORT_NAMES[text.slice(hint.start, hint.end).toLowerCase()];
  if (!known) return false;
  const [kind, ...lengths] = known;
  const start = hint.end + matchAt(NAME_LINK, text, hint.end)![0].length;
  if (longest(text, start, emit)) return true;
  const end = isDigit(text.charCodeAt(start)) ? spreadNumberEnd(text, start, lengths) : -1;
  if (end < 0) return false;
  emit({ start, end, kind, confidence: 0.93, reason: 'Named as a national or tax number.' });
  return true;
}

const isJoint = (code: number): boolean =>
  code === 0x20 || (code >= 0x2d && code <= 0x2f) || code === 0x2b || code === 0x28 || code === 0x29;

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + MAX_LENGTH); at++)
    if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
