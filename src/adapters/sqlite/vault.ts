import { type PersonId, personId } from '../../core/base/index.ts';
import type { ConversationKey, ConversationSummary, Issued, VaultStore } from '../../core/guard/index.ts';
import { fold } from '../../core/people/index.ts';
import { open, seal } from '../crypto/index.ts';
import type { Schema, Tx } from './schema.ts';
import { batches, newId, type Vessel } from './vessel.ts';

const LIST_DEFAULT = 100;
const LIST_MAX = 10_000;
/** A shorter value is no sign that a conversation's name names the person. */
const TELLING_LENGTH = 4;

/** What conversations gave out: each stand-in sealed under its person's key, or else under the conversation's. */
export class SqliteVault implements VaultStore {
  readonly #vessel: Vessel;

  constructor(vessel: Vessel) {
    this.#vessel = vessel;
  }

  issued(key: ConversationKey): Promise<readonly Issued[]> {
    return this.#vessel.read(async (tx) => {
      const id = await this.#find(tx, key);
      if (!id) return [];
      const rows = await tx
        .selectFrom('issued')
        .selectAll()
        .where('conversation', '=', id)
        .orderBy('position')
        .execute();
      return openIssued(this.#vessel, tx, id, rows);
    });
  }

  async append(key: ConversationKey, issued: readonly Issued[]): Promise<void> {
    if (issued.length === 0) return;
    await this.#vessel.record((tx) => this.#append(tx, key, issued));
  }

  async #append(tx: Tx, key: ConversationKey, issued: readonly Issued[]): Promise<void> {
    const conversation = (await this.#find(tx, key)) ?? (await this.#start(tx, key));
    const people = [...new Set(issued.flatMap((item) => item.person ?? []))];
    const keys = await this.#vessel.subjectKeys(tx, [conversation, ...people]);
    const erased = await erasedAmong(tx, people);
    const kept = issued.filter((item) => !item.person || !erased.has(item.person));
    let position = await nextPosition(tx, conversation);
    const rows = kept.map((item) => {
      const person = item.person && keys.has(item.person) ? item.person : null;
      return {
        conversation,
        position: position++,
        person,
        ...issuedLookups(this.#vessel, item),
        sealed: sealIssued(keys.get(person ?? conversation)!, conversation, item),
      };
    });
    for (const batch of batches(rows)) {
      await tx
        .insertInto('issued')
        .values(batch)
        .onConflict((c) => c.columns(['conversation', 'content_lookup']).doNothing())
        .execute();
    }
    await tx
      .updateTable('conversations')
      .set({ used_at_ms: this.#vessel.now() })
      .where('id', '=', conversation)
      .execute();
  }

  conversations(limit = LIST_DEFAULT): Promise<readonly ConversationSummary[]> {
    return this.#vessel.read(async (tx) => {
      const rows = await tx
        .selectFrom('conversations')
        .select(['id', 'created_at_ms', 'used_at_ms', 'sealed'])
        .select((eb) =>
          eb
            .selectFrom('issued')
            .whereRef('issued.conversation', '=', 'conversations.id')
            .select((count) => count.fn.countAll<number>().as('count'))
            .as('issued'),
        )
        .orderBy('used_at_ms', 'desc')
        .orderBy('id')
        .limit(Math.min(LIST_MAX, Math.max(0, limit)))
        .execute();
      const keys = await this.#vessel.subjectKeys(
        tx,
        rows.map((row) => row.id),
      );
      return rows.map((row) => ({
        ...openConversation(keys.get(row.id)!, row.id, row.sealed),
        issued: row.issued ?? 0,
        createdAtMs: row.created_at_ms,
        usedAtMs: row.used_at_ms,
      }));
    });
  }

  async forget(key: ConversationKey): Promise<void> {
    await this.#vessel.write(async (tx) => {
      const id = await this.#find(tx, key);
      if (id) await removeConversations(tx, [id]);
    });
  }

  async #find(tx: Tx, key: ConversationKey): Promise<string | undefined> {
    const row = await tx
      .selectFrom('conversations')
      .select('id')
      .where('lookup', '=', conversationLookup(this.#vessel, key))
      .executeTakeFirst();
    return row?.id;
  }

  async #start(tx: Tx, key: ConversationKey): Promise<string> {
    const id = newId();
    const keys = await this.#vessel.addSubjects(tx, [id]);
    const atMs = this.#vessel.now();
    await tx
      .insertInto('conversations')
      .values({
        id,
        lookup: conversationLookup(this.#vessel, key),
        created_at_ms: atMs,
        used_at_ms: atMs,
        sealed: sealConversation(keys.get(id)!, id, key),
      })
      .execute();
    return id;
  }
}

/**
 * Removes what the vault keeps of people: stand-ins noted as theirs, stand-ins of one of their `values` that nobody had
 * recognised as theirs, and conversations named after them. A conversation that loses such an unrecognised value gets
 * a new key, so that older backups lose it too. Returns how many stand-ins went.
 */
export async function forgetInVault(
  vessel: Vessel,
  tx: Tx,
  ids: readonly PersonId[],
  values: readonly string[],
): Promise<number> {
  const before = await countIssued(tx);
  await removeConversations(tx, await namedAfter(vessel, tx, values));
  for (const batch of batches(ids)) await tx.deleteFrom('issued').where('person', 'in', batch).execute();
  const touched = new Set<string>();
  for (const batch of batches(values)) {
    const removed = await tx
      .deleteFrom('issued')
      .where('person', 'is', null)
      .where(
        'lookup',
        'in',
        batch.map((value) => vessel.blind('issued', value)),
      )
      .returning('conversation')
      .execute();
    for (const { conversation } of removed) touched.add(conversation);
  }
  for (const conversation of touched) await renewConversationKey(vessel, tx, conversation);
  return before - (await countIssued(tx));
}

