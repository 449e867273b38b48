// The people of the leak test, and everything by which one of them could be known at the provider.

/** One customer of the test's business. */
export interface Customer {
  readonly given: string;
  readonly family: string;
  readonly email: string;
  readonly phone: string;
  readonly account: string;
  readonly address: string;
}

const NAMES: readonly (readonly [given: string, family: string, domain: string])[] = [
  ['Maria', 'Lopez', 'fastpost.org'],
  ['Jonathan', 'Abernathy', 'quickmail.net'],
  ['Priya', 'Raman', 'ramanfoods.net'],
  ['José', 'Quintanilla', 'correo-azul.es'],
  ['Zoë', 'Vandenberghe', 'post-punt.be'],
  ['Jürgen', 'Müllenhoff', 'werkpost.de'],
  ['Siobhan', "O'Donoghue", 'greenisle.ie'],
  ['Agnieszka', 'Wiśniewska', 'listonosz.pl'],
  ['Thandiwe', 'Mkhabela', 'savanna-mail.co.za'],
  ['Anne-Sophie', 'Delacroix', 'lettres.fr'],
  ['Bartholomew', 'Featherstone', 'oldtown.co.uk'],
  ['Yuki', 'Takahashi', 'hayai.jp'],
  ['Oluwaseun', 'Adeyemi', 'lagospost.ng'],
  ['Ingrid', 'Sørensen', 'nordbrev.dk'],
  ['Dmitri', 'Volkonsky', 'pochtamt.com'],
  ['Fatima', 'Benhaddou', 'barid-mail.ma'],
  ['Guillermo', 'Etxeberria', 'postontzi.eus'],
  ['Charlotte', 'Winterbourne', 'parcelpoint.com'],
  ['Rajesh', 'Venkataraman', 'daakghar.in'],
  ['Margarethe', 'Oberhauser', 'alpenpost.at'],
];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

export const CUSTOMERS: readonly Customer[] = NAMES.map(([given, family, domain], at) => ({
  given,
  family,
  email: `${plain(given).slice(0, at % 3 === 0 ? 1 : 20)}.${plain(family)}@${domain}`,
  phone: at % 2 === 0 ? `+1 302 555 ${String(1107 + at * 31)}` : `+44 7700 9${String(10153 + at * 317)}`,
  account: `KD-${String(480213 + at * 7919)}`,
  address: `${String(17 + at * 11)} Larkspur Lane, Millbrook, NY ${String(12545 + at)}`,
}));

/** Letters and digits of any spelling, in one form: small, without marks. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss');

/** What gives a customer away, and how it is looked for. */
export interface Needle {
  readonly sort: 'given name' | 'family name' | 'e-mail' | 'phone' | 'account' | 'address';
  readonly customer: number;
  /** `word`: between other letters it is no sign; `digits`: looked for among digits alone. */
  readonly as: 'word' | 'text' | 'digits';
  readonly text: string;
}

export const NEEDLES: readonly Needle[] = CUSTOMERS.flatMap((one, customer): Needle[] => [
  { sort: 'given name', customer, as: 'word', text: folded(one.given) },
  { sort: 'family name', customer, as: 'word', text: folded(one.family) },
  { sort: 'e-mail', customer, as: 'text', text: folded(one.email) },
  { sort: 'e-mail', customer, as: 'text', text: `@${one.email.split('@')[1]}` },
  { sort: 'phone', customer, as: 'digits', text: one.phone.replace(/\D/g, '').slice(-8) },
  { sort: 'account', customer, as: 'digits', text: one.account.replace(/\D/g, '') },
  { sort: 'address', customer, as: 'text', text: folded(one.address.split(',')[0] as string) },
]);

/** The needles that stand in a text. */
export function needlesIn(text: string): Needle[] {
  const low = folded(text);
  const digits = low.replace(/(?<=\d)[\s().\-/]+(?=\d)/g, '');
  return NEEDLES.filter(({ as, text: needle }) => {
    if (as === 'digits') return digits.includes(needle);
    if (as === 'text') return low.includes(needle);
    for (let at = low.indexOf(needle); at >= 0; at = low.indexOf(needle, at + 1)) {
      if (!/\p{L}/u.test(low.charAt(at - 1)) && !/\p{L}/u.test(low.charAt(at + needle.length))) return true;
    }
    return false;
  });
}
