// Leave one set out: trains on every set but one and scores on that one, for each in turn. Features and settings are
// chosen by these figures, since what matters is text of a sort that training never saw.
import { loadTagger } from '../../src/core/guard/tagger/tag.ts';
import { packWeights } from '../../src/core/guard/tagger/weights.ts';
import { openLexicon, readSet, SETTINGS, trainModel } from './recipe.ts';
import { emptyTally, summary, type Tally, tally } from './score.ts';
import type { Doc, Label } from './sources.ts';

const arg = (name: string): string | undefined =>
  process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
const cache = '.runtime/train';
const NAMES: readonly Label[] = ['PER', 'ORG', 'LOC'];
const lexicon = openLexicon(cache, '../shared/data/pii');
const sets = arg('sets')?.split(',') ?? Object.keys(SETTINGS.sets);
const held = arg('held')?.split(',') ?? sets;
const docs = new Map<string, Doc[]>(
  [...new Set([...sets, ...held])].map((set) => [set, readSet(cache, set)]),
);

for (const out of held) {
  const train = sets.filter((set) => set !== out).flatMap((set) => docs.get(set)!);
  const tagger = loadTagger(
    packWeights(trainModel(train, lexicon, process.argv.includes('--log') ? console.log : () => {})),
  );
  const tallies: Record<Label, Tally> = { PER: emptyTally(), ORG: emptyTally(), LOC: emptyTally() };
  for (const doc of docs.get(out)!) {
    const guesses = tagger.raw(doc.text).map((s) => ({ start: s.start, end: s.end, label: NAMES[s.kind]! }));
    tally(tallies, doc, guesses);
  }
  const cells = NAMES.map((label) => {
    const s = summary(tallies[label]);
    const pc = (v: number): string => (100 * v).toFixed(1).padStart(5);
    return `${label} p${pc(s.precision)} r${pc(s.recall)} F${pc(s.f1)} exact${pc(s.exactF1)}`;
  });
  console.log(out.padEnd(14), cells.join(' | '));
}
