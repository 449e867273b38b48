/** What the commands answer to the shell; README and each `--help` list them. */
export const EXIT = {
  done: 0,
  /** It could not be done; the sentence on standard error says why and what was kept. */
  failed: 1,
  /** The command was given wrongly. */
  usage: 2,
  /** The business is locked. */
  locked: 3,
  /** A rule keeps the text from leaving. */
  blocked: 4,
  /** Stopped half way by the owner; what was kept is said. */
  cancelled: 5,
  /** A check found that something is not as it should be (`ledger verify`). */
  broken: 6,
} as const;

export const EXIT_HELP = `
Exit codes: 0 done, 1 could not be done, 2 wrong usage, 3 the business is locked, 4 a rule blocks the text,
5 cancelled, 6 a check found something broken.`;
