import { stdnum } from 'stdnum';
import type { Recogniser } from '../recogniser.ts';
import { digitsOf, isAlphanumeric, isDigit, matchAt } from '../shape/chars.ts';
import { DIGIT_GROUPS, labelled } from '../shape/labelled.ts';

const find = labelled({
  kind: 'bank-account',
  label:
    '(?:(?:bank|checking|savings?|current|deposit|giro) )?acc(?:oun)?ts?|a/c|(?:bank|giro|spar)?konto(?:nummer|-?nr)?|kto\\.?(?:-?nr)?|kontonummer|cuenta(?: (?:corriente|bancaria|de ahorros?))?|compte(?: (?:bancaire|courant))?|conta(?: (?:corrente|banc[aá]ria|poupan[cç]a))?|conto(?: (?:corrente|bancario))?|c/c|(?:bank)?rekening(?:nummer)?|konto|kont(?:a|u|em)|rachun(?:ek|ku|kiem)(?: bankow(?:y|ego))?|clabe|iban',
  value: DIGIT_GROUPS,
  confidence: 0.93,
  reason: 'Named as a bank account number.',
  accept: (value, bare) => digitsOf(value).length >= (bare ? 7 : 5) && !/^(?:19|20)\d\d$/.test(value),
});
const ending = labelled({
  kind: 'bank-account',
  label:
    '(?:(?:bank|checking|savings?|current) )?(?:account|acct|a/c|konto|cuenta|compte|conta|conto|rekening)(?: number)? (?:ending|ends|endet|terminada|terminado|terminad[oa] en|se terminant|eindigend)(?: in| with| on| mit| auf| en| em| par| op)?',
  value: '\\d{3,4}',
  confidence: 0.9,
  reason: 'The last digits of a bank account.',
});
const POLISH = /\d{2}(?:[ -]?\d{4}){6}(?!\d)/y;
const BANK_WORDS = [
  'account',
  'accounts',
  'acct',
  'accts',
  'acc',
  'a',
  'checking',
  'saving',
  'savings',
  'current',
  'deposit',
  'konto',
  'kontonummer',
  'bankkonto',
  'girokonto',
  'sparkonto',
  'kto',
  'kontonr',
  'cuenta',
  'compte',
  'conta',
  'conto',
  'c',
  'rekening',
  'rekeningnummer',
  'bankrekening',
  'bankrekeningnummer',
  'konta',
  'kontu',
  'kontem',
  'rachunek',
  'rachunku',
  'rachunkiem',
  'clabe',
  'bank',
];

export const bankAccount: Recogniser = {
  id: 'bank-account',
  kinds: ['bank-account'],
  source: 'words for account in eight languages; Polish NRB (ISO 7064 modulus 97); Mexican CLABE by stdnum',
  hints: { words: BANK_WORDS, digits: [{ least: 2, most: 2, next: ' -', near: true }, { least: 16 }] },
  examples: {
    hits: [
      ['Account number: 12345678', '12345678'],
      ['sort code 20-00-00, account no. 55779911', '55779911'],
      ['Kontonummer 532013000', '532013000'],
      ['pay into account 000123456789', '000123456789'],
      ['nr konta 61 1090 1014 0000 0712 1981 2874', '61 1090 1014 0000 0712 1981 2874'],
      ['przelew na 61109010140000071219812874', '61109010140000071219812874'],
      ['CLABE 032180000118359719', '032180000118359719'],
    ],
    misses: [
      'account of 2019',
      'on account of 5 people',
      'your account is active since 2020',
      'konto od 12.03.2020',
      '61 1090 1014 0000 0712 1981 2875',
    ],
  },
  recognise(text, hint, emit) {
    const { start } = hint;
    if (!isDigit(text.charCodeAt(start))) {
      if (!ending(text, hint, emit)) find(text, hint, emit);
      return;
    }
    const length = hint.end - start;
    if ((length !== 2 && length !== 18 && length !== 26) || isAlphanumeric(text.charCodeAt(start - 1)))
      return;
    const mexican = length === 18 && stdnum.MX!.clabe!.validate(text.slice(start, hint.end)).isValid;
    const polish = length === 18 ? null : matchAt(POLISH, text, start);
    if (!mexican && !(polish && isPolish(digitsOf(polish[0])))) return;
    const end = mexican ? hint.end : start + polish![0].length;
    const reason = 'A bank account number; its check digits fit.';
    emit({ start, end, kind: 'bank-account', confidence: 0.97, reason });
  },
};

/** NRB: with `PL` and the two check digits moved to the end the number is 1 modulo 97. */
function isPolish(digits: string): boolean {
  let rest = 0;
  for (const digit of `${digits.slice(2)}2521${digits.slice(0, 2)}`) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
