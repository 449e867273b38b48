import type { Kysely, Transaction } from 'kysely';

/**
 * The tables as they are after all migrations. Ids are text, times are milliseconds, everything that could identify
 * a person is sealed (`sealed`) or a blind index (`lookup`). The same schema fits PostgreSQL (`bigint`, `bytea`).
 */
export interface Schema {
  /** Counters: `epoch` of the people's keys, `people-revision`, and the ledger's length. */
  state: { name: string; value: number };
  /** One key per person and per conversation, wrapped by the epoch's key. Without its row, a subject is unreadable. */
  ring: { subject: string; wrapped: Buffer };
  erasures: { person: string; at_ms: number; revision: number };
  settings: { name: string; sealed: Buffer; updated_at_ms: number };
  people: {
    id: string;
    role: string;
    created_at_ms: number;
    updated_at_ms: number;
    revision: number;
    sealed: Buffer;
  };
  person_lookups: { lookup: Buffer; person: string };
  disclosures: {
    sequence: number;
    at_ms: number;
    way: string;
    destination_lookup: Buffer;
    sealed: Buffer;
  };
  disclosure_people: { person: string; sequence: number };
  disclosure_categories: { category: string; sequence: number };
  destinations: { lookup: Buffer; sealed: Buffer };
  map: { name: string; revision: number; updated_at_ms: number; sealed: Buffer };
  /** Changes of the map that can be taken back (`undone` 0) or made again (1), in order. */
  map_changes: { position: number; undone: number; at_ms: number; sealed: Buffer };
  vendors: { id: string; added_at_ms: number; sealed: Buffer };
  /** `look`: how the last reading went; null before the first. */
  vendor_documents: { id: string; vendor: string; position: number; sealed: Buffer; look: Buffer | null };
  document_versions: {
    id: string;
    document: string;
    position: number;
    read_at_ms: number;
    words: number;
    sealed: Buffer;
  };
  vendor_corrections: { vendor: string; question: string; at_ms: number; sealed: Buffer };
  conversations: {
    id: string;
    /** Null in a backup, filled in by the restore: there it would tell which values occurred. */
    lookup: Buffer | null;
    created_at_ms: number;
    used_at_ms: number;
    sealed: Buffer;
  };
  issued: {
    conversation: string;
    position: number;
    /** The person it stands for, whose key seals it; null when it belongs to nobody known: then the conversation's. */
    person: string | null;
    lookup: Buffer | null;
    /** Equal for equal kind, value and pseudonym, so that nothing is kept twice. */
    content_lookup: Buffer | null;
    sealed: Buffer;
  };
}

export type Db = Kysely<Schema>;
export type Tx = Transaction<Schema>;
