import { fail, ok, type Result } from '../base/index.ts';
import type { BusinessMap } from '../map/index.ts';
import { assess, type Stance } from './assess.ts';
import { type ArticleHeld, type Comparison, compareStances, enough } from './compare.ts';
import { type Difference, diffVersions } from './diff.ts';
import { documentLinks, kindOfPage, type PageLink } from './links.ts';
import { QUESTION_IDS, type QuestionId } from './question.ts';
import { QUESTIONS } from './questions/all.ts';
import { readable } from './readable.ts';
import type { AssessStore, Correction, DocumentDraft, KeptDocument, Vendor, VendorDraft } from './store.ts';
import { type DocumentKind, type DocumentText, readDocument } from './text.ts';
import { type Touched, touchedBy } from './touches.ts';
import { effectiveDay } from './words.ts';

/** Says whether the owner stopped the work; an `AbortSignal` is one. */
export interface Stop {
  readonly aborted: boolean;
}

/** A page that was fetched and turned into text. */
export interface ReadPage {
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly PageLink[];
}

export interface VendorKeeperParts {
  readonly store: AssessStore;
  /** Fetches a page and gives its main text; absent where nothing may be fetched. */
  /** The business's map, so that it is said what of it a vendor gets. */
  readonly map?: () => Promise<BusinessMap>;
  readonly page?: (address: string, stop?: Stop) => Promise<Result<ReadPage>>;
}

/** How one document was read. */
export interface DocumentRead {
  readonly document: KeptDocument;
  /** `new` text, the `same` as before, or the code of why it could not be read. */
  readonly state: string;
  readonly sentence?: string;
  /** What changed against the version before; absent for the first. */
  readonly difference?: Difference;
}

/** What came of reading several vendors; `sentence` where one could not be read at all. */
export interface VendorsRead {
  readonly vendors: readonly {
    readonly vendor: string;
    readonly documents: readonly DocumentRead[];
    readonly sentence?: string;
  }[];
}

/** Everything known of one vendor. */
export interface VendorView {
  readonly vendor: Vendor;
  readonly documents: readonly KeptDocument[];
  readonly stance: Stance;
  readonly enough: readonly ArticleHeld[];
  readonly corrections: readonly Correction[];
  /** What it gets of the business; absent where the map does not know it. */
  readonly touched?: Touched;
  readonly readAtMs?: number;
}

/** A change between two kept versions of a document. */
export interface VendorChange {
  readonly vendor: Vendor;
  readonly document: KeptDocument;
  readonly fromMs: number;
  readonly toMs: number;
  readonly difference: Difference;
  /** What the vendor gets of the business, so that it is seen what the change touches. */
  readonly touched?: Touched;
}

/** A document that says that it holds from a day to come. */
export interface Reminder {
  readonly vendor: Vendor;
  readonly document: KeptDocument;
  /** Such as "2026-12-01". */
  readonly day: string;
}

const isHttps = (address: string): boolean => /^https:\/\/[^\s/]+\.[^\s/]+/i.test(address);
const NO_VENDOR = fail('not-found', 'There is no such vendor. Nothing was changed.');

/** Vendors, their documents and what they say. Everything that comes from outside is handed in. */
export class VendorKeeper {
  readonly #store: AssessStore;
  readonly #page: VendorKeeperParts['page'];
  readonly #map: VendorKeeperParts['map'];

  constructor(parts: VendorKeeperParts) {
    this.#store = parts.store;
    this.#page = parts.page;
    this.#map = parts.map;
  }

  list(): Promise<readonly Vendor[]> {
    return this.#store.vendors();
  }

  /** The vendor of that id, or of that name in any case. */
  async find(idOrName: string): Promise<Vendor | undefined> {
    const wanted = idOrName.trim().toLowerCase();
    return (await this.#store.vendors()).find(
      ({ id, name }) => id === idOrName || name.toLowerCase() === wanted,
    );
  }

  async add(draft: VendorDraft, documents: readonly DocumentDraft[] = []): Promise<Result<Vendor>> {
    const name = draft.name.trim();
    if (name === '') return fail('no-name', 'A vendor needs a name. Nothing was added.');
    if (await this.find(name)) return fail('vendor-exists', `${name} is already there. Nothing was added.`);
    for (const address of [draft.home, ...documents.map((one) => one.address)]) {
      if (address !== undefined && !isHttps(address)) {
        return fail('bad-address', `${address} is no https address. Nothing was added.`);
      }
    }
    const vendor = await this.#store.addVendor({ ...draft, name });
    for (const one of documents) await this.#store.addDocument(vendor.id, one);
    return ok(vendor);
  }

