/**
 * Whether changes between versions are told apart: real pairs labelled by reading, and edits made to real documents,
 * each of one kind. `npm run accuracy:assess` runs it after the answers.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffVersions } from '../../src/core/assess/index.ts';
import { archive, textOf, unpacked, type Version, versionsIn } from './policies.ts';

interface Pair {
  readonly vendor: string;
  readonly document: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'cosmetic' | 'material';
  readonly why: string;
}

/** Every tenth document is edited; enough to see each kind some thirty times. */
const EVERY = 6;
const swapAll = (text: string, from: RegExp, to: string): string => text.replace(from, to);
const afterFirst = (text: string, find: RegExp, added: string): string => {
  const match = find.exec(text);
  return match
    ? text.slice(0, match.index + match[0].length) + added + text.slice(match.index + match[0].length)
    : text;
};
const PARAGRAPH = /\n\n[A-Z][^\n]{200,}\n\n/;

const COSMETIC: Readonly<Record<string, (text: string, vendor: string) => string>> = {
  dates: (text) => swapAll(text, /\b(20[12]\d)\b(?!\/)/g, '2031'),
  spelling: (text) => swapAll(swapAll(text, /ization\b/g, 'isation'), /\bfavor/g, 'favour'),
  encoding: (text) => swapAll(swapAll(text, /['’]/g, 'â€™'), /[“”]/g, '"'),
  rename: (text, vendor) =>
    swapAll(text, new RegExp(`\\b${vendor.replace(/\W/g, '\\$&')}\\b`, 'gi'), 'Quillberry'),
  addresses: (text) => swapAll(text, /[\w.\\]+@[\w.]+\w/g, 'hello@quillberry.example'),
  'hidden addresses': (text) =>
    swapAll(
      swapAll(
        text,
        /\[[\w.\\-]+@[\w.-]+\w\]\([^)]*\)/g,
        '[\\[email protected\\]](/cdn-cgi/l/email-protection)',
      ),
      /[\w.\\-]+@[\w.-]+\w/g,
      '[email protected]',
    ),
  numbering: (text) => swapAll(text, /^(#+ |\*\*)?(\d{1,2})(\\?\.)/gm, '$1$2$3$2$3'),
  reflow: (text) => swapAll(text, /\. (?=[A-Z][a-z]+ [a-z])/g, '.  '),
  typo: (text) => text.replace(/\binformation\b/, 'infomation').replace(/\bservices\b/, 'serivces'),
};
const MATERIAL: Readonly<Record<string, (text: string) => string>> = {
  'period added': (text) => afterFirst(text, PARAGRAPH, 'We keep your personal data for seven years.\n\n'),
  'training added': (text) =>
    afterFirst(text, PARAGRAPH, 'We may use your content to train our AI models.\n\n'),
  'recipient added': (text) =>
    afterFirst(text, PARAGRAPH, 'We share your personal data with data brokers.\n\n'),
  'denial dropped': (text) =>
    text.replace(/\b(do|does|will) not (?=(?:\w+ )?(?:sell|share|collect|use|knowingly|disclose)\b)/, '$1 '),
  'number changed': (text) => text.replace(/\b(?:30|60|90)(\)?) (days)/, '400$1 $2'),
  'modal changed': (text) => text.replace(/\bWe may (?=\w+ )/, 'We will always '),
  'sentence removed': (text) =>
    text.replace(/(?<=\. )We (?:do not|will|may|use|share|retain|keep) [^.\n]{60,300}\./, ''),
};

export function measureChanges(versions: readonly Version[]): void {
  const byName = new Map(versions.map((v) => [`${v.vendor}/${v.document}/${v.version}`, v]));
  for (const set of ['pairs', 'pairs-fresh', 'pairs-fresh-2']) measurePairs(set, byName);
  measureEdits(versions);
}

function measurePairs(set: string, byName: ReadonlyMap<string, Version>): void {
  const file = join(import.meta.dirname, `../../test/corpora/stances/${set}.json`);
  const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as { pairs: Pair[] };
  console.log(`\nchanges, ${set}: ${pairs.length} labelled pairs of real versions`);
  const wrong: string[] = [];
  const right = { cosmetic: 0, material: 0 };
  for (const pair of pairs) {
    const [from, to] = [pair.from, pair.to].map((v) => byName.get(`${pair.vendor}/${pair.document}/${v}`));
    if (!from || !to) throw new Error(`${pair.vendor}/${pair.document} ${pair.from} is not in the archive`);
    const { kind } = diffVersions(textOf(from), textOf(to), pair.document);
    if ((kind === 'material') === (pair.kind === 'material')) right[pair.kind]++;
    else
      wrong.push(
        `  ! ${pair.vendor}/${pair.document} ${pair.from} to ${pair.to}: ${kind}, labelled ${pair.kind}: ${pair.why}`,
      );
  }
  for (const kind of ['material', 'cosmetic'] as const) {
    console.log(`  ${kind}: ${right[kind]} of ${pairs.filter((pair) => pair.kind === kind).length} right`);
  }
  for (const line of wrong) console.log(line);
}

function measureEdits(versions: readonly Version[]): void {
  const latest = new Map(versions.map((v) => [`${v.vendor}/${v.document}`, v]));
  const chosen = [...latest.values()].filter((_, i) => i % EVERY === 0);
  console.log(`\nedits to ${chosen.length} real documents (edited: told right)`);
  const verbose = process.argv.includes('--misses');
  for (const [expected, edits] of [
    ['cosmetic', COSMETIC],
    ['material', MATERIAL],
  ] as const) {
    for (const [name, edit] of Object.entries(edits)) {
      let edited = 0;
      let right = 0;
      for (const version of chosen) {
        const text = textOf(version);
        const changed = edit(text, version.vendor);
        const { kind, changes } = diffVersions(text, changed);
        if (changed === text || kind === 'unreadable') continue;
        edited++;
        if ((kind === 'material') === (expected === 'material')) right++;
        else if (verbose)
          console.log(`  ! ${name}: ${version.vendor}/${version.document}: ${kind}`, changes[0] ?? '');
      }
      console.log(`  ${expected.padEnd(9)} ${name.padEnd(17)} ${edited}: ${right}`);
    }
  }
}

if (import.meta.main) {
  const path = archive('policies-dev.tar.xz');
  if (path) unpacked(path, (folder) => measureChanges(versionsIn(folder)));
}
