import type {
  Answer,
  Clarity,
  KeptDocument,
  QuestionId,
  Vendor,
  VendorChange,
  VendorView,
} from '../../core/assess/index.ts';
import type { PersonId, Problem, Span } from '../../core/base/index.ts';
import type { Kind, Rule } from '../../core/guard/index.ts';
import type { DisclosedCategory, Disclosure, DisclosureForm } from '../../core/ledger/index.ts';
import type { ColumnUse, Identifier, IdentifierKind, Person, PersonRole } from '../../core/people/index.ts';

// What travels between the page and the desk as JSON. Types only: the page may import this file and no other of the
// server. Times are milliseconds since 1970, UTC; offsets are UTF-16 code units.

/** A part of a list, and how long the whole list is. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

/** Which part of a list is asked for. `limit` is at most 500. */
export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

// Access -------------------------------------------------------------------------------------------------------------

/** By what the business's data key is kept: the system's keychain, a file only its owner can read, or a passphrase. */
export type Protection = 'keychain' | 'key-file' | 'passphrase';

export interface AccessStatus {
  readonly locked: boolean;
  readonly protection: Protection;
  /** When the recovery code in force was made. Absent: there is none. */
  readonly recoveryCodeMadeAtMs?: number;
  /** People who were erased since: the code still opens them in a backup that was made before. */
  readonly erasedSinceRecoveryCode?: number;
}

/** What opens a locked business: exactly one of the two. */
export type UnlockWith = { readonly passphrase: string } | { readonly recoveryCode: string };

// Jobs ---------------------------------------------------------------------------------------------------------------

type JobState = 'running' | 'done' | 'cancelled' | 'failed';

/** A piece of long work. It goes on when the page closes. */
export interface Job<T = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  readonly done: number;
  /** Absent while it is not known how much there is. */
  readonly total?: number;
  readonly startedAtMs: number;
  readonly result?: T;
  readonly problem?: Problem;
}

// People -------------------------------------------------------------------------------------------------------------

/** One line of the list of people. */
export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly role: PersonRole;
  readonly email?: string;
  readonly phone?: string;
  readonly identifiers: number;
}

export interface PersonPage extends Person {
  /** How often something of this person left. */
  readonly disclosures: number;
}

/** A person as typed in by the owner. */
export interface TypedPerson {
  readonly name: string;
  readonly role?: PersonRole;
  readonly identifiers?: readonly Identifier[];
  readonly note?: string;
}

/** What is gone after erasing, and what stays. */
export interface Erasure {
  readonly identifiers: number;
  /** Ledger entries that stay: they name the person by an id that nobody can resolve any more. */
  readonly disclosuresKept: number;
}

export interface ImportColumn {
  readonly index: number;
  /** Absent when the file has no header. */
  readonly header?: string;
  readonly use: ColumnUse;
  /** Up to three values from the file. */
  readonly examples: readonly string[];
}

/** A row that cannot be imported. `row` is its number in the file, from 1, header included. */
export interface BadRow {
  readonly row: number;
  readonly reason: string;
}

/** A row that names somebody who is there already: in an earlier row, or among the business's people. */
export interface DuplicateRow {
  readonly row: number;
  readonly name: string;
  readonly sameAs: { readonly row: number } | { readonly person: PersonId; readonly name: string };
  /** What they have in common, such as `email`. */
  readonly by: IdentifierKind;
}

/** What an import would do. Nothing is kept until it is run. Lists are cut at 50 entries; the totals are not. */
export interface ImportPreview {
  /** Names the file that was read; held in memory for an hour. */
  readonly id: string;
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx' | 'vcard';
  /** The program whose export this is, such as `Google Contacts`, when its headers say so. */
  readonly recognisedAs?: string;
  /** The encoding that the text was read in. */
  readonly encoding?: string;
  readonly hasHeader: boolean;
  readonly columns: readonly ImportColumn[];
  /** Rows that hold data. */
  readonly rows: number;
  readonly badRows: readonly BadRow[];
  readonly badRowsTotal: number;
  readonly duplicates: readonly DuplicateRow[];
  readonly duplicatesTotal: number;
  /** People who would be new, and how many identifiers of each kind would be protected. */
  readonly people: number;
  readonly identifiers: Readonly<Partial<Record<IdentifierKind, number>>>;
}

