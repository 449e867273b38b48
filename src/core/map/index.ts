export { type Answer, type Asked, ask, QUESTIONS, type Question } from './ask.ts';
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
  vendorNamed,
  vendorsLike,
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
export {
  type Drawing,
  type DrawnEdge,
  type DrawnNode,
  drawingOf,
  LANES,
  type Lane,
  type Layout,
  layout,
  type PlacedEdge,
  type PlacedNode,
} from './drawing.ts';
export { type Changes, EDITS, type Edit, type Edited, edit } from './edit.ts';
export { toMermaid } from './export/mermaid.ts';
export { toSvg } from './export/svg.ts';
export { MAP_COLUMNS, mapRows, recordSheets, type Sheet, toCsv } from './export/tables.ts';
export { importTable, type TableImport } from './import-table.ts';
export {
  type AppChoice,
  type AppNote,
  type Chosen,
  type DrawnWhatIf,
  EXPORT_FORMATS,
  type ExportFormat,
  type ImportedMap,
  type MapEdit,
  type MapExport,
  MapKeeper,
  type MapKeeperParts,
  type MapSnapshot,
} from './keeper.ts';
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
  reminders,
} from './policy.ts';
export {
  EXPOSED_FROM,
  type Exposure,
  type ExposureReason,
  exposed,
  type NextAction,
} from './questions/exposed.ts';
export type { Clarity, Known, KnownStance } from './questions/known.ts';
export { type Less, less } from './questions/less.ts';
export {
  type ProcessingRecord,
  type RecordRecipient,
  type RecordRow,
  type RecordStep,
  recordOf,
} from './questions/record.ts';
export {
  aiTurnedOff,
  appsMerge,
  type Comparison,
  compare,
  helperJoins,
  type MapCounts,
  vendorGoes,
  type WhatIf,
} from './questions/what-if.ts';
export {
  aiWords,
  type PersonSight,
  type Receiver,
  type Sight,
  whoSeesCategory,
  whoSeesPerson,
} from './questions/who-sees.ts';
export { type BadRow, type MapProblem, readMap } from './read.ts';
export { type KeptMap, type MapHistory, type MapStep, type MapStore, UNDO_STEPS } from './store.ts';
export { startFrom } from './template.ts';
export { type Todo, type TodoWhat, todos } from './todos.ts';
export { type Disclosed, type Unexplained, unexplained } from './unexplained.ts';
export { aiAt, type MapView, type PlacedStep, stepOf, viewOf } from './view.ts';
