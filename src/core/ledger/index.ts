export type {
  DisclosedCategory,
  Disclosure,
  DisclosureDraft,
  DisclosureForm,
  DisclosureWay,
} from './disclosure.ts';
