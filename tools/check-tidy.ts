// Small habits that keep the house readable; each line says why it is asked.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, readText, report, root } from './check.ts';

const sources = ['src', 'tools', 'test', 'bench']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => filesUnder(folder, ['.ts', '.tsx', '.mjs']));
const wrong: string[] = [];

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\b(TODO|FIXME)\b/, 'unfinished work belongs in an issue'],
  [/@ts-(ignore|nocheck|expect-error)/, 'the type is wrong or the code is'],
  [/\b(it|test|describe)\.(only|todo)\b/, 'a test that is alone or empty tests nothing'],
  [/\b(it|test|describe)\.skip\((?!.*\/\/)/, 'a skipped test says its reason on the same line'],
  [/console\.log\(/, 'src writes through its surface, not to the console'],
];
for (const path of sources) {
  if (path === 'tools/check-tidy.ts' || path.startsWith('tools/train/templates/')) continue;
  readText(path)
    .split('\n')
    .forEach((line, at) => {
      for (const [mark, why] of MARKS) {
        if (
          mark.source.startsWith('console') &&
          !/^src\/(core|adapters|surfaces)\/.*(?<!\.test)\.tsx?$/.test(path)
        )
          continue;
        if (mark.test(line)) wrong.push(`${path}:${at + 1}: ${why}`);
      }
    });
  if (/\/(utils?|helpers?|services|managers?|common|misc)(\/|\.tsx?$)/.test(path))
    wrong.push(`${path}: a room is named for what is in it`);
}

// Rules are numbered so that tests can quote them: a rule that no test quotes is a wish.
const tests = sources
  .filter((path) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'))
  .map((path) => readText(path))
  .join('\n');
for (const path of existsSync(join(root, 'docs/spec')) ? filesUnder('docs/spec', ['.md']) : []) {
  for (const [, rule] of readText(path).matchAll(
    /^(?:[-*]\s+|#+\s+|\|\s*)?\*{0,2}([A-Z]\d{1,3})\b\*{0,2}[.:|\s]/gm,
  )) {
    if (!new RegExp(`\\[[^\\]]*\\b${rule}\\b[^\\]]*\\]`).test(tests))
      wrong.push(`${path}: no test quotes [${rule}]`);
  }
}

// Decisions are numbered once.
const decisions = filesUnder('docs/decisions', ['.md']).map((path) => path.replace(/^.*\//, ''));
const numbers = decisions.map((name) => name.slice(0, 4));
for (const number of new Set(numbers))
  if (numbers.filter((other) => other === number).length > 1)
    wrong.push(`docs/decisions: two records are numbered ${number}`);
for (const name of decisions)
  if (!/^\d{4}-[a-z0-9-]+\.md$/.test(name))
    wrong.push(`docs/decisions/${name}: name it 0042-what-was-decided.md`);

report('tidy', sources.length, wrong);
