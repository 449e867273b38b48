export { COLUMN_USES, type ColumnUse, type ExportSource } from './columns.ts';
export type { Duplicate } from './duplicates.ts';
export {
  type DuplicateRow,
  type ImportOptions,
  type ImportPlan,
  type Merge,
  planImport,
  withoutDoubles,
} from './plan.ts';
export type { BadRow, Column, Layout, Table } from './read.ts';