/**
 * Fills in the blind indexes of the vault, which a backup leaves out. A conversation whose key was renewed since, because
 * it held a value of somebody erased, does not open any more and is removed.
 */
export async function rebuildVaultLookups(vessel: Vessel, tx: Tx): Promise<void> {
  const conversations = await tx.selectFrom('conversations').selectAll().execute();
  for (const { id, sealed } of conversations) {
    const key = (await vessel.subjectKeys(tx, [id])).get(id)!;
    const conversation = tryOpen(() => openConversation(key, id, sealed));
    if (!conversation) {
      await removeConversations(tx, [id]);
      continue;
    }
    const lookup = conversationLookup(vessel, conversation);
    await tx.updateTable('conversations').set({ lookup }).where('id', '=', id).execute();
    const rows = await tx.selectFrom('issued').selectAll().where('conversation', '=', id).execute();
    const issued = await openIssued(vessel, tx, id, rows);
    for (const [i, row] of rows.entries()) {
      await tx
        .updateTable('issued')
        .set(issuedLookups(vessel, issued[i]!))
        .where('conversation', '=', id)
        .where('position', '=', row.position)
        .execute();
    }
  }
}

function tryOpen<T>(opened: () => T): T | undefined {
  try {
    return opened();
  } catch {
    return undefined;
  }
}

async function renewConversationKey(vessel: Vessel, tx: Tx, id: string): Promise<void> {
  const oldKey = (await vessel.subjectKeys(tx, [id])).get(id)!;
  await tx.deleteFrom('ring').where('subject', '=', id).execute();
  const newKey = (await vessel.addSubjects(tx, [id])).get(id)!;
  const row = await tx
    .selectFrom('conversations')
    .select('sealed')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const sealed = sealConversation(newKey, id, openConversation(oldKey, id, row.sealed));
  await tx.updateTable('conversations').set({ sealed }).where('id', '=', id).execute();
  const rows = await tx
    .selectFrom('issued')
    .select(['position', 'sealed'])
    .where('conversation', '=', id)
    .where('person', 'is', null)
    .execute();
  for (const { position, sealed: old } of rows) {
    const item = openItem(oldKey, id, old);
    await tx
      .updateTable('issued')
      .set({ sealed: sealIssued(newKey, id, item) })
      .where('conversation', '=', id)
      .where('position', '=', position)
      .execute();
  }
}

async function namedAfter(vessel: Vessel, tx: Tx, values: readonly string[]): Promise<string[]> {
  const telling = values.filter((value) => value.length >= TELLING_LENGTH);
  const rows = await tx.selectFrom('conversations').select(['id', 'sealed']).execute();
  const keys = await vessel.subjectKeys(
    tx,
    rows.map((row) => row.id),
  );
  return rows
    .filter(({ id, sealed }) => {
      const name = fold(openConversation(keys.get(id)!, id, sealed).conversation);
      return telling.some((value) => name.includes(value));
    })
    .map((row) => row.id);
}

async function removeConversations(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const batch of batches(ids)) {
    await tx.deleteFrom('conversations').where('id', 'in', batch).execute();
    await tx.deleteFrom('ring').where('subject', 'in', batch).execute();
  }
}

async function openIssued(
  vessel: Vessel,
  tx: Tx,
  conversation: string,
  rows: readonly Schema['issued'][],
): Promise<Issued[]> {
  const subjects = new Set(rows.map((row) => row.person ?? conversation));
  const keys = await vessel.subjectKeys(tx, [...subjects]);
  return rows.map((row) => openItem(keys.get(row.person ?? conversation)!, conversation, row.sealed));
}

async function erasedAmong(tx: Tx, people: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  const erased = new Set<PersonId>();
  for (const batch of batches(people)) {
    const rows = await tx.selectFrom('erasures').select('person').where('person', 'in', batch).execute();
    for (const row of rows) erased.add(personId(row.person));
  }
  return erased;
}

async function nextPosition(tx: Tx, conversation: string): Promise<number> {
  const row = await tx
    .selectFrom('issued')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('conversation', '=', conversation)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

async function countIssued(tx: Tx): Promise<number> {
  const row = await tx
    .selectFrom('issued')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

const conversationLookup = (vessel: Vessel, { conversation, destination }: ConversationKey): Buffer =>
  vessel.blind('conversation', JSON.stringify([conversation, destination]));

const issuedLookups = (vessel: Vessel, { kind, value, pseudonym }: Issued) => ({
  lookup: vessel.blind('issued', fold(value)),
  content_lookup: vessel.blind('issued-content', JSON.stringify([kind, value, pseudonym])),
});

const sealConversation = (key: Buffer, id: string, { conversation, destination }: ConversationKey): Buffer =>
  seal(key, JSON.stringify({ conversation, destination }), `conversations/sealed/${id}`);

const openConversation = (key: Buffer, id: string, sealed: Buffer): ConversationKey =>
  JSON.parse(open(key, sealed, `conversations/sealed/${id}`).toString());

const sealIssued = (key: Buffer, conversation: string, { kind, value, pseudonym, person }: Issued): Buffer =>
  seal(key, JSON.stringify({ kind, value, pseudonym, person }), `issued/sealed/${conversation}`);

const openItem = (key: Buffer, conversation: string, sealed: Buffer): Issued =>
  JSON.parse(open(key, sealed, `issued/sealed/${conversation}`).toString());
