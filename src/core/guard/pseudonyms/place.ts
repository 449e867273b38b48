import { splitWords } from '../restore/trie.ts';
import { fold } from '../restore/units.ts';
import type { Draw } from './keyed.ts';
import type { Maker } from './maker.ts';
import { candidate } from './name-choice.ts';
import type { StyleName } from './names/index.ts';
import { inCaseOf } from './person.ts';
import { sameDigits, sameShape } from './shape.ts';
import { STREETS, TOWNS } from './towns.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// Words of an address that say what a part is, by language. They stay, and they tell the language.
const STREET_WORDS: Readonly<Partial<Record<StyleName, ReadonlySet<string>>>> = {
  english: words(
    'street st road rd avenue ave lane ln drive dr court ct close crescent cres terrace place pl square sq boulevard blvd way parkway pkwy highway hwy gardens grove mews park row walk circle cir trail apartment apt suite ste unit flat floor building bldg house po box north south east west',
  ),
  spanish: words(
    'calle c avenida avda av plaza plza paseo carretera camino piso puerta planta izq dcha bajo escalera esc portal numero',
  ),
  german: words('strasse str weg gasse platz allee ring damm ufer postfach hinterhaus stock top stiege'),
  french: words(
    'rue avenue boulevard bd place chemin allee impasse quai cours square route bis ter appartement bat batiment etage cedex',
  ),
  italian: words('via viale piazza corso largo vicolo strada piazzale interno scala piano'),
  dutch: words('straat laan weg plein gracht kade singel dreef postbus'),
  portuguese: words('rua avenida travessa praca largo estrada alameda andar esq dto lote apartamento'),
  polish: words('ul ulica al aleja aleje pl plac os osiedle m'),
  nordic: words('vei veien vej gate gata gatan vagen vag tie katu'),
};
const SMALL = words(
  'of the and de la le les du des del della di da do dos das el los y van der den von zu zum zur am im an in auf bei sur sous saint san santa sankt sv',
);
const COUNTRIES = words(
  'usa us uk england scotland wales ireland canada australia germany deutschland austria osterreich switzerland schweiz suisse france spain espana italy italia netherlands nederland portugal poland polska belgium belgique denmark sweden norway finland',
);
const COMPOUND =
  /^(\p{L}{3,}?)(stra(?:ß|ss)e|str|weg|gasse|platz|allee|ring|damm|ufer|hof|straat|laan|plein|gracht|kade|singel|gatan|gata|gaten|vägen|veien|vej|gade|katu|tie)$/iu;

/** The language that the words of an address tell; English where nothing does. */
function languageOf(value: string): StyleName {
  for (const word of splitWords(value).words) {
    const folded = fold(word);
    const suffix = COMPOUND.exec(word)?.[2]?.toLowerCase();
    if (suffix !== undefined) {
      if (/^(?:stra|str$|weg|gasse|platz|allee|ring|damm|ufer|hof)/.test(suffix) && suffix !== 'straat')
        return 'german';
      return /^(?:straat|laan|plein|gracht|kade|singel)$/.test(suffix) ? 'dutch' : 'nordic';
    }
    for (const [style, set] of Object.entries(STREET_WORDS)) {
      if (folded.length > 2 && set.has(folded)) return style as StyleName;
    }
  }
  const special: readonly (readonly [RegExp, StyleName])[] = [
    [/[ąćęłńśźż]/i, 'polish'],
    [/[åøæ]/i, 'nordic'],
    [/[ãõ]/i, 'portuguese'],
    [/ñ/i, 'spanish'],
    [/[äöüß]/i, 'german'],
    [/[èêëîôœ]/i, 'french'],
    [/[áíóú]/i, 'spanish'],
  ];
  return special.find(([pattern]) => pattern.test(value))?.[1] ?? 'english';
}

