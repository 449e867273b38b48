// Values for the templates' slots: names of many origins from the dictionaries, organisations, places and addresses.
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Random } from './random.ts';
import {
  CITY_FILES,
  CLUBS,
  COMPANY_WORDS,
  COUNTRIES,
  DEMONYMS,
  FIELDS,
  FORMS,
  KNOWN_ORGS,
  LANGUAGES,
  type Language,
  OWN_FIRST,
  OWN_LAST,
  PARTICLES,
  PRODUCTS,
  STREETS,
  split,
  TITLES,
  TRADES,
} from './tables.ts';

/** A list from which frequent members are picked more often. */
interface Weighted {
  readonly common: readonly string[];
  readonly all: readonly string[];
}

/** A value for a slot; the first `skip` units (a title) are not part of the name. */
export interface Filled {
  readonly text: string;
  readonly label?: 'PER' | 'ORG' | 'LOC';
  readonly skip?: number;
}

export interface Values {
  first(language: Language): string;
  last(language: Language): string;
  city(language: Language): string;
  org(language: Language): string;
  fill(slot: string, language: Language): Filled;
}

export function makeValues(dictionaries: string, config: string, lookups: string, random: Random): Values {
  const json = (path: string): string[] =>
    (JSON.parse(readFileSync(path, 'utf8')) as unknown[]).filter((x): x is string => typeof x === 'string');
  const frequency = JSON.parse(
    gunzipSync(readFileSync(`${lookups}/en_lexeme_prob.json.gz`)).toString('utf8'),
  ) as Record<string, number>;
  const weigh = (names: readonly string[], share: number): Weighted => {
    const all = [...new Set(names)].filter(
      (n) => /^\p{Lu}[\p{L}'’ -]+$/u.test(n) && (frequency[n.toLowerCase()] ?? -20) < -8.5,
    );
    const common = [...all]
      .sort((a, b) => (frequency[b] ?? -20) - (frequency[a] ?? -20) || (a < b ? -1 : 1))
      .slice(0, Math.max(40, Math.floor(all.length * share)));
    return { common, all };
  };
  const pickFrom = (list: Weighted): string => random.pick(random.chance(0.6) ? list.common : list.all);
  const first = new Map<Language, Weighted>();
  const last = new Map<Language, Weighted>();
  const cities = new Map<Language, Weighted>();
  for (const l of LANGUAGES) {
    first.set(
      l,
      OWN_FIRST[l]
        ? { common: OWN_FIRST[l], all: OWN_FIRST[l] }
        : weigh(json(`${dictionaries}/names/first/${l}.json`), 0.06),
    );
    last.set(
      l,
      OWN_LAST[l]
        ? { common: OWN_LAST[l], all: OWN_LAST[l] }
        : weigh(json(`${dictionaries}/names/surnames/${l}.json`), 0.08),
    );
    cities.set(
      l,
      weigh(
        CITY_FILES[l].flatMap((f) => json(`${dictionaries}/cities/${f}.json`)),
        0.04,
      ),
    );
  }
  const global = weigh(json(`${dictionaries}/names/global.json`), 0.03);
  const far = readdirSync(config)
    .filter((f) => f.startsWith('names-nw-') && !f.includes('excluded'))
    .flatMap((f) => (JSON.parse(readFileSync(`${config}/${f}`, 'utf8')) as { names?: string[] }).names ?? []);
  const world = readdirSync(`${dictionaries}/cities`)
    .filter((f) => /^(DK|SE|NO|FI|HU|CZ|SK|HR|SI|RO|GR|TR|RU|UA|EE|LV|LT|IS)\.json$/.test(f))
    .flatMap((f) => json(`${dictionaries}/cities/${f}`));
  const institutions = [
    'education/universities-DE',
    'healthcare/hospitals-DE',
    'insurance/DE',
    'banks/US',
    'banks/GB',
    'banks/FR',
    'banks/ES',
    'banks/IT',
    'banks/NL',
    'banks/PT',
    'banks/PL',
    'courts/GB',
    'courts/US',
    'courts/FR',
    'courts/ES',
    'courts/PT',
    'government/ministries-DE',
    'international/eu-institutions',
  ]
    .flatMap((f) => json(`${dictionaries}/${f}.json`))
    .filter((n) => /^\p{Lu}/u.test(n) && n.length < 50);

  const firstOf = (l: Language): string => {
    if (random.chance(0.2)) return random.pick(far);
    if (random.chance(0.08)) return pickFrom(global);
    return pickFrom(first.get(l)!);
  };
  const lastOf = (l: Language): string => {
    if (random.chance(0.15)) return random.pick(far);
    if (random.chance(0.12)) return pickFrom(global);
    const name = pickFrom(last.get(l)!);
    const particles = PARTICLES[l];
    if (particles && random.chance(0.07)) {
      const p = random.pick(particles);
      return /['’c-]$/.test(p) ? p + name : `${p} ${name}`;
    }
    return random.chance(0.04) ? `${name}-${pickFrom(last.get(l)!)}` : name;
  };
  const cityOf = (l: Language): string =>
    random.chance(0.25)
      ? random.pick(world)
      : pickFrom(cities.get(random.chance(0.2) ? random.pick(LANGUAGES) : l)!);
  const initial = (l: Language): string => `${firstOf(l)[0]!.toUpperCase()}.`;
  const number = (n: number): string => String(1 + random.below(n));
  const fullOf = (l: Language): string => {
    const r = random.below(20);
    const f = firstOf(l);
    if (r === 0) return `${f} ${initial(l)} ${lastOf(l)}`;
    if (r === 1) return `${f} ${firstOf(l)} ${lastOf(l)}`;
    if (r === 2 && (l === 'es' || l === 'pt')) return `${f} ${lastOf(l)} ${lastOf(l)}`;
    if (r === 3 && l === 'en') return `${f} ${lastOf(l)} ${random.pick(['Jr.', 'Jr', 'III', 'Sr.'])}`;
    if (r === 4) return `${f}-${firstOf(l)} ${lastOf(l)}`;
    return `${f} ${lastOf(l)}`;
  };
  // Names that young companies give themselves: made-up words, two words in one, a domain.
  const coined = (): string => {
    const syllable = (): string =>
      random.pick(
        split(
          'ba co da fi go ka li lo ma mi na no pa ri ro sa so ta ti va vi xo ze lu ge qua tri zen op en pol do ver al',
        ),
      );
    const stem = syllable() + syllable() + (random.chance(0.4) ? syllable() : '');
    const name = stem[0]!.toUpperCase() + stem.slice(1);
    return random.pick([
      name,
      name +
        random.pick([
          'ly',
          'ify',
          'io',
          'hub',
          'lytics',
          'labs',
          'metrics',
          'gov',
          'edu',
          'link',
          'map',
          'cast',
        ]),
      `${name}.com`,
      `${random.pick(COMPANY_WORDS)}${name}`,
      `${name} ${random.pick(TRADES.en)}`,
      `The ${random.pick(COMPANY_WORDS)} ${random.pick(['Report', 'Project', 'Company', 'Alliance', 'Times', 'Post', 'Exchange', 'Network'])}`,
    ]);
  };
  // Public bodies, parties, learned societies: long names with places and lower-case words inside.
  const bodyOf = (l: Language): string => {
    const field = (): string => random.pick(FIELDS);
    const fields = (): string => (random.chance(0.3) ? `${field()} and ${field()}` : field());
    const where = (): string =>
      random.chance(0.5) ? random.pick(COUNTRIES.en) : random.chance(0.3) ? random.pick(DEMONYMS) : cityOf(l);
    const rank = (): string =>
      random.pick(
        split('National International Royal American European Federal Central World Global United'),
      );
    const body = (): string =>
      random.pick(
        split(
          'Association Society Institute Council Federation Foundation Union Academy Centre Center Commission Committee Agency Board Bureau Alliance League Trust Organization Guild Fund',
        ),
      );
    switch (random.below(12)) {
      case 0:
        return `${random.pick(split('Conservative Liberal Labour Democratic Republican Socialist Communist Green Progressive Reform People National'))} Party${random.chance(0.6) ? ` of ${random.pick(COUNTRIES.en)}` : ''}`;
      case 1:
        return `${where()} ${random.pick(split('Democratic People Liberal Socialist Independence Green Workers'))} Party`;
      case 2:
        return `${rank()} ${body()} ${random.pick(['of', 'for', 'on'])} ${fields()}`;
      case 3:
        return `${random.pick(DEMONYMS)} ${field()} ${body()}`;
      case 4:
        return `${random.pick(['Department', 'Ministry', 'Secretary', 'Office', 'Faculty', 'School'])} of ${fields()}`;
      case 5:
        return `University of ${cityOf(l)}${random.chance(0.3) ? `, ${cityOf(l)}` : ''}`;
      case 6:
        return `${cityOf(l)} ${random.pick(['State University', 'University', 'City Council', 'Police Department', 'Film Festival', 'School of Law', 'Symphony Orchestra', 'Chamber of Commerce', 'Medical Center', 'District Court', 'Stock Exchange', 'Museum of Art', 'Public Library', 'High School'])}`;
      case 7:
        return `${random.pick(['Bank', 'Museum', 'Church', 'Parliament', 'Government', 'Supreme Court', 'Royal Bank', 'Federal Reserve Bank', 'Art Institute', 'City'])} of ${random.chance(0.5) ? cityOf(l) : random.pick(COUNTRIES.en)}`;
      case 8:
        return `${where()} ${random.pick(['Army', 'Navy', 'Air Force', 'Parliament', 'Senate', 'National Bank', 'Football Association', 'Postal Service', 'Olympic Committee', 'Police'])}`;
      case 9:
        return `${body()} ${random.pick(['of', 'for'])} ${rank()} ${fields()}`;
      case 10:
        return `${lastOf(l)} ${random.pick(['Foundation', 'Institute', 'University', 'Hospital', 'Museum', 'School of Business', 'Memorial Hospital', 'Fund', 'College'])}`;
      default:
        return `${random.pick(DEMONYMS)} ${random.pick(['Academy', 'Institute', 'Association', 'Society', 'Federation', 'Chamber'])} of ${field()}`;
    }
  };
  // Clubs go by the name of their town more often than not.
  const teamOf = (l: Language): string => {
    if (random.chance(0.4)) return random.pick(CLUBS);
    const town = cityOf(l);
    return random.chance(0.6)
      ? town
      : `${town} ${random.pick(split('United City Rovers Town FC Athletic Wanderers County Tigers Lions Hawks Bears Eagles Wolves Kings Raptors Stars'))}`;
  };
  const orgOf = (l: Language): string => {
    const word = (): string => random.pick(COMPANY_WORDS);
    if (l === 'en' && random.chance(0.35)) return random.chance(0.4) ? random.pick(KNOWN_ORGS) : bodyOf(l);
    switch (random.below(17)) {
      case 0:
        return `${lastOf(l)} ${random.pick(FORMS[l])}`;
      case 1:
        return `${lastOf(l)} & ${lastOf(l)}`;
      case 2:
        return `${lastOf(l)}, ${lastOf(l)} and ${lastOf(l)}`;
      case 3:
        return `${lastOf(l)}-${lastOf(l)}`;
      case 4:
        return l === 'en' ? `${word()} ${random.pick(TRADES.en)}` : `${random.pick(TRADES[l])} ${lastOf(l)}`;
      case 5:
        return `${word()}${word().toLowerCase()} ${random.pick(FORMS[l])}`;
      case 6:
        return l === 'en'
          ? `${cityOf(l)} ${random.pick(TRADES.en)}`
          : `${random.pick(TRADES[l])} ${cityOf(l)}`;
      case 7:
        return `${word()} ${word()} ${random.pick(FORMS[l])}`;
      case 8:
        return random.pick(institutions);
      case 9:
        return l === 'en'
          ? `${lastOf(l)}'s ${random.pick(TRADES.en)}`
          : `${lastOf(l)} ${random.pick(TRADES[l])} ${random.pick(FORMS[l])}`;
      case 10:
        return l === 'en'
          ? `${random.pick(['University', 'Bank', 'Museum', 'Institute', 'Ministry', 'Department'])} of ${cityOf(l)}`
          : `${random.pick(TRADES[l])} ${lastOf(l)} ${random.pick(FORMS[l])}`;
      case 11:
        return (
          [0, 0, 0]
            .slice(0, 2 + random.below(2))
            .map(() => String.fromCharCode(65 + random.below(26)))
            .join('') + String.fromCharCode(65 + random.below(26))
        );
      case 12:
        return (
          `${lastOf(l)} ${l === 'en' ? random.pick(TRADES.en) : ''}`.trim() +
          (l === 'en' ? '' : ` ${random.pick(FORMS[l])}`)
        );
      case 13:
        return coined();
      default:
        return `${word()}${random.pick(['ix', 'io', 'ly', 'ex', 'on', 'ia', 'tech', 'soft', 'works', 'hub'])}`;
    }
  };
  const digits = (pattern: string): string => pattern.replace(/#/g, () => String(random.below(10)));
  const state = split('AL AK AZ CA CO CT FL GA IL IN KY LA MA MI MN MO NC NJ NY OH OR PA TN TX UT VA WA WI');
  const addressOf = (l: Language): string => {
    const street = random.pick(STREETS[l]);
    const separator = random.pick([', ', ', ', '\n', ' ', ',\n']);
    const c = cityOf(l);
    const land = random.chance(0.25) ? separator + random.pick(COUNTRIES[l]) : '';
    // As form fields put it, whatever the country: number, street, number, unit, place, country and code.
    if (random.chance(0.12)) {
      const from = random.pick(LANGUAGES);
      const name =
        from === 'de' || from === 'nl'
          ? random.pick(STREETS[from]) +
            random.pick(from === 'de' ? ['straße', 'gasse', 'weg', 'strasse'] : ['straat', 'laan', 'weg'])
          : `${random.pick(from === 'en' ? ['Great', 'Old', 'Upper'] : ['Rue', 'Via', 'Calle', 'Rua', 'ul.', 'Avenida'])} ${random.pick(STREETS[from])}`;
      const unit = random.chance(0.6) ? `${separator}${random.pick(['Suite', 'Apt.'])} ${digits('###')}` : '';
      return `${digits('##')} ${name} ${number(150)}${unit}${separator}${cityOf(from)}${separator}${random.pick(COUNTRIES.en)}${random.chance(0.7) ? ` ${digits('#####')}` : ''}`;
    }
    switch (l) {
      case 'en': {
        const name = random.chance(0.5)
          ? street
          : random.chance(0.5)
            ? lastOf(l)
            : `${firstOf(l)} ${lastOf(l)}`;
        const kind = random.pick([
          'Street',
          'St',
          'St.',
          'Road',
          'Rd',
          'Avenue',
          'Ave',
          'Lane',
          'Drive',
          'Dr',
          'Court',
          'Close',
          'Way',
          'Boulevard',
          'Blvd',
          'Place',
          'Terrace',
          'Crescent',
          'Square',
        ]);
        const unit = random.chance(0.3)
          ? random.pick([
              ` Apt. ${number(900)}`,
              ` Suite ${number(900)}`,
              `, Apt ${number(99)}`,
              `, Flat ${number(9)}`,
              ` Unit ${number(99)}`,
              ` #${number(99)}`,
            ])
          : '';
        if (random.chance(0.08))
          return `P.O. Box ${number(9999)}${separator}${c}, ${random.pick(state)} ${digits('#####')}`;
        const line = `${number(random.chance(0.3) ? 9999 : 200)} ${name} ${kind}${unit}`;
        if (random.chance(0.35)) return line;
        if (random.chance(0.5))
          return `${line}${separator}${c}, ${random.pick(state)} ${digits('#####')}${land}`;
        if (random.chance(0.5))
          return `${line}${separator}${c}${separator}${random.pick(['SW', 'N', 'EC', 'M', 'BS', 'LS', 'CF'])}${number(20)} ${digits('#')}${random.pick(['AB', 'EG', 'XY', 'JT'])}${land}`;
        return `${line}${separator}${c}${land}`;
      }
      case 'de':
        return `${random.chance(0.7) ? street + random.pick(['straße', 'str.', 'weg', 'allee', 'platz', 'gasse']) : `${lastOf(l)}${random.pick(['straße', '-Straße', 'weg'])}`} ${number(150)}${random.pick(['', '', 'a', 'b'])}${random.chance(0.75) ? `${separator}${digits('#####')} ${c}${land}` : ''}`;
      case 'fr':
        return `${number(150)}${random.pick(['', '', ' bis'])}${random.pick([' ', ', '])}${random.pick(['rue', 'avenue', 'boulevard', 'place', 'chemin', 'allée', 'Rue', 'Avenue'])} ${street}${random.chance(0.75) ? `${separator}${digits('#####')} ${c}${land}` : ''}`;
      case 'es':
        return `${random.pick(['Calle', 'C/', 'Avda.', 'Avenida', 'Plaza', 'Paseo', 'calle'])} ${street}${random.pick([', ', ' ', ' nº '])}${number(120)}${random.pick(['', '', ', 2º B', ', 1º', ', 3º izda.'])}${random.chance(0.75) ? `${separator}${digits('#####')} ${c}${land}` : ''}`;
      case 'it':
        return `${random.pick(['Via', 'via', 'Viale', 'Piazza', 'Corso', 'Largo'])} ${street}${random.pick([', ', ' '])}${number(150)}${random.chance(0.75) ? `${separator}${digits('#####')} ${c}${random.pick(['', ' (MI)', ' (RM)', ' TO'])}${land}` : ''}`;
      case 'nl':
        return `${street}${random.pick(['straat', 'laan', 'weg', 'plein', 'gracht', 'kade'])} ${number(150)}${random.pick(['', '', 'a', '-2', ' bis'])}${random.chance(0.75) ? `${separator}${digits('####')} ${random.pick(['AB', 'CD', 'KL', 'XS'])} ${c}${land}` : ''}`;
      case 'pt':
        return `${random.pick(['Rua', 'Avenida', 'Av.', 'Travessa', 'Largo', 'R.'])} ${street}${random.pick([', ', ' ', ', n.º '])}${number(200)}${random.pick(['', '', ', 2.º Esq.', ', apto 12'])}${random.chance(0.75) ? `${separator}${digits('####-###')} ${c}${land}` : ''}`;
      case 'pl':
        return `${random.pick(['ul.', 'al.', 'pl.', 'os.', 'ulica'])} ${street} ${number(150)}${random.pick(['', '/4', ' m. 5', '/12'])}${random.chance(0.75) ? `${separator}${digits('##-###')} ${c}` : ''}`;
    }
  };
  const dateOf = (): string =>
    random.pick([
      () => `${number(28)}/${number(12)}/20${digits('##')}`,
      () =>
        `${number(28)} ${random.pick(split('January February March April May June July August September October November December'))} 20${digits('##')}`,
      () => `20${digits('##')}-0${number(9)}-1${digits('#')}`,
      () =>
        `${random.pick(split('Monday Tuesday Friday'))}, ${random.pick(split('March May August'))} ${number(28)}, 2019`,
      () => `${number(28)}.${number(12)}.19${digits('##')}`,
    ])();
  const fill: Values['fill'] = (slot, l) => {
    switch (slot) {
      case 'first':
        return { text: firstOf(l), label: 'PER' };
      case 'last':
        return { text: lastOf(l), label: 'PER' };
      case 'full':
        return { text: fullOf(l), label: 'PER' };
      case 'title': {
        const title = `${random.pick(TITLES[l])} `;
        return {
          text: title + (random.chance(0.7) ? lastOf(l) : fullOf(l)),
          label: 'PER',
          skip: title.length,
        };
      }
      case 'initials':
        return { text: `${initial(l)}${random.chance(0.2) ? initial(l) : ''} ${lastOf(l)}`, label: 'PER' };
      case 'swapped':
        return {
          text: `${lastOf(l)}, ${firstOf(l)}${random.chance(0.2) ? ` ${initial(l)}` : ''}`,
          label: 'PER',
        };
      case 'org':
        return { text: orgOf(l), label: 'ORG' };
      case 'known':
        return { text: random.pick(KNOWN_ORGS), label: 'ORG' };
      case 'team':
        return { text: teamOf(l), label: 'ORG' };
      case 'demonym':
        return { text: random.pick(DEMONYMS) };
      case 'city':
        return { text: cityOf(l), label: 'LOC' };
      case 'country':
        return { text: random.pick(COUNTRIES[l]), label: 'LOC' };
      case 'address':
        return { text: addressOf(l), label: 'LOC' };
      case 'email':
        return {
          text: `${firstOf('en').toLowerCase()}.${lastOf('en').toLowerCase().replace(/\W/g, '')}@${random.pick(['gmail.com', 'example.org', 'web.de', 'outlook.com'])}`,
        };
      case 'phone':
        return {
          text: random.pick([
            digits('### ### ####'),
            digits('+44 20 #### ####'),
            digits('0### #######'),
            digits('(###) ###-####'),
          ]),
        };
      case 'date':
        return { text: dateOf() };
      case 'number':
        return {
          text: random.pick([digits('#####'), digits('INV-####'), digits('2024-###'), digits('########')]),
        };
      case 'product':
        return { text: random.pick(PRODUCTS) };
      case 'handle':
        return { text: `${firstOf('en').toLowerCase()}${random.below(100)}` };
      default:
        throw new Error(`No slot {${slot}}.`);
    }
  };
  return { first: firstOf, last: lastOf, city: cityOf, org: orgOf, fill };
}
