import type { Gender } from '../../people/index.ts';
import { fold } from '../restore/units.ts';
import type { Draw } from './keyed.ts';
import { STYLES, type StyleName } from './names/index.ts';

/** A word's place in a name: the family's, or a given name of a gender. */
export type Role = 'family' | Gender;

interface Pool {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
}

interface Told {
  readonly style: StyleName;
  readonly role: Role;
}

const list = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const names = Object.keys(STYLES) as StyleName[];

const poolOf = (style: StyleName): Pool => {
  const { female, male, family } = STYLES[style];
  return { female: list(female), male: list(male), family: list(family) };
};

const pools = new Map<StyleName, Pool>(names.map((style) => [style, poolOf(style)]));

// What each known word tells. A word of several origins keeps all of them, in the order of STYLES.
let told: Map<string, Told[]> | undefined;

function tell(word: string): readonly Told[] {
  if (told === undefined) {
    told = new Map();
    for (const style of names) {
      const pool = STYLES[style];
      const rows: [string, Role][] = [
        [`${pool.female} ${pool.knownFemale}`, 'female'],
        [`${pool.male} ${pool.knownMale}`, 'male'],
        [`${pool.family} ${pool.knownFamily}`, 'family'],
      ];
      for (const [text, role] of rows) {
        for (const name of list(text)) {
          const folded = fold(name);
          const known = told.get(folded);
          if (known === undefined) told.set(folded, [{ style, role }]);
          else known.push({ style, role });
        }
      }
    }
  }
  return told.get(word) ?? [];
}

// Endings that tell the origin of a family name; the longest that fits wins.
const ENDINGS: readonly (readonly [RegExp, StyleName])[] = [
  [/(?:ski|ska|cki|cka|wicz|czyk|czak|owska|owski)$/, 'polish'],
  [/(?:ovic|evic|ovich|evich|ova|eva|enko|chuk|cek|icek|ic)$/, 'slavic'],
  [/(?:sson|ssen|nsen|gaard|strom|qvist|quist|lund|nen)$/, 'nordic'],
  [/(?:mann|berger|bauer|stein|meier|meyer|huber|schmidt|schmid|hofer|inger|acher)$/, 'german'],
  [/(?:ez|illa|uez|ales|ero)$/, 'spanish'],
  [/(?:eira|eiro|oes|ares|inho|ugal)$/, 'portuguese'],
  [/(?:elli|etti|ini|ucci|acci|one|aro|ano|ello)$/, 'italian'],
  [/(?:eau|ault|oux|ier|ard|enne|ette)$/, 'french'],
  [/(?:stra|sma|inga|dijk|veld|huis|kamp)$/, 'dutch'],
  [/(?:oglu|turk|demir)$/, 'turkish'],
  [/(?:wala|singh|preet|deep|swamy|murthy|krishnan|raj)$/, 'indian'],
];

/** The origin that the words of a name tell, best guess first from the family name. English where nothing tells it. */
export function styleOf(words: readonly string[]): StyleName {
  const votes = new Map<StyleName, number>();
  const vote = (style: StyleName, weight: number) => votes.set(style, (votes.get(style) ?? 0) + weight);
  for (const [i, word] of words.entries()) {
    const folded = fold(word);
    const known = tell(folded);
    const weight = i === words.length - 1 ? 2 : 1;
    // The English lists are American and hold names of every origin: where another list knows the name, that counts.
    for (const style of new Set(known.map((one) => one.style)))
      vote(style, style === 'english' ? 0.9 * weight : weight);
    const ending =
      i > 0 || words.length === 1 ? ENDINGS.find(([pattern]) => pattern.test(folded)) : undefined;
    if (ending !== undefined) vote(ending[1], known.length === 0 ? 1.5 : 0.5);
    if (/^(?:al|el|abu|bin|ibn)$/.test(folded)) vote('arabic', 2);
  }
  let best: StyleName = 'english';
  for (const style of names) if ((votes.get(style) ?? 0) > (votes.get(best) ?? 0)) best = style;
  return best;
}

/** The gender that a given name tells. */
export function genderOf(given: string): Gender {
  const roles = new Set(tell(fold(given)).map(({ role }) => role));
  if (roles.has('female') && !roles.has('male')) return 'female';
  if (roles.has('male') && !roles.has('female')) return 'male';
  return 'unknown';
}

/** True when a folded word is listed as a given name, of whatever gender. */
export const isGivenName = (folded: string): boolean => tell(folded).some(({ role }) => role !== 'family');

/** True when a folded word is listed as a family name and as nothing else. */
export const isFamilyName = (folded: string): boolean => {
  const known = tell(folded);
  return known.length > 0
    ? known.every(({ role }) => role === 'family')
    : ENDINGS.slice(0, 4).some(([pattern]) => pattern.test(folded));
};

// Syllables for names that no list holds, for a business so large that every listed name is somebody's. The first ends
// with a consonant, the others begin with a vowel.
const HEADS =
  'Brams Calv Dorv Dunn Fenn Garv Halv Jorv Kelm Kerr Lorv Merr Norv Orl Pell Quenn Rolv Selv Tarr Torv Ulm Vell Wolv Yarv Zell'.split(
    ' ',
  );
const MIDDLES = 'al an ar el en er il in or ol un am'.split(' ');
const TAILS: Readonly<Record<Role, readonly string[]>> = {
  family: 'ington ingham ersby enford elstad erley anger ovic eberg ander estam ingard'.split(' '),
  female: 'ina ella issa etta inda ora enne iana isse olda'.split(' '),
  male: 'in ard ius ander ulf ett olf win ric imir'.split(' '),
  unknown: 'ery ane ory ely ari esse'.split(' '),
};
/** Attempts that go to the lists before syllables are joined. */
const LISTED = 30;

/** A name that could stand in, in title case and plain letters. Later attempts leave the lists. */
export function candidate(style: StyleName, role: Role, draw: Draw, attempt: number): string {
  const { female, male, family } = pools.get(attempt < LISTED / 2 ? style : 'english')!;
  if (attempt < LISTED) {
    if (role === 'family') return draw.of(family);
    return draw.of(role === 'female' || (role === 'unknown' && draw.below(2) === 0) ? female : male);
  }
  const middles = attempt < 2 * LISTED ? 0 : attempt <= 100 ? 1 : 2;
  return (
    draw.of(HEADS) + Array.from({ length: middles }, () => draw.of(MIDDLES)).join('') + draw.of(TAILS[role])
  );
}
