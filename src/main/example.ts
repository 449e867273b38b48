import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type Result } from '../core/base/index.ts';
import { type PersonDraft, splitName } from '../core/people/index.ts';
import { type Business, openBusiness } from './business/open.ts';

// A bookkeeper's invented customers. Addresses of mail are at domains reserved for examples (RFC 2606), telephone numbers
// from ranges reserved for fiction (NANPA 555-01xx, Ofcom 7700 900xxx).
const PEOPLE: readonly (readonly [
  name: string,
  email: string,
  phone: string,
  address: string,
  account: string,
])[] = [
  ['Maria Lopez', 'm.lopez@example.org', '+1 302 555 0114', '14 Birch Lane, Dover, DE 19901', 'C-1001'],
  [
    'Jonathan Baker',
    'jon.baker@example.com',
    '+1 302 555 0127',
    '220 Harbor Street, Lewes, DE 19958',
    'C-1002',
  ],
  ['Inés Lopez', 'ines@example.org', '', '14 Birch Lane, Dover, DE 19901', 'C-1003'],
  [
    'Priya Raman',
    'priya.raman@example.net',
    '+1 302 555 0138',
    '9 Orchard Court, Newark, DE 19711',
    'C-1004',
  ],
  [
    'Dr. Samuel Okafor',
    's.okafor@example.com',
    '+1 302 555 0141',
    '310 Market Street, Wilmington, DE 19801',
    'C-1005',
  ],
  ['Anna-Lena Vogt', 'annalena.vogt@example.org', '+49 30 23125 014', 'Lindenweg 7, 10115 Berlin', 'C-1006'],
  ['Will Hart', 'will@example.net', '+1 302 555 0153', '', 'C-1007'],
  ['Rose Delaney', 'rose.delaney@example.com', '+44 7700 900142', '4 Mill Road, Bath BA1 5XQ', 'C-1008'],
  ['Tomasz Wiśniewski', 't.wisniewski@example.org', '', '', 'C-1009'],
  [
    'Chloé Martin',
    'chloe.martin@example.com',
    '+33 1 99 00 14 25',
    '12 rue des Lilas, 75011 Paris',
    'C-1010',
  ],
  ['Giulia Ferri', 'giulia@example.net', '', '', 'C-1011'],
  ['Daniel van der Berg', 'daniel.vdberg@example.org', '', '', 'C-1012'],
];

const draft = ([name, email, phone, address, account]: (typeof PEOPLE)[number]): PersonDraft => ({
  name: splitName(name),
  role: 'customer',
  identifiers: [
    { kind: 'email', value: email },
    ...(phone ? [{ kind: 'phone' as const, value: phone }] : []),
    ...(address ? [{ kind: 'address' as const, value: address }] : []),
    { kind: 'account', value: account },
  ],
});

/** What the bookkeeper copied this week. */
const LETTERS: readonly (readonly [destination: string, text: string])[] = [
  [
    'chatgpt',
    'Hi, Maria Lopez called about her October invoice. Please draft a kind reply to m.lopez@example.org.',
  ],
  ['claude', 'Summarise: Dr. Okafor wants his VAT return by Friday; call him on +1 302 555 0141.'],
  ['assistant', 'Rose Delaney moved to 4 Mill Road, Bath BA1 5XQ. Update her file.'],
];

const DETAILS = {
  name: 'Harbor Bookkeeping',
  contact: 'privacy@harbor.example',
  country: 'US',
  security: 'Encrypted disk, passphrase, weekly backup',
};

/** A seeded business in a temporary folder, which is removed when the business is closed. */
export async function openExample(): Promise<Result<Business>> {
  const folder = mkdtempSync(join(tmpdir(), 'privet-example-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const opened = await openBusiness({ folder, keychain: 'none' });
  if (!opened.ok) return opened;
  const business = opened.value;
  await business.workspace.store.people.add(PEOPLE.map(draft));
  await business.guard.addOwnTerm('Harbor Bookkeeping');
  const { keeper } = business.map;
  const started = await keeper.start(0, 'bookkeeper');
  if (started.ok) await keeper.edit(started.value.revision, { do: 'set-business', changes: DETAILS });
  for (const [destination, text] of LETTERS) await business.guard.recordCopy({ destination, text });
  return ok({
    ...business,
    async close() {
      await business.close();
      remove();
    },
  });
}
