import { randomUUID } from 'node:crypto';
import type { Store } from '../../adapters/sqlite/index.ts';
import { fail, ok, type Result } from '../../core/base/index.ts';
import {
  type ImportPlan,
  type Person,
  type PersonDraft,
  planImport,
  type Table,
  withoutDoubles,
} from '../../core/people/index.ts';
import type { ImportChoices, ImportPreview, ImportReport } from '../../surfaces/http/contract.ts';
import type { Running } from '../../surfaces/http/ports.ts';
import { readTableApart } from './read-apart.ts';
import type { Workspace } from './workspace.ts';

/** Files that were read and not yet imported are held this long, and no more than these. */
const HELD_MS = 60 * 60 * 1000;
const MAX_HELD = 4;
/** People written in one transaction: some 50 ms, so that the desk goes on answering and a cancel is heard. */
const CHUNK = 500;

interface Held {
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx' | 'vcard';
  readonly encoding?: string;
  readonly table: Table;
  readonly atMs: number;
}

const SOURCE_NAMES = {
  'google-contacts': 'Google Contacts',
  outlook: 'Outlook',
  stripe: 'Stripe',
  shopify: 'Shopify',
  mailchimp: 'Mailchimp',
  vcard: 'an address book',
} as const;

/** Reads lists of people, previews them, and imports them. */
export class Imports {
  readonly #workspace: Workspace;
  readonly #held = new Map<string, Held>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  async preview(fileName: string, bytes: Uint8Array): Promise<Result<ImportPreview>> {
    const read = await readTableApart(bytes);
    if (!read.ok) return read;
    const id = randomUUID();
    this.#hold(id, { fileName, ...read.value, atMs: this.#workspace.now() });
    return this.revise(id, {});
  }

  async revise(id: string, choices: ImportChoices): Promise<Result<ImportPreview>> {
    const held = this.#find(id);
    if (!held.ok) return held;
    const plan = planImport(held.value.table, await everybody(this.#workspace.store), choices);
    return ok(previewOf(id, held.value, plan));
  }

  async run(id: string, choices: ImportChoices, running: Running): Promise<Result<ImportReport>> {
    const held = this.#find(id);
    if (!held.ok) return held;
    const plan = planImport(held.value.table, await everybody(this.#workspace.store), choices);
    const kept = await this.#keep(plan, running);
    this.#workspace.prepare();
    if (!kept.ok) return kept;
    const cancelled = running.signal.aborted;
    if (!cancelled) this.#held.delete(id);
    return ok({
      rows: plan.rows,
      ...kept.value,
      skipped: plan.skipped,
      badRows: plan.bad,
      badRowsTotal: plan.badTotal,
      cancelled,
    });
  }

  async #keep(
    plan: ImportPlan,
    { signal, progress }: Running,
  ): Promise<Result<{ added: number; merged: number }>> {
    const { people } = this.#workspace.store;
    const total = plan.add.length + plan.merge.length;
    let added = 0;
    for (let from = 0; from < plan.add.length && !signal.aborted; from += CHUNK) {
      const chunk = plan.add.slice(from, from + CHUNK);
      const done = await people.add(chunk);
      if (!done.ok) {
        return fail(
          done.problem.code,
          `${done.problem.message} ${added} people were imported before that and are kept.`,
        );
      }
      added += chunk.length;
      progress(added, total);
      await new Promise((next) => setImmediate(next));
    }
    // Rows that repeat an earlier row of the file are in `add` already; what is left are people the business had.
    let merged = plan.merged - plan.merge.reduce((rows, { rows: own }) => rows + own, 0);
    for (const { person, identifiers, rows } of plan.merge) {
      if (signal.aborted) break;
      const known = await people.get(person);
      if (!known) continue;
      const { id: _id, createdAtMs: _created, updatedAtMs: _updated, ...draft } = known;
      const next: PersonDraft = {
        ...draft,
        identifiers: withoutDoubles([...draft.identifiers, ...identifiers]),
      };
      if (next.identifiers.length > draft.identifiers.length) {
        const done = await people.update(person, next);
        if (!done.ok) return done;
      }
      merged += rows;
      progress(added + merged, total);
    }
    this.#workspace.guard.prepare();
    return ok({ added, merged });
  }

  #hold(id: string, held: Held): void {
    const nowMs = this.#workspace.now();
    for (const [other, { atMs }] of this.#held) if (nowMs - atMs > HELD_MS) this.#held.delete(other);
    while (this.#held.size >= MAX_HELD) this.#held.delete(this.#held.keys().next().value as string);
    this.#held.set(id, held);
  }

  #find(id: string): Result<Held> {
    const held = this.#held.get(id);
    return held
      ? ok(held)
      : fail('not-found', 'This file was read too long ago and is not held any more. Choose it again.');
  }
}

function previewOf(id: string, held: Held, plan: ImportPlan): ImportPreview {
  const { layout } = plan;
  return {
    id,
    fileName: held.fileName,
    format: held.format,
    ...(layout.source !== 'unknown' && { recognisedAs: SOURCE_NAMES[layout.source] }),
    ...(held.encoding && { encoding: held.encoding }),
    hasHeader: layout.hasHeader,
    columns: layout.columns.map(({ index, header, use, samples }) => ({
      index,
      use,
      examples: samples,
      ...(header !== '' && { header }),
    })),
    rows: plan.rows,
    badRows: plan.bad,
    badRowsTotal: plan.badTotal,
    duplicates: plan.duplicates,
    duplicatesTotal: plan.duplicatesTotal,
    people: plan.add.length,
    identifiers: plan.protects,
  };
}

/** Everybody the store keeps. */
async function everybody(store: Store): Promise<Person[]> {
  const all: Person[] = [];
  for await (const chunk of store.people.known()) all.push(...chunk);
  return all;
}
