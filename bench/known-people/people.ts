import { personId } from '../../src/core/base/index.ts';
import type { Identifier, KnownPerson } from '../../src/core/people/index.ts';
import { RARE_FAMILY, RARE_GIVEN, WIDESPREAD_FAMILY, WIDESPREAD_GIVEN } from './names.ts';
import type { Random } from './random.ts';

export type Country = 'US' | 'UK' | 'DE' | 'FR' | 'ES' | 'IT' | 'NL';

/** A generated person, with the parts that the texts need to write them in many ways. */
export interface Somebody {
  readonly known: KnownPerson;
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  readonly rareGiven: boolean;
  readonly email: string;
  readonly country: Country;
  /** Country code and national number without its leading zero. */
  readonly phone: readonly [code: string, national: string];
  readonly address: StreetAddress;
  readonly account: string;
}

export interface StreetAddress {
  readonly number: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
  readonly state: string;
}

const STREETS: Readonly<Record<Country, readonly string[]>> = {
  US: [
    'Main Street',
    'Oak Avenue',
    'Maple Drive',
    'Washington Boulevard',
    'Sunset Road',
    'Elm Court',
    'Lakeview Lane',
    'Park Place',
  ],
  UK: [
    'Church Road',
    'High Street',
    'Victoria Avenue',
    'Mill Lane',
    'Station Road',
    'Queens Drive',
    'Abbey Close',
  ],
  DE: [
    'Hauptstraße',
    'Bahnhofstraße',
    'Lindenallee',
    'Goethestraße',
    'Am Markt',
    'Gartenweg',
    'Berliner Straße',
    'Schillerplatz',
  ],
  FR: [
    'rue de la Paix',
    'avenue Victor Hugo',
    'boulevard Voltaire',
    'place Bellecour',
    'rue Lafayette',
    'chemin des Vignes',
  ],
  ES: ['Calle Mayor', 'Avenida de América', 'Plaza Nueva', 'Calle Serrano', 'Paseo de Gracia'],
  IT: ['Via Roma', 'Corso Garibaldi', 'Piazza Dante', 'Via Manzoni', 'Viale Trastevere'],
  NL: ['Keizersgracht', 'Dorpsstraat', 'Kerkweg', 'Stationsplein', 'Molenlaan'],
};

const CITIES: Readonly<Record<Country, readonly (readonly [string, string, string])[]>> = {
  US: [
    ['Springfield', '62704', 'IL'],
    ['Portland', '97201', 'OR'],
    ['Austin', '73301', 'TX'],
    ['Denver', '80202', 'CO'],
  ],
  UK: [
    ['London', 'SW1A 1AA', ''],
    ['Leeds', 'LS1 4AP', ''],
    ['Bristol', 'BS1 5TR', ''],
  ],
  DE: [
    ['Berlin', '10115', ''],
    ['München', '80331', ''],
    ['Köln', '50667', ''],
    ['Leipzig', '04109', ''],
  ],
  FR: [
    ['Paris', '75002', ''],
    ['Lyon', '69002', ''],
    ['Nantes', '44000', ''],
  ],
  ES: [
    ['Madrid', '28013', ''],
    ['Sevilla', '41001', ''],
  ],
  IT: [
    ['Roma', '00184', ''],
    ['Milano', '20121', ''],
  ],
  NL: [
    ['Amsterdam', '1015 CJ', ''],
    ['Utrecht', '3511 AB', ''],
  ],
};

const CODES: Readonly<Record<Country, readonly [string, number, readonly string[]]>> = {
  US: ['1', 7, ['212', '415', '503', '720']],
  UK: ['44', 8, ['20', '7700', '113']],
  DE: ['49', 7, ['30', '89', '171', '341']],
  FR: ['33', 8, ['1', '4', '6']],
  ES: ['34', 7, ['91', '61']],
  IT: ['39', 7, ['02', '333']],
  NL: ['31', 7, ['20', '6']],
};

/** An address as a list of customers holds it. */
export const postalAddress = (
  country: Country,
  { number, street, city, postcode, state }: StreetAddress,
): string => {
  switch (country) {
    case 'US':
      return `${number} ${street}, ${city}, ${state} ${postcode}`;
    case 'UK':
      return `${number} ${street}, ${city} ${postcode}`;
    case 'FR':
      return `${number} ${street}, ${postcode} ${city}`;
    default:
      return `${street} ${number}, ${postcode} ${city}`;
  }
};

export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ð/g, 'd')
    .replace(/[ıİ]/g, 'i')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

const DOMAINS = ['gmail.com', 'outlook.com', 'web.de', 'orange.fr', 'example.org', 'icloud.com', 'proton.me'];

