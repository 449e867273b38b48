// Every bound of the desk, each with its reason.

/** Header lines of a request. Browsers send about 20; a flood of small ones costs more to parse than to send. */
export const MAX_HEADERS = 64;
/** All header lines together. Node's own default, said here so that it cannot change unseen. */
export const MAX_HEADER_BYTES = 16 * 1024;
/** The path and query. The page's longest is a ledger filter of about 200 characters. */
export const MAX_URL_CHARS = 2048;
/** A JSON body, unless the route says otherwise. The largest ordinary one is a person with many identifiers. */
export const MAX_JSON_BYTES = 256 * 1024;
/** A JSON body that carries a text: a million code units, of which each may take six bytes when escaped. */
export const MAX_TEXT_JSON_BYTES = 6 * 1024 * 1024 + 64 * 1024;
/** A text to be made safe or restored: about 400 pages. Larger texts are for the command line. */
export const MAX_TEXT_CHARS = 1_000_000;
/** Nesting of a JSON body. The deepest that the page sends is four. */
export const MAX_JSON_DEPTH = 16;
/** A file of people or a document. 100,000 people with ten columns are about 20 MB. */
export const MAX_UPLOAD_BYTES = 64 * 1024 * 1024;
/** A backup file. A business of 100,000 people and ten years of ledger is about 400 MB. */
export const MAX_BACKUP_BYTES = 2 * 1024 * 1024 * 1024;
/** Time for the whole head of a request; a client that dawdles holds a socket. */
export const HEADERS_TIMEOUT_MS = 10_000;
/** Time for a whole request with its body: the largest upload over loopback takes seconds. */
export const REQUEST_TIMEOUT_MS = 120_000;
/** Sockets open at once. One browser opens six; the gateway's clients come on top. */
export const MAX_CONNECTIONS = 256;
/** A sign-in link works once and within this time. */
export const LINK_LIFE_MS = 10 * 60_000;
/** Links that wait to be used; the oldest goes first. */
export const MAX_LINKS = 8;
/** A session that was not used for this long ends. */
export const SESSION_IDLE_MS = 7 * 24 * 60 * 60_000;
/** Windows signed in at once; the one used longest ago goes first. */
export const MAX_SESSIONS = 32;
/** Wrong links or wrong passphrases in one minute, before everybody waits. */
export const MAX_WRONG_TRIES = 10;
export const WRONG_TRIES_WINDOW_MS = 60_000;
/** Long jobs running at once; each may use a core. */
export const MAX_RUNNING_JOBS = 4;
/** Finished jobs that are remembered for a page that comes back. */
export const MAX_FINISHED_JOBS = 50;
/** Texts of conversations held in memory for a reload: this many, and this many code units together. */
export const MAX_DRAFTS = 30;
export const MAX_DRAFT_CHARS = 4_000_000;
/** Rows of a list in one answer. */
export const MAX_PAGE_ROWS = 500;
/** Overrides in one text: the owner's clicks. */
export const MAX_OVERRIDES = 1000;
/** One typed value: a name, an identifier, an own term. */
export const MAX_VALUE_CHARS = 500;
/** A note about a person. */
export const MAX_NOTE_CHARS = 10_000;
