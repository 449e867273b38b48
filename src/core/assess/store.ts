import type { QuestionId } from './question.ts';
import type { DocumentKind } from './text.ts';

/** A vendor that the owner reads. `home` is its home page, where its documents are looked for. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  readonly home?: string;
  /** The plan that the owner is on, such as "Pro". */
  readonly plan?: string;
  readonly addedAtMs: number;
}

export type VendorDraft = Omit<Vendor, 'id' | 'addedAtMs'>;

/** How the last look at a document went: `read`, or the code and sentence of why it could not be read. */
export interface LastLook {
  readonly atMs: number;
  readonly state: string;
  readonly sentence?: string;
}

/** A document of a vendor. Without an address it was pasted or came from a file. */
export interface KeptDocument {
  readonly id: string;
  readonly vendor: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly address?: string;
  /** How many versions are kept. */
  readonly versions: number;
  readonly look?: LastLook;
}

export type DocumentDraft = Pick<KeptDocument, 'kind' | 'name' | 'address'>;

/** One version of a document. Every one is kept; the text is fetched apart. */
export interface KeptVersion {
  readonly id: string;
  readonly document: string;
  readonly readAtMs: number;
  readonly words: number;
}

/** An answer that the owner corrected, with the reason. The machine's answer stays beside it. */
export interface Correction {
  readonly question: QuestionId;
  readonly value: string;
  readonly reason: string;
  readonly atMs: number;
}

/**
 * Keeps vendors, their documents with every version, and corrections, sealed. Stances are not kept: they are read from
 * the texts again in some 20 ms, and so follow every better rule. Rejects with a `ProblemError` when the store fails.
 */
export interface AssessStore {
  vendors(): Promise<readonly Vendor[]>;
  addVendor(draft: VendorDraft): Promise<Vendor>;
  /** Removes the vendor with its documents, versions and corrections. */
  removeVendor(id: string): Promise<void>;
  /** Documents of one vendor, in the order in which they were added. */
  documents(vendor: string): Promise<readonly KeptDocument[]>;
  addDocument(vendor: string, draft: DocumentDraft): Promise<KeptDocument>;
  /** Keeps a text as a new version, unless the newest version says the same letter for letter. */
  keepVersion(document: string, text: string, words: number): Promise<{ readonly isNew: boolean }>;
  /** Notes that the document could not be read. Versions stay as they are. */
  keepFailure(document: string, state: string, sentence: string): Promise<void>;
  /** Versions of one document, the newest first. */
  versions(document: string): Promise<readonly KeptVersion[]>;
  /** The text of a version; undefined when there is none of that id. */
  text(version: string): Promise<string | undefined>;
  corrections(vendor: string): Promise<readonly Correction[]>;
  /** Keeps the owner's answer; without a value the machine's answer holds again. */
  correct(
    vendor: string,
    question: QuestionId,
    correction?: Pick<Correction, 'value' | 'reason'>,
  ): Promise<void>;
}
