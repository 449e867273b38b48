import type { Insertable } from 'kysely';
import { ProblemError } from '../../core/base/index.ts';
import {
  append,
  type ChainHead,
  createVerifier,
  DISCLOSURE_LIMITS,
  type Disclosure,
  type DisclosureDraft,
  EMPTY_HEAD,
  type LedgerFilter,
  type LedgerPage,
  type LedgerQuery,
  type LedgerStore,
  type Verification,
} from '../../core/ledger/index.ts';
import type { Schema, Tx } from './schema.ts';
import { batches, breathe, type Vessel } from './vessel.ts';

const READ_PIECE = 500;
const PAGE_DEFAULT = 50;
const PAGE_MAX = 1_000;
/** Most entries in one commit, and how long the first of them may wait for others that come in the same moment. */
const GROUP_MAX = 500;
const GATHER_MS = 2;

/** Entries that wait for one commit, which begins when the group is closed. */
interface Group {
  readonly drafts: DisclosureDraft[];
  readonly kept: Promise<readonly Disclosure[]>;
  readonly sinceMs: number;
  close(): void;
}

/** The ledger: each entry sealed, chained to the one before, with blind indexes beside it for the filters. */
export class SqliteLedger implements LedgerStore {
  readonly #vessel: Vessel;
  #gathering: Group | undefined;

  constructor(vessel: Vessel) {
    this.#vessel = vessel;
  }

  /** Entries that are appended in one moment are kept by one commit: none is acknowledged before it is on the disk. */
  async append(draft: DisclosureDraft): Promise<Disclosure> {
    checkDraft(draft);
    this.#gathering ??= this.#gather();
    const { drafts, kept, sinceMs, close } = this.#gathering;
    const place = drafts.push(draft) - 1;
    if (drafts.length >= GROUP_MAX || performance.now() - sinceMs > GATHER_MS) close();
    return (await kept)[place] as Disclosure;
  }

  #gather(): Group {
    const drafts: DisclosureDraft[] = [];
    let close = (): void => undefined;
    const after = new Promise<void>((closed) => {
      close = () => {
        if (this.#gathering?.drafts === drafts) this.#gathering = undefined;
        closed();
      };
    });
    setImmediate(close);
    const kept = this.#vessel.record((tx) => this.#keep(tx, drafts), after);
    return { drafts, kept, sinceMs: performance.now(), close };
  }

  list(query: LedgerQuery = {}): Promise<LedgerPage> {
    return this.#vessel.read(async (tx) => {
      const rows = await this.#matching(tx, query)
        .select(['sequence', 'sealed'])
        .orderBy('sequence', 'desc')
        .limit(Math.min(PAGE_MAX, Math.max(0, query.limit ?? PAGE_DEFAULT)))
        .offset(Math.max(0, query.offset ?? 0))
        .execute();
      const { total } = await this.#matching(tx, query)
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return { entries: rows.map((row) => this.#open(row)), total };
    });
  }

  async *entries(filter: LedgerFilter = {}): AsyncGenerator<readonly Disclosure[]> {
    for await (const rows of this.#pieces(filter)) yield rows.map((row) => this.#open(row));
  }

  destinations(): Promise<readonly string[]> {
    return this.#vessel.read(async (tx) => {
      const rows = await tx.selectFrom('destinations').selectAll().execute();
      return rows.map((row) => this.#vessel.open(destinationPlace(row.lookup), row.sealed)).sort();
    });
  }

  head(): Promise<ChainHead> {
    return this.#vessel.read((tx) => this.#head(tx));
  }

  async verify(onProgress?: (done: number, total: number) => void): Promise<Verification> {
    const verifier = createVerifier();
    const total = await this.#vessel.read((tx) => this.#vessel.state(tx, 'ledger-length'));
    let last = EMPTY_HEAD;
    for await (const rows of this.#pieces({}, total)) {
      for (const row of rows) {
        const entry = this.#tryOpen(row);
        if (entry) verifier.add(entry);
        else verifier.unreadable();
        last = entry ?? last;
      }
      onProgress?.(last.sequence, total);
    }
    return verifier.end({ sequence: total, hash: last.hash });
  }