  /** Adds a document of a vendor by its address; it is read with the others. */
  async addDocument(vendor: string, draft: DocumentDraft): Promise<Result<KeptDocument>> {
    if (!(await this.#store.vendors()).some((one) => one.id === vendor)) return NO_VENDOR;
    if (!isHttps(draft.address ?? '')) {
      return fail('bad-address', `${draft.address ?? 'This'} is no https address. Nothing was added.`);
    }
    return ok(await this.#store.addDocument(vendor, draft));
  }

  async remove(id: string): Promise<void> {
    await this.#store.removeVendor(id);
  }

  /** Keeps a text that was pasted or read from a file, as a version of the document of that name. */
  async keepText(vendor: string, draft: DocumentDraft, text: string): Promise<Result<DocumentRead>> {
    const documents = await this.#store.documents(vendor);
    const known = documents.find((one) => one.name === draft.name && one.kind === draft.kind);
    return ok(await this.#keep(known ?? (await this.#store.addDocument(vendor, draft)), text));
  }

  /**
   * Reads a vendor's documents again; where none is known yet, looks for them on its home page. What cannot be read is
   * noted, and the earlier version stays.
   */
  async read(
    id: string,
    running: { readonly signal?: Stop; progress?(done: number, total: number): void } = {},
  ): Promise<Result<readonly DocumentRead[]>> {
    const vendor = (await this.#store.vendors()).find((one) => one.id === id);
    if (!vendor) return NO_VENDOR;
    if (!this.#page) return fail('offline', 'Nothing may be fetched here. Give the documents as files.');
    const found = await this.#find(vendor, running.signal);
    if (!found.ok) return found;
    const documents = (await this.#store.documents(id)).filter((one) => one.address !== undefined);
    const read: DocumentRead[] = [];
    for (const document of documents) {
      if (running.signal?.aborted) break;
      running.progress?.(read.length, documents.length);
      const page = await this.#page(document.address!, running.signal);
      read.push(
        page.ok ? await this.#keep(document, page.value.text) : await this.#failed(document, page.problem),
      );
    }
    running.progress?.(read.length, documents.length);
    return ok(read);
  }

  /** Reads one vendor or all, one after another. What one cannot give does not stop the others. */
  async readAll(
    id: string | undefined,
    running: { readonly signal?: Stop; progress(done: number, total?: number): void },
  ): Promise<Result<VendorsRead>> {
    const vendors = (await this.#store.vendors()).filter((one) => id === undefined || one.id === id);
    if (id !== undefined && vendors.length === 0) return NO_VENDOR;
    const read: Array<VendorsRead['vendors'][number]> = [];
    for (const [at, vendor] of vendors.entries()) {
      if (running.signal?.aborted) break;
      running.progress(at, vendors.length);
      const done = await this.read(vendor.id, running.signal ? { signal: running.signal } : {});
      read.push(
        done.ok
          ? { vendor: vendor.name, documents: done.value }
          : { vendor: vendor.name, documents: [], sentence: done.problem.message },
      );
    }
    running.progress(read.length, vendors.length);
    return ok({ vendors: read });
  }

  /** A vendor with the stance of its newest documents read together. */
  async view(id: string): Promise<Result<VendorView>> {
    const vendor = (await this.#store.vendors()).find((one) => one.id === id);
    if (!vendor) return NO_VENDOR;
    const documents = await this.#store.documents(id);
    const texts: DocumentText[] = [];
    let readAtMs: number | undefined;
    for (const document of documents) {
      const newest = await this.#newest(document);
      if (!newest) continue;
      texts.push(newest.read);
      readAtMs = Math.max(readAtMs ?? 0, newest.readAtMs);
    }
    const stance = assess(texts);
    const touched = await this.#touched(vendor);
    return ok({
      vendor,
      documents,
      stance,
      enough: enough(stance, texts.length),
      corrections: await this.#store.corrections(id),
      ...(readAtMs === undefined ? {} : { readAtMs }),
      ...(touched ? { touched } : {}),
    });
  }

  /** The text of a kept version. */
  async text(version: string): Promise<Result<string>> {
    const text = await this.#store.text(version);
    return text === undefined ? fail('not-found', 'This version is no longer kept.') : ok(text);
  }

  /** Two to four vendors, question by question. */
  async compare(
    ids: readonly string[],
  ): Promise<Result<{ vendors: readonly Vendor[]; rows: readonly Comparison[] }>> {
    if (ids.length < 2 || ids.length > 4) return fail('compare-count', 'Compare two, three or four vendors.');
    const views: VendorView[] = [];
    for (const id of ids) {
      const view = await this.view(id);
      if (!view.ok) return view;
      views.push(view.value);
    }
    return ok({
      vendors: views.map((one) => one.vendor),
      rows: compareStances(views.map((one) => one.stance)),
    });
  }

  /**
   * The meaningful changes between kept versions, the newest first; of one vendor or of all. `since` gives for a vendor
   * the moment up to which its changes are known already.
   */
  async changes(id?: string, since: (vendor: string) => number = () => 0): Promise<readonly VendorChange[]> {
    const vendors = (await this.#store.vendors()).filter((one) => id === undefined || one.id === id);
    const found: VendorChange[] = [];
    for (const vendor of vendors) {
      const touched = await this.#touched(vendor);
      for (const document of await this.#store.documents(vendor.id)) {
        const versions = await this.#store.versions(document.id);
        for (let i = 0; i + 1 < versions.length && versions[i]!.readAtMs > since(vendor.id); i++) {
          const [newer, older] = [versions[i]!, versions[i + 1]!];
          const [to, from] = [await this.#store.text(newer.id), await this.#store.text(older.id)];
          if (to === undefined || from === undefined) continue;
          const difference = diffVersions(from, to, document.name);
          if (difference.kind !== 'material') continue;
          found.push({
            vendor,
            document,
            fromMs: older.readAtMs,
            toMs: newer.readAtMs,
            difference,
            ...(touched ? { touched } : {}),
          });
        }
      }
    }
    return found.sort((a, b) => b.toMs - a.toMs);
  }

  /** Documents that say that they hold from a day after `today` ("2026-11-28"). */
  async reminders(today: string): Promise<readonly Reminder[]> {
    const found: Reminder[] = [];
    for (const vendor of await this.#store.vendors()) {
      for (const document of await this.#store.documents(vendor.id)) {
        const newest = await this.#newest(document);
        const day = newest && effectiveDay(assess([newest.read]));
        if (day !== undefined && day > today) found.push({ vendor, document, day });
      }
    }
    return found.sort((a, b) => a.day.localeCompare(b.day));
  }

  /** Puts the owner's answer beside the machine's, with the reason; without a value takes it away again. */
  async correct(id: string, question: string, value?: string, reason = ''): Promise<Result<void>> {
    const known = QUESTIONS.find((one) => one.id === question);
    if (!known)
      return fail(
        'no-question',
        `There is no question "${question}". Questions: ${QUESTION_IDS.join(', ')}.`,
      );
    if (value !== undefined && !known.values.includes(value)) {
      return fail('no-value', `"${value}" is no answer to that. Answers: ${known.values.join(', ')}.`);
    }
    if (value !== undefined && reason.trim() === '') {
      return fail('no-reason', 'Say why, so that you know it later. Nothing was changed.');
    }
    await this.#store.correct(
      id,
      question as QuestionId,
      value === undefined ? undefined : { value, reason: reason.trim() },
    );
    return ok(undefined);
  }

  async #touched(vendor: Vendor): Promise<Touched | undefined> {
    const map = await this.#map?.();
    return map && touchedBy(map, vendor.name);
  }

  async #newest(document: KeptDocument): Promise<{ read: DocumentText; readAtMs: number } | undefined> {
    const [version] = await this.#store.versions(document.id);
    const text = version && (await this.#store.text(version.id));
    if (!version || text === undefined) return undefined;
    const meta = { name: document.name, kind: document.kind, version: version.id };
    return { read: readDocument(text, meta), readAtMs: version.readAtMs };
  }

  /** Adds the documents that the home page links to, where the vendor has none with an address yet. */
  async #find(vendor: Vendor, signal: Stop | undefined): Promise<Result<void>> {
    const known = await this.#store.documents(vendor.id);
    if (known.some((one) => one.address !== undefined)) return ok(undefined);
    if (vendor.home === undefined) {
      return fail(
        'no-address',
        `${vendor.name} has no address to read. Give its home page or its documents.`,
      );
    }
    const home = await this.#page!(vendor.home, signal);
    if (!home.ok) return home;
    const links = documentLinks(home.value.links, home.value.address);
    if (links.length === 0) {
      return fail(
        'no-documents',
        `No policy was found on the home page of ${vendor.name}. Give the addresses of its documents.`,
      );
    }
    for (const { kind, name, address } of links) {
      await this.#store.addDocument(vendor.id, {
        kind: kindOfPage(name, kind) as DocumentKind,
        name,
        address,
      });
    }
    return ok(undefined);
  }

  /** Keeps a text as a version when it is a document, and says what changed against the one before. */
  async #keep(document: KeptDocument, text: string): Promise<DocumentRead> {
    const [before] = await this.#store.versions(document.id);
    const older = before && (await this.#store.text(before.id));
    const state = readable(text, older);
    if (!state.readable) return this.#failed(document, { code: state.why, message: state.sentence });
    const { isNew } = await this.#store.keepVersion(document.id, text, state.words);
    if (!isNew) return { document, state: 'same' };
    const difference = older === undefined ? undefined : diffVersions(older, text, document.name);
    return { document, state: 'new', ...(difference ? { difference } : {}) };
  }

  async #failed(document: KeptDocument, problem: { code: string; message: string }): Promise<DocumentRead> {
    await this.#store.keepFailure(document.id, problem.code, problem.message);
    return { document, state: problem.code, sentence: problem.message };
  }
}
