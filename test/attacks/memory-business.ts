import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readTable } from '../../src/adapters/files/index.ts';
import { fail, ok, type PersonId, personId, type Result } from '../../src/core/base/index.ts';
import {
  categoryOf,
  compilePeople,
  defaultPolicy,
  type Finding,
  find,
  type Issued,
  loadTagger,
  localPolicy,
  openConversation,
  type Policy,
  ruleFor,
} from '../../src/core/guard/index.ts';
import {
  append,
  createSummary,
  type DisclosedCategory,
  type Disclosure,
  EMPTY_HEAD,
  verify,
} from '../../src/core/ledger/index.ts';
import {
  type ImportPlan,
  type Person,
  type PersonDraft,
  planImport,
  splitName,
  type Table,
} from '../../src/core/people/index.ts';
import type {
  Destination,
  ImportChoices,
  ImportPreview,
  LedgerFilter,
  Override,
  SafeCopyFinding,
  SafeCopyRequest,
  StartStep,
} from '../../src/surfaces/http/contract.ts';
import type { DeskPorts } from '../../src/surfaces/http/ports.ts';

const FORMS = {
  'as is': 'as is',
  pseudonymise: 'pseudonymised',
  generalise: 'generalised',
  block: 'blocked',
} as const;
const missing = fail('not-found', 'Nobody here has this id.');
const dayOf = (atMs: number): string => new Date(atMs).toLocaleDateString('sv');

const destinationOf = (
  id: string,
  label: string,
  sort: Destination['sort'],
  policy: Policy,
): Destination & { readonly policy: Policy } => ({
  id,
  label,
  sort,
  rulesFrom: policy.from,
  rules: policy.rules,
  otherwise: policy.otherwise,
  policy,
});

/**
 * A business in memory over the real guard, imports and ledger, for tests of the desk and its page that need no disk.
 * Nothing is encrypted and nothing survives.
 */
