export { type AttachedText, readAttachment } from './attachment.ts';
export { type DocumentFile, MAX_DOCUMENT_BYTES, readDocumentFile } from './document.ts';
export { decodeText } from './encoding.ts';
export { MAX_FILE_BYTES } from './limits.ts';
export { type FileFormat, type ReadTable, readTable } from './table.ts';
export { writeXlsx } from './write-xlsx.ts';