/** The owner's corrections to a preview. */
export interface ImportChoices {
  /** Column index to use. Columns that are not named keep the guess. */
  readonly columns?: Readonly<Record<string, ColumnUse>>;
  readonly hasHeader?: boolean;
  /** What to do with somebody who is there already. Default `merge`. */
  readonly duplicates?: 'merge' | 'skip' | 'keep-both';
  /** The role of everybody whose row does not say. Default `customer`. */
  readonly role?: PersonRole;
}

/** What an import did. When it was cancelled the rows read so far are kept and counted. */
export interface ImportReport {
  readonly rows: number;
  readonly added: number;
  readonly merged: number;
  readonly skipped: number;
  readonly badRows: readonly BadRow[];
  readonly badRowsTotal: number;
  readonly cancelled: boolean;
}

// Safe copies --------------------------------------------------------------------------------------------------------

export interface Destination {
  readonly id: string;
  /** As shown, such as `ChatGPT, on the web`. */
  readonly label: string;
  readonly sort: 'ai' | 'search' | 'person' | 'this-computer' | 'app';
  /** Where its rules come from, in words: `the default rules`, or the hand-off's name. */
  readonly rulesFrom: string;
  /** The rule per kind, and for all other kinds. */
  readonly rules: Readonly<Partial<Record<Kind, Rule>>>;
  readonly otherwise: Rule;
}

/** The owner's word on one value in this text: leave it, or hide it. Goes by the value, so it holds while the text is typed. */
export interface Override {
  readonly value: string;
  readonly decision: 'keep' | 'mask';
  /** What a value is that Privet did not find. Default `person`. */
  readonly kind?: Kind;
}

export interface SafeCopyRequest {
  /** At most 1,000,000 code units. */
  readonly text: string;
  readonly destination: string;
  /** From an earlier answer; absent for a new conversation. */
  readonly conversation?: string;
  readonly overrides?: readonly Override[];
}

/** A finding in the owner's text, with what happens to it and why. */
export interface SafeCopyFinding extends Span {
  readonly kind: Kind;
  readonly confidence: number;
  readonly reason: string;
  readonly person?: PersonId;
  /** The name of `person`, for the page only. */
  readonly personName?: string;
  readonly rule: Rule;
  /** True when the owner's override, not the destination's rule, decided. */
  readonly byOwner: boolean;
}

/** Where a stand-in is in the safe text, and what it stands for. */
interface SafeCopySpan extends Span {
  readonly kind: Kind;
  readonly original: Span;
}

export interface SafeCopy {
  readonly conversation: string;
  readonly destination: string;
  /** The safe text. Empty when anything is blocked: a text with a blocked value does not leave. */
  readonly text: string;
  readonly findings: readonly SafeCopyFinding[];
  readonly placed: readonly SafeCopySpan[];
  /** How many findings are blocked. */
  readonly blocked: number;
  /** Why, when something is: whose rule it was, in sentences. */
  readonly refusal?: string;
  /** Data that the map blocks here and that Privet cannot recognise in a text, in sentences. */
  readonly reminders?: readonly string[];
}

/** What the owner takes away with Copy: the text, and the ledger entry that says so. */
export interface RecordedCopy {
  readonly text: string;
  readonly disclosure: Disclosure;
}

export interface RestoreRequest {
  readonly conversation: string;
  readonly destination: string;
  readonly text: string;
}

export interface RestoredAnswer {
  readonly text: string;
  /** Where real values stand in `text`. */
  readonly restored: readonly (Span & { readonly kind: Kind })[];
}

/** A conversation that the business keeps, so that its answers can be restored later. */
export interface ConversationRow {
  readonly id: string;
  readonly destination: string;
  readonly startedAtMs: number;
  readonly lastAtMs: number;
  readonly pseudonyms: number;
}

