/**
 * What a column of an imported table holds. Parts of a name and of an address are put together row by row; `ignore`
 * columns are read past and kept nowhere.
 */
export const COLUMN_USES = [
  'name',
  'title',
  'given',
  'middle',
  'family',
  'suffix',
  'alias',
  'gender',
  'email',
  'phone',
  'address',
  'street',
  'city',
  'region',
  'postcode',
  'country',
  'company',
  'account',
  'iban',
  'card',
  'tax-number',
  'national-id',
  'date-of-birth',
  'handle',
  'role',
  'note',
  'other',
  'ignore',
] as const;

export type ColumnUse = (typeof COLUMN_USES)[number];

/** A program whose export is recognised by its headers. */
export type ExportSource =
  | 'google-contacts'
  | 'outlook'
  | 'stripe'
  | 'shopify'
  | 'mailchimp'
  | 'vcard'
  | 'unknown';

/** Headers that together occur only in one program's export; read from the programs' own export files. */
const SOURCES: readonly (readonly [ExportSource, readonly string[]])[] = [
  ['vcard', ['vcard full name']],
  ['google-contacts', ['e-mail 1 - value']],
  ['google-contacts', ['phone 1 - value']],
  ['google-contacts', ['group membership']],
  ['outlook', ['e-mail address', 'business phone']],
  ['outlook', ['e-mail address', 'mobile phone']],
  ['outlook', ['e-mail display name']],
  ['stripe', ['email', 'created (utc)']],
  ['stripe', ['customer id', 'customer email']],
  ['shopify', ['accepts email marketing']],
  ['shopify', ['total spent', 'email']],
  ['mailchimp', ['email address', 'leid']],
  ['mailchimp', ['email address', 'optin_time']],
  ['mailchimp', ['email address', 'member_rating']],
];

/** Which program wrote a table with these headers. */
export function sourceOf(headers: readonly string[]): ExportSource {
  const there = new Set(headers.map((header) => header.trim().toLowerCase()));
  for (const [source, marks] of SOURCES) if (marks.every((mark) => there.has(mark))) return source;
  return 'unknown';
}

// The first pattern that fits a header decides, so narrower ones stand first. English, German, Spanish, French,
// Portuguese, Italian, Dutch and Polish.
const HEADERS: readonly (readonly [ColumnUse, RegExp])[] = [
  [
    'ignore',
    /\b(type|label|count|spent|orders|created|updated|modified|optin|confirm|latitude|longitude|gmtoff|dstoff|timezone|rating|euid|leid|tags?|consent|marketing|delinquent|currency|plan|status|photo|groups?|group membership|priority|sensitivity|language|web ?page|website)\b|\burl\b|yomi|phonetic|file as/,
  ],
  ['address', /address \d - formatted$/],
  ['date-of-birth', /birth|geburt|nacimiento|naissance|nascimento|nascita|geboorte|urodz|\bdob\b|^bday$/],
  ['iban', /\biban\b/],
  ['tax-number', /\b(vat|tax|ust-?id|steuer|nif|nip|partita iva|codice fiscale|tva|btw|ein|tin)\b/],
  ['national-id', /\b(ssn|social security|national id|dni|pesel|bsn|personalausweis|passport)\b/],
  [
    'account',
    /(customer|client|account|member|kunden|cliente?|klant|klient|compte|konto|order|patient|contact)[ _-]*(id|no|nr|number|nummer|num[eé]ro|n[uú]mero|code|numer)\b|^id$|kundennummer|customer$/,
  ],
  ['email', /e-?mail|correo|courriel|^mail$|posta elettronica/],
  [
    'phone',
    /phone|mobile|\btel\b|telefon|telefoon|t[eé]l[eé]fono|t[eé]l[eé]phone|telefone|cell|handy|fax|portable|m[oó]vil|pager|car ?phone/,
  ],
  ['gender', /^(gender|sex|geschlecht|sexo|sexe|sesso|geslacht|p[lł]e[cć])$/],
  [
    'title',
    /^(title|name prefix|honorific.*|prefix|anrede|salutation|civilit[eé]|tratamiento|titolo|aanhef)$/,
  ],
  ['suffix', /^(suffix|name suffix)$/],
  ['middle', /middle|additional name|zweiter vorname|tussenvoegsel/],
  ['alias', /nick ?name|spitzname|alias|also known|maiden|geburtsname|surnom|apodo/],
  [
    'company',
    /company|organi[sz]ation( 1 - name| name)?$|firma|empresa|entreprise|soci[eé]t[eé]|azienda|bedrijf|business name/,
  ],
  [
    'family',
    /last ?name|family ?name|surname|nachname|familienname|apellidos?|^nom( de famille)?$|sobrenome|apelido|cognome|achternaam|nazwisko|^lname$/,
  ],
  [
    'given',
    /first ?name|given ?name|forename|vorname|^nombre$|pr[eé]nom|primeiro nome|^nome$|voornaam|imi[eę]|^fname$/,
  ],
  ['postcode', /zip|post(al)? ?code|plz|postleitzahl|c[oó]digo postal|code postal|\bcap\b|kod pocztowy/],
  ['city', /city|town|\bort\b|stadt|ciudad|ville|cidade|citt[aà]|\bplaats\b|miasto|locality/],
  ['region', /state|province|region|county|bundesland|provinc?ia/],
  ['country', /country|\bland\b|pa[ií]s|pays|paese|kraj/],
  [
    'street',
    /street|stra(ss|ß)e|\bcalle\b|\brue\b|\bvia\b|straat|ulica|address ?(line)? ?[12]$|address ?[12]\b/,
  ],
  ['address', /address|adresse|direcci[oó]n|endere[cç]o|indirizzo|adres|anschrift/],
  ['handle', /handle|user ?name|twitter|instagram|linkedin|skype|screen ?name/],
  ['note', /note|comment|bemerkung|notiz|description|observa/],
  [
    'name',
    /^(display |full |customer |client |contact |vcard full )?name$|full ?name|display ?name|^kunde$|^customer$|^client$|nombre completo|nom complet|nome completo|naam$|imi[eę] i nazwisko/,
  ],
  ['card', /card (number|last4)|kartennummer/],
];

