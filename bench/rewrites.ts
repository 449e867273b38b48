// Which rewrites of a stand-in are survived, by style: node bench/rewrites.ts > bench/results/rewrites.md
// A cell is the share of the kinds of values (names, e-mail, phone, IBAN, date, address ...) that come back exactly.
import { openConversation, type Policy } from '../src/core/guard/index.ts';
import { findingOf, NAME_REWRITES, REWRITES, VALUES } from '../test/corpora/rewrites.ts';

const secret = new Uint8Array(32).fill(5);
const everything: Policy = { rules: {}, otherwise: 'pseudonymise', from: 'the benchmark' };
const STYLES = ['realistic', 'label'] as const;
const CONVERSATIONS = 50;

/** How many of the values come back, over many conversations, when their stand-ins are rewritten. */
function survived(style: (typeof STYLES)[number], rewrite: (standIn: string) => string): string {
  let back = 0;
  let all = 0;
  for (let i = 0; i < CONVERSATIONS; i++) {
    for (const [value, kind] of VALUES) {
      const talk = openConversation({ secret, conversation: `rewrites ${i}`, destination: 'a model', style });
      const text = `x ${value} y`;
      const masked = talk.mask(text, [findingOf(text, value, kind)], everything);
      const { start, end } = masked.pseudonyms[0]!;
      const answer = talk.restore(`Please tell ${rewrite(masked.text.slice(start, end))} about it.`).text;
      all++;
      if (answer.includes(value)) back++;
    }
  }
  return `${back}/${all}`;
}

console.log('| rewrite | realistic | label |\n|---|---|---|');
let whole = 0;
for (const [name, rewrite] of Object.entries(REWRITES)) {
  const cells = STYLES.map((style) => survived(style, rewrite));
  if (cells.every((cell) => cell.split('/')[0] === cell.split('/')[1])) whole++;
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
console.log(
  `\n${whole} of ${Object.keys(REWRITES).length} rewrites are survived by every value in both styles.\n`,
);

console.log('| form of a name | realistic |\n|---|---|');
for (const [name, [rewrite, expected]] of Object.entries(NAME_REWRITES)) {
  let back = 0;
  for (let i = 0; i < CONVERSATIONS; i++) {
    const talk = openConversation({ secret, conversation: `names ${i}`, destination: 'a model' });
    const [first, last] = talk
      .mask('Maria Lopez', [findingOf('Maria Lopez', 'Maria Lopez', 'person')], everything)
      .text.split(' ');
    if (talk.restore(`Hello ${rewrite(first!, last!)} and so on.`).text.includes(expected)) back++;
  }
  console.log(`| ${name} | ${back}/${CONVERSATIONS} |`);
}
