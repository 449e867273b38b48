import type { Result } from '../../core/base/index.ts';
import type { Identifier, PersonRole } from '../../core/people/index.ts';
import type {
  About,
  AccessStatus,
  BackupMade,
  BackupRestored,
  ConversationRow,
  Destination,
  DisclosureRow,
  Erasure,
  FileText,
  ImportChoices,
  ImportPreview,
  ImportReport,
  LargerModelState,
  LedgerCheck,
  LedgerDay,
  LedgerFacets,
  LedgerFilter,
  Page,
  PageRequest,
  PersonPage,
  PersonRow,
  RecordedCopy,
  RestoredAnswer,
  RestoreRequest,
  SafeCopy,
  SafeCopyRequest,
  StartStep,
  Today,
  TypedPerson,
  UnlockWith,
} from './contract.ts';

// What the desk asks of the business. `main` joins these to the stores and the guard; the routes hold no rules of
// their own. Expected failures are returned with a code (see codes.ts for how each becomes a status); a throw is a
// mistake in the program and becomes a 500 that says nothing of its cause.

/** Long work: report how far it is, and stop soon after `signal` aborts, saying what was kept. */
export interface Running {
  readonly signal: AbortSignal;
  /** `total` may be absent while it is not known. Cheap: call it as often as you like. */
  progress(done: number, total?: number): void;
}

/** Keys and locks. Works while the business is locked. */
export interface AccessDesk {
  status(): Promise<AccessStatus>;
  unlock(secret: UnlockWith): Promise<Result<AccessStatus>>;
  /** Forgets the keys and everything read with them. Refused (`no-passphrase`) when nothing but the machine's own key would open it again. */
  lock(): Promise<Result<AccessStatus>>;
  /** `current` is needed when there is a passphrase already. */
  setPassphrase(next: string, current?: string): Promise<Result<AccessStatus>>;
  /** Makes a new recovery code, which replaces any earlier one. It is shown once and kept nowhere. */
  makeRecoveryCode(): Promise<Result<{ readonly code: string; readonly status: AccessStatus }>>;
}

export interface PeopleDesk {
  list(
    request: PageRequest & { readonly search?: string; readonly role?: PersonRole },
  ): Promise<Page<PersonRow>>;
  get(id: string): Promise<Result<PersonPage>>;
  add(person: TypedPerson): Promise<Result<PersonPage>>;
  /** Replaces what is given. */
  change(
    id: string,
    change: {
      readonly name?: string;
      readonly role?: PersonRole;
      readonly identifiers?: readonly Identifier[];
      readonly note?: string;
    },
  ): Promise<Result<PersonPage>>;
  erase(id: string): Promise<Result<Erasure>>;
  /** Reads a file and says what importing it would do. */
  preview(fileName: string, bytes: Uint8Array): Promise<Result<ImportPreview>>;
  /** The same preview with other choices. */
  revisePreview(preview: string, choices: ImportChoices): Promise<Result<ImportPreview>>;
  import(preview: string, choices: ImportChoices, running: Running): Promise<Result<ImportReport>>;
  /** Everybody, as CSV in pieces. */
  export(): AsyncIterable<string>;
}

export interface GuardDesk {
  destinations(): Promise<readonly Destination[]>;
  /** Finds and masks. Keeps the conversation's pseudonyms; records nothing in the ledger. */
  safeCopy(request: SafeCopyRequest): Promise<Result<SafeCopy>>;
  /** Makes the safe copy again and records it as left. Fails (`blocked`) when anything is blocked; then nothing left. */
  recordCopy(request: SafeCopyRequest): Promise<Result<RecordedCopy>>;
  restore(request: RestoreRequest): Promise<Result<RestoredAnswer>>;
  conversations(request: PageRequest): Promise<Page<ConversationRow>>;
  /** The owner's own names, companies and products: never masked unless asked. */
  ownTerms(): Promise<readonly string[]>;
  addOwnTerm(term: string): Promise<Result<readonly string[]>>;
  removeOwnTerm(term: string): Promise<Result<readonly string[]>>;
  /** The larger model that the owner added, if any. */
  model(): Promise<LargerModelState>;
  /** Uses the model in a folder from the next text on, or none. */
  setModel(folder: string | undefined): Promise<Result<LargerModelState>>;
  /** The text of a dropped file. */
  readFile(fileName: string, bytes: Uint8Array): Promise<Result<FileText>>;
}

export interface LedgerDesk {
  /** Newest first. */
  list(filter: LedgerFilter, request: PageRequest): Promise<Page<DisclosureRow>>;
  facets(): Promise<LedgerFacets>;
  verify(running: Running): Promise<Result<LedgerCheck>>;
  /** Days in the computer's time zone that have entries, oldest first. */
  days(filter: LedgerFilter): Promise<readonly LedgerDay[]>;
  /** The filtered entries, oldest first, in pieces. */
  export(filter: LedgerFilter, format: 'csv' | 'json'): AsyncIterable<string>;
}

export interface BackupDesk {
  /** Makes one encrypted file and holds it until it is fetched or the desk stops. */
  make(running: Running): Promise<Result<BackupMade>>;
  /** The file made last. Fails (`not-found`) when there is none. */
  read(fileName: string): Promise<Result<AsyncIterable<Uint8Array>>>;
  /** Takes in a backup file, without opening it, and names it. */
  receive(
    file: AsyncIterable<Uint8Array>,
  ): Promise<Result<{ readonly id: string; readonly sizeBytes: number }>>;
  /** Replaces the business by the backup. On any failure the business stays as it was. */
  restore(id: string, secret: UnlockWith | undefined, running: Running): Promise<Result<BackupRestored>>;
}

export interface TodayDesk {
  view(): Promise<Today>;
  skip(step: StartStep): Promise<Result<Today>>;
}

/** Everything the desk shows and does. New verbs add a member and a file of routes. */
export interface DeskPorts {
  /** Names this running program: 128 random bits in hex, new at each start. */
  readonly instance: string;
  readonly access: AccessDesk;
  readonly people: PeopleDesk;
  readonly guard: GuardDesk;
  readonly ledger: LedgerDesk;
  readonly backups: BackupDesk;
  readonly today: TodayDesk;
  about(): Promise<About>;
}