/** What a column with this header holds; `ignore` when the header says nothing we know. */
export function guessByHeader(header: string, source: ExportSource): ColumnUse {
  const plain = header.trim().toLowerCase().replace(/[_]+/g, ' ').replace(/\s+/g, ' ');
  if (source === 'stripe' && plain === 'description') return 'ignore';
  if (source === 'outlook' && plain === 'job title') return 'ignore';
  if (source === 'google-contacts' && /^(organization (title|department)|event|relation|custom)/.test(plain))
    return 'ignore';
  if (plain === 'title' && source === 'unknown') return 'title';
  for (const [role, pattern] of HEADERS) if (pattern.test(plain)) return role;
  return 'ignore';
}

const looksLike = {
  email: (cell: string) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(cell),
  iban: (cell: string) => /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,34}$/.test(cell),
  phone: (cell: string) =>
    /^\+?[\d\s().\-/]{7,20}$/.test(cell) && (cell.match(/\d/g) ?? []).length >= 7 && !looksLike.date(cell),
  date: (cell: string) => /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$/.test(cell),
  fullName: (cell: string) => /^\p{L}[\p{L}'’.-]*( \p{L}[\p{L}'’.-]*){1,4}$/u.test(cell),
  oneName: (cell: string) => /^\p{Lu}[\p{L}'’-]*$/u.test(cell),
};

/** What a column without a known header holds, judged by its values: half of them must agree. */
export function guessByValues(cells: readonly string[]): ColumnUse {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'ignore';
  const most = (test: (cell: string) => boolean) => filled.filter(test).length * 2 > filled.length;
  if (most(looksLike.email)) return 'email';
  if (most(looksLike.iban)) return 'iban';
  if (most(looksLike.phone)) return 'phone';
  if (most(looksLike.fullName)) return 'name';
  return 'ignore';
}

/** True when the first row names the columns: it holds no address, number or date, and a word that we know as a header. */
export function isHeader(row: readonly string[]): boolean {
  if (
    row.some(
      (cell) => looksLike.email(cell.trim()) || looksLike.iban(cell.trim()) || looksLike.phone(cell.trim()),
    )
  )
    return false;
  if (sourceOf(row) !== 'unknown') return true;
  const known = row.filter(
    (cell) =>
      cell.trim() !== '' &&
      HEADERS.some(([, pattern]) => pattern.test(cell.trim().toLowerCase().replace(/_/g, ' '))),
  );
  return known.length > 0 && known.length * 3 >= row.filter((cell) => cell.trim() !== '').length;
}

/** Two columns of single capitalised words without a header are a given and a family name. */
export function namePair(columns: readonly (readonly string[])[]): readonly number[] {
  const single = columns.flatMap((cells, index) => {
    const filled = cells.filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter(looksLike.oneName).length * 2 > filled.length ? [index] : [];
  });
  return single.length >= 2 ? single.slice(0, 2) : [];
}
