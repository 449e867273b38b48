import type { Conversation, ConversationOptions } from './conversation.ts';
import { GivenOut } from './given-out.ts';
import { mask } from './mask.ts';
import { defaultPolicy } from './policy.ts';
import { restoreStream, restoreText } from './restore/index.ts';

/**
 * Opens a conversation with one destination, or opens it again: with the same options and what `issued` gave, in any
 * order, it goes on as if it had never stopped. Throws a RangeError when the secret is shorter than 32 bytes.
 *
 * @example
 * const talk = openConversation({ secret, conversation: 'letter 12', destination: 'openai' });
 * const safe = talk.mask('Dear Maria Lopez', [{ start: 5, end: 16, kind: 'person', confidence: 1, reason: 'listed' }]);
 * talk.restore(safe.text).text; // 'Dear Maria Lopez'
 */
export function openConversation(options: ConversationOptions): Conversation {
  const given = new GivenOut(options);
  return {
    mask: (text, findings, policy = defaultPolicy()) => mask(given, text, findings, policy),
    restore: (text, into = 'text') => restoreText(given.live, text, into),
    stream: (into = 'text') => restoreStream(given.live, into),
    issued: () => given.list(),
  };
}
