import { describe, expect, it } from 'vitest';
import { openConversation, type Policy } from '../../src/core/guard/index.ts';
import { findingOf, NAME_REWRITES, REWRITES, VALUES } from './rewrites.ts';

const secret = new Uint8Array(32).fill(5);
const everything: Policy = { rules: {}, otherwise: 'pseudonymise', from: 'a test' };
const masked = (value: string, kind: (typeof VALUES)[number][1], style: 'realistic' | 'label') => {
  const talk = openConversation({ secret, conversation: 'rewrites', destination: 'a model', style });
  const { pseudonyms, text } = talk.mask(
    `x ${value} y`,
    [findingOf(`x ${value} y`, value, kind)],
    everything,
  );
  return { talk, standIn: text.slice(pseudonyms[0]!.start, pseudonyms[0]!.end) };
};

describe.each(['realistic', 'label'] as const)('[G76] %s stand-ins come back after a rewrite', (style) => {
  it.each(Object.keys(REWRITES))('%s', (name) => {
    for (const [value, kind] of VALUES) {
      const { talk, standIn } = masked(value, kind, style);
      const answer = `Please tell ${REWRITES[name]!(standIn)} about it.`;
      const { text } = talk.restore(answer);
      expect(text, `${answer} -> ${text}`).toContain(value);
    }
  });
});

describe('[G77] names come back in the forms that people use', () => {
  it.each(Object.keys(NAME_REWRITES))('%s', (name) => {
    const { talk, standIn } = masked('Maria Lopez', 'person', 'realistic');
    const [first, last] = standIn.split(' ');
    const [rewrite, expected] = NAME_REWRITES[name]!;
    expect(talk.restore(`Hello ${rewrite(first!, last!)} and so on.`).text).toContain(expected);
  });
});
