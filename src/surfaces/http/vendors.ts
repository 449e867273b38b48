import { z } from 'zod';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  documentKind,
  inWords,
  knownVendor,
  QUESTION_IDS,
  QUESTIONS,
  type VendorChange,
  type VendorKeeper,
  type VendorView,
  valueInWords,
} from '../../core/assess/index.ts';
import { fail, ok, type Result } from '../../core/base/index.ts';
import { type Catalog, categoryLabel, vendorsLike } from '../../core/map/index.ts';
import type { AnswerCell, VendorChangeRow, VendorComparison, VendorPage, VendorRow } from './contract.ts';
import { answer, fileName, gather, type Resource, read, refuse } from './room.ts';

/** What the routes work with: the vendors, a reader of dropped files, and the catalogue. */
export interface VendorsDesk {
  /** Throws the problem `locked` while the business is locked. */
  keeper(): VendorKeeper;
  readFile(bytes: Uint8Array): Promise<Result<{ readonly text: string; readonly title?: string }>>;
  /** Notes that the changes of a vendor were looked at. */
  seen(vendor: string): Promise<void>;
  catalog(): Catalog;
}

/** A policy with its appendices as PDF. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_TEXT_CHARS = 5_000_000;

const Name = z.string().trim().min(1).max(200);
const Address = z.string().trim().max(2_000);
const NewVendor = z.strictObject({
  name: Name,
  home: Address.optional(),
  plan: Name.optional(),
  documents: z
    .array(z.strictObject({ kind: z.enum(DOCUMENT_KINDS), address: Address }))
    .max(20)
    .default([]),
});
const Located = z.strictObject({ kind: z.enum(DOCUMENT_KINDS), address: Address });
const Pasted = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  name: Name,
  text: z.string().min(1).max(MAX_TEXT_CHARS),
});
const Reading = z.strictObject({ vendor: Name.optional() });
const Compared = z.strictObject({ vendors: z.array(Name).min(2).max(4) });
const Corrected = z.strictObject({ value: Name, reason: z.string().trim().min(1).max(2_000) });
const Question = z.enum(QUESTION_IDS);
const Named = z.strictObject({ name: Name });

/** More are no help in choosing. */
const MAX_ALTERNATIVES = 8;

type Params = { Params: { id: string } };
type QuestionParams = { Params: { id: string; question: string } };

function cellsOf({ stance, corrections }: VendorView): AnswerCell[] {
  return QUESTIONS.map(({ id, words, values }) => {
    const yours = corrections.find((one) => one.question === id);
    return {
      question: id,
      asks: words,
      says: inWords(stance[id]),
      clarity: stance[id].clarity,
      values: values.map((value) => ({ value, says: valueInWords(value) })),
      answer: stance[id],
      ...(yours
        ? { yours: { value: yours.value, says: valueInWords(yours.value), reason: yours.reason } }
        : {}),
    };
  });
}

const changeRow = ({ touched, ...change }: VendorChange): VendorChangeRow => ({
  ...change,
  ...(touched
    ? { touches: { categories: touched.categories.map(categoryLabel), handOffs: touched.handOffs } }
    : {}),
});

const rowOf = (view: VendorView): VendorRow => ({
  vendor: view.vendor,
  cells: cellsOf(view),
  ...(view.readAtMs === undefined ? {} : { readAtMs: view.readAtMs }),
});

const pageOf = (view: VendorView): VendorPage => ({
  ...(view.touched
    ? {
        gets: {
          categories: view.touched.categories.map(categoryLabel),
          handOffs: view.touched.handOffs.length,
          questions: view.touched.questions,
        },
      }
    : {}),
  ...rowOf(view),
  documents: view.documents,
  enough: view.enough,
});

