// How often a person named by the index of known people is the one who was meant, on generated texts.
import { compilePeople } from '../../src/core/guard/index.ts';
import { makePeople } from '../known-people/people.ts';
import { Random } from '../known-people/random.ts';
import { makeSample } from '../known-people/texts.ts';
import { Calibration } from './calibration.ts';

const SEED = 20_261_128;

/**
 * Findings of the index alone in `samples` texts about `count` people, by confidence: those that name a person, and those
 * that say only that somebody is meant. The same on every run.
 */
export function knownPeople(count: number, samples: number): Calibration {
  const random = new Random(SEED);
  const people = makePeople(random, count);
  const index = compilePeople(people.map(({ known }) => known));
  const calibration = new Calibration(['that person', 'somebody']);
  for (let i = 0; i < samples; i++) {
    const { text, mentions, strangers } = makeSample(random, people);
    for (const found of index.find(text)) {
      const column = found.person === undefined ? 'somebody' : 'that person';
      const meant =
        found.person === undefined
          ? [...mentions, ...strangers]
          : mentions.filter(({ who }) => who.known.id === found.person);
      const right = meant.some(({ start, end }) => start < found.end && found.start < end);
      calibration.note(column, found.confidence, right);
    }
  }
  return calibration;
}
