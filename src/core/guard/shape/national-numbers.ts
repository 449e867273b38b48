import { stdnum } from 'stdnum';
import type { Kind } from '../kinds.ts';

/** One form of a national or tax number. */
export interface NumberForm {
  /** What it is, for the reason: `a Polish PESEL`. */
  readonly name: string;
  readonly kind: Extract<Kind, 'national-id' | 'tax-number'>;
  /** How it is written: `9` a digit, `A` a letter, `*` either, other signs themselves. */
  readonly masks: readonly string[];
  /** Words that name it, as a pattern over lower-case text. */
  readonly words: string;
  /** Check of digits and dates; absent where the issuer has none. */
  readonly valid?: (value: string) => boolean;
  /** Confidence without a word that names it, when the check fits and it is written with its signs or letters. Absent: a word is needed. */
  readonly alone?: number;
  /** The same for digits only: where a date or several check digits tell it from any other number. */
  readonly bare?: number;
}

const id = 'national-id';
const tax = 'tax-number';

/** The check of stdnum that is named `COUNTRY.number`. */
function check(name: string): (value: string) => boolean {
  const [country, number] = name.split('.') as [string, string];
  const validator = stdnum[country]?.[number];
  if (!validator) throw new Error(`stdnum has no ${name}`);
  return (value) => validator.validate(value).isValid;
}

/** Digits weighted and summed, modulo `modulus`. */
const weighted = (digits: string, weights: readonly number[], modulus: number): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits.charCodeAt(i) - 48), 0) % modulus;

/** NHS number: modulus 11 over ten digits (NHS Data Dictionary). */
function nhs(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  const rest = 11 - weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2], 11);
  return rest !== 10 && rest % 11 === Number(digits[9]);
}

/** SNILS: sum of the nine digits weighted 9 to 1, modulo 101, then 100 becomes 0. */
function snils(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  return weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1], 101) % 100 === Number(digits.slice(9));
}

/** NRIC and FIN of Singapore: weights 2 7 6 5 4 3 2, a letter from the table of its series. */
function nric(value: string): boolean {
  const upper = value.toUpperCase();
  const offset = 'TG'.includes(upper[0]!) ? 4 : upper[0] === 'M' ? 3 : 0;
  const rest = (weighted(upper.slice(1, 8), [2, 7, 6, 5, 4, 3, 2], 11) + offset) % 11;
  const table = 'ST'.includes(upper[0]!) ? 'JZIHGFEDCBA' : upper[0] === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK';
  return 'STFGM'.includes(upper[0]!) && (upper[0] === 'M' ? table[10 - rest] : table[rest]) === upper[8];
}

/** Polish identity card: letters count 10 to 35, weights 7 3 1 9 7 3 1 7 3, modulo 10 is 0. */
function polishIdCard(value: string): boolean {
  const compact = value.replace(/\s/g, '').toUpperCase();
  const weights = [7, 3, 1, 9, 7, 3, 1, 7, 3];
  return weights.reduce((sum, weight, i) => sum + weight * Number.parseInt(compact[i]!, 36), 0) % 10 === 0;
}

