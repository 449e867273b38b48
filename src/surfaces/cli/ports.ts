import type { DocumentText, SecondAnswer, VendorKeeper } from '../../core/assess/index.ts';
import type { PersonId, Problem, Result } from '../../core/base/index.ts';
import type { Finding, Kind, Placed } from '../../core/guard/index.ts';
import type { Disclosure } from '../../core/ledger/index.ts';
import type { MapKeeper, Sheet } from '../../core/map/index.ts';
import type { IdentifierKind, KnownPerson, PersonRole, Table } from '../../core/people/index.ts';

// What the command line asks of the program. `main` joins these to the guard, the files and the business.

/** The terminal or the pipes that the command runs in. */
export interface Terminal {
  /** True when a person sits there who can answer a question. */
  readonly interactive: boolean;
  /** Standard input, whole. Fails when it is larger than 256 MB. */
  readAll(): Promise<Result<string>>;
  /** Standard input, or the file at `path`, line by line without the line ends. */
  lines(path?: string): AsyncIterable<string>;
  readFile(path: string): Promise<Result<Uint8Array>>;
  /** Writes results to standard output; waits while the reader is slow. */
  out(text: string | Uint8Array): Promise<void>;
  /** Writes a file, readable by its owner only; an older one of that name is replaced. */
  writeFile(path: string, content: string | Uint8Array): Promise<Result<void>>;
  /** Writes progress and problems to standard error. */
  err(text: string): void;
  /** Asks the person; `hidden` does not show what is typed. */
  ask(question: string, hidden?: boolean): Promise<string>;
  exit(code: number): void;
}

/** The guard without any business: what `find`, `mask` and `restore` need. */
export interface Engine {
  find(text: string, kinds?: ReadonlySet<Kind>): readonly Finding[];
  mask(text: string): MaskedLine;
  /** Undoes `mask`, also on a text that was rewritten meanwhile. Fails when `sealed` does not belong to this key. */
  restore(text: string, sealed: string): Result<string>;
}

export interface MaskedLine {
  readonly text: string;
  readonly pseudonyms: readonly Placed[];
  /** What restoring needs beyond the key and the list of people, encrypted under the key. */
  readonly sealed: string;
  /** Findings that must not leave at all; the text is then empty. */
  readonly blocked: readonly Finding[];
}

/** Which engine: the people it knows, and for masking the conversation and where the text goes. */
export interface EngineOptions {
  readonly people?: readonly KnownPerson[];
  readonly conversation?: string;
  readonly destination?: string;
  readonly style?: 'realistic' | 'label';
  /** Mask what would be blocked, so that the whole text can be restored by a script. */
  readonly maskBlocked?: boolean;
}

/** Long work: `progress` may be called often; the work stops soon after `signal` aborts and says what was kept. */
export interface Running {
  readonly signal: AbortSignal;
  progress(done: number, total?: number): void;
}

/** What the command line shows of an import before and after. */
export interface ImportPreview {
  readonly id: string;
  readonly recognisedAs?: string;
  readonly rows: number;
  readonly people: number;
  readonly columns: readonly {
    readonly header?: string;
    readonly use: string;
    readonly examples: readonly string[];
  }[];
  readonly badRows: readonly { readonly row: number; readonly reason: string }[];
  readonly badRowsTotal: number;
  readonly duplicatesTotal: number;
  readonly identifiers: Readonly<Partial<Record<IdentifierKind, number>>>;
}

export interface ImportReport {
  readonly rows: number;
  readonly added: number;
  readonly merged: number;
  readonly skipped: number;
  readonly badRows: readonly { readonly row: number; readonly reason: string }[];
  readonly badRowsTotal: number;
  readonly cancelled: boolean;
}

export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly role: PersonRole;
  readonly email?: string;
  readonly phone?: string;
  readonly identifiers: number;
}

