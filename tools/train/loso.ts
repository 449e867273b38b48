// Leave one set out: trains on every set but one and scores on that one, for each in turn. Features and settings are
// chosen by these figures, since what matters is text of a sort that training never saw.
import { loadTagger } from '../../src/core/guard/tagger/tag.ts';
import { packWeights } from '../../src/core/guard/tagger/weights.ts';
import { quantise, UNFITTED } from './model.ts';
import { openLexicon, readSet, SETTINGS, synthetic, trainModel } from './recipe.ts';
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

const means: number[][] = [];
for (const out of held) {
  const own = sets.filter((set) => set !== out).flatMap((set) => docs.get(set)!);
  const train = [...own, ...synthetic(cache, own)];
  const log = process.argv.includes('--log') ? console.log : () => {};
  const tagger = loadTagger(packWeights(quantise(trainModel(train, lexicon, log), lexicon, UNFITTED)));
  const tallies: Record<Label, Tally> = { PER: emptyTally(), ORG: emptyTally(), LOC: emptyTally() };
  for (const doc of docs.get(out)!) {
    const guesses = tagger.raw(doc.text).map((s) => ({ start: s.start, end: s.end, label: NAMES[s.kind]! }));
    tally(tallies, doc, guesses);
  }
  if (process.argv.includes('--errors')) printErrors(docs.get(out)!, tagger);
  means.push(NAMES.map((l) => summary(tallies[l]).f1));
  const cells = NAMES.map((label) => {
    const s = summary(tallies[label]);
    const pc = (v: number): string => (100 * v).toFixed(1).padStart(5);
    return `${label} p${pc(s.precision)} r${pc(s.recall)} F${pc(s.f1)} exact${pc(s.exactF1)}`;
  });
  console.log(out.padEnd(14), cells.join(' | '));
}
console.log(
  'mean F',
  NAMES.map(
    (l, i) => `${l} ${((100 * means.reduce((a, m) => a + m[i]!, 0)) / means.length).toFixed(2)}`,
  ).join('  '),
);

/** Prints what was missed and what was wrongly found, with a little text around it. */
function printErrors(list: readonly Doc[], tagger: ReturnType<typeof loadTagger>): void {
  for (const doc of list) {
    const spans = tagger.raw(doc.text);
    const around = (s: number, e: number): string =>
      `${doc.text.slice(Math.max(0, s - 40), s)}[${doc.text.slice(s, e)}]${doc.text.slice(e, e + 30)}`.replaceAll(
        '\n',
        '|',
      );
    for (const m of doc.marks) {
      if (!spans.some((s) => NAMES[s.kind] === m.t && s.start < m.e && m.s < s.end))
        console.log('MISSED', m.t, around(m.s, m.e));
    }
    for (const s of spans) {
      if (!doc.marks.some((m) => m.t === NAMES[s.kind] && s.start < m.e && m.s < s.end)) {
        console.log('WRONG', NAMES[s.kind], s.raw.toFixed(2), around(s.start, s.end));
      }
    }
  }
}
