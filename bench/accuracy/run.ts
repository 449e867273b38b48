// npm run accuracy: scores `find` with the packaged tagger on every set in ../shared/data/pii that is there, and writes
// the table to bench/results. Names are scored on documents and templates held out from training, values with a shape on
// the half that was never looked at. The best JavaScript peer is scored beside it on the same English texts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { find, loadTagger } from '../../src/core/guard/index.ts';
import { unpack } from '../../tools/train/sources.ts';
import { MEASURES } from './measures.ts';
import { LABELS, NAME_SETS, type Named, nameRates, readNames, scoreNames, toNamed } from './names.ts';
import { openPeer } from './peer.ts';
import { rates, score } from './score.ts';
import { DATA, isPresent, SETS } from './sets.ts';

const cache = '.runtime/train';
const tagger = loadTagger(readFileSync(new URL('../../models/tagger.bin', import.meta.url)));
const ours = (text: string): Named[] => toNamed(find(text, { tagger }));
const peer = await openPeer();
const absent: string[] = [];
const lines: string[] = [
  '# Accuracy',
  '',
  'Made by `npm run accuracy`. Figures in per cent. F1 counts any overlap; *exact* is F1 over spans that agree exactly; *missed* is the share of annotated characters that no name, place or address finding covers; *in vain* is the share of characters found that no annotation covers.',
  '',
];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};
const pc = (v: number): string => (100 * v).toFixed(1);

interface Bin {
  count: number;
  right: number;
  sum: number;
}
const EDGES = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.001] as const;
const bins = new Map<string, Bin[]>(
  LABELS.map((l) => [l, EDGES.slice(1).map(() => ({ count: 0, right: 0, sum: 0 }))]),
);
const note = (f: Named, right: boolean): void => {
  const k = EDGES.findIndex((edge, i) => i > 0 && f.confidence < edge) - 1;
  const bin = bins.get(f.label)![Math.max(0, k)]!;
  bin.count++;
  bin.sum += f.confidence;
  if (right) bin.right++;
};

say('## People, organisations, places');
say('');
say(
  `| set | kind | truths | F1 | precision | recall | exact | missed | in vain | ${peer ? 'compromise F1 | compromise exact |' : ''}`,
);
say(`|---|---|--:|--:|--:|--:|--:|--:|--:|${peer ? '--:|--:|' : ''}`);
if (existsSync(DATA)) unpack(DATA, cache);
for (const name of NAME_SETS) {
  let set: ReturnType<typeof readNames>;
  try {
    set = readNames(cache, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    absent.push(name);
    continue;
  }
  const scores = scoreNames(set.docs, ours, note);
  const theirs = peer && name.endsWith('-en') ? scoreNames(set.docs, peer) : undefined;
  for (const label of LABELS) {
    const s = scores[label];
    if (s.truths < 10) continue;
    const r = nameRates(s);
    const t = theirs && nameRates(theirs[label]);
    say(
      `| ${name}${set.related ? '' : ' (never trained on)'} | ${label} | ${s.truths} | ${pc(r.f1)} | ${pc(r.precision)} | ${pc(r.recall)} | ${pc(r.exactF1)} | ${pc(r.missed)} | ${pc(r.vain)} |${peer ? ` ${t ? pc(t.f1) : '–'} | ${t ? pc(t.exactF1) : '–'} |` : ''}`,
    );
  }
}
say('');
say('## How sure, and how often right');
say('');
say('Findings on the texts above, by the confidence given to them.');
say('');
say('| confidence | people: findings | right | organisations: findings | right | places: findings | right |');
say('|---|--:|--:|--:|--:|--:|--:|');
for (let i = 0; i + 1 < EDGES.length; i++) {
  const cells = LABELS.flatMap((l) => {
    const b = bins.get(l)![i]!;
    return [String(b.count), b.count ? `${pc(b.right / b.count)} (said ${pc(b.sum / b.count)})` : '–'];
  });
  say(`| ${EDGES[i]} to ${Math.min(1, EDGES[i + 1]!)} | ${cells.join(' | ')} |`);
}
say('');
say('## Values with a shape');
say('');
say('| set | kind | truths | F1 | precision | recall | found exactly |');
say('|---|---|--:|--:|--:|--:|--:|');
for (const set of SETS) {
  if (!isPresent(set)) {
    absent.push(set.name);
    continue;
  }
  const texts = set.read().filter((text) => text.half === 'held out');
  for (const sum of score(texts, MEASURES[set.name] ?? [], (text) => find(text, { tagger }))) {
    if (sum.truths === 0) continue;
    const r = rates(sum);
    say(
      `| ${set.name} | ${sum.name} | ${sum.truths} | ${r.f1.toFixed(1)} | ${r.precision.toFixed(1)} | ${r.recall.toFixed(1)} | ${r.exact.toFixed(1)} |`,
    );
  }
}
say('');
say(absent.length ? `Absent, not scored: ${absent.join(', ')}.` : 'No set was absent.');
if (!peer) say('compromise is not installed: run `npm install --prefix bench/peers` to score it beside.');
mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
writeFileSync(new URL('../results/accuracy.md', import.meta.url), `${lines.join('\n')}\n`);
