/** Two sentences that share less than this of their words are not one sentence reworded. */
const ALIKE = 0.45;
/** A word in more sentences than this says nothing about which belong together. */
const COMMON = 80;

/**
 * Pairs sentences that went with sentences that came, the most alike first; what has no partner stands alone. Works
 * through an index of words, so that it stays near-linear when a document was rewritten as a whole.
 *
 * @returns places in `gone` and `come`; one of them is undefined for a sentence alone
 */
export function pairSentences(
  gone: readonly string[],
  come: readonly string[],
): Array<readonly [number | undefined, number | undefined]> {
  const setsA = gone.map((key) => new Set(key.split(' ')));
  const setsB = come.map((key) => new Set(key.split(' ')));
  const index = new Map<string, number[]>();
  setsB.forEach((words, j) => {
    for (const word of words) {
      const list = index.get(word);
      if (list) list.push(j);
      else index.set(word, [j]);
    }
  });
  const alike: Array<{ i: number; j: number; score: number }> = [];
  setsA.forEach((words, i) => {
    const shared = new Map<number, number>();
    for (const word of words) {
      const list = index.get(word);
      if (!list || list.length > Math.max(COMMON, come.length / 4)) continue;
      for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    for (const j of shared.keys()) {
      const score = dice(words, setsB[j]!);
      if (score >= ALIKE) alike.push({ i, j, score });
    }
  });
  alike.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs: Array<readonly [number | undefined, number | undefined]> = [];
  for (const { i, j } of alike) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push([i, j]);
  }
  gone.forEach((_, i) => {
    if (!usedA.has(i)) pairs.push([i, undefined]);
  });
  come.forEach((_, j) => {
    if (!usedB.has(j)) pairs.push([undefined, j]);
  });
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}