  async #keep(tx: Tx, drafts: readonly DisclosureDraft[]): Promise<readonly Disclosure[]> {
    let head = await this.#head(tx);
    const entries = drafts.map((draft) => {
      const entry = append(head, draft);
      head = entry;
      return entry;
    });
    const people = entries.flatMap(({ sequence, people }) =>
      [...new Set(people)].map((person) => ({ person, sequence })),
    );
    const categories = entries.flatMap(({ sequence, categories }) =>
      [...new Set(categories.map(({ category }) => category))].map((category) => ({ category, sequence })),
    );
    const destinations = [...new Set(drafts.map(({ destination }) => destination))].map((destination) => {
      const lookup = this.#vessel.blind('destination', destination);
      return { lookup, sealed: this.#vessel.seal(destinationPlace(lookup), destination) };
    });
    for (const batch of batches(entries.map((entry) => this.#row(entry))))
      await tx.insertInto('disclosures').values(batch).execute();
    for (const batch of batches(people)) await tx.insertInto('disclosure_people').values(batch).execute();
    for (const batch of batches(categories))
      await tx.insertInto('disclosure_categories').values(batch).execute();
    for (const batch of batches(destinations)) {
      await tx
        .insertInto('destinations')
        .values(batch)
        .onConflict((c) => c.column('lookup').doNothing())
        .execute();
    }
    await this.#vessel.setState(tx, 'ledger-length', head.sequence);
    return entries;
  }

  #row(entry: Disclosure): Insertable<Schema['disclosures']> {
    const { sequence, atMs, way, destination } = entry;
    return {
      sequence,
      at_ms: atMs,
      way,
      destination_lookup: this.#vessel.blind('destination', destination),
      sealed: this.#vessel.seal(place(sequence), JSON.stringify(entry)),
    };
  }

  async #head(tx: Tx): Promise<ChainHead> {
    const row = await tx
      .selectFrom('disclosures')
      .select(['sequence', 'sealed'])
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? this.#open(row) : EMPTY_HEAD;
  }

  /** Matching rows, oldest first; those appended meanwhile only up to `until`. */
  async *#pieces(filter: LedgerFilter, until = Number.MAX_SAFE_INTEGER) {
    for (let after = 0; ; ) {
      const rows = await this.#vessel.read((tx) =>
        this.#matching(tx, filter)
          .select(['sequence', 'sealed'])
          .where('sequence', '>', after)
          .where('sequence', '<=', until)
          .orderBy('sequence')
          .limit(READ_PIECE)
          .execute(),
      );
      if (rows.length === 0) return;
      after = rows.at(-1)!.sequence;
      yield rows;
      await breathe();
    }
  }

  #matching(tx: Tx, { fromMs, untilMs, person, destination, category, way }: LedgerFilter) {
    let query = tx.selectFrom('disclosures');
    if (fromMs !== undefined) query = query.where('at_ms', '>=', fromMs);
    if (untilMs !== undefined) query = query.where('at_ms', '<', untilMs);
    if (way !== undefined) query = query.where('way', '=', way);
    if (destination !== undefined) {
      query = query.where('destination_lookup', '=', this.#vessel.blind('destination', destination));
    }
    if (person !== undefined) {
      query = query.where('sequence', 'in', (eb) =>
        eb.selectFrom('disclosure_people').select('sequence').where('person', '=', person),
      );
    }
    if (category !== undefined) {
      query = query.where('sequence', 'in', (eb) =>
        eb.selectFrom('disclosure_categories').select('sequence').where('category', '=', category),
      );
    }
    return query;
  }

  #open({ sequence, sealed }: Pick<Schema['disclosures'], 'sequence' | 'sealed'>): Disclosure {
    return JSON.parse(this.#vessel.open(place(sequence), sealed));
  }

  #tryOpen(row: Pick<Schema['disclosures'], 'sequence' | 'sealed'>): Disclosure | undefined {
    try {
      return this.#open(row);
    } catch {
      return undefined;
    }
  }
}

function checkDraft({ people, categories, destination, ruleFrom }: DisclosureDraft): void {
  const { people: most, categories: mostCategories, textLength } = DISCLOSURE_LIMITS;
  const fits =
    people.length <= most &&
    categories.length <= mostCategories &&
    destination.length <= textLength &&
    ruleFrom.length <= textLength;
  if (fits) return;
  throw new ProblemError({
    code: 'disclosure-too-large',
    message: `One disclosure can name ${most} people. Nothing was recorded, so the text must not leave. Send it in parts.`,
  });
}

const place = (sequence: number): string => `disclosures/sealed/${sequence}`;
const destinationPlace = (lookup: Buffer): string => `destinations/sealed/${lookup.toString('hex')}`;
