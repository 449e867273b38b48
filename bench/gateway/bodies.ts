import { businessLetters } from '../known-people/letters.ts';
import { makePeople, type Somebody } from '../known-people/people.ts';
import { Random } from '../known-people/random.ts';

/** Customers whom the gateway knows: the first of the list that the benchmark gives it. */
const CUSTOMERS = makePeople(new Random(7), 200);
/** One customer to so much text: letters go to and fro between a few. */
const BYTES_TO_A_CUSTOMER = 5_000;

interface Message {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** A conversation of about `sizeBytes`: business letters as messages, about a few of the customers. */
function messages(random: Random, sizeBytes: number): Message[] {
  const about: Somebody[] = Array.from(
    { length: Math.max(2, Math.round(sizeBytes / BYTES_TO_A_CUSTOMER)) },
    () => random.pick(CUSTOMERS),
  );
  const letters = businessLetters(random, about, sizeBytes);
  return letters.map((content, at) => ({ role: at % 2 === 0 ? 'user' : 'assistant', content }));
}

const call = (all: readonly Message[], streamed: boolean): string =>
  JSON.stringify({ model: 'gpt-5', stream: streamed, messages: all });

/** The bodies of so many chat calls of about `sizeBytes` each, no two alike. The same seed gives the same ones. */
export function chatBodies(count: number, sizeBytes: number, streamed: boolean, seed: number): string[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => call(messages(random, sizeBytes), streamed));
}

/** The calls of one conversation: each repeats the one before and goes on with an answer and a letter. */
export function turnBodies(turns: number, firstBytes: number, turnBytes: number, seed: number): string[] {
  const random = new Random(seed);
  const all = messages(random, firstBytes);
  const bodies = [call(all, false)];
  while (bodies.length < turns) {
    all.push(...messages(random, turnBytes));
    bodies.push(call(all, false));
  }
  return bodies;
}
