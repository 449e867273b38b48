import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { fail, ok, type PersonId, personId } from '../../src/core/base/index.ts';
import type { Disclosure } from '../../src/core/ledger/index.ts';
import type { Person } from '../../src/core/people/index.ts';
import type { SafeCopyFinding, SafeCopyRequest } from '../../src/surfaces/http/contract.ts';
import type { DeskServices } from '../../src/surfaces/http/services.ts';

const STAND_INS = ['Laura Benitez', 'Owen Clarke', 'Nadia Fischer', 'Tom Weller', 'Priya Nair', 'Elsa Holm'];

/**
 * A business in memory, for tests of the desk's own rules (who may ask, what is refused). Its guard knows full names,
 * once each, and nothing else; the journeys run on the real one.
 */
export const memoryBusiness = (): DeskServices => {
  const people = new Map<PersonId, Person>();
  const ledger: Disclosure[] = [];
  const terms: string[] = [];
  let locked = false;
  let passphrase: string | undefined;
  const status = () => ({
    locked,
    protection: passphrase === undefined ? ('key-file' as const) : ('passphrase' as const),
  });

  const add = (name: string): Person => {
    const person: Person = {
      id: personId(randomUUID()),
      name: { full: name },
      identifiers: [{ kind: 'name', value: name }],
      role: 'customer',
      createdAtMs: 0,
      updatedAtMs: 0,
    };
    people.set(person.id, person);
    return person;
  };
  const page = (person: Person) => ({ ...person, disclosures: 0 });
  const standIn = (request: SafeCopyRequest, person: Person): string => {
    const hash = createHash('sha256').update(`${request.destination} ${person.id}`).digest();
    return STAND_INS[hash.readUInt32BE(0) % STAND_INS.length] ?? 'A Client';
  };
  const safeCopy = (request: SafeCopyRequest) => {
    const found = [...people.values()]
      .flatMap((person) => {
        const start = request.text.indexOf(person.name.full);
        return start < 0 ? [] : [{ person, start, end: start + person.name.full.length }];
      })
      .sort((a, b) => a.start - b.start);
    let text = '';
    let at = 0;
    const placed = [];
    for (const { person, start, end } of found) {
      text += request.text.slice(at, start);
      const stand = standIn(request, person);
      placed.push({
        kind: 'person' as const,
        start: text.length,
        end: text.length + stand.length,
        original: { start, end },
      });
      text += stand;
      at = end;
    }
    const findings: SafeCopyFinding[] = found.map(({ person, start, end }) => ({
      start,
      end,
      kind: 'person',
      confidence: 1,
      reason: 'One of your people.',
      person: person.id,
      personName: person.name.full,
      rule: 'pseudonymise',
      byOwner: false,
    }));
    return {
      conversation: request.conversation ?? randomUUID(),
      destination: request.destination,
      text: text + request.text.slice(at),
      findings,
      placed,
      blocked: 0,
    };
  };

  return {
    instance: randomBytes(16).toString('hex'),
    access: {
      status: async () => status(),
      unlock: async (secret) => {
        if (!('passphrase' in secret) || secret.passphrase !== passphrase)
          return fail('wrong-passphrase', 'This is not the passphrase.');
        locked = false;
        return ok(status());
      },
      lock: async () => {
        if (passphrase === undefined) return fail('no-passphrase', 'Set a passphrase first.');
        locked = true;
        return ok(status());
      },
      setPassphrase: async (next, current) => {
        if (passphrase !== current) return fail('wrong-passphrase', 'This is not the passphrase.');
        passphrase = next;
        return ok(status());
      },
      makeRecoveryCode: async () => ok({ code: randomBytes(10).toString('hex'), status: status() }),
    },
    people: {
      list: async ({ offset, limit, search = '' }) => {
        const rows = [...people.values()].filter(({ name }) => name.full.includes(search));
        return {
          rows: rows.slice(offset, offset + limit).map(({ id, name, role, identifiers }) => ({
            id,
            name: name.full,
            role,
            identifiers: identifiers.length,
          })),
          total: rows.length,
        };
      },
      get: async (id) => {
        const person = people.get(personId(id));
        return person ? ok(page(person)) : fail('not-found', 'Nobody here has this id.');
      },
      add: async ({ name }) => ok(page(add(name))),
      change: async (id) => {
        const person = people.get(personId(id));
        return person ? ok(page(person)) : fail('not-found', 'Nobody here has this id.');
      },
      erase: async (id) =>
        people.delete(personId(id))
          ? ok({ identifiers: 1, disclosuresKept: 0 })
          : fail('not-found', 'Nobody here has this id.'),
      preview: async () => fail('unreadable', 'The business in memory reads no files.'),
      revisePreview: async () => fail('not-found', 'This preview is no longer held.'),
      import: async () => fail('not-found', 'This preview is no longer held.'),
      export: async function* () {
        yield 'name\n';
        for (const { name } of people.values()) yield `${name.full}\n`;
      },
    },
    guard: {
      destinations: async () => [
        {
          id: 'chatgpt',
          label: 'ChatGPT',
          sort: 'ai',
          rulesFrom: 'the default rules',
          rules: {},
          otherwise: 'pseudonymise',
        },
      ],
      safeCopy: async (request) => ok(safeCopy(request)),
      recordCopy: async (request) => {
        const copy = safeCopy(request);
        const previousHash = ledger.at(-1)?.hash ?? '0'.repeat(64);
        const disclosure: Disclosure = {
          atMs: 0,
          destination: request.destination,
          way: 'safe-copy',
          categories: [{ category: 'name', form: 'pseudonymised', values: copy.placed.length }],
          people: copy.findings.flatMap(({ person }) => person ?? []),
          inspected: true,
          ruleFrom: 'the default rules',
          sequence: ledger.length + 1,
          previousHash,
          hash: createHash('sha256').update(`${previousHash}${ledger.length}`).digest('hex'),
        };
        ledger.push(disclosure);
        return ok({ text: copy.text, disclosure });
      },
      restore: async (request) => {
        let { text } = request;
        for (const person of people.values())
          text = text.replaceAll(
            standIn({ text: '', destination: request.destination }, person),
            person.name.full,
          );
        return ok({ text, restored: [] });
      },
      conversations: async () => ({ rows: [], total: 0 }),
      ownTerms: async () => terms,
      addOwnTerm: async (term) => {
        terms.push(term);
        return ok(terms);
      },
      removeOwnTerm: async (term) => ok(terms.filter((known) => known !== term)),
      readFile: async (_name, bytes) => ok({ text: new TextDecoder().decode(bytes), notInspected: [] }),
    },
    ledger: {
      list: async () => ({
        rows: ledger.map((entry) => ({ ...entry, destinationLabel: entry.destination, names: [] })),
        total: ledger.length,
      }),
      facets: async () => ({ destinations: [], categories: [] }),
      verify: async () =>
        ok({ whole: true, entries: ledger.length, headHash: ledger.at(-1)?.hash ?? '0'.repeat(64) }),
      days: async () => [],
      export: async function* () {
        yield JSON.stringify(ledger);
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
      view: async () => ({
        cards: [],
        steps: { people: 'open', work: 'open', tool: 'open' },
        leftToday: { disclosures: ledger.length, keptIn: 0, asIs: 0 },
        due: [],
        notChecked: [],
      }),
      skip: async () => fail('unavailable', 'The business in memory keeps no steps.'),
    },
    about: async () => ({ version: '0', dataFolder: 'memory', outbound: [] }),
  };
};
