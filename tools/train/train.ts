// npm run train:tagger: makes models/tagger.bin from ../shared/data/pii. The same seed and data give the same file.
// Two runs: the first leaves out two whole sets and a part of every other, on which offsets and confidence are fitted;
// the second trains on all but the held-out part, which only `npm run accuracy` reads.
import { mkdirSync, writeFileSync } from 'node:fs';
import { packWeights } from '../../src/core/guard/tagger/weights.ts';
import { fitTo } from './fit.ts';
import { quantise } from './model.ts';
import { openLexicon, partOf, readSet, SETTINGS, synthetic, trainModel } from './recipe.ts';

const cache = process.env.PRIVET_TRAIN_CACHE ?? '.runtime/train';
const started = Date.now();
const log = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${line}`);
const lexicon = openLexicon(cache, process.env.PRIVET_PII_DATA ?? '../shared/data/pii');
const docs = Object.keys(SETTINGS.sets)
  .flatMap((set) => readSet(cache, set))
  .filter((doc) => partOf(doc) !== 'held out');

const unseen = docs.filter((doc) => SETTINGS.unseen.includes(doc.set) || partOf(doc) === 'tune');
const seen = docs.filter((doc) => !SETTINGS.unseen.includes(doc.set) && partOf(doc) === 'train');
const fitted = fitTo(trainModel([...seen, ...synthetic(cache, seen)], lexicon, log), lexicon, unseen, log);

const trained = trainModel([...docs, ...synthetic(cache, docs)], lexicon, log);
const bytes = packWeights(quantise(trained, lexicon, fitted));
mkdirSync('models', { recursive: true });
writeFileSync('models/tagger.bin', bytes);
log(`models/tagger.bin: ${bytes.length} bytes`);
