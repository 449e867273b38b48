import { describe, expect, test } from 'vitest';
import { personId } from '../../core/base/index.ts';
import { compilePeople, defaultPolicy, find, openConversation } from '../../core/guard/index.ts';
import { type Place, type Searched, type Turn, Turns } from './turns.ts';

const names = ['Maria Lopez', 'Jonathan Abernathy', 'Priya Raman', 'Zoë Vandenberghe', 'Yuki Takahashi'];
const people = compilePeople(
  names.map((full) => ({
    id: personId(full.toLowerCase()),
    name: { full },
    identifiers: [
      { kind: 'email' as const, value: `${full.normalize('NFD').replace(/\P{ASCII}| /gu, '')}@fastpost.org` },
    ],
  })),
);
const policy = defaultPolicy();
let opened = 0;
const place = (more: Partial<Place> = {}): Place => ({
  name: 'default',
  policy,
  people,
  open() {
    opened++;
    return openConversation({
      secret: new Uint8Array(32).fill(7),
      conversation: 'c',
      destination: 'd',
      people,
    });
  },
  ...more,
});

/** The texts of turn `count` of a conversation. */
const texts = (count: number, word = 'invoice'): Searched[] =>
  Array.from({ length: count }, (_, at) => {
    const name = names[(at * 2) % names.length] as string;
    const first = (name.split(' ')[0] as string).toUpperCase();
    const text = `Turn ${at}: ${name} wrote about the ${word} of ${first} Smith in Ghent, +44 7700 9001${at}${at}.`;
    return { text, findings: find(text, { people }) };
  });

const maskAll = (turn: Turn, all: readonly Searched[]): string[] =>
  all.map(({ text, findings }) => turn.mask(text, findings).text);
const anew = (all: readonly Searched[]): { masked: string[]; turn: Turn } => {
  const turn = new Turns().begin(place(), all);
  return { masked: maskAll(turn, all), turn };
};

describe('[W25] [W23] a call goes on where the one before ended', () => {
  test('with what masking it all anew would give, and opens no conversation', () => {
    const turns = new Turns();
    turns.end(anew(texts(1)).turn);
    for (let count = 2; count < 12; count++) {
      const all = texts(count);
      const wanted = anew(all);
      opened = 0;
      const turn = turns.begin(place(), all);
      expect(maskAll(turn, all)).toEqual(wanted.masked);
      expect(opened).toBe(0);
      expect(turn.conversation.issued()).toEqual(wanted.turn.conversation.issued());
      turns.end(turn);
    }
  });

  test('a changed text, another finding, another policy or destination begins anew', () => {
    const turns = new Turns();
    const end = (): void => turns.end(anew(texts(3)).turn);
    const changed = texts(4);
    changed[2] = texts(3, 'photos')[2] as Searched;
    const found = texts(4);
    found[1] = { ...(found[1] as Searched), findings: (found[1] as Searched).findings.slice(1) };
    for (const [all, where] of [
      [changed, place()],
      [found, place()],
      [texts(4), place({ policy: { ...policy } })],
      [texts(4), place({ name: 'other' })],
      [texts(4), place({ people: compilePeople([]) })],
    ] as const) {
      end();
      opened = 0;
      const turn = turns.begin(where, all);
      expect(opened).toBe(1);
      expect(maskAll(turn, all)).toEqual(anew(all).masked);
    }
  });

  test('two calls that go on with the same one do not share a conversation', () => {
    const turns = new Turns();
    turns.end(anew(texts(3)).turn);
    const [a, b] = [texts(5), [...texts(3), ...texts(6, 'photos').slice(4)]];
    const [one, other] = [turns.begin(place(), a), turns.begin(place(), b)];
    expect(one.conversation).not.toBe(other.conversation);
    expect(maskAll(other, b)).toEqual(anew(b).masked);
    expect(maskAll(one, a)).toEqual(anew(a).masked);
  });

  test('a call that turns out to say something else is masked as what it says', () => {
    const turns = new Turns();
    turns.end(anew(texts(4)).turn);
    const said = [...texts(2), ...texts(6, 'photos').slice(3)];
    const turn = turns.begin(place(), texts(4));
    const wanted = anew(said);
    expect(maskAll(turn, said)).toEqual(wanted.masked);
    expect(turn.conversation.issued()).toEqual(wanted.turn.conversation.issued());
  });

  test('what is remembered is bounded', () => {
    const turns = new Turns();
    for (let at = 0; at < 300; at++) turns.end(anew(texts(1, `word${at}`)).turn);
    const reopened = (word: string): number => {
      opened = 0;
      turns.begin(place(), texts(1, word));
      return opened;
    };
    expect([reopened('word0'), reopened('word299')]).toEqual([1, 0]);
  });
});
