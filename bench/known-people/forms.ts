import { plain, type Somebody } from './people.ts';
import type { Random } from './random.ts';

/** One way to write somebody: what is written, and what it is called in the table of results. */
export interface Form {
  readonly text: string;
  readonly form: string;
}

/** Family names that are also words: alone and out of context nobody could tell, so they are not written so. */
const WORDS = new Set(
  `brown moore white young allen king wright scott green hill baker hall walker carter miller taylor price banks rose may
  park wood long cook fischer weber becker wagner schneider muller koch bauer richter klein wolf schwarz zimmermann braun
  keller lange lee martin thomas jackson harris clark lewis nelson mitchell campbell roberts flores torres rivera moreau
  girard rossi ferrari bianchi hartmann kruger schafer konig koenig lopez mueller schroder wilson anderson davis james
  rousseau ball branch lion greenwood potter schreiber sonntag good graf jung song judge schon`.split(/\s+/),
);

/** True when the family name alone tells that somebody is named. */
export const tellingFamily = ({ family }: Somebody): boolean =>
  plain(family).length >= 4 && !WORDS.has(plain(family)) && !/[ -]/.test(family);

const TRANSLITERATED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Ø: 'Oe',
  Å: 'Aa',
};
const stripped = (text: string): string =>
  text
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
const transliterated = (text: string): string =>
  text.replace(/[äöüßøåÄÖÜØÅ]/g, (letter) => TRANSLITERATED[letter]!);

const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'sq',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x',
};

/** One slip of the keyboard behind the first letter: two letters swapped, one doubled, left out, or hit beside. */
export const slipped = (random: Random, name: string): string => {
  const at = 1 + random.below(name.length - 2);
  const letter = name[at]!;
  switch (random.below(4)) {
    case 0:
      return letter === name[at + 1]
        ? name.slice(0, at) + name.slice(at + 1)
        : name.slice(0, at) + name[at + 1]! + letter + name.slice(at + 2);
    case 1:
      return name.slice(0, at) + letter + name.slice(at);
    case 2:
      return name.slice(0, at) + name.slice(at + 1);
    default: {
      const near = NEIGHBOURS[letter.toLowerCase()];
      return near
        ? name.slice(0, at) + random.pick([...near]) + name.slice(at + 1)
        : name.slice(0, at) + name.slice(at + 1);
    }
  }
};

const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  Robert: ['Bob', 'Rob', 'Bobby'],
  William: ['Bill', 'Billy', 'Liam'],
  Elizabeth: ['Liz', 'Beth', 'Betty'],
  Michael: ['Mike', 'Mick'],
  Margaret: ['Peggy', 'Maggie', 'Meg'],
  James: ['Jim', 'Jimmy', 'Jamie'],
  Katherine: ['Kate', 'Kathy'],
  Thomas: ['Tom', 'Tommy'],
  Christopher: ['Chris'],
  Daniel: ['Dan', 'Danny'],
  Matthew: ['Matt'],
  Anthony: ['Tony'],
  Steven: ['Steve'],
  Andrew: ['Andy', 'Drew'],
  Joshua: ['Josh'],
  Edward: ['Ed', 'Ted', 'Eddie'],
  Timothy: ['Tim'],
  Jeffrey: ['Jeff'],
  Nicholas: ['Nick'],
  Jonathan: ['Jon'],
  Benjamin: ['Ben'],
  Samuel: ['Sam'],
  Gregory: ['Greg'],
  Alexander: ['Alex', 'Sandy'],
  Patricia: ['Pat', 'Patty', 'Trish'],
  Jennifer: ['Jen', 'Jenny'],
  Susan: ['Sue', 'Suzie'],
  Jessica: ['Jess', 'Jessie'],
  Deborah: ['Deb', 'Debbie'],
  Rebecca: ['Becky', 'Becca'],
  Richard: ['Rick', 'Dick', 'Rich'],
  Joseph: ['Joe', 'Joey'],
  Charles: ['Charlie', 'Chuck'],
  Kimberly: ['Kim'],
  Victoria: ['Vicky', 'Tori'],
};

export const nicknameOf = (random: Random, { given }: Somebody): string | undefined => {
  const list = NICKNAMES[given];
  return list && random.pick(list);
};

const TITLES = ['Mr.', 'Ms.', 'Mrs', 'Dr.', 'Herr', 'Frau', 'Mme', 'M.', 'Sra.', 'Prof.', 'Signora', 'Mr'];

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  i: 'і',
  A: 'А',
  E: 'Е',
  O: 'О',
  B: 'В',
  M: 'М',
  C: 'С',
  T: 'Т',
  H: 'Н',
  K: 'К',
  P: 'Р',
};
const disguised = (random: Random, text: string): string => {
  if (random.chance(0.5))
    return text.replace(/[aeopcxiAEOBMCTHKP]/g, (letter) =>
      random.chance(0.5) ? LOOK_ALIKES[letter]! : letter,
    );
  const at = 1 + random.below(text.length - 1);
  return text.slice(0, at) + random.pick(['\u200b', '\u00ad', '\u200d', '\ufeff']) + text.slice(at);
};

