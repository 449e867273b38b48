import type { ConversationDraft, SafeCopyRequest } from './contract.ts';
import { MAX_DRAFT_CHARS, MAX_DRAFTS } from './limits.ts';

/**
 * The last text of each conversation, so that a reload or another window shows it again. In memory only, and gone when
 * the business is locked: the browser keeps nothing of it, and neither does the disk.
 */
export class Drafts {
  readonly #drafts = new Map<string, ConversationDraft>();
  #chars = 0;

  put(conversation: string, request: SafeCopyRequest): void {
    this.drop(conversation);
    this.#drafts.set(conversation, {
      conversation,
      destination: request.destination,
      text: request.text,
      overrides: request.overrides ?? [],
    });
    this.#chars += request.text.length;
    for (const oldest of this.#drafts.keys()) {
      if (this.#drafts.size <= MAX_DRAFTS && this.#chars <= MAX_DRAFT_CHARS) break;
      this.drop(oldest);
    }
  }

  get(conversation: string): ConversationDraft | undefined {
    return this.#drafts.get(conversation);
  }

  drop(conversation: string): void {
    this.#chars -= this.#drafts.get(conversation)?.text?.length ?? 0;
    this.#drafts.delete(conversation);
  }

  clear(): void {
    this.#drafts.clear();
    this.#chars = 0;
  }
}
