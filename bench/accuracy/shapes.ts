// Accuracy of findShapes per kind, on the half that may be looked at or, with --held, on the other one.
// Run: node bench/accuracy/shapes.ts [--held] [--set NAME] [--mistakes MEASURE]
import { parseArgs } from 'node:util';
import { findShapes } from '../../src/core/guard/index.ts';
import { MEASURES } from './measures.ts';
import { type Mistake, rates, score } from './score.ts';
import { type AnnotatedText, isPresent, SETS } from './sets.ts';

const { values } = parseArgs({
  options: {
    held: { type: 'boolean', default: false },
    set: { type: 'string' },
    mistakes: { type: 'string' },
    most: { type: 'string', default: '40' },
  },
});
const half = values.held ? 'held out' : 'develop';
if (values.held && values.mistakes) throw new Error('The held-out half is scored, never looked at.');

for (const set of SETS) {
  if (values.set && set.name !== values.set) continue;
  if (!isPresent(set)) {
    console.log(`${set.name}: absent (${set.file})`);
    continue;
  }
  const texts: AnnotatedText[] = set.read().filter((text) => text.half === half);
  const mistakes: Mistake[] = [];
  const scores = score(
    texts,
    MEASURES[set.name]!,
    (text) => findShapes(text),
    (mistake) => mistakes.push(mistake),
  );
  console.log(`${set.name}, ${half}: ${texts.length} texts`);
  for (const sum of scores) {
    const { precision, recall, f1, exact } = rates(sum);
    const figures = [f1, precision, recall, exact].map((figure) => figure.toFixed(1).padStart(6));
    console.log(
      `  ${sum.name.padEnd(16)} F1 ${figures[0]}  P ${figures[1]}  R ${figures[2]}  exact ${figures[3]}  (${sum.truths} truths, ${sum.findings} findings)`,
    );
  }
  const shown = mistakes.filter(({ measure }) => measure === values.mistakes).slice(0, Number(values.most));
  for (const { what, value, around } of shown)
    console.log(`    ${what.padEnd(6)} ${value.replace(/\n/g, '⏎')} | ${around}`);
}