const full = ({ given, family }: Somebody): string => `${given} ${family}`;
const single = (family: string): string => family.split(/[ -]/).at(-1)!;

type Write = (random: Random, who: Somebody) => string | undefined;

/** Forms that leave no doubt by themselves. */
const SURE: Readonly<Record<string, Write>> = {
  'first and last': (_, who) => full(who),
  'with middle': (_, who) => (who.middle ? `${who.given} ${who.middle} ${who.family}` : undefined),
  'middle initial': (_, who) => (who.middle ? `${who.given} ${who.middle[0]}. ${who.family}` : undefined),
  'last, first': (_, who) => `${who.family}, ${who.given}`,
  'last first': (_, who) => `${who.family} ${who.given}`,
  'initial and last': (random, who) =>
    `${who.given[0]}${random.pick(['.', '. ', ' '])}${who.family}`.replace(/^(.)(?=[^ .])/, '$1. '),
  'last and initial': (_, who) => `${who.family}, ${who.given[0]}.`,
  title: (random, who) => `${random.pick(TITLES)} ${who.family}`,
  'title and full': (random, who) => `${random.pick(TITLES)} ${full(who)}`,
  'all capitals': (_, who) => full(who).toUpperCase(),
  'all small': (_, who) => full(who).toLowerCase(),
  'no diacritics': (_, who) => (stripped(full(who)) === full(who) ? undefined : stripped(full(who))),
  transliterated: (_, who) =>
    transliterated(full(who)) === full(who) ? undefined : transliterated(full(who)),
  'double name without hyphen': (_, who) =>
    /-/.test(full(who)) ? full(who).replaceAll('-', ' ') : undefined,
  'half of a double name': (random, who) =>
    /-/.test(who.family)
      ? `${who.given} ${random.pick(who.family.split('-').filter((half) => half.length > 2))}`
      : undefined,
  'line break': (_, who) => full(who).replace(' ', '\n'),
  'looks alike or invisible': (random, who) => disguised(random, full(who)),
  nickname: (random, who) => {
    const nick = nicknameOf(random, who);
    return nick && `${nick} ${who.family}`;
  },
  'slip in a long name': (random, who) => {
    const last = single(who.family);
    if (last.length < 7 || last !== who.family || /['’]/.test(last)) return undefined;
    return random.chance(0.8) || who.given.length < 7 || /-/.test(who.given)
      ? `${who.given} ${slipped(random, last)}`
      : `${slipped(random, who.given)} ${last}`;
  },
  possessive: (random, who) => full(who) + random.pick(['’s', "'s"]),
  'last name alone': (_, who) => (tellingFamily(who) ? who.family : undefined),
  'plural of last': (_, who) =>
    tellingFamily(who) && !/s$/i.test(who.family) ? `the ${who.family}s` : undefined,
};

/** Forms that need the person's full name or e-mail address elsewhere in the conversation. */
const WITH_SUPPORT: Readonly<Record<string, Write>> = {
  'first alone': (_, who) => who.given,
  'first alone, small': (_, who) =>
    /^(will|may|rose|grace|hope|bill|grant|dawn|joy|faith|ivy|april|june|mark|frank|jack)$/i.test(who.given)
      ? undefined
      : who.given.toLowerCase(),
  'first, possessive': (_, who) => `${who.given}’s`,
  'nickname alone': (random, who) => nicknameOf(random, who),
  'last alone, supported': (_, who) => who.family,
  'bare initials': (random, who) => {
    const initials = [who.given[0]!, single(who.family)[0]!];
    return /^\p{Lu}{2}$/u.test(initials.join(''))
      ? random.pick([`${initials[0]}.${initials[1]}.`, `${initials[0]}. ${initials[1]}.`])
      : undefined;
  },
};

const DISTINCTIVE: Readonly<Record<string, Write>> = {
  'distinctive first alone': (_, who) =>
    who.rareGiven && who.given.length > 4 && !/[ -]/.test(who.given) ? who.given : undefined,
};

const written = (random: Random, who: Somebody, from: Readonly<Record<string, Write>>): Form => {
  for (;;) {
    const form = random.pick(Object.keys(from));
    const text = from[form]!(random, who);
    if (text) return { text, form };
  }
};

export const sureForm = (random: Random, who: Somebody): Form => written(random, who, SURE);
export const supportedForm = (random: Random, who: Somebody): Form => written(random, who, WITH_SUPPORT);
export const distinctiveForm = (random: Random, who: Somebody): Form | undefined => {
  const text = DISTINCTIVE['distinctive first alone']!(random, who);
  return text ? { text, form: 'distinctive first alone' } : undefined;
};

/** The e-mail address on the list, or another one built from the name. */
export const emailForm = (random: Random, who: Somebody): Form => {
  if (random.chance(0.6))
    return { text: random.chance(0.1) ? who.email.toUpperCase() : who.email, form: 'e-mail on the list' };
  const [g, f] = [plain(who.given), plain(who.family)];
  const local = random.pick([
    `${g}.${f}`,
    `${g}${f}`,
    `${g[0]}.${f}`,
    `${g[0]}${f}`,
    `${g}-${f}`,
    `${f}${g}`,
    `${f}.${g}${random.below(99)}`,
  ]);
  return {
    text: `${local}@${random.pick(['work.example', 'company.co.uk', 'firma.de'])}`,
    form: 'e-mail from the name',
  };
};

export const handleForm = (random: Random, who: Somebody): Form => {
  const [g, f] = [plain(who.given), plain(who.family)];
  return {
    text: `@${random.pick([`${g}${f}`, `${g}_${f}`, `${g[0]}${f}`, `${g}.${f}`, `${g}${f}${random.below(99)}`])}`,
    form: 'handle',
  };
};

const grouped = (random: Random, digits: string): string => {
  const separator = random.pick([' ', '-', '.', '']);
  if (separator === '') return digits;
  const sizes = random.pick([[2], [3], [3, 4], [4]]);
  const groups: string[] = [];
  for (let at = 0, k = 0; at < digits.length; k++) {
    const size = sizes[Math.min(k, sizes.length - 1)]!;
    groups.push(digits.slice(at, at + size));
    at += size;
  }
  return groups.join(separator);
};

export const phoneForm = (random: Random, { phone: [code, national], country }: Somebody): Form => {
  const body = grouped(random, national);
  const zero = country === 'US' || country === 'ES' || country === 'IT' ? '' : '0';
  const area = national.slice(0, 3);
  const text = random.pick([
    `+${code} ${body}`,
    `+${code}${national}`,
    `00${code} ${body}`,
    `${zero}${body}`,
    `(${zero}${area}) ${grouped(random, national.slice(3))}`,
    zero ? `+${code} (0) ${body}` : `+${code} (${area}) ${national.slice(3)}`,
    `${zero}${area}/${national.slice(3)}`,
  ]);
  return { text, form: 'phone' };
};

const SHORT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bStreet\b/, ['St.', 'St', 'Str.']],
  [/\bAvenue\b/, ['Ave.', 'Ave']],
  [/\bDrive\b/, ['Dr.', 'Dr']],
  [/\bBoulevard\b/, ['Blvd.', 'Blvd']],
  [/\bRoad\b/, ['Rd.', 'Rd']],
  [/\bCourt\b/, ['Ct.', 'Ct']],
  [/\bLane\b/, ['Ln', 'Ln.']],
  [/\bPlace\b/, ['Pl.']],
  [/straße\b/, ['str.', 'strasse']],
  [/\bStraße\b/, ['Str.', 'Strasse']],
  [/platz\b/, ['pl.']],
  [/\bavenue\b/, ['av.', 'ave']],
  [/\bboulevard\b/, ['bd', 'blvd']],
  [/\bplace\b/, ['pl.']],
  [/\bCalle\b/, ['C/', 'C.']],
  [/\bAvenida\b/, ['Avda.', 'Av.']],
  [/\bPlaza\b/, ['Pl.', 'Pza.']],
  [/\bVia\b/, ['V.']],
  [/\bCorso\b/, ['C.so']],
  [/\bPiazza\b/, ['P.za']],
  [/\bViale\b/, ['V.le']],
  [/straat\b/, ['str.']],
];

export const addressForm = (random: Random, who: Somebody): Form => {
  const { number, street, city, postcode, state } = who.address;
  let short = street;
  for (const [long, forms] of SHORT)
    if (long.test(street) && random.chance(0.7)) short = street.replace(long, random.pick(forms));
  const numberFirst = who.country === 'US' || who.country === 'UK' || who.country === 'FR';
  const line = numberFirst
    ? `${number}${who.country === 'FR' && random.chance(0.4) ? ',' : ''} ${short}`
    : `${short}${random.chance(0.2) ? ',' : ''} ${number}`;
  const place =
    numberFirst && who.country !== 'FR'
      ? `${city}${state ? `, ${state}` : ''} ${postcode}`
      : `${postcode} ${city}`;
  const text = random.pick([
    line,
    `${line}, ${place}`,
    `${line}\n${place}`,
    `${line}, ${place}`.toUpperCase(),
  ]);
  return { text, form: 'address' };
};

export const accountForm = (random: Random, { account }: Somebody): Form => {
  const text = random.pick([
    account,
    account.replaceAll('-', ''),
    account.replaceAll('-', ' '),
    account.toLowerCase(),
  ]);
  return { text, form: 'account number' };
};
