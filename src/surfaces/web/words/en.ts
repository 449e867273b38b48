import { KIND_WORDS, type Rule } from '../../../core/guard/index.ts';
import type { DisclosureForm, DisclosureWay } from '../../../core/ledger/index.ts';
import type { ColumnUse, IdentifierKind, PersonRole } from '../../../core/people/index.ts';
import type { Protection, StartStep } from '../../http/contract.ts';
import { gatewayWords } from './gateway.ts';
import { mapWords } from './map.ts';
import { vendorWords } from './vendors.ts';

// Every word of the page. A translation is another file of this shape.

const number = (value: number): string => value.toLocaleString();

/** `1 person`, `1,204 people`. */
const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(items);

const identifiers: Readonly<Record<IdentifierKind, readonly [one: string, many: string]>> = {
  name: ['name', 'names'],
  alias: ['other name', 'other names'],
  email: ['e-mail address', 'e-mail addresses'],
  phone: ['phone number', 'phone numbers'],
  address: ['address', 'addresses'],
  company: ['company', 'companies'],
  account: ['customer number', 'customer numbers'],
  iban: ['IBAN', 'IBANs'],
  card: ['card number', 'card numbers'],
  'tax-number': ['tax number', 'tax numbers'],
  'national-id': ['national number', 'national numbers'],
  'date-of-birth': ['date of birth', 'dates of birth'],
  handle: ['user name', 'user names'],
  other: ['other identifier', 'other identifiers'],
};

const columnUses: Readonly<Record<ColumnUse, string>> = {
  ignore: 'Leave out',
  name: 'Full name',
  title: 'Title (Dr, Ms)',
  given: 'First name',
  middle: 'Middle name',
  family: 'Last name',
  suffix: 'Suffix (Jr, PhD)',
  alias: 'Other name',
  gender: 'Gender',
  role: 'Role',
  note: 'Note',
  email: 'E-mail address',
  phone: 'Phone number',
  address: 'Whole address',
  street: 'Street',
  city: 'Town',
  region: 'State or region',
  postcode: 'Postcode',
  country: 'Country',
  company: 'Company',
  account: 'Customer number',
  iban: 'IBAN',
  card: 'Card number',
  'tax-number': 'Tax number',
  'national-id': 'National number',
  'date-of-birth': 'Date of birth',
  handle: 'User name',
  other: 'Other identifier',
};

const roles: Readonly<Record<PersonRole, string>> = {
  customer: 'Customer',
  lead: 'Lead',
  supplier: 'Supplier',
  other: 'Other',
};

const rules: Readonly<Record<Rule, string>> = {
  'as is': 'as is',
  pseudonymise: 'pseudonymise',
  generalise: 'generalise',
  block: 'block',
};

const forms: Readonly<Record<DisclosureForm, string>> = {
  'as is': 'as is',
  pseudonymised: 'pseudonymised',
  generalised: 'generalised',
  blocked: 'blocked',
};

const ways: Readonly<Record<DisclosureWay, string>> = {
  'safe-copy': 'Safe copy',
  gateway: 'AI call',
  search: 'Search',
  file: 'File',
  mcp: 'AI tool',
  'command-line': 'Command line',
};

const protection: Readonly<Record<Protection, string>> = {
  keychain:
    'Your data is encrypted. Its key is kept by this computer’s keychain, so it opens when you sign in to your computer.',
  'key-file':
    'Your data is encrypted. Its key is in a file beside it that only your user account can read, because this computer has no keychain that Privet can use. Anybody who can read your files can open your data: set a passphrase to change that.',
  passphrase: 'Your data is encrypted. Only your passphrase or your recovery code opens it.',
};

const steps: Readonly<Record<StartStep, { title: string; text: string; action: string }>> = {
  people: {
    title: 'Bring your people',
    text: 'Privet keeps in the names it knows. Give it the list you already have: a spreadsheet, contacts, or an export from your shop or invoicing.',
    action: 'Import people',
  },
  work: {
    title: 'Pick what you do',
    text: 'Tell Privet how your work goes from one app to the next, and decide at each step what may move on.',
    action: 'Pick a workflow',
  },
  tool: {
    title: 'Point one AI tool at Privet',
    text: 'Make a safe copy of a letter, hand it to the AI you use, and paste the answer back.',
    action: 'Make a safe copy',
  },
};

