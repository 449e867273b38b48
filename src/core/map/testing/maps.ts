import { type App, type BusinessMap, EMPTY_MAP, type HandOff, type Step } from '../model.ts';

const unknown = { touchpoint: 'unknown', runs: 'unknown', trains: 'unknown' } as const;

const step = (id: string, label: string, apps: string[], data: string[], out: string[] = []): Step => ({
  id,
  label,
  who: { is: 'me' },
  apps,
  in: data,
  out,
});

const app = (id: string, name: string, vendor: string | undefined, more: Partial<App> = {}): App => ({
  id,
  name,
  ...(vendor !== undefined && { vendor }),
  ai: unknown,
  optOut: 'unknown',
  ...more,
});

const handOff = (
  id: string,
  from: string,
  to: string,
  moves: HandOff['moves'],
  more: Partial<HandOff> = {},
): HandOff => ({
  id,
  from: { at: 'step', id: from },
  to: { at: 'app', id: to },
  moves,
  ...more,
});

/** A small bookkeeping business for the tests: two workflows, four apps, an assistant, five hand-offs. */
export const BOOKS: BusinessMap = {
  ...EMPTY_MAP,
  business: { name: 'Ledger & Leaf', contact: 'hello@ledgerleaf.example', country: 'DE', security: '' },
  people: [
    { id: 'clients', label: 'Clients', roles: ['customer'] },
    { id: 'staff', label: "Clients' staff" },
  ],
  vendors: [
    {
      id: 'mailer',
      name: 'Mailer Inc',
      country: 'US',
      agreement: 'signed',
      safeguard: 'EU-US Data Privacy Framework',
    },
    { id: 'books', name: 'Books Ltd', country: 'IE', agreement: 'unknown' },
    { id: 'chatty', name: 'Chatty', country: 'US', agreement: 'none' },
  ],
  apps: [
    app('mail', 'Mail', 'mailer', { ai: { touchpoint: 'optional', runs: 'vendor', trains: 'no' } }),
    app('ledgerbook', 'Ledgerbook', 'books'),
    app('sheet', 'Sheet', undefined),
    app('chat', 'Chat assistant', 'chatty', {
      assistant: true,
      ai: { touchpoint: 'built-in', runs: 'vendor', trains: 'opt-out' },
      reachedBy: ['openai'],
    }),
  ],
  helpers: [{ id: 'sam', name: 'Sam', until: '2026-12-31' }],
  workflows: [
    {
      id: 'monthly',
      label: 'Monthly books',
      purpose: 'Keep the books of clients',
      role: 'processor',
      people: ['clients', 'staff'],
      retention: '10 years',
      steps: [
        step('collect', 'Collect statements', ['mail'], ['contact', 'bankfeed', 'health'], ['bankfeed']),
        step('post', 'Categorise', ['ledgerbook'], ['bankfeed'], ['invoice']),
        step('report', 'Report', ['sheet'], ['invoice', 'contact']),
      ],
    },
    {
      id: 'tax',
      label: 'Tax return',
      purpose: 'File tax returns',
      role: 'controller',
      people: ['clients'],
      steps: [step('prepare', 'Prepare and file', ['sheet'], ['taxId', 'income', 'name'])],
    },
  ],
  handOffs: [
    handOff('collect-mail', 'collect', 'mail', [
      { category: 'contact', rule: 'as is' },
      { category: 'bankfeed', rule: 'as is' },
    ]),
    handOff('collect-books', 'collect', 'ledgerbook', [{ category: 'bankfeed', rule: 'as is' }], {
      way: 'file',
    }),
    handOff('post-chat', 'post', 'chat', [{ category: 'bankfeed', rule: 'generalise' }]),
    handOff('prepare-chat', 'prepare', 'chat', [{ category: 'name', rule: 'as is' }, { category: 'taxId' }]),
    handOff('prepare-sheet', 'prepare', 'sheet', [{ category: 'taxId', rule: 'as is' }]),
  ],
};