export const memoryBusiness = (options: { readonly now?: () => number } = {}): DeskPorts => {
  const now = options.now ?? Date.now;
  const people = new Map<PersonId, Person>();
  const ledger: Disclosure[] = [];
  const terms: string[] = [];
  const secret = randomBytes(32);
  const tagger = loadTagger(readFileSync(new URL('../../models/tagger.bin', import.meta.url)));
  const vault = new Map<string, { issued: readonly Issued[]; startedAtMs: number; lastAtMs: number }>();
  const previews = new Map<string, { table: Table; fileName: string }>();
  const skipped = new Set<StartStep>();
  const destinations = [
    destinationOf('chatgpt', 'ChatGPT, on the web', 'ai', defaultPolicy()),
    destinationOf('claude', 'Claude', 'ai', defaultPolicy()),
    destinationOf('this-computer', 'Model on this computer: as is', 'this-computer', localPolicy()),
  ];
  let index = compilePeople([], { terms });
  let locked = false;
  let passphrase: string | undefined;
  let recoveryCodeMadeAtMs: number | undefined;

  const status = () => ({
    locked,
    protection: passphrase === undefined ? ('key-file' as const) : ('passphrase' as const),
    ...(recoveryCodeMadeAtMs === undefined ? {} : { recoveryCodeMadeAtMs }),
  });
  const recompile = (): void => {
    index = compilePeople(people.values(), { terms });
  };
  const keep = (draft: PersonDraft): Person => {
    const person = { ...draft, id: personId(randomUUID()), createdAtMs: now(), updatedAtMs: now() };
    people.set(person.id, person);
    return person;
  };
  const page = (person: Person) => ({
    ...person,
    disclosures: ledger.filter((entry) => entry.people.includes(person.id)).length,
  });
  const firstOf = (person: Person, kind: string) =>
    person.identifiers.find((identifier) => identifier.kind === kind)?.value;

  const overridden = (
    text: string,
    found: readonly Finding[],
    overrides: readonly Override[],
  ): readonly Finding[] => {
    const added = overrides
      .filter(({ decision }) => decision === 'mask')
      .flatMap(({ value, kind = 'person' }) => {
        const places: Finding[] = [];
        for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
          places.push({ start: at, end: at + value.length, kind, confidence: 1, reason: 'You said so.' });
        return places;
      })
      .filter((place) => !found.some((known) => known.start < place.end && place.start < known.end));
    return [...found, ...added].sort((a, b) => a.start - b.start);
  };

  const make = (request: SafeCopyRequest) => {
    const destination = destinations.find(({ id }) => id === request.destination) ?? destinations[0]!;
    const { policy } = destination;
    const { text, overrides = [] } = request;
    const conversation = request.conversation ?? randomUUID();
    const key = `${conversation} ${destination.id}`;
    const held = vault.get(key) ?? { issued: [], startedAtMs: now(), lastAtMs: now() };
    const findings = overridden(text, find(text, { people: index, tagger, own: { terms } }), overrides).map(
      (finding): SafeCopyFinding => {
        const value = text.slice(finding.start, finding.end);
        const own = overrides.find((override) => override.value === value);
        const name = finding.person && people.get(finding.person)?.name.full;
        return {
          ...finding,
          rule: own ? (own.decision === 'keep' ? 'as is' : 'pseudonymise') : ruleFor(policy, finding),
          byOwner: own !== undefined,
          ...(name === undefined ? {} : { personName: name }),
        };
      },
    );
    const talk = openConversation({
      secret,
      conversation,
      destination: destination.id,
      people: index,
      issued: held.issued,
    });
    const masked = talk.mask(
      text,
      findings.filter(({ rule }) => rule === 'pseudonymise'),
      { rules: {}, otherwise: 'pseudonymise', from: policy.from },
    );
    vault.set(key, { ...held, issued: talk.issued(), lastAtMs: now() });
    const blocked = findings.filter(({ rule }) => rule === 'block').length;
    return {
      conversation,
      destination: destination.id,
      text: blocked > 0 ? '' : masked.text,
      findings,
      placed: blocked > 0 ? [] : masked.pseudonyms,
      blocked,
    };
  };

  const categoriesOf = (findings: readonly SafeCopyFinding[]): DisclosedCategory[] =>
    [...Map.groupBy(findings, ({ kind, rule }) => `${categoryOf(kind)}|${FORMS[rule]}`)].map(
      ([key, { length }]) => {
        const [category = '', form] = key.split('|');
        return { category, form: form as DisclosedCategory['form'], values: length };
      },
    );

  const previewOf = (
    id: string,
    choices: ImportChoices,
  ): Result<{ preview: ImportPreview; plan: ImportPlan }> => {
    const held = previews.get(id);
    if (!held) return fail('not-found', 'This preview is no longer held. Choose the file again.');
    const plan = planImport(held.table, people.values(), choices);
    const { layout } = plan;
    return ok({
      plan,
      preview: {
        id,
        fileName: held.fileName,
        format: layout.source === 'vcard' ? 'vcard' : held.fileName.endsWith('.xlsx') ? 'xlsx' : 'csv',
        ...(layout.source === 'unknown' ? {} : { recognisedAs: layout.source }),
        hasHeader: layout.hasHeader,
        columns: layout.columns.map(({ index: at, header, use, samples }) => ({
          index: at,
          ...(layout.hasHeader ? { header } : {}),
          use,
          examples: samples,
        })),
        rows: plan.rows,
        badRows: plan.bad,
        badRowsTotal: plan.badTotal,
        duplicates: plan.duplicates,
        duplicatesTotal: plan.duplicatesTotal,
        people: plan.add.length,
        identifiers: plan.protects,
      },
    });
  };

  const matching = (filter: LedgerFilter): Disclosure[] =>
    ledger.filter(
      (entry) =>
        (filter.person === undefined || entry.people.includes(personId(filter.person))) &&
        (filter.destination === undefined || entry.destination === filter.destination) &&
        (filter.category === undefined ||
          entry.categories.some(({ category }) => category === filter.category)) &&
        entry.atMs >= (filter.fromMs ?? 0) &&
        entry.atMs < (filter.toMs ?? Number.POSITIVE_INFINITY),
    );
  const labelOf = (id: string): string => destinations.find((known) => known.id === id)?.label ?? id;
  const today = () => {
    const entries = ledger.filter(({ atMs }) => dayOf(atMs) === dayOf(now()));
    const values = entries.flatMap(({ categories }) => categories);
    const sum = (of: readonly DisclosedCategory[]) => of.reduce((total, { values: part }) => total + part, 0);
    const step = (name: StartStep, done: boolean) =>
      done ? ('done' as const) : skipped.has(name) ? ('skipped' as const) : ('open' as const);
    return {
      cards: [],
      steps: {
        people: step('people', people.size > 0),
        work: step('work', false),
        tool: step('tool', ledger.length > 0),
      },
      leftToday: {
        disclosures: entries.length,
        keptIn: sum(values.filter(({ form }) => form !== 'as is')),
        asIs: sum(values.filter(({ form }) => form === 'as is')),
      },
      due: [],
      notChecked: [],
    };
  };

  return {
    instance: randomBytes(16).toString('hex'),
    access: {
      status: async () => status(),
      unlock: async (given) => {
        if (!('passphrase' in given) || given.passphrase !== passphrase)
          return fail('passphrase-wrong', 'This is not the passphrase.');
        locked = false;
        return ok(status());
      },
      lock: async () => {
        if (passphrase === undefined)
          return fail(
            'no-passphrase',
            'Set a passphrase first: without one the business would open by itself again.',
          );
        locked = true;
        return ok(status());
      },
      setPassphrase: async (next, current) => {
        if (passphrase !== current) return fail('passphrase-wrong', 'This is not the passphrase.');
        passphrase = next;
        return ok(status());
      },
      makeRecoveryCode: async () => {
        recoveryCodeMadeAtMs = now();
        const code = randomBytes(15).toString('hex').toUpperCase().match(/.{6}/g)?.join('-') ?? '';
        return ok({ code, status: status() });
      },
    },
    people: {
      list: async ({ offset, limit, search = '' }) => {
        const wanted = search.toLowerCase();
        const rows = [...people.values()].filter(({ name, identifiers }) =>
          [name.full, ...identifiers.map(({ value }) => value)].some((value) =>
            value.toLowerCase().includes(wanted),
          ),
        );
        return {
          rows: rows.slice(offset, offset + limit).map((person) => {
            const [email, phone] = [firstOf(person, 'email'), firstOf(person, 'phone')];
            return {
              id: person.id,
              name: person.name.full,
              role: person.role,
              identifiers: person.identifiers.length + 1,
              ...(email === undefined ? {} : { email }),
              ...(phone === undefined ? {} : { phone }),
            };
          }),
          total: rows.length,
        };
      },
      get: async (id) => {
        const person = people.get(personId(id));
        return person ? ok(page(person)) : missing;
      },
      add: async ({ name, role = 'customer', identifiers = [], note }) => {
        const person = keep({
          name: splitName(name),
          role,
          identifiers,
          ...(note === undefined ? {} : { note }),
        });
        recompile();
        return ok(page(person));
      },
      change: async (id, { name, ...change }) => {
        const person = people.get(personId(id));
        if (!person) return missing;
        const changed = { ...person, ...change, ...(name === undefined ? {} : { name: splitName(name) }) };
        people.set(person.id, changed);
        recompile();
        return ok(page(changed));
      },
      erase: async (id) => {
        const person = people.get(personId(id));
        if (!person) return missing;
        people.delete(person.id);
        recompile();
        for (const [key, held] of vault)
          vault.set(key, { ...held, issued: held.issued.filter((issued) => issued.person !== person.id) });
        return ok({ identifiers: person.identifiers.length + 1, disclosuresKept: page(person).disclosures });
      },
      preview: async (fileName, bytes) => {
        const table = readTable(bytes);
        if (!table.ok) return table;
        const id = randomUUID();
        previews.set(id, { table: table.value.table, fileName });
        const made = previewOf(id, {});
        return made.ok ? ok(made.value.preview) : made;
      },
      revisePreview: async (id, choices) => {
        const made = previewOf(id, choices);
        return made.ok ? ok(made.value.preview) : made;
      },
      import: async (id, choices, running) => {
        const made = previewOf(id, choices);
        if (!made.ok) return made;
        const { plan } = made.value;
        let added = 0;
        for (const draft of plan.add) {
          // Lets the page see the progress, and Stop be heard.
          if (added % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
          if (running.signal.aborted) break;
          keep(draft);
          running.progress(++added, plan.add.length);
        }
        recompile();
        return ok({
          rows: plan.rows,
          added,
          merged: plan.merged,
          skipped: plan.skipped,
          badRows: plan.bad,
          badRowsTotal: plan.badTotal,
          cancelled: running.signal.aborted,
        });
      },
      export: async function* () {
        yield 'name\n';
        for (const { name } of people.values()) yield `${name.full}\n`;
      },
    },
    guard: {
      destinations: async () => destinations.map(({ policy: _, ...destination }) => destination),
      safeCopy: async (request) => ok(make(request)),
      recordCopy: async (request) => {
        const copy = make(request);
        if (copy.blocked > 0)
          return fail('blocked', 'The text holds something that must not leave. Nothing left.');
        const head = ledger.at(-1) ?? EMPTY_HEAD;
        const disclosure = append(head, {
          atMs: now(),
          destination: copy.destination,
          way: 'safe-copy',
          categories: categoriesOf(copy.findings),
          people: [...new Set(copy.findings.flatMap(({ person }) => person ?? []))],
          inspected: true,
          ruleFrom: 'the default rules',
        });
        ledger.push(disclosure);
        return ok({ text: copy.text, disclosure });
      },
      restore: async ({ conversation, destination, text }) => {
        const issued = vault.get(`${conversation} ${destination}`)?.issued ?? [];
        return ok(
          openConversation({ secret, conversation, destination, people: index, issued }).restore(text),
        );
      },
      conversations: async ({ offset, limit }) => {
        const rows = [...vault]
          .filter(([, { issued }]) => issued.length > 0)
          .map(([key, held]) => {
            const [id = '', destination = ''] = key.split(' ');
            const { issued, startedAtMs, lastAtMs } = held;
            return { id, destination, startedAtMs, lastAtMs, pseudonyms: issued.length };
          })
          .reverse();
        return { rows: rows.slice(offset, offset + limit), total: rows.length };
      },
      model: async () => ({}),
      setModel: async () => fail('no-model', 'There are no models here.'),
      ownTerms: async () => terms,
      addOwnTerm: async (term) => {
        terms.push(term);
        recompile();
        return ok([...terms]);
      },
      removeOwnTerm: async (term) => {
        terms.splice(0, terms.length, ...terms.filter((known) => known !== term));
        recompile();
        return ok([...terms]);
      },
      readFile: async (_name, bytes) => ok({ text: new TextDecoder().decode(bytes), notInspected: [] }),
    },
    ledger: {
      list: async (filter, { offset, limit }) => {
        const rows = matching(filter).reverse();
        return {
          rows: rows.slice(offset, offset + limit).map((entry) => ({
            ...entry,
            destinationLabel: labelOf(entry.destination),
            names: entry.people.map((id) => {
              const name = people.get(id)?.name.full;
              return name === undefined ? { id } : { id, name };
            }),
          })),
          total: rows.length,
        };
      },
      facets: async () => ({
        destinations: [...new Set(ledger.map(({ destination }) => destination))].map((id) => ({
          id,
          label: labelOf(id),
        })),
        categories: [
          ...new Set(ledger.flatMap(({ categories }) => categories.map(({ category }) => category))),
        ],
      }),
      verify: async () => {
        const verdict = verify(ledger);
        const headHash = createHash('sha256').update('').digest('hex');
        return ok(
          verdict.whole
            ? { whole: true, entries: verdict.entries, headHash: verdict.hash }
            : { whole: false, entries: verdict.entries, brokenAt: verdict.brokenAt, headHash },
        );
      },
      days: async (filter) => {
        const summary = createSummary(dayOf);
        for (const entry of matching(filter)) summary.add(entry);
        return summary.rows().map(({ day, destination, disclosures, form, values }) => ({
          day,
          destination,
          destinationLabel: labelOf(destination),
          disclosures,
          values: { [form]: values },
        }));
      },
      export: async function* (filter) {
        yield JSON.stringify(matching(filter));
      },
    },
    backups: {
      make: async (running) => {
        running.progress(1, 1);
        return ok({ fileName: 'privet.backup', sizeBytes: 1 });
      },
      read: async () => fail('not-found', 'No backup was made yet.'),
      receive: async (file) => {
        let sizeBytes = 0;
        for await (const piece of file) sizeBytes += piece.length;
        return ok({ id: randomUUID(), sizeBytes });
      },
      restore: async () => fail('unreadable', 'The business in memory restores nothing.'),
    },
    today: {
      view: async () => today(),
      skip: async (step) => {
        skipped.add(step);
        return ok(today());
      },
    },
    about: async () => ({ version: '0', dataFolder: 'memory', outbound: [] }),
  };
};
