export { categoryOf, KIND_CATEGORIES } from './categories.ts';
export type {
  Conversation,
  ConversationOptions,
  Issued,
  Masked,
  Placed,
  Restored,
  RestoreInto,
  RestoreStream,
} from './conversation.ts';
export { coversText } from './covers.ts';
export { type FindOptions, find } from './find.ts';
export type { Finding } from './finding.ts';
export { KIND_WORDS } from './kind-words.ts';
export { KINDS, type Kind } from './kinds.ts';
export { openConversation } from './open.ts';
export { packIssued, unpackIssued } from './pack.ts';
export { compilePeople, type OwnTerms, type PeopleIndex } from './people-index.ts';
export { defaultPolicy, localPolicy, type Policy, ruleFor, rulesFrom } from './policy.ts';
export type { HintAt, Hints, Recogniser, RecogniserExamples } from './recogniser.ts';
export { RULES, type Rule } from './rule.ts';
export { settle } from './settle.ts';
export { findShapes } from './shapes.ts';
export type { ConversationKey, ConversationSummary, VaultStore } from './store.ts';
export { loadTagger } from './tagger/tag.ts';
export type { Tagger } from './tagger.ts';