/** A conversation's last text, held in memory while the desk runs and is unlocked; never written down. */
export interface ConversationDraft {
  readonly conversation: string;
  readonly destination: string;
  readonly text?: string;
  readonly overrides: readonly Override[];
}

/** The text of a dropped file, and the parts of it that could not be looked into, in words. */
export interface FileText {
  readonly text: string;
  readonly notInspected: readonly string[];
}

// Ledger -------------------------------------------------------------------------------------------------------------

export interface DisclosureRow extends Disclosure {
  readonly destinationLabel: string;
  /** Who `people` are. `name` is absent for those who were erased. */
  readonly names: readonly { readonly id: PersonId; readonly name?: string }[];
}

/** Every filter that is given must hold. */
export interface LedgerFilter {
  readonly person?: string;
  readonly destination?: string;
  readonly category?: string;
  /** From this moment on, and before that one. */
  readonly fromMs?: number;
  readonly toMs?: number;
}

/** What there is to filter by. */
export interface LedgerFacets {
  readonly destinations: readonly { readonly id: string; readonly label: string }[];
  readonly categories: readonly string[];
}

/** Whether the chain holds, entry by entry. */
export interface LedgerCheck {
  readonly whole: boolean;
  readonly entries: number;
  /** Sequence of the first entry that does not fit, when the chain is broken. */
  readonly brokenAt?: number;
  /** Hash of the last entry. Write it down somewhere else to notice a ledger that was cut short. */
  readonly headHash: string;
}

/** One day and destination: how many disclosures, and how many values in each form. */
export interface LedgerDay {
  /** `2026-11-28`, in the computer's time zone. */
  readonly day: string;
  readonly destination: string;
  readonly destinationLabel: string;
  readonly disclosures: number;
  readonly values: Readonly<Partial<Record<DisclosureForm, number>>>;
}

// Today --------------------------------------------------------------------------------------------------------------

export interface TodayCard {
  readonly id: string;
  readonly tone: 'calm' | 'look' | 'late';
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  readonly atMs?: number;
  /** `to` is a path of the page. */
  readonly action?: { readonly label: string; readonly to: string };
}

/** Bring your people, pick what you do, point one AI tool at Privet. */
export type StartStep = 'people' | 'work' | 'tool';

export interface Today {
  /** At most five, the most pressing first. */
  readonly cards: readonly TodayCard[];
  /** What is still to be done or skipped of the three start steps. */
  readonly steps: Readonly<Record<StartStep, 'open' | 'done' | 'skipped'>>;
  readonly leftToday: {
    readonly disclosures: number;
    readonly keptIn: number;
    readonly asIs: number;
  };
  readonly due: readonly { readonly title: string; readonly dueAtMs: number; readonly to: string }[];
  /** What no check has looked at, in words, such as `5 opt-outs`. */
  readonly notChecked: readonly { readonly label: string; readonly to?: string }[];
}

// AI gateway ---------------------------------------------------------------------------------------------------------

export type GatewayProvider = 'openai' | 'anthropic' | 'gemini' | 'ollama';

/** How one provider stands. Neither the secret in the address nor a key is ever among it. */
export interface GatewayProviderState {
  readonly provider: GatewayProvider;
  /** Where its calls go: `https://api.openai.com/`. */
  readonly address: string;
  /** Who says so; the environment's word goes before the owner's. */
  readonly addressFrom: 'fixed' | 'owner' | 'environment';
  readonly onThisComputer: boolean;
  /** When the first call came in; absent before. */
  readonly firstCallAtMs?: number;
  /** True when the owner's own key is kept in Privet. */
  readonly keyKept: boolean;
}

/** What came of asking a provider's address for an answer. */
export interface GatewayProbe {
  readonly works: boolean;
  readonly said: string;
}

export interface GatewayState {
  readonly providers: readonly GatewayProviderState[];
}

/** What each client is given, by environment variable. They hold the secret that keeps other programs out. */
export interface GatewayAddresses {
  readonly variables: Readonly<Record<string, string>>;
}

