/** What was dropped into the box of Today and is to open in Safe copy. In memory: never in the address or in storage. */
export type HandOver = { readonly text: string } | { readonly file: File };

let waiting: HandOver | undefined;

export const handOver = (what: HandOver): void => {
  waiting = what;
};

/** Takes it, once. */
export const takeOver = (): HandOver | undefined => {
  const what = waiting;
  waiting = undefined;
  return what;
};