const isKept = (word: string): boolean => {
  const folded = fold(word);
  return (
    SMALL.has(folded) || COUNTRIES.has(folded) || Object.values(STREET_WORDS).some((set) => set.has(folded))
  );
};

/** Attempts that go to the lists before names are made up. */
const LISTED = 8;
const madeUp = (draw: Draw): string => candidate('english', 'family', draw, 60);

/** Another town of the same language, in the same letter case. */
export const place: Maker = (value, { draw, attempt }) => {
  const towns = TOWNS[languageOf(value)] ?? TOWNS.english!;
  return inCaseOf(value, attempt < LISTED ? draw.of(towns) : madeUp(draw));
};

/**
 * An address of the same layout: the words for street, floor and country stay, names of streets and towns become
 * others of the language, house numbers and post codes become other numbers of the same length.
 */
export const address: Maker = (value, { draw, attempt }) => {
  const style = languageOf(value);
  const { words: parts, gaps } = splitWords(value);
  let made = gaps[0]!;
  let run = false;
  let named = 0;
  for (const [i, part] of parts.entries()) {
    const gap = gaps[i + 1]!;
    const replaced = partOf(part, style, named, draw);
    if (replaced === undefined) {
      // A name of several words becomes one word: what follows the first is left out with the gap before it.
      if (run) made = made.slice(0, made.length - gaps[i]!.length);
      else {
        named++;
        const list = named === 1 && parts.length > 1 ? STREETS : TOWNS;
        made += inCaseOf(part, attempt < LISTED ? draw.of(list[style] ?? TOWNS.english!) : madeUp(draw));
      }
    } else {
      if (COMPOUND.test(part)) named++;
      made += replaced;
    }
    run = replaced === undefined && /^[ \t]*$/.test(gap);
    made += gap;
  }
  return made;
};

/** The stand-in of one part of an address; `undefined` when it is a word of a name. */
function partOf(part: string, style: StyleName, named: number, draw: Draw): string | undefined {
  if (/^\d+$/.test(part)) return sameDigits(part, draw);
  if (/\d/.test(part)) return sameShape(part, draw);
  const compound = named === 0 ? COMPOUND.exec(part) : null;
  if (compound !== null) {
    const streets = STREETS[style] ?? STREETS.german!;
    return inCaseOf(part, draw.of(streets)) + compound[2]!;
  }
  if (isKept(part) || (part.length <= 2 && part === part.toUpperCase())) return part;
  return undefined;
}

/** A post code of the same shape. */
export const postcode: Maker = (value, { draw, attempt }) =>
  sameShape(value, draw) + (attempt > 30 ? String(draw.below(100)) : '');

const LEGAL = words(
  'ltd limited llc inc incorporated corp corporation co company plc llp lp gmbh ag kg ohg gbr ug ev eg mbh se sa sas sarl sasu sl slu srl spa snc bv nv vof oy ab as aps lda sp z o oo group holding international services consulting partners associates studio agency',
);

/** Another firm: legal forms and general words stay, the rest becomes a name. */
export const organisation: Maker = (value, { draw, attempt }) => {
  const { words: parts, gaps } = splitWords(value);
  let made = gaps[0]!;
  let done = false;
  for (const [i, part] of parts.entries()) {
    const folded = fold(part);
    const stays =
      (LEGAL.has(folded) && (i > 0 || parts.length > 1)) || SMALL.has(folded) || folded.length === 1;
    if (stays) made += part + gaps[i + 1]!;
    else if (!done) {
      done = true;
      const name =
        draw.of(STREETS.english!) +
        (attempt > LISTED ? draw.of(['brook', 'field', 'gate', 'ridge', 'mont']) : '');
      made += inCaseOf(part, name) + gaps[i + 1]!;
    } else if (!/^\s*$/.test(gaps[i + 1]!) || i === parts.length - 1) made = made.trimEnd() + gaps[i + 1]!;
  }
  return done ? made : sameShape(value, draw);
};