export const words = {
  number,
  count,
  list,
  kinds: KIND_WORDS,
  identifiers,
  columnUses,
  roles,
  rules,
  forms,
  ways,
  protection,
  map: mapWords,
  vendors: vendorWords,
  gateway: gatewayWords,

  product: 'privet',
  titleOf: (screen: string) => `${screen} · Privet`,

  nav: {
    label: 'Main',
    skip: 'Skip to the content',
    menu: 'Menu',
    close: 'Close the menu',
    today: 'Today',
    safeCopy: 'Safe copy',
    map: 'Map',
    vendors: 'Vendors',
    people: 'People',
    ledger: 'Ledger',
    gateway: 'AI gateway',
    settings: 'Settings',
    lock: 'Lock',
  },

  errors: {
    unreachable:
      'Privet does not answer. Is it still running? Your text is still here; try again when it is.',
    unknown: (status: number) =>
      `Privet answered with something unexpected (${status}). Nothing was changed.`,
    page: 'The page met something it did not expect. Reload it; nothing that was saved is lost.',
    tooLarge: (megabytes: number) =>
      `This file is larger than ${megabytes} MB, which is as much as Privet takes at once.`,
    again: 'Try again',
    notHereTitle: 'There is nothing here',
    notHere: 'This address names nothing that Privet knows. It may have been erased.',
    toToday: 'Go to Today',
    lost: 'The page cannot reach Privet.',
  },

  common: {
    cancel: 'Cancel',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    search: 'Search',
    loading: 'Reading…',
    more: 'Show more',
    optional: 'if you like',
    export: 'Export',
    of: (part: number, whole: number) => `${number(part)} of ${number(whole)}`,
  },

  access: {
    signInTitle: 'Sign in',
    signingIn: 'Signing you in…',
    signInText:
      'This page opens with the link that Privet prints when it starts. The link works once, and only for a few minutes.',
    signInHow: 'Press Enter in the window where Privet runs, or start it again, and open the link it prints.',
    lockedTitle: 'Locked',
    lockedText: 'Your business is locked. Nobody can read it until you unlock it, Privet included.',
    passphrase: 'Passphrase',
    recoveryCode: 'Recovery code',
    useRecovery: 'Use the recovery code instead',
    usePassphrase: 'Use the passphrase instead',
    unlock: 'Unlock',
  },

  today: {
    sub: {
      quiet: 'Nothing wants a look.',
      some: (value: number) => `${count(value, 'thing wants', 'things want')} a look.`,
      late: (value: number) => `${count(value, 'thing is', 'things are')} late.`,
      begin: (value: number) => `${count(value, 'step', 'steps')} to begin with. Each can be skipped.`,
    },
    box: 'Paste or drop anything to get a safe copy',
    boxHint: 'Text or a file. It stays on this computer.',
    steps,
    skip: 'Skip',
    done: 'Done',
    lines: {
      left: 'Left today',
      due: 'Due this week',
      unchecked: 'Not checked yet',
      leftNothing: 'Nothing',
      leftText: (disclosures: number, keptIn: number, asIs: number) =>
        `${count(disclosures, 'text', 'texts')}, ${count(keptIn, 'value', 'values')} kept in, ${number(asIs)} sent as they are`,
      dueNothing: 'Nothing due',
      dueBy: (title: string, day: string) => `${title} by ${day}`,
      uncheckedNothing: 'Nothing to check yet',
    },
  },

  safeCopy: {
    title: 'Safe copy',
    sub: 'Names stay here. The copy reads the same to an AI.',
    destination: 'Destination',
    yourText: 'Your text',
    placeholder: 'Paste or type a text, or drop a file on it.',
    found: (value: number) => `${number(value)} found`,
    foundNone: 'nothing found',
    searching: 'looking…',
    hint: 'Click a word to keep it, hide it, or teach Privet who it is.',
    safeFor: (destination: string) => `Safe copy for ${destination}`,
    safeEmpty: 'The safe copy appears here while you type.',
    copyHint: 'Copying puts the safe text on your clipboard and one line in the ledger.',
    copiedTo: (destination: string) => `Copied for ${destination}. One line was added to the ledger.`,
    copyFailed:
      'The text was not copied, because the browser did not allow it. Select the safe copy and copy it by hand.',
    seeLedger: 'See it',
    hides: 'Hides who, not what: what happened, and how it was said, can still be read.',
    whatNot: 'What a safe copy does not do',
    whatNotList: [
      'It does not hide the story. Somebody who knows it may still guess who it is about.',
      'It does not hide the way you write, nor rare facts such as an unusual job in a small town.',
      'It finds the people you gave it and values with a shape. A nickname that nobody told it may stay: read the copy before you send it.',
      'Pictures, recordings and scans are not looked into.',
    ],
    leftAsIs: 'Left as they are',
    leftAsIsNone: 'Everything that was found is hidden.',
    restUntouched: 'Every other word goes out as you wrote it.',
    notInspected: (parts: readonly string[]) => `Not looked into: ${list(parts)}.`,
    keep: 'Keep as it is',
    hide: 'Hide it',
    byRule: 'Back to the rule',
    ownName: 'This is my company name',
    customer: 'This is a customer',
    becomes: 'becomes',
    outcome: {
      'as is': 'stays as it is',
      pseudonymise: 'is hidden',
      generalise: 'becomes coarser',
      block: 'must not leave',
    } satisfies Record<Rule, string>,
    yourDecision: 'You decided this for this text.',
    oneOfYours: 'one of your people',
    selection: (value: string) => `You marked “${value}”.`,
    taughtOwn: (value: string) => `“${value}” is yours now and will not be hidden. Settings can undo this.`,
    taughtPerson: (value: string) => `${value} is one of your people now and will be kept in everywhere.`,
    undo: 'Undo',
    blockedTitle: (destination: string) => `Nothing can be copied for ${destination}`,
    blockedText: (items: readonly string[]) =>
      `The text holds ${list(items)}. The rule for this destination is that such things do not leave, so the whole text stays here. Take them out, or hide them.`,
    hideThese: 'Hide them and go on',
    allFindings: 'Everything that was found',
    answer: 'Paste the answer here',
    answerPlaceholder: 'What the AI wrote back, with the stand-ins in it.',
    namesBack: 'names come back',
    namesBackCount: (value: number) => `${count(value, 'name or value', 'names and values')} put back`,
    namesBackNone: 'nothing to put back',
    realAnswer: 'With the real names',
    answerFirst: 'Make a safe copy first: an answer is restored with the stand-ins that were given out.',
    copyAnswer: 'Copy the answer',
    answerCopied: 'The answer with the real names is on your clipboard. Mind where you paste it.',
    fresh: 'Start afresh',
    earlier: 'Earlier conversations',
    earlierText: 'Open one to paste a later answer and get the real names back.',
    standIns: (value: number) => count(value, 'stand-in', 'stand-ins'),
    textGone:
      'The text of this conversation is no longer held: Privet keeps it in memory only. Answers can still be restored.',
    readingFile: 'Reading the file…',
  },

  people: {
    title: 'People',
    sub: (value: number) => `${count(value, 'person', 'people')} whose names stay here.`,
    emptyTitle: 'Nobody yet',
    emptyText:
      'Privet keeps in the names it knows. Give it the list you already have: contacts from Google or Outlook, customers from Stripe, Shopify or Mailchimp, a spreadsheet, or a card file from your phone.',
    emptyExample: 'Name,E-mail,Phone\nMaria Lopez,m.lopez@fastpost.example,+1 555 0134\nInés Lopez,,',
    emptyExampleLabel: 'A file as small as this is enough:',
    import: 'Import people',
    add: 'Add one person',
    search: 'Search by name, e-mail or phone',
    nobodyFound: 'Nobody of this name.',
    name: 'Name',
    role: 'Role',
    contact: 'Contact',
    known: 'Known by',
    knownBy: (value: number) => count(value, 'identifier', 'identifiers'),
    exportAll: 'Export as CSV',
    note: 'Note',
    save: 'Save',
    addTitle: 'Add one person',
    email: 'E-mail address',
    phone: 'Phone number',
    added: (name: string) => `${name} is one of your people now.`,
  },

  person: {
    back: 'People',
    identifiers: 'What points to them',
    identifiersText: 'Each of these is hidden wherever it turns up.',
    addIdentifier: 'Add an identifier',
    kind: 'Kind',
    value: 'Value',
    remove: (kind: string) => `Remove this ${kind}`,
    since: (day: string) => `since ${day}`,
    left: 'What left',
    leftNothing: 'Nothing of this person has left through Privet.',
    leftAll: (value: number) =>
      value === 1 ? 'See it in the ledger' : `See all ${number(value)} in the ledger`,
    edit: 'Change',
    editTitle: 'Change',
    erase: 'Erase',
    eraseTitle: (name: string) => `Erase ${name}?`,
    eraseText: (identifiers: number) =>
      `${count(identifiers, 'identifier', 'identifiers')}, the note and all stand-ins given out for this person will be gone. Their key is destroyed, so backups made before cannot open them either. Ledger lines stay, without a name. This cannot be undone.`,
    eraseDo: 'Erase for good',
    erased: (kept: number) =>
      kept === 0
        ? 'Erased. Nothing of this person is left.'
        : `Erased. ${count(kept, 'ledger line stays', 'ledger lines stay')}, without a name.`,
    noName: 'Somebody erased',
  },

  importing: {
    title: 'Import people',
    sub: 'Look first: nothing is kept until you say so.',
    drop: 'Drop a file here, or choose one',
    dropHint: 'CSV, a spreadsheet (.xlsx) or a card file (.vcf), up to 64 MB. It stays on this computer.',
    reading: 'Reading the file…',
    another: 'Choose another file',
    file: (name: string, rows: number) => `${name}: ${count(rows, 'row', 'rows')}`,
    recognised: (program: string) => `Recognised as an export from ${program}.`,
    header: 'The first row names the columns',
    columns: 'What each column is',
    columnsText: 'Guessed from the header and the values. Change what is wrong.',
    column: 'Column',
    columnNumber: (index: number) => `Column ${index + 1}`,
    holds: 'Holds',
    is: 'It is',
    protects: 'What will be protected',
    protectsNobody: 'Nobody yet: say which column holds the name.',
    protectsPeople: (value: number) => count(value, 'new person', 'new people'),
    duplicates: (value: number) => `${count(value, 'row names', 'rows name')} somebody who is there already`,
    sameAsRow: (row: number, other: number, name: string, by: string) =>
      `Row ${number(row)}, ${name}: same ${by} as row ${number(other)}`,
    sameAsPerson: (row: number, name: string, other: string, by: string) =>
      `Row ${number(row)}, ${name}: same ${by} as ${other}`,
    whatWithThem: 'What to do with them',
    merge: 'Join them to the person who is there',
    skip: 'Leave them out',
    keepBoth: 'Keep both',
    bad: (value: number) => `${count(value, 'row', 'rows')} cannot be imported`,
    badRow: (row: number, reason: string) => `Row ${number(row)}: ${reason}`,
    first: (shown: number, total: number) => `The first ${number(shown)} of ${number(total)}.`,
    run: (value: number) => `Import ${count(value, 'person', 'people')}`,
    running: 'Importing',
    goesOn: 'You may close this page; the import goes on.',
    stop: 'Stop',
    cancelled: 'Stopped',
    failed: 'The import failed',
    done: 'Imported',
    report: (added: number, merged: number, skipped: number) =>
      list(
        [
          count(added, 'person added', 'people added'),
          ...(merged > 0 ? [`${number(merged)} joined to people who were there`] : []),
          ...(skipped > 0 ? [`${number(skipped)} left out`] : []),
        ].filter(Boolean),
      ),
    toPeople: 'See your people',
    toSafeCopy: 'Make a safe copy',
  },

  ledger: {
    title: 'Ledger',
    sub: 'What left through Privet, when, and to whom. The values themselves are not in it.',
    emptyTitle: 'Nothing has left yet',
    emptyText:
      'Each safe copy you take adds a line like this one. It says what kind of data left and in which form, never the data.',
    emptyExample: 'Today 14:05 · ChatGPT, on the web · Names: 3 pseudonymised · Maria Lopez',
    person: 'Person',
    destination: 'Destination',
    category: 'Data',
    day: 'Day',
    all: 'All',
    clear: 'Clear the filters',
    when: 'When',
    what: 'What, in which form',
    who: 'Whose',
    way: 'How',
    nobody: 'nobody you know',
    noMatch: 'Nothing matches these filters.',
    entries: (value: number) => count(value, 'entry', 'entries'),
    notInspected: 'a part was not looked into',
    ruleFrom: (from: string) => `by ${from}`,
    values: (category: string, value: number, form: string) => `${category}: ${number(value)} ${form}`,
    chart: 'Values that left per day, last 30 days',
    chartDay: (day: string, keptIn: number, asIs: number) =>
      `${day}: ${number(keptIn)} kept in, ${number(asIs)} as they are`,
    keptIn: 'kept in',
    asIs: 'sent as they are',
    verify: 'Verify the chain',
    verifying: 'Verifying…',
    whole: (entries: number) =>
      `The chain holds: ${count(entries, 'entry', 'entries')}, each tied to the one before.`,
    broken: (at: number) =>
      `The chain is broken at entry ${number(at)}: it or something before it was changed outside Privet. Restore a backup to compare, and do not rely on later entries.`,
    head: 'Last hash',
    exportCsv: 'Export as CSV',
    exportJson: 'Export as JSON',
  },

  settings: {
    title: 'Settings',
    sub: 'How your data is kept, how Privet looks, and what it can reach.',
    keys: 'Keys',
    passphrase: 'Passphrase',
    passphraseText: 'With a passphrase, your data opens only to somebody who knows it, after each start.',
    setPassphrase: 'Set a passphrase',
    changePassphrase: 'Change the passphrase',
    current: 'Current passphrase',
    next: 'New passphrase',
    repeat: 'The same again',
    tooShort: 'Take at least 12 characters: four words you will remember are better than eight odd signs.',
    different: 'The two are not the same.',
    passphraseSet: 'The passphrase is set. Make a recovery code too: nobody can reset a passphrase.',
    recovery: 'Recovery code',
    recoveryText:
      'A code to print and put away. It opens your data when the passphrase is forgotten or this computer is gone. A new code replaces the old one.',
    recoveryNone: 'There is no recovery code yet.',
    recoveryMade: (day: string) => `Made on ${day}.`,
    recoveryErased: (people: number) =>
      `You erased ${count(people, 'person', 'people')} since. This code, together with a backup that was made before, still opens them. Make a new code and destroy the old sheet.`,
    makeRecovery: 'Make a recovery code',
    newRecovery: 'Make a new recovery code',
    recoveryTitle: 'Your recovery code',
    recoveryOnce: 'It is shown this once and kept nowhere. Print it or write it down.',
    print: 'Print',
    wroteDown: 'I have it',
    lockNow: 'Lock now',
    lockText: 'Forgets the keys until you unlock again.',
    backup: 'Backup',
    backupText:
      'One encrypted file with everything. Your recovery code opens it on any computer; without a recovery code only this data folder can. Keep the file somewhere else than this computer.',
    makeBackup: 'Make a backup',
    makingBackup: 'Making the backup…',
    download: (size: string) => `Save the backup (${size})`,
    restore: 'Restore from a backup',
    restoreText:
      'Puts back what is in the backup. People who were erased since then stay erased, and the ledger keeps its later lines.',
    restoreFile: 'Backup file',
    restoreSecret: 'Recovery code of the backup',
    restoreSecretHint: 'Needed when the backup comes from another computer.',
    restoreTitle: 'Restore the backup?',
    restoreWarn:
      'What was added or changed since the backup will be gone: people, stand-ins, settings. This cannot be undone. In doubt, make a backup of the present first.',
    restoreDo: 'Restore this backup',
    restoring: 'Restoring…',
    restored: (people: number, disclosures: number, day: string) =>
      `Restored the backup of ${day}: ${count(people, 'person', 'people')}, ${count(disclosures, 'ledger line', 'ledger lines')}.`,
    ownTerms: 'Your own names',
    ownTermsText: 'Your company, your products, yourself. Never hidden, unless a text asks for it.',
    ownTermsNone: 'None yet.',
    addTerm: 'Add',
    term: 'Name',
    removeTerm: (term: string) => `Remove ${term}`,
    model: 'Larger model (optional)',
    modelText:
      'Privet finds names of people whom you did not list with a small model of its own. A larger one, which you keep in a folder on this computer, can read each text too, in safe copies and the AI gateway. It finds more and takes longer.',
    modelFolder: 'Folder with config.json, vocab.txt and onnx',
    modelAdd: 'Use this model',
    modelUsed: 'Every text is read by the model in',
    modelRemove: 'Stop using it',
    modelHolds: 'Until the model works again or is removed, no text leaves.',
    look: 'Look',
    lookLabel: 'Colours',
    light: 'Light',
    dark: 'Dark',
    system: 'As the system',
    about: 'About',
    version: (version: string) => `Privet ${version}`,
    dataFolder: 'Your data is in',
    outbound: 'Every address that Privet can reach',
    outboundText: 'It reaches each only for the reason beside it. There is no telemetry and no update check.',
    outboundNone: 'None. This version of Privet reaches no address at all.',
    address: 'Address',
    why: 'Why',
    whenReached: 'When',
    signOut: 'Sign this window out',
  },
};
