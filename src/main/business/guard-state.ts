import type { Store } from '../../adapters/sqlite/index.ts';
import { ok, type PersonId, type Result } from '../../core/base/index.ts';
import { compilePeople, type FindOptions, type OwnTerms, type PeopleIndex } from '../../core/guard/index.ts';
import type { KnownPerson } from '../../core/people/index.ts';
import { packagedTagger } from '../engine.ts';
import { LargerModels } from './larger-model.ts';

/** Under which the owner's own names, companies and products are kept. */
const OWN_TERMS = 'own-terms';
/** Most own terms, and the longest. */
const MAX_OWN_TERMS = 1_000;
const MAX_TERM_UTF16 = 200;

interface Compiled {
  readonly revision: number;
  /** The larger model that was in use: what was found with another one is not remembered beyond it. */
  readonly model: string | undefined;
  readonly people: PeopleIndex;
  readonly own: OwnTerms;
}

/** What the guard needs of the business, compiled from the store and compiled again when the people change. */
export class GuardState {
  readonly model: LargerModels;
  readonly #store: Store;
  #compiled: Compiled | undefined;
  #compiling: Promise<void> | undefined;

  constructor(store: Store) {
    this.#store = store;
    this.model = new LargerModels(store.settings);
  }

  /** The index of everybody, as of now. The first call, and the first after a change, reads all people. */
  async options(): Promise<FindOptions & { readonly people: PeopleIndex; readonly own: OwnTerms }> {
    for (;;) {
      const compiled = this.#compiled;
      if (
        compiled &&
        compiled.model === (await this.model.folder()) &&
        compiled.revision >= (await this.#store.people.revision())
      ) {
        return { people: compiled.people, own: compiled.own, tagger: packagedTagger() };
      }
      this.#compiling ??= this.#compile().finally(() => {
        this.#compiling = undefined;
      });
      await this.#compiling;
    }
  }

  /** The same for one text, which the larger model reads first where there is one. Fails when it cannot. */
  async optionsFor(text: string): Promise<Result<Awaited<ReturnType<GuardState['options']>>>> {
    const tagger = await this.model.tagger(() => [text]);
    return tagger.ok ? ok({ ...(await this.options()), tagger: tagger.value }) : tagger;
  }

  /** Begins to compile, so that the first call after an unlock or an import does not wait for it. */
  prepare(): void {
    // Whoever asks for the options hears what was wrong.
    this.options().catch(() => undefined);
  }

  /** The name of a person, or undefined for one who was erased. */
  async nameOf(id: PersonId): Promise<string | undefined> {
    return (await this.options()).people.person(id)?.name.full;
  }

  async ownTerms(): Promise<readonly string[]> {
    const kept = await this.#store.settings.get(OWN_TERMS);
    return Array.isArray(kept) ? kept.filter((term): term is string => typeof term === 'string') : [];
  }

  /** Keeps the own terms, tidied and each once, and compiles anew. False when there are too many or one is too long. */
  async setOwnTerms(terms: readonly string[]): Promise<boolean> {
    const tidy = [...new Set(terms.map((term) => term.replace(/\s+/g, ' ').trim()))].filter(
      (term) => term !== '',
    );
    if (tidy.length > MAX_OWN_TERMS || tidy.some((term) => term.length > MAX_TERM_UTF16)) return false;
    await this.#store.settings.set(OWN_TERMS, tidy);
    this.#compiled = undefined;
    return true;
  }

  async #compile(): Promise<void> {
    // Read before the people: a change meanwhile makes this index stale at once, and it is compiled again.
    const revision = await this.#store.people.revision();
    const model = await this.model.folder();
    const known: KnownPerson[] = [];
    for await (const chunk of this.#store.people.known()) known.push(...chunk);
    const own: OwnTerms = { terms: await this.ownTerms() };
    this.#compiled = { revision, model, people: compilePeople(known, own), own };
  }
}
