// npm run accuracy: scores `find` with the packaged tagger on every set in ../shared/data/pii that is there, and writes
// the table to bench/results. Names are scored on documents and templates held out from training, values with a shape on
// the half that was never looked at. The best JavaScript peer is scored beside it on the same English texts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { find, loadTagger } from '../../src/core/guard/index.ts';
import { unpack } from '../../tools/train/sources.ts';
import { Calibration } from './calibration.ts';
import { knownPeople } from './known-people.ts';
import { MEASURES } from './measures.ts';
import { LABELS, NAME_SETS, type Named, nameRates, readNames, scoreNames, toNamed } from './names.ts';
import { openPeer } from './peer.ts';
import { type Judge, rates, score } from './score.ts';
import { DATA, isPresent, SETS } from './sets.ts';

const cache = '.runtime/train';
const PEOPLE = 2_000;
const SAMPLES = 6_000;
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

const COLUMNS: Readonly<Record<Named['label'], string>> = {
  PER: 'people',
  ORG: 'organisations',
  LOC: 'places',
};
const names = new Calibration(LABELS.map((label) => COLUMNS[label]));
const shapes = new Calibration();

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
  const scores = scoreNames(set.docs, ours, (f, right) => names.note(COLUMNS[f.label], f.confidence, right));
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
for (const line of names.byBand()) say(line);
say('');
say('## Values with a shape');
say('');
say('| set | kind | truths | F1 | precision | recall | found exactly |');
say('|---|---|--:|--:|--:|--:|--:|');
const judge: Judge = ({ kind, confidence }, right) => shapes.note(kind, confidence, right);
for (const set of SETS) {
  if (!isPresent(set)) {
    absent.push(set.name);
    continue;
  }
  const texts = set.read().filter((text) => text.half === 'held out');
  for (const sum of score(
    texts,
    MEASURES[set.name] ?? [],
    (text) => find(text, { tagger }),
    undefined,
    judge,
  )) {
    if (sum.truths === 0) continue;
    const r = rates(sum);
    say(
      `| ${set.name} | ${sum.name} | ${sum.truths} | ${r.f1.toFixed(1)} | ${r.precision.toFixed(1)} | ${r.recall.toFixed(1)} | ${r.exact.toFixed(1)} |`,
    );
  }
}
say('');
say('## How sure of a value with a shape, and how often right');
say('');
say(
  'The findings above, by kind and the confidence given to them, where the set marks every value of the kind.',
);
say('');
for (const line of shapes.byColumn()) say(line);
say('');
say('## How sure of a known person, and how often right');
say('');
say(
  `Mentions of ${PEOPLE} made-up people in ${SAMPLES} generated texts (letters, chats, invoices, JSON, markup): a finding that names a person is right when it meets a mention of that very person, one that names nobody when it meets any.`,
);
say('');
for (const line of knownPeople(PEOPLE, SAMPLES).byBand()) say(line);
say('');
say(absent.length ? `Absent, not scored: ${absent.join(', ')}.` : 'No set was absent.');
if (!peer) say('compromise is not installed: run `npm install --prefix bench/peers` to score it beside.');
mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
writeFileSync(new URL('../results/accuracy.md', import.meta.url), `${lines.join('\n')}\n`);
