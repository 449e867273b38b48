import { ProblemError, type SettingsStore } from '../../core/base/index.ts';
import type { Vessel } from './vessel.ts';

const NAME_LENGTH = 200;
/** A setting is a choice or a place in a list, not a document. */
const VALUE_LENGTH = 1_000_000;

/** Named values, sealed. */
export class SqliteSettings implements SettingsStore {
  readonly #vessel: Vessel;

  constructor(vessel: Vessel) {
    this.#vessel = vessel;
  }

  get(name: string): Promise<unknown> {
    return this.#vessel.remember(place(name), async (tx) => {
      const row = await tx
        .selectFrom('settings')
        .select('sealed')
        .where('name', '=', name)
        .executeTakeFirst();
      return row && JSON.parse(this.#vessel.open(place(name), row.sealed));
    });
  }

  async set(name: string, value: unknown): Promise<void> {
    const text = value === undefined ? undefined : JSON.stringify(value);
    if (name.length > NAME_LENGTH || (text?.length ?? 0) > VALUE_LENGTH) throw tooLarge();
    await this.#vessel.write(async (tx) => {
      if (text === undefined) {
        await tx.deleteFrom('settings').where('name', '=', name).execute();
        return;
      }
      const row = { sealed: this.#vessel.seal(place(name), text), updated_at_ms: this.#vessel.now() };
      await tx
        .insertInto('settings')
        .values({ name, ...row })
        .onConflict((c) => c.column('name').doUpdateSet(row))
        .execute();
    });
  }

  names(): Promise<readonly string[]> {
    return this.#vessel.read(async (tx) => {
      const rows = await tx.selectFrom('settings').select('name').orderBy('name').execute();
      return rows.map((row) => row.name);
    });
  }
}

const tooLarge = () =>
  new ProblemError({
    code: 'setting-too-large',
    message: 'This setting is too large to keep. Nothing was changed. Shorten it.',
  });

const place = (name: string): string => `settings/sealed/${name}`;
