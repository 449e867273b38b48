export { type Answer, assess, type Qualification, type Quote, type Stance } from './assess.ts';
export {
  ARTICLES,
  type Article,
  type ArticleHeld,
  type Comparison,
  compareStances,
  enough,
} from './compare.ts';
export { type Change, type Difference, diffVersions, MAX_CHANGES, type Renamed, type Side } from './diff.ts';
export {
  type DocumentRead,
  type ReadPage,
  type Reminder,
  type Stop,
  type VendorChange,
  VendorKeeper,
  type VendorKeeperParts,
  type VendorsRead,
  type VendorView,
} from './keeper.ts';
export { type KnownVendor, knownVendor } from './known.ts';
export { type DocumentLink, documentLinks, kindOfPage, type PageLink } from './links.ts';
export { type Clarity, QUESTION_IDS, type QuestionId } from './question.ts';
export { QUESTIONS } from './questions/all.ts';
export { MIN_WORDS, type Readability, readable, type UnreadableReason } from './readable.ts';
export {
  MAX_PIECES,
  PIECE_CHARACTERS,
  type PleaseCheck,
  pleaseCheck,
  readSecondAnswers,
  type SecondAnswer,
  type SecondReaderCall,
  secondReaderCalls,
} from './second-reader.ts';
export { severalIn } from './several.ts';
export type {
  AssessStore,
  Correction,
  DocumentDraft,
  KeptDocument,
  KeptVersion,
  LastLook,
  Vendor,
  VendorDraft,
} from './store.ts';
export {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentMeta,
  type DocumentText,
  documentKind,
  MAX_DOCUMENT_CHARACTERS,
  readDocument,
  type Section,
  type Sentence,
} from './text.ts';
export { type Touched, touchedBy } from './touches.ts';
export { VAGUE_FAMILIES, type VagueFamily, type VagueWord, vagueWords } from './vagueness.ts';
export { effectiveDay, inWords, valueInWords } from './words.ts';