const emailOf = (random: Random, given: string, family: string): string => {
  const [g, f] = [plain(given), plain(family)];
  const local = random.pick([
    `${g}.${f}`,
    `${g}${f}`,
    `${g[0]}${f}`,
    `${f}.${g}`,
    `${g}_${f}`,
    `info.${f}${random.below(90)}`,
  ]);
  return `${local}@${random.pick(DOMAINS)}`;
};

/** `count` people with everything a customer list holds. */
export const makePeople = (random: Random, count: number): Somebody[] => {
  const people: Somebody[] = [];
  const names = new Set<string>();
  while (people.length < count) {
    const rareGiven = random.chance(0.3);
    const given = random.pick(rareGiven ? RARE_GIVEN : WIDESPREAD_GIVEN);
    const family = random.pick(random.chance(0.6) ? RARE_FAMILY : WIDESPREAD_FAMILY);
    const middle = random.chance(0.25) ? random.pick(WIDESPREAD_GIVEN) : '';
    if (names.has(`${given} ${family}`) || plain(family).length < 2 || plain(given).length < 2) continue;
    names.add(`${given} ${family}`);
    people.push(makePerson(random, people.length, { given, middle, family, rareGiven }));
  }
  return people;
};

const makePerson = (
  random: Random,
  number: number,
  name: Pick<Somebody, 'given' | 'middle' | 'family' | 'rareGiven'>,
  streetOf: (random: Random, country: Country) => string = (from, country) => from.pick(STREETS[country]),
): Somebody => {
  const country = random.pick<Country>(['US', 'US', 'UK', 'DE', 'DE', 'FR', 'ES', 'IT', 'NL']);
  const [city, postcode, state] = random.pick(CITIES[country]);
  const address = {
    number: String(1 + random.below(240)),
    street: streetOf(random, country),
    city,
    postcode,
    state,
  };
  const [code, length, areas] = CODES[country];
  const phone = [code, random.pick(areas) + random.digits(length)] as const;
  const account = random.pick([
    `KD-${random.digits(6)}`,
    `C${random.digits(7)}`,
    random.digits(8),
    `AC-${random.digits(4)}-${random.digits(3)}`,
  ]);
  const email = emailOf(random, name.given, name.family);
  const full = [name.given, name.middle, name.family].filter(Boolean).join(' ');
  const identifiers: Identifier[] = [
    { kind: 'email', value: email },
    { kind: 'phone', value: `+${phone[0]} ${phone[1]}` },
    { kind: 'address', value: postalAddress(country, address) },
    { kind: 'account', value: account },
  ];
  const parted = {
    full,
    given: name.given,
    family: name.family,
    ...(name.middle ? { middle: name.middle } : {}),
  };
  const known: KnownPerson = {
    id: personId(`p${number}`),
    name: random.chance(0.5) ? { full } : parted,
    identifiers,
  };
  return { ...name, known, email, country, phone, address, account };
};

const ONSETS = 'b br d dr f fl g gr h j k kl kr l m n p pr r s sch sk st str t tr v w z'.split(' ');
const VOWELS = 'a e i o u au ei ie o a'.split(' ');
const CODAS = 'n r l s t ck nd rt m lt ng ch rn ss x'.split(' ');
const ENDINGS = 'er mann sen ski ez ini ov ard ett son ell berg ova as ic aki'.split(' ');

/** A family name that nobody has to bear: speed is measured with many different words. */
export const madeUpFamily = (random: Random): string => {
  const body =
    random.pick(ONSETS) +
    random.pick(VOWELS) +
    random.pick(CODAS) +
    (random.chance(0.6) ? random.pick(ENDINGS) : '');
  const name = random.chance(0.3) ? body + random.pick(VOWELS) + random.pick(CODAS) : body;
  return name[0]!.toUpperCase() + name.slice(1);
};

/** A street as there are tens of thousands: a made-up name before or behind the word for a street. */
const madeUpStreet = (random: Random, country: Country): string => {
  const [first, ...rest] = random.pick(STREETS[country]).split(' ');
  const name = madeUpFamily(random);
  if (country === 'DE' || country === 'NL')
    return `${name}${random.pick(['straße', 'weg', 'allee', 'straat'])}`;
  return rest.length === 0 || country === 'US' || country === 'UK'
    ? `${name} ${rest.at(-1) ?? 'Street'}`
    : `${first} ${name}`;
};

/** `count` known people with made-up family names and four identifiers beside the name. */
export const manyPeople = (random: Random, count: number): KnownPerson[] => {
  const people: KnownPerson[] = [];
  for (let number = 0; number < count; number++) {
    const rareGiven = random.chance(0.2);
    const given = random.pick(rareGiven ? RARE_GIVEN : WIDESPREAD_GIVEN);
    const family = random.chance(0.2) ? random.pick(WIDESPREAD_FAMILY) : madeUpFamily(random);
    people.push(
      makePerson(random, number + 1_000_000, { given, middle: '', family, rareGiven }, madeUpStreet).known,
    );
  }
  return people;
};