/** A business folder, open. Close it when done. */
export interface Business {
  readonly people: {
    list(request: {
      offset: number;
      limit: number;
      search?: string;
    }): Promise<{ readonly rows: readonly PersonRow[]; readonly total: number }>;
    preview(fileName: string, bytes: Uint8Array): Promise<Result<ImportPreview>>;
    import(
      preview: string,
      choices: { readonly role?: PersonRole; readonly duplicates?: 'merge' | 'skip' | 'keep-both' },
      running: Running,
    ): Promise<Result<ImportReport>>;
    erase(id: string): Promise<Result<{ readonly identifiers: number; readonly disclosuresKept: number }>>;
  };
  readonly ledger: {
    entries(): AsyncIterable<Disclosure>;
    verify(running: Running): Promise<
      Result<{
        readonly whole: boolean;
        readonly entries: number;
        readonly brokenAt?: number;
        readonly headHash: string;
      }>
    >;
  };
  readonly map: {
    readonly keeper: MapKeeper;
    readTable(bytes: Uint8Array): Result<Table>;
    writeWorkbook(sheets: readonly Sheet[]): Uint8Array;
  };
  readonly guard: {
    /** The larger model that the owner added, if any, and what is wrong with it. */
    model(): Promise<{ readonly folder?: string; readonly problem?: string }>;
    setModel(folder: string | undefined): Promise<Result<unknown>>;
  };
  readonly gateway: GatewaySettings;
  /** Vendors and what they published. */
  readonly vendors: VendorKeeper;
  /** Writes one encrypted file. */
  backup(file: string, running: Running): Promise<Result<{ readonly sizeBytes: number }>>;
  readonly access: {
    lock(): Promise<Result<{ readonly locked: boolean }>>;
    setPassphrase(next: string, current?: string): Promise<Result<unknown>>;
    /** Lets the keychain or a key file open the business again. `current` may be empty after a recovery code. */
    removePassphrase(current: string): Promise<Result<void>>;
    makeRecoveryCode(): Promise<Result<{ readonly code: string }>>;
    status(): Promise<{ readonly locked: boolean; readonly protection: string }>;
  };
  close(): Promise<void>;
}

export const GATEWAY_PROVIDERS = ['openai', 'anthropic', 'gemini', 'ollama'] as const;
export type GatewayProvider = (typeof GATEWAY_PROVIDERS)[number];

/** A field that a provider's format does not know, or a call, which the owner lets through. */
export interface GatewayAllowance {
  readonly provider: GatewayProvider;
  readonly what: string;
}

/** What the owner may set of the gateway. A change holds from the next call of a running desk on. */
export interface GatewaySettings {
  state(): Promise<{
    readonly providers: readonly {
      readonly provider: GatewayProvider;
      /** Where its calls go, and who says so. */
      readonly address: string;
      readonly addressFrom: 'fixed' | 'owner' | 'environment';
    }[];
  }>;
  /** Names another address for a provider's calls, or goes back to the usual one. */
  setAddress(provider: GatewayProvider, address: string | undefined): Promise<Result<void>>;
  /** Asks the address of now for an answer. */
  probe(provider: GatewayProvider): Promise<{ readonly works: boolean; readonly said: string }>;
  allowed(): Promise<readonly GatewayAllowance[]>;
  allow(allowance: GatewayAllowance): Promise<Result<readonly GatewayAllowance[]>>;
  disallow(allowance: GatewayAllowance): Promise<Result<readonly GatewayAllowance[]>>;
}

export interface OpenOptions {
  readonly folder?: string;
  /** The seeded example business, in a temporary folder. */
  readonly example?: boolean;
}

export type UnlockWith = { readonly passphrase: string } | { readonly recoveryCode: string };

export interface DeskOptions extends OpenOptions {
  readonly port: number;
  readonly openBrowser: boolean;
}

/** Everything the commands can ask for. */
export interface CliPorts {
  readonly version: string;
  readonly terminal: Terminal;
  engine(options: EngineOptions): Promise<Result<Engine>>;
  /** A list of people from CSV, XLSX or vCard, with ids of this run only. */
  readPeople(path: string): Promise<Result<readonly KnownPerson[]>>;
  /** A vendor's document (text, Markdown, HTML, PDF, DOCX), or standard input for `-`, as text with a name to show. */
  readPolicy(path: string): Promise<Result<{ readonly text: string; readonly name: string }>>;
  /** Lets a model on this computer read a document too. */
  readSecondTime(
    document: DocumentText,
    options: {
      readonly base: string;
      readonly model: string;
      readonly progress: (done: number, total: number) => void;
    },
  ): Promise<Result<readonly SecondAnswer[]>>;
  /** Opens a business; `secret` when it is locked by a passphrase. */
  business(options: OpenOptions, secret?: UnlockWith): Promise<Result<Business>>;
  restoreBackup(
    file: string,
    folder: string | undefined,
    secret: UnlockWith | undefined,
  ): Promise<Result<{ readonly people: number; readonly disclosures: number }>>;
  /** The environment variables that point AI programs at the running desk. Fails when no desk runs for the folder. */
  gatewayVariables(options: OpenOptions): Promise<Result<Readonly<Record<string, string>>>>;
  /** Runs a program with these variables and gives its exit code. */
  runProgram(
    command: readonly string[],
    variables: Readonly<Record<string, string>>,
  ): Promise<Result<number>>;
  /** Runs the desk until it is stopped. */
  desk(options: DeskOptions): Promise<Result<void>>;
}

export type { Problem };