/** What the owner allows at a provider: a field that its format does not know (`messages[].extra`), or a whole call. */
export interface GatewayAllowance {
  readonly provider: GatewayProvider;
  readonly what: string;
}

/** A call as it goes on, without values. */
export interface GatewayCall {
  readonly id: string;
  readonly atMs: number;
  readonly destination: string;
  readonly state: 'waiting' | 'masked' | 'answered' | 'held' | 'failed';
  readonly categories: readonly DisclosedCategory[];
  readonly values: number;
  readonly people: number;
  /** False when an attachment passed that nobody could look into. */
  readonly inspected: boolean;
  readonly reason?: string;
  /** What it was held for, where the owner may allow that. */
  readonly allowable?: GatewayAllowance;
  /** How often the same call was refused for the same reason; one when absent. */
  readonly times?: number;
}

/** A value of a call and what stood for it at the provider. Given out only when the owner opens the call. */
export interface GatewayValue {
  readonly kind: Kind;
  readonly value: string;
  readonly pseudonym: string;
}

export type GatewayDestinationId = GatewayProvider | 'this-computer';

/** What the owner decided for one destination. A data category that is not named keeps its usual rule. */
export interface GatewayOwnRules {
  readonly rules: Readonly<Record<string, Rule>>;
  /** True to be asked before each call leaves. */
  readonly ask: boolean;
  /** Pictures and other attachments that nobody can look into. */
  readonly unread: 'refuse' | 'let through';
}

export interface GatewayDestination extends GatewayOwnRules {
  readonly id: GatewayDestinationId;
  /** True when the map names it: the rules of its hand-offs go first. */
  readonly onMap: boolean;
  /** Every data category that Privet recognises, with the rules that hold without the owner's word. */
  readonly usual: readonly { readonly category: string; readonly rules: readonly Rule[] }[];
}

/** A larger model that the owner added, and what is wrong with it. */
export interface LargerModelState {
  readonly folder?: string;
  readonly problem?: string;
}

// Settings -----------------------------------------------------------------------------------------------------------

/** One address that Privet can reach, as docs/outbound.md lists it. */
export interface OutboundAddress {
  readonly address: string;
  readonly why: string;
  readonly when: string;
}

export interface About {
  readonly version: string;
  readonly dataFolder: string;
  readonly outbound: readonly OutboundAddress[];
}

/** A backup that can be fetched once made. */
export interface BackupMade {
  readonly fileName: string;
  readonly sizeBytes: number;
}

export interface BackupRestored {
  readonly people: number;
  readonly disclosures: number;
  readonly madeAtMs: number;
}

// Vendors ------------------------------------------------------------------------------------------------------------

/** An answer as the page shows it: in words, with what the owner says instead. */
export interface AnswerCell {
  readonly question: QuestionId;
  readonly asks: string;
  readonly says: string;
  readonly clarity: Clarity;
  /** What may be answered, each in words. */
  readonly values: readonly { readonly value: string; readonly says: string }[];
  readonly answer: Answer;
  readonly yours?: { readonly value: string; readonly says: string; readonly reason: string };
}

export interface VendorRow {
  readonly vendor: Vendor;
  readonly readAtMs?: number;
  readonly cells: readonly AnswerCell[];
}

/** Vendors side by side, and others of the same kind in the catalogue; `id` where it is among the vendors already. */
export interface VendorComparison {
  readonly rows: readonly VendorRow[];
  readonly alternatives: readonly { readonly name: string; readonly id?: string }[];
}

/** A change as the page shows it, with what it touches of the owner's in words. */
export interface VendorChangeRow extends Omit<VendorChange, 'touched'> {
  readonly touches?: { readonly categories: readonly string[]; readonly handOffs: readonly string[] };
}

export interface VendorPage extends VendorRow {
  readonly documents: readonly KeptDocument[];
  readonly enough: VendorView['enough'];
  /** Data categories that it gets by the map, in words, and the answers that matter because of them. */
  readonly gets?: {
    readonly categories: readonly string[];
    readonly handOffs: number;
    readonly questions: readonly QuestionId[];
  };
}
