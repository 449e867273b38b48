/** Largest file that is read as a table: 100,000 people with every column filled take about 60 MB. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** Longest line of a text table. */
export const MAX_LINE_BYTES = 1024 * 1024;
/** Most rows of a table: ten times the largest list that a one-person business keeps. */
export const MAX_ROWS = 1_000_000;
/** Most columns of a row; the widest known export (Outlook) has 92. */
export const MAX_COLUMNS = 1_000;
/** Most bytes that a spreadsheet may unpack to: stops archives made to fill the memory. */
export const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
