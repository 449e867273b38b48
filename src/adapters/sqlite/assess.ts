import type {
  AssessStore,
  Correction,
  DocumentDraft,
  KeptDocument,
  KeptVersion,
  LastLook,
  QuestionId,
  Vendor,
  VendorDraft,
} from '../../core/assess/index.ts';
import type { Tx } from './schema.ts';
import { newId, type Vessel } from './vessel.ts';

const vendorPlace = (id: string): string => `vendors/sealed/${id}`;
const documentPlace = (id: string): string => `vendor_documents/sealed/${id}`;
const lookPlace = (id: string): string => `vendor_documents/look/${id}`;
const versionPlace = (id: string): string => `document_versions/sealed/${id}`;
const correctionPlace = (vendor: string, question: string): string =>
  `vendor_corrections/sealed/${vendor}/${question}`;

export class SqliteAssess implements AssessStore {
  readonly #vessel: Vessel;

  constructor(vessel: Vessel) {
    this.#vessel = vessel;
  }

  vendors(): Promise<readonly Vendor[]> {
    return this.#vessel.read(async (tx) => {
      const rows = await tx.selectFrom('vendors').selectAll().orderBy('added_at_ms').orderBy('id').execute();
      return rows.map(({ id, added_at_ms, sealed }) => ({
        id,
        ...(JSON.parse(this.#vessel.open(vendorPlace(id), sealed)) as VendorDraft),
        addedAtMs: added_at_ms,
      }));
    });
  }

  addVendor(draft: VendorDraft): Promise<Vendor> {
    return this.#vessel.write(async (tx) => {
      const vendor = { id: newId(), ...draft, addedAtMs: this.#vessel.now() };
      const sealed = this.#vessel.seal(vendorPlace(vendor.id), JSON.stringify(draft));
      await tx
        .insertInto('vendors')
        .values({ id: vendor.id, added_at_ms: vendor.addedAtMs, sealed })
        .execute();
      return vendor;
    });
  }

  removeVendor(id: string): Promise<void> {
    return this.#vessel.write(async (tx) => {
      const documents = tx.selectFrom('vendor_documents').select('id').where('vendor', '=', id);
      await tx.deleteFrom('document_versions').where('document', 'in', documents).execute();
      await tx.deleteFrom('vendor_documents').where('vendor', '=', id).execute();
      await tx.deleteFrom('vendor_corrections').where('vendor', '=', id).execute();
      await tx.deleteFrom('vendors').where('id', '=', id).execute();
    });
  }

  documents(vendor: string): Promise<readonly KeptDocument[]> {
    return this.#vessel.read(async (tx) => {
      const rows = await tx
        .selectFrom('vendor_documents')
        .selectAll()
        .where('vendor', '=', vendor)
        .orderBy('position')
        .execute();
      const documents: KeptDocument[] = [];
      for (const { id, sealed, look } of rows) {
        const draft = JSON.parse(this.#vessel.open(documentPlace(id), sealed)) as DocumentDraft;
        const last = look && (JSON.parse(this.#vessel.open(lookPlace(id), look)) as LastLook);
        const versions = await this.#count(tx, id);
        documents.push({ id, vendor, ...draft, versions, ...(last ? { look: last } : {}) });
      }
      return documents;
    });
  }

  addDocument(vendor: string, draft: DocumentDraft): Promise<KeptDocument> {
    return this.#vessel.write(async (tx) => {
      const id = newId();
      const last = await tx
        .selectFrom('vendor_documents')
        .select(({ fn }) => fn.max('position').as('position'))
        .where('vendor', '=', vendor)
        .executeTakeFirst();
      const sealed = this.#vessel.seal(documentPlace(id), JSON.stringify(draft));
      const position = (last?.position ?? 0) + 1;
      await tx.insertInto('vendor_documents').values({ id, vendor, position, sealed, look: null }).execute();
      return { id, vendor, ...draft, versions: 0 };
    });
  }

  keepVersion(document: string, text: string, words: number): Promise<{ readonly isNew: boolean }> {
    return this.#vessel.write(async (tx) => {
      const newest = await tx
        .selectFrom('document_versions')
        .select(['id', 'position', 'sealed'])
        .where('document', '=', document)
        .orderBy('position', 'desc')
        .executeTakeFirst();
      await this.#look(tx, document, { atMs: this.#vessel.now(), state: 'read' });
      if (newest && this.#vessel.open(versionPlace(newest.id), newest.sealed) === text)
        return { isNew: false };
      const id = newId();
      const sealed = this.#vessel.seal(versionPlace(id), text);
      const row = {
        id,
        document,
        position: (newest?.position ?? 0) + 1,
        read_at_ms: this.#vessel.now(),
        words,
        sealed,
      };
      await tx.insertInto('document_versions').values(row).execute();
      return { isNew: true };
    });
  }

  keepFailure(document: string, state: string, sentence: string): Promise<void> {
    return this.#vessel.write((tx) =>
      this.#look(tx, document, { atMs: this.#vessel.now(), state, sentence }),
    );
  }

  versions(document: string): Promise<readonly KeptVersion[]> {
    return this.#vessel.read(async (tx) => {
      const rows = await tx
        .selectFrom('document_versions')
        .select(['id', 'read_at_ms', 'words'])
        .where('document', '=', document)
        .orderBy('position', 'desc')
        .execute();
      return rows.map(({ id, read_at_ms, words }) => ({ id, document, readAtMs: read_at_ms, words }));
    });
  }

  text(version: string): Promise<string | undefined> {
    return this.#vessel.read(async (tx) => {
      const row = await tx
        .selectFrom('document_versions')
        .select('sealed')
        .where('id', '=', version)
        .executeTakeFirst();
      return row && this.#vessel.open(versionPlace(version), row.sealed);
    });
  }

  corrections(vendor: string): Promise<readonly Correction[]> {
    return this.#vessel.read(async (tx) => {
      const rows = await tx
        .selectFrom('vendor_corrections')
        .selectAll()
        .where('vendor', '=', vendor)
        .orderBy('question')
        .execute();
      return rows.map(({ question, at_ms, sealed }) => ({
        question: question as QuestionId,
        ...(JSON.parse(this.#vessel.open(correctionPlace(vendor, question), sealed)) as Pick<
          Correction,
          'value' | 'reason'
        >),
        atMs: at_ms,
      }));
    });
  }

  correct(
    vendor: string,
    question: QuestionId,
    correction?: Pick<Correction, 'value' | 'reason'>,
  ): Promise<void> {
    return this.#vessel.write(async (tx) => {
      await tx
        .deleteFrom('vendor_corrections')
        .where('vendor', '=', vendor)
        .where('question', '=', question)
        .execute();
      if (!correction) return;
      const sealed = this.#vessel.seal(correctionPlace(vendor, question), JSON.stringify(correction));
      await tx
        .insertInto('vendor_corrections')
        .values({ vendor, question, at_ms: this.#vessel.now(), sealed })
        .execute();
    });
  }

  async #count(tx: Tx, document: string): Promise<number> {
    const row = await tx
      .selectFrom('document_versions')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('document', '=', document)
      .executeTakeFirstOrThrow();
    return Number(row.count);
  }

  async #look(tx: Tx, document: string, look: LastLook): Promise<void> {
    const sealed = this.#vessel.seal(lookPlace(document), JSON.stringify(look));
    await tx.updateTable('vendor_documents').set({ look: sealed }).where('id', '=', document).execute();
  }
}
