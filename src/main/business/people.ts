import { csvLine, fail, ok, type PersonId, personId, type Result } from '../../core/base/index.ts';
import {
  type Identifier,
  type KnownPerson,
  type Person,
  type PersonDraft,
  splitName,
  withoutDoubles,
} from '../../core/people/index.ts';
import type { PersonRow } from '../../surfaces/http/contract.ts';
import type { PeopleDesk } from '../../surfaces/http/ports.ts';
import { Imports } from './imports.ts';
import type { Workspace } from './workspace.ts';

const NOT_THERE = fail('not-found', 'This person is not among your people; they may have been erased.');

const rowOf = (person: Person): PersonRow => {
  const first = (kind: string): string | undefined =>
    person.identifiers.find((identifier) => identifier.kind === kind)?.value;
  const [email, phone] = [first('email'), first('phone')];
  return {
    id: person.id,
    name: person.name.full,
    role: person.role,
    identifiers: person.identifiers.length,
    ...(email && { email }),
    ...(phone && { phone }),
  };
};

const draftOf = ({ id: _id, createdAtMs: _created, updatedAtMs: _updated, ...draft }: Person): PersonDraft =>
  draft;

/** The people of the open business. */
export function peopleDesk(workspace: Workspace): PeopleDesk {
  const imports = new Imports(workspace);
  const page = async (id: PersonId): Promise<Result<Person & { readonly disclosures: number }>> => {
    const person = await workspace.store.people.get(id);
    if (!person) return NOT_THERE;
    const { total } = await workspace.store.ledger.list({ person: id, limit: 1 });
    return ok({ ...person, disclosures: total });
  };
  return {
    async list(request) {
      const { people, total } = await workspace.store.people.list(request);
      return { rows: people.map(rowOf), total };
    },
    get: (id) => page(personId(id)),
    async add({ name, role = 'customer', identifiers = [], note }) {
      const draft: PersonDraft = {
        name: splitName(name),
        role,
        identifiers: withoutDoubles(identifiers),
        ...(note && { note }),
      };
      const added = await workspace.store.people.add([draft]);
      return added.ok ? page(added.value[0] as PersonId) : added;
    },
    async change(id, { name, ...change }) {
      const person = await workspace.store.people.get(personId(id));
      if (!person) return NOT_THERE;
      const draft: PersonDraft = {
        ...draftOf(person),
        ...change,
        ...(name !== undefined && { name: splitName(name) }),
      };
      const updated = await workspace.store.people.update(person.id, draft);
      return updated.ok ? page(person.id) : updated;
    },
    async erase(id) {
      const person = await workspace.store.people.get(personId(id));
      if (!person) return NOT_THERE;
      const { total } = await workspace.store.ledger.list({ person: person.id, limit: 1 });
      await workspace.store.people.erase([person.id]);
      return ok({ identifiers: person.identifiers.length, disclosuresKept: total });
    },
    preview: (fileName, bytes) => imports.preview(fileName, bytes),
    revisePreview: (preview, choices) => imports.revise(preview, choices),
    import: (preview, choices, running) => imports.run(preview, choices, running),
    export: () => exported(workspace),
  };
}

async function* exported(workspace: Workspace): AsyncIterable<string> {
  yield `\ufeff${csvLine(['Name', 'Role', 'Kind', 'Value'])}`;
  for await (const chunk of workspace.store.people.known()) {
    yield chunk.map(personLines).join('');
  }
}

function personLines(person: KnownPerson & { readonly role: string }): string {
  const values: Pick<Identifier, 'kind' | 'value'>[] =
    person.identifiers.length > 0 ? [...person.identifiers] : [{ kind: 'name', value: person.name.full }];
  return values.map(({ kind, value }) => csvLine([person.name.full, person.role, kind, value])).join('');
}
