import type {
  GatewayCall,
  GatewayDestinationId,
  GatewayProvider,
  GatewayProviderState,
} from '../../http/contract.ts';

// The words of the AI gateway's screen.

const states: Readonly<Record<GatewayCall['state'], string>> = {
  waiting: 'waits for you',
  masked: 'on its way',
  answered: 'answered',
  held: 'held back',
  failed: 'failed',
};

const providers: Readonly<Record<GatewayProvider, string>> = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  gemini: 'Gemini',
  ollama: 'Ollama',
};

const destinations: Readonly<Record<GatewayDestinationId, string>> = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  gemini: 'Gemini',
  ollama: 'Ollama’s servers (cloud models)',
  'this-computer': 'Models on this computer',
};

const addressFrom: Readonly<Record<GatewayProviderState['addressFrom'], string>> = {
  fixed: 'usual',
  owner: 'named by you',
  environment: 'named for this run by the environment',
};

export const gatewayWords = {
  title: 'AI gateway',
  sub: 'AI programs call through Privet: your customers’ names stay here, and come back in the answer.',
  states,
  providers,
  destinations,

  setUp: 'Point a program at Privet',
  setUpText:
    'Every AI program can be told where to send its calls. Show the address, copy the line for your program, and start the program anew.',
  secretText:
    'The address holds a secret that keeps other programs on this computer out. Treat it like a password.',
  show: 'Show the address',
  hide: 'Hide the address',
  renew: 'Make a new secret',
  renewTitle: 'Make a new secret?',
  renewText:
    'Every program that uses the address of now will be refused until it is given the new one. Nothing else changes.',
  renewed: 'The new addresses are below. Give them to your programs.',
  shell: 'Lines for',
  shells: { posix: 'Mac and Linux', windows: 'Windows (PowerShell)' },
  clients: {
    openai: 'OpenAI programs and SDKs',
    anthropic: 'Claude Code and Anthropic SDKs',
    gemini: 'Gemini programs and SDKs',
    ollama: 'Ollama',
  } satisfies Readonly<Record<GatewayProvider, string>>,
  otherClients: 'Any other program',
  otherClientsText:
    'Look in its settings for “base URL”, “API address” or “OpenAI-compatible”, and paste this address there.',
  runText: 'Or start any program with all of these at once:',
  copyLine: (of: string) => `Copy the line for ${of}`,
  firstCall: (name: string, when: string) => `${name}: first call received ${when}`,
  noCall: (name: string) => `${name}: no call yet`,

  calls: 'Calls as they happen',
  callsEmpty: 'No call since Privet started. They show here by themselves; the ledger keeps them for good.',
  columns: ['When', 'Destination', 'State', 'What was in it'],
  nothingFound: 'Nothing personal found',
  notSearched: 'Held back before it was searched',
  counts: (values: string, people: string) => `${values} of ${people}`,
  notInspected: 'an attachment was not inspected',
  noProvider: 'no provider named',
  times: (count: number) => `(${count.toLocaleString()} times)`,
  openValues: 'Open values',
  hideValues: 'Hide values',
  values: 'What stood for what',
  valuesNone: 'Nothing that is still known: the people were erased.',
  value: (kind: string, value: string, pseudonym: string) => `${kind}: ${value} → ${pseudonym}`,
  allowField: (name: string) => `Allow this field for ${name}`,
  allowCall: (name: string) => `Allow this call for ${name}`,
  about: (act: string, what: string) => `${act}: ${what}`,
  isAllowed: 'Allowed: the next one passes, with its names replaced. Settings takes it back.',
  allowed: 'Unknown fields you allowed',
  allowedText:
    'A program may send a field or a call that Privet does not know, and is refused. What you allowed on the AI gateway screen passes: Privet looks for names in it as in any text, without knowing what it means.',
  allowedNone: 'None.',
  remove: 'Remove',
  disallow: (what: string, name: string) => `Remove ${what} of ${name}`,
  waiting: (destination: string) => `A call to ${destination} waits for you`,
  waitingText: 'It is held back by itself after two minutes.',
  send: 'Send with pseudonyms',
  sendAsRuled: 'Send it',
  hold: 'Hold back',

  rules: 'Rules of each destination',
  rulesText: 'What happens to what Privet recognises in a call. A change holds from the next call on.',
  onMap: 'Your map names this destination: the rules of its hand-offs go first.',
  toMap: 'Go to the map',
  ruleFor: (category: string, destination: string) => `${category}: rule for ${destination}`,
  usual: (rules: string) => `usual: ${rules}`,
  ask: 'Ask me before each call leaves',
  unread: 'Pictures and other attachments that nobody can look into',
  unreadRules: { refuse: 'refuse', 'let through': 'let through, recorded as not inspected' },
  ownRules: (count: number) => (count === 1 ? '1 rule of yours' : `${count} rules of yours`),
  allUsual: 'usual rules',
  asks: 'asks first',
  letsThrough: 'lets attachments through',

  addresses: 'Where calls go',
  addressesText:
    'Each provider has its usual address. Name another one for a server of your own, a company’s gateway or a model on this computer. It receives the calls, the keys that programs send, and the key that you keep.',
  addressNow: (address: string, from: GatewayProviderState['addressFrom']) =>
    `${address} (${addressFrom[from]})`,
  address: (name: string) => `Another address for ${name}`,
  addressHow: 'https, or plain http on this computer',
  useAddress: 'Use this address',
  usualAddress: 'Back to the usual one',
  tryAddress: 'Try it',

  keys: 'Your keys',
  keysText:
    'A program may bring its own key, which passes through and is kept nowhere. Or keep the key here, encrypted, and write the word privet where the program asks for one.',
  keyKept: 'kept',
  keyNone: 'none kept',
  key: (name: string) => `Key for ${name}`,
  keep: 'Keep it',
  replace: 'Replace it',
  forget: 'Forget the key',
  forgetKey: (name: string) => `Forget the key for ${name}`,
} as const;