/** The forms, by country. Checks by stdnum except where its source stands beside the function. */
export const NATIONAL_NUMBERS: readonly NumberForm[] = [
  {
    name: 'an Argentine CUIT',
    kind: tax,
    masks: ['99-99999999-9', '99999999999'],
    words: 'cuit|cuil',
    valid: check('AR.cuit'),
    alone: 0.8,
  },
  {
    name: 'an Argentine DNI',
    kind: id,
    masks: ['99.999.999', '99999999'],
    words: 'dni|documento',
    valid: check('AR.dni'),
  },
  {
    name: 'an Austrian social insurance number',
    kind: id,
    masks: ['9999 999999', '9999999999', '9999-999999'],
    words: 'svnr|sv-nr|sozialversicherungs?-?n|versicherungsnummer',
    valid: check('AT.vnr'),
  },
  {
    name: 'an Austrian tax number',
    kind: tax,
    masks: ['99-999/9999', '99 999/9999'],
    words: 'steuernummer|steuer-nr|st\\.?-?nr|abgabenkonto',
    valid: check('AT.tin'),
    alone: 0.6,
  },
  {
    name: 'an Australian tax file number',
    kind: tax,
    masks: ['999 999 999', '999999999'],
    words: 'tfn|tax file',
    valid: check('AU.tfn'),
  },
  {
    name: 'an Australian business number',
    kind: tax,
    masks: ['99 999 999 999', '99999999999'],
    words: 'abn|business number',
    valid: check('AU.abn'),
  },
  {
    name: 'an Australian Medicare number',
    kind: id,
    masks: ['9999 99999 9', '9999999999', '9999-99999-9'],
    words: 'medicare',
  },
  {
    name: 'a Belgian national number',
    kind: id,
    masks: ['99.99.99-999.99', '99.99.99-999-99', '99999999999'],
    words: 'rijksregister|registre national|nationa+l (?:register )?num|num[eé]ro national|insz|niss|nrn',
    valid: check('BE.nn'),
    alone: 0.8,
  },
  { name: 'a Bulgarian EGN', kind: id, masks: ['9999999999'], words: 'egn|егн', valid: check('BG.egn') },
  {
    name: 'a Brazilian CPF',
    kind: id,
    masks: ['999.999.999-99', '99999999999', '999999999-99'],
    words: 'cpf',
    valid: check('BR.cpf'),
    alone: 0.8,
  },
  {
    name: 'a Brazilian CNPJ',
    kind: tax,
    masks: ['99.999.999/9999-99', '99999999999999'],
    words: 'cnpj',
    valid: check('BR.cnpj'),
    alone: 0.8,
  },
  {
    name: 'a Canadian social insurance number',
    kind: id,
    masks: ['999 999 999', '999-999-999', '999999999'],
    words: 'social insurance|\\bsin\\b|assurance sociale|\\bnas\\b',
    valid: check('CA.sin'),
  },
  {
    name: 'a Swiss AHV number',
    kind: id,
    masks: ['999.9999.9999.99', '9999999999999', '999 9999 9999 99'],
    words: 'ahv|avs|oasi',
    valid: check('CH.ssn'),
    alone: 0.93,
    bare: 0.9,
  },
  {
    name: 'a Chilean RUT',
    kind: id,
    masks: ['99.999.999-*', '9.999.999-*', '99999999-*'],
    words: '\\brut\\b|\\brun\\b',
    valid: check('CL.rut'),
    alone: 0.75,
  },
  {
    name: 'a Chinese resident number',
    kind: id,
    masks: ['99999999999999999*'],
    words: '身份证|id card|resident id',
    valid: check('CN.ric'),
    alone: 0.93,
    bare: 0.93,
  },
  {
    name: 'a Colombian NIT',
    kind: tax,
    masks: ['999.999.999-9', '999999999-9'],
    words: '\\bnit\\b',
    valid: check('CO.nit'),
    alone: 0.6,
  },
  {
    name: 'a Czech or Slovak birth number',
    kind: id,
    masks: ['999999/9999', '999999/999'],
    words: 'rodn[eéáa]|r\\.? ?č',
    valid: check('CZ.rc'),
    alone: 0.85,
  },
  {
    name: 'a Czech company number',
    kind: tax,
    masks: ['99999999'],
    words: '\\bičo?\\b|\\bico\\b',
    valid: check('CZ.ico'),
  },
  {
    name: 'a German tax identification number',
    kind: tax,
    masks: ['99999999999', '99 999 999 999'],
    words: 'steuer-?id|idnr|id-nr|steuerliche|identifikationsnummer|identifikations-?nr|tin\\b|tax id',
    valid: check('DE.idnr'),
  },
  {
    name: 'a German tax number',
    kind: tax,
    masks: [
      '99/999/99999',
      '999/999/99999',
      '999/9999/9999',
      '99999/99999',
      '99 999 99999',
      '999 999 99999',
      '9999999999999',
      '9999999999',
      '99999999999',
    ],
    words: 'steuer-?nummer|steuer-?nr|st\\.? ?-?nr|tax n',
  },
  {
    name: 'a German pension insurance number',
    kind: id,
    masks: ['99 999999 A 999', '99999999A999', '99 999999 A999'],
    words: 'sozialversicherung|rentenversicherung|versicherungs-?n|sv-?n|rvnr',
    valid: check('DE.svnr'),
    alone: 0.85,
  },
  {
    name: 'a German identity card number',
    kind: id,
    masks: ['A********', 'A*********', 'A******* 9'],
    words: 'personalausweis|ausweis-?nummer|ausweis-?nr|identity card|id card',
  },
  {
    name: 'a German health insurance number',
    kind: id,
    masks: ['A999999999'],
    words: 'versichertennummer|versicherten-?nr|krankenversicher|kvnr|krankenkasse',
  },
  {
    name: 'a Danish CPR number',
    kind: id,
    masks: ['999999-9999', '9999999999'],
    words: 'cpr',
    valid: check('DK.cpr'),
    alone: 0.7,
  },
  {
    name: 'an Ecuadorian identity number',
    kind: id,
    masks: ['9999999999', '999999999-9'],
    words: 'c[eé]dula',
    valid: check('EC.ci'),
  },
  {
    name: 'an Estonian personal code',
    kind: id,
    masks: ['99999999999'],
    words: 'isikukood',
    valid: check('EE.ik'),
  },
  {
    name: 'a Spanish DNI',
    kind: id,
    masks: ['99999999A', '99999999-A', '99.999.999-A', '99.999.999A', '99 999 999 A', '99999999 A'],
    words: '\\bdni|d\\.n\\.i|\\bnif\\b|n\\.i\\.f|documento|identidad',
    valid: check('ES.dni'),
    alone: 0.93,
  },
  {
    name: 'a Spanish NIE',
    kind: id,
    masks: ['A9999999A', 'A-9999999-A', 'A9999999-A', 'A-9999999A'],
    words: '\\bnie\\b|n\\.i\\.e|extranjer',
    valid: check('ES.nie'),
    alone: 0.93,
  },
  {
    name: 'a Spanish CIF',
    kind: tax,
    masks: ['A99999999', 'A-99999999', 'A9999999A', 'A-9999999-9'],
    words: '\\bcif\\b|c\\.i\\.f|\\bnif\\b',
    valid: check('ES.cif'),
    alone: 0.8,
  },
  {
    name: 'a Spanish social security number',
    kind: id,
    masks: ['999999999999', '99 9999999999', '99/99999999/99', '99 99999999 99', '99/9999999999'],
    words: 'seguridad social|\\bnuss|\\bnaf\\b|\\bnss\\b|afiliaci[oó]n',
    valid: check('ES.nss'),
  },
  {
    name: 'a Finnish personal code',
    kind: id,
    masks: ['999999-999*', '999999A999*', '999999+999*'],
    words: 'henkil[oö]tunnus|hetu',
    valid: check('FI.hetu'),
    alone: 0.9,
  },
  {
    name: 'a French social security number',
    kind: id,
    masks: [
      '9 99 99 99 999 999 99',
      '999999999999999',
      '9 99 99 99 999 999',
      '9999999999999 99',
      '9 99 99 9* 999 999 99',
      '9.99.99.99.999.999.99',
      '9999999999999',
    ],
    words: 's[eé]curit[eé] sociale|\\bnir\\b|\\binsee\\b|\\bnss\\b|n[°º] ?ss|carte vitale',
    valid: check('FR.nir'),
    alone: 0.9,
    bare: 0.85,
  },
  {
    name: 'a French tax number',
    kind: tax,
    masks: ['9999999999999', '99 99 999 999 999'],
    words: 'num[eé]ro fiscal|\\bspi\\b|r[eé]f[eé]rence fiscale|identifiant fiscal',
    valid: check('FR.nif'),
  },
  {
    name: 'a French company number',
    kind: tax,
    masks: ['999 999 999', '999999999'],
    words: 'siren|\\brcs\\b',
    valid: check('FR.siren'),
  },
  {
    name: 'a French establishment number',
    kind: tax,
    masks: ['999 999 999 99999', '99999999999999', '999 999 999 999 99'],
    words: 'siret',
    valid: check('FR.siret'),
    alone: 0.7,
  },
  {
    name: 'a British National Insurance number',
    kind: id,
    masks: ['AA999999A', 'AA 99 99 99 A', 'AA 999999 A', 'AA-99-99-99-A', 'AA99 99 99A'],
    words: 'national insurance|\\bnino?\\b|n\\.i\\.|ni n',
    valid: check('GB.nino'),
    alone: 0.9,
  },
  {
    name: 'a British taxpayer reference',
    kind: tax,
    masks: ['9999999999', '99999 99999'],
    words: '\\butr\\b|taxpayer ref|unique taxpayer',
    valid: check('GB.utr'),
  },
  {
    name: 'a British NHS number',
    kind: id,
    masks: ['999 999 9999', '9999999999', '999-999-9999'],
    words: '\\bnhs',
    valid: nhs,
  },
  { name: 'a Greek AMKA', kind: id, masks: ['99999999999'], words: 'αμκα|amka', valid: check('GR.amka') },
  {
    name: 'a Greek tax number',
    kind: tax,
    masks: ['999999999'],
    words: 'αφμ|\\bafm\\b|α\\.φ\\.μ',
    valid: check('GR.vat'),
  },
  {
    name: 'a Hong Kong identity number',
    kind: id,
    masks: ['A9999999', 'A999999(*)', 'AA999999(*)'],
    words: 'hkid|hong kong id|identity card',
    valid: check('HK.hkid'),
    alone: 0.7,
  },
  { name: 'a Croatian OIB', kind: id, masks: ['99999999999'], words: '\\boib\\b', valid: check('HR.oib') },
  {
    name: 'a Hungarian tax number',
    kind: tax,
    masks: ['99999999-9-99', '99999999999'],
    words: 'ad[oó]sz[aá]m',
    valid: check('HU.anum'),
    alone: 0.9,
  },
  {
    name: 'an Irish PPS number',
    kind: id,
    masks: ['9999999A', '9999999AA'],
    words: '\\bpps|personal public service',
    valid: check('IE.pps'),
    alone: 0.8,
  },
  {
    name: 'an Israeli identity number',
    kind: id,
    masks: ['999999999', '99999999-9'],
    words: 'teudat|zehut|ת\\.ז|israeli id|id n',
    valid: check('IL.idnr'),
  },
  {
    name: 'an Indian Aadhaar number',
    kind: id,
    masks: ['9999 9999 9999', '999999999999', '9999-9999-9999'],
    words: 'aadh?aar|uidai|uid\\b',
    valid: check('IN.aadhaar'),
    alone: 0.75,
  },
  {
    name: 'an Indian PAN',
    kind: tax,
    masks: ['AAAAA9999A'],
    words: '\\bpan\\b|permanent account',
    valid: check('IN.pan'),
    alone: 0.85,
  },
  {
    name: 'an Indian GSTIN',
    kind: tax,
    masks: ['99AAAAA9999A*A*'],
    words: 'gstin|\\bgst\\b',
    valid: check('IN.gstin'),
    alone: 0.93,
  },
  {
    name: 'an Icelandic kennitala',
    kind: id,
    masks: ['999999-9999', '9999999999'],
    words: 'kennitala|\\bkt\\b',
    valid: check('IS.kennitala'),
  },
  {
    name: 'an Italian codice fiscale',
    kind: tax,
    masks: ['AAAAAA99A99A999A', 'AAA AAA 99A99 A999A', 'AAAAAA**A**A***A'],
    words: 'codice fiscale|c\\.? ?f\\.?|cod\\. ?fisc',
    valid: check('IT.codicefiscale'),
    alone: 0.97,
    bare: 0.97,
  },
  {
    name: 'an Italian partita IVA',
    kind: tax,
    masks: ['99999999999'],
    words: 'p\\.? ?iva|partita iva|piva',
    valid: check('IT.iva'),
  },
  {
    name: 'a Korean resident number',
    kind: id,
    masks: ['999999-9999999'],
    words: '주민|resident registration|rrn',
    valid: check('KR.rrn'),
    alone: 0.88,
  },
  {
    name: 'a Lithuanian personal code',
    kind: id,
    masks: ['99999999999'],
    words: 'asmens',
    valid: check('LT.asmens'),
  },
  {
    name: 'a Latvian personal code',
    kind: id,
    masks: ['999999-99999', '99999999999'],
    words: 'personas kod',
    valid: check('LV.pvn'),
  },
  {
    name: 'a Mexican CURP',
    kind: id,
    masks: ['AAAA999999AAAAAA99', 'AAAA999999AAAAAAA9'],
    words: '\\bcurp\\b',
    valid: check('MX.curp'),
    alone: 0.97,
  },
  {
    name: 'a Mexican RFC',
    kind: tax,
    masks: ['AAAA999999***', 'AAA999999***', 'AAAA-999999-***'],
    words: '\\brfc\\b|r\\.f\\.c',
    valid: check('MX.rfc'),
    alone: 0.8,
  },
  {
    name: 'a Malaysian NRIC',
    kind: id,
    masks: ['999999-99-9999', '999999999999'],
    words: 'nric|mykad|\\bic n|kad pengenalan',
    valid: check('MY.nric'),
    alone: 0.85,
  },
  {
    name: 'a Dutch BSN',
    kind: id,
    masks: ['999999999', '9999.99.999', '9999 99 999', '999.999.999', '999 999 999'],
    words: '\\bbsn\\b|burgerservice|sofi-?n',
    valid: check('NL.bsn'),
  },
  {
    name: 'a Norwegian national number',
    kind: id,
    masks: ['999999 99999', '99999999999', '999999-99999'],
    words: 'f[øo]dselsnummer|personnummer|\\bfnr\\b|f\\.nr',
    valid: check('NO.fodselsnummer'),
    alone: 0.7,
    bare: 0.6,
  },
  {
    name: 'a New Zealand IRD number',
    kind: tax,
    masks: ['99-999-999', '999-999-999', '999999999', '99999999'],
    words: '\\bird\\b|inland revenue',
    valid: check('NZ.ird'),
  },
  {
    name: 'a Pakistani CNIC',
    kind: id,
    masks: ['99999-9999999-9'],
    words: 'cnic|nadra',
    valid: check('PK.cnic'),
    alone: 0.9,
  },
  {
    name: 'a Polish PESEL',
    kind: id,
    masks: ['99999999999', '999 999 999 99', '999999 99999'],
    words: 'pesel',
    valid: check('PL.pesel'),
    alone: 0.8,
    bare: 0.75,
  },
  {
    name: 'a Polish NIP',
    kind: tax,
    masks: ['999-999-99-99', '999-99-99-999', '9999999999', '999 999 99 99', '999 99 99 999'],
    words: '\\bnip\\b|podatkow|podatnik',
    valid: check('PL.nip'),
    alone: 0.75,
  },
  {
    name: 'a Polish REGON',
    kind: tax,
    masks: ['999999999', '99999999999999'],
    words: 'regon',
    valid: check('PL.regon'),
  },
  { name: 'a Polish court register number', kind: tax, masks: ['9999999999'], words: '\\bkrs\\b' },
  {
    name: 'a Polish identity card number',
    kind: id,
    masks: ['AAA999999', 'AAA 999999'],
    words: 'dow[oó]d|dowodu|dow\\. ?os',
    valid: polishIdCard,
    alone: 0.7,
  },
  {
    name: 'a Portuguese NIF',
    kind: tax,
    masks: ['999 999 999', '999999999', '999.999.999'],
    words: '\\bnif\\b|contribuinte|\\bnipc\\b|n\\.i\\.f',
    valid: check('PT.nif'),
  },
  {
    name: 'a Portuguese citizen card number',
    kind: id,
    masks: ['99999999 9 AA9', '999999999AA9', '99999999-9 AA9', '99999999'],
    words: 'cart[aã]o (?:de|do) cidad|\\bcc\\b|bilhete de identidade|\\bbi\\b',
    valid: check('PT.cc'),
    alone: 0.85,
  },
  {
    name: 'a Romanian CNP',
    kind: id,
    masks: ['9999999999999'],
    words: '\\bcnp\\b|cod numeric',
    valid: check('RO.cnp'),
    alone: 0.75,
    bare: 0.7,
  },
  {
    name: 'a JMBG',
    kind: id,
    masks: ['9999999999999'],
    words: 'jmbg|јмбг|emšo|emso|mbr',
    valid: check('BA.jmbg'),
    alone: 0.6,
    bare: 0.55,
  },
  {
    name: 'a Slovenian EMŠO',
    kind: id,
    masks: ['9999999999999'],
    words: 'emšo|emso',
    valid: check('SI.emso'),
    alone: 0.6,
    bare: 0.55,
  },
  {
    name: 'a Russian INN',
    kind: tax,
    masks: ['9999999999', '999999999999'],
    words: '\\bинн|\\binn\\b',
    valid: check('RU.inn'),
  },
  {
    name: 'a Russian SNILS',
    kind: id,
    masks: ['999-999-999 99', '99999999999', '999-999-999-99'],
    words: 'снилс|snils',
    valid: snils,
    alone: 0.9,
  },
  {
    name: 'a Swedish personal number',
    kind: id,
    masks: ['999999-9999', '99999999-9999', '999999999999', '9999999999', '999999+9999'],
    words: 'person(?:al )?n|personnr|p-?nr',
    valid: check('SE.personnummer'),
    alone: 0.8,
  },
  {
    name: 'a Singaporean NRIC',
    kind: id,
    masks: ['A9999999A'],
    words: 'nric|\\bfin\\b',
    valid: nric,
    alone: 0.85,
  },
  {
    name: 'a Thai identity number',
    kind: id,
    masks: ['9-9999-99999-99-9', '9999999999999', '9 9999 99999 99 9'],
    words: 'thai id|บัตรประชาชน|เลขประจำตัว',
    valid: check('TH.idnr'),
    alone: 0.75,
  },
  {
    name: 'a Turkish identity number',
    kind: id,
    masks: ['99999999999'],
    words: 't\\.?c\\.? ?kimlik|tckn|kimlik',
    valid: check('TR.tckimlik'),
  },
  {
    name: 'a Taiwanese identity number',
    kind: id,
    masks: ['A999999999'],
    words: '身分證|taiwan id|national id',
    valid: check('TW.natid'),
    alone: 0.65,
  },
  {
    name: 'a Ukrainian taxpayer number',
    kind: tax,
    masks: ['9999999999'],
    words: 'іпн|рнокпп|\\bipn\\b|rnokpp',
    valid: check('UA.rntrc'),
  },
  {
    name: 'a US employer number',
    kind: tax,
    masks: ['99-9999999', '999999999'],
    words: '\\bein\\b|\\bfein\\b|employer id|tax id|federal id|taxpayer id|\\btin\\b',
    valid: check('US.ein'),
  },
  {
    name: 'a South African identity number',
    kind: id,
    masks: ['9999999999999', '999999 9999 999', '999999 9999 99 9'],
    words: 'south african id|\\bid n|\\brsa id|identity n',
    valid: check('ZA.idnr'),
    alone: 0.75,
    bare: 0.65,
  },
];
