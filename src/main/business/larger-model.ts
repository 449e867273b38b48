import type { LargerModel } from '../../adapters/onnx/index.ts';
import { fail, ok, type Result, type SettingsStore } from '../../core/base/index.ts';
import type { Tagger } from '../../core/guard/index.ts';
import { packagedTagger } from '../engine.ts';

/** The folder of the larger model that the owner added. */
const FOLDER = 'larger-model';
/** Text whose reading is remembered, in UTF-16 code units: a conversation comes again with each turn. */
const MAX_REMEMBERED_UTF16 = 8 * 1024 * 1024;
/**
 * A text waits no longer than this for the model: clients give up after ten minutes. What was read by then is remembered, so
 * that the next try begins where this one ended.
 */
const TIMEOUT_MS = 5 * 60_000;

const failed = (why: string): Result<never> =>
  fail(
    'model-failed',
    `The larger model that you added could not read the text (${why}), so the text was held back. Nothing left this computer. Repair the model, or remove it in Settings.`,
  );

/** A model that the owner added beside the tagger of the package. Loaded when the first text needs it. */
export class LargerModels {
  readonly #settings: SettingsStore;
  #loaded: { readonly folder: string; readonly model: Promise<Result<LargerModel>> } | undefined;
  #read = new Map<string, Tagger>();
  #readUtf16 = 0;
  #before: Promise<unknown> = Promise.resolve();

  constructor(settings: SettingsStore) {
    this.#settings = settings;
  }

  async folder(): Promise<string | undefined> {
    const kept = await this.#settings.get(FOLDER);
    return typeof kept === 'string' ? kept : undefined;
  }

  /** Uses the model in `folder` from the next text on, once it has read a sentence; without a folder, none. */
  async use(folder: string | undefined): Promise<Result<void>> {
    this.#loaded = undefined;
    if (folder !== undefined) {
      const opened = await this.#open(folder);
      if (!opened.ok) return fail(opened.problem.code, `${opened.problem.message} Nothing was changed.`);
      try {
        await opened.value.read('Anna Berg wrote to us from Oslo.');
      } catch {
        return fail('no-model', 'The model in that folder does not run. Nothing was changed.');
      }
    }
    await this.#settings.set(FOLDER, folder);
    return ok(undefined);
  }

  /**
   * What tags these texts: the package's tagger, and with it the larger model where there is one. Fails (`model-failed`)
   * when the model cannot read: what it would have found must not leave. Without a model, `texts` is not asked.
   */
  async tagger(texts: () => Iterable<string>): Promise<Result<Tagger>> {
    const folder = await this.folder();
    if (folder === undefined) return ok(packagedTagger());
    const opened = await this.#open(folder);
    if (!opened.ok) return failed(opened.problem.message);
    try {
      const read = await withLimit(this.#inTurn(() => this.#readAll(opened.value, texts())));
      // A text that was not read has no tags, and nothing may rest on that.
      return ok({ tag: (text) => (read.get(text) ?? packagedTagger()).tag(text) });
    } catch (error) {
      // The words of other errors may hold what was read.
      return failed(error instanceof TooSlow ? 'it took more than five minutes' : 'it stopped with an error');
    }
  }

  /** The folder, and what is wrong with the model in it. */
  async state(): Promise<{ readonly folder?: string; readonly problem?: string }> {
    const folder = await this.folder();
    if (folder === undefined) return {};
    const opened = await this.#open(folder);
    return opened.ok ? { folder } : { folder, problem: opened.problem.message };
  }

  async #open(folder: string): Promise<Result<LargerModel>> {
    if (this.#loaded?.folder !== folder) {
      this.#read = new Map();
      this.#readUtf16 = 0;
      const model = import('../../adapters/onnx/index.ts').then(({ openLargerModel }) =>
        openLargerModel(folder),
      );
      this.#loaded = { folder, model };
    }
    const opened = await this.#loaded.model;
    // What is repaired meanwhile works from the next text on.
    if (!opened.ok) this.#loaded = undefined;
    return opened;
  }

  /** The model reads one text at a time. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#before.then(work, work);
    this.#before = done.catch(() => undefined);
    return done;
  }

  async #readAll(model: LargerModel, texts: Iterable<string>): Promise<ReadonlyMap<string, Tagger>> {
    const read = new Map<string, Tagger>();
    for (const text of texts) {
      const tagger = this.#read.get(text) ?? (await model.read(text, packagedTagger()));
      read.set(text, tagger);
      this.#remember(text, tagger);
    }
    return read;
  }

  #remember(text: string, tagger: Tagger): void {
    if (this.#read.delete(text)) this.#readUtf16 -= text.length;
    this.#read.set(text, tagger);
    this.#readUtf16 += text.length;
    for (const oldest of this.#read.keys()) {
      if (this.#readUtf16 <= MAX_REMEMBERED_UTF16) break;
      this.#read.delete(oldest);
      this.#readUtf16 -= oldest.length;
    }
  }
}

class TooSlow extends Error {}

function withLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, stop) => {
    timer = setTimeout(() => stop(new TooSlow()), TIMEOUT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
