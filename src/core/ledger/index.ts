export {
  append,
  type ChainHead,
  canonical,
  createVerifier,
  EMPTY_HEAD,
  NO_HASH,
  type Verification,
  type Verifier,
  verify,
} from './chain.ts';
export type {
  DisclosedCategory,
  Disclosure,
  DisclosureDraft,
  DisclosureForm,
  DisclosureWay,
} from './disclosure.ts';
export {
  DISCLOSURE_LIMITS,
  type LedgerFilter,
  type LedgerPage,
  type LedgerQuery,
  type LedgerStore,
} from './store.ts';
export { createSummary, type Summary, type SummaryRow } from './summary.ts';
