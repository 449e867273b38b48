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

/** The ledger: each entry sealed, chained to the one before, with blind indexes beside it for the filters. */
export class SqliteLedger implements LedgerStore {
  readonly #vessel: Vessel;

  constructor(vessel: Vessel) {
    this.#vessel = vessel;
  }

  async append(draft: DisclosureDraft): Promise<Disclosure> {
    checkDraft(draft);
    return this.#vessel.write(async (tx) => {
      const entry = append(await this.#head(tx), draft);
      const { sequence } = entry;
      const lookup = this.#vessel.blind('destination', draft.destination);
      await tx
        .insertInto('disclosures')
        .values({
          sequence,
          at_ms: draft.atMs,
          way: draft.way,
          destination_lookup: lookup,
          sealed: this.#vessel.seal(place(sequence), JSON.stringify(entry)),
        })
        .execute();
      const people = [...new Set(draft.people)].map((person) => ({ person, sequence }));
      for (const batch of batches(people)) await tx.insertInto('disclosure_people').values(batch).execute();
      const categories = [...new Set(draft.categories.map((c) => c.category))];
      for (const batch of batches(categories.map((category) => ({ category, sequence })))) {
        await tx.insertInto('disclosure_categories').values(batch).execute();
      }
      await tx
        .insertInto('destinations')
        .values({ lookup, sealed: this.#vessel.seal(destinationPlace(lookup), draft.destination) })
        .onConflict((c) => c.column('lookup').doNothing())
        .execute();
      await this.#vessel.setState(tx, 'ledger-length', sequence);
      return entry;
    });
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
