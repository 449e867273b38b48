export { decodeText } from './encoding.ts';
export { MAX_FILE_BYTES } from './limits.ts';
export { readTable } from './table.ts';
