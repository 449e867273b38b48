import type { Gender } from '../../people/index.ts';
import { fold } from '../restore/units.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FEMALE = words(
  'mrs ms miss mme mlle madame mademoiselle frau fraulein fr sra srta senora senorita dona signora sig.ra signorina mevrouw mevr mw pani pania fru froken lady dame sister gospodja gospoda',
);
const MALE = words(
  'mr mister sir lord herr hr herrn monsieur sr senor don signor dhr meneer pan panie pana brother gospodin',
);
const OTHER = words(
  'dr prof professor doctor doktor doctora mx rev reverend fr. father ing dipl mag mgr dott dottssa avv me maitre judge justice hon capt captain col lt sgt ir drs rabbi imam sheikh sri smt shri mudr judr phdr rndr mvdr bc',
);
const SUFFIXES = words('jr sr ii iii iv phd md esq mba junior senior dds dvm cpa');
const PARTICLES = words(
  'von vom zu zum zur van der den de het ter ten del della dello dei degli di da das dos do du des la las le les los y e i und and et bin ibn bint al el abu ben af av zum op te aan',
);

/** True for a title before a name or a suffix after it, when the name has other words. `place` counts from 0. */
export function isTitle(word: string, place: number, count: number): boolean {
  if (count < 2) return false;
  const folded = fold(word);
  if (place === count - 1 && place > 0) return SUFFIXES.has(folded);
  return FEMALE.has(folded) || MALE.has(folded) || OTHER.has(folded);
}

/** True for `von`, `de la`, `al` and the like inside a name. */
export const isParticle = (word: string, place: number, count: number): boolean =>
  place < count - 1 &&
  count > 1 &&
  word.length > 1 &&
  PARTICLES.has(fold(word)) &&
  (place > 0 || word === word.toLowerCase() || count > 2);

/** The gender that a title tells. */
export function titleGender(word: string): Gender {
  const folded = fold(word).replace(/\.$/, '');
  if (FEMALE.has(folded)) return 'female';
  return MALE.has(folded) ? 'male' : 'unknown';
}