/** Vendors: what they published, answered with their own words; what they changed; what the owner says of it. */
export const vendorsResource =
  ({ keeper, readFile, seen, catalog }: VendorsDesk): Resource =>
  ({ app, jobs }) => {
    const page = async (id: string): Promise<Result<VendorPage>> => {
      const view = await keeper().view(id);
      return view.ok ? ok(pageOf(view.value)) : view;
    };

    /** Others of the same kind as any of these, those that are vendors already first. */
    const alternativesTo = async (rows: readonly VendorRow[]): Promise<VendorComparison['alternatives']> => {
      const compared = new Set(rows.map(({ vendor }) => vendor.name.toLowerCase()));
      const names = new Set(
        rows.flatMap(({ vendor }) => vendorsLike(catalog(), vendor.name).map((one) => one.name)),
      );
      const there = new Map((await keeper().list()).map(({ id, name }) => [name.toLowerCase(), id]));
      return [...names]
        .filter((name) => !compared.has(name.toLowerCase()))
        .map((name) => {
          const id = there.get(name.toLowerCase());
          return id === undefined ? { name } : { name, id };
        })
        .sort((a, b) => Number('id' in b) - Number('id' in a))
        .slice(0, MAX_ALTERNATIVES);
    };

    app.get('/api/vendors', async () => {
      const rows: VendorRow[] = [];
      for (const { id } of await keeper().list()) {
        const view = await keeper().view(id);
        if (view.ok) rows.push(rowOf(view.value));
      }
      return { rows };
    });

    app.post('/api/vendors/known', async (request, reply) => {
      const body = read(Named, request.body);
      if (!body.ok) return refuse(reply, body.problem);
      const known = knownVendor(catalog(), body.value.name);
      return answer(
        reply,
        known ? ok(known) : fail('not-found', `The catalogue does not know ${body.value.name}.`),
      );
    });

    app.post('/api/vendors', async (request, reply) => {
      const body = read(NewVendor, request.body);
      if (!body.ok) return refuse(reply, body.problem);
      const { documents, ...draft } = body.value;
      const named = documents.map((one) => ({ ...one, name: one.kind }));
      return answer(reply, await keeper().add(draft, named), 201);
    });

    app.get<Params>('/api/vendors/:id', async (request, reply) =>
      answer(reply, await page(request.params.id)),
    );

    app.delete<Params>('/api/vendors/:id', async (request, reply) => {
      await keeper().remove(request.params.id);
      return reply.code(204).send();
    });

    app.post<Params>('/api/vendors/:id/documents', async (request, reply) => {
      const body = read(Located, request.body);
      if (!body.ok) return refuse(reply, body.problem);
      const { kind, address } = body.value;
      return answer(reply, await keeper().addDocument(request.params.id, { kind, name: kind, address }), 201);
    });

    app.post<Params>('/api/vendors/:id/texts', async (request, reply) => {
      const body = read(Pasted, request.body);
      if (!body.ok) return refuse(reply, body.problem);
      const { text, ...draft } = body.value;
      return answer(reply, await keeper().keepText(request.params.id, draft, text), 201);
    });

    app.post<Params>('/api/vendors/:id/files', async (request, reply) => {
      const file = await readFile(await gather(request, MAX_FILE_BYTES));
      if (!file.ok) return refuse(reply, file.problem);
      const name = fileName(request.headers['x-file-name']);
      const kind: DocumentKind = documentKind(file.value.title ?? name.replace(/[_.-]+/g, ' '));
      return answer(reply, await keeper().keepText(request.params.id, { kind, name }, file.value.text), 201);
    });

    app.post('/api/vendors/readings', async (request, reply) => {
      const body = read(Reading, request.body);
      if (!body.ok) return refuse(reply, body.problem);
      const { vendor } = body.value;
      return answer(
        reply,
        jobs.start('vendor-reading', (running) => keeper().readAll(vendor, running)),
        202,
      );
    });

    app.post('/api/vendors/comparisons', async (request, reply) => {
      const body = read(Compared, request.body);
      if (!body.ok) return refuse(reply, body.problem);
      const rows: VendorRow[] = [];
      for (const id of body.value.vendors) {
        const view = await keeper().view(id);
        if (!view.ok) return refuse(reply, view.problem);
        rows.push(rowOf(view.value));
      }
      return { rows, alternatives: await alternativesTo(rows) } satisfies VendorComparison;
    });

    app.get<Params>('/api/vendors/:id/changes', async (request) => ({
      rows: (await keeper().changes(request.params.id)).map(changeRow),
    }));

    app.post<Params>('/api/vendors/:id/changes/seen', async (request, reply) => {
      await seen(request.params.id);
      return reply.code(204).send();
    });

    app.get<Params>('/api/vendors/versions/:id', async (request, reply) => {
      const text = await keeper().text(request.params.id);
      return answer(reply, text.ok ? ok({ text: text.value }) : text);
    });

    app.put<QuestionParams>('/api/vendors/:id/corrections/:question', async (request, reply) => {
      const [body, question] = [read(Corrected, request.body), read(Question, request.params.question)];
      if (!body.ok) return refuse(reply, body.problem);
      if (!question.ok) return refuse(reply, question.problem);
      const { value, reason } = body.value;
      const kept = await keeper().correct(request.params.id, question.value, value, reason);
      return kept.ok ? answer(reply, await page(request.params.id)) : refuse(reply, kept.problem);
    });

    app.delete<QuestionParams>('/api/vendors/:id/corrections/:question', async (request, reply) => {
      const kept = await keeper().correct(request.params.id, request.params.question);
      return kept.ok ? answer(reply, await page(request.params.id)) : refuse(reply, kept.problem);
    });
  };
