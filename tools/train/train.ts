// npm run train:tagger: makes models/tagger.bin from ../shared/data/pii. The same seed and data give the same file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { packWeights } from '../../src/core/guard/tagger/weights.ts';
import { openLexicon, readSet, SETTINGS, synthetic, trainModel } from './recipe.ts';

const cache = '.runtime/train';
const started = Date.now();
const lexicon = openLexicon(cache, '../shared/data/pii');
const docs = Object.keys(SETTINGS.sets).flatMap((set) => readSet(cache, set));
const weights = trainModel([...docs, ...synthetic(cache, docs)], lexicon, console.log);
const bytes = packWeights(weights);
mkdirSync('models', { recursive: true });
writeFileSync('models/tagger.bin', bytes);
console.log(`models/tagger.bin: ${bytes.length} bytes, ${((Date.now() - started) / 1000).toFixed(0)} s`);
