// How many mentions of known people slip through, and how much of what is masked is not personal, on generated texts.
// usage: npm run bench:people -- [--samples 20000] [--people 2000] [--seed 1] [--show 10]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compilePeople, type Finding, find, type Kind, type PeopleIndex } from '../src/core/guard/index.ts';
import { makePeople } from './known-people/people.ts';
import { Random } from './known-people/random.ts';
import { type Mention, makeSample, type Sample } from './known-people/texts.ts';

const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '20000' },
    people: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '0' },
  },
});
const shown = Number(values.show);

/** Kinds that stay as they are unless the owner draws another rule. */
const LEFT: ReadonlySet<Kind> = new Set([
  'organisation',
  'place',
  'date',
  'url',
  'health',
  'postcode',
  'age',
  'ip',
  'bic',
]);

interface FormCount {
  mentions: number;
  slipped: number;
  unattributed: number;
}

interface Tally {
  readonly forms: Map<string, FormCount>;
  masked: number;
  inVain: number;
  characters: number;
}

const isValue = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

const uncovered = (text: string, mention: Mention, findings: readonly Finding[]): boolean => {
  for (let at = mention.start; at < mention.end; at++) {
    if (isValue(text[at]!) && !findings.some((finding) => finding.start <= at && at < finding.end))
      return true;
  }
  return false;
};

/** Titles, articles and the s of a plural or possessive are no part of what must be covered. */
const essential = (text: string, mention: Mention): Mention => {
  const value = text.slice(mention.start, mention.end);
  const lead =
    /^[*_]*(?:the|(?:Mr|Ms|Mrs|Dr|Herr|Frau|Mme|M|Sra|Prof|Signora)(?:\\?\.)?)(?: |&nbsp;|\*\* \*\*|<\/b> <i>)/i.exec(
      /title|plural/.test(mention.form) ? value : '',
    )?.[0].length ?? 0;
  const tail = /possessive|plural/.test(mention.form)
    ? (/(?:(?:['’]|&#39;|&apos;|\\u2019|&#8217;)?s[*_]*)$/.exec(value)?.[0].length ?? 0)
    : 0;
  return { ...mention, start: mention.start + lead, end: mention.end - tail };
};

const count = (
  tally: Tally,
  sample: Sample,
  findings: readonly Finding[],
  show: (line: string) => void,
): void => {
  for (const mention of sample.mentions) {
    const entry = tally.forms.get(mention.form) ?? { mentions: 0, slipped: 0, unattributed: 0 };
    tally.forms.set(mention.form, entry);
    entry.mentions++;
    if (uncovered(sample.text, essential(sample.text, mention), findings)) {
      entry.slipped++;
      show(
        `SLIP  ${mention.form}: ${JSON.stringify(sample.text.slice(Math.max(0, mention.start - 25), mention.start))}→${JSON.stringify(sample.text.slice(mention.start, mention.end))}←${JSON.stringify(sample.text.slice(mention.end, mention.end + 20))} of ${mention.who.known.name.full}`,
      );
    } else {
      const id = mention.who.known.id;
      const other = findings.find((finding) => finding.start < mention.end && mention.start < finding.end);
      if (other?.person !== id) entry.unattributed++;
    }
  }
  const personal = [...sample.mentions, ...sample.strangers];
  for (const finding of findings) {
    tally.masked++;
    if (personal.some((span) => span.start < finding.end && finding.start < span.end)) continue;
    tally.inVain++;
    show(
      `VAIN  ${finding.kind} ${finding.confidence} "${finding.reason}": ${JSON.stringify(sample.text.slice(Math.max(0, finding.start - 25), finding.end + 15))} found ${JSON.stringify(sample.text.slice(finding.start, finding.end))}`,
    );
  }
};

const measure = (
  name: string,
  index: PeopleIndex,
  samples: readonly Sample[],
  search: (text: string) => Finding[],
) => {
  const tally: Tally = { forms: new Map(), masked: 0, inVain: 0, characters: 0 };
  let left = shown;
  const show = (line: string): void => {
    if (left-- > 0) console.log(line);
  };
  for (const sample of samples) {
    tally.characters += sample.text.length;
    count(tally, sample, search(sample.text), show);
  }
  const forms = [...tally.forms]
    .map(([form, entry]) => ({ form, ...entry }))
    .sort((a, b) => b.slipped - a.slipped);
  const mentions = forms.reduce((sum, entry) => sum + entry.mentions, 0);
  const slipped = forms.reduce((sum, entry) => sum + entry.slipped, 0);
  const unattributed = forms.reduce((sum, entry) => sum + entry.unattributed, 0);
  return {
    name,
    people: index.people,
    texts: samples.length,
    mentions,
    slipped,
    slippedPercent: (100 * slipped) / mentions,
    otherPersonPercent: (100 * unattributed) / mentions,
    masked: tally.masked,
    inVain: tally.inVain,
    inVainPercent: (100 * tally.inVain) / Math.max(1, tally.masked),
    forms,
  };
};

const random = new Random(Number(values.seed));
const people = makePeople(random, Number(values.people));
const samples = Array.from({ length: Number(values.samples) }, () => makeSample(random, people));
const index = compilePeople(people.map(({ known }) => known));

const results = [
  measure('known people', index, samples, (text) => index.find(text)),
  measure('everything that is masked by default', index, samples, (text) =>
    find(text, { people: index }).filter((finding) => !LEFT.has(finding.kind)),
  ),
];

const percent = (value: number): string => `${value.toFixed(3)} %`;
const lines = [
  '# Known people in generated texts',
  '',
  `Seed ${values.seed}, ${people.length} people, ${samples.length} texts. A mention slips when any letter or digit of it stays uncovered.`,
  '',
  '| search | mentions | slipped | carried by another person or none | masked spans | not personal |',
  '|---|---|---|---|---|---|',
  ...results.map(
    (r) =>
      `| ${r.name} | ${r.mentions} | ${r.slipped} (${percent(r.slippedPercent)}) | ${percent(r.otherPersonPercent)} | ${r.masked} | ${r.inVain} (${percent(r.inVainPercent)}) |`,
  ),
  '',
  '| form | mentions | slipped | carried by another person or none |',
  '|---|---|---|---|',
  ...results[0]!.forms.map((f) => `| ${f.form} | ${f.mentions} | ${f.slipped} | ${f.unattributed} |`),
  '',
];
console.log(lines.join('\n'));
const folder = join(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'known-people.md'), lines.join('\n'));
writeFileSync(
  join(folder, 'known-people.json'),
  `${JSON.stringify({ seed: values.seed, results }, null, 2)}\n`,
);
