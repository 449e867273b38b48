export {
  alternatives,
  type Catalog,
  type CatalogApp,
  type CatalogVendor,
  type DocumentLinks,
  documentsOf,
  fromCatalog,
  type SettingCheck,
  type Source,
  searchApps,
  type Template,
  type TemplateStep,
  type TemplateWorkflow,
} from './catalog.ts';
export {
  categoryLabel,
  categoryWords,
  DATA_CATEGORIES,
  type DataCategory,
  dataCategory,
  identifies,
  SENSITIVITY_WORDS,
  type Sensitivity,
  sensitivityOf,
} from './categories.ts';
export { difference, isEmpty, type MapChange, patch, type RowChange } from './difference.ts';
export { type Changes, EDITS, type Edit, type Edited, edit } from './edit.ts';
export {
  type Actor,
  AGREEMENTS,
  AI_TOUCHPOINTS,
  type Ai,
  type App,
  type BusinessDetails,
  type BusinessMap,
  CHECKS,
  EMPTY_MAP,
  ENDS,
  type End,
  type HandOff,
  type Helper,
  MAP_LIMITS,
  MAP_VERSION,
  MODEL_RUNNERS,
  type Move,
  type PeopleGroup,
  type Step,
  TRAINING,
  UNKNOWN_AI,
  type Vendor,
  type Verdict,
  verdictId,
  WAYS,
  type Workflow,
} from './model.ts';
export {
  type CategoryRule,
  type DestinationPolicy,
  destinations,
  type MapDestination,
  policyFor,
  refusal,
} from './policy.ts';
export { type BadRow, type MapProblem, readMap } from './read.ts';
export { startFrom } from './template.ts';
export { type Todo, type TodoWhat, todos } from './todos.ts';
export { type Disclosed, type Unexplained, unexplained } from './unexplained.ts';
export { aiAt, type MapView, type PlacedStep, stepOf, viewOf } from './view.ts';
